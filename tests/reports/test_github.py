from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from privlint.document import Place
from privlint.findings import Finding, Level
from privlint.record import replace
from privlint.reports import github, summary
from privlint.result import CheckResult, FileReport, Status


def one(finding: Finding) -> CheckResult:
    return CheckResult((FileReport(finding.path, Status.CHECKED, "nl", "", (finding,)),), level=Level.NOTE)


def finding(**changes: object) -> Finding:
    plain = Finding(
        "purposes", "missing", Level.ERROR, "privacy.md", Place(1, 1, 1, 5), "Geen doel", "", ("AVG 13(1)(c)",)
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def test_looks_as_it_did(result: CheckResult, golden: Callable[[str, str], None]) -> None:
    golden("github.txt", github.render(replace(result, level=Level.NOTE), Path.cwd()))


def test_the_step_summary_looks_as_it_did(result: CheckResult, golden: Callable[[str, str], None]) -> None:
    golden("summary.md", summary.render(replace(result, level=Level.NOTE), Path.cwd()))


def test_the_most_serious_come_first(result: CheckResult) -> None:
    lines = github.render(replace(result, level=Level.NOTE), Path.cwd()).splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error"] * 2 + ["::warning"] + ["::notice"] * 4


def test_columns_only_on_one_line() -> None:
    assert "line=1,endLine=1,col=1,endColumn=5," in github.render(one(finding()), Path.cwd())
    spanning = github.render(one(finding(place=Place(1, 3, 2, 5))), Path.cwd())
    assert "line=1,endLine=2,title=" in spanning
    assert "col" not in spanning.splitlines()[0]


def test_what_would_end_or_split_a_command_is_escaped() -> None:
    shown = github.render(one(finding(message="100%\r\n::set-env a, b: c", path="a,b:c%\n.md")), Path.cwd())
    first, *_ = shown.splitlines()
    assert first.startswith("::error file=a%2Cb%3Ac%25%0A.md,line=1,")
    assert first.endswith("::100%25�%0A::set-env a, b: c")
    assert all(line.startswith(("::error ", "::notice ")) for line in shown.splitlines())


def test_no_more_annotations_than_github_shows_and_the_rest_in_the_log() -> None:
    many = tuple(
        finding(level=level, message=f"{level} {number} ##[add-path]x") for level in Level for number in range(12)
    )
    report = FileReport("::stop-commands::x.md", Status.CHECKED, "nl", "", many)
    shown = github.render(CheckResult((report,), level=Level.NOTE), Path.cwd()).splitlines()
    for command in ("::error ", "::warning ", "::notice "):
        assert sum(line.startswith(command) for line in shown) == 10
    log = shown[shown.index("::group::en nog 7") + 1 : -1]
    assert len(log) == 7
    assert shown[-1] == "::endgroup::"
    assert all(line.startswith("- privacy.md:1:1: ") and "##[" not in line for line in log)


def test_the_summary_means_just_these_words() -> None:
    shown = summary.render(one(finding(message="a | b\n<img src=x> [l](u) `c` **d** & e", path="a|b.md")), Path.cwd())
    row = next(line for line in shown.splitlines() if line.startswith("| error"))
    assert r"a \| b�&lt;img src=x&gt; \[l\](u) \`c\` \*\*d\*\* &amp; e" in row
    assert r"a\|b.md:1" in row


def test_the_summary_is_cut_before_github_refuses_it() -> None:
    many = tuple(finding() for _ in range(summary.MOST_ROWS + 3))
    shown = summary.render(CheckResult((FileReport("p.md", Status.CHECKED, "nl", "", many),)), Path.cwd())
    assert shown.count("| error |") == summary.MOST_ROWS
    assert "… en nog 3, zie het logboek." in shown
