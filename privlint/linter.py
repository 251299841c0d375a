"""The way through the program: file → document → judgement → statement → findings."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from privlint.discovery import STANDARD_INPUT, Candidate
from privlint.document import Document, SourceFile
from privlint.engine.evaluation import evaluate_all
from privlint.errors import MissingExtraError, PrivlintError
from privlint.findings import Finding, Suppressed
from privlint.following import Files, Follow, follow_nothing
from privlint.loading import files_of_run, load_source, read_whole, texts_elsewhere
from privlint.outcome import Criteria, Judge, Outcome
from privlint.readers import can_read, read
from privlint.record import replace
from privlint.related_statements import with_related
from privlint.result import FileReport, Status
from privlint.statement import Statement, read_statement
from privlint.statement.recognition import Judgement, judged_part

if TYPE_CHECKING:
    from privlint.evidence import Evidence
    from privlint.presentation import Presentation


def judging(criteria: Criteria) -> Judge:
    """What judges the files of a run by `criteria`, each by itself."""
    files = files_of_run()
    return lambda candidate: _judged(candidate, criteria, files)


def _judged(candidate: Candidate, criteria: Criteria, files: Files) -> Outcome:
    is_piped = candidate.path == STANDARD_INPUT
    path = criteria.stdin_filename if is_piped else candidate.path
    try:
        document, source = _read(candidate, path, files)
    except MissingExtraError as error:
        if candidate.given or is_piped:
            return Outcome(error=error)
        return Outcome(unjudged(path, _not_installed(error), criteria)) if candidate.named else Outcome()
    except PrivlintError as error:
        return Outcome(error=error)
    if document is None:
        return Outcome(unjudged(path, _no_reader(path), criteria))
    if candidate.part and len(document.files) == 1:
        return Outcome(lasts=True)
    report = check_document(document, criteria, linked=not is_piped)
    if report.status is Status.CHECKED:
        return Outcome(report, lasts=not is_piped)
    texts, reason = ("", {}) if is_piped else texts_elsewhere(path, source, _is_statement)
    report = replace(report, path=path, reason=reason or report.reason)
    return Outcome(report, texts=texts, lasts=not is_piped)


def _read(candidate: Candidate, path: str, files: Files) -> tuple[Document | None, bytes]:
    """The document of a candidate with all that belongs to it, and its source; no document if its format is not read.

    Raises PrivlintError if it cannot be read.
    """
    if not can_read(path):
        return None, b""
    source = load_source(candidate.path, path)
    return (read(path, source) if candidate.path == STANDARD_INPUT else read_whole(path, source, files)), source


def check_file(path: str, source: str | bytes, criteria: Criteria, follow: Follow = follow_nothing) -> FileReport:
    """What the rules find in `source`, the text of the file `path`, whose suffix tells its format; or its bytes, as
    a format that is no text needs them. `follow` gives the documents of the files that `source` includes.

    Raises PrivlintError if the text is more than the reader of its format takes, or the bytes are no text or not of
    that format.
    """
    return check_document(read(path, source, follow), criteria, linked=follow is not follow_nothing)


def check_document(document: Document, criteria: Criteria, *, linked: bool = False) -> FileReport:
    """What the rules find in `document`.

    If it is `linked`, the statements to which it links are looked for, and what they say is not missing here.
    """
    whole = document
    document, verdict = judged_part(document)
    if verdict.status != "statement":
        return FileReport(
            document.path,
            Status(verdict.status),
            verdict.language,
            verdict.reason,
            remarks=document.remarks,
            evidence=_evidence(criteria, None),
        )
    statement = _statement(document, criteria)
    spoken = criteria.language or verdict.language or "nl"
    findings = found = evaluate_all(criteria.rules, statement, spoken)
    if linked:
        findings = _without_what_others_say(found, document, criteria)
    elsewhere = {finding.rule for finding in found} - {finding.rule for finding in findings}
    suppressed: tuple[Suppressed, ...] = ()
    if criteria.suppressions is not None and any(map(_may_suppress, document.files)):
        from privlint.suppression.suppress import suppress  # few have

        findings, suppressed = suppress(findings, whole, criteria.suppressions, spoken)
    return FileReport(
        document.path,
        Status.CHECKED,
        verdict.language,
        findings=tuple(findings),
        files=document.files,
        remarks=document.remarks,
        sentences=frozenset(document[sentence.span] for sentence in document.sentences),
        evidence=_evidence(criteria, statement, elsewhere),
        presentation=_presentation(statement) if criteria.presentation else None,
        suppressed=suppressed,
    )


def _may_suppress(file: SourceFile) -> bool:
    """Whether the name with which such comments begin stands in the file, as any of those that are read."""
    return "rivlint" in file.text or "PRIVLINT" in file.text


def unjudged(path: str, reason: Mapping[str, str], criteria: Criteria) -> FileReport:
    """The report of a file that is not judged, for this `reason`, by language."""
    return FileReport(path, Status.NOT_JUDGED, "", reason, evidence=_evidence(criteria, None))


def _statement(document: Document, criteria: Criteria) -> Statement:
    return read_statement(document, criteria.lexicon, organisation=criteria.organisation)


def _without_what_others_say(findings: list[Finding], document: Document, criteria: Criteria) -> list[Finding]:
    """`findings` without what is missing here but stands in a statement that this one links to."""
    missing = {finding.rule for finding in findings if finding.kind == "missing"}
    together = with_related(document, _load_statement) if missing else None
    if together is None:
        return findings
    statement = _statement(together, criteria)
    open_rules = [rule for rule in criteria.rules if rule.id in missing]
    still = {finding.rule for finding in evaluate_all(open_rules, statement, "nl")}
    return [finding for finding in findings if finding.rule not in missing - still]


def _load_statement(path: Path) -> Document | None:
    """The document of a file of the repository with all its parts, if it is a statement that can be judged."""
    if not can_read(path.name):
        return None
    try:
        document, verdict = judged_part(load_document(path.as_posix()))
    except PrivlintError:
        return None
    return document if verdict.status == "statement" else None


def _is_statement(path: str) -> bool:
    """Whether the file `path` of the repository is a statement that can be judged."""
    return _load_statement(Path(path)) is not None


def load_document(path: str, stdin_filename: str = "stdin.md") -> Document:
    """The document in the file `path` with those of which it is a part of one statement, or in standard input if it is
    "-". Raises PrivlintError if it cannot be read."""
    name = stdin_filename if path == STANDARD_INPUT else path
    document, _ = _read(Candidate(path, named=True), name, files_of_run())
    if document is None:
        raise PrivlintError(_no_reader(name)["en"], name, remedy="docs/formats.md tells which formats are read")
    return document


def load_statement(path: str, stdin_filename: str = "stdin.md") -> tuple[Document, Judgement]:
    """What `check_all` judges if `path` is named, with what it is judged to be: also the texts of a page that only
    names them. Raises PrivlintError if it cannot be read."""
    document, verdict = judged_part(load_document(path, stdin_filename))
    if verdict.status != "statement" and path != STANDARD_INPUT:
        texts, _ = texts_elsewhere(path, document.source)
        if texts:
            return judged_part(load_document(texts))
    return document, verdict


def _evidence(
    criteria: Criteria, statement: Statement | None, elsewhere: Collection[str] = ()
) -> tuple[Evidence, ...] | None:
    """What the text shows of the rules besides findings, if that is asked for; of a file that is no statement that
    none was judged.

    `elsewhere` are the ids of the rules that a statement to which this one links satisfies.
    """
    if not criteria.evidence:
        return None
    from privlint.engine.evidence import evidence, in_another, none_judged  # only who asks for it pays for it

    if statement is None:
        return none_judged(criteria.rules)
    others = (rule for rule in criteria.rules if rule.id in elsewhere)
    return (*evidence(criteria.rules, statement), *in_another(others))


def _presentation(statement: Statement) -> Presentation:
    from privlint.presentation import present  # only who asks for it pays for it

    return present(statement)


def _not_installed(error: MissingExtraError) -> dict[str, str]:
    """Why a file of a format with an extra of its own is not read, by language."""
    return {
        "nl": f"privlint leest dit met een uitbreiding: {error.remedy}",
        "en": f"privlint reads this with an extra: {error.remedy}",
    }


def _no_reader(path: str) -> dict[str, str]:
    """Why the file `path` is not read, by language."""
    suffix = PurePath(path).suffix
    return {
        "nl": f'privlint leest geen bestanden van het type "{suffix}"',
        "en": f'privlint does not read files of type "{suffix}"',
    }
