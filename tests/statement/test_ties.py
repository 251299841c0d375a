"""What the text ties together by a letter, a number or a group of data, and what stands by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Facts = Callable[..., list[tuple[Any, ...]]]

LETTERED = (
    "# Privacyverklaring\n\n## Waarvoor gebruiken wij uw gegevens?\n\nWij gebruiken uw gegevens om:\n\n"
    "a. de nieuwsbrief te sturen;\n\nb. uw bestelling te leveren.\n\n"
)


def test_terms_and_bases_for_the_items_with_a_letter(facts: Facts) -> None:
    source = LETTERED + (
        "## Grondslag\n\nVoor onderdeel a vragen wij uw toestemming.\n\nOnderdeel b is nodig voor de overeenkomst.\n\n"
        "## Bewaartermijn\n\nDe gegevens onder a bewaren wij een jaar.\n\nDe gegevens onder b bewaren wij twee jaar.\n"
    )
    tied = [(basis, kept) for _, basis, kept in facts("activity", source, "basis", "retention")]
    assert tied == [(("consent",), ("een jaar",)), (("contract",), ("twee jaar",))]


def test_what_a_server_records_is_an_activity_beside_the_others(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Doelen\n\n- uw bestelling leveren (overeenkomst)\n- de nieuwsbrief sturen "
        "(toestemming)\n\n## Hosting\n\nDe webserver registreert uw IP-adres in logbestanden.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [("contract",), ("consent",), ()]


def test_what_others_do_for_the_organisation_is_no_purpose(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Doelen\n\n- uw bestelling leveren\n- de nieuwsbrief sturen\n\n## Wie helpt ons\n\n"
        "Zo maken wij gebruik van een derde partij voor:\n\n- het voeren van de administratie;\n- de verzekering.\n"
    )
    assert [written for (written,) in facts("activity", source)] == ["uw bestelling leveren", "de nieuwsbrief sturen"]


def test_a_list_of_what_we_do_under_a_question_is_a_list_of_purposes(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Wat doen wij met uw gegevens?\n\n- Wij bellen u terug.\n- Wij maken een offerte.\n"
        "- Met kerst krijgt u een kaart.\n"
    )
    assert len(facts("activity", source)) == 3


def test_groups_of_data_with_the_terms_that_another_list_gives(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Welke gegevens\n\n- Contactgegevens: naam en adres\n- Betaalgegevens: IBAN\n"
        "- Beeldmateriaal: foto's en video's\n\n## Hoe lang wij gegevens bewaren\n\n- Contactgegevens: een jaar\n"
        "- Betaalgegevens: zeven jaar\n"
    )
    assert facts("data-group", source, "retention") == [
        ("Contactgegevens", ("een jaar",)),
        ("Betaalgegevens", ("zeven jaar",)),
        ("Beeldmateriaal", ()),
    ]
