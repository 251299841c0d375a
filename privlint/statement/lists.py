"""The items of lists that are processing activities.

An item of a list that is introduced as a list of purposes, or most items of which give a purpose or a basis.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import groupby

from privlint.document import Block, BlockKind, Sentence, Span
from privlint.grammars.legal_basis import TERMS as BASIS_TERMS
from privlint.grammars.reading import Reading
from privlint.patterns import compile_later
from privlint.statement.described_lists import NO_LIST, PURPOSE_LABELS, described, describes_one_activity, label_of_item
from privlint.statement.passage import DATA, NO_PURPOSE, OTHER_MATTERS, PURPOSE, Passage
from privlint.statement.stated import parts_of

_NO_PART = ("table-of-contents", "definitions-heading", "summary-heading")  # of the statement itself
_OPENS_PURPOSES = compile_later(
    r"\b(?:om|voor|zodat|te|teneinde|(?:doelen|doeleinden)(?:,? (?:zoals|waaronder|bijvoorbeeld|te weten|namelijk))?)"
    r"\s*:?$",
    re.IGNORECASE,
)
OPENS_AIM = compile_later(r"\b(?:om|teneinde)(?: te)?\s*:?$", re.IGNORECASE)
"""What a sentence ends with that its list goes on from: "Wij gebruiken uw gegevens om:"."""

_AIM = compile_later(r"om\b[^.;:]*\bte\b", re.IGNORECASE)
_DOING = compile_later(r"(?:het|de) [a-z]+en(?: en [a-z]+en)? van\b", re.IGNORECASE)  # "het bijhouden van de cijfers"
_DOES = compile_later(
    r"(?:het |de )?[a-z]+en(?: en [a-z]+en)? van\b|(?:om )?(?:u|je|jou|jullie|uw|jouw)\b[^,.;:]*\bte [a-z]+en\b",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(r"\w{4}\s*:\s*$")  # at the end of an item that is more than a label
_POINTS_AT_ITEMS = compile_later(
    r"(?:\d{1,2}[.)] )?(?:(?:De|Het) [\w -]{3,30}? )?(?:(?:voor|onder|bij) )?(?:(?:de|het) )?"
    r"(?:voor|onder|punt(?:en)?|doel(?:en|einden?)?|onderde(?:el|len)|verwerking(?:en)?|letters?)"
    r" (?:onder )?\(?(?:[a-z]|\d{1,2})\b(?! jaar)",
    re.IGNORECASE,
)
_WHICH_DATA = compile_later(
    r"\b(?:welke|wat voor|soorten) (?:persoonlijke )?(?:persoons)?(?:gegevens|informatie|data)\b", re.IGNORECASE
)
_OCCASION = compile_later(r"(?:je|uw|jouw) [^.;:]{3,60}\b(?:als|wanneer|zodra|indien) (?:je|u|jij)\b", re.IGNORECASE)
_AIM_OR_BASIS = compile_later(
    r"\b(?:om|voor|zodat|omdat|zolang|gebruik\w*|toestemming|overeenkomst|belang|wettelijk\w*|verplicht\w*)\b",
    re.IGNORECASE,
)
_ON_DATA_USED = frozenset({"purposes", "data", "contact"})
_FEWEST_PARTS = 2  # of the statement, with a topic that is none of purposes


def items(reading: Reading) -> Iterator[Passage]:
    """The items of every list of purposes; subitems belong to their item."""
    blocks = reading.document.blocks
    all_items = [block for block in blocks if block.kind is BlockKind.ITEM]
    for _, group in groupby(all_items, key=lambda block: (block.section, _outermost(block, blocks).introduced_by)):
        members = list(group)
        heading = reading.document.heading_of(reading.document.sections[members[0].section])
        if heading is not None and reading.has(_NO_PART, heading):
            continue
        of_purposes = _part_on_purposes(members, reading) or _announced(members, reading)
        members = of_purposes or members
        top = min(member.level for member in members)
        outer = [member for member in members if member.level == top]
        trees = [_tree(member, members) for member in outer]
        if describes_one_activity(outer, reading):
            yield from described(outer, Span(outer[0].span.start, trees[-1].end), reading)
            continue
        if not (of_purposes or _is_purpose_list(outer, trees, reading)):
            continue
        are_data = not _goes_on_from_aim(outer[0], reading)
        for member, tree in zip(outer, trees, strict=True):
            sentences = reading.document.sentences_of(member)
            on_bases = reading.section_topics[member.section] == {"legal-basis"}
            if on_bases and _POINTS_AT_ITEMS.match(reading.text(sentences[0])):
                continue  # "De verwerking onder e is nodig om …" tells of an item that stands elsewhere
            if not _says_what_is_done(member, reading) and (
                (are_data and _is_data_item(member, tree, reading)) or _is_other_matter(sentences, tree, reading)
            ):
                continue
            shared = _shared(members, reading)
            parts = parts_of(member, reading) if tree == member.span else [(sentences[0], tree)]
            for stated, part in parts:
                yield Passage(stated.span, (part,), listed=True, shared=shared)


def _part_on_purposes(members: list[Block], reading: Reading) -> list[Block]:
    """Of a list that has the parts of the statement for items ("1. Wat wij bijhouden", "2. Wat wij ermee doen"): the
    items of the part on purposes; none of another list."""
    top = min(member.level for member in members)
    topics = {
        member.index: reading.label_topics.get(member.index, frozenset()) for member in members if member.level == top
    }
    if sum(bool(of_part & NO_PURPOSE) for of_part in topics.values()) < _FEWEST_PARTS:
        return []
    part: frozenset[str] = frozenset()
    found = []
    for member in members:
        part = topics.get(member.index, part)
        if member.level > top and part & {"purposes"} and not part & NO_PURPOSE:
            found.append(member)
    return found


def _announced(members: list[Block], reading: Reading) -> list[Block]:
    """The subitems of the items that announce purposes, in a list of other things: "Uw gegevens worden voor specifieke
    doeleinden verzameld: - voor zorgverlening …"."""
    top = min(member.level for member in members)
    announcing = {
        member.index
        for member in members
        if member.level == top and _ANNOUNCES.search(reading.text(member)) and reading.has(PURPOSE_LABELS, member)
    }
    others = [member for member in members if member.level == top and member.index not in announcing]
    found = [member for member in members if member.level == top + 1 and member.introduced_by in announcing]
    return found if others and len(found) > 1 else []


def _goes_on_from_aim(item: Block, reading: Reading) -> bool:
    """Whether an item goes on from "Wij gebruiken uw gegevens om:": then it says what is done, whatever it names."""
    introduction = _introduction(item, reading)
    return introduction is not None and OPENS_AIM.search(reading.text(introduction)) is not None


def _says_what_is_done(item: Block, reading: Reading) -> bool:
    """Whether an item among purposes begins with an act ("Bijhouden van de kleurkaart, …") or with a label that names
    no data ("Vergaderingen: presentielijst, notulen"): then it is one, whatever else it says."""
    act = _DOES.match(reading.text(item))
    label = label_of_item(item, reading) if ":" in reading.text(item) else None
    head = Span(item.span.start, item.span.start + act.end()) if act is not None else label
    if head is None or reading.has((*OTHER_MATTERS, *DATA, "cookie", "negation"), head):
        return False
    others = {mention.term for mention in reading.find(OTHER_MATTERS, item)}
    return act is not None or not (others - {"right-withdraw-consent"} or reading.has("processing-strict", item))


def _is_other_matter(sentences: tuple[Sentence, ...], tree: Span, reading: Reading) -> bool:
    if sentences[0].span == tree and reading.text(tree).endswith("?"):
        return True  # "Waarom?", above the purposes
    return any(reading.has(OTHER_MATTERS, sentence) for sentence in sentences) and not _telling(tree, reading)


def _outermost(block: Block, blocks: tuple[Block, ...]) -> Block:
    """The item of the outermost list in which `block` stands."""
    for _ in range(block.level):
        parent = blocks[block.introduced_by] if block.introduced_by is not None else None
        if parent is None or parent.kind is not BlockKind.ITEM:
            return block
        block = parent
    return block


def _tree(item: Block, members: list[Block]) -> Span:
    """The span of an item with its subitems."""
    end = item.span.end
    for number in range(bisect_right(members, item.index, key=lambda member: member.index), len(members)):
        if members[number].level <= item.level:
            break
        end = members[number].span.end
    return Span(item.span.start, end)


def _is_purpose_list(outer: list[Block], trees: list[Span], reading: Reading) -> bool:
    if _is_outline(outer, reading):
        return False
    topics = reading.section_topics[outer[0].section]
    if topics & NO_LIST or ("retention" in topics and "purposes" not in topics):
        return False
    if "purposes" not in topics and sum(_begins_with_service(member, reading) for member in outer) * 2 > len(outer):
        return False
    introduction = _introduction(outer[0], reading)
    heading = reading.document.heading_of(reading.document.sections[outer[0].section])
    if any(other is not None and reading.has("denied-activity", other) for other in (introduction, heading)):
        return False
    if introduction is not None:
        if reading.text(introduction).endswith("?") and reading.has("topic-purposes", introduction):
            return True
        if reading.has("processing-strict", introduction) and _are_aims(outer, reading):
            return True
        announces = reading.has("purpose-list-intro", introduction)
        if announces and "purposes" in topics:
            return True
        text = reading.text(introduction)
        if "purposes" in topics and text.endswith(":") and _OPENS_PURPOSES.search(text):
            return True  # "Wij gebruiken uw naam, adres, e-mailadres en de gegevens van uw dier voor:"
        if reading.has("not-a-purpose-list", introduction) and not _OPENS_PURPOSES.search(text):
            return False
        if reading.has("other-party-for", introduction):
            return False  # what others do for the controller
        if announces and not reading.has("data-below", reading.document.blocks[introduction.block]):
            return True
    if introduction is not None and reading.has("data-list-intro", introduction):
        return False
    if introduction is not None and reading.has("data-below", reading.document.blocks[introduction.block]):
        return False
    announced = (introduction is not None and topics != {"data"}) or "purposes" in topics
    if topics == {"purposes"} and sum(reading.has("writer", member) for member in outer) * 2 > len(outer) > 2:
        return True  # "Wat doen wij ermee?" with "Wij bellen u terug"
    if topics == {"purposes"} and _are_acts(outer, reading):
        return True
    if (
        "data" in topics
        and "purposes" not in topics
        and not any(_AIM_OR_BASIS.search(reading.text(tree)) for tree in trees)
    ):
        return False  # "bij een aankoop: je naam", below "Wat verzamelen wij?"
    telling = sum(_tells_purpose(tree, reading, announced) for tree in trees)
    data = sum(_is_only_data(member, tree, reading) for member, tree in zip(outer, trees, strict=True))
    if introduction is None and heading is not None and topics <= _ON_DATA_USED and data * 2 < len(outer) > 1:
        if reading.has("topic-purposes", heading) and _WHICH_DATA.search(reading.text(heading)) is None:
            return not any(reading.text(member).endswith("?") for member in outer)  # right below "Waarvoor?"
    return telling * 2 >= len(trees) and telling > data and (telling > 1 or "purposes" in topics)


def _are_aims(outer: list[Block], reading: Reading) -> bool:
    """Whether most items say what something is done for: "om de contributie te innen"."""
    return sum(_AIM.match(reading.text(member)) is not None for member in outer) * 2 > len(outer) > 1


def _are_acts(outer: list[Block], reading: Reading) -> bool:
    """Whether most items say what is done: "het innen van de contributie"."""
    return sum(_DOING.match(reading.text(member)) is not None for member in outer) * 2 > len(outer) > 1


def _begins_with_service(item: Block, reading: Reading) -> bool:
    """Whether an item is about a service: "Moneybird voor de facturen"."""
    return any(mention.span.start == item.span.start for mention in reading.scan.starting_with("vendor:", item.span))


def _is_outline(outer: list[Block], reading: Reading) -> bool:
    """Whether the items are the parts of the statement itself: "a) Wie wij zijn. …", "b) Waarvoor. …"."""
    announced = [reading.label_topics.get(item.index, frozenset()) for item in outer]
    return sum(bool(topics & NO_PURPOSE) for topics in announced) > 1


def _introduction(item: Block, reading: Reading) -> Sentence | None:
    """The sentence that introduces the list of an item; a heading does not, its topics tell what the list is about."""
    if item.introduced_by is None:
        return None
    sentence = reading.document.sentences_of(reading.document.blocks[item.introduced_by])[-1]
    return None if reading.is_heading(sentence) else sentence


def _tells_purpose(tree: Span, reading: Reading, announced: bool) -> bool:
    """Whether an item gives a purpose or a basis; where nothing announces purposes, it must say what data are for."""
    telling = _telling(tree, reading)
    if announced:
        return bool(telling)
    return any(
        reading.has(BASIS_TERMS, other) or (reading.has(PURPOSE, other) and reading.has(DATA, other))
        for other in telling
    )


def _telling(tree: Span, reading: Reading) -> list[Sentence]:
    """The sentences of an item that give a purpose or a basis."""
    first = reading.document.sentence_at(tree.start).index
    last = reading.document.sentence_at(tree.end - 1).index
    return [
        sentence
        for sentence in reading.document.sentences[first : last + 1]
        if reading.has((*BASIS_TERMS, "purpose-phrase", "purpose-object"), sentence)
        and not reading.has(OTHER_MATTERS, sentence)
        and not _is_denied(sentence, reading)
    ]


def _is_denied(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence or item begins with a denial: "geen advertenties"."""
    return reading.begins("negation", sentence)


def _is_only_data(item: Block, tree: Span, reading: Reading) -> bool:
    """Whether an item names data and nothing that they are for."""
    if _DOING.match(reading.text(item)):
        return False
    return reading.has(("data-category", "data-category-weak"), item) and not reading.has(
        ("purpose-phrase", *BASIS_TERMS, "purpose-object"), tree
    )


def _is_data_item(item: Block, tree: Span, reading: Reading) -> bool:
    """The same, where the list is one of purposes: only a sure word for data makes the exception."""
    if _OCCASION.match(reading.text(item)):
        return False  # "Je mailadres als je mijn gids downloadt"
    return reading.has("data-category", item) and _is_only_data(item, tree, reading)


def _shared(members: list[Block], reading: Reading) -> tuple[Span, ...]:
    """The sentence that introduces the list, and the paragraph after it if that refers back or names the basis."""
    introduction = _introduction(members[0], reading)
    spans = [introduction.span] if introduction is not None else []
    blocks = reading.document.blocks
    for block in blocks[members[-1].index + 1 : members[-1].index + 3]:
        if block.section != members[-1].section or block.kind is not BlockKind.PARAGRAPH:
            break
        if reading.begins("further", block):
            break  # "Daarnaast verwerken wij gegevens op grond van …"
        if reading.has(("refers-to-list", "basis-head"), block):
            spans.append(block.span)
            if reading.text(block).endswith(":"):  # "Grondslag voor deze gegevens is:"
                spans += [other.span for other in blocks if other.introduced_by == block.index]
        elif reading.begins("these-all", block):  # "Die gegevens blijven vijf jaar staan. Facturen zeven jaar."
            spans.append(reading.document.sentences_of(block)[0].span)
    return tuple(spans)
