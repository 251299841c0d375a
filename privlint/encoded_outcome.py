"""What became of a file as JSON, for the cache. Records become lists of their values, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from privlint.cache import JSON
from privlint.document import Place, Remark, SourceFile, Unit
from privlint.findings import Blank, Edit, Finding, Hindrance, Level, Put, Related, Suggestion, Suppressed
from privlint.outcome import Outcome
from privlint.result import FileReport, Status

if TYPE_CHECKING:
    from privlint.evidence import Evidence


def encode(outcome: Outcome) -> JSON:
    """`outcome` as JSON; it has no error and shows no text, which are not kept."""
    return [None if outcome.report is None else _report(outcome.report), outcome.texts]


def decode(data: JSON) -> Outcome:
    """The outcome of which `encode` made `data`. Raises ValueError or TypeError for anything else."""
    report, texts = data
    return Outcome(None if report is None else _decoded_report(report), texts=texts, lasts=True)


def _report(report: FileReport) -> JSON:
    return [
        report.path,
        report.status,
        report.language,
        dict(report.reason),
        [_finding(finding) for finding in report.findings],
        report.files,
        [[_place(remark.place), dict(remark.message)] for remark in report.remarks],
        sorted(report.sentences),
        None if report.evidence is None else [_evidence(evidence) for evidence in report.evidence],
        [[_finding(finding), reason, _place(place)] for finding, reason, place in report.suppressed],
    ]


def _decoded_report(data: JSON) -> FileReport:
    path, status, language, reason, findings, files, remarks, sentences, evidence, suppressed = data
    return FileReport(
        path,
        Status(status),
        language,
        reason,
        tuple(map(_decoded_finding, findings)),
        tuple(SourceFile(path, text, Unit(unit)) for path, text, unit in files),
        tuple(Remark(_decoded_place(place), message) for place, message in remarks),
        frozenset(sentences),
        None if evidence is None else tuple(map(_decoded_evidence, evidence)),
        tuple(
            Suppressed(_decoded_finding(finding), reason, _decoded_place(place))
            for finding, reason, place in suppressed
        ),
    )


def _finding(finding: Finding) -> JSON:
    edit = finding.edit
    return [
        finding.rule,
        finding.kind,
        int(finding.level),
        finding.path,
        _place(finding.place),
        finding.message,
        finding.help,
        finding.law,
        [[_place(related.place), related.message] for related in finding.related],
        finding.words,
        finding.suggestion,
        None if edit is None else [_place(edit.place), edit.start, edit.end, edit.replacement],
        finding.hindrance,
    ]


def _decoded_finding(data: JSON) -> Finding:
    rule, kind, level, path, place, message, help_, law, related, words, suggestion, edit, hindrance = data
    return Finding(
        rule,
        kind,
        Level(level),
        path,
        _decoded_place(place),
        message,
        help_,
        tuple(law),
        tuple(Related(_decoded_place(place), message) for place, message in related),
        words,
        None if suggestion is None else _decoded_suggestion(suggestion),
        None if edit is None else Edit(_decoded_place(edit[0]), *edit[1:]),
        None if hindrance is None else Hindrance(hindrance),
    )


def _decoded_suggestion(data: JSON) -> Suggestion:
    text, put, heading, blanks = data
    return Suggestion(text, Put(put), heading, tuple(Blank(*blank) for blank in blanks))


def _evidence(evidence: Evidence) -> JSON:
    places = [[_place(quoted.place), quoted.text] for quoted in evidence.places]
    return [evidence.rule, evidence.outcome, places, evidence.more, evidence.terms]


def _decoded_evidence(data: JSON) -> Evidence:
    from privlint import evidence  # only who asks for it pays for it

    rule, outcome, places, more, terms = data
    quoted = tuple(evidence.Quoted(_decoded_place(place), text) for place, text in places)
    return evidence.Evidence(rule, evidence.Outcome(outcome), quoted, more, tuple(terms))


def _place(place: Place) -> JSON:
    return [place.line, place.column, place.end_line, place.end_column, place.path, place.page, place.unit]


def _decoded_place(data: JSON) -> Place:
    line, column, end_line, end_column, path, page, unit = data
    return Place(line, column, end_line, end_column, path, page, Unit(unit))
