"""Spreading files over processes changes nothing but the time it takes."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from privlint.discovery import Candidate
from privlint.errors import SourceError
from privlint.judges import judge_of
from privlint.outcome import Criteria, Judge, Outcome
from privlint.result import FileReport, Status
from privlint.run import check_all
from privlint.workers import processes_for, spread

CANDIDATES = [Candidate(f"{number}.md", named=True) for number in range(20)]


def outcome_of(candidate: Candidate) -> Outcome:
    return Outcome(FileReport(candidate.path, Status.CHECKED, "nl"), texts=str(os.getpid()))


def making(judge: Judge = outcome_of) -> Callable[[], Judge]:
    return lambda: judge


def paths(outcomes: list[Outcome]) -> list[str]:
    return [outcome.report.path for outcome in outcomes if outcome.report is not None]


def test_each_file_gets_its_own_outcome_from_another_process() -> None:
    with spread(CANDIDATES, making(), 2) as judge:
        outcomes = [judge(candidate) for candidate in CANDIDATES]
    assert paths(outcomes) == [candidate.path for candidate in CANDIDATES]
    assert str(os.getpid()) not in {outcome.texts for outcome in outcomes}


def test_some_may_be_passed_over() -> None:
    with spread(CANDIDATES, making(), 3) as judge:
        assert paths([judge(candidate) for candidate in CANDIDATES[::7]]) == ["0.md", "7.md", "14.md"]


def test_what_was_not_announced_is_judged_here() -> None:
    with spread(CANDIDATES, making(), 2) as judge:
        other = judge(Candidate("nl.json", named=True))
        assert (paths([other]), other.texts) == (["nl.json"], str(os.getpid()))
        assert paths([judge(CANDIDATES[0])]) == ["0.md"]


def test_what_a_process_leaves_undone_is_judged_here() -> None:
    here = os.getpid()

    def dying(candidate: Candidate) -> Outcome:
        if candidate.path in ("3.md", "5.md") and os.getpid() != here:
            os._exit(1)
        return outcome_of(candidate)

    with spread(CANDIDATES, making(dying), 2) as judge:
        outcomes = [judge(candidate) for candidate in CANDIDATES]
    assert paths(outcomes) == [candidate.path for candidate in CANDIDATES]
    assert [outcome.texts == str(here) for outcome in outcomes[:6]] == [False, False, False, True, False, True]


def test_a_defect_shows_where_it_is_asked() -> None:
    def defective(candidate: Candidate) -> Outcome:
        raise RuntimeError(candidate.path)

    with spread(CANDIDATES, making(defective), 2) as judge, pytest.raises(RuntimeError, match=r"0\.md"):
        judge(CANDIDATES[0])


def test_an_error_comes_whole_from_another_process() -> None:
    error = SourceError("this is a binary file", "a.md", 3, 4, remedy="exclude the file")
    with spread(CANDIDATES[:2], making(lambda _: Outcome(error=error)), 2) as judge:
        got = judge(CANDIDATES[0]).error
    assert (type(got), str(got)) == (SourceError, str(error))


@pytest.fixture
def large(tmp_path: Path) -> list[Candidate]:
    files = [tmp_path / f"{number}.md" for number in range(3)]
    for file in files:
        file.write_text("x" * 100_000, encoding="utf-8")
    return [Candidate(str(file), named=True) for file in files]


def test_processes_are_started_only_where_they_pay(large: list[Candidate], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("privlint.workers._cores", lambda: 2)
    assert processes_for(large) == 2
    assert processes_for(large[:1]) == 1
    assert processes_for([]) == 1
    assert processes_for([Candidate("weg.md", named=True)] * 5) == 1
    monkeypatch.setattr("privlint.workers._cores", lambda: 1)
    assert processes_for(large) == 1


def test_the_user_may_say_how_many(large: list[Candidate], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("privlint.workers._cores", lambda: 2)
    assert processes_for(large, 1) == 1
    assert processes_for(large, 3) == 3
    assert processes_for(large[:2], 3) == 2
    assert processes_for([Candidate("weg.md", named=True)] * 5, 4) == 4


STATEMENTS = Path(__file__).with_name("statements") / "docs"


def test_the_reports_of_a_run_are_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from privlint.engine import load_rules
    from privlint.resources import rules_directory

    criteria = Criteria(load_rules([rules_directory()]))
    files = [*sorted(STATEMENTS.iterdir())[:12], tmp_path / "weg.md"]
    candidates = [Candidate(str(file), named=True, given=True) for file in files]
    alone, errors = check_all(candidates, criteria)
    with judge_of(candidates, criteria, None, jobs=2) as judge:
        spread_reports, spread_errors = check_all(candidates, criteria, judge)
    assert spread_reports == alone
    assert [str(error) for error in spread_errors] == [str(error) for error in errors]
    assert len(errors) == 1
