"""Property tests: whatever becomes of the sentences of a statement, `check` does not fail, its findings stand in the
file, and the work grows no faster than the text.

The statements are made of those in tests/statements and of the examples of the rules: their paragraphs and sentences
shuffled, doubled, nested and cut, in Markdown, HTML and plain text, and in the markup of one format within another.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privlint.document import Place, SourceFile
from privlint.engine import load_rules
from privlint.engine.evaluation import evaluate_all
from privlint.findings import Finding, Level
from privlint.inventory import inventory
from privlint.linter import check_file
from privlint.outcome import Criteria
from privlint.readers import read
from privlint.reports import github, json, summary, text
from privlint.resources import rules_directory
from privlint.result import CheckResult, FileReport, Status
from privlint.statement import read_statement
from privlint.statement.recognition import judged_part

SUFFIXES = (".md", ".html", ".txt")
RULES = load_rules([rules_directory()])

STATEMENTS = [
    file.read_text(encoding="utf-8") for file in sorted((Path(__file__).parent / "statements/docs").iterdir())
]
EXAMPLES = [example.text for rule in RULES for example in (*rule.examples.fails, *rule.examples.passes)]
PARAGRAPHS = [part for whole in (*STATEMENTS, *EXAMPLES) for part in re.split(r"\n\s*\n", whole) if part.strip()]
SENTENCES = [part for paragraph in PARAGRAPHS for part in re.split(r"(?<=[.?!])\s+", paragraph)]

# What a passage X can stand in. All are used in files of every format.
NESTS = [
    "X",
    "X X",
    "X\n\nX",
    "- X",
    "  - X",
    "- X\n  - X",
    "1. X",
    "> X",
    "> - X",
    "# X",
    "**X**",
    "[X](#)",
    "| X | X |\n|---|---|\n| X | X |",
    "```\nX\n```",
    "<div>X</div>",
    "<div>X",
    "<p>X</p><p>X</p>",
    "<ul><li>X</li><li>X</li></ul>",
    "<li>X",
    "<blockquote>X</blockquote>",
    "<table><tr><th>X</th><td>X</td></tr><tr><td>X</td></tr></table>",
    "<h2>X</h2>",
    "<dl><dt>X</dt><dd>X</dd></dl>",
    "<!-- X -->",
    "<span hidden>X</span>",
]
JOINTS = ["\n\n", "\n", " ", "\r\n\r\n", "\r", "\t", "</div>\n"]

MOST_GROWTH = 1.2
"""The work for the second half of a text, as a multiple of that for the first: 1 is linear, 2 would be quadratic."""
UNIT = 500
"""A quarter of the least number of characters of a text whose work is counted: a sentence may have nearly as many as
that, and what the grammars do within a sentence need not be linear."""


def test_passages_are_there() -> None:
    assert len(PARAGRAPHS) > 1000
    assert len(SENTENCES) > len(PARAGRAPHS)


@st.composite
def statements(draw: st.DrawFn) -> str:
    """Passages in any order, each nested up to three deep, put together and cut at any character at both ends."""
    passages = draw(st.lists(st.sampled_from(PARAGRAPHS) | st.sampled_from(SENTENCES), min_size=1, max_size=12))
    doubled = draw(st.permutations(passages + draw(st.lists(st.sampled_from(passages), max_size=4))))
    whole = "".join(draw(nested(passage)) + draw(st.sampled_from(JOINTS)) for passage in doubled)
    start = draw(st.just(0) | st.integers(0, len(whole)))
    end = draw(st.just(len(whole)) | st.integers(start, len(whole)))
    return whole[start:end]


@st.composite
def nested(draw: st.DrawFn, passage: str) -> str:
    for nest in draw(st.lists(st.sampled_from(NESTS), max_size=3)):
        passage = nest.replace("X", passage)
    return passage


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(deadline=None, max_examples=60)
@given(source=statements())
def test_check_and_inventory_take_any_statement(suffix: str, source: str) -> None:
    path = f"privacy{suffix}"
    report = check_file(path, source, Criteria(RULES))
    findings = tuple(checked(path, source))
    assert report.findings in ((), findings)
    for finding in findings:
        for place in (finding.place, *(related.place for related in finding.related)):
            assert_inside(source, place)
            # Only in a text without a visible word a finding stands at nothing.
            assert report.status is not Status.CHECKED or start_of(place) < end_of(place)
    assert_inventory_inside(path, source)
    # As if it were a statement, also if it is too little to be one.
    result = CheckResult(
        (FileReport(path, Status.CHECKED, "nl", findings=findings, files=(SourceFile(path, source),)),), Level.NOTE
    )
    assert text.render(result)
    assert json.render(result)
    assert github.render(result, Path.cwd())
    assert summary.render(result, Path.cwd())


def checked(path: str, source: str) -> list[Finding]:
    """All the work of a check; the findings also of what is judged to be no statement."""
    document, _ = judged_part(read(path, source))
    return evaluate_all(RULES, read_statement(document), "nl")


def assert_inside(source: str, place: Place) -> None:
    """The place begins and ends in the text, in that order, at the end of a line at the utmost."""
    lines = re.split(r"\r\n|\r|\n", source.removeprefix("\ufeff"))
    assert start_of(place) <= end_of(place)
    for line, column in (start_of(place), end_of(place)):
        assert 1 <= line <= len(lines)
        assert 1 <= column <= len(lines[line - 1]) + 1


def start_of(place: Place) -> tuple[int, int]:
    return place.line, place.column


def end_of(place: Place) -> tuple[int, int]:
    return place.end_line, place.end_column


def assert_inventory_inside(path: str, source: str) -> None:
    data = inventory(read_statement(read(path, source)))
    for entry in (entry for part in data.values() if isinstance(part, list) for entry in part):
        assert_inside(source, Place(entry["line"], entry["column"], entry["end_line"], entry["end_column"]))


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(deadline=None, max_examples=8, derandomize=True)
@given(passages=st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=4), nest=st.sampled_from(NESTS))
def test_twice_the_text_is_at_most_twice_the_work(suffix: str, passages: list[str], nest: str) -> None:
    assert growth(suffix, "\n\n".join(nest.replace("X", passage) for passage in passages)) <= MOST_GROWTH


@pytest.mark.parametrize(
    "unit",
    [
        "Theehandel Van Roosmalen en de bezorger die bij u aan de deur staat zijn samen verantwoordelijk voor wat er "
        "met de thee gebeurt die u hebt besteld en met de doos waar die in zit tot hij leeg is en wij die ophalen en ",
        "## Kopie van uw paspoort\n\n",
        "Ons cookiebeleid leest u [hier](#).\n\n",
        "Zie artikel 12 hieronder.\n\n",
        "# 3. Doelen\n\n# 5. Bewaren\n\n",
    ],
)
def test_what_once_was_more_than_twice_the_work_is_no_longer(unit: str) -> None:
    assert growth(".md", unit) <= MOST_GROWTH


def growth(suffix: str, unit: str) -> float:
    """The work that `unit` repeated 4n times takes above 2n times, as a multiple of that which 2n takes above n; n is 4
    at least, for a list that begins anew a few times is read otherwise than one that stands alone."""
    repeated = unit + "\n\n" if unit[-1].isalnum() else unit
    texts = [repeated * (times * (UNIT // len(repeated) + 1)) for times in (4, 8, 16)]
    for source in texts:  # what is compiled or kept once is no work that grows
        checked(f"privacy{suffix}", source)
    once, twice, four_times = (work(f"privacy{suffix}", source) for source in texts)
    return (four_times - twice) / 2 / max(twice - once, 1)


def work(path: str, source: str) -> int:
    """The number of steps that Python takes to check a text, a line each: time would tell more of the machine."""
    steps = 0

    def count(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal steps
        steps += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        checked(path, source)
    finally:
        sys.settrace(before)
    return steps
