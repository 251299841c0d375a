"""Doing what a suggestion says: for the tests, as a careful author would."""

from __future__ import annotations

import re
from collections.abc import Sequence

from privlint.document import Document, Span
from privlint.engine.model import Rule
from privlint.engine.suggestion import blanks, in_form
from privlint.findings import Finding, Put
from privlint.readers import read

INFORMAL = {"u": "je", "uw": "je", "uzelf": "jezelf"}


def read_example(text: str) -> Document:
    """A text in Markdown as a document."""
    return read("example.md", text)


def complete(rule: Rule, text: str, language: str, *, informal: bool) -> str:
    """`text`, a suggestion, with the blanks filled in with the examples of the rule, each with its own."""
    assert rule.suggestion is not None
    left = [
        (f"[{blank.words}]", blank.example)
        for blank in blanks(in_form(rule.suggestion.texts[language], informal=informal))
    ]
    for words, example in left:
        text = text.replace(words, example, 1)
    return text


def informal_text(text: str) -> str:
    """A statement that says je where `text` says u; not every sentence becomes pretty."""

    def turned(match: re.Match[str]) -> str:
        word = INFORMAL[match[0].lower()]
        return word.capitalize() if match[0][0].isupper() else word

    return re.sub(r"(?<!\w)(?:u|uw|uzelf)(?![\w.])", turned, text, flags=re.IGNORECASE)


def with_suggestions(text: str, findings: Sequence[Finding], sentences: Sequence[str]) -> str:
    """`text`, in Markdown, with each of the `sentences` where the suggestion of its finding says."""
    document = read_example(text)
    edits: dict[tuple[int, int], str] = {}
    for finding, sentence in zip(findings, sentences, strict=True):
        suggestion = finding.suggestion
        assert suggestion is not None
        start, end = _sentence(document, finding)
        match suggestion.put:
            case Put.INSTEAD:
                edits[start, end] = sentence
            case Put.BEHIND:
                full_stop = "" if text[:end].endswith((".", "?", "!")) else "."
                edits[end, end] = f"{full_stop} {sentence}"
            case Put.ROW:
                line_end = text.index("\n", end)
                empty = text.find("| |", end - 1, line_end)
                place = empty + 2 if empty >= 0 else text.rindex("|", end, line_end)
                edits[place, place] = f"{sentence} "
            case Put.NEW_SECTION:
                edits[len(text), len(text)] = (
                    edits.get((len(text), len(text)), "") + f"\n\n## {suggestion.heading}\n\n{sentence}\n"
                )
            case Put.SECTION:
                place = _end_of_section(document, start)
                edits[place, place] = edits.get((place, place), "") + f"\n\n{sentence}\n\n"
    for (start, end), sentence in sorted(edits.items(), reverse=True):
        text = text[:start] + sentence + text[end:]
    return text


def _sentence(document: Document, finding: Finding) -> tuple[int, int]:
    """Where the sentence at a finding stands in the source."""
    for sentence in document.sentences:
        place = document.place(sentence.span)
        if (
            (place.line, place.column)
            <= (finding.place.line, finding.place.column)
            < (
                place.end_line,
                place.end_column,
            )
        ):
            return document.source_range(sentence.span)
    raise AssertionError(finding)


def _end_of_section(document: Document, start: int) -> int:
    """The end of the text below the heading at `start`, before the next heading."""
    for section in document.sections:
        heading = document.heading_of(section)
        if heading is not None and document.source_range(heading.span)[0] <= start:
            last = document.blocks[section.blocks[-1]] if section.blocks else heading
            end = document.source_range(Span(last.span.start, last.span.end))[1]
            if document.source_range(heading.span)[0] == start or end >= start:
                found = end
    return found
