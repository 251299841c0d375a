"""Dates of the statement itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]


@pytest.mark.parametrize(
    ("line", "written", "date"),
    [
        ("Laatst gewijzigd op 3 maart 2024.", "3 maart 2024", "2024-03-03"),
        ("Laatst gewijzigd: 03-04-2024", "03-04-2024", "2024-04-03"),
        ("Versie 2024-11-05", "2024-11-05", "2024-11-05"),
        ("Versie: 2024-04", "2024-04", "2024-04-28"),
        ("Deze verklaring is vastgesteld op 1 sept. 2023.", "1 sept. 2023", "2023-09-01"),
        ("Laatst bijgewerkt: juni 2022", "juni 2022", "2022-06-28"),
        ("12 oktober 2021", "12 oktober 2021", "2021-10-12"),
    ],
)
def test_dates_in_every_form(line: str, written: str, date: str, facts: Facts) -> None:
    assert facts("statement-date", f"# Privacyverklaring\n\n{line}\n", "date", "stale") == [(written, date, False)]


@pytest.mark.parametrize(("date", "stale"), [("24 mei 2018", True), ("25 mei 2018", False)])
def test_a_date_before_the_law_is_stale(date: str, stale: bool, facts: Facts) -> None:
    source = f"# Privacyverklaring\n\nLaatst gewijzigd op {date}.\n"
    assert facts("statement-date", source, "stale") == [(date, stale)]


@pytest.mark.parametrize(
    "line",
    [
        "Molenzicht bestaat sinds 1 mei 1985 en is sindsdien gegroeid tot een zeilschool met tien boten en vele leden.",
        "© 1 januari 2020 Zeilschool Molenzicht",
        "Laatst gewijzigd op 31 februari 2024.",
        "Laatst gewijzigd in het voorjaar.",
        "Wij bewaren uw gegevens tot 2030 jaar in, jaar uit.",
    ],
)
def test_other_dates_are_not_of_the_statement(line: str, facts: Facts) -> None:
    assert facts("statement-date", f"# Privacyverklaring\n\n{line}\n", "date") == []


@pytest.mark.parametrize(
    ("field", "expected"),
    [("date: 2023-02-01", [("2023-02-01", "2023-02-01")]), ("author: Molen 2023-02-01", [])],
)
def test_dates_in_front_matter(field: str, expected: list[tuple[str, str]], facts: Facts) -> None:
    source = f"---\ntitle: Privacyverklaring\n{field}\n---\n\nWij verwerken uw gegevens.\n"
    assert facts("statement-date", source, "date") == expected


def test_a_date_with_markup_and_entities(facts: Facts) -> None:
    source = "<h1>Privacy &amp; cookies</h1><p>Laatst gewijzigd:<br><b>3</b>&nbsp;maart\n 2024</p>"
    assert facts("statement-date", source, "date", suffix=".html") == [("3</b>&nbsp;maart\n 2024", "2024-03-03")]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Laatste update: januari '25", "2025-01-28"),
        ("(geschreven in maart 2021, nagelezen in februari 2024)", "2024-02-28"),
        ("De algemene vergadering keurde dit beleid goed op 23 maart 2019.", "2019-03-23"),
        ("Wij schreven deze brief op 4 september 2024.", "2024-09-04"),
        ("Op de ledenvergadering van 3 februari 2023 hebben wij dit afgesproken.", "2023-02-03"),
    ],
)
def test_dates_in_other_words(line: str, date: str, facts: Facts) -> None:
    found = facts("statement-date", f"# Privacyverklaring\n\nWij verwerken uw naam.\n\n{line}\n", "date")
    assert found[-1][1] == date
