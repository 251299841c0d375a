"""What a term or a role is about, reduced so that two places can be compared.

The subject is the set of content words that name data or a purpose near the term: the row header, the words
before the colon of a list item, the subject of the sentence, or the heading.
"""

from __future__ import annotations

import re

from privlint.document import BlockKind, Sentence, Span
from privlint.grammars.reading import Reading

_STEM = 6
_FUNCTION_WORDS = frozenset(
    """
    de het een en of van voor met in op aan bij naar tot te door uit over als die dat dit deze wij we ons onze ik mijn
    u uw je jouw jij jou zij ze hun er is zijn wordt worden werd bewaren bewaard bewaart bewaar maximaal maximum na
    jaar jaren maand maanden week weken dag dagen daarna alle alleen ook niet geen zo lang zolang hoe langer dan nodig
    gegevens persoonsgegevens informatie data hebben heeft hebt kunnen kan verwijderd verwijderen wissen gewist
    verwerken verwerkt gebruiken gebruikt om termijn bewaartermijn bewaartermijnen totdat tot nadat minimaal uiterlijk
    hiervoor daarvoor volgens wettelijke wettelijk verplicht bewaarplicht the of to and your our
    """.split()
)


def stems(text: str) -> frozenset[str]:
    """The content words of `text`, cut to stems of six letters."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    return frozenset(word[:_STEM] for word in words if len(word) > 2 and word not in _FUNCTION_WORDS)


def subject_of(sentence: Sentence, span: Span, reading: Reading) -> str:
    """The words that say what the term at `span` is for, as a text; empty for all data."""
    document = reading.document
    block = document.blocks[sentence.block]
    if block.cell is not None:
        row = document.rows().get((block.cell.table, block.cell.row), ())
        return " ".join(document[cell.span] for cell in row[:1] if cell.index != block.index)
    before = document.text[sentence.span.start : span.start]
    if block.kind is BlockKind.ITEM and sentence.span.start == block.span.start:
        label = re.split(r"[:–—(]| - ", before)[0]
        if stems(label):
            return label.strip()
    return before.strip()
