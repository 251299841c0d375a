"""What a statement leaves to another one of the same site, by a link to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from privlint.discovery import Candidate
from privlint.engine import Rule, load_rules
from privlint.evidence import Outcome
from privlint.outcome import Criteria
from privlint.reports import text as text_report
from privlint.reports.evidence import reason
from privlint.resources import rules_directory
from privlint.result import CheckResult
from privlint.run import check_all

PRIVACY = """# Privacyverklaring

Bakkerij De Korenaar B.V., Molenstraat 1 te Oudewater, info@korenaar.example, is verantwoordelijk voor de verwerking van
uw persoonsgegevens. U hebt recht op inzage in uw gegevens. U kunt een klacht indienen bij de Autoriteit
Persoonsgegevens. Wij bewaren uw gegevens twee jaar.
"""
COOKIES = """# Cookieverklaring

Onze website plaatst cookies om het gebruik van de website te meten. Wij verwerken daarmee persoonsgegevens op grond van
uw toestemming. Wij bewaren deze gegevens een jaar. Wij delen uw gegevens niet met
anderen. U kunt uw toestemming altijd intrekken in uw browser. {link}
"""


@pytest.fixture(scope="module")
def rules() -> tuple[Rule, ...]:
    return load_rules([rules_directory()])


def missing(site: Path, name: str, rules: tuple[Rule, ...]) -> set[str]:
    (report,), _ = check_all([Candidate(str(site / name), named=True)], Criteria(rules))
    return {finding.rule for finding in report.findings if finding.kind == "missing"}


@pytest.mark.parametrize(
    ("privacy", "cookies", "target"),
    [
        ("privacy.md", "cookies.md", "privacy.md"),
        ("privacy.md", "cookies.md", "/privacy/#rechten"),
        ("app/privacy/page.mdx.md", "app/cookies/page.md", "../privacy/page.mdx.md"),
        ("app/privacy/page.md", "app/cookies/page.md", "/privacy"),
    ],
)
def test_what_stands_in_a_linked_statement_is_not_missing(
    privacy: str, cookies: str, target: str, tmp_path: Path, rules: tuple[Rule, ...]
) -> None:
    (tmp_path / "package.json").write_text("{}")
    link = f"Lees ook onze [privacyverklaring]({target})."
    for name, text in {privacy: PRIVACY, cookies: COOKIES.format(link=link)}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = missing(tmp_path, cookies, rules)
    assert not {"controller-identity", "complaint-right", "right-access"} & found
    assert "right-portability" in found  # neither of the two names it
    assert "legal-basis" in missing(tmp_path, privacy, rules)  # it links to nothing


def test_evidence_tells_of_what_only_a_linked_statement_says(tmp_path: Path, rules: tuple[Rule, ...]) -> None:
    (tmp_path / "privacy.md").write_text(PRIVACY, encoding="utf-8")
    (tmp_path / "cookies.md").write_text(COOKIES.format(link="Lees onze [verklaring](privacy.md)."), encoding="utf-8")
    (report,), _ = check_all([Candidate(str(tmp_path / "cookies.md"), named=True)], Criteria(rules, evidence=True))
    became = {found.rule: found for found in report.evidence or ()}
    assert became["complaint-right"].outcome is Outcome.NOT_JUDGED
    assert reason(became["complaint-right"], report, "en") == "stands in another statement, to which this one links"
    assert "right-portability" not in became  # a finding
    line = ": not-judged[complaint-right] staat in een andere verklaring, waarnaar deze verwijst"
    assert line in text_report.render(CheckResult((report,)), width=1000)


def test_without_the_link_each_statement_stands_alone(tmp_path: Path, rules: tuple[Rule, ...]) -> None:
    (tmp_path / "privacy.md").write_text(PRIVACY, encoding="utf-8")
    for link in ("", "Zie onze privacyverklaring.", "Zie [elders](https://ander.example/privacy.md)."):
        (tmp_path / "cookies.md").write_text(COOKIES.format(link=link), encoding="utf-8")
        assert {"complaint-right", "right-access"} <= missing(tmp_path, "cookies.md", rules)
