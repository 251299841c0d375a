"""The way through the program: file → document → judgement → statement → findings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from privlint.discovery import Candidate
from privlint.document import Document
from privlint.engine import Rule, evaluate_all
from privlint.errors import MissingExtraError, PrivlintError
from privlint.findings import Finding, Suppressed
from privlint.following import Files, Follow, follow_nothing
from privlint.lexicon import Lexicon
from privlint.loading import STANDARD_INPUT, files_of_run, load_source, read_whole, texts_elsewhere
from privlint.organisation import UNKNOWN, Organisation
from privlint.readers import can_read, read
from privlint.related_statements import with_related
from privlint.result import FileReport, Status
from privlint.statement import Statement, read_statement
from privlint.statement.recognition import Judgement, judged_part
from privlint.twins import IgnoredIn, nothing_ignored, without_twins

if TYPE_CHECKING:
    from privlint.evidence import Evidence
    from privlint.presentation import Presentation
    from privlint.suppression.policy import Policy


def check_all(
    candidates: Sequence[Candidate],
    rules: Sequence[Rule],
    language: str = "",
    stdin_filename: str = "stdin.md",
    lexicon: Lexicon | None = None,
    organisation: Organisation = UNKNOWN,
    *,
    evidence: bool = False,
    presentation: bool = False,
    suppressions: Policy | None = None,
    ignored_in: IgnoredIn = nothing_ignored,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[list[FileReport], list[PrivlintError]]:
    """The reports of all files, and an error for each file that could not be read.

    `language` is that of the messages; empty for each statement's own. `lexicon` is the
    vocabulary, by default the built-in one; `organisation` is what is known of who publishes
    the statements. A file that was only guessed to be a statement is left out unless it is
    one. With `evidence` the reports also hold what the text shows of the rules besides
    findings, and with `presentation` the text itself for a report that shows it.
    `suppressions` tells which comments in the source leave out findings; None if they are
    not heeded; `ignored_in` which rules are ignored in a file, which decides between twins and is not yet applied.
    `progress` is told before each file how many are done, and how many there are.
    """
    reports: list[FileReport] = []
    errors: list[PrivlintError] = []
    files = files_of_run()
    given = {candidate.path for candidate in candidates if candidate.given}
    is_first: dict[Path, bool] = {}  # of the files of statements of several files that were judged
    waiting = list(candidates)
    for done, candidate in enumerate(waiting):  # which grows by the files with the texts of a page
        if progress:
            progress(done, len(waiting))
        path = stdin_filename if candidate.path == STANDARD_INPUT else candidate.path
        place = Path(path).resolve() if is_first else None
        if place in is_first:
            if candidate.named and not is_first[place]:
                reports.append(_unjudged(path, {}, rules, evidence=evidence))  # below it is told what it is a part of
            continue
        try:
            document, source = _read(candidate, path, files)
        except MissingExtraError as error:
            if candidate.given or candidate.path == STANDARD_INPUT:
                errors.append(error)
            elif candidate.named:
                reports.append(_unjudged(path, _not_installed(error), rules, evidence=evidence))
            continue
        except PrivlintError as error:
            errors.append(error)
            continue
        if document is None:
            report = _unjudged(path, _no_reader(path), rules, evidence=evidence)
        elif candidate.part and len(document.files) == 1:
            continue
        else:
            linked = candidate.path != STANDARD_INPUT
            report = check_document(
                document,
                rules,
                language,
                lexicon,
                organisation,
                evidence=evidence,
                presentation=presentation,
                linked=linked,
                suppressions=suppressions,
            )
            if report.status is not Status.CHECKED:
                report = replace(report, path=path)
                texts, reason = texts_elsewhere(path, source) if linked else ("", {})
                if texts:
                    report = replace(report, reason=reason)
                    if all(Path(other.path).resolve() != Path(texts).resolve() for other in waiting):
                        waiting.append(Candidate(texts, named=True))
        if len(report.files) > 1:
            is_first |= {Path(file.path).resolve(): number == 0 for number, file in enumerate(report.files)}
            if not is_first[Path(path).resolve()]:  # the first part of a statement stands for all
                given |= {report.path} if candidate.given else set()
                reports += [_unjudged(path, {}, rules, evidence=evidence)] if candidate.named else []
        if candidate.named or report.status is Status.CHECKED:
            reports.append(report)
    reports = without_twins(reports, frozenset(given), ignored_in)
    if any(report.suppressed for report in reports):
        from privlint.suppression.shared import without_used_elsewhere  # few statements have suppressions

        reports = without_used_elsewhere(reports)
    return reports, errors


def _read(candidate: Candidate, path: str, files: Files) -> tuple[Document | None, bytes]:
    """The document of a candidate with all that belongs to it, and its source; no document if its format is not read.

    Raises PrivlintError if it cannot be read.
    """
    if not can_read(path):
        return None, b""
    source = load_source(candidate.path, path)
    return (read(path, source) if candidate.path == STANDARD_INPUT else read_whole(path, source, files)), source


def check_file(
    path: str,
    source: str | bytes,
    rules: Sequence[Rule],
    language: str = "",
    lexicon: Lexicon | None = None,
    *,
    evidence: bool = False,
    follow: Follow = follow_nothing,
) -> FileReport:
    """What the rules find in `source`, the text of the file `path`, whose suffix tells its format; or its bytes, as
    a format that is no text needs them.

    `language` and `lexicon` are as in `check_all`; `follow` gives the documents of the files that `source` includes.

    Raises PrivlintError if the text is more than the reader of its format takes, or the bytes are no text or not of
    that format.
    """
    document = read(path, source, follow)
    return check_document(document, rules, language, lexicon, evidence=evidence, linked=follow is not follow_nothing)


def check_document(
    document: Document,
    rules: Sequence[Rule],
    language: str = "",
    lexicon: Lexicon | None = None,
    organisation: Organisation = UNKNOWN,
    *,
    evidence: bool = False,
    presentation: bool = False,
    linked: bool = False,
    suppressions: Policy | None = None,
) -> FileReport:
    """What the rules find in `document`.

    The arguments are as in `check_all`. If it is `linked`, the statements to which it links are looked for, and what
    they say is not missing here.
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
            evidence=_evidence(rules, None) if evidence else None,
        )
    statement = read_statement(document, lexicon, organisation=organisation)
    spoken = language or verdict.language or "nl"
    findings = found = evaluate_all(rules, statement, spoken)
    if linked:
        findings = _without_what_others_say(found, document, rules, lexicon, organisation)
    elsewhere = {finding.rule for finding in found} - {finding.rule for finding in findings}
    suppressed: tuple[Suppressed, ...] = ()
    if suppressions is not None and any("rivlint" in file.text for file in document.files):
        from privlint.suppression.suppress import suppress  # few have; also "Privlint" is meant

        findings, suppressed = suppress(findings, whole, suppressions, spoken)
    return FileReport(
        document.path,
        Status.CHECKED,
        verdict.language,
        findings=tuple(findings),
        files=document.files,
        remarks=document.remarks,
        sentences=frozenset(document[sentence.span] for sentence in document.sentences),
        evidence=_evidence(rules, statement, elsewhere) if evidence else None,
        presentation=_presentation(statement) if presentation else None,
        suppressed=suppressed,
    )


def _without_what_others_say(
    findings: list[Finding],
    document: Document,
    rules: Sequence[Rule],
    lexicon: Lexicon | None,
    organisation: Organisation,
) -> list[Finding]:
    """`findings` without what is missing here but stands in a statement that this one links to."""
    missing = {finding.rule for finding in findings if finding.kind == "missing"}
    together = with_related(document, _load_statement) if missing else None
    if together is None:
        return findings
    statement = read_statement(together, lexicon, organisation=organisation)
    open_rules = [rule for rule in rules if rule.id in missing]
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


def _unjudged(path: str, reason: dict[str, str], rules: Sequence[Rule], *, evidence: bool) -> FileReport:
    """The report of a file that is not judged."""
    return FileReport(path, Status.NOT_JUDGED, "", reason, evidence=_evidence(rules, None) if evidence else None)


def _evidence(
    rules: Sequence[Rule], statement: Statement | None, elsewhere: Collection[str] = ()
) -> tuple[Evidence, ...]:
    """What the text shows of the rules besides findings; of a file that is no statement that none was judged.

    `elsewhere` are the ids of the rules that a statement to which this one links satisfies.
    """
    from privlint.engine.evidence import evidence, in_another, unjudged  # only who asks for it pays for it

    if statement is None:
        return unjudged(rules)
    return (*evidence(rules, statement), *in_another(rule for rule in rules if rule.id in elsewhere))


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
