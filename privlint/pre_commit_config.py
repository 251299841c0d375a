"""The entry of privlint in .pre-commit-config.yaml: https://pre-commit.com/#adding-pre-commit-plugins-to-your-project.

An entry is put into the text of the file, so that all else in it stays byte for byte
as it is. Import this module only where it is needed: ruamel.yaml takes 22 ms to import.
"""

from __future__ import annotations

from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from privlint.errors import PrivlintError

NAME = ".pre-commit-config.yaml"


def new_config(repository: str, revision: str, hook: str) -> str:
    """A configuration of pre-commit with nothing but the `hook` of `repository` at `revision`."""
    return "repos:\n" + _entry(repository, revision, hook, "  ", "  ", 2)


def with_hook(text: str, repository: str, revision: str, hook: str) -> str | None:
    """The configuration `text` with the hook added as the last of `repos`; None if it has a hook of privlint already.

    Raises PrivlintError if `text` is no configuration of pre-commit, or is written in a way to
    which nothing can be added.
    """
    root = _composed(text)
    repos = _value(root, "repos")
    if not isinstance(repos, SequenceNode):
        raise PrivlintError('there is no list "repos" in it', NAME, remedy="mend it with pre-commit validate-config")
    if _has_hook(_loaded(text)):
        return None
    if repos.flow_style or not repos.value:
        remedy = f'write "repos:" without brackets, and below it:\n{_entry(repository, revision, hook, "  ", "  ", 2)}'
        raise PrivlintError("nothing can be added to a list in brackets", NAME, remedy=remedy)
    first = repos.value[0]
    dash = repos.start_mark.column
    after_dash = max(first.start_mark.column - dash, 2)
    hooks = _value(first, "hooks")
    inner = hooks.start_mark.column - first.start_mark.column if isinstance(hooks, SequenceNode) else 2
    entry = _entry(repository, revision, hook, " " * dash, " " * max(inner, 0), after_dash)
    before, after = _divided(text, repos.end_mark.index, dash)
    if before and not before.endswith("\n"):
        before += "\n"
    added = before + (entry.replace("\n", "\r\n") if "\r\n" in text else entry) + after
    if not _has_hook(_loaded(added)):
        raise PrivlintError("the hook cannot be added to it", NAME, remedy=f"add it yourself:\n{entry}")
    return added


def _entry(repository: str, revision: str, hook: str, indent: str, inner: str, after_dash: int) -> str:
    """The entry as the rest of the file is indented: its dashes by `indent`, those of its hooks by `inner` from the
    keys; what follows a dash begins `after_dash` columns further."""
    dash, keys = "-" + " " * (after_dash - 1), " " * after_dash
    return (
        f"{indent}{dash}repo: {repository}\n"
        f"{indent}{keys}rev: {revision}\n"
        f"{indent}{keys}hooks:\n"
        f"{indent}{keys}{inner}{dash}id: {hook}\n"
    )


def _divided(text: str, end: int, indent: int) -> tuple[str, str]:
    """`text` up to and from the end of the list that ends at the offset `end`, and whose dashes are indented by
    `indent`: the blank lines and comments before what follows belong to that."""
    lines = text[:end].splitlines(keepends=True)
    kept = len(lines)
    while kept and (not lines[kept - 1].strip() or _is_comment_outside(lines[kept - 1], indent)):
        kept -= 1
    return "".join(lines[:kept]), "".join(lines[kept:]) + text[end:]


def _is_comment_outside(line: str, indent: int) -> bool:
    rest = line.lstrip()
    return rest.startswith("#") and len(line) - len(rest) <= indent


def _composed(text: str) -> Node | None:
    try:
        root: Node | None = YAML(typ="rt", pure=True).compose(text)
    except (YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        line, column = (mark.line + 1, mark.column + 1) if mark is not None else (None, None)
        message = f"not YAML: {getattr(error, 'problem', None) or error}"
        raise PrivlintError(message, NAME, line, column, "mend it with pre-commit validate-config") from None
    return root


def _loaded(text: str) -> Any:
    try:
        return YAML(typ="safe", pure=True).load(text)
    except (YAMLError, ValueError):
        return None


def _value(node: Node | None, key: str) -> Node | None:
    if not isinstance(node, MappingNode):
        return None
    return next((value for name, value in node.value if name.value == key), None)


def _has_hook(config: Any) -> bool:
    """Whether a hook of privlint is in the configuration, from whatever repository."""
    repos = config.get("repos") if isinstance(config, dict) else None
    hooks = (repo.get("hooks") for repo in repos or () if isinstance(repo, dict))
    ids = (hook.get("id") for of_repo in hooks for hook in of_repo or () if isinstance(hook, dict))
    return any(str(hook_id).startswith("privlint") for hook_id in ids)
