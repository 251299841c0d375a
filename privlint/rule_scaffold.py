"""A new rule to begin with: it asks for one kind of fact, and its examples prove it.

For each kind of fact there are words for the messages, and a text in which it is
recognised. They serve as a beginning only, so they stand here and not among the rules.
"""

from __future__ import annotations

import textwrap
from typing import NamedTuple

ABSENT = ("missing", "incomplete")
"""The kinds of defect for which a rule begins by asking for the fact; for the others it begins by refusing it."""

_WITHOUT = "# Privacyverklaring\n\nBakkerij De Korst B.V. bezorgt brood en taart in Zwolle."


class Subject(NamedTuple):
    """A kind of fact: what it is called, the topic it belongs to, a text in which it is recognised, and what selects
    it if the kind alone does not."""

    dutch: str
    english: str
    topic: str
    text: str
    selector: str = ""


SUBJECTS: dict[str, Subject] = {
    "controller": Subject(
        "de verwerkingsverantwoordelijke",
        "the controller",
        "controller",
        "Bakkerij De Korst B.V. is verantwoordelijk voor de verwerking van uw persoonsgegevens.",
    ),
    "contact": Subject("contactgegevens", "contact details", "controller", "U bereikt ons via info@dekorst.example."),
    "officer": Subject(
        "de functionaris gegevensbescherming",
        "the data protection officer",
        "officer",
        "Onze functionaris gegevensbescherming is bereikbaar via fg@dekorst.example.",
    ),
    "role": Subject(
        "de rol van de organisatie",
        "the role of the organisation",
        "controller",
        "Wij zijn de verwerkingsverantwoordelijke voor uw persoonsgegevens.",
    ),
    "publisher": Subject(
        "een overheidsorgaan",
        "a public authority",
        "controller",
        "Het college van de gemeente Oeverland is verantwoordelijk voor de verwerking van uw persoonsgegevens.",
        "publisher where public-authority",
    ),
    "activity": Subject(
        "een doel van de verwerking",
        "a purpose of the processing",
        "purposes",
        "Wij gebruiken uw adres om uw bestelling te bezorgen.",
    ),
    "legal-basis": Subject(
        "een grondslag", "a legal basis", "legal-basis", "Wij verwerken uw gegevens op grond van uw toestemming."
    ),
    "implied-consent": Subject(
        "toestemming door gebruik",
        "consent by use",
        "legal-basis",
        "Door deze website te gebruiken gaat u akkoord met deze privacyverklaring.",
    ),
    "data-category": Subject("persoonsgegevens", "personal data", "data", "Wij verwerken uw naam en uw adres."),
    "visitor-data": Subject(
        "gegevens van bezoekers",
        "data of visitors",
        "data",
        "Wij verwerken de volgende gegevens:\n\n- Uw naam en adres\n- IP-adres\n- Uw activiteiten op onze website",
    ),
    "data-group": Subject(
        "een groep gegevens",
        "a group of data",
        "data",
        "## Welke gegevens verwerken wij?\n\n- Contactgegevens: naam, adres en telefoonnummer\n"
        "- Financiële gegevens: bankrekening en facturen\n\n## Hoe lang bewaren wij ze?\n\n"
        "- Contactgegevens: twee jaar na het laatste contact\n- Financiële gegevens: zeven jaar",
    ),
    "retention": Subject("een bewaartermijn", "a retention period", "retention", "Wij bewaren uw gegevens twee jaar."),
    "recipient": Subject("ontvangers", "recipients", "recipients", "Wij delen uw gegevens met PostNL."),
    "sharing-denial": Subject(
        "niet delen met anderen", "not sharing with others", "recipients", "Wij delen uw gegevens niet met derden."
    ),
    "transfer": Subject(
        "doorgifte buiten de EER",
        "transfers outside the EEA",
        "transfers",
        "Wij geven uw gegevens door aan landen buiten de EER.",
    ),
    "right": Subject("een recht", "a right", "rights", "U heeft recht op inzage in uw gegevens."),
    "rights-route": Subject(
        "de plaats voor een verzoek",
        "where to send a request",
        "rights",
        "Stuur uw verzoek om inzage naar privacy@dekorst.example.",
    ),
    "complaint": Subject(
        "een klacht bij de toezichthouder",
        "a complaint with the authority",
        "complaint",
        "U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.",
    ),
    "response-deadline": Subject(
        "een antwoordtermijn",
        "a response deadline",
        "rights",
        "Wij reageren binnen vier weken op uw verzoek om inzage.",
    ),
    "fee": Subject(
        "kosten van een verzoek", "a fee for a request", "rights", "Voor een verzoek om inzage rekenen wij 10 euro."
    ),
    "identity-copy": Subject(
        "een kopie van een identiteitsbewijs",
        "a copy of an identity document",
        "rights",
        "Stuur bij uw verzoek om inzage een kopie van uw paspoort mee.",
    ),
    "provision-notice": Subject(
        "de plicht om gegevens te geven",
        "the obligation to provide data",
        "data",
        "U bent niet verplicht uw gegevens te geven.",
    ),
    "automated-decision": Subject(
        "geautomatiseerde besluiten",
        "automated decisions",
        "automated-decisions",
        "Wij nemen geen besluiten op basis van geautomatiseerde verwerking.",
    ),
    "source": Subject(
        "de bron van de gegevens",
        "the source of the data",
        "source",
        "Wij ontvangen uw gegevens ook van anderen: uit het Handelsregister.",
    ),
    "age-limit": Subject(
        "een leeftijdsgrens",
        "an age limit",
        "minors",
        "Bent u jonger dan 16 jaar, dan vragen wij toestemming van uw ouders.",
    ),
    "statement-date": Subject(
        "een datum", "a date", "date", "Deze privacyverklaring is voor het laatst gewijzigd op 1 maart 2026."
    ),
    "outdated-reference": Subject(
        "verouderd recht", "outdated law", "controller", "Wij houden ons aan de Wet bescherming persoonsgegevens."
    ),
    "placeholder": Subject(
        "tekst van een sjabloon", "template text", "controller", "Wij zijn bereikbaar via [e-mailadres]."
    ),
    "dangling-reference": Subject(
        "een verwijzing die nergens heen leidt",
        "a reference that leads nowhere",
        "controller",
        "Welke rechten u heeft, leest u in artikel 12.",
    ),
    "address": Subject("de aanspreekvorm", "the form of address", "controller", "U kunt ons altijd bellen."),
    "foreign-party": Subject(
        "een andere organisatie",
        "another organisation",
        "controller",
        "Bakkerij De Korst B.V. is verantwoordelijk voor de verwerking van persoonsgegevens. Onze website is "
        "www.dekorst.example. Stuur uw verzoek naar privacy@slagerijvanburen.example.",
    ),
}


def rule_file(rule_id: str, kind: str, level: str, fact: str) -> str:
    """The text of the rule file; its examples are as they should be.

    `kind` is one of those of defect, `level` a name, `fact` a kind of fact; none of them is checked here.
    """
    subject = SUBJECTS[fact]
    absent = kind in ABSENT
    query = f"{'any' if absent else 'no'} {subject.selector or fact}"
    with_fact = f"{_WITHOUT}\n\n{subject.text}"
    fails, passes = (_WITHOUT, with_fact) if absent else (with_fact, _WITHOUT)
    return _FILE.format(
        id=rule_id,
        kind=kind,
        level=level,
        topic=subject.topic,
        query=query,
        fails=_indented(fails),
        passes=_indented(passes),
        **_words(subject, absent),
    )


def _words(subject: Subject, absent: bool) -> dict[str, str]:
    """The texts in both languages, without quotation marks around them."""
    if absent:
        return {
            "title_nl": f"Niets over {subject.dutch}",
            "title_en": f"Nothing on {subject.english}",
            "message_nl": f"Er staat niets over {subject.dutch}",
            "message_en": f"The text says nothing on {subject.english}",
            "help_nl": f"Noem {subject.dutch}.",
            "help_en": f"Mention {subject.english}.",
            "why_nl": f"Wie onze verklaring leest, moet er iets in vinden over {subject.dutch}.",
            "why_en": f"Someone who reads our statement must find something in it on {subject.english}.",
        }
    return {
        "title_nl": f"Iets over {subject.dutch}",
        "title_en": f"Something on {subject.english}",
        "message_nl": f'Hier staat iets over {subject.dutch}: "{{here}}"',
        "message_en": f'This says something on {subject.english}: "{{here}}"',
        "help_nl": "Laat dit weg, of schrijf het anders.",
        "help_en": "Leave this out, or write it otherwise.",
        "why_nl": f"In onze verklaring hoort niets te staan over {subject.dutch}.",
        "why_en": f"Our statement should say nothing on {subject.english}.",
    }


def _indented(text: str) -> str:
    return textwrap.indent(text, " " * 6)


_FILE = """\
# docs/writing-rules.md tells how to go on from here.
id: {id}
kind: {kind}
level: {level}
law: [AVG 12(1)]  # the articles that the rule rests on
title:
  nl: '{title_nl}'
  en: '{title_en}'
topic: {topic}  # a finding about something missing stands at the section on this
check: {query}  # what must hold, as docs/rule-language.md describes
message:  # what is wrong, in one sentence
  nl: '{message_nl}'
  en: '{message_en}'
help:  # what to write instead, with a sample sentence
  nl: '{help_nl}'
  en: '{help_en}'
why:  # one paragraph on the reason of the rule, for privlint explain
  nl: >-
    {why_nl}
  en: >-
    {why_en}
examples:  # in Markdown; an example with a name: "- name: …" and "  text: |"
  fails:
    - |
{fails}
  passes:
    - |
{passes}
"""
