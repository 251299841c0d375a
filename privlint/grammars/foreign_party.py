"""Text of another organisation that was left in: an e-mail address of an unrelated domain, a stray service name."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from privlint.document import BlockKind, Span
from privlint.facts import Contact, Controller, ForeignParty
from privlint.grammars.anchored import matches_at
from privlint.grammars.authority import authorities
from privlint.grammars.names import either_of, names_in, party_key
from privlint.grammars.reading import Reading
from privlint.lexicon import fold
from privlint.patterns import compile_later

_MAIL_PROVIDERS = frozenset(
    "gmail hotmail outlook live yahoo icloud me ziggo kpn kpnmail xs4all planet home casema hetnet upcmail telfort "
    "tele2 "
    "solcon caiway protonmail proton pm msn telenet skynet example zonnet chello quicknet online gmx mail".split()
)

_PRESENTED = ("processor-word", "other-party-presented")
_ORGANISATION = ("organisation-word", "organisation-kind", "legal-form")
_ARTICLES = compile_later(r"(?:de|het|van|der|den|en|bij|aan)+")
_FEWEST_LETTERS = 5  # of the name of another
_FILLED_IN = re.compile(r"[{<$%]")  # by a template, on the page
_SITE_BEGINS = re.compile("[hHwW]")
_SITE = re.compile(r"(?:https?://|www\.)[\w.-]{1,200}\.[a-z]{2,10}\b", re.IGNORECASE)
_COMMON = frozenset(
    "praktijk school kinderopvang kinderdagverblijf makelaars muziekschool tandartspraktijk winkel webshop stichting "
    "vereniging zorg advies studio atelier museum theater hotel groep nederland bakkerij rijschool kerk centrum".split()
)


def foreign_parties(reading: Reading, contacts: list[Contact], controllers: list[Controller]) -> list[ForeignParty]:
    """The e-mail addresses and names that belong to nobody the text introduces, in text order.

    An address is foreign if its domain is neither a mail provider's nor like a controller's name or the site's own,
    while another domain of the text is; and if it stands where the controller's own should: where a request or a
    complaint goes, or where its sentence presents no other party.
    """
    named, controllers = controllers, _main_party(controllers, reading)
    mails = [
        (_domain(contact.value), contact)
        for contact in contacts
        if contact.channel == "email" and not _FILLED_IN.search(contact.value)
    ]
    text = reading.document.text
    sites = {_domain(match.group()) for match in matches_at(_SITE_BEGINS, _SITE, text, Span(0, len(text)))}
    counts = Counter(domain for domain, _ in mails)
    own = {domain for domain in {*counts, *sites} if _resembles(domain, controllers)}
    if not own and len(counts) > 1:
        own = {counts.most_common(1)[0][0]}
    found = []
    for domain, contact in mails:
        strange = own and domain not in own and domain not in _MAIL_PROVIDERS
        strange = strange and (not _shares_a_stem(domain, own) or _is_of_product(domain, own, controllers))
        if contact.owner in ("controller", "officer") and (
            (strange and _stands_for_the_controller(contact, domain, reading))
            or _takes_requests_of_another(contact, domain, controllers, named, reading)
            or (domain not in own and _is_of_a_colleague(contact, domain, controllers, reading))
        ):
            found.append(ForeignParty(span=contact.span))
    if any(controller.explicit for controller in controllers):
        found += _speaking_for(controllers, named, reading)
    if controllers:
        found += _answering_for(controllers, named, reading)
        found += _in_its_place(controllers, named, reading)
    return sorted([*found, *_stray_services(reading)], key=lambda party: party.span)


def _is_of_a_colleague(contact: Contact, domain: str, main: list[Controller], reading: Reading) -> bool:
    """Whether a domain says what kind of organisation it is of, and the rest of it stands nowhere in the text:
    "tandartsdelinde" in a statement of "Tandartsen Weverspoort"."""
    kind = _kinds(reading.lexicon.wordings["organisation-in-domain"]).search(domain)
    if kind is None or not main or _resembles(domain, main):
        return False
    if contact.owner != "officer" and reading.has(_PRESENTED, reading.document.sentence_at(contact.span.start)):
        return False
    name = re.sub(r"[^a-z]", "", domain.replace(kind.group(), ""))
    name = name[found.end() :] if (found := _ARTICLES.match(name)) else name
    letters = re.sub(r"[^a-z]", "", fold(reading.document.text.replace(contact.value, " ")))
    return len(name) >= _FEWEST_LETTERS and name not in letters


@cache
def _kinds(wordings: str) -> re.Pattern[str]:
    return re.compile(either_of(wordings))


def _main_party(controllers: list[Controller], reading: Reading) -> list[Controller]:
    """The names of the party that the text says is responsible, or else of the one it names first, and those in
    headings: "Privacyverklaring CBS De Wiekslag", a school of the foundation that is responsible."""
    explicit = [controller for controller in controllers if controller.explicit]
    headed = [one for one in controllers if reading.is_heading(reading.document.sentence_at(one.span.start))]
    parties = {controller.party for controller in [*(explicit or controllers[:1]), *headed]}
    return [controller for controller in controllers if controller.party in parties]


def _takes_requests_of_another(
    contact: Contact, domain: str, main: list[Controller], named: list[Controller], reading: Reading
) -> bool:
    """Whether requests go to the address of another organisation, whose name stands beside it: "mail het secretariaat
    van Tennisvereniging Smash: secretaris@tvsmash.example"."""
    sentence = reading.document.sentence_at(contact.span.start)
    asks = reading.has(("request-word", "complaint-word"), sentence)
    if not asks and not reading.topics(sentence) & {"rights", "complaint"}:
        return False
    if reading.has(("processor-word", "other-party-presented", "officer"), sentence):
        return False
    parties = {controller.party for controller in main}
    others = [
        Controller(span=name, name=reading.text(name), party=party, explicit=False)
        for name in names_in(sentence.span, reading)
        if not _is_part_of(party := party_key(reading.text(name), reading.lexicon), parties)
    ]
    return (
        bool(main)
        and _resembles(domain, others)
        and not _resembles(domain, [*main, *(controller for controller in named if controller.explicit)])
    )


def _answering_for(main: list[Controller], named: list[Controller], reading: Reading) -> list[ForeignParty]:
    """Names of others that answer the requests: "Nagelstudio Glans reageert binnen vier weken op uw verzoek"."""
    parties = {controller.party for controller in main}
    candidates = {controller.span for controller in named}
    found = []
    for sentence in reading.sentences_with("answers-requests"):
        first = names_in(sentence.span, reading)[:1]
        for name in first if first and first[0].start == sentence.span.start else []:
            is_known = name in candidates or reading.has(_ORGANISATION, name)
            own = _is_part_of(party_key(reading.text(name), reading.lexicon), parties)
            answers = reading.has("answers-requests", Span(name.end, sentence.span.end))
            if is_known and not own and answers and not reading.has(_PRESENTED, sentence):
                found.append(ForeignParty(span=name))
    return found


def _speaking_for(main: list[Controller], named: list[Controller], reading: Reading) -> list[ForeignParty]:
    """Names of other organisations that say of themselves what only the controller does: "Camping De Zandhoeve behoudt
    zich het recht voor deze verklaring te wijzigen"."""
    parties = {controller.party for controller in (*main, *(one for one in named if one.explicit))}
    headings = [block for block in reading.document.blocks if block.kind is BlockKind.HEADING]
    headed = " ".join(reading.text(heading) for heading in headings)
    found = []
    for sentence in reading.sentences_with("speaks-as-controller"):
        said = reading.find("speaks-as-controller", sentence)[0].span
        before = Span(sentence.span.start, said.start)
        for name in names_in(before, reading)[:1]:
            own = _is_part_of(party_key(reading.text(name), reading.lexicon), parties)
            is_subject = name.start == sentence.span.start or reading.has("board-of", before)
            known = own or reading.text(name) in headed or reading.has(_PRESENTED, sentence)
            if is_subject and not known and reading.has(_ORGANISATION, name):
                found.append(ForeignParty(span=name))
    return found


def _in_its_place(main: list[Controller], named: list[Controller], reading: Reading) -> list[ForeignParty]:
    """Names that stand once, where the controller's should: "tijdens uw bezoek aan Bakkerij 't Stoepje"."""
    parties = {controller.party for controller in (*main, *(one for one in named if one.explicit))}
    text = reading.document.text
    found = []
    for mention in reading.find("place-of-the-controller"):
        sentence = reading.document.sentences[mention.sentence]
        for name in names_in(Span(mention.span.end, sentence.span.end), reading)[:1]:
            between = text[mention.span.end : name.start].strip().lower()
            behind = between in ("", "de", "het") and text.count(reading.text(name)) == 1
            behind = behind and reading.has(_ORGANISATION, name)
            own = _is_part_of(party_key(reading.text(name), reading.lexicon), parties)
            if behind and not own and not reading.has(_PRESENTED, sentence):
                found.append(ForeignParty(span=name))
    return found


def _is_part_of(party: str, others: set[str]) -> bool:
    """Whether a name shares a word with one of `others`, or is made of the first letters of its words."""
    letters = [("".join(word[0] for word in other.split()), set(other.split())) for other in others]
    return any(
        set(party.split()) & words or (len(party) > 2 and initials.startswith(party)) for initials, words in letters
    )


def _stands_for_the_controller(contact: Contact, domain: str, reading: Reading) -> bool:
    """Whether an address stands where the controller's own should be."""
    sentence = reading.document.sentence_at(contact.span.start)
    if reading.has(_PRESENTED, sentence):
        return False
    if authorities(reading, sentence.span):
        return False  # the address of the authority beside its name
    around = [sentence, *reading.neighbours(sentence, before=1)]
    if any(reading.has(("request-word", "complaint-word", "rights-route", "unsubscribe"), other) for other in around):
        if reading.topics(sentence) & {"rights", "complaint", "contact"} or reading.has("request-word", sentence):
            return True
    return not _presents_another(contact, domain, reading)


def _stray_services(reading: Reading) -> list[ForeignParty]:
    """A service that is told what to do in a section about another one: "Wij hebben X niet toegestaan …"."""
    found = []
    named: dict[int, Counter[str]] = {}
    for mention in reading.scan.starting_with("vendor:"):
        section = reading.section(reading.document.sentences[mention.sentence])
        named.setdefault(section.index, Counter())[_maker(mention.term)] += 1
    for sentence in reading.sentences_with("service-instruction"):
        section = reading.section(sentence)
        heading = reading.document.heading_of(section)
        if heading is None:
            continue
        subjects = {_maker(mention.term) for mention in reading.scan.starting_with("vendor:", heading.span)}
        for mention in reading.scan.starting_with("vendor:", sentence.span)[:1] if subjects else ():
            maker = _maker(mention.term)
            if maker not in subjects and named[section.index][maker] == 1:
                found.append(ForeignParty(span=mention.span))
    return found


def _maker(term: str) -> str:
    """The first word of the name of a service: that of "Google Analytics" is Google."""
    return term.split(":")[-1].split()[0]


def _domain(value: str) -> str:
    host = re.split(r"@|\[at\]|\(at\)", value.removeprefix("mailto:").lower())[-1].strip()
    labels = host.split("?")[0].split("//")[-1].split("/")[0].split(".")
    return labels[-2] if len(labels) >= 2 else host


def _resembles(domain: str, controllers: list[Controller]) -> bool:
    """Whether a domain is made of a controller's name: a part of it, its first letters, or one of its longer words."""
    letters = re.sub(r"[^a-z0-9]", "", domain)
    if len(letters) < 3:
        return False
    for controller in controllers:
        words = [word for word in re.findall(r"[a-z0-9]+", fold(controller.party)) if len(word) > 2]
        initials = "".join(word[0] for word in re.findall(r"[a-z0-9]+", fold(controller.party)))
        joined = "".join(re.findall(r"[a-z0-9]+", fold(controller.party)))
        if letters in joined or joined in letters or (len(initials) > 2 and initials in letters):
            return True
        if any(len(word) > 3 and word in letters for word in words if word not in _COMMON):
            return True
    return False


def _is_of_product(domain: str, own: set[str], controllers: list[Controller]) -> bool:
    """Whether an own domain is a controller's first word with `domain` behind it, which names what many sell:
    "livechat" beside "bconnectlivechat"."""
    firsts = {fold(controller.party).split()[0] for controller in controllers if controller.party}
    return any(other == first + domain for other in own for first in firsts if len(first) > 3)


def _shares_a_stem(domain: str, main: set[str]) -> bool:
    return any(domain[:4] in other or other[:4] in domain for other in main)


def _presents_another(contact: Contact, domain: str, reading: Reading) -> bool:
    """Whether the sentence, or one before it, introduces the party that the address belongs to."""
    sentence = reading.document.sentence_at(contact.span.start)
    around = [sentence, *reading.neighbours(sentence, before=2)]
    text = " ".join(reading.text(other) for other in around).lower().replace(contact.value.lower(), " ")
    letters = re.sub(r"[^a-z0-9]", "", text)
    block = reading.document.blocks[sentence.block]
    heading = reading.document.heading_of(reading.section(sentence))
    named = domain[:6] in letters or (
        heading is not None and domain[:6] in reading.text(heading).lower().replace(" ", "")
    )
    return named or block.kind is BlockKind.CELL or reading.has(("processor-word", "officer"), sentence)
