"""How far a suppression reaches."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Check = Callable[..., Any]

VAGUE = "Wij bewaren uw gegevens niet langer dan nodig."
IDENTITY = (
    "Bakkerij De Korenaar B.V., Molenstraat 1, 1234 AB Oudewater, info@korenaar.example, is verantwoordelijk voor de "
    "verwerking van uw persoonsgegevens. Wij verwerken uw naam en adres om uw bestelling te bezorgen. Dat is nodig "
    "voor de uitvoering van de overeenkomst. U hebt recht op inzage, rectificatie en verwijdering van uw gegevens."
)
BEFORE = f"# Privacyverklaring\n\n{IDENTITY}\n\n"
FEE = "Voor een verzoek om inzage rekenen wij 25 euro."
COPY = "Stuur bij uw verzoek een kopie van uw paspoort mee."
RULES = ("rights-fee", "identity-copy")


def test_the_findings_are_there_without_a_comment(check: Check) -> None:
    assert check(f"{BEFORE}{FEE}\n\n{COPY}\n", rules=RULES).found == [("rights-fee", 5), ("identity-copy", 7)]


def test_ignore_reaches_the_next_block_and_no_further(check: Check) -> None:
    checked = check(f"{BEFORE}<!-- privlint: ignore[rights-fee] leges -->\n\n{FEE}\n\n{FEE}\n", rules=RULES)
    assert checked.suppressed == [("rights-fee", 7, "leges")]
    assert checked.found == [("rights-fee", 9)]


def test_ignore_reaches_all_lines_of_the_block(check: Check) -> None:
    checked = check(
        f"{BEFORE}<!-- privlint: ignore[rights-fee] leges -->\nVraagt u iets?\nDat kan.\n{FEE}\n", rules=RULES
    )
    assert (checked.found, len(checked.suppressed)) == ([], 1)


def test_ignore_names_several_rules(check: Check) -> None:
    checked = check(f"{BEFORE}<!-- privlint: ignore[rights-fee, identity-copy] leges -->\n{FEE} {COPY}\n", rules=RULES)
    assert [rule for rule, _, _ in checked.suppressed] == ["rights-fee", "identity-copy"]


def test_another_rule_in_the_block_still_fires(check: Check) -> None:
    checked = check(f"{BEFORE}<!-- privlint: ignore[rights-fee] leges -->\n{FEE} {COPY}\n", rules=RULES)
    assert checked.found == [("identity-copy", 6)]


def test_ignore_behind_text_reaches_its_line(check: Check) -> None:
    comment = "<!-- privlint: ignore[rights-fee] leges -->"
    checked = check(f"{BEFORE}{FEE} {comment}\n\n{FEE}\n", rules=RULES)
    assert (checked.suppressed, checked.found) == ([("rights-fee", 5, "leges")], [("rights-fee", 7)])


def test_ignore_line_reaches_its_line_of_a_block(check: Check) -> None:
    comment = "<!-- privlint: ignore-line[rights-fee] leges -->"
    checked = check(f"{BEFORE}Vraagt u iets?\n{FEE} {comment}\n{FEE}\n", rules=RULES)
    assert ([line for _, line, _ in checked.suppressed], checked.found) == ([6], [("rights-fee", 7)])


def test_a_sentence_that_ends_on_the_line_stands_on_it(check: Check) -> None:
    comment = "<!-- privlint: ignore-line[rights-fee] leges -->"
    source = f"{BEFORE}Voor een verzoek om inzage rekenen wij\n25 euro. {comment}\n"
    checked = check(source, rules=RULES)
    assert checked.found == []


def test_a_comment_in_a_paragraph_is_about_that_paragraph(check: Check) -> None:
    html = f"<h1>Privacyverklaring</h1>\n<p>{IDENTITY}</p>\n<p>\n  Vraagt u iets?\n  %s\n  {FEE}\n</p>\n<p>{FEE}</p>\n"
    checked = check(html % "<!-- privlint: ignore[rights-fee] leges -->", "privacy.html", RULES)
    assert ([line for _, line, _ in checked.suppressed], checked.found) == ([6], [("rights-fee", 8)])


def test_a_region_reaches_from_start_to_end(check: Check) -> None:
    source = (
        f"{BEFORE}{FEE}\n\n<!-- privlint: ignore-start[rights-fee] leges -->\n\n{FEE}\n\n{FEE}\n\n"
        f"<!-- privlint: ignore-end[rights-fee] -->\n\n{FEE}\n"
    )
    checked = check(source, rules=RULES)
    assert ([line for _, line, _ in checked.suppressed], checked.found) == (
        [9, 11],
        [("rights-fee", 5), ("rights-fee", 15)],
    )


def test_an_end_without_rules_ends_the_last_region(check: Check) -> None:
    source = (
        f"{BEFORE}<!-- privlint: ignore-start[rights-fee] leges -->\n\n"
        f"<!-- privlint: ignore-start[identity-copy] afspraak -->\n\n{COPY}\n\n<!-- privlint: ignore-end -->\n\n"
        f"{COPY} {FEE}\n\n<!-- privlint: ignore-end -->\n"
    )
    checked = check(source, rules=RULES)
    assert [(rule, reason) for rule, _, reason in checked.suppressed] == [
        ("identity-copy", "afspraak"),
        ("rights-fee", "leges"),
    ]
    assert [rule for rule, _ in checked.found] == ["identity-copy"]


def test_regions_overlap(check: Check) -> None:
    source = (
        f"{BEFORE}<!-- privlint: ignore-start[rights-fee] leges -->\n\n"
        f"<!-- privlint: ignore-start[identity-copy] afspraak -->\n\n<!-- privlint: ignore-end[rights-fee] -->\n\n"
        f"{COPY} {FEE}\n\n<!-- privlint: ignore-end[identity-copy] -->\n"
    )
    checked = check(source, rules=RULES)
    assert [rule for rule, _ in checked.found] == ["rights-fee"]
    assert [rule for rule, _, _ in checked.suppressed] == ["identity-copy"]


def test_ignore_file_reaches_all_of_the_file_wherever_it_stands(check: Check) -> None:
    checked = check(f"{BEFORE}{FEE}\n\n{FEE}\n\n<!-- privlint: ignore-file[rights-fee] leges -->\n", rules=RULES)
    assert (checked.found, [line for _, line, _ in checked.suppressed]) == ([], [5, 7])


@pytest.mark.parametrize(
    "source",
    [
        "<!-- privlint: ignore[complaint-right] proef -->\n" + BEFORE,
        BEFORE.replace("verklaring\n", "verklaring <!-- privlint: ignore[complaint-right] proef -->\n"),
        BEFORE + "<!-- privlint: ignore-file[complaint-right] proef -->\n",
    ],
    ids=["above the title", "behind the title", "in the file"],
)
def test_what_is_missing_is_suppressed_at_the_title(source: str, check: Check) -> None:
    checked = check(source, rules=("complaint-right",))
    assert (checked.found, len(checked.suppressed)) == ([], 1)


def test_an_item_is_suppressed_with_the_items_in_it_and_not_the_next_one(check: Check) -> None:
    source = f"{BEFORE}- Vooraf\n<!-- privlint: ignore[rights-fee] leges -->\n- Kosten:\n  - {FEE}\n- {FEE}\n"
    checked = check(source, rules=RULES)
    assert ([line for _, line, _ in checked.suppressed], checked.found) == ([8], [("rights-fee", 9)])


TABLE = f"| Recht | Hoe |\n|---|---|\n| Inzage | {FEE} |\n| Bewijs | {COPY} |\n"


def test_a_comment_above_a_table_is_about_all_of_it(check: Check) -> None:
    checked = check(f"{BEFORE}<!-- privlint: ignore[rights-fee, identity-copy] leges -->\n\n{TABLE}", rules=RULES)
    assert (checked.found, len(checked.suppressed)) == ([], 2)


def test_a_comment_in_a_table_is_about_the_row_below_it(check: Check) -> None:
    row = f"<tr><td>Inzage</td><td>{FEE}</td></tr>\n"
    comment = "<!-- privlint: ignore[rights-fee] leges -->\n"
    table = f"<table>\n<tr><th>Recht</th><th>Hoe</th></tr>\n{comment}{row}{row}</table>\n"
    checked = check(f"<h1>Privacyverklaring</h1>\n<p>{IDENTITY}</p>\n{table}", "privacy.html", RULES)
    assert ([line for _, line, _ in checked.suppressed], checked.found) == ([6], [("rights-fee", 7)])


def test_the_narrowest_suppression_counts_and_a_wider_one_is_unused(check: Check) -> None:
    of_the_file, of_the_block = (
        f"<!-- privlint: {form}[rights-fee] {form} -->\n" for form in ("ignore-file", "ignore")
    )
    checked = check(f"{of_the_file}{BEFORE}{of_the_block}{FEE}\n", rules=RULES)
    assert [reason for _, _, reason in checked.suppressed] == ["ignore"]
    assert [(about.rule, about.place.line) for about in checked.about_comments] == [("suppression-unused", 1)]


def test_a_value_that_is_shown_elsewhere_is_suppressed_where_it_stands(check: Check) -> None:
    source = (
        f"// privlint: ignore[rights-fee] leges\nconst kosten = '{FEE}';\n"
        f"export default function Page() {{\n  return <main><h1>Privacyverklaring</h1><p>{IDENTITY}</p>"
        f"<p>{{kosten}}</p></main>;\n}}\n"
    )
    checked = check(source, "privacy.tsx", RULES)
    assert (checked.found, len(checked.suppressed)) == ([], 1)
