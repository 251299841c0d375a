"""Results of earlier runs count as long as the same would come of a file again, and never else."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from privlint import stored_results
from privlint.discovery import Candidate
from privlint.encoded_outcome import decode, encode
from privlint.engine import Rule, load_rules
from privlint.findings import Level
from privlint.linter import check_document, judging
from privlint.organisation import Organisation
from privlint.outcome import Criteria, Outcome
from privlint.readers import read
from privlint.record import replace
from privlint.resources import rules_directory
from privlint.stored_results import keeping, remove_old, results_by, stored
from privlint.suppression.policy import divide
from privlint.suppression.rules import SUPPRESSION_RULES

STATEMENTS = sorted(Path(__file__).with_name("statements").joinpath("docs").iterdir())[::10]
TEXT = """\
# Privacyverklaring

Bakkerij De Korenaar BV, Molenstraat 4 in Zwolle, is verantwoordelijk voor uw persoonsgegevens.

Wij verwerken uw naam, adres en e-mailadres om uw bestelling te bezorgen: dat is nodig voor de overeenkomst met u. Wij
bewaren ze twee jaar en delen ze niet met derden. Voor de nieuwsbrief vragen wij uw toestemming. Wij reageren binnen
vier weken op een verzoek. U heeft het recht uw gegevens in te zien. Wij antwoorden binnen zes weken. Lees ook onze
[cookieverklaring](cookies.md).
"""


@pytest.fixture(scope="module")
def rules() -> tuple[Rule, ...]:
    return load_rules([rules_directory()])


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PRIVLINT_CACHE_DIR", str(tmp_path / "cache"))
    site = tmp_path / "site"
    (site / ".git").mkdir(parents=True)
    monkeypatch.chdir(site)
    (site / "privacy.md").write_text(TEXT, encoding="utf-8")
    return site


def judged_anew(criteria: Criteria, path: str = "privacy.md") -> bool:
    """Whether a run with these criteria judges the file; what it gives is what judging gives."""
    asked = []
    judge = judging(criteria)

    def counting(candidate: Candidate) -> Outcome:
        asked.append(candidate)
        return judge(candidate)

    results = results_by(criteria)
    assert results is not None
    candidate = Candidate(path, named=True)
    outcome = stored(results, candidate, {}) or keeping(results, counting)(candidate)
    assert outcome.report == judge(candidate).report
    assert outcome.texts == judge(candidate).texts
    return bool(asked)


def test_a_file_is_judged_once(site: Path, rules: tuple[Rule, ...]) -> None:
    assert judged_anew(Criteria(rules))
    assert not judged_anew(Criteria(rules))


def test_also_one_that_is_no_statement(site: Path, rules: tuple[Rule, ...]) -> None:
    Path("privacy.md").write_text("# Privacy\n\nDit is nog leeg.\n", encoding="utf-8")
    assert judged_anew(Criteria(rules))
    assert not judged_anew(Criteria(rules))


@pytest.mark.parametrize(
    "change",
    [
        lambda: Path("privacy.md").write_text(TEXT + "Nieuw.\n", encoding="utf-8"),
        lambda: Path("cookies.md").write_text("# Cookieverklaring\n", encoding="utf-8"),
        lambda: Path("package.json").write_text("{}", encoding="utf-8"),
    ],
    ids=["the file", "a file that it links to", "the top of a site"],
)
def test_a_change_of_what_it_rests_on_counts(site: Path, rules: tuple[Rule, ...], change: Callable[[], object]) -> None:
    judged_anew(Criteria(rules))
    change()
    assert judged_anew(Criteria(rules))
    assert not judged_anew(Criteria(rules))


def test_a_change_beside_it_does_not_count(site: Path, rules: tuple[Rule, ...]) -> None:
    judged_anew(Criteria(rules))
    Path("beeld").mkdir()
    Path("beeld/tekst.md").write_text("Iets anders.", encoding="utf-8")
    assert not judged_anew(Criteria(rules))


@pytest.mark.parametrize(
    "criteria",
    [
        lambda rules: Criteria(rules[1:]),
        lambda rules: Criteria((replace(rules[0], level=Level.ERROR), *rules[1:])),
        lambda rules: Criteria(rules, language="en"),
        lambda rules: Criteria(rules, evidence=True),
        lambda rules: Criteria(rules, organisation=Organisation(country="be")),
        lambda rules: Criteria(rules, suppressions=divide((*rules, *SUPPRESSION_RULES), rules)[1]),
    ],
    ids=["rules", "level", "language", "evidence", "organisation", "suppressions"],
)
def test_other_criteria_have_results_of_their_own(
    site: Path, rules: tuple[Rule, ...], criteria: Callable[[tuple[Rule, ...]], Criteria]
) -> None:
    judged_anew(Criteria(rules))
    assert judged_anew(criteria(rules))
    assert not judged_anew(criteria(rules))
    assert not judged_anew(Criteria(rules))


def test_own_rules_and_words_count_by_what_they_hold(site: Path, rules: tuple[Rule, ...]) -> None:
    own, words = site / "eigen.yaml", site / "woorden"
    own.write_text("een", encoding="utf-8")
    words.mkdir()
    (words / "woorden.yaml").write_text("een", encoding="utf-8")
    criteria = Criteria((replace(rules[0], path=str(own)),))
    before = results_by(criteria, [words])
    assert results_by(criteria, [words]) == before
    own.write_text("eenentwintig", encoding="utf-8")
    changed = results_by(criteria, [words])
    assert changed != before
    (words / "woorden.yaml").write_text("eenentwintig", encoding="utf-8")
    assert results_by(criteria, [words]) not in (before, changed)


def test_another_privlint_begins_anew(site: Path, rules: tuple[Rule, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    judged_anew(Criteria(rules))
    monkeypatch.setattr(stored_results, "identity", lambda: "another")
    assert judged_anew(Criteria(rules))


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: "",
        lambda text: text[:-3],
        lambda text: text.replace("checked", "chicken"),
        lambda text: text.replace("zes weken", "zeven weken"),
        lambda text: text.replace('"content"', '"colour"'),
        lambda text: text.replace('"sum"', '"size"'),
        lambda text: "[" * 100_000 + "\n",
        lambda text: "null\n{}",
    ],
)
def test_an_entry_that_is_damaged_does_not_count(
    site: Path, rules: tuple[Rule, ...], damage: Callable[[str], str], tmp_path: Path
) -> None:
    judged_anew(Criteria(rules))
    (entry,) = (tmp_path / "cache" / "results").iterdir()
    text = entry.read_text(encoding="utf-8")
    entry.write_text(damage(text), encoding="utf-8")
    assert judged_anew(Criteria(rules))
    assert entry.read_text(encoding="utf-8") == text


def test_of_another_file_under_the_same_name_it_does_not_count(
    site: Path, rules: tuple[Rule, ...], tmp_path: Path
) -> None:
    judged_anew(Criteria(rules))
    (entry,) = (tmp_path / "cache" / "results").iterdir()
    head, body = entry.read_text(encoding="utf-8").split("\n")
    entry.write_text(json.dumps({**json.loads(head), "key": "another"}) + "\n" + body, encoding="utf-8")
    assert judged_anew(Criteria(rules))


def test_a_file_that_cannot_be_read_is_tried_again(site: Path, rules: tuple[Rule, ...]) -> None:
    Path("privacy.md").write_bytes(b"\0")
    for _ in range(2):
        assert judged_anew(Criteria(rules))


def test_a_text_that_is_shown_is_not_kept(site: Path, rules: tuple[Rule, ...]) -> None:
    assert results_by(Criteria(rules, presentation=True)) is None


def test_only_the_newest_are_kept(site: Path, monkeypatch: pytest.MonkeyPatch, rules: tuple[Rule, ...]) -> None:
    results = results_by(Criteria(rules))
    assert results is not None
    remove_old(results)  # there are none yet
    results.folder.mkdir(parents=True)
    for number in range(6):
        file = results.folder / f"{number}.json"
        file.write_text("", encoding="utf-8")
        os.utime(file, (number, number))
    monkeypatch.setattr(stored_results, "_MOST", 6)
    monkeypatch.setattr(stored_results, "_KEPT", 2)
    remove_old(results)
    assert len(list(results.folder.iterdir())) == 6
    (results.folder / "9.json").write_text("", encoding="utf-8")
    remove_old(results)
    assert sorted(file.name for file in results.folder.iterdir()) == ["5.json", "9.json"]


@pytest.mark.parametrize("file", STATEMENTS, ids=lambda file: file.name)
def test_an_outcome_is_the_same_through_json(file: Path, rules: tuple[Rule, ...]) -> None:
    judging_rules, policy = divide((*rules, *SUPPRESSION_RULES), (*rules, *SUPPRESSION_RULES))
    source = file.read_text(encoding="utf-8") + "\n<!-- privlint: ignore[right-access] omdat het zo is -->\n\nEinde.\n"
    criteria = Criteria(judging_rules, evidence=True, suppressions=policy)
    outcome = Outcome(check_document(read(f"{file.stem}.md", source), criteria), texts="nl.json", lasts=True)
    assert decode(json.loads(json.dumps(encode(outcome)))) == outcome
