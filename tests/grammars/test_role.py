"""Which role the organisation claims, and its officer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]


@pytest.mark.parametrize(
    ("sentence", "written", "role"),
    [
        ("Wij zijn verwerkingsverantwoordelijke.", "zijn verwerkingsverantwoordelijke", "controller"),
        ("Wij zijn verwerker.", "zijn verwerker", "processor"),
        ("Wij treden op als verwerker.", "treden op als verwerker", "processor"),
    ],
)
def test_a_role_without_a_scope_is_for_all_data(sentence: str, written: str, role: str, facts: Facts) -> None:
    assert facts("role", f"# Privacyverklaring\n\n{sentence}\n", "role", "subject") == [
        (written, role, "persoonsgegevens")
    ]


def test_two_roles_for_the_same_data_have_one_subject(facts: Facts) -> None:
    source = (
        "Voor de salarisadministratie van uw personeel zijn wij verwerkingsverantwoordelijke.\n\n"
        "Wij zijn verwerker voor de salarisadministratie.\n"
    )
    (_, first, subject), (_, second, other) = facts("role", source, "role", "subject")
    assert (first, second) == ("controller", "processor")
    assert subject == other


def test_two_roles_for_different_data_differ(facts: Facts) -> None:
    source = (
        "Voor onze website zijn wij verwerkingsverantwoordelijke.\n\n"
        "Voor de salarissen van uw personeel zijn wij verwerker.\n"
    )
    (_, _, subject), (_, _, other) = facts("role", source, "role", "subject")
    assert subject != other


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Wij doen dat als verwerkingsverantwoordelijke.", "Bij het sturen van acties zijn wij slechts verwerker."),
        (
            "Wij zijn daarbij verwerkingsverantwoordelijke.",
            "Omdat wij voor de acties slechts verwerker zijn, sturen wij uw verzoek door.",
        ),
        (
            "Voor het sturen van acties zijn wij verwerkingsverantwoordelijke.",
            "De acties verwerken wij niet als verantwoordelijke, maar louter als verwerker.",
        ),
    ],
)
def test_two_roles_for_what_a_sentence_or_a_word_points_at(first: str, second: str, facts: Facts) -> None:
    source = f"## Marketing\n\nWij sturen u acties. {first}\n\n## Onze positie\n\n{second}\n"
    found = facts("role", source, "role", "subject")
    assert {role for _, role, _ in found} == {"controller", "processor"}
    assert len({subject for _, _, subject in found}) == 1


def test_a_paragraph_that_tells_two_roles_apart(facts: Facts) -> None:
    source = (
        "Gaat uw verzoek over de webshop, dan zijn wij verwerkingsverantwoordelijke. Gaat uw verzoek over een "
        "bestelling van uw werkgever, dan zijn wij verwerker.\n"
    )
    (_, _, subject), (_, _, other) = facts("role", source, "role", "subject")
    assert subject != other


@pytest.mark.parametrize(
    "sentence",
    [
        "Onze klant is verwerkingsverantwoordelijke.",
        "Deze partijen zijn verwerker.",
        "Onze verwerkers houden zich aan de wet.",
        "Wij zijn niet verantwoordelijk voor de inhoud van andere websites.",
        "Wij schakelen partijen in die als verwerker optreden.",
        "Sommige partijen zijn verwerker, andere zijn zelf verantwoordelijk.",
    ],
)
def test_the_role_of_another_is_not_claimed(sentence: str, facts: Facts) -> None:
    assert facts("role", f"# Privacyverklaring\n\n{sentence}\n", "role") == []


@pytest.mark.parametrize(
    ("sentence", "written", "appointed", "reachable"),
    [
        (
            "Onze functionaris gegevensbescherming is bereikbaar via privacy@randijk.example.",
            "functionaris gegevensbescherming",
            True,
            True,
        ),
        ("Wij hebben een functionaris voor gegevensbescherming.", "functionaris voor gegevensbescherming", True, False),
        ("Wij hebben geen functionaris gegevensbescherming.", "functionaris gegevensbescherming", False, False),
        ("Een functionaris gegevensbescherming hebben wij niet.", "functionaris gegevensbescherming", False, False),
    ],
)
def test_the_officer(sentence: str, written: str, appointed: bool, reachable: bool, facts: Facts) -> None:
    assert facts("officer", f"# Privacyverklaring\n\n{sentence}\n", "appointed", "reachable") == [
        (written, appointed, reachable)
    ]


def test_the_address_of_the_officer_may_stand_elsewhere(facts: Facts) -> None:
    source = (
        "Wij hebben een functionaris gegevensbescherming.\n\n## Contact\n\n"
        "Onze *functionaris*\ngegevensbescherming bereikt u op 030 123 45 67.\n"
    )
    assert facts("officer", source, "reachable") == [
        ("functionaris gegevensbescherming", True),
        ("functionaris*\ngegevensbescherming", True),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Op bestanden die klanten ons sturen ziet dit niet: daarvoor zijn wij verwerker.",
        "Op de gegevens die gemeenten ons sturen zijn wij verwerker.",
    ],
)
def test_what_stands_before_in_the_sentence_is_what_a_role_is_for(sentence: str, facts: Facts) -> None:
    source = f"Voor gegevens van sollicitanten is Kwadrant B.V. verwerkingsverantwoordelijke. {sentence}\n"
    assert len({subject for _, subject in facts("role", source, "subject")}) == 2


@pytest.mark.parametrize(
    ("sentence", "reachable"),
    [
        ("Richt uw verzoek aan de functionaris gegevensbescherming.", False),
        ("Stuur uw verzoek naar ons adres, t.a.v. de functionaris gegevensbescherming.", True),
        ("Mail onze functionaris gegevensbescherming: post@wilg.example.", True),
    ],
)
def test_an_officer_without_an_address_cannot_be_reached(sentence: str, reachable: bool, facts: Facts) -> None:
    assert [found for _, found in facts("officer", f"## Uw rechten\n\n{sentence}\n", "reachable")] == [reachable]


def subjects(facts: Facts, source: str) -> dict[str, set[str]]:
    """What each role is claimed for: {role: subjects}."""
    found: dict[str, set[str]] = {}
    for _, role, subject in facts("role", f"# Privacyverklaring Molenkantoor\n\n{source}\n", "role", "subject"):
        found.setdefault(role, set()).add(subject)
    return found


ROLES = "| Gegevens | Onze rol |\n|---|---|\n| Gegevens van kandidaten | {} |\n| Facturen aan klanten | {} |\n"


@pytest.mark.parametrize(
    "source",
    [
        ROLES.format("verwerkingsverantwoordelijke", "verwerkingsverantwoordelijke")
        + "\nGegevens van kandidaten verwerken wij alleen als verwerker.",
        ROLES.format("verwerker", "verwerker") + "\nWij zijn verantwoordelijk voor gegevens van kandidaten.",
        "Wij zijn verwerkingsverantwoordelijke voor alle verwerkingen.\n\nVoor de positiegegevens zijn wij verwerker.",
        "Voor het tonen van cv's zijn wij verwerker.\n\nZodra u uw cv uploadt, zijn wij verwerkingsverantwoordelijke.",
        "Wij zijn verantwoordelijk voor je inschrijving.\n\n"
        "Over je inschrijfgegevens gaat de organisator; hij is de verantwoordelijke, wij zijn zijn verwerker.",
        "Het kantoor is verantwoordelijk voor de loonlijsten.\n\nVoor de loonlijsten is het kantoor louter verwerker.",
    ],
)
def test_roles_in_columns_and_in_other_words(source: str, facts: Facts) -> None:
    found = subjects(facts, source)
    assert found["controller"] & found["processor"]


def test_rows_of_roles_differ(facts: Facts) -> None:
    source = ROLES.format("verwerker", "verwerkingsverantwoordelijke")
    found = subjects(facts, source + "\nVoor de gegevens van kandidaten zijn wij daarom alleen verwerker.")
    assert found["controller"].isdisjoint(found["processor"])
