from __future__ import annotations

import io
import sys

import pytest

from privlint.reports.terminal import _UNSAFE, columns, fit, fit_end, safe, wants_colour, width_of


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("terminal", "environment", "expected"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (False, {"FORCE_COLOR": "1"}, True),
        (False, {"FORCE_COLOR": "0"}, False),
        (False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (True, {"TERM": "dumb"}, False),
    ],
)
def test_colour_is_for_terminals_unless_the_user_says_otherwise(
    terminal: bool, environment: dict[str, str], expected: bool
) -> None:
    assert wants_colour(Terminal() if terminal else io.StringIO(), environment) is expected


def test_a_pipe_has_a_fixed_width() -> None:
    assert width_of(io.StringIO()) == 100


def test_a_terminal_has_its_own_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "73")
    assert width_of(Terminal()) == 73


def test_columns_of_wide_and_combining_characters() -> None:
    assert columns("café") == 4
    assert columns("cafe\u0301") == 4
    assert columns("日本") == 4


def test_fit_cuts_at_either_end() -> None:
    assert fit("abcdef", 3) == "abc"
    assert fit("日本語", 5) == "日本"
    assert fit_end("abcdef", 3) == "def"
    assert fit_end("xe\u0301", 1) == "e\u0301"
    assert fit("abc", 9) == fit_end("abc", 9) == "abc"


def test_safe_keeps_one_harmless_line() -> None:
    assert safe("a\tb\nc\x1b[0m\u2028") == "a    b�c�[0m�"


def test_no_printable_character_is_unsafe() -> None:
    assert not any(_UNSAFE.match(chr(code)) for code in range(sys.maxunicode + 1) if chr(code).isprintable())
