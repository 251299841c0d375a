"""What a run of `privlint check` goes by: the options, then the configuration, then the defaults."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from privlint.configuration import Configuration, Entry
from privlint.engine import Rule, load_rules
from privlint.errors import PrivlintError
from privlint.findings import Level
from privlint.organisation import Organisation
from privlint.record import NamedTuple
from privlint.resources import rules_directory
from privlint.selection import select, with_levels
from privlint.suppression.policy import Policy, divide
from privlint.suppression.rules import SUPPRESSION_RULES

if TYPE_CHECKING:
    from privlint.lexicon import Lexicon

DEFAULTS = {"show-level": "warning", "fail-level": "error", "format": "auto"}
"""The values of the keys that have one without being set; the profile recommended has the same levels."""


class Settings(NamedTuple):
    """`all_rules` are those that there are, `rules` those of this run that judge a statement, with their levels;
    `suppressions` tells which comments leave out findings. `language` is that of the messages, empty for each
    statement's own; `lexicon` is None for the built-in vocabulary."""

    all_rules: tuple[Rule, ...]
    rules: tuple[Rule, ...]
    suppressions: Policy
    lexicon: Lexicon | None
    organisation: Organisation
    language: str
    level: Level
    fail_level: Level
    format: str
    require: bool


def settings(arguments: Namespace, configuration: Configuration) -> Settings:
    """The settings of a run with these options, each of which wins over `configuration`.

    `--select` chooses from all rules, also from those that the configuration leaves out.

    Raises PrivlintError for a rule that is not there, and for a mistake in rules or words of the project's own.
    """
    known = all_rules(configuration)
    chosen = chosen_rules(known, configuration, arguments.select, arguments.ignore, preview=arguments.preview)
    rules, suppressions = divide(known, chosen)
    return Settings(
        all_rules=known,
        rules=rules,
        suppressions=suppressions,
        lexicon=loaded_lexicon(configuration),
        organisation=configuration.organisation,
        language=arguments.lang or configuration.lang,
        level=Level[(arguments.level or configuration.show_level or DEFAULTS["show-level"]).upper()],
        fail_level=Level[(arguments.fail_level or configuration.fail_level or DEFAULTS["fail-level"]).upper()],
        format=arguments.format or configuration.format or DEFAULTS["format"],
        require=configuration.require if arguments.require is None else arguments.require,
    )


def chosen_rules(
    rules: Sequence[Rule],
    configuration: Configuration,
    selected: Sequence[str] = (),
    ignored: Sequence[str] = (),
    *,
    preview: bool | None = None,
) -> tuple[Rule, ...]:
    """The `rules` that a run asks, with the levels that they have there; `selected` and `ignored` are names on the
    command line, and so is `preview`, None if it is left to the configuration. Without it rules in preview are only
    asked by their id.

    Raises PrivlintError for a name that no rule has.
    """
    preview = configuration.preview if preview is None else preview
    wanted, unwanted = [Entry(name) for name in selected], [Entry(name) for name in ignored]
    with_level = {rule.id: rule for rule in with_levels(rules, configuration.level)}
    configured = select(rules, configuration.select, [*configuration.ignore, *unwanted], preview=preview)
    if wanted:
        return tuple(with_level.get(rule.id, rule) for rule in select(rules, wanted, unwanted, preview=preview))
    return tuple(with_level[rule.id] for rule in configured if rule.id in with_level)


def all_rules(configuration: Configuration) -> tuple[Rule, ...]:
    """All rules that a configuration can name: those that judge a statement and those on suppressions.

    Raises PrivlintError for a mistake in one.
    """
    rules = loaded_rules(configuration)
    own = {rule.id for rule in SUPPRESSION_RULES}
    for rule in rules:
        if rule.id in own:
            remedy = "choose another id, and rename the file to match"
            raise PrivlintError(f'the id "{rule.id}" is taken by privlint itself', rule.path, remedy=remedy)
    return (*rules, *SUPPRESSION_RULES)


def loaded_rules(configuration: Configuration) -> tuple[Rule, ...]:
    """The built-in rules and those of the project. Raises PrivlintError for a mistake in one."""
    return load_rules([rules_directory(), *configuration.rules])


def loaded_lexicon(configuration: Configuration) -> Lexicon | None:
    """The vocabulary with the words of the project; None if it has none. Raises PrivlintError for a mistake in it."""
    if not configuration.vocabulary:
        return None
    from privlint.lexicon import load_lexicon  # few projects have words of their own

    return load_lexicon(configuration.vocabulary)
