"""Fingerprints: by these a finding is known again."""

from __future__ import annotations

import pytest

from privlint.document import Place
from privlint.findings import Finding, Level
from privlint.fingerprint import fingerprints
from privlint.record import replace

VAGUE = Finding(
    rule="retention-vague",
    kind="incomplete",
    level=Level.ERROR,
    path="privacy.md",
    place=Place(12, 3, 12, 30, "privacy.md"),
    message='"niet langer dan nodig" is geen bewaartermijn',
    help="Noem een termijn.",
    law=("AVG 13(2)(a)",),
    words="niet langer dan nodig",
)
MISSING = replace(VAGUE, rule="complaint-right", kind="missing", place=Place(1, 3, 1, 20), words="Privacyverklaring")


def test_a_finding_that_moves_keeps_its_fingerprint() -> None:
    moved = replace(VAGUE, place=Place(40, 1, 41, 7, "privacy.md"))
    assert fingerprints([moved]) == fingerprints([VAGUE])


def test_another_message_level_or_help_makes_no_other_finding() -> None:
    reworded = replace(VAGUE, message="Too vague", help="Name a period.", level=Level.WARNING, law=())
    assert fingerprints([reworded]) == fingerprints([VAGUE])


@pytest.mark.parametrize(
    "other",
    [
        replace(VAGUE, rule="retention-period"),
        replace(VAGUE, path="en/privacy.md"),
        replace(VAGUE, words="zo lang als nodig"),
        replace(VAGUE, rule="retention-vague\0privacy.md", path=""),
    ],
)
def test_another_rule_file_or_wording_is_another_finding(other: Finding) -> None:
    assert fingerprints([other]) != fingerprints([VAGUE])


def test_equal_findings_are_numbered() -> None:
    first, second, third = fingerprints([VAGUE, replace(VAGUE, place=Place(20, 1, 20, 28)), VAGUE])
    assert len({first, second, third}) == 3
    assert fingerprints([VAGUE, VAGUE]) == (first, second)


def test_what_is_missing_is_known_without_the_title_at_which_it_stands() -> None:
    assert fingerprints([replace(MISSING, words="Privacybeleid 2026")]) == fingerprints([MISSING])


def test_a_path_counts_however_it_is_written() -> None:
    assert fingerprints([replace(VAGUE, path="./privacy.md")]) == fingerprints([VAGUE])


def test_a_lone_surrogate_in_a_path_has_a_fingerprint_too() -> None:
    assert len(fingerprints([replace(VAGUE, path="priv\udce9.md")])[0]) == 32
