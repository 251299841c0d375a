"""The arguments of `privlint check`."""

from __future__ import annotations

from argparse import ArgumentParser, BooleanOptionalAction, RawDescriptionHelpFormatter

from privlint.arguments.shared import LANGUAGES, LEVELS, add_configuration, add_running, add_stdin_filename, rule_names
from privlint.reports.formats import AUTO, FORMATS

_EXIT_STATUS = """\
exit status:
  0  nothing at or above --fail-level
  1  findings at or above --fail-level
  2  the run could not be done, or a file could not be read

An option wins over the same key of the configuration.
"""


def add(parser: ArgumentParser) -> None:
    """Give `parser` the arguments."""
    parser.description = (
        "Check privacy statements and point at what is missing, vague, contradictory\nor no longer law."
    )
    parser.epilog = _EXIT_STATUS
    parser.formatter_class = RawDescriptionHelpFormatter
    parser.add_argument(
        "paths",
        nargs="*",
        default=["."],
        metavar="PATH",
        help="a file, a folder to search for privacy statements (default: the current one), or - for standard input",
    )
    parser.add_argument(
        "--format",
        choices=(AUTO, *FORMATS),
        default="",
        metavar="FORMAT",
        help=f"the form of the report: {', '.join(FORMATS)} (default: github in GitHub Actions, else text)",
    )
    parser.add_argument(
        "--output",
        action="append",
        default=[],
        metavar="FORMAT=PATH",
        help="also write a report into a file; may be repeated",
    )
    parser.add_argument(
        "--statistics",
        action="store_true",
        help="also show how often each rule has a finding (with --format text or concise)",
    )
    parser.add_argument(
        "--level",
        "--show-level",
        choices=LEVELS,
        default="",
        help="the lowest level to show (default: warning; show-level in the configuration)",
    )
    parser.add_argument("--fail-level", choices=LEVELS, default="", help="the lowest level that fails (default: error)")
    parser.add_argument(
        "--select",
        type=rule_names,
        action="extend",
        default=[],
        metavar="RULE,…",
        help="only these rules, by id, by group ('right-*') or by kind (kind:missing), also where the configuration "
        "leaves them out; may be repeated",
    )
    parser.add_argument(
        "--ignore",
        type=rule_names,
        action="extend",
        default=[],
        metavar="RULE,…",
        help="not these rules, and not those that the configuration ignores; may be repeated",
    )
    parser.add_argument(
        "--preview",
        action=BooleanOptionalAction,
        help="also the rules in preview, which may still change (docs/stability.md)",
    )
    parser.add_argument(
        "--lang", choices=LANGUAGES, default="", help="the language of the messages (default: the statement's)"
    )
    parser.add_argument(
        "--evidence",
        action="store_true",
        help="also show where the text satisfies each rule, which rules do not apply, and what could not be judged "
        "(with --format text or json; html always shows it)",
    )
    parser.add_argument(
        "--no-suppressions", action="store_true", help="also report what comments in the source say not to report"
    )
    before = parser.add_mutually_exclusive_group()
    before.add_argument(
        "--baseline",
        metavar="FILE",
        help="only report what is not in the baseline, a file of privlint baseline (default: the one configured)",
    )
    before.add_argument(
        "--no-baseline", action="store_true", help="report all, whatever baseline the configuration names"
    )
    before.add_argument(
        "--diff",
        metavar="REV",
        help="only report what was not there in git revision REV, and tell what a statement had then and has no more",
    )
    parser.add_argument(
        "--require",
        action=BooleanOptionalAction,
        help="fail if no privacy statement was judged: there should be one here",
    )
    either = parser.add_mutually_exclusive_group()
    either.add_argument(
        "--fix",
        action="store_true",
        help="put today's name in the place of an outdated one where that is safe: shown as a diff, and written",
    )
    either.add_argument(
        "--fix-dry-run",
        action="store_true",
        help="only show the diff, without a report; exit status 1 if there is anything to fix",
    )
    add_stdin_filename(parser)
    add_running(parser)
    add_configuration(parser)
