from __future__ import annotations

from collections.abc import Callable

from privlint.findings import Level
from privlint.record import replace
from privlint.reports import concise
from privlint.result import CheckResult


def test_looks_as_it_did(result: CheckResult, golden: Callable[[str, str], None]) -> None:
    golden("concise.txt", concise.render(replace(result, level=Level.NOTE), statistics=True))


def test_looks_as_it_did_in_colour_and_english(result: CheckResult, golden: Callable[[str, str], None]) -> None:
    golden("concise-colour-en.txt", concise.render(replace(result, language="en"), colour=True, statistics=True))


def test_each_finding_remark_and_file_is_one_line_that_steers_no_terminal(hostile: CheckResult) -> None:
    lines = concise.render(hostile).split("\n")
    assert len(lines) == 4 + 1 + 1 + 1 + 1
    assert not any(character in line for line in lines for character in "\x00\x1b\r")
    assert "privacy.pdf:p. 3: error[placeholder-left] " in "\n".join(lines)
