"""What a paragraph of running text tells of data, where none of its sentences says what these are for.

"Van vrienden bewaren wij de naam en de woonplaats", "Plant u een gesprek via de agenda, dan ziet die uw naam": that
somebody has data of people is a processing too, and lacks its purpose, its basis and its term.
"""

from __future__ import annotations

from privlint.document import Block, BlockKind, Sentence
from privlint.grammars.condition import WHEN_SOMEBODY
from privlint.grammars.reading import Reading
from privlint.statement.passage import OTHER_MATTERS

_FIRST = 2  # sentences; further ones tell more of what these are about
_OF_PURPOSES = frozenset({"purposes"})
_DATA = ("data-category", "kept-thing")
_NO_RECORD = (
    "negation", "rights-request", "request-word", "provision-notice", "removal", "third-party",
    "complaint-word", "outside-eea", "points-elsewhere", "document-name", "cookie",
)  # fmt: skip


def told_in(block: Block, reading: Reading) -> list[Sentence]:
    """The sentence of a paragraph that tells that data are recorded or received, or the one before it that it refers
    to ("Vrienden steunen ons met een bijdrage. Van hen bewaren wij …"); none in a part about anything but purposes."""
    sentences = reading.document.sentences_of(block)
    if block.kind is not BlockKind.PARAGRAPH or not reading.topics(sentences[0]) <= _OF_PURPOSES:
        return []
    if reading.text(block).rstrip().endswith(":"):
        return []
    for number, sentence in enumerate(sentences[:_FIRST]):
        if _tells(sentence, reading):
            refers = number > 0 and reading.begins("refers-to-before", sentence)
            before = sentences[number - 1]
            return [before if refers and not reading.has(OTHER_MATTERS, before) else sentence]
    return []


def _gives_for_aim(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence begins with what others get data for: "Voor de competitie ontvangt de bond uw naam"."""
    if not (reading.begins("purpose-phrase", sentence) and reading.has((*_DATA, "data-general"), sentence)):
        return False
    return reading.has("receives", sentence)


def _tells(sentence: Sentence, reading: Reading) -> bool:
    if reading.text(sentence).endswith((":", "?")) or reading.has((*_NO_RECORD, *OTHER_MATTERS), sentence):
        return False
    if reading.has("records-what", sentence) and not reading.has("third-party", sentence):
        return True
    if _gives_for_aim(sentence, reading):
        return True
    if not reading.has(_DATA, sentence) or reading.has("data-general", sentence) or sentence.index in reading.durations:
        return False
    if WHEN_SOMEBODY.match(reading.text(sentence)):
        return reading.has(("records-data", "gets-data"), sentence)
    others = reading.has("third-party", sentence) or reading.scan.starting_with("vendor:", sentence.span)
    return reading.has("records-data", sentence) and not others and not reading.has("sharing-verb", sentence)
