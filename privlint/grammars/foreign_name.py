"""Names of other organisations that were left in where the controller's own should be, and stray names of services."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from privlint.document import BlockKind, Sentence, Span
from privlint.facts import Controller, ForeignParty
from privlint.grammars.names import names_in, party_key
from privlint.grammars.reading import Reading
from privlint.record import Record

_PRESENTED = ("processor-word", "other-party-presented")
_ORGANISATION = ("organisation-word", "organisation-kind", "legal-form")
_KIND_BEFORE = 24  # characters: "basisschool De Regenboog"
_NEAR = 12  # characters between the words that ask for a name, and the name
_SHORTEST = 2  # letters of an abbreviation
_BEFORE = 4  # sentences of a paragraph in which a service may have been named


class _Known(Record):
    """What is known of the parties of a statement: the keys of the controller's names and of all explicit ones, where
    names stand that may be the controller's, and the text of the headings."""

    main: frozenset[str]
    explicit: frozenset[str]
    candidates: frozenset[Span]
    headings: str


def foreign_names(main: list[Controller], named: list[Controller], reading: Reading) -> list[ForeignParty]:
    """The names that stand where that of the `main` party should; `named` are all names that may be the controller."""
    if not main:
        return []
    explicit = [one for one in named if one.explicit]
    known = _Known(
        main=_keys(main, reading),
        explicit=_keys([*main, *explicit], reading),
        candidates=frozenset(controller.span for controller in named),
        headings=" ".join(reading.text(block) for block in reading.document.blocks if block.kind is BlockKind.HEADING),
    )
    found = [*_answering(known, reading), *_in_its_place(known, reading), *_asked(known, reading)]
    if any(controller.explicit for controller in main):
        found += _speaking(known, reading)
    if any(controller.explicit or controller.name in known.headings for controller in main):
        found += _acting_on_data(known, reading)
    return [ForeignParty(span=name) for name in dict.fromkeys(found)]


def is_part_of(party: str, others: frozenset[str]) -> bool:
    """Whether a name shares a word with one of `others`, or is made of the first letters of its words."""
    letters = [("".join(word[0] for word in other.split()), set(other.split())) for other in others]
    return any(
        set(party.split()) & words or (len(party) > _SHORTEST and initials.startswith(party))
        for initials, words in letters
    )


def _keys(controllers: list[Controller], reading: Reading) -> frozenset[str]:
    """What identifies the parties, and the short names that the text gives them."""
    keys = {controller.party for controller in controllers}
    return frozenset(keys | {party_key(controller.name, reading.lexicon) for controller in controllers})


def _answering(known: _Known, reading: Reading) -> Iterator[Span]:
    """Those that answer the requests: "Nagelstudio Glans reageert binnen vier weken op uw verzoek"."""
    for sentence in reading.sentences_with("answers-requests"):
        for name in names_in(sentence.span, reading)[:1]:
            is_known = name in known.candidates or reading.has(_ORGANISATION, name)
            own = is_part_of(party_key(reading.text(name), reading.lexicon), known.main)
            answers = reading.has("answers-requests", Span(name.end, sentence.span.end))
            begins = name.start == sentence.span.start
            if begins and is_known and not own and answers and not reading.has(_PRESENTED, sentence):
                yield name


def _speaking(known: _Known, reading: Reading) -> Iterator[Span]:
    """Those that say of themselves what only the controller does: "Camping De Zandhoeve behoudt zich het recht voor
    deze verklaring te wijzigen"."""
    for sentence in reading.sentences_with("speaks-as-controller"):
        said = reading.find("speaks-as-controller", sentence)[0].span
        before = Span(sentence.span.start, said.start)
        for name in names_in(before, reading)[:1]:
            is_subject = name.start == sentence.span.start or reading.has("board-of", before)
            tells = reading.has(_ORGANISATION, name) or reading.has("board-of", before)
            if is_subject and tells and not _is_known(name, sentence, known, reading):
                yield name


def _acting_on_data(known: _Known, reading: Reading) -> Iterator[Span]:
    """Those that stand once and keep the reader's data as if they were the controller: "Zwemclub De Snoek bewaart uw
    gegevens tot een jaar na uw lidmaatschap"."""
    for sentence in reading.sentences_with(("acts-on-data", "staff-of")):
        if "recipients" in reading.topics(sentence):
            continue
        for name in names_in(sentence.span, reading)[:1]:
            subject = name.start - sentence.span.start <= _NEAR and reading.has(
                "acts-on-data", Span(name.end, sentence.span.end)
            )
            staff = reading.find("staff-of", Span(sentence.span.start, name.start))
            if subject or (staff and name.start - staff[-1].span.end <= _NEAR):
                if _is_stranger(name, sentence, known, reading) and not _may_receive(name, sentence, reading):
                    yield name


def _in_its_place(known: _Known, reading: Reading) -> Iterator[Span]:
    """Those that stand once, where the controller should: "tijdens uw bezoek aan Bakkerij 't Stoepje"."""
    text = reading.document.text
    for mention in reading.find("place-of-the-controller"):
        sentence = reading.document.sentences[mention.sentence]
        for name in names_in(Span(mention.span.end, sentence.span.end), reading)[:1]:
            between = text[mention.span.end : name.start].strip().lower()
            if between in ("", "de", "het") and _is_stranger(name, sentence, known, reading):
                yield name


def _asked(known: _Known, reading: Reading) -> Iterator[Span]:
    """Those to whom a request goes: "U kunt de directie van Basisschool De Regenboog vragen uw gegevens te wissen"."""
    for sentence in reading.sentences_with(("asks-somebody", "request-goes-to")):
        if "source" in reading.topics(sentence):
            continue  # "Wij vragen gegevens op bij het Kadaster"
        goes_to = reading.find("request-goes-to", sentence)
        start = goes_to[-1].span.end if goes_to else sentence.span.start
        for name in names_in(Span(start, sentence.span.end), reading)[:1]:
            asked = reading.find("asks-somebody", sentence)
            inside = any(mention.span.covers(name) for mention in asked)
            near = bool(goes_to) and name.start - start <= _NEAR
            if (inside or near) and _is_stranger(name, sentence, known, reading):
                yield name


def _is_known(name: Span, sentence: Sentence, known: _Known, reading: Reading) -> bool:
    """Whether a name is one of the controller's, stands in a heading, or is presented as that of another party."""
    if reading.text(name) in known.headings or reading.has(_PRESENTED, sentence):
        return True
    words = set(party_key(reading.text(name), reading.lexicon).split())
    kinds = {
        word for mention in reading.find(_ORGANISATION, name) for word in reading.text(mention.span).lower().split()
    }
    return is_part_of(" ".join(words - kinds or words), known.explicit)


def _is_stranger(name: Span, sentence: Sentence, known: _Known, reading: Reading) -> bool:
    """Whether a name is that of an organisation that the text speaks of here only."""
    around = Span(max(name.start - _KIND_BEFORE, sentence.span.start), name.end)
    once = reading.document.text.count(reading.text(name)) == 1
    if not once or reading.begins("department", name):
        return False
    return reading.has(_ORGANISATION, around) and not _is_known(name, sentence, known, reading)


def _may_receive(name: Span, sentence: Sentence, reading: Reading) -> bool:
    """Whether a name is of a kind of business to whom data go: "Accountantskantoor De Vries"."""
    return any(
        mention.span.start < name.end and name.start < mention.span.end
        for mention in reading.find("recipient-specific", sentence)
    )


def stray_services(reading: Reading) -> list[ForeignParty]:
    """A service that is told what to do where the text is about another one: "Wij hebben X niet toegestaan …"."""
    found = []
    named: Counter[str] = Counter()
    in_section: dict[int, Counter[str]] = {}
    for mention in reading.scan.starting_with("vendor:"):
        section = reading.section(reading.document.sentences[mention.sentence])
        in_section.setdefault(section.index, Counter())[_maker(mention.term)] += 1
        named[_maker(mention.term)] += 1
    for sentence in reading.sentences_with("service-instruction"):
        section = reading.section(sentence)
        heading = reading.document.heading_of(section)
        subjects = _makers(heading.span, reading) if heading is not None else frozenset()
        before = frozenset(
            maker for other in reading.neighbours(sentence, before=_BEFORE) for maker in _makers(other.span, reading)
        )
        for mention in reading.scan.starting_with("vendor:", sentence.span)[:1]:
            maker = _maker(mention.term)
            in_place_of_heading = bool(subjects) and maker not in subjects and in_section[section.index][maker] == 1
            in_place_of_another = not subjects and bool(before) and maker not in before and named[maker] == 1
            if in_place_of_heading or in_place_of_another:
                found.append(ForeignParty(span=mention.span))
    return found


def _makers(span: Span, reading: Reading) -> frozenset[str]:
    """The makers of the services that are named in a text."""
    return frozenset(_maker(mention.term) for mention in reading.scan.starting_with("vendor:", span))


def _maker(term: str) -> str:
    """The first word of the name of a service: that of "Google Analytics" is Google."""
    return term.split(":")[-1].split()[0]
