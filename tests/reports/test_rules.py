"""The list of rules and the page of a rule, in any width."""

from __future__ import annotations

import pytest

from privlint.engine import Rule, load_rules
from privlint.record import replace
from privlint.reports import rule_list, rule_markdown, rule_page
from privlint.reports.terminal import columns
from privlint.resources import rules_directory
from privlint.rule_examples import results


@pytest.fixture(scope="module")
def rules() -> tuple[Rule, ...]:
    return load_rules([rules_directory()])


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("width", [80, 100, 120])
def test_every_rule_fits_with_its_id_whole(width: int, language: str, rules: tuple[Rule, ...]) -> None:
    lines = rule_list.render(rules, language, width=width).splitlines()
    assert all(columns(line) <= width for line in lines)
    assert [line.split()[0] for line in lines[2:] if line[0] != " "] == [rule.id for rule in rules]
    assert ("missing" in lines[2]) is (width >= 100)


@pytest.mark.parametrize("width", [60, 80, 120])
def test_every_page_fits(width: int, rules: tuple[Rule, ...]) -> None:
    for rule in rules:
        lines = rule_page.render(rule, results([rule]), "nl", width=width).splitlines()
        assert all(columns(line) <= max(width, 80) for line in lines[:2])
        written = ("check: ", "when: ", "at: ", "  <!-- ")  # to be copied, so in one piece
        assert all(columns(line) <= width for line in lines[2:] if " " in line[4:] and not line.startswith(written))


def test_a_rule_in_preview_says_how_it_is_chosen(rules: tuple[Rule, ...]) -> None:
    rule = replace(rules[0], preview=True)
    examples = results([rule])
    assert f"--preview of --select {rule.id}." in " ".join(rule_page.render(rule, examples, "nl").split())
    assert f"--preview or --select {rule.id}." in rule_markdown.render(rule, examples, "en")
    assert "(preview)" in rule_list.render_markdown([rule], "en")
    assert "--preview" not in rule_page.render(rules[0], examples, "nl")


def test_a_fence_is_longer_than_those_in_the_example(rules: tuple[Rule, ...]) -> None:
    (first, *_) = results(rules[:1])
    inner = "```\nWij bewaren niets.\n```"
    page = rule_markdown.render(rules[0], [replace(first, example=first.example._replace(text=inner))], "nl")
    assert f"````markdown\n{inner}\n````" in page


def test_prose_of_an_example_is_filled_but_its_lists_are_kept(rules: tuple[Rule, ...]) -> None:
    text = "# Titel\nTwee korte\nregels.\n\n- een\n- twee\n  en drie\n\n| a | b |\n|---|---|\n"
    rule = next(rule for rule in rules if rule.id == "purposes")
    shown = rule_page._quoted([type(rule.examples.fails[0])(text, "", 1)], 80)
    assert shown == [
        "  | # Titel",
        "  | Twee korte regels.",
        "  |",
        "  | - een",
        "  | - twee",
        "  |   en drie",
        "  |",
        "  | | a | b |",
        "  | |---|---|",
    ]
