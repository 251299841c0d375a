"""Pages as repositories have them, each with the outline that a visitor reads: kinds, levels, places and texts.

The same pages with other line ends, a byte order mark, tabs, and words with marks and emoji read the same, and in all
of them the source at the place of a word is that word.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from privlint.document import Block, BlockKind, Document, Span
from privlint.readers import read

FOLDER = Path(__file__).parent / "fixtures"
FILES = sorted(file for file in FOLDER.rglob("*.*") if file.is_file() and file.suffix != ".outline")
FORMATS = (
    "md mdx mdc hugo html txt rst adoc tsx jsx ts vue svelte astro php blade twig njk liquid erb ejs hbs "
    "json yaml toml po arb dart kotlin swift"
).split()
LETTERS = "[^\\W\\d_]+(?:\u0301\\S*)?"
VALUE = re.compile(r"\{\{?.*?\}\}?|<%.*?%>|<\?.*?\?>|[$%@#|]\S+|\S*[@./\\&]\S+")
ESCAPE = re.compile(r"\\u\{?([\da-fA-F]{4,6})\}?|\\x([\da-fA-F]{2})")
MARKS = "\u0301👩‍👩‍👧👍🏽"
ALIGNED = {"rst", "txt"}  # columns and lines under titles are as long as the words
NO_TABS = {"json", "arb"}  # none in a string
INDENTED = {"md", "mdx", "mdc", "hugo", "rst", "adoc", "yaml", "txt"}  # the indentation is part of the text


@pytest.fixture(params=FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def file(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


@pytest.mark.parametrize("format", FORMATS)
def test_there_are_six_fixtures_of_each_format(format: str) -> None:
    files = [file for file in FILES if file.parent.name == format]
    assert len(files) >= 6
    assert {file.with_name(f"{file.name}.outline") for file in files} == set((FOLDER / format).glob("*.outline"))


def test_a_page_is_read_as_its_outline_says(file: Path, assert_golden: Callable[[Path], None]) -> None:
    assert_golden(file)
    assert_words(read_file(file))


@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["", "mark"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_line_ends_and_a_byte_order_mark_change_nothing(file: Path, newline: str, mark: str) -> None:
    document = read_file(file)
    changed = read(str(file), mark + document.source.replace("\n", newline))
    assert placed(changed) == placed(document)
    assert_words(changed)


def test_tabs_change_nothing(file: Path) -> None:
    document = read_file(file)
    format = file.parent.name
    source = document.source
    spaces = [] if format in NO_TABS else [span.start for span in chosen(document, format, "(?<=[a-z]) (?=[a-z])")]
    for space in spaces:
        offset = document.source_range(Span(space, space + 1))[0]
        source = source[:offset] + "\t" + source[offset + 1 :] if source[offset] == " " else source
    if format not in INDENTED:
        source = re.sub(r"(?m)^ +", lambda indent: "\t" * (len(indent.group()) // 2), source)
    changed = read(str(file), source)
    assert outline(changed) == outline(document)
    assert_words(changed)


def test_marks_and_emoji_in_words_stay_in_their_place(file: Path) -> None:
    document = read_file(file)
    words = chosen(document, file.parent.name, rf"(?<!\S){LETTERS}(?!\S)")
    ends = {document.source_range(word)[1] for word in words}
    source = document.source
    for end in sorted(ends, reverse=True):
        source = source[:end] + MARKS + source[end:]
    changed = read(str(file), source)
    assert outline(changed) == outline(document, ends)
    assert_words(changed)


def read_file(file: Path) -> Document:
    return read(str(file), file.read_bytes().decode())


def chosen(document: Document, format: str, pattern: str) -> list[Span]:
    """The first place in each visible block that `pattern` matches, in words that the source writes so."""
    found = []
    for block in document.visible_blocks():
        if format in ALIGNED and block.kind in (BlockKind.CELL, BlockKind.HEADING):
            continue
        values = [Span(*value.span()) for value in VALUE.finditer(document[block.span])]
        for match in re.finditer(pattern, document[block.span]):
            span = Span(match.start() + block.span.start, match.end() + block.span.start)
            start, end = document.source_range(span)
            if document.source[start:end] == match.group() and not any(match.start() in value for value in values):
                found.append(span)
                break
    return found


def assert_words(document: Document) -> None:
    """Proves that the source at the place of every word is that word, as the format writes it."""
    for block in document.blocks:
        for word in re.finditer(LETTERS, document[block.span]):
            start, end = document.source_range(Span(word.start() + block.span.start, word.end() + block.span.start))
            assert said(document.source[start:end]) == word.group()


def said(written: str) -> str:
    """What a word says that is written with references or escapes."""
    written = re.sub(
        r"\\u\{?([\da-fA-F]{4,6})\}?|\\x([\da-fA-F]{2})", lambda code: chr(int(code[1] or code[2], 16)), written
    )
    return html.unescape(written.replace("\\", ""))


def placed(document: Document) -> list[str]:
    return [f"{document.place(block.span)} {shown(document, block)}" for block in document.blocks]


def outline(document: Document, marked: set[int] = frozenset()) -> list[str]:  # type: ignore[assignment]
    """The blocks without their places, with MARKS behind the words that end at the offsets `marked`."""
    return [shown(document, block, marked) for block in document.blocks]


def shown(document: Document, block: Block, marked: set[int] = frozenset()) -> str:  # type: ignore[assignment]
    def with_marks(word: re.Match[str]) -> str:
        span = Span(word.start() + block.span.start, word.end() + block.span.start)
        return word.group() + MARKS * (document.source_range(span)[1] in marked)

    text = re.sub(LETTERS, with_marks, document[block.span])
    return f"{block.kind} {block.level} {block.cell} {text}"
