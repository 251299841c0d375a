"""Comments that are wrong, or no longer needed, are findings themselves."""

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


def statement(comment: str) -> str:
    return f"# Privacyverklaring\n\n{IDENTITY}\n\n<!-- {comment} -->\n\n{VAGUE}\n"


def test_an_unknown_rule_is_named_with_the_nearest(check: Check) -> None:
    (about,) = check(statement("privlint: ignore[retention-vage] zie bijlage")).about_comments
    assert (about.rule, str(about.level)) == ("suppression-unknown-rule", "error")
    assert about.message == 'Er is geen regel "retention-vage" om te onderdrukken'
    assert about.help == 'Bedoelt u "retention-vague"?'
    assert (about.place.line, about.place.column, about.place.end_column) == (5, 23, 37)


def test_the_other_rules_beside_an_unknown_one_count(check: Check) -> None:
    checked = check(statement("privlint: ignore[qqq, retention-vague] zie bijlage"))
    assert len(checked.suppressed) == 1
    assert "privlint rules" in checked.about_comments[0].help


@pytest.mark.parametrize("name", ["right-*", "kind:missing"])
def test_a_group_or_a_kind_is_told_to_be_none_of_a_comment(name: str, check: Check) -> None:
    (about,) = check(statement(f"privlint: ignore[{name}] zie bijlage")).about_comments
    assert (about.rule, about.words) == ("suppression-unknown-rule", name)
    assert about.help.startswith('Noem elke regel voluit, als "right-access"')
    assert "per-file-ignores" in about.help


@pytest.mark.parametrize("reason", ["", " ", " -", " --", ":", " — "])
def test_without_a_reason_it_suppresses_and_is_an_error(reason: str, check: Check) -> None:
    checked = check(statement(f"privlint: ignore[retention-vague]{reason}"))
    (about,) = checked.about_comments
    assert (about.rule, str(about.level)) == ("suppression-without-reason", "error")
    assert "ignore[retention-vague] de reden" in about.help
    assert len(checked.suppressed) == 1


@pytest.mark.parametrize(
    "comment",
    [
        "privlint:ignore[retention-vague] zie bijlage",
        "Privlint: ignore[retention-vague] zie bijlage",
        "PRIVLINT: ignore[retention-vague] zie bijlage",
        "privlint : ignore [ retention-vague ] zie bijlage",
        "privlint: ignore[retention-vague]: zie bijlage",
        "privlint: ignore[retention-vague] -- zie bijlage",
        "privlint: ignore[retention-vague] – zie bijlage",
        "privlint: ignore[retention-vague,] zie\n  bijlage",
        "privlint: ignore[retention-vague retention-vague] zie bijlage",
    ],
)
def test_white_space_and_marks_do_not_matter(comment: str, check: Check) -> None:
    assert [reason for _, _, reason in check(statement(comment)).suppressed] == ["zie bijlage"]


@pytest.mark.parametrize(
    ("comment", "problem", "remedy"),
    [
        ("privlint ignore[retention-vague] zie bijlage", "dubbelepunt", "Schrijf bijvoorbeeld"),
        ("privlint-ignore retention-vague", "dubbelepunt", "Schrijf bijvoorbeeld"),
        ("privlint: ignroe[retention-vague] zie bijlage", '"ignroe"', 'Bedoelt u "ignore"?'),
        ("privlint: disable[retention-vague] zie bijlage", '"disable"', 'Bedoelt u "ignore-start"?'),
        ("privlint: disable-next-line[retention-vague] x", '"disable-next-line"', 'Bedoelt u "ignore"?'),
        ("privlint: zwijg[retention-vague] zie bijlage", '"zwijg"', "ignore, ignore-line"),
        ("privlint: ignore retention-vague zie bijlage", "vierkante haken", "Schrijf bijvoorbeeld"),
        ("privlint: ignore(retention-vague) zie bijlage", "vierkante haken", "Schrijf bijvoorbeeld"),
        ("privlint: ignore", "vierkante haken", "Schrijf bijvoorbeeld"),
        ("privlint: ignore[retention-vague zie bijlage", "haakje", "Schrijf bijvoorbeeld"),
        ("privlint: ignore[] zie bijlage", "geen regel tussen de haken", "Schrijf bijvoorbeeld"),
        (
            "privlint: ignore-end[retention-vague]",
            "geen ignore-start",
            "ignore-start[retention-vague] de reden",
        ),
        ("privlint: ignore[suppression-unused] mag", "niet te onderdrukken", "--ignore suppression-unused"),
    ],
)
def test_a_malformed_one_suppresses_nothing_and_says_why(comment: str, problem: str, remedy: str, check: Check) -> None:
    checked = check(statement(comment))
    (about,) = checked.about_comments
    assert (about.rule, str(about.level), about.place.line) == ("suppression-malformed", "warning", 5)
    assert problem in about.message
    assert remedy in about.help
    assert [rule for rule, _ in checked.found] == ["retention-vague"]


def test_a_region_without_an_end_suppresses_nothing(check: Check) -> None:
    checked = check(statement("privlint: ignore-start[retention-vague] zie bijlage"))
    (about,) = checked.about_comments
    assert (about.rule, about.place.line) == ("suppression-unclosed", 5)
    assert "ignore-end[retention-vague]" in about.help
    assert (checked.suppressed, len(checked.found)) == ([], 1)


def test_an_end_of_other_rules_does_not_end_a_region(check: Check) -> None:
    source = (
        statement("privlint: ignore-start[retention-vague] zie bijlage") + "<!-- privlint: ignore-end[purposes] -->"
    )
    assert [about.rule for about in check(source).about_comments] == ["suppression-unclosed", "suppression-malformed"]


def test_one_that_suppresses_nothing_is_unused(check: Check) -> None:
    source = statement("privlint: ignore[retention-vague] zie bijlage").replace(VAGUE, "Wij bewaren ze twee jaar.")
    (about,) = check(source).about_comments
    assert (about.rule, str(about.level), about.words) == ("suppression-unused", "warning", "retention-vague")
    assert "Haal de regel uit het commentaar" in about.help


def test_an_unused_one_tells_where_the_finding_is(check: Check) -> None:
    source = f"<!-- privlint: ignore[retention-vague] zie bijlage -->\n# Privacyverklaring\n\n{IDENTITY}\n\n{VAGUE}\n"
    (about,) = check(source).about_comments
    assert "De bevinding staat op privacy.md:6:" in about.help


def test_one_with_nothing_below_it_is_unused(check: Check) -> None:
    source = f"# Privacyverklaring\n\n{IDENTITY}\n\n{VAGUE}\n\n<!-- privlint: ignore[retention-vague] zie bijlage -->\n"
    assert [about.rule for about in check(source).about_comments] == ["suppression-unused"]


def test_one_of_a_rule_that_did_not_run_is_not_unused(check: Check) -> None:
    source = statement("privlint: ignore[rights-fee] leges").replace(VAGUE, "")
    assert check(source, rules=("retention-vague",)).about_comments == []


def test_only_the_rule_that_is_unused_is_named(check: Check) -> None:
    source = statement("privlint: ignore[retention-vague, rights-fee] zie bijlage")
    checked = check(source, rules=("retention-vague", "rights-fee"))
    assert [about.words for about in checked.about_comments] == ["rights-fee"]


def test_the_messages_are_in_english_too(check: Check) -> None:
    checked = check(statement("privlint: ignore[retention-vage]"), language="en")
    assert [about.message for about in checked.about_comments] == [
        "This suppression gives no reason",
        'There is no rule "retention-vage" to suppress',
    ]
    assert checked.about_comments[1].help == 'Did you mean "retention-vague"?'
