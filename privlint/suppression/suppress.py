"""Leaving out the findings that comments in the source suppress, and judging those comments."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from privlint.document import BlockKind, Document, Unit
from privlint.engine.evaluation import in_text_order
from privlint.engine.template import fill
from privlint.errors import nearest
from privlint.findings import Finding, Suppressed
from privlint.readers import format_of
from privlint.selection import KIND_PREFIX
from privlint.suppression.comments import NAME, Comment, comments_in
from privlint.suppression.directives import Directive, Form, Malformed, RuleName, directive_of
from privlint.suppression.policy import Policy
from privlint.suppression.rules import MALFORMED, SUPPRESSION_RULES, UNCLOSED, UNKNOWN_RULE, UNUSED, WITHOUT_REASON
from privlint.suppression.scope import Scope, Surroundings

_OWN = frozenset(rule.id for rule in SUPPRESSION_RULES)
_LONGEST_OPENER = 12  # characters
_MOST_GUESSES = 20  # in a file: each takes a millisecond
_NARROWEST_FIRST = (Form.LINE, Form.BLOCK, Form.START, Form.FILE)


class _Suppression(NamedTuple):
    directive: Directive
    scope: Scope


class _Problem(NamedTuple):
    """What is wrong with a comment: the rule that says so, and where. `values` fill its texts; `texts` are those by
    language, and `remedy` stands instead of its help."""

    rule: str
    start: int
    end: int
    values: Mapping[str, str] = {}
    texts: Mapping[str, str] = {}
    remedy: Mapping[str, str] = {}


@dataclass
class _File:
    """A file with what its comments say; `used` are those rules of them that suppressed something."""

    surroundings: Surroundings
    suppressions: list[_Suppression] = field(default_factory=list)
    problems: list[_Problem] = field(default_factory=list)
    used: set[RuleName] = field(default_factory=set)


def suppress(
    findings: Sequence[Finding], document: Document, policy: Policy, language: str
) -> tuple[list[Finding], tuple[Suppressed, ...]]:
    """The findings that remain, with those about the comments themselves, in text order; and those that are suppressed.

    `document` is all that the files show; `language` is that of the messages.
    """
    files = {}
    shown = _shown(document)
    for number, file in enumerate(document.files):
        if file.unit is Unit.LINE and NAME.search(file.text) is not None:
            comments = comments_in(file.text, format_of(file.path), shown.get(number, {}))
            files[file.path] = _read(comments, Surroundings(document, number), policy)
    remaining: list[Finding] = []
    suppressed = []
    for finding in findings:
        suppression = _suppression_of(finding, files[finding.path]) if finding.path in files else None
        if suppression is None:
            remaining.append(finding)
        else:
            comment = suppression.directive.comment
            place = files[finding.path].surroundings.place(comment.start, comment.end)
            suppressed.append(Suppressed(finding, suppression.directive.reason, place))
    about_comments = [about for file in files.values() for about in _findings(file, remaining, policy, language)]
    return in_text_order([*remaining, *about_comments], document), tuple(suppressed)


def _shown(document: Document) -> dict[int, dict[int, bool]]:
    """By the number of the file, the offsets at which a visitor reads the name, and whether a block begins with it."""
    shown: dict[int, dict[int, bool]] = {}
    numbers = {id(file.text): number for number, file in reversed(list(enumerate(document.files)))}
    for name in NAME.finditer(document.text):
        block = document.block_at(name.start())
        if block.kind is not BlockKind.METADATA:
            before = document.text[block.span.start : name.start()]
            is_first = len(before) <= _LONGEST_OPENER and not any(map(str.isalnum, before))
            file, offset = document.source_at(name.start())
            shown.setdefault(numbers[id(file)], {})[offset] = is_first
    return shown


def _read(comments: Iterator[Comment], surroundings: Surroundings, policy: Policy) -> _File:
    """What the comments of one file say."""
    file = _File(surroundings)
    opened: list[Directive] = []
    for comment in comments:
        said = directive_of(comment)
        if isinstance(said, Malformed):
            file.problems.append(
                _Problem(MALFORMED, comment.start, comment.end, texts=said.problem, remedy=said.remedy)
            )
        elif said is not None and said.form is Form.END:
            start = _start_of(said, opened)
            if start is None:
                file.problems.append(
                    _Problem(MALFORMED, comment.start, comment.end, texts=_NO_START, remedy=_start_for(said))
                )
            else:
                opened.remove(start)
                region = Scope(surroundings.path, ((start.comment.end, comment.start),))
                file.suppressions.append(_Suppression(start, region))
        elif said is not None:
            file.problems += _problems(said, policy, guess=len(file.problems) < _MOST_GUESSES)
            if said.form is Form.START:
                opened.append(said)
            else:
                file.suppressions.append(_Suppression(said, surroundings.scope(said)))
    for start in opened:
        file.problems.append(_Problem(UNCLOSED, start.comment.start, start.comment.end, remedy=_end_of(start)))
    return file


def _start_of(end: Directive, opened: Sequence[Directive]) -> Directive | None:
    """The last of the open regions that `end` can close: one of the same rules, or any if it names none."""
    rules = {rule.id for rule in end.rules}
    return next(
        (start for start in reversed(opened) if not rules or rules == {rule.id for rule in start.rules}),
        None,
    )


def _problems(directive: Directive, policy: Policy, *, guess: bool) -> Iterator[_Problem]:
    """What is wrong with a directive by itself; if `guess`, with what may be meant by a name that no rule has."""
    for rule in directive.rules:
        if rule.id in _OWN:
            yield _Problem(MALFORMED, rule.start, rule.end, {}, _not_by_comment(rule.id), _with_option(rule.id))
        elif rule.id not in policy.known:
            remedy = _meant(rule.id, policy.known) if guess else {}
            yield _Problem(UNKNOWN_RULE, rule.start, rule.end, {"rule": rule.id}, remedy=remedy)
    if not directive.reason:
        comment = directive.comment
        yield _Problem(WITHOUT_REASON, comment.start, comment.end, remedy=_reasoned(directive))


def _suppression_of(finding: Finding, file: _File) -> _Suppression | None:
    """The narrowest suppression that covers `finding`, of which it is noted that it is used."""
    start, end = file.surroundings.offsets(finding.place)
    for suppression in sorted(file.suppressions, key=lambda other: _NARROWEST_FIRST.index(other.directive.form)):
        rule = next((rule for rule in suppression.directive.rules if rule.id == finding.rule), None)
        if rule is not None and suppression.scope.covers(finding.path, start, end):
            file.used.add(rule)
            return suppression
    return None


def _findings(file: _File, remaining: Sequence[Finding], policy: Policy, language: str) -> Iterator[Finding]:
    """The findings about the comments of one file; `remaining` are those that no comment suppresses."""
    unused = [
        _Problem(UNUSED, rule.start, rule.end, {"rule": rule.id}, remedy=_elsewhere(rule.id, remaining))
        for suppression in file.suppressions
        for rule in suppression.directive.rules
        if rule.id in policy.ran and rule not in file.used
    ]
    rules = {rule.id: rule for rule in policy.own}
    for problem in [*file.problems, *unused]:
        if problem.rule not in rules:
            continue
        rule = rules[problem.rule]
        values = {"problem": problem.texts.get(language, ""), **problem.values}
        place = file.surroundings.place(problem.start, problem.end)
        yield Finding(
            rule=rule.id,
            kind=rule.kind,
            level=rule.level,
            path=place.path,
            place=place,
            message=fill(rule.message[language], values),
            help=fill(problem.remedy.get(language) or rule.help[language], values),
            law=rule.law,
            words=file.surroundings.words(problem.start, problem.end),
        )


def _elsewhere(rule: str, remaining: Sequence[Finding]) -> dict[str, str]:
    """Where the finding stands that a comment at another place does not reach; empty if there is none."""
    finding = next((finding for finding in remaining if finding.rule == rule), None)
    if finding is None:
        return {}
    place = f"{finding.path}:{finding.place.line}:{finding.place.column}"
    return {
        "nl": f"De bevinding staat op {place}: zet het commentaar daar direct voor.",
        "en": f"The finding stands at {place}: put the comment right before that.",
    }


def _meant(name: str, known: Collection[str]) -> dict[str, str]:
    """What to write instead of a name that no rule of `known` has; empty if that is not clear."""
    if "*" in name or name.startswith(KIND_PREFIX):
        return _NO_GROUPS
    near = nearest(name, known)
    return {"nl": f'Bedoelt u "{near}"?', "en": f'Did you mean "{near}"?'} if near else {}


def _reasoned(directive: Directive) -> dict[str, str]:
    written = f"privlint: {directive.form}[{_listed(directive)}]"
    return {
        "nl": f"Schrijf achter de haken waarom: {written} de reden.",
        "en": f"Write behind the brackets why: {written} the reason.",
    }


def _end_of(start: Directive) -> dict[str, str]:
    written = f"privlint: ignore-end[{_listed(start)}]"
    return {
        "nl": f"Zet waar het gebied eindigt een commentaar met: {written}",
        "en": f"Put a comment where the region ends: {written}",
    }


def _start_for(end: Directive) -> dict[str, str]:
    """What to do about an end without a beginning."""
    rules = _listed(end) or "retention-vague"
    return {
        "nl": f"Zet waar het gebied begint: privlint: ignore-start[{rules}] de reden; of haal dit einde weg.",
        "en": f"Put where the region begins: privlint: ignore-start[{rules}] the reason; or take this end away.",
    }


def _listed(directive: Directive) -> str:
    return ", ".join(rule.id for rule in directive.rules)


def _not_by_comment(rule: str) -> dict[str, str]:
    return {
        "nl": f'"{rule}" gaat over het commentaar zelf, en is zo niet te onderdrukken',
        "en": f'"{rule}" is about the comment itself, and cannot be suppressed in this way',
    }


def _with_option(rule: str) -> dict[str, str]:
    return {
        "nl": f"Gebruik zo nodig de optie --ignore {rule}.",
        "en": f"If need be, use the option --ignore {rule}.",
    }


_NO_START = {
    "nl": "er is geen ignore-start met dezelfde regels waar dit bij hoort",
    "en": "there is no ignore-start with the same rules that this belongs to",
}
_NO_GROUPS = {
    "nl": 'Noem elke regel voluit, als "right-access": een commentaar kent geen groepen of soorten. De configuratie '
    "wel, ook per bestand: per-file-ignores.",
    "en": 'Name each rule in full, as "right-access": a comment knows no groups or kinds. The configuration does, '
    "also per file: per-file-ignores.",
}
