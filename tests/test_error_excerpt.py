from __future__ import annotations

from pathlib import Path

import pytest

from privlint.error_excerpt import error_excerpt
from privlint.errors import PrivlintError


def shown(text: str | bytes, line: int | None, column: int | None, folder: Path, width: int = 100) -> str:
    file = folder / "file.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return error_excerpt(PrivlintError("wrong", str(file), line, column), width)


def test_the_caret_stands_below_the_place(tmp_path: Path) -> None:
    assert shown("a: 1\nb: [een, twee]\n", 2, 5, tmp_path) == "  |\n2 | b: [een, twee]\n  |     ^\n"


def test_a_place_behind_the_end_of_a_line_has_one_too(tmp_path: Path) -> None:
    assert shown("lang:\n", 1, 6, tmp_path) == "  |\n1 | lang:\n  |      ^\n"
    assert shown("lang: [\n", 2, 1, tmp_path) == "  |\n2 |\n  | ^\n"


def test_tabs_and_wide_characters_do_not_move_it(tmp_path: Path) -> None:
    excerpt = shown("\tnaam: 日本 x\n", 1, 11, tmp_path).splitlines()
    assert excerpt[1] == "1 |     naam: 日本 x"
    assert excerpt[2].index("^") == excerpt[1].index("x") + 2


def test_a_long_line_is_cut_around_it(tmp_path: Path) -> None:
    excerpt = shown(f"a: {'x ' * 500}hier {'y ' * 500}\n", 1, 1004, tmp_path, width=60)
    _, line, mark = excerpt.splitlines()
    assert len(line) <= 60
    assert line[mark.index("^") :].startswith("hier")


def test_nothing_in_the_file_steers_the_terminal(tmp_path: Path) -> None:
    assert "\x1b" not in shown("a: \x1b[31mrood\n", 1, 1, tmp_path)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("a: 1\n", None, None), ("a: 1\n", 2000, 1), (b"caf\xe9\n", 1, 1), (b"x" * 2_000_000, 1, 1)],
)
def test_without_a_place_that_can_be_shown_there_is_none(
    text: str | bytes, line: int | None, column: int | None, tmp_path: Path
) -> None:
    assert shown(text, line, column, tmp_path) == ""


@pytest.mark.parametrize("path", ["", "gone.yaml", "privlint:strict", "x" * 5000, "."])
def test_a_file_that_is_not_there_has_none(path: str) -> None:
    assert error_excerpt(PrivlintError("wrong", path, 1, 1), 100) == ""
