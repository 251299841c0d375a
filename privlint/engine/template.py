"""The messages of a rule: which `{fields}` a finding has, and filling them in.

`{here}` is the text at the finding and `{there}` the text at its other place; each
attribute of the fact that the finding stands at is a field too. A message may use
a field only if every finding that the check can make has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from privlint.engine.kinds import attributes
from privlint.engine.model import And, EveryFact, NoFact, Or, Query, SameValue

_BRACES = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


class TemplateError(ValueError):
    """Braces that do not make a field, at the 0-based `offset` of the template."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


def used_fields(template: str) -> Iterator[tuple[str, int]]:
    """The name and the 0-based offset of each field in `template`. Raises TemplateError for a single brace."""
    for match in _BRACES.finditer(template):
        if match[0] in ("{", "}"):
            raise TemplateError(f'a "{match[0]}" without its counterpart', match.start())
        if match[1] is not None:
            yield match[1], match.start()


def fill(template: str, values: Mapping[str, str]) -> str:
    """`template` with its fields filled in from `values`; `{{` and `}}` are plain braces."""
    if "{" not in template and "}" not in template:
        return template
    return _BRACES.sub(lambda match: match[0][0] if match[1] is None else values.get(match[1], match[0]), template)


def message_fields(check: Query) -> frozenset[str]:
    """The fields that every finding of `check` has."""
    return frozenset.intersection(*_fields_of_findings(check))


def kinds_of_findings(check: Query) -> frozenset[str]:
    """The kinds of the facts at which findings of `check` stand."""
    match check:
        case NoFact(selector) | EveryFact(selector) | SameValue(_, selector):
            return frozenset({selector.kind})
        case And(parts) | Or(parts):
            return frozenset().union(*map(kinds_of_findings, parts))
        case _:
            return frozenset()


def related_fields(check: Query) -> frozenset[str]:
    """The fields that every finding of `check` with another place has; empty if there are no such findings."""
    with_another_place = [fields for fields in _fields_of_findings(check) if "there" in fields]
    return frozenset.intersection(*with_another_place) if with_another_place else frozenset()


_AT_THE_TOPIC = frozenset({"here"})


def _fields_of_findings(check: Query) -> set[frozenset[str]]:
    """The sets of fields that the findings of `check` can have; this follows `evaluation.violations`."""
    match check:
        case NoFact(selector, beside, _):
            return {frozenset({"here", *attributes(selector.kind)} | ({"there"} if beside else set()))}
        case EveryFact(selector, _):
            return {frozenset({"here", *attributes(selector.kind)})}
        case SameValue(_, selector, _):
            return {frozenset({"here", "there", *attributes(selector.kind)})}
        case And(parts):
            return {fields for part in parts for fields in _fields_of_findings(part)}
        case Or(parts):
            of_parts = [_fields_of_findings(part) for part in parts]
            # The findings are those of the first part with a culprit: at the topic only if no part is sure to have one.
            found = {fields for part in of_parts if part != {_AT_THE_TOPIC} for fields in part}
            return found if any(_AT_THE_TOPIC not in part for part in of_parts) else found | {_AT_THE_TOPIC}
        case _:
            return {_AT_THE_TOPIC}
