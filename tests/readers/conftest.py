"""What the tests of the readers share: a short form of a document, and the proof that its places are right."""

from __future__ import annotations

import html
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from privlint.document import BlockKind, Document, Span
from privlint.readers import read

Outline = Callable[..., list[str]]


@pytest.fixture(scope="session")
def outline() -> Outline:
    """`outline(source, suffix)`: every block as "kind level: text", such as "heading 2: Uw rechten"."""

    def outline_of(source: str, suffix: str) -> list[str]:
        document = read(f"privacy{suffix}", source)
        return [
            f"{block.kind.value}{f' {block.level}' if block.level else ''}: {document[block.span]}"
            for block in document.blocks
        ]

    return outline_of


@pytest.fixture(scope="session")
def placed() -> Outline:
    """`placed(source, suffix)`: every block as "line:column kind level: text", such as "3:4 heading 2: Rechten"."""

    def placed_of(source: str, suffix: str) -> list[str]:
        document = read(f"privacy{suffix}", source)
        found = []
        for block in document.blocks:
            place = document.place(block.span)
            level = f" {block.level}" if block.level else ""
            found.append(f"{place.line}:{place.column} {block.kind.value}{level}: {document[block.span]}")
        return found

    return placed_of


@pytest.fixture(scope="session")
def assert_golden() -> Callable[[Path], None]:
    """Proves that a file is read as the `.outline` beside it says, which PRIVLINT_UPDATE_GOLDEN=1 writes."""
    return _assert_golden


@pytest.fixture(scope="session")
def assert_shown(
    placed: Outline, assert_structured: Callable[[Document], None]
) -> Callable[[str, str, list[str]], None]:
    """`assert_shown(source, suffix, expected)`: proves what is seen and where it stands, as `placed` tells it."""

    def assert_blocks(source: str, suffix: str, expected: list[str]) -> None:
        assert placed(source, suffix) == expected
        assert_structured(read(f"privacy{suffix}", source))

    return assert_blocks


@pytest.fixture(scope="session")
def assert_sound() -> Callable[..., None]:
    """Proves of a document that its parts fit together and that every character stands where it says."""
    return _assert_sound


@pytest.fixture(scope="session")
def assert_structured() -> Callable[[Document], None]:
    """Proves the same of a document whose text does not stand in the order of the source, or has escapes of its own."""
    return _assert_structured


def golden(document: Document) -> str:
    """Every block on a line of its own, with its kind, its place and what a visitor reads: "3:4 heading 2: Rechten"."""
    lines = []
    for block in document.blocks:
        place = document.place(block.span)
        cell = block.cell and f" {block.cell.table}.{block.cell.row}.{block.cell.column}{'!' * block.cell.is_header}"
        level = f" {block.level}" if block.level else ""
        text = document[block.span].replace("\n", " ⏎ ")
        lines.append(f"{place.line}:{place.column} {block.kind.value}{level}{cell or ''}: {text}\n")
    return "".join(lines)


def _assert_golden(file: Path) -> None:
    found = golden(read(str(file), file.read_bytes().decode()))
    outline = file.with_name(f"{file.name}.outline")
    if os.environ.get("PRIVLINT_UPDATE_GOLDEN"):
        outline.write_text(found, encoding="utf-8", newline="\n")
    assert found == outline.read_text(encoding="utf-8")


def _assert_structured(document: Document) -> None:
    _assert_blocks(document)
    text_end = 0
    for run in document.runs:
        assert document.text[text_end : run.text_start].strip("\n") == ""
        assert 0 <= run.source_start <= run.source_end <= len(document.source)
        text = document.text[run.text_start : run.text_end]
        written = document.source[run.source_start : run.source_end]
        assert not run.is_verbatim or all(
            a == b or (a in " \n" and b.isspace()) for a, b in zip(text, written, strict=run.is_verbatim)
        )
        text_end = run.text_end
    for sentence in document.sentences:
        assert document.place(sentence.span).line >= 1


def _assert_sound(document: Document, repeats: bool = False) -> None:
    """`repeats`: a passage of the source may be shown several times, as the body of a loop is."""
    _assert_blocks(document)
    _assert_runs(document, repeats)
    for sentence in document.sentences:
        _assert_place(document, sentence.span, repeats)
    for block in document.blocks:
        _assert_place(document, block.span, repeats)


def _assert_blocks(document: Document) -> None:
    end = 0
    for index, block in enumerate(document.blocks):
        assert block.index == index
        assert end <= block.span.start < block.span.end
        assert document[block.span].strip()
        assert block.introduced_by is None or block.introduced_by < index
        assert block.kind is BlockKind.ITEM or block.introduced_by is None
        assert index in document.sections[block.section].blocks
        assert document.block_at(block.span.start) is block
        assert document.block_at(block.span.end - 1) is block
        end = block.span.end
    for sentence in document.sentences:
        assert document.blocks[sentence.block].span.covers(sentence.span)
        assert document[sentence.span] == document[sentence.span].strip() != ""
    for section in document.sections:
        assert section.extent.start == section.blocks.start
        assert section.extent.stop >= section.blocks.stop
        assert section.parent is None or document.sections[section.parent].level < section.level or not section.index


def _assert_runs(document: Document, repeats: bool) -> None:
    """Every character but the ends of blocks belongs to one run, and each run says what the source says."""
    text_end = source_end = 0
    for run in document.runs:
        assert document.text[text_end : run.text_start].strip("\n") == ""
        assert repeats or run.source_start >= source_end
        text = document.text[run.text_start : run.text_end]
        written = document.source[run.source_start : run.source_end]
        if run.is_verbatim:
            assert all(a == b or (a in " \n" and b.isspace()) for a, b in zip(text, written, strict=True))
        elif not text.isspace():
            assert text in (html.unescape(written), written.removeprefix("\\"))  # an entity, or escaped in a string
        text_end, source_end = run.text_end, run.source_end
    assert document.text[text_end:].strip("\n") == ""


def _assert_place(document: Document, span: Span, repeats: bool) -> None:
    """The range in the source begins and ends with the text itself, and holds all of it in order; where a passage is
    shown several times, it begins with some of it."""
    start, end = document.source_range(span)
    text, written = document[span], document.source[start:end]
    assert written[0] in (*(text if repeats else text[0]), "&", "\\")
    if not repeats:
        assert written[-1] == text[-1] or html.unescape(written[-40:])[-1] == text[-1]
        rest = iter(html.unescape(written))
        assert "&" in text or all(character in rest for character in text if not character.isspace())
    place = document.place(span)
    assert (place.line, place.column) < (place.end_line, place.end_column)
