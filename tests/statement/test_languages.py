"""Statements in two languages: the Dutch part is judged, wherever it stands."""

from __future__ import annotations

import pytest

from privlint.engine import Rule, load_rules
from privlint.linter import check_file
from privlint.outcome import Criteria
from privlint.resources import rules_directory
from privlint.result import Status

ENGLISH = """# Privacy

This privacy statement tells you what we do with your personal data. We are a bakery and we process your name and
address to deliver your order. We keep your data for two years after your last order, and you have the right to ask us
for access to your data or to have them erased. You can also file a complaint with the supervisory authority.

## Cookies

We use cookies to see how many people visit the website, and this data will not be shared with others, unless the law
says that we have to do so. The cookies are kept for one year.

## Contact

If you have any questions about this statement, you can write to us at the address below or call us in the morning.
"""
DUTCH = """## Nederlands

Bakkerij De Korenaar B.V. is verantwoordelijk voor de verwerking van uw persoonsgegevens. Wij verwerken uw naam en adres
om uw bestelling te bezorgen. Wij bewaren uw gegevens twee jaar.

### Uw rechten

U hebt recht op inzage in uw persoonsgegevens. U krijgt binnen zes weken antwoord op uw verzoek.
"""


@pytest.fixture(scope="module")
def rules() -> tuple[Rule, ...]:
    return load_rules([rules_directory()])


def test_a_dutch_part_of_an_english_page_is_judged_as_dutch(rules: tuple[Rule, ...]) -> None:
    report = check_file("privacy.md", ENGLISH + DUTCH, Criteria(rules))
    assert (report.status, report.language) == (Status.CHECKED, "nl")
    found = {finding.rule: finding.place for finding in report.findings}
    assert (
        found["response-deadline-too-long"].line
        == (ENGLISH + DUTCH)
        .splitlines()
        .index("U hebt recht op inzage in uw persoonsgegevens. U krijgt binnen zes weken antwoord op uw verzoek.")
        + 1
    )
    assert "complaint-right" in found  # only the English text offers it


def test_an_english_page_with_a_dutch_sentence_is_not_judged(rules: tuple[Rule, ...]) -> None:
    report = check_file(
        "privacy.md", ENGLISH + "\n## Nederlands\n\nDeze tekst is er alleen in het Engels.\n", Criteria(rules)
    )
    assert (report.status, report.language) == (Status.NOT_JUDGED, "en")


def test_the_name_of_the_file_says_nothing_on_its_language(rules: tuple[Rule, ...]) -> None:
    assert check_file("en/privacy-policy.en.md", DUTCH * 2, Criteria(rules)).status is Status.CHECKED
    assert check_file("nl/privacyverklaring.nl.md", ENGLISH, Criteria(rules)).status is Status.NOT_JUDGED


def test_short_sections_at_the_start_belong_to_the_language_that_follows(rules: tuple[Rule, ...]) -> None:
    short = "".join(f"## Onderdeel {number}\n\nBakkerij De Korenaar in Zeist.\n\n" for number in range(12))
    whole = f"# Privacyverklaring\n\n{short}{DUTCH}"
    assert check_file("privacy.md", whole, Criteria(rules)).findings[0].place.line == 1
