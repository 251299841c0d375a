"""The arguments of `privlint check`."""

from __future__ import annotations

from argparse import ArgumentParser, RawDescriptionHelpFormatter

from privlint.arguments.shared import LANGUAGES, LEVELS, add_configuration, add_stdin_filename, rule_ids

_EXIT_STATUS = """\
exit status:
  0  nothing at or above --fail-level
  1  findings at or above --fail-level
  2  the run could not be done, or a file could not be read
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
    parser.add_argument("--format", choices=("text", "json", "github"), default="text", help="(default: %(default)s)")
    parser.add_argument(
        "--level", choices=LEVELS, default="warning", help="the lowest level to show (default: %(default)s)"
    )
    parser.add_argument(
        "--fail-level", choices=LEVELS, default="error", help="the lowest level that fails (default: %(default)s)"
    )
    parser.add_argument(
        "--select",
        type=rule_ids,
        action="extend",
        default=[],
        metavar="RULE,…",
        help="only these rules; may be repeated",
    )
    parser.add_argument(
        "--ignore",
        type=rule_ids,
        action="extend",
        default=[],
        metavar="RULE,…",
        help="not these rules; may be repeated",
    )
    parser.add_argument(
        "--lang", choices=LANGUAGES, default="", help="the language of the messages (default: the statement's)"
    )
    parser.add_argument(
        "--evidence",
        action="store_true",
        help="also show where the text satisfies each rule, which rules do not apply, and what could not be judged "
        "(with --format text or json)",
    )
    parser.add_argument(
        "--no-suppressions", action="store_true", help="also report what comments in the source say not to report"
    )
    before = parser.add_mutually_exclusive_group()
    before.add_argument(
        "--baseline", metavar="FILE", help="only report what is not in the baseline, a file of privlint baseline"
    )
    before.add_argument(
        "--diff",
        metavar="REV",
        help="only report what was not there in git revision REV, and tell what a statement had then and has no more",
    )
    parser.add_argument(
        "--require", action="store_true", help="fail if no privacy statement was judged: there should be one here"
    )
    add_stdin_filename(parser)
    add_configuration(parser)
