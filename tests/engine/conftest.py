"""Statements made by hand, and rule files to ask them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from privlint.document import BlockKind, Document, Span
from privlint.document_builder import DocumentBuilder
from privlint.engine.model import Rule
from privlint.facts import KINDS, Fact
from privlint.grammars.address_form import is_informal

RULE = """\
id: response-deadline-conflict
kind: inconsistent
level: error
law: [AVG 12(3)]
title: {nl: Verschillende antwoordtermijnen, en: Conflicting response deadlines}
topic: rights
check: same days of response-deadline
message: {nl: 'Antwoordtermijn van {here}, maar elders {there}', en: 'Deadline of {here}, but elsewhere {there}'}
help: {nl: Noem overal dezelfde termijn., en: Name the same deadline everywhere.}
why: {nl: Wie leest weet niet waar hij op kan rekenen., en: A reader does not know what to expect.}
examples:
  fails: [Wij antwoorden binnen vier weken. U hoort binnen zes weken van ons.]
  passes: [Wij antwoorden binnen vier weken.]
"""


@dataclass(frozen=True)
class HandMade:
    """A statement whose facts are given."""

    document: Document
    all_facts: tuple[Fact, ...]
    topics: dict[str, Span]

    def facts(self, kind: str) -> Sequence[Fact]:
        return tuple(fact for fact in self.all_facts if kind == fact.NAME)

    @property
    def is_informal(self) -> bool:
        return is_informal(self.all_facts)

    def place_of(self, topic: str) -> Span:
        return self.topics.get(topic, self.document.blocks[0].span)


MakeStatement = Callable[..., HandMade]
WriteRule = Callable[..., Path]
ReadRule = Callable[..., Rule]


@pytest.fixture
def statement() -> MakeStatement:
    """Makes a statement of a text, a paragraph a line, with facts `(kind, words, attributes)` in text order.

    The n-th fact with the same words stands at the n-th place where they occur. `topics` are
    the words at which each topic stands.
    """

    def make(text: str, *facts: tuple[str, str, dict[str, Any]], **topics: str) -> HandMade:
        builder = DocumentBuilder("verklaring.md", text)
        offset = 0
        for line in text.splitlines(keepends=True):
            heading = line.startswith("# ")
            builder.begin(BlockKind.HEADING if heading else BlockKind.PARAGRAPH, level=int(heading))
            builder.copy(offset + (2 if heading else 0), offset + len(line))
            offset += len(line)
        document = builder.build()
        used: dict[str, int] = {}

        def span_of(words: str) -> Span:
            start = document.text.index(words, used.get(words, -1) + 1)
            used[words] = start
            return Span(start, start + len(words))

        made = [KINDS[kind](span=span_of(words), **attributes) for kind, words, attributes in facts]
        places = {topic.replace("_", "-"): span_of(words) for topic, words in topics.items()}
        return HandMade(document, tuple(sorted(made, key=lambda fact: fact.span)), places)

    return make


@pytest.fixture
def write_rule(tmp_path: Path) -> WriteRule:
    """Writes the sample rule with other lines for some keys (None leaves a key out); returns its path."""

    def write(
        directory: Path | None = None, file: str = "response-deadline-conflict.yaml", **lines: str | None
    ) -> Path:
        text = RULE
        for key, line in lines.items():
            kept = [old for old in text.splitlines() if not old.startswith(f"{key}:")]
            if line is not None:
                old_place = next((at for at, old in enumerate(text.splitlines()) if old.startswith(f"{key}:")), 6)
                kept.insert(old_place, f"{key}: {line}")
            text = "\n".join(kept) + "\n"
        path = (directory or tmp_path) / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def rule(write_rule: WriteRule) -> ReadRule:
    """Reads the sample rule, with other lines for some keys."""
    from privlint.engine.rule_file import read_rule

    return lambda **lines: read_rule(write_rule(**lines))


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keeps the user's cache out of the tests."""
    directory = tmp_path / "cache"
    monkeypatch.setenv("PRIVLINT_CACHE_DIR", str(directory))
    return directory
