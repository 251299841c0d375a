from __future__ import annotations

from collections.abc import Callable

import pytest

from privlint.document import Place, Remark, SourceFile
from privlint.findings import Finding, Level, Related
from privlint.record import replace
from privlint.reports import text
from privlint.result import CheckResult, FileReport, Status


def test_looks_as_it_did(result: CheckResult, golden: Callable[[str, str], None]) -> None:
    golden("report.txt", text.render(replace(result, level=Level.NOTE)))


def test_looks_as_it_did_in_colour_and_english(result: CheckResult, golden: Callable[[str, str], None]) -> None:
    golden("report-colour-en.txt", text.render(replace(result, language="en"), width=60, colour=True))


def test_without_colour_there_are_no_escapes(result: CheckResult) -> None:
    assert "\x1b" not in text.render(result)


def test_level_hides_what_is_below_it(result: CheckResult) -> None:
    shown = text.render(replace(result, level=Level.ERROR))
    assert "error[legal-basis-per-purpose]" in shown
    assert "warning[" not in shown
    assert shown.endswith("2 fouten in 2 verklaringen\n")


def test_the_summary_tells_of_hidden_findings_that_fail_the_run(result: CheckResult) -> None:
    shown = text.render(replace(result, level=Level.ERROR, fail_level=Level.WARNING))
    assert shown.endswith("2 fouten en 1 waarschuwing in 2 verklaringen (1 daarvan niet getoond door --level error)\n")


def test_a_clean_run_says_so() -> None:
    clean = CheckResult((FileReport("privacy.md", Status.CHECKED, "nl"),))
    assert text.render(clean) == "geen bevindingen in 1 verklaring\n"
    assert text.render(replace(clean, language="en")) == "no findings in 1 statement\n"


def test_a_run_without_a_statement_never_looks_clean() -> None:
    assert text.render(CheckResult(())) == "geen privacyverklaring gevonden; is er wel een, noem dan het bestand zelf\n"
    foreign = FileReport("datenschutz.md", Status.NOT_JUDGED, "", {"nl": "onbekende taal"})
    assert text.render(CheckResult((foreign,))) == (
        "datenschutz.md: niet beoordeeld: onbekende taal\n\ngeen verklaring beoordeeld\n"
    )


def test_a_statement_cannot_steer_the_terminal() -> None:
    source = "Wij \x1b[2J bewaren \u202e alles\n"
    finding = Finding(
        "x", "style", Level.ERROR, "a\x1b.md", Place(1, 1, 1, 4, "a\x1b.md"), "Zie \x1b[31m\nhier", "doe\x07 iets", ()
    )
    shown = text.render(
        CheckResult(
            (
                FileReport(
                    "a\x1b.md", Status.CHECKED, "nl", findings=(finding,), files=(SourceFile("a\x1b.md", source),)
                ),
            )
        )
    )
    assert not any(character in shown for character in "\x1b\x07\u202e")
    assert "a�.md:1:1: error[x] Zie �[31m�hier" in shown


@pytest.mark.parametrize("width", [40, 60, 100])
def test_the_words_at_the_other_place_stay_within_the_width(width: int) -> None:
    source = f"{'woord ' * 5}TERMIJN\n" * 3
    other = Related(Place(1, 31, 1, 38, "a.md"), "hier is de termijn binnen vier weken na ontvangst")
    finding = Finding("x", "style", Level.ERROR, "a.md", Place(3, 31, 3, 38, "a.md"), "Zie", "", (), (other,))
    report = FileReport("a.md", Status.CHECKED, "nl", findings=(finding,), files=(SourceFile("a.md", source),))
    lines = text.render(CheckResult((report,)), width=width).splitlines()
    assert all(len(line) <= width for line in lines)
    [mark] = [line for line in lines if "-------" in line]
    assert mark.index("-------") == lines[2].index("TERMIJN")
    assert mark.endswith("ontvangst") is (width == 100)
    words = " ".join(" ".join(lines).replace("|", " ").split())
    assert other.message in words


def test_a_contradiction_between_two_files_names_the_other_file() -> None:
    other = Related(Place(1, 1, 1, 4, "delen/termijn.md"), "hier staat een maand")
    finding = Finding("x", "inconsistent", Level.ERROR, "a.md", Place(1, 5, 1, 9, "a.md"), "Zie", "", (), (other,))
    files = (SourceFile("a.md", "Wij doen het.\n"), SourceFile("delen/termijn.md", "Een maand.\n"))
    shown = text.render(CheckResult((FileReport("a.md", Status.CHECKED, "nl", findings=(finding,), files=files),)))
    assert shown.splitlines()[1:7] == [
        "  |",
        "1 | Wij doen het.",
        "  |     ^^^^",
        " ::: delen/termijn.md:1",
        "1 | Een maand.",
        "  | --- hier staat een maand",
    ]


def test_what_a_reader_remarks_of_a_file_is_a_line_of_its_own() -> None:
    remark = Remark(Place(7, 3, 7, 9, "a.tsx"), {"nl": "hier breekt het bestand af", "en": "the file breaks off here"})
    report = FileReport("a.tsx", Status.CHECKED, "nl", remarks=(remark,))
    assert text.render(CheckResult((report,))).splitlines()[0] == "a.tsx:7:3: let op: hier breekt het bestand af"
    shown = text.render(CheckResult((report,), language="en"))
    assert shown.splitlines()[0] == "a.tsx:7:3: note: the file breaks off here"
