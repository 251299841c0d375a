"""Which terms for keeping are for the same data or purpose, so that they should agree.

A label ("Urenstaten" in a table) is about the same as a sentence that names all its words; two sentences are if they
name the same things; two terms for all data are. A term with an exception is left alone. A criterion ("tot u zich
afmeldt", "direct gewist") is a term of no days, beside a term that runs from such an event.
"""

from __future__ import annotations

from collections.abc import Iterable

from privlint.facts import Retention
from privlint.grammars.kept import Things
from privlint.grammars.own_nouns import NO_WORDS
from privlint.grammars.reading import Reading
from privlint.grammars.retention_things import things_of
from privlint.grammars.subject import Alike, Words, covers
from privlint.patterns import compile_later
from privlint.record import replace

_BARE = frozenset("lijst bestand formulier register overzicht bericht map kaart document adres nummer naam".split())
_NO_NAME = _BARE | frozenset(
    "dossier dossiers plan bestanden formulieren berichten documenten mailadres emailadres".split()
)
"""What is another thing in another part of the text, unless the parts are about the same."""

_OF_EVERYONE = frozenset(
    "contact contactgegevens naam namen adres adressen mailadres mailadressen emailadres emailadressen telefoonnummer "
    "telefoonnummers nummer nummers".split()
)

_RECORD = compile_later(r"\w{3}(?:dossiers?|beelden|opnames?)\Z")  # that a row names among its data
_COMPOUND = 10  # letters of a word that names one kind of data by itself: "leerlingdossier"
_MOST_PARTS = 3
"""Of how many parts of the text those that name the same things are compared with all others: a text may repeat them
without end."""

_CLEARING = 31  # days in which data are cleared away after "zolang u lid bent"


def with_groups(found: list[Retention], reading: Reading) -> list[Retention]:
    """The same facts, where terms for the same data or purpose in different places have the same group; a criterion
    beside such a term has 0 days."""
    things = [things_of(retention, reading) for retention in found]
    blocks = [reading.document.block_at(retention.span.start).index for retention in found]
    same = _same_things(things)
    grouped = list(found)
    # Of each thing the first term, and the first in another block: one of them is apart from any later term.
    firsts: dict[Things, list[int]] = {}
    for later, thing in enumerate(things):
        earlier = _first_apart(thing, blocks[later], same[thing._replace(listed=None)], firsts, blocks)
        if earlier is not None:
            group = grouped[earlier].group or f"{earlier}: {found[earlier].subject}"
            for number in (earlier, later):
                days = 0 if things[number].ends else found[number].days
                grouped[number] = replace(grouped[number], group=group, days=days)
        known = firsts.setdefault(thing, [])
        if not known or (len(known) == 1 and blocks[known[0]] != blocks[later]):
            known.append(later)
    return grouped


def _first_apart(
    thing: Things, block: int, same: list[Things], firsts: dict[Things, list[int]], blocks: list[int]
) -> int | None:
    """The first of the terms so far for the `same` things, in the order in which they came, that stands in another
    block and in no other row of the same table."""
    found: int | None = None
    for other in same:
        known = firsts.get(other)
        if not known or (found is not None and known[0] > found):
            break  # what comes later is not first
        if not _are_two_rows(thing, other):
            candidates = [number for number in known if blocks[number] != block]
            found = min(candidates if found is None else [*candidates, found], default=None)
    return found


def _same_things(things: Iterable[Things]) -> dict[Things, list[Things]]:
    """For each of `things`, whatever its table, those that it is the same as, in their order. The words are compared
    once for all tables they stand in."""
    order = {thing: number for number, thing in enumerate(dict.fromkeys(things))}
    in_tables: dict[Things, list[Things]] = {}
    for thing in order:
        in_tables.setdefault(thing._replace(listed=None), []).append(thing)
    different = list(in_tables)
    in_parts: dict[Things, list[Things]] = {}
    for words in different:
        in_parts.setdefault(words._replace(section=None), []).append(words)
    first = {words for parts in in_parts.values() for words in parts[:_MOST_PARTS]}
    alike = Alike(thing.words for thing in different)
    found = {}
    for words in in_tables:
        met = (different[number] for number in alike.meeting(words.words))
        compared = (others for others in met if others in first or others.section == words.section)
        same = [other for others in compared if _is_same(words, others) for other in in_tables[others]]
        found[words] = sorted(same, key=order.__getitem__)
    return found


def _are_two_rows(left: Things, right: Things) -> bool:
    """Whether two labels stand in one table, and are different: "Dossier samenstel" and "Wwft-dossier"; or are "het
    dossier" of two terms that are defined."""
    if left.listed is None or right.listed is None:
        return False
    if left.label == right.label <= _NO_NAME and None not in (left.listed[1], right.listed[1]):
        return left.listed[:2] != right.listed[:2]
    return left.listed[:2] == right.listed[:2] and left.listed != right.listed


def _is_same(left: Things, right: Things) -> bool:
    if (left.unless and not right.label) or (right.unless and not left.label):
        return False
    if (left.ends or right.ends) and not _ends_at_start(left, right):
        return False
    if left.label and right.label:
        if min(left.label, right.label, key=len) <= _NO_NAME and left.label != right.label:
            return False  # "adres" and "IP-adres"
        return covers(left.label, right.label) and covers(right.label, left.label)
    if left.label or right.label:
        return _is_labelled(left, right) if left.label else _is_labelled(right, left)
    return _name_the_same(left, right)


def _ends_at_start(left: Things, right: Things) -> bool:
    """Whether one of two is a moment at which data go, and the other a term that runs from a moment."""
    if left.ends == right.ends:
        return False
    moment, term = (left, right) if left.ends else (right, left)
    return moment.at_once or (term.runs and term.days > _CLEARING)


def _is_labelled(labelled: Things, spoken: Things) -> bool:
    """Whether a label is for what a sentence names."""
    named = spoken.named
    compounds = {word for word in labelled.label & named if len(word) >= _COMPOUND}
    compounds |= {word for word in labelled.row & named if _RECORD.search(word)}
    if compounds or covers(named, labelled.label):
        return True
    if covers(labelled.row, named) and not _are_of_others(labelled, spoken):
        return True
    nouns = spoken.kept.nouns
    if labelled.event & spoken.event and covers(labelled.label, spoken.around):
        return True  # "Kerkdienst via livestream", and what is said of the service under "Livestream"
    if not spoken.named and not nouns <= _NO_NAME and covers(labelled.row | labelled.label, nouns):
        return True
    if spoken.points and covers(labelled.row | labelled.label, spoken.around):
        return True
    if spoken.compounds & labelled.head or (spoken.place and labelled.label == spoken.place):
        return True
    said = named | nouns
    everything = said | spoken.kept.whose | spoken.kept.adjectives | spoken.around
    headed = bool(Alike([said]).meeting(labelled.head)) and covers(everything, labelled.head)
    return headed and not labelled.head <= _NO_NAME


def _are_of_others(labelled: Things, spoken: Things) -> bool:
    """Whether a row names data that everyone has, and a sentence those of other people: "contactgegevens" of candidates
    in a table, and of clients in a part on them."""
    own = labelled.label | labelled.row
    return spoken.named <= _OF_EVERYONE and bool(spoken.people) and not Alike([own]).meeting(spoken.people)


def _name_the_same(left: Things, right: Things) -> bool:
    """Whether two sentences name the same things."""
    if (left.points or right.points) and not _stand_together(left, right):
        return False
    if left.kept.without != right.kept.without:
        return False  # "offertes zonder gevolg" and "offertes"
    if _are_of_its_part(left, right) or _are_of_its_part(right, left):
        return True
    bare = min(left.named, right.named, key=len) <= _BARE and left.named != right.named
    if not bare and covers(left.named, right.named) and covers(right.named, left.named):
        has_name = not (left.named <= _NO_NAME or right.named <= _NO_NAME)
        return has_name or _stand_together(left, right)
    return _keep_the_same(left, right)


def _are_of_its_part(pointing: Things, other: Things) -> bool:
    """Whether "deze gegevens" stand in a part about what another sentence names: "Lidmaatschap", and "de gegevens van
    uw lidmaatschap"."""
    part = pointing.around if pointing.points else NO_WORDS
    return bool(part) and covers(part, other.named) and covers(other.named, part)


def _keep_the_same(left: Things, right: Things) -> bool:
    """Whether two sentences have a noun for what is kept in common, and do not say that it is of different people."""
    if left.place and right.place:
        differ = left.people and right.people and not Alike([left.people]).meeting(right.people)
        return bool(Alike([left.place]).meeting(right.place)) and not differ
    ours, theirs = left.kept, right.kept
    shared = _shared(ours.nouns or left.named, theirs.nouns or right.named) if ours.nouns or theirs.nouns else NO_WORDS
    if not shared or (shared <= _NO_NAME and (left.points or right.points or not _stand_together(left, right))):
        return False
    if ours.whose and theirs.whose:
        return bool(Alike([ours.whose]).meeting(theirs.whose))
    if ours.whose or theirs.whose:
        whose, around = (ours.whose, right.around) if ours.whose else (theirs.whose, left.around)
        return bool(Alike([around]).meeting(whose))
    return True


def _shared(nouns: Words, others: Words) -> Words:
    """Those of `nouns` that are the same as one of `others`; of a compound and its head, the head."""
    return frozenset(
        min(word, other, key=len)
        for word in nouns
        for other in others
        if covers(frozenset({word}), frozenset({other})) and (word == other or not {word, other} & _BARE)
    )


def _stand_together(left: Things, right: Things) -> bool:
    """Whether two sentences stand in one part of the text, or in parts with like headings or a general one."""
    if not left.around or not right.around:
        return True
    return bool(Alike([left.around]).meeting(right.around))
