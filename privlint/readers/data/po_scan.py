"""The scanner of PO files: each message under its context or identifier, untranslated ones as they are."""

from __future__ import annotations

import re

from privlint.readers.data.keys import names_privacy
from privlint.readers.data.strings import decoded
from privlint.readers.data.tree import MOST_PROBLEMS, Fields, Problem, Style, Text, Tree, put

_ENTRY = re.compile(
    r"(?:^|(?<=\A\ufeff))(?:(?P<comment>#[^\r\n]*+)"
    r"|(?P<word>msgctxt|msgid|msgid_plural|msgstr(?:\[(?P<number>\d+)\])?)[ \t]*+"
    r"(?P<texts>\"(?:[^\"\\\r\n]|\\[^\r\n])*+\"(?:[ \t]*+(?:\r\n|\r|\n)[ \t]*+\"(?:[^\"\\\r\n]|\\[^\r\n])*+\")*+)"
    r"|(?P<other>[^\s#\"][^\r\n]*+|\"[^\r\n]*+))",
    re.MULTILINE,
)


def scan_po(source: str, start: int = 0) -> Tree:
    """The tree of `source` from `start` on; what gettext does not use (fuzzy, obsolete) is shown untranslated."""
    root = Fields()
    problems: list[Problem] = []
    found: dict[str, Text] = {}
    is_fuzzy = is_privacy = False  # what the comments say of the entry

    def finish() -> None:
        identifier, translation = found.get("msgid"), found.get("msgstr")
        if identifier is None or not (name := decoded(source, identifier).text):
            return  # the header of the file
        is_translated = translation is not None and decoded(source, translation).text and not is_fuzzy
        text = translation if translation is not None and is_translated else identifier
        context = found.get("msgctxt")
        key = decoded(source, context).text if context is not None else name
        fields = root
        if is_privacy and isinstance(part := root.values.setdefault("privacy", Fields()), Fields):
            fields = part
        key = key if key not in fields.values else f"{key} {name}"
        put(fields, key, text, identifier.start, identifier.end, problems)

    for entry in _ENTRY.finditer(source, start):
        word = entry["word"]
        if word is None:
            if "msgstr" in found:
                finish()
                found, is_fuzzy, is_privacy = {}, False, False
            comment = entry["comment"]
            if comment:
                is_fuzzy = is_fuzzy or (comment.startswith("#,") and "fuzzy" in comment)
                is_privacy = is_privacy or (comment.startswith("#:") and names_privacy(comment))
            elif len(problems) < MOST_PROBLEMS:
                problems.append(_problem(*entry.span()))
            continue
        if "msgstr" in found and not word.startswith("msgstr"):
            finish()
            found, is_fuzzy, is_privacy = {}, False, False
        if entry["number"] is None or entry["number"] == "0":
            found[word[:6] if word.startswith("msgstr") else word] = Text(
                entry.start("texts") + 1, entry.end("texts") - 1, Style.JOINED
            )
    finish()
    return Tree(root, problems)


def _problem(start: int, end: int) -> Problem:
    return Problem(
        start,
        end,
        "geen geldig PO-bestand: deze regel is niet te lezen en is overgeslagen",
        "not a valid PO file: this line cannot be read and has been skipped",
    )
