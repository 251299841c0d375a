"""The rules about suppressions themselves. They ask nothing of a statement, so they stand in no YAML file."""

from __future__ import annotations

from privlint.engine import Example, Examples, Rule
from privlint.engine.model import And
from privlint.findings import Level

KIND = "suppression"
UNKNOWN_RULE = "suppression-unknown-rule"
WITHOUT_REASON = "suppression-without-reason"
MALFORMED = "suppression-malformed"
UNCLOSED = "suppression-unclosed"
UNUSED = "suppression-unused"

_SENTENCE = "Wij bewaren uw gegevens zo lang als de Archiefwet dat voorschrijft."
_GOOD = f"<!-- privlint: ignore[retention-vague] de selectielijst noemt de termijnen -->\n\n{_SENTENCE}"


def _rule(
    rule_id: str,
    level: Level,
    fails: str,
    *,
    title: tuple[str, str],
    message: tuple[str, str],
    remedy: tuple[str, str],
    why: tuple[str, str],
) -> Rule:
    """The rule `rule_id`; its texts are in Dutch and in English, and `fails` is an example."""
    return Rule(
        id=rule_id,
        kind=KIND,
        level=level,
        law=(),
        title=_by_language(title),
        topic="",
        check=And(()),  # which always holds: the findings are made in checked.py
        message=_by_language(message),
        help=_by_language(remedy),
        why=_by_language(why),
        examples=Examples((Example(fails, "", 0),), (Example(_GOOD, "", 0),)),
        path="",
    )


def _by_language(texts: tuple[str, str]) -> dict[str, str]:
    return {"nl": texts[0], "en": texts[1]}


SUPPRESSION_RULES = (
    _rule(
        MALFORMED,
        Level.WARNING,
        f"<!-- privlint: ignore retention-vague de selectielijst noemt de termijnen -->\n\n{_SENTENCE}",
        title=("Onleesbare onderdrukking", "Malformed suppression"),
        message=("Dit onderdrukt niets: {problem}", "This suppresses nothing: {problem}"),
        remedy=(
            "Schrijf bijvoorbeeld: privlint: ignore[retention-vague] de reden.",
            "Write for example: privlint: ignore[retention-vague] the reason.",
        ),
        why=(
            "Een commentaar dat met privlint begint maar niet te lezen is, zou anders stil niets doen.",
            "A comment that begins with privlint and cannot be read would otherwise silently do nothing.",
        ),
    ),
    _rule(
        UNCLOSED,
        Level.WARNING,
        f"<!-- privlint: ignore-start[retention-vague] de selectielijst noemt de termijnen -->\n\n{_SENTENCE}",
        title=("Onderdrukt gebied zonder einde", "Region of suppression without an end"),
        message=(
            "Dit onderdrukt niets: het gebied heeft geen einde",
            "This suppresses nothing: the region has no end",
        ),
        remedy=(
            "Zet waar het gebied eindigt een commentaar met ignore-end en dezelfde regels, bijvoorbeeld: "
            "privlint: ignore-end[retention-vague]",
            "Put a comment where the region ends with ignore-end and the same rules, for example: "
            "privlint: ignore-end[retention-vague]",
        ),
        why=(
            "Een gebied dat nergens eindigt, zou ook onderdrukken wat er later bij komt. Voor een heel bestand is er "
            "ignore-file.",
            "A region that ends nowhere would also suppress what is added later. For a whole file there is "
            "ignore-file.",
        ),
    ),
    _rule(
        UNKNOWN_RULE,
        Level.ERROR,
        f"<!-- privlint: ignore[retention-vage] de selectielijst noemt de termijnen -->\n\n{_SENTENCE}",
        title=("Onderdrukking van een onbekende regel", "Suppression of an unknown rule"),
        message=('Er is geen regel "{rule}" om te onderdrukken', 'There is no rule "{rule}" to suppress'),
        remedy=('Kies er een uit de lijst van "privlint rules".', 'Choose one from the list of "privlint rules".'),
        why=(
            "Een verschreven naam onderdrukt niets, en dat moet te zien zijn.",
            "A misspelt name suppresses nothing, and that should be seen.",
        ),
    ),
    _rule(
        UNUSED,
        Level.WARNING,
        "<!-- privlint: ignore[retention-vague] de selectielijst noemt de termijnen -->\n\n"
        "Wij bewaren uw gegevens twee jaar.",
        title=("Overbodige onderdrukking", "Unused suppression"),
        message=('Hier valt geen "{rule}" te onderdrukken', 'There is no "{rule}" to suppress here'),
        remedy=(
            "Haal de regel uit het commentaar, of zet het commentaar direct voor de tekst waar het om gaat.",
            "Take the rule out of the comment, or put the comment right before the text that it is about.",
        ),
        why=(
            "Wat niets meer onderdrukt, verbergt later misschien iets nieuws. Alleen regels die in deze run zijn "
            "toegepast tellen mee: een onderdrukking van een regel buiten --select is niet overbodig.",
            "What suppresses nothing any more may hide something new later. Only rules that ran count: a suppression "
            "of a rule outside --select is not unused.",
        ),
    ),
    _rule(
        WITHOUT_REASON,
        Level.ERROR,
        f"<!-- privlint: ignore[retention-vague] -->\n\n{_SENTENCE}",
        title=("Onderdrukking zonder reden", "Suppression without a reason"),
        message=("Deze onderdrukking geeft geen reden", "This suppression gives no reason"),
        remedy=(
            "Schrijf achter de haken waarom, bijvoorbeeld: privlint: ignore[retention-vague] de selectielijst noemt de "
            "termijnen.",
            "Write behind the brackets why, for example: privlint: ignore[retention-vague] the selection list names "
            "the periods.",
        ),
        why=(
            "Wie verantwoording aflegt over persoonsgegevens, moet later kunnen zien waarom een gebrek is "
            "geaccepteerd. De onderdrukking zelf werkt wel.",
            "Whoever has to account for personal data must be able to see later why a defect was accepted. The "
            "suppression itself does work.",
        ),
    ),
)
"""In the order of their ids."""
