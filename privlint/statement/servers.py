"""What the servers of a website record of its visitors: an activity of its own, though no sentence says what for.

"De server verwerkt daarbij technische gegevens zoals uw IP-adres" stands in a list of recipients or beside the data,
and is processing that needs a basis and a term all the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from privlint.document import BlockKind, Span
from privlint.grammars.reading import Reading
from privlint.statement.passage import Passage

_ELSEWHERE = frozenset({"source", "security", "retention", "rights", "transfers", "complaint"})


def server_records(found: Sequence[Passage], reading: Reading) -> Iterator[Passage]:
    """The passages that tell of such records and are in the region of none of `found`."""
    document = reading.document
    for sentence in reading.sentences_with("server-records"):
        taken = any(region.covers(sentence.span) for passage in found for region in passage.regions)
        if taken or reading.topics(sentence) & _ELSEWHERE:
            continue
        block = document.blocks[sentence.block]
        listed = block.kind is BlockKind.ITEM
        yield Passage(
            sentence.span, (block.span if listed else Span(sentence.span.start, block.span.end),), listed=listed
        )
