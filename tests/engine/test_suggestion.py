"""The notation of suggestions: forms of address, blanks with examples, and what the statement knows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from privlint.engine.compiled import decode, encode
from privlint.engine.evaluation import evaluate
from privlint.engine.rule_file import read_rule
from privlint.engine.suggestion import filled, in_form, with_examples
from privlint.errors import RuleError
from privlint.findings import Blank, Put, Suggestion

MAIL = "{Mail uw|Mail je} vraag naar [value of contact where channel is email, else e-mailadres = info@x.example]."


def suggestion(nl: str, put: str = "section", en: str = "x") -> str:
    return f"\n  put: {put}\n  nl: '{nl}'\n  en: '{en}'"


HERE = "{nl: '{here}', en: '{here}'}"


def known_nothing(source: str) -> str:
    return ""


class TestNotation:
    def test_both_forms_of_address_stand_in_one_text(self) -> None:
        assert in_form("{U kunt uw|Je kunt je} gegevens inzien", informal=False) == "U kunt uw gegevens inzien"
        assert in_form("{U kunt uw|Je kunt je} gegevens inzien", informal=True) == "Je kunt je gegevens inzien"

    def test_a_blank_stands_in_brackets_and_has_an_example(self) -> None:
        text, blanks = filled("Dat rust op [grondslag = {uw|je} toestemming].", known_nothing, {}, informal=True)
        assert text == "Dat rust op [grondslag]."
        assert blanks == (Blank("[grondslag]", "je toestemming"),)

    def test_what_the_statement_knows_fills_a_blank(self) -> None:
        text, blanks = filled(MAIL, lambda source: "a{b}@c.example", {}, informal=False)
        assert (text, blanks) == ("Mail uw vraag naar a{b}@c.example.", ())

    def test_an_example_makes_it_a_sentence_for_the_help(self) -> None:
        assert with_examples(MAIL) == "Mail uw vraag naar info@x.example."

    def test_fields_are_those_of_the_finding(self) -> None:
        text, _ = filled("{here} bewaart dit", known_nothing, {"here": "Mailchimp"}, informal=False)
        assert text == "Mailchimp bewaart dit"


class TestFile:
    def test_it_is_read_and_kept_in_the_cache(self, write_rule: Any) -> None:
        rule = read_rule(write_rule(suggestion=suggestion(MAIL)))
        assert rule.suggestion is not None
        assert list(rule.suggestion.facts) == ["value of contact where channel is email"]
        assert decode(_through_json(encode(rule))) == rule

    def test_the_help_holds_it_with_its_examples(self, write_rule: Any) -> None:
        rule = read_rule(
            write_rule(suggestion=suggestion(MAIL), help="{nl: 'Schrijf \"{suggestion}\"', en: '{suggestion}'}")
        )
        assert rule.help == {"nl": 'Schrijf "Mail uw vraag naar info@x.example."', "en": "x"}

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("Vul [naam] in", 'the blank "[naam]" has no words or no example'),
            ("Vul [naam = ] in", "has no words or no example"),
            ("Vul [= Jan] in", "has no words or no example"),
            ("Vul [naam in", 'a "[" stands in a pair'),
            ("U | je", 'a "|" stands between two forms of address'),
            ("Vul [iets, else naam = Jan] in", 'nothing is called "iets" here'),
            ("Vul [nam of controller, else naam = Jan] in", 'controller has no attribute "nam"'),
            ("Vul [name of controler, else naam = Jan] in", 'unknown kind of fact "controler"'),
            ("{hier} bewaart dit", 'no field "{hier}"'),
            ("{{uw|je} gegevens", "without its counterpart"),
        ],
    )
    def test_a_mistake_is_shown_with_a_remedy(self, write_rule: Any, text: str, message: str) -> None:
        with pytest.raises(RuleError) as caught:
            read_rule(write_rule(suggestion=suggestion(text)))
        assert message in caught.value.message
        assert caught.value.remedy
        line = Path(caught.value.path).read_text(encoding="utf-8").splitlines()[(caught.value.line or 0) - 1]
        assert line.startswith("  nl: ")

    def test_the_place_is_one_of_three(self, write_rule: Any) -> None:
        with pytest.raises(RuleError, match='unknown put "behnd"') as caught:
            read_rule(write_rule(suggestion=suggestion("x", put="behnd")))
        assert caught.value.remedy == 'did you mean "behind"?'


class TestPlace:
    def test_what_is_missing_goes_under_the_heading_of_its_topic(self, rule: Any, statement: Any) -> None:
        asked = rule(message=HERE, check="any fee", suggestion=suggestion("Het is gratis."))
        found = statement("# Privacy\nAlgemeen.\n# Rechten\nTekst.", rights="Rechten")
        assert evaluate(asked, found, "nl")[0].suggestion == Suggestion("Het is gratis.", Put.SECTION, "Rechten")

    def test_or_in_a_new_section_if_there_is_none(self, rule: Any, statement: Any) -> None:
        asked = rule(message=HERE, check="any fee", suggestion=suggestion("Het is gratis."))
        found = statement("# Privacy\nWij bewaren je gegevens.", ("address", "je", {"form": "je"}))
        assert evaluate(asked, found, "nl")[0].suggestion == Suggestion("Het is gratis.", Put.NEW_SECTION, "Je rechten")
        assert evaluate(asked, found, "en")[0].suggestion == Suggestion("x", Put.NEW_SECTION, "Your rights")

    def test_what_is_said_wrongly_is_replaced(self, rule: Any, statement: Any) -> None:
        asked = rule(message=HERE, check="no fee", suggestion=suggestion("Het is gratis.", put="instead"))
        found = statement("# Privacy\nDat kost vijf euro.", ("fee", "vijf euro", {}))
        assert evaluate(asked, found, "nl")[0].suggestion == Suggestion("Het is gratis.", Put.INSTEAD)

    def test_behind_a_heading_is_below_it(self, rule: Any, statement: Any) -> None:
        asked = rule(message=HERE, check="no fee", suggestion=suggestion("Het is gratis.", put="behind"))
        found = statement("# Kosten\nDat kost wat.", ("fee", "Kosten", {}))
        assert evaluate(asked, found, "nl")[0].suggestion == Suggestion("Het is gratis.", Put.SECTION, "Kosten")

    def test_the_form_of_address_is_that_of_the_statement(self, rule: Any, statement: Any) -> None:
        asked = rule(message=HERE, check="any fee", suggestion=suggestion("{Uw|Je} verzoek is gratis."))
        formal, informal = ("address", "u", {"form": "u"}), ("address", "je", {"form": "je"})
        both = statement("# Privacy\nu en je en je", formal, informal, informal)
        none = statement("# Privacy\nTekst.")
        assert evaluate(asked, both, "nl")[0].suggestion.text == "Je verzoek is gratis."
        assert evaluate(asked, none, "nl")[0].suggestion.text == "Uw verzoek is gratis."


def _through_json(data: Any) -> Any:
    import json

    return json.loads(json.dumps(data))
