"""Statements that differ in one sentence only are told apart rightly."""

from __future__ import annotations

import pytest

from privlint.engine import Rule, load_rules
from privlint.linter import check_file
from privlint.outcome import Criteria
from privlint.resources import rules_directory

STATEMENT = """\
# Privacyverklaring Boekhandel Het Kladblok

Boekhandel Het Kladblok, Steenweg 4, 4101 AA Culemborg, post@kladblok.example, is verantwoordelijk voor de verwerking
van uw persoonsgegevens.

## Bestellingen

Wij gebruiken uw naam en adres om uw bestelling te bezorgen. Dat is nodig voor de uitvoering van de overeenkomst. Wij
bewaren deze gegevens twee jaar.

## Uw rechten

U hebt recht op inzage, rectificatie en verwijdering van uw gegevens. {first}

## Contact

Stuur uw verzoek naar post@kladblok.example. {second}
"""
FOUR_WEEKS = "Wij reageren binnen vier weken op uw verzoek."
MONTH = "Op uw verzoek krijgt u binnen een maand antwoord."
LIMIT = "De wet geeft ons daarvoor ten hoogste een maand; wij houden ons aan vier weken."
EXTENDED = "Bij een ingewikkeld verzoek kunnen wij die termijn met twee maanden verlengen."
SIX_WEEKS = "Op uw verzoek krijgt u binnen zes weken antwoord."


@pytest.fixture(scope="module")
def rules() -> tuple[Rule, ...]:
    return load_rules([rules_directory()])


def deadlines(first: str, second: str, rules: tuple[Rule, ...]) -> dict[str, list[tuple[int, str, int | None]]]:
    """What the rules on answer terms find: {rule: [(line, the words there, line of the other place)]}."""
    text = STATEMENT.format(first=first, second=second)
    lines = text.splitlines()
    found: dict[str, list[tuple[int, str, int | None]]] = {}
    for finding in check_file("privacy.md", text, Criteria(rules)).findings:
        if finding.rule.startswith("response-"):
            place = finding.place
            assert place.line == place.end_line
            words = lines[place.line - 1][place.column - 1 : place.end_column - 1]
            other = finding.related[0].place.line if finding.related else None
            found.setdefault(finding.rule, []).append((place.line, words, other))
    return found


def test_the_same_term_twice_is_consistent(rules: tuple[Rule, ...]) -> None:
    assert deadlines(FOUR_WEEKS, "Binnen vier weken hoort u van ons.", rules) == {}


@pytest.mark.parametrize(
    ("first", "second", "words"), [(FOUR_WEEKS, MONTH, "binnen een maand"), (MONTH, FOUR_WEEKS, "binnen vier weken")]
)
def test_four_weeks_and_a_month_conflict(first: str, second: str, words: str, rules: tuple[Rule, ...]) -> None:
    assert deadlines(first, second, rules) == {"response-deadline-conflict": [(17, words, 13)]}


def test_the_statutory_maximum_beside_a_shorter_promise_is_no_conflict(rules: tuple[Rule, ...]) -> None:
    assert deadlines(FOUR_WEEKS, LIMIT, rules) == {}


def test_a_term_and_its_extension_are_no_conflict(rules: tuple[Rule, ...]) -> None:
    assert deadlines(FOUR_WEEKS, EXTENDED, rules) == {}


def test_six_weeks_are_too_long_and_conflict(rules: tuple[Rule, ...]) -> None:
    assert deadlines(FOUR_WEEKS, SIX_WEEKS, rules) == {
        "response-deadline-conflict": [(17, "binnen zes weken", 13)],
        "response-deadline-too-long": [(17, "binnen zes weken", None)],
    }


def test_no_term_at_all_is_noted(rules: tuple[Rule, ...]) -> None:
    assert list(deadlines("", "", rules)) == ["response-deadline"]
