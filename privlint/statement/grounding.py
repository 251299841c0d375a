"""Whether a sentence only adds to the activity before it: when that is done, by what means, or on which ground.

"Dat mag omdat …", "Als werkgever zijn wij daartoe verplicht", "De nieuwsbrief versturen we met Brevo".
"""

from __future__ import annotations

import re

from privlint.document import Sentence, Span
from privlint.grammars.legal_basis import TERMS as BASIS_TERMS
from privlint.grammars.reading import Reading
from privlint.patterns import compile_later
from privlint.statement.naming import OF_THEIR_OWN, kinds

_MEANS = compile_later(
    r"(?:De|Het|Onze|Mijn|Deze|Die) (?:nieuws)?(?:brief|brieven|mail|mails|mailing|mailings|e-mail|e-mails|berichten) "
    r"(?:gaat|gaan|loopt|lopen|versturen|verstuur|verstuurt|sturen|stuur|verzenden|worden|wordt) [^.;]*"
    r"\b(?:met|via|door|vanuit|van)\b(?![^.;]*\b(?:toestemming|belang|overeenkomst)\b)"
    r"|Voor (?:de|het) (?:verzend|verstur|uitnodig)\w+ (?:gebruiken|gebruik|maken|maak) (?:we|wij|ik)\b"
    r"|(?:We|Wij|Ik) (?:versturen|verstuur|verzenden|verzend|mailen|mail) (?:hem |die |deze |ze |dat )?"
    r"(?:met|via) [A-Z]",
    re.IGNORECASE,
)
_ONLY = compile_later(r"\b(?:alleen|pas|uitsluitend|enkel|slechts)\b", re.IGNORECASE)
_POINTS_BACK = compile_later(
    r"\b(?:hem|ze|er|erop|erin|daar|daarop|daarin|daarvoor|die)\b(?! (?:dat|die|wie)\b)", re.IGNORECASE
)
_OWN_DUTY = compile_later(  # "Wij zijn op grond van de vergunning verplicht meldingen te registreren"
    r"\A(?:Als \w+ zijn (?:wij|we)|(?:Wij|We) zijn|Ik ben)\b[^.;]*\bverplicht\b"
    r"|\A(?:De|Het|Een) (?:[\w-]+ ){1,5}?verplicht(?:en)? (?:ons|mij)\b"
    r"|\A(?:Wij|We|Ik) (?:hebben|heb|beroepen|beroep) (?:er|daar|ons|me|mij|een)\b[^.;]*\bbelang\b"
)
_AGREED = compile_later(  # "Door je cv te mailen ga je ermee akkoord dat ik je gegevens verwerk", "Dat hoort bij …"
    r"\ADoor [^.;]*\b(?:akkoord|toestemming)\b[^.;]*\b(?:gegevens|ze|deze|die)\b[^.;]*\b(?:verwerk|gebruik|bewa[ar]r)"
    r"|\b(?:hoort|horen|valt|vallen) (?:ook |dus )?(?:bij|onder) (?:wat|de|het|onze|uw|je|diezelfde|dezelfde)\b",
    re.IGNORECASE,
)
_OWN_INTEREST = re.compile(r"\A(?:Ons|Mijn|Het) (?:gerechtvaardigd|rechtmatig|zwaarwegend)e? belang\b")
_REFERS = compile_later(
    r"\b(?:daar|hier)(?:voor|bij|mee|aan|in)\b|\bdus\b"
    r"|\bdaar\b[^.;]{0,30}\b(?:voor|mee|bij|aan|in)\b|\bmogen (?:wij|we|ik) (?:dit|dat|ze|die|deze)\b",
    re.IGNORECASE,
)


def adds_to(sentence: Sentence, stated: Sentence, reading: Reading) -> bool:
    """Whether `sentence` begins no activity of its own behind the one that `stated` begins."""
    if _MEANS.match(reading.text(sentence)):
        return True  # "De nieuwsbrief versturen we met Brevo"
    return _is_condition(sentence, stated, reading) or _grounds(sentence, stated, reading)


def _is_condition(sentence: Sentence, stated: Sentence, reading: Reading) -> bool:
    """Whether a sentence only says when that of an activity without a basis is done: "We plaatsen de foto alleen met
    uw toestemming", behind "Bij concerten maken we foto's"."""
    if not (reading.has("basis-consent", sentence) and _ONLY.search(reading.text(sentence))):
        return False
    before = Span(stated.span.start, sentence.span.start)
    if reading.has(BASIS_TERMS, before) or reading.has(("further", "one-more"), sentence):
        return False
    same = kinds([sentence.span], reading) & kinds([stated.span], reading) & OF_THEIR_OWN
    return bool(same) or _POINTS_BACK.search(reading.text(sentence)) is not None


def _grounds(sentence: Sentence, stated: Sentence, reading: Reading) -> bool:
    """Whether a sentence gives the basis of the activity before it, which has none: "Ons gerechtvaardigd belang daarbij
    is …", "Daarvoor vraag ik toestemming"."""
    before = Span(stated.span.start, sentence.span.start)
    if not reading.has(BASIS_TERMS, sentence) or reading.has(BASIS_TERMS, before):
        return False
    if reading.has(("further", "one-more"), sentence):
        return False
    text = reading.text(sentence)
    if reading.has("basis-head", sentence) and not reading.has("data-category", sentence):
        return True  # "De opdracht is een overeenkomst en vormt de grondslag"
    return any(pattern.search(text) for pattern in (_OWN_INTEREST, _REFERS, _OWN_DUTY, _AGREED))
