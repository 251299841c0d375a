"""What a few lines under a heading of their own give, in the words of people who had not seen the vocabulary.

In fragments.yaml each stands by the rule that asks for what it gives, `missed` if it is not understood yet.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from privlint import yaml_file
from tests.wordings.test_wordings import ALL, GIVEN, KEPT, REACHED, fires, statement

FRAGMENTS = yaml_file.load(Path(__file__).with_name("fragments.yaml"))
_TITLE = f"# Privacyverklaring Stichting Zilverberk\n\n{REACHED}\n\n"
BEFORE = {
    "legal-basis": ALL.replace(" Dat doen wij met uw toestemming.", ""),
    "retention-period": ALL.replace(KEPT, ""),
    "recipients": ALL.replace(GIVEN, ""),
    "response-deadline": ALL + "\n\n## Uw rechten\n\nU kunt uw gegevens inzien.",
    "purposes": _TITLE,
    "data-categories": _TITLE,
    "controller-identity": "",
    "controller-contact": "",
}
"""What stands before a fragment for a rule; nothing that gives what it asks."""


def _fragments() -> list[ParameterSet]:
    missed = pytest.mark.xfail(strict=True, reason="not recognised yet")
    return [
        pytest.param(rule, fragment, marks=[missed] if kind == "missed" else [], id=f"{rule}-{number}")
        for rule, kinds in FRAGMENTS.items()
        for kind, fragments in kinds.items()
        for number, fragment in enumerate(fragments)
    ]


def test_what_stands_before_gives_nothing_of_it() -> None:
    for rule in FRAGMENTS.keys() - {"dpo-contact"}:  # which is only asked of who names an officer
        assert fires(rule, BEFORE.get(rule, ALL) or "# Privacyverklaring")


@pytest.mark.parametrize(("rule", "fragment"), _fragments())
def test_the_fragment_is_understood(rule: str, fragment: str) -> None:
    text = f"{BEFORE.get(rule, ALL)}\n\n{fragment}"
    if rule == "dpo-contact":
        assert any(fact.reachable for fact in statement(text).facts("officer"))
    assert not fires(rule, text)
