"""The formats of the report of `privlint check`: what each is called, and how it is made.

Each is imported only if it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from privlint.errors import PrivlintError
from privlint.record import Record
from privlint.result import CheckResult

if TYPE_CHECKING:
    from privlint.reports.described import RuleDescription

AUTO = "auto"
"""Annotations in GitHub Actions, text elsewhere."""
DETAILS = {"--evidence": ("text", "json", "html"), "--statistics": ("text", "concise")}
"""Which formats show what an option adds."""


class Setting(Record):
    """What a report may need besides the result: the top of the repository, the rules that were asked, the files that
    could not be read, the exit status, and the columns and colour of the terminal."""

    root: Path
    rules: Callable[[], Sequence[RuleDescription]]
    errors: Sequence[PrivlintError] = ()
    exit_status: int = 0
    width: int = 100
    colour: bool = False
    statistics: bool = False


def chosen(wanted: str, environment: Mapping[str, str], details: Sequence[str] = ()) -> str:
    """The format that is meant by `wanted`: with AUTO annotations in GitHub Actions, unless they lack the `details`
    that are asked for, which are keys of DETAILS."""
    if wanted != AUTO:
        return wanted
    in_actions = environment.get("GITHUB_ACTIONS") == "true"
    return "github" if in_actions and not details else "text"


def render(name: str, result: CheckResult, setting: Setting) -> str:
    """The report in the format `name`, which is one of FORMATS."""
    return FORMATS[name](result, setting)


def _text(result: CheckResult, setting: Setting) -> str:
    from privlint.reports import text

    return text.render(result, width=setting.width, colour=setting.colour, statistics=setting.statistics)


def _concise(result: CheckResult, setting: Setting) -> str:
    from privlint.reports import concise

    return concise.render(result, colour=setting.colour, statistics=setting.statistics)


def _json(result: CheckResult, setting: Setting) -> str:
    from privlint.reports import json

    return json.render(result)


def _sarif(result: CheckResult, setting: Setting) -> str:
    from privlint.reports import sarif

    return sarif.render(result, setting.rules(), setting.root, setting.errors, setting.exit_status)


def _github(result: CheckResult, setting: Setting) -> str:
    from privlint.reports import github

    return github.render(result, setting.root)


def _gitlab(result: CheckResult, setting: Setting) -> str:
    from privlint.reports import gitlab

    return gitlab.render(result, setting.root)


def _junit(result: CheckResult, setting: Setting) -> str:
    from privlint.reports import junit

    return junit.render(result, setting.rules(), setting.root, setting.errors)


def _checkstyle(result: CheckResult, setting: Setting) -> str:
    from privlint.reports import checkstyle

    return checkstyle.render(result, setting.root)


def _rdjson(result: CheckResult, setting: Setting) -> str:
    from privlint.reports import rdjson

    return rdjson.render(result, setting.root)


def _markdown(result: CheckResult, setting: Setting) -> str:
    from privlint.reports import result_markdown

    return result_markdown.render(result, setting.root)


def _html(result: CheckResult, setting: Setting) -> str:
    from privlint.reports import html

    return html.render(result)


FORMATS: dict[str, Callable[[CheckResult, Setting], str]] = {
    "text": _text,
    "concise": _concise,
    "json": _json,
    "sarif": _sarif,
    "github": _github,
    "gitlab": _gitlab,
    "junit": _junit,
    "checkstyle": _checkstyle,
    "rdjson": _rdjson,
    "markdown": _markdown,
    "html": _html,
}
