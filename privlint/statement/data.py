"""The personal data that the statement names, with the retention that the text ties to them.

Only data that the site itself collects of its visitors are judged, where they have an item or cell of their own:
what is said on names and addresses mostly goes with the purpose they are for, and is judged there. A term for
orders, members or coaching says nothing on the pages that somebody visits.

Sources: AVG 13(2)(a), 14(1)(d).
"""

from __future__ import annotations

from privlint.document import BlockKind, Sentence
from privlint.facts import DataCategory, Retention
from privlint.grammars.reading import Reading
from privlint.grammars.retention import COOKIES
from privlint.grammars.subject import Words, meets, words_of

_ITEM_WORDS = 16  # a longer item tells more than which data they are
_OF_VISITORS = ("visitor-data", "kind-visit", "kind-log")


def data_categories(reading: Reading, retentions: list[Retention]) -> list[DataCategory]:
    """The data and categories of data that the text names, in text order."""
    terms = [retention for retention in retentions if retention.concrete and retention.subject != COOKIES]
    found = []
    for mention in reading.find(("data-category", "visitor-data")):
        sentence = reading.document.sentences[mention.sentence]
        judged = mention.term == "visitor-data" and _is_item_of_data(sentence, reading)
        kept = _terms_for(words_of(reading.text(sentence)), terms, reading) if judged else ()
        if judged or mention.term == "data-category":
            found.append(
                DataCategory(
                    span=mention.span,
                    category=reading.text(mention.span),
                    retention=tuple(dict.fromkeys(term.term for term in kept)),
                    retention_judged=judged,
                )
            )
    return found


def _is_item_of_data(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence is all of an item or cell in a list of data."""
    block = reading.document.blocks[sentence.block]
    if block.kind not in (BlockKind.ITEM, BlockKind.CELL) or len(reading.scan.words(block.span)) > _ITEM_WORDS:
        return False
    if sentence.span.start != block.span.start or reading.topics(sentence) & {"purposes", "retention", "cookies"}:
        return False
    introduced = any(
        reading.has(("data-list-intro", "topic-data", "data-general"), other)
        for other in reading.introductions(sentence)
    )
    return introduced or "data" in reading.topics(sentence)


def _terms_for(words: Words, terms: list[Retention], reading: Reading) -> tuple[Retention, ...]:
    """The terms that are, or may be, for data of visitors: for such data, for all data, or for nothing named."""
    return tuple(term for term in terms if _may_be_for(words, term, reading))


def _may_be_for(words: Words, term: Retention, reading: Reading) -> bool:
    sentence = reading.document.sentence_at(term.span.start)
    around = [sentence, *reading.row(sentence), *reading.introductions(sentence)]
    if any(reading.has(_OF_VISITORS, other) or meets(words, words_of(reading.text(other))) for other in around):
        return True
    return not words_of(term.subject) or (
        reading.has("retention-all", sentence) and not reading.has("one-kind-of-data", sentence)
    )
