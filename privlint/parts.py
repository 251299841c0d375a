"""A statement that is spread over the files of a folder, without a page that includes them.

    content/privacy/01-inleiding.md, 02-gegevens.md, …        _privacy_intro.html.erb, _privacy_rechten.html.erb

Such files are read as one document, in their order. They must be parts by their names and by what they say: whoever
keeps two statements in a folder, one per language, year or group of people, wants each of them judged. So in doubt
each file stands alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from privlint.document import BlockKind, Document
from privlint.document_builder import joined
from privlint.following import Files
from privlint.part_names import PartName, is_of_a_program, pages_around, siblings
from privlint.patterns import compile_later
from privlint.record import Record
from privlint.statement.language import counted, language_of
from privlint.statement.recognition import NAME_OF_A_STATEMENT, judged_part

_MOST = 60
"""How many files a statement may have; a folder with more is something else."""
_FEWEST_WITHOUT_NUMBERS = 3
_GAPS = 2  # the highest number is at most this many times the number of parts
_WEIGHT = compile_later(
    r"(?m)^\s*[\"']?(?:weight|order|sidebar_position|nav_order|menu_order|position|volgorde)[\"']?\s*[:=]\s*(\d{1,4})\b"
)
_HEAD = 1000
"""The number of characters in which the weight of a page stands."""

_OWN_NAME = compile_later(
    rf"(?:(?:de|het|onze?|our|the)\s)?(?:[\w-]+\s)?(?:{NAME_OF_A_STATEMENT}|cookie-?\s?(?:verklaring|beleid|policy))\b"
)
_TOPICS = {
    name: compile_later(pattern)
    for name, pattern in {
        "controller": r"verwerkingsverantwoordelijke|verantwoordelijk voor (?:de|het) verwerk",
        "basis": r"grondslag|gerechtvaardigd|uitvoer(?:ing|en) van (?:de|een|onze) overeenkomst",
        "retention": r"bewaartermijn|bewa(?:ren|art|ard)\b[^.]{0,80}\b(?:jaar|jaren|maand|maanden|dagen|langer|lang)\b",
        "recipients": r"\bderden\b|\bontvangers\b|verwerkersovereenkomst|\b(?:delen|verstrekken|geven) (?:wij|we)\b",
        "rights": r"\binzage\b|\binzien\b|\binkijken\b",
        "complaint": r"autoriteit persoonsgegevens|gegevensbeschermingsautoriteit",
        "security": r"beveilig",
    }.items()
}
_TOPICS_OF_A_WHOLE = 5
_TOPICS_WITH_RIGHTS = 4
"""A text about the rights of people that also speaks of so many topics is a statement, however short."""
_SHARED_HEADINGS = 2


class _Part(Record):
    name: PartName
    document: Document
    weight: int | None


def statement_of_parts(file: Path, files: Files) -> Document | None:
    """The statement of which `file` is a part, as one document of all its parts in order.

    None if `file` is, as far as we can tell, all that there is of its statement.
    """
    names = siblings(file, files.names)
    if not names:
        return None
    page = _page_that_includes(file, files)
    if page is not None:
        return page
    document = files.whole(names) if 1 < len(names) <= _MOST else None
    return document if document is not None and _holds(document, file) else None


def one_statement(names: Sequence[PartName], read: Callable[[Path], Document | None]) -> Document | None:
    """The files with these names as one statement; None if they make none, or not without doubt.

    `read` gives the document of a file.
    """
    documents = [(name, read(name.file)) for name in names if not (name.base and is_of_a_program(name.file))]
    parts = [_Part(name, document, _weight(document)) for name, document in documents if document is not None]
    ordered = _ordered([part for part in parts if part.document.text])
    if not _make_one(ordered):
        return None
    document = joined(_each_once(ordered))
    return document if judged_part(document)[1].status == "statement" else None


def _page_that_includes(file: Path, files: Files) -> Document | None:
    """The page of the statement, beside `file` or one folder up, that includes `file`."""
    for page in pages_around(file, files.names):
        if file.name.split(".", 1)[0].lstrip("_") in files.load(page):
            document = files.read(page)
            if document is not None and _holds(document, file):
                return document
    return None


def _holds(document: Document, file: Path) -> bool:
    return any(Path(part.path).resolve() == file.resolve() for part in document.files)


def _weight(document: Document) -> int | None:
    """The place of a page among its siblings, if its front matter or its first keys tell."""
    found = _WEIGHT.search(document.source[:_HEAD])
    return int(found[1]) if found else None


def _ordered(parts: Sequence[_Part]) -> list[_Part]:
    """`parts` in the order of the statement, without those that have no place in it; empty if there is no order."""
    bases = [part for part in parts if part.name.base]
    others = [part for part in parts if not part.name.base]
    if len(bases) > 1:
        return []
    numbered = [part for part in others if part.name.numbers]
    if len(numbered) > 1:
        return bases + _in_row(numbered, [part.name.numbers for part in numbered])
    weighted = [part for part in others if part.weight is not None]
    if len(weighted) > 1 and len(weighted) == len(others):
        return bases + _in_row(weighted, [(part.weight or 0,) for part in weighted])
    if len(others) < _FEWEST_WITHOUT_NUMBERS or 2 * sum(part.name.topic for part in others) <= len(others):
        return []
    return bases + sorted(others, key=lambda part: (not part.name.first, part.name.file.name))


def _in_row(parts: Sequence[_Part], numbers: Sequence[tuple[int, ...]]) -> list[_Part]:
    """`parts` by their `numbers`; empty if these do not count them: 1, 2, 3 or 10, 20, 30."""
    if len(set(numbers)) < len(numbers):
        return []
    first = sorted({number[0] for number in numbers})
    step = first[0] if first[0] in (10, 100) else 1
    if first[0] > step or any(number % step for number in first) or first[-1] > _GAPS * step * (len(first) + 1):
        return []
    return [part for _, part in sorted(zip(numbers, parts, strict=True), key=lambda pair: pair[0])]


def _make_one(parts: Sequence[_Part]) -> bool:
    """Whether `parts` make one statement by what they say: none says the same as another, or all by itself."""
    if len(parts) < 2:
        return False
    documents = [part.document for part in parts]
    wholes = [part for part in parts if _is_whole(part.document)]
    if len(wholes) > (1 if len(parts) > 2 else 0) or any(part.name.base for part in wholes):
        return False
    if sum(_has_own_name(document) for document in documents) > 1:
        return False
    if len({language for language in map(_language, documents) if language}) > 1:
        return False
    headings: dict[str, int] = {}
    for document in documents:
        for heading in {document[block.span].lower() for block in document.blocks if block.kind is BlockKind.HEADING}:
            headings[heading] = headings.get(heading, 0) + 1
    return sum(count > 1 for count in headings.values()) < _SHARED_HEADINGS


def _is_whole(document: Document) -> bool:
    """Whether the document speaks of most of what a privacy statement has to tell."""
    text = document.text.lower()
    topics = {name for name, pattern in _TOPICS.items() if pattern.search(text)}
    return len(topics) >= _TOPICS_OF_A_WHOLE or ("rights" in topics and len(topics) >= _TOPICS_WITH_RIGHTS)


def _has_own_name(document: Document) -> bool:
    """Whether the document begins with the name of a statement: "Privacyverklaring klanten"."""
    for block in document.blocks:
        text = document[block.span].lower()
        if block.kind is not BlockKind.METADATA:
            return bool(_OWN_NAME.match(text)) and block.kind is BlockKind.HEADING
        if text.startswith("title") and _OWN_NAME.match(text.removeprefix("title").lstrip(" :='\"")):
            return True
    return False


def _language(document: Document) -> str:
    return language_of(counted(re.findall(r"[^\W\d_]+", document.text.lower())))


def _each_once(parts: Sequence[_Part]) -> list[Document]:
    """The documents of `parts`, without those that another one includes."""
    included = {Path(file.path).resolve() for part in parts for file in part.document.files[1:]}
    return [part.document for part in parts if part.name.file.resolve() not in included]
