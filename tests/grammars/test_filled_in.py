"""Values that a component or a template fills in on the page are there, though the text cannot tell what they hold."""

from __future__ import annotations

import pytest

from privlint.engine import load_rules
from privlint.linter import check_file
from privlint.outcome import Criteria
from privlint.resources import rules_directory

WANTED = {"controller-identity", "controller-contact", "retention-period", "rights-contact"}
RULES = tuple(rule for rule in load_rules([rules_directory()]) if rule.id in WANTED)
PAGE = """\
<h1>Privacyverklaring</h1>
<p>{name} is verantwoordelijk voor de verwerking van persoonsgegevens. U bereikt ons via {email}.</p>
<p>Wij verwerken uw adres om uw bestelling te leveren, op grond van de overeenkomst. U hebt recht op inzage en
verwijdering van uw gegevens. U kunt een klacht indienen bij de Autoriteit Persoonsgegevens. Wij delen uw gegevens
met PostNL.</p>
<p>Wij bewaren uw facturen {years} jaar, omdat de Belastingdienst dat eist.</p>
"""
COMPONENT = "export default function Page() {{ return <main>{}</main>; }}"


def found(path: str, name: str, email: str, years: str) -> set[str]:
    page = PAGE.replace("{name}", name).replace("{email}", email).replace("{years}", years)
    text = COMPONENT.format(page) if path.endswith(".tsx") else page
    return {finding.rule for finding in check_file(path, text, Criteria(RULES)).findings}


@pytest.mark.parametrize(
    ("path", "name", "email", "years"),
    [
        ("page.tsx", "{company.name}", "<a href={`mailto:${company.email}`}>{company.email}</a>", "{RETENTION_YEARS}"),
        ("privacy.astro", "{site.naam}", "{site.email}", "{termijn}"),
        ("privacy.mdx", "{site.naam}", "{site.email}", "{termijn}"),
        ("privacy.php", "<?= $naam ?>", "<?= $email ?>", "<?= $jaren ?>"),
        ("privacy.html.erb", "<%= @naam %>", "<%= @telefoon %>", "<%= @jaren %>"),
        ("privacy.njk", "{{ site.naam }}", "{{ site.email }}", "{{ jaren }}"),
    ],
)
def test_what_is_filled_in_is_not_missing(path: str, name: str, email: str, years: str) -> None:
    assert found(path, name, email, years) == set()


@pytest.mark.parametrize(("path", "brace"), [("page.tsx", "{company.slogan}"), ("privacy.njk", "{{ site.slogan }}")])
def test_a_value_that_tells_of_no_channel_is_no_contact(path: str, brace: str) -> None:
    assert "controller-contact" in found(path, "Bakkerij De Korst", brace, "zeven")


def test_a_single_brace_in_a_page_without_expressions_is_a_blank() -> None:
    assert found("privacy.html", "{bedrijfsnaam}", "{e-mailadres}", "{aantal}") == WANTED
