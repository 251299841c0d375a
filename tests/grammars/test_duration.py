"""Durations, read as terms of keeping: the days that each counts for, and where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]


@pytest.mark.parametrize(
    ("duration", "days"),
    [
        ("één dag", 1),
        ("48 uur", 2),
        ("vier etmalen", 4),
        ("twee schooljaren", 730),
        ("drie kalendermaanden", 90),
        ("36 uur", 2),
        ("vier weken", 28),
        ("10 werkdagen", 14),
        ("twee werkdagen", 3),
        ("een maand", 30),
        ("11 maanden", 330),
        ("26 maanden", 790),
        ("een kwartaal", 91),
        ("een half jaar", 183),
        ("twee en een half jaar", 913),
        ("2½ jaar", 913),
        ("driekwart jaar", 274),
        ("24 maanden", 730),
        ("vijfenzeventig dagen", 75),
        ("anderhalf jaar", 548),
        ("1,5 jaar", 548),
        ("zeven jaar", 2555),
        ("7 (zeven) jaar", 2555),
        ("zeven (7) jaar", 2555),
        ("vijfentwintig jaar", 9125),
        ("drieënveertig jaar", 15695),
        ("2 tot 5 jaar", 1825),
        ("twee à drie jaar", 1095),
        ("2-3 jaar", 1095),
        ("twee tot en met vier weken", 28),
        ("twee volle jaren", 730),
        ("Vijf jaar", 1825),
    ],
)
def test_a_duration_counts_for_days(duration: str, days: int, facts: Facts) -> None:
    source = f"# Privacyverklaring\n\nWij bewaren uw gegevens {duration}.\n"
    assert facts("retention", source, "term", "days") == [(duration, duration, days)]


@pytest.mark.parametrize(
    "words",
    [
        "uit 2019 jaar na jaar",
        "jarenlang",
        "het hele jaar",
        "in 2024",
        "per maand",
    ],
)
def test_other_words_for_time_are_no_duration(words: str, facts: Facts) -> None:
    assert facts("retention", f"# Privacyverklaring\n\nWij bewaren uw gegevens {words}.\n", "days") == []


def test_every_duration_of_a_sentence_stands_where_it_is_written(facts: Facts) -> None:
    source = "Wij bewaren facturen zeven jaar, offertes twee jaar en berichten drie maanden.\n"
    assert facts("retention", source, "days") == [("zeven jaar", 2555), ("twee jaar", 730), ("drie maanden", 90)]


@pytest.mark.parametrize(
    ("source", "suffix", "written"),
    [
        ("Wij bewaren uw gegevens **7** (zeven)\njaar.\n", ".md", "7** (zeven)\njaar"),
        ("Caf&eacute;gasten: wij bewaren uw gegevens *zes* maanden.\n", ".md", "zes* maanden"),
        ("<p>Wij bewaren uw gegevens <b>twee</b>&nbsp;jaar.</p>\n", ".html", "twee</b>&nbsp;jaar"),
        ("<p>Privacy &amp; cookies<br>Wij bewaren uw gegevens vijf\n   jaar.</p>\n", ".html", "vijf\n   jaar"),
        ("PRIVACYVERKLARING\n\nWij bewaren uw gegevens\r\nacht weken.\r\n", ".txt", "acht weken"),
    ],
)
def test_markup_and_line_ends_inside_a_duration(source: str, suffix: str, written: str, facts: Facts) -> None:
    assert facts("retention", source, suffix=suffix) == [(written,)]
