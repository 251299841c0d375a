"""`privlint new-rule ID`: a rule file to begin with."""

from __future__ import annotations

import re
from argparse import Namespace
from pathlib import Path

from privlint.engine import load_rules
from privlint.engine.rule_file import ID
from privlint.errors import PrivlintError, did_you_mean
from privlint.resources import rules_directory
from privlint.rule_scaffold import SUBJECTS, rule_file


def run(arguments: Namespace) -> int:
    """Write the file, and say what to do with it.

    Raises PrivlintError for an id that cannot be one or is taken, an unknown kind of fact,
    or a file that is there or cannot be written.
    """
    rule_id, folder = arguments.rule, Path(arguments.directory)
    _check_id(rule_id)
    if arguments.fact not in SUBJECTS:
        remedy = did_you_mean(arguments.fact, SUBJECTS) or f"the kinds are {', '.join(SUBJECTS)}"
        raise PrivlintError(f'unknown kind of fact "{arguments.fact}"', remedy=remedy)
    file = folder / f"{rule_id}.yaml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(rule_file(rule_id, arguments.kind, arguments.level, arguments.fact))
    except FileExistsError:
        what = "there is such a rule already" if file.exists() else "this is no folder"
        raise PrivlintError(what, str(file if file.exists() else folder), remedy="choose another name") from None
    except OSError as error:
        message = f"cannot be written: {error.strerror or error}"
        raise PrivlintError(message, str(file), remedy="choose another --directory") from None
    print(f"{file}: written\nNow say in it what the rule is about, and try it: privlint test {folder}")
    return 0


def _check_id(rule_id: str) -> None:
    if not ID.fullmatch(rule_id):
        near = re.sub(r"[^a-z0-9]+", "-", rule_id.removesuffix(".yaml").lower()).strip("-")
        remedy = f'did you mean "{near}"?' if ID.fullmatch(near) else "use lower-case words with hyphens between them"
        raise PrivlintError(f'"{rule_id}" cannot be the id of a rule', remedy=remedy)
    taken = {rule.id for rule in load_rules([rules_directory()])}
    if rule_id in taken:
        raise PrivlintError(f'privlint has a rule "{rule_id}" of its own', remedy="choose another id")
