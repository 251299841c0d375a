from __future__ import annotations

from pathlib import Path

import pytest

from privlint.configuration import Entry
from privlint.discovery import Candidate
from privlint.engine import Rule, load_rules
from privlint.errors import PrivlintError
from privlint.evidence import Outcome
from privlint.linter import check_file, load_document
from privlint.outcome import Criteria
from privlint.record import replace
from privlint.resources import rules_directory
from privlint.result import Status
from privlint.run import check_all
from privlint.selection import select

STATEMENT = """\
# Privacyverklaring De Korenaar

De Korenaar B.V. verwerkt uw persoonsgegevens om uw bestelling te bezorgen. Wij gebruiken uw naam en uw adres, en wij
bewaren deze gegevens niet langer dan twee jaar na uw laatste bestelling. Wij delen uw gegevens met PostNL.
"""
GERMAN = "# Datenschutz\n\n" + "Wir verarbeiten Ihre Daten und die Cookies nicht, das ist uns wichtig. " * 9


def entries(*names: str) -> list[Entry]:
    return [Entry(name) for name in names]


@pytest.fixture(scope="module")
def rules() -> tuple[Rule, ...]:
    return load_rules([rules_directory()])


def test_a_statement_is_checked_in_its_own_language(rules: tuple[Rule, ...]) -> None:
    report = check_file("privacy.md", STATEMENT, Criteria(rules))
    assert (report.path, report.status, report.language) == ("privacy.md", Status.CHECKED, "nl")
    assert [file.text for file in report.files] == [STATEMENT]
    [finding] = [finding for finding in report.findings if finding.rule == "complaint-right"]
    [rule] = select(rules, entries("complaint-right"), [])
    assert finding.message == rule.message["nl"]
    assert finding.path == "privacy.md"


def test_messages_come_in_another_language_on_request(rules: tuple[Rule, ...]) -> None:
    only = select(rules, entries("complaint-right"), [])
    [finding] = check_file("privacy.md", STATEMENT, Criteria(only, language="en")).findings
    assert finding.message == only[0].message["en"]


def test_findings_are_in_text_order(rules: tuple[Rule, ...]) -> None:
    findings = check_file("privacy.md", STATEMENT, Criteria(rules)).findings
    assert list(findings) == sorted(findings, key=lambda finding: (finding.place, -finding.level, finding.rule))


def test_progress_is_told_before_each_file(rules: tuple[Rule, ...], tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.md", "b.md")]
    for path in paths:
        path.write_text(STATEMENT, encoding="utf-8")
    told: list[tuple[int, int]] = []
    candidates = [Candidate(str(path), named=True) for path in paths]
    check_all(candidates, Criteria(rules), progress=lambda done, files: told.append((done, files)))
    assert told == [(0, 2), (1, 2)]


@pytest.mark.parametrize(("suffix", "source"), [(".md", ""), (".html", "<p>Open"), (".txt", "Open"), ("", "\ufeff")])
def test_what_is_no_statement_has_no_findings_but_a_reason(suffix: str, source: str, rules: tuple[Rule, ...]) -> None:
    report = check_file(f"privacy{suffix}", source, Criteria(rules))
    assert (report.status, report.findings) == (Status.NOT_A_STATEMENT, ())
    assert set(report.reason) == {"nl", "en"}


def test_a_language_without_rules_is_not_judged(rules: tuple[Rule, ...]) -> None:
    report = check_file("privacy.md", GERMAN, Criteria(rules))
    assert (report.status, report.findings, report.language) == (Status.NOT_JUDGED, (), "de")
    assert set(report.reason) == {"nl", "en"}


def test_of_several_files_one_that_cannot_be_read_stops_none(tmp_path: Path, rules: tuple[Rule, ...]) -> None:
    (tmp_path / "goed.md").write_text(STATEMENT, encoding="utf-8")
    (tmp_path / "binair.md").write_bytes(b"\0\1\2")
    candidates = [Candidate(str(tmp_path / name), True) for name in ("binair.md", "weg.md", "beeld.png", "goed.md")]
    reports, errors = check_all(candidates, Criteria(rules))
    assert [(Path(report.path).name, report.status) for report in reports] == [
        ("beeld.png", Status.NOT_JUDGED),
        ("goed.md", Status.CHECKED),
    ]
    assert [Path(error.path).name for error in errors] == ["binair.md", "weg.md"]


def test_evidence_on_request(tmp_path: Path, rules: tuple[Rule, ...]) -> None:
    only = select(rules, entries("complaint-right", "purposes", "recipients"), [])
    assert check_file("privacy.md", STATEMENT, Criteria(only)).evidence is None
    report = check_file("privacy.md", STATEMENT, Criteria(only, evidence=True))
    assert report.findings == check_file("privacy.md", STATEMENT, Criteria(only)).findings
    assert report.evidence is not None
    assert [(found.rule, found.outcome) for found in report.evidence] == [
        ("purposes", Outcome.SATISFIED),
        ("recipients", Outcome.SATISFIED),
    ]
    assert [(quoted.text, quoted.place.line) for quoted in report.evidence[1].places] == [("PostNL", 4)]


def test_evidence_of_what_is_not_judged_says_so_for_every_rule(tmp_path: Path, rules: tuple[Rule, ...]) -> None:
    (tmp_path / "datenschutz.md").write_text(GERMAN, encoding="utf-8")
    candidates = [Candidate(str(tmp_path / name), True) for name in ("datenschutz.md", "beeld.png")]
    reports, _ = check_all(candidates, Criteria(rules, evidence=True))
    for report in reports:
        assert report.evidence is not None
        assert [found.rule for found in report.evidence] == [rule.id for rule in rules]
        assert {found.outcome for found in report.evidence} == {Outcome.NOT_JUDGED}


@pytest.mark.parametrize(
    ("text", "status"),
    [("Zie onze privacyverklaring over persoonsgegevens.\n", Status.NOT_A_STATEMENT), (GERMAN, Status.NOT_JUDGED)],
)
def test_a_guess_that_was_wrong_is_not_reported(
    text: str, status: Status, tmp_path: Path, rules: tuple[Rule, ...]
) -> None:
    file = tmp_path / "over.md"
    file.write_text(text, encoding="utf-8")
    assert check_all([Candidate(str(file), named=False)], Criteria(rules)) == ([], [])
    reports, _ = check_all([Candidate(str(file), named=True)], Criteria(rules))
    assert [report.status for report in reports] == [status]


def test_a_document_of_an_unknown_format_is_refused() -> None:
    with pytest.raises(PrivlintError, match=r'privacy\.odt: privlint does not read files of type "\.odt"'):
        load_document("privacy.odt")


def test_rules_are_selected_in_their_own_order(rules: tuple[Rule, ...]) -> None:
    assert select(rules, [], []) == rules
    assert [rule.id for rule in select(rules, entries("purposes", "legal-basis"), [])] == ["legal-basis", "purposes"]
    assert [rule.id for rule in select(rules, entries("purposes", "legal-basis"), entries("purposes"))] == [
        "legal-basis"
    ]
    assert len(select(rules, [], entries("purposes"))) == len(rules) - 1


def test_a_rule_in_preview_is_off_unless_it_is_asked_for(rules: tuple[Rule, ...]) -> None:
    first, *others = rules
    with_preview = (replace(first, preview=True), *others)
    assert select(with_preview, [], []) == tuple(others)
    assert select(with_preview, [], [], preview=True) == with_preview
    assert select(with_preview, entries(first.id), []) == with_preview[:1]
    assert select(with_preview, entries(first.id), entries(first.id)) == ()


def test_a_rule_that_is_nothing_like_another_gets_the_list(rules: tuple[Rule, ...]) -> None:
    with pytest.raises(PrivlintError) as error:
        select(rules, entries("xyzzy"), [])
    assert str(error.value) == 'there is no rule "xyzzy" (see "privlint rules" for the list)'
