"""The JUnit report, for programs that show test results: a suite for each file with a case for each rule.

The form is that of the xUnit plugin of Jenkins (junit-10.xsd), which others read too.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as Tree

from privlint.errors import PrivlintError
from privlint.findings import Finding
from privlint.reports.described import RuleDescription
from privlint.reports.listed import REMARK
from privlint.reports.paths import relative
from privlint.reports.places import in_words, spot
from privlint.reports.terminal import safe
from privlint.reports.wording import cite, describe_status, in_language
from privlint.reports.xml import element, file_of
from privlint.result import CheckResult, FileReport, Status


def render(
    result: CheckResult, rules: Sequence[RuleDescription], root: Path, errors: Sequence[PrivlintError] = ()
) -> str:
    """XML in which a rule fails on a file if it has findings there that fail the run; others that are shown stand in
    the output of its case. A file that was not judged is skipped, and one of `errors` is an error."""
    suites = [_suite(report, result, rules, root) for report in result.files]
    suites += [_unreadable(error, root) for error in errors]
    counts = {name: str(sum(int(suite.get(name, "0")) for suite in suites)) for name in ("tests", "failures", "errors")}
    return file_of(element("testsuites", *suites, name="privlint", **counts))


def _suite(report: FileReport, result: CheckResult, rules: Sequence[RuleDescription], root: Path) -> Tree.Element:
    path = relative(report.path, root)
    if report.status is not Status.CHECKED:
        reason = describe_status(report.status, report.reason, result.language)
        return _suite_of(path, [_case(path, str(report.status), element("skipped", message=reason))])
    ids = dict.fromkeys([*(rule.id for rule in rules), *(finding.rule for finding in report.findings)])
    cases = [
        _judged(path, rule, [finding for finding in report.findings if finding.rule == rule], result, root)
        for rule in ids
    ]
    remarks = [
        safe(f"{in_words(remark.place, result.language)}: {in_language(remark.message, result.language)}")
        for remark in report.remarks
    ]
    if remarks:
        cases.append(_case(path, REMARK, element("system-out", text="\n".join(remarks))))
    return _suite_of(path, cases)


def _judged(path: str, rule: str, findings: Sequence[Finding], result: CheckResult, root: Path) -> Tree.Element:
    failing = [finding for finding in findings if finding.level >= result.fail_level]
    told = [finding for finding in findings if result.level <= finding.level < result.fail_level]
    outcomes = []
    if failing:
        text = "\n\n".join(_told(finding, root, result.language) for finding in failing)
        outcomes.append(element("failure", type=str(failing[0].level), message=failing[0].message, text=text))
    if told:
        text = "\n\n".join(_told(finding, root, result.language) for finding in told)
        outcomes.append(element("system-out", text=text))
    return _case(path, rule, *outcomes)


def _told(finding: Finding, root: Path, language: str) -> str:
    lines = [f"{relative(finding.path, root)}:{spot(finding.place)}: {finding.level}: {finding.message}"]
    lines += [
        f"{relative(related.place.path, root)}:{spot(related.place)}: {related.message}" for related in finding.related
    ]
    lines += filter(None, (cite(finding.law, language), finding.help))
    return "\n".join(map(safe, lines))


def _unreadable(error: PrivlintError, root: Path) -> Tree.Element:
    path = relative(error.path, root) if error.path else "privlint"
    return _suite_of(path, [_case(path, "unreadable", element("error", type="error", message=str(error)))])


def _case(path: str, name: str, *outcomes: Tree.Element) -> Tree.Element:
    return element("testcase", *outcomes, name=name, classname=path)


def _suite_of(path: str, cases: Sequence[Tree.Element]) -> Tree.Element:
    def count(outcome: str) -> str:
        return str(sum(case.find(outcome) is not None for case in cases))

    counts = {"tests": str(len(cases)), "failures": count("failure"), "errors": count("error")}
    return element("testsuite", *cases, name=path, **counts, skipped=count("skipped"))
