from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from diff_cover.violationsreporters.java_violations_reporter import CheckstyleXmlDriver
from lxml.etree import _Element

from privlint.findings import Level
from privlint.record import replace
from privlint.reports import checkstyle
from privlint.result import CheckResult

Valid = Callable[[str, str], _Element]


def test_looks_as_it_did(result: CheckResult, golden: Callable[[str, str], None]) -> None:
    golden("checkstyle.xml", checkstyle.render(replace(result, level=Level.NOTE), Path.cwd()))


def test_every_file_is_named_also_one_without_findings(result: CheckResult, valid_xml: Valid) -> None:
    root = valid_xml("checkstyle.xsd", checkstyle.render(result, Path.cwd()))
    counts = {file.get("name"): len(file) for file in root}
    assert counts == {
        "content/privacy.md": 3,
        "content/en/privacy.md": 0,
        "content/blog/privacy.md": 1,
        "content/datenschutz.md": 1,
    }


def test_diff_cover_reads_it(result: CheckResult) -> None:
    """What `diff-quality --violations checkstylexml` makes of it, which takes the reports of Checkstyle."""
    read = CheckstyleXmlDriver().parse_reports([checkstyle.render(result, Path.cwd())])
    assert {path: [violation.line for violation in found] for path, found in read.items()} == {
        "content/privacy.md": [3, 5, 9],
        "content/blog/privacy.md": [1],
        "content/datenschutz.md": [1],
    }
    assert read["content/privacy.md"][1].message.startswith('error: Geen grondslag bij het doel "Nieuwsbrief"\n')


def test_nothing_in_a_text_breaks_the_file(hostile: CheckResult, valid_xml: Valid) -> None:
    root = valid_xml("checkstyle.xsd", checkstyle.render(hostile, Path.cwd()))
    message = root[0][0].get("message")
    assert message is not None
    assert message.startswith("��[31m ]]> \"'<&> a|b\r\n::error file=x::y \U0001f600 � � ##[command]")
    [pdf] = [error for error in root.iter("error") if str(error.get("message")).startswith("Pagina 3: ")]
    assert (pdf.get("line"), pdf.get("column")) == ("1", None)
