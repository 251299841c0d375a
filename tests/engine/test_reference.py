"""The reference of the rule language is current, and what it shows is true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from privlint.engine.kinds import attributes
from privlint.engine.model import KINDS_OF_DEFECT, TOPICS
from privlint.engine.query import KEYWORDS, parse_query, parse_selector
from privlint.engine.reference import fact_table, with_table
from privlint.engine.rule_file import OPTIONAL, REQUIRED, read_rule
from privlint.facts import KINDS

DOCUMENT = Path(__file__).parents[2] / "docs" / "rule-language.md"


@pytest.fixture(scope="module")
def text() -> str:
    return DOCUMENT.read_text(encoding="utf-8")


def test_the_table_of_facts_is_current(text: str) -> None:
    assert with_table(text) == text, "run: python -m privlint.engine.reference docs/rule-language.md"


def test_the_table_names_every_kind_and_attribute() -> None:
    rows = {row.split("`")[1]: row for row in fact_table().splitlines()[2:]}
    assert list(rows) == list(KINDS)
    for kind, row in rows.items():
        assert all(f"`{name}`: {of_type}" in row for name, of_type in attributes(kind).items())


def test_the_table_speaks_the_rule_language() -> None:
    table = fact_table()
    assert [name for name in re.findall(r"`([^`]*)`", table) if not re.fullmatch("[a-z-]+", name)] == []
    assert re.findall(r"\b(?:None|True|False)\b", table) == []


def test_a_document_without_the_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="marks"):
        with_table("# The rule language\n")


def test_the_queries_shown_are_well_formed(text: str) -> None:
    queries = re.findall(r"^    ((?:any|no|every|same|at least|not|\().*)$", text, flags=re.MULTILINE)
    assert len(queries) >= 8
    for query in queries:
        parse_query(query)
    selectors = re.findall(r"^    ([a-z-]+ where .*)$", text, flags=re.MULTILINE)
    assert len(selectors) >= 4
    for selector in selectors:
        parse_selector(selector)


def test_the_rule_shown_loads(text: str, tmp_path: Path) -> None:
    shown = re.search(r"```yaml\n(.*?)```", text, flags=re.DOTALL)
    assert shown is not None
    name = shown[1].split("id: ")[1].split()[0]
    (tmp_path / f"{name}.yaml").write_text(shown[1], encoding="utf-8")
    assert read_rule(tmp_path / f"{name}.yaml").id == name


def test_everything_is_mentioned(text: str) -> None:
    for word in (*REQUIRED, *OPTIONAL, *TOPICS, *KINDS_OF_DEFECT, *KEYWORDS):
        assert re.search(rf"`[^`\n]*\b{word}\b[^`\n]*`", text), word
