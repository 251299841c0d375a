"""The safe change of words at a finding: what `fix` of a rule says, where the source holds just these words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import Document, Span, Unit
from privlint.engine.model import Replacements
from privlint.findings import Edit, Hindrance
from privlint.patterns import compile_later

_WORD = r"[\w-]"
_GENERATED = compile_later(r"@generated|do not edit|auto-?generated|automatisch gegenereerd", re.IGNORECASE)
_GENERATED_WITHIN = 1000  # characters: it is said at the top


def replacement(table: Replacements, document: Document, span: Span) -> tuple[Edit | None, Hindrance | None]:
    """The change of the words at `span`, and perhaps of some around them, or what stands in its way; neither if `table`
    has no other words for these."""
    sentence = document.sentence_at(span.start).span
    found = list(_found(table, document, span, sentence))
    if not found:
        return None, None
    if document.files[0].unit is not Unit.LINE:
        return None, Hindrance.FORMAT
    if _GENERATED.search(document.source_at(span.start)[0], 0, _GENERATED_WITHIN):
        return None, Hindrance.GENERATED
    if any(next(_mentions(phrase, document, sentence), None) for phrase in table.unless):
        return None, Hindrance.CONTEXT
    for words, new in found:
        rest = document.text[sentence.start : words.start] + document.text[words.end : sentence.end]
        if _words(new.removeprefix("de ").removeprefix("De ")).search(rest):
            return None, Hindrance.CONTEXT  # the sentence speaks of both
        if (edit := _edit(document, words, new)) is not None:
            return edit, None
    return None, Hindrance.MARKUP


def _found(table: Replacements, document: Document, span: Span, sentence: Span) -> Iterator[tuple[Span, str]]:
    """The words of the table that cover `span`, with those to put in their place, the longest first."""
    for old, new in sorted(table.words, key=lambda pair: -len(pair[0])):
        for match in _mentions(old, document, sentence):
            if Span(*match.span()).covers(span):
                yield Span(*match.span()), _in_case_of(match[0], old, new) + (match["ending"] or "")


def _mentions(phrase: str, document: Document, sentence: Span) -> Iterator[re.Match[str]]:
    """Where a sentence has the words of `phrase`."""
    if phrase.removesuffix("*").split()[0].lower() in document[sentence].lower():  # else no pattern need be made
        yield from _words(phrase).finditer(document.text, *sentence)


def _words(phrase: str) -> re.Pattern[str]:
    """What finds a phrase as whole words, on one line or more; a star at its end stands for the rest of a word."""
    stem = phrase.removesuffix("*")
    ending = r"(?P<ending>\w*)" if stem != phrase else "(?P<ending>)"
    words = r"\s+".join(map(re.escape, stem.split()))
    before = f"(?<!{_WORD})" if stem[:1].isalnum() else ""
    after = rf"(?!{_WORD}|[/@]\w)" if stem[-1:].isalnum() else ""
    return re.compile(f"{before}{words}{ending}{after}", re.IGNORECASE)


def _in_case_of(found: str, old: str, new: str) -> str:
    """`new` with the capitals that `found` has and `old`, as the table writes it, has not."""
    if found.isupper() and not old.isupper() and len(found) > len("Wbp"):
        return new.upper()
    return new[0].upper() + new[1:] if found[0].isupper() and old[0].islower() else new


def _edit(document: Document, words: Span, new: str) -> Edit | None:
    """The change in the source; None if that does not hold just the `words`."""
    runs = document.runs_over(words)
    file = runs[0].file
    start, end = document.source_range(words)
    source = document.files[file].text[start:end]
    literal = source.split() == document[words].split()
    if not literal or any(run.origin or run.file != file for run in runs):
        return None
    links = document.links_in(document.block_at(words.start).span)
    if any(source.split()[0].lower() in link.target.lower() for link in links if _overlap(link.span, words)):
        return None  # the address behind the words would be left as it is
    return Edit(document.place(words), start, end, _on_lines_of(source, new))


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _on_lines_of(source: str, new: str) -> str:
    """`new` with the ends of lines that `source` has between its words, counted from the last word."""
    gaps = re.findall(r"\s+", source)
    words = new.split()
    kept = [" "] * (len(words) - 1)
    for back in range(1, min(len(gaps), len(kept)) + 1):
        kept[-back] = gaps[-back]
    return "".join(word + gap for word, gap in zip(words, [*kept, ""], strict=True))
