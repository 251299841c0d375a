"""Which role the organisation claims: controller or processor, for everything or for some processing.

    role ::= (wij | name) … IS-RESPONSIBLE [scope] | … PROCESSOR-ROLE [scope]

A processor's role is compared with every controller's role: where both speak of the same data they get the same
subject. The anchors stand in rules/vocabulary/parties.yaml. Sources: AVG 4(7)-(8), 28.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import Block, Sentence, Span
from privlint.facts import Controller, Officer, Role
from privlint.grammars.contact import EMAIL, PHONE, POSTCODE
from privlint.grammars.reading import Reading
from privlint.grammars.subject import stems as stems_of
from privlint.lexicon import Mention
from privlint.patterns import compile_later
from privlint.record import NamedTuple, replace

_SHORT_NAMES = re.compile(r"\bcv(?=['’]s\b|\b)", re.IGNORECASE)

GENERAL = "persoonsgegevens"
"""The subject of a role that is claimed for all processing."""


_CUSTOMER = re.compile(
    r"\b(?:opdrachtgevers?|klant|school|club|werkgever|gemeente|partijen|andere|derden|leveranciers?|jij bent|u bent)\b"
    r"[^.]{0,40}$",
    re.IGNORECASE,
)
_WE = compile_later(r"\b(?:wij|we|ik)\b", re.IGNORECASE)
_SOMEBODY_ELSE = compile_later(
    r"\b(?:die|welke|partij|partijen|derden|door|leveranciers?|bedrijven|dienstverleners?"
    r"|(?:met|aan) (?:de|een|onze))\b",
    re.IGNORECASE,
)
_SCOPE = compile_later(
    r"(?:\b(?:[Vv]oor|[Vv]an|[Bb]ij|[Oo]ver|aanzien van|betreft|gegevens (?:in|uit|op|die))\s+"
    r"(?:de |het |deze |die |alle |uw |je )?|^(?:De|Het|Deze|Die) (?=[^,;:]* verwerk(?:en|t)\b))"
    r"([^,.;:]{3,60})"
)
_ITSELF = compile_later(
    r"\b(?:is|treedt|handelt) (?:het (?:kantoor|bedrijf|bureau)"
    r"|de (?:stichting|vereniging|praktijk|school|onderneming|vennootschap|coöperatie))\b(?! (?:die|dat|van|waar))",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"\b(?:daarvoor|hiervoor|daarbij|hierbij|daarover|hierover|doen dat|doen dit|deze gegevens"
    r"|in (?:die|deze|dat|dit) (?:verhouding|geval|relatie|rol))\b",
    re.IGNORECASE,
)
_GOES_ON = compile_later(r"(?:Daaronder|Hieronder|Dat geldt|Dit geldt|Het gaat)\b")
_FOR = re.compile(r"\b(?:[Vv]oor|aanzien van|betreft)\s+(?:de |het |deze |die |alle |uw |je )?([^,.;:]{3,60})")
_NEXT_CLAUSE = re.compile(r"[;:]|\b(?:kan|kunnen|zal|zullen|moet|moeten|dient|mag|mogen)\b")
_GENERIC = stems_of(
    "verwerker verwerkingsverantwoordelijke verantwoordelijk verantwoordelijke verwerking verwerken privacy "
    "daarbij enkel slechts trouwens uitsluitend alleen treedt aanzien betrekking wat betreft zin artikel aanhef onder "
    "tevens louter"
    " weergegeven zoals privacyverklaring verklaring beschreven statement website alle gebruik bescherming beleid"
    " privacybeleid document reglement genoemde omschreven verzameld verzamelen kader dus hierbij zelf partij"
    " elke staat maar daarvan daarover doel dragen beslissen indien kunt kunnen diezelfde dezelfde haar eigen treden"
    " optreden handelen rol onze hoedanigheid verwerker moet waarvoor bepalen"
)

_ROLE_CELLS = {"controller": "role-controller", "processor": "role-processor"}
_OWN_WORDS = 2  # in front of "daarvoor", that tell what it points at


class _Claim(NamedTuple):
    """A role with the content words that say for what: those of its first clause, and those of its sentence; `scoped`
    if the clause says "voor …", so that its words are what the role is for; `block` is where it stands; `everything` if
    it is claimed for all processing, with that word."""

    role: Role
    clause: frozenset[str]
    sentence: frozenset[str]
    scoped: bool
    block: int
    everything: bool = False


def roles(reading: Reading, controllers: list[Controller]) -> list[Role]:
    """The roles that the organisation claims for itself, in text order; `controllers` are its names."""
    main = [controller for controller in controllers if controller.explicit] or controllers[:1]
    names = _stems(" ".join(controller.name for controller in main))
    controller = [*_claims("controller", "is-responsible", names, reading), *_in_columns("controller", names, reading)]
    processor = [*_claims("processor", "processor-role", names, reading), *_in_columns("processor", names, reading)]
    found = [claim.role for claim in processor]
    for claim in controller:
        same = next((other for other in reversed(processor) if _for_the_same(other, claim)), None)
        found.append(claim.role if same is None else replace(claim.role, subject=same.role.subject))
    return sorted(found, key=lambda role: role.span)


def _stems(text: str) -> frozenset[str]:
    """The content words of `text` as stems; a cv is one too."""
    return stems_of(text) | {name.lower() for name in _SHORT_NAMES.findall(text)}


def _for_the_same(processor: _Claim, controller: _Claim) -> bool:
    """Whether two roles are claimed for the same data: both for all, or for the same things."""
    if controller.everything and not (processor.scoped and processor.block == controller.block):
        return True
    if not processor.sentence or not controller.sentence:
        return not processor.sentence and not controller.sentence
    if (
        processor.block == controller.block
        and processor.sentence - controller.sentence
        and controller.sentence - processor.sentence
    ):
        return False  # one paragraph that tells the two apart
    shared = processor.sentence & controller.sentence
    return _overlap(processor.clause, controller.sentence) or (len(shared) >= 2 and not processor.scoped)


def _overlap(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether a stem of one begins a stem of the other: "uren" and "urenapp"."""
    return any(one.startswith(other) or other.startswith(one) for one in left for other in right)


def officers(reading: Reading) -> list[Officer]:
    """The mentions of the functionaris gegevensbescherming (AVG 37-39)."""
    found = []
    for mention in reading.find("officer"):
        sentence = reading.document.sentences[mention.sentence]
        if reading.is_heading(sentence) or reading.has("other-officer", sentence):
            continue
        if reading.scan.starting_with("vendor:", sentence.span):
            continue
        row = [sentence, *reading.row(sentence)]
        denied = _is_denied(mention, sentence, reading) or any(reading.has("officer-denied", other) for other in row)
        found.append(Officer(span=mention.span, appointed=not denied, reachable=_is_reachable(sentence, reading)))
    reachable = any(officer.reachable for officer in found)
    return [replace(officer, reachable=reachable) for officer in found]


def _is_denied(mention: Mention, sentence: Sentence, reading: Reading) -> bool:
    """Whether a negation stands shortly before the officer, or in the clause behind: "… hebben wij niet"."""
    behind = reading.document.text[mention.span.end : sentence.span.end]
    clause = re.split(r"[;,.:]", behind)[0]
    return reading.negated(mention, reach=4) or bool(
        re.search(r"\b(?:hebben|heeft|is|zijn)\b.*\b(?:niet|geen)\b", clause)
    )


def _claims(role: str, term: str, names: frozenset[str], reading: Reading) -> list[_Claim]:
    """One claim for each sentence in which the organisation says that it has the role, with its scope."""
    claims = []
    for sentence in reading.sentences_with(term):
        if _role_column(sentence, reading) is not None:
            continue
        mention = reading.find(term, sentence)[0]
        before = reading.document.text[sentence.span.start : mention.span.start]
        if reading.has("definition", sentence) or (role == "controller" and reading.has("negation", mention.span)):
            continue
        if role == "controller" and _is_of_another(before, sentence, reading):
            continue
        if role == "processor" and not _is_own(mention, before, names, reading):
            continue
        text = " ".join(map(reading.text, [sentence, *_explained(sentence, reading)]))
        clause_end = _NEXT_CLAUSE.search(reading.document.text, mention.span.end, sentence.span.end)
        claimed = Span(sentence.span.start, clause_end.start() if clause_end else sentence.span.end)
        limited = reading.has("role-scope", claimed) or bool(
            _scope_words(reading.text(claimed), _SCOPE) - _GENERIC - names
        )
        limited = limited or text != reading.text(sentence)
        whole = _stems(text) - _GENERIC - names if limited else frozenset()
        scope = _scope_words(reading.text(claimed), _FOR) - _GENERIC - names
        clause = (scope or _stems(re.split(r"[:;]", text)[0]) - _GENERIC - names) if limited else frozenset()
        subject = " ".join(sorted(whole)) or GENERAL
        everything = reading.has("all-processing", sentence)
        claim = Role(span=mention.span, role=role, subject=subject)
        claims.append(_Claim(claim, clause, whole, bool(scope), sentence.block, everything))
    return claims


def _in_columns(role: str, names: frozenset[str], reading: Reading) -> Iterator[_Claim]:
    """One claim for each cell with the role in a column of roles; the first word of its row says for what it is."""
    for sentence in reading.sentences_with(_ROLE_CELLS[role]):
        header = _role_column(sentence, reading)
        if header is not None and reading.begins(_ROLE_CELLS[role], sentence):
            found = (_stems(word) for word in reading.text(header).split())
            words = next((word for word in found if word - _GENERIC - names), frozenset())
            subject = " ".join(sorted(words)) or GENERAL
            yield _Claim(Role(span=sentence.span, role=role, subject=subject), words, words, True, sentence.block)


def _role_column(sentence: Sentence, reading: Reading) -> Block | None:
    """The first cell of the row of a cell in a column of roles, whichever way the rest of the table is read."""
    cell = reading.document.blocks[sentence.block].cell
    if cell is None or cell.is_header or not cell.column:
        return None
    head = reading.document.column_headers(cell.table).get(cell.column)
    if head is None or not reading.has("role-column", head):
        return None
    return reading.document.rows()[cell.table, cell.row][0]


def _explained(sentence: Sentence, reading: Reading) -> list[Sentence]:
    """The sentences that say for what a role is beside its own: the heading or the sentence before that "Daarvoor" or
    "In die verhouding" points at, and the one behind that goes on with "Daaronder valt …"."""
    found = reading.row(sentence)
    pointer = _POINTS_BACK.search(reading.text(sentence))
    if pointer is not None and len(_stems(pointer.string[: pointer.start()]) - _GENERIC) < _OWN_WORDS:
        before = reading.neighbours(sentence, before=1)
        heading = reading.document.heading_of(reading.section(sentence))
        found += before or (reading.document.sentences_of(heading) if heading is not None else ())
    behind = reading.neighbours(sentence, after=1)
    found += [other for other in behind if _GOES_ON.match(reading.text(other))]
    return found


def _scope_words(text: str, scope: re.Pattern[str]) -> frozenset[str]:
    """The content words behind the prepositions that limit a role: "voor supporttickets", "ten aanzien van verlof"."""
    return frozenset(word for match in scope.finditer(text) for word in _stems(match[1]))


def _is_of_another(before: str, sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence makes somebody else the controller: a customer, or the one for whom this is the processor."""
    return bool(_CUSTOMER.search(before)) or before.endswith(" hij ") or reading.has("processor-role", sentence)


def _is_own(mention: Mention, before: str, names: frozenset[str], reading: Reading) -> bool:
    """Whether a processor's role is claimed by the organisation itself: by "wij" in the clause, or by its name before
    the verb or behind it."""
    own = reading.text(mention.span)
    if reading.has("writer", mention.span) or _names_itself(own, names):
        return not _SOMEBODY_ELSE.search(own)
    clause = re.split(r"[;:]|,(?! maar\b)", before)[-1]
    if _ITSELF.search(f"{clause} {own}"):
        return True  # "Voor die gegevens is het kantoor louter verwerker"
    we = list(_WE.finditer(clause))
    if we:
        return _SOMEBODY_ELSE.search(clause, we[-1].end()) is None
    return _names_itself(clause, names) and not _SOMEBODY_ELSE.search(clause)


def _names_itself(text: str, names: frozenset[str]) -> bool:
    """Whether one of the names of the organisation stands in `text`; any name, if it has none."""
    capitalised = re.findall(r"\b[A-Z][\w.&-]+", text)
    return bool(capitalised) and (not names or bool(_stems(" ".join(capitalised)) & names))


def _is_reachable(sentence: Sentence, reading: Reading) -> bool:
    """Whether the text gives a way to reach the officer: an address in the sentence or the two behind it, in the
    part on the officer or the row of a table, or "t.a.v. de FG"."""
    around = [
        sentence,
        *reading.neighbours(sentence, after=2),
        *reading.row(sentence),
        *reading.introductions(sentence),
    ]
    document = reading.document
    section = reading.section(sentence)
    if "officer" in reading.section_topics[section.index]:
        around += [other for index in section.blocks for other in document.sentences_of(document.blocks[index])]
    children = [block for block in document.blocks if block.introduced_by == sentence.block]
    around += [other for block in children for other in document.sentences_of(block)]
    text = " ".join(reading.text(other) for other in around)
    if EMAIL.search(text) or PHONE.search(text) or POSTCODE.search(text):
        return True
    if any(reading.has("officer-post", other) for other in around):
        return True
    addressed = any(reading.has("reader", other) for other in [sentence, *reading.neighbours(sentence, before=1)])
    return addressed and reading.has("officer-address", sentence)
