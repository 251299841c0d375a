"""The many ways in which Dutch says one thing: each sentence was written by somebody who had not seen the vocabulary.

`recognised` holds those that privlint understands, `missed` those that it does not yet: when one of these is
understood, its test fails and it moves to `recognised`. look-alikes.yaml holds sentences with the same words that say
something else.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from privlint import yaml_file
from privlint.engine import load_rules
from privlint.engine.evaluation import evaluate_all
from privlint.readers import read
from privlint.resources import rules_directory
from privlint.statement import Statement, read_statement

FOLDER = Path(__file__).parent
LOOK_ALIKES = FOLDER / "look-alikes.yaml"
RULES = {rule.id: rule for rule in load_rules([rules_directory()])}

NAME = "# Privacyverklaring Stichting Zilverberk\n\nStichting Zilverberk verwerkt uw naam en e-mailadres"
AIM = " om uw vragen te beantwoorden. Dat doen wij met uw toestemming."
KEPT = " Wij bewaren ze een jaar."
GIVEN = " Onze boekhouder krijgt ze ook."
REACHED = " Mail: info@zilverberk.example."
ALL = NAME + AIM + KEPT + GIVEN + REACHED

Check = Callable[[str], bool]


def statement(text: str) -> Statement:
    return read_statement(read("privacy.md", text + "\n"))


def fires(rule: str, text: str) -> bool:
    return bool(evaluate_all([RULES[rule]], statement(text), "nl"))


def quiet(*rules: str, before: str = ALL + "\n\n## Uw rechten\n\n") -> Check:
    """The sentence, behind `before`, gives what the rules ask for."""
    return lambda sentence: not any(fires(rule, before + sentence) for rule in rules)


def loud(rule: str, before: str = ALL + "\n\n## Algemeen\n\n") -> Check:
    return lambda sentence: fires(rule, before + sentence)


def basis(name: str) -> Check:
    """The processing that the sentence tells of has this legal basis."""

    def holds(sentence: str) -> bool:
        found = statement(f"# Privacyverklaring Zilverberk\n\n## Wat wij doen\n\n{sentence}")
        return name in {fact.basis for fact in found.facts("legal-basis")}

    return holds


def transfer(*kinds: str) -> Check:
    def holds(sentence: str) -> bool:
        text = f"{ALL}\n\n## Buiten de EER\n\n{sentence}"
        told = {fact.kind for fact in statement(text).facts("transfer")} & set(kinds)
        return bool(told) and not fires("transfer-safeguards", text)

    return holds


def term(sentence: str) -> bool:
    found = statement(f"# Privacyverklaring Zilverberk\n\n## Wat wij doen\n\n{sentence}")
    return any(fact.concrete for fact in found.facts("retention"))


def officer(sentence: str) -> bool:
    text = f"{ALL}\n\n## Functionaris\n\n{sentence}"
    return any(fact.reachable for fact in statement(text).facts("officer")) and not fires("dpo-contact", text)


NO_RECIPIENT = ALL.replace(GIVEN, "") + "\n\n## Delen\n\n"
NO_ADDRESS = ALL.replace(REACHED, "") + "\n\n## Uw rechten\n\nU hebt recht op inzage. "
CHECKS: dict[str, Check] = {
    **{f"right-{right}": quiet(f"right-{right}") for right in ("access", "rectification", "erasure", "restriction")},
    **{f"right-{right}": quiet(f"right-{right}") for right in ("objection", "portability", "withdraw-consent")},
    "complaint-right": quiet("complaint-right", before=ALL + "\n\n## Klachten\n\n"),
    "rights-contact": quiet("rights-contact", before=NO_ADDRESS),
    "provision-obligation": quiet("provision-obligation", before=ALL + "\n\n## Gegevens\n\n"),
    "automated-decisions": quiet("automated-decisions", before=ALL + "\n\n## Overig\n\n"),
    "statement-date": quiet("statement-date", before=ALL + "\n\n"),
    "response-deadline": quiet(
        "response-deadline",
        "response-deadline-too-long",
        before=ALL + "\n\n## Uw rechten\n\nU kunt uw gegevens inzien. ",
    ),
    "data-source": quiet("data-source", before=ALL + "\n\n## Gegevens\n\n"),
    "recipients": quiet("recipients", "recipients-vague", before=NO_RECIPIENT),
    "transfer-safeguards": transfer("stated"),
    "transfer-denied": transfer("denied", "location"),
    "controller-identity": quiet("controller-identity", before="# Privacyverklaring\n\n"),
    "officer-contact": officer,
    **{f"basis-{name}": basis(name) for name in ("consent", "contract", "legal-obligation", "public-task")},
    "basis-legitimate-interest": basis("legitimate-interest"),
    "retention-period": term,
    "retention-vague": loud("retention-vague", before=ALL.replace(KEPT, "") + "\n\n## Bewaren\n\n"),
    "consent-by-use": loud("consent-by-use"),
    "consent-asked": quiet("consent-by-use", before=ALL + "\n\n## Algemeen\n\n"),
}


def cases() -> list[ParameterSet]:
    found = []
    for path in sorted(set(FOLDER.glob("*.yaml")) - {LOOK_ALIKES}):
        for subject, sentences in yaml_file.load(path).items():
            found += [pytest.param(subject, sentence) for sentence in sentences["recognised"]]
            missed = pytest.mark.xfail(reason="not recognised yet", strict=True)
            found += [pytest.param(subject, sentence, marks=missed) for sentence in sentences.get("missed", ())]
    return found


@pytest.mark.parametrize(("subject", "sentence"), cases())
def test_the_sentence_is_understood(subject: str, sentence: str) -> None:
    assert CHECKS[subject](sentence)


LOOKING_ALIKE = [(subject, sentence) for subject, found in yaml_file.load(LOOK_ALIKES).items() for sentence in found]


@pytest.mark.parametrize(("subject", "sentence"), LOOKING_ALIKE)
def test_what_only_looks_like_it_is_not_taken_for_it(subject: str, sentence: str) -> None:
    outside = quiet(subject, before=ALL + "\n\n## Algemeen\n\n")  # under "Uw rechten" a bare word is a right
    assert not (outside if subject.startswith("right-") else CHECKS[subject])(sentence)
