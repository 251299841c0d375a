"""Text of another organisation that was left in: an e-mail address of an unrelated domain, or a name."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from privlint.document import BlockKind, Sentence, Span
from privlint.facts import Contact, Controller, ForeignParty
from privlint.grammars.authority import authorities
from privlint.grammars.contact import EMAIL
from privlint.grammars.foreign_name import foreign_names, is_part_of, stray_services
from privlint.grammars.names import either_of, names_in, party_key
from privlint.grammars.reading import Reading
from privlint.lexicon import fold
from privlint.patterns import compile_later

_MAIL_PROVIDERS = frozenset(
    "gmail hotmail outlook live yahoo icloud me ziggo kpn kpnmail xs4all planet home casema hetnet upcmail telfort "
    "tele2 "
    "solcon caiway protonmail proton pm msn telenet skynet example zonnet chello quicknet online gmx mail".split()
)

_ANYBODYS = frozenset("jouwdomein uwdomein jouwwebsite uwwebsite jouwbedrijf uwbedrijf domein domain voorbeeld".split())
"""Domains that a template leaves to be filled in."""

_PRESENTED = ("processor-word", "other-party-presented")
_ARTICLES = compile_later(r"(?:de|het|van|der|den|en|bij|aan)+")
_FEWEST_LETTERS = 5  # of the name of another
_BEGINNING = 3  # sentences
_FILLED_IN = re.compile(r"[{<$%]")  # by a template, on the page
_SITE = compile_later(r"[hHwW](?i:(?<=h)ttps?://|(?<=w)ww\.)[\w.-]{1,200}\.[a-zA-Z]{2,10}\b")
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
        if contact.channel == "email"
        and not _FILLED_IN.search(contact.value)
        and _domain(contact.value) not in _ANYBODYS
    ]
    text = reading.document.text
    lower = text.lower()
    may_hold_sites = "http" in lower or "www." in lower
    sites = {_domain(match.group()) for match in _SITE.finditer(text)} if may_hold_sites else set()
    counts = Counter(domain for domain, _ in mails)
    kinds = reading.lexicon.wordings["organisation-in-domain"]
    own = {domain for domain in {*counts, *sites} if _resembles(domain, controllers, kinds)}
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
            or _is_of_another_named(contact, domain, controllers, named, reading)
        ):
            found.append(ForeignParty(span=contact.span))
    found += [*foreign_names(controllers, named, reading), *stray_services(reading)]
    return sorted(found, key=lambda party: party.span)


def _is_of_a_colleague(contact: Contact, domain: str, main: list[Controller], reading: Reading) -> bool:
    """Whether a domain says what kind of organisation it is of, and the rest of it stands nowhere in the text:
    "tandartsdelinde" in a statement of "Tandartsen Weverspoort"."""
    kinds = reading.lexicon.wordings["organisation-in-domain"]
    kind = _kinds(kinds).search(domain)
    trade = _kinds(reading.lexicon.wordings["trade-in-domain"]).search(domain)
    if (kind is None and trade is None) or not main or _resembles(domain, main, kinds):
        return False
    folded = _letters_without_addresses(reading.document.text)
    kind = kind or (trade if trade is not None and trade.group() not in folded else None)
    if kind is None:
        return False
    if contact.owner != "officer" and reading.has(_PRESENTED, reading.document.sentence_at(contact.span.start)):
        return False
    name = re.sub(r"[^a-z]", "", domain.replace(kind.group(), ""))
    name = name[found.end() :] if (found := _ARTICLES.match(name)) else name
    return len(name) >= _FEWEST_LETTERS and name not in folded


def _is_of_another_named(
    contact: Contact, domain: str, main: list[Controller], named: list[Controller], reading: Reading
) -> bool:
    """Whether a domain is that of another organisation that the text names once, below its beginning, while nothing
    like the controller has a domain: "CloudNestor Hosting", in a statement of "Bitbeuk Consultancy"."""
    sentence = reading.document.sentence_at(contact.span.start)
    asks = reading.has(("request-word", "complaint-word", "rights-route"), sentence)
    asks = asks or bool(reading.topics(sentence) & {"rights", "complaint"})
    asks = asks or reading.has("board-of", sentence)
    if not main or not asks or reading.has(_PRESENTED, sentence) or _resembles(domain, main):
        return False
    if _is_of_team(contact, domain, sentence, reading):
        return True
    parties = frozenset(controller.party for controller in main)
    headed = " ".join(reading.text(block) for block in reading.document.blocks if block.kind is BlockKind.HEADING)
    others = [
        one
        for one in named
        if not one.explicit
        and not is_part_of(one.party, parties)
        and reading.document.text.count(one.name) == 1
        and (told := reading.document.sentence_at(one.span.start)).index >= _BEGINNING
        and not reading.has(_PRESENTED, told)
        and one.name not in headed
    ]
    return _is_all_of(domain, others)


def _is_of_team(contact: Contact, domain: str, sentence: Sentence, reading: Reading) -> bool:
    """Whether the words before an address name the domain: "Het team van Parfumdeals24: support@…"."""
    before = Span(sentence.span.start, contact.span.start)
    teams = reading.find("board-of", before) if before.start < before.end else []
    name = (
        re.sub(r"[^a-z0-9]", "", fold(reading.document.text[teams[-1].span.end : contact.span.start])) if teams else ""
    )
    return len(domain) >= _FEWEST_LETTERS and name.startswith(re.sub(r"[^a-z0-9]", "", domain))


def _is_all_of(domain: str, others: list[Controller]) -> bool:
    """Whether a domain is the beginning of the name of one of `others`."""
    letters = re.sub(r"[^a-z0-9]", "", domain)
    names = ("".join(re.findall(r"[a-z0-9]+", fold(other.party))) for other in others)
    return len(letters) >= _FEWEST_LETTERS and any(name.startswith(letters) for name in names)


@lru_cache(maxsize=1)  # asked for every address of a text
def _letters_without_addresses(text: str) -> str:
    return re.sub(r"[^a-z]", "", fold(EMAIL.sub(" ", text)))


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
    cell = reading.document.blocks[sentence.block].cell
    if cell is not None and cell.column:
        asks = asks or reading.has("topic-contact", reading.document.rows()[cell.table, cell.row][0])
    if not asks and not reading.topics(sentence) & {"rights", "complaint"}:
        return False
    if reading.has(("processor-word", "other-party-presented", "officer"), sentence):
        return False
    parties = frozenset(controller.party for controller in main)
    others = [
        Controller(span=name, name=reading.text(name), party=party, explicit=False)
        for name in names_in(sentence.span, reading)
        if not is_part_of(party := party_key(reading.text(name), reading.lexicon), parties)
    ]
    return (
        bool(main)
        and _resembles(domain, others)
        and not _resembles(domain, [*main, *(controller for controller in named if controller.explicit)])
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


def _domain(value: str) -> str:
    host = re.split(r"@|\[at\]|\(at\)", value.removeprefix("mailto:").lower())[-1].strip()
    labels = host.split("?")[0].split("//")[-1].split("/")[0].split(".")
    return labels[-2] if len(labels) >= 2 else host


def _resembles(domain: str, controllers: list[Controller], kinds: str = "") -> bool:
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
        if any(len(word) > 3 and word in letters for word in words if word not in _COMMON | set(kinds.split())):
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
