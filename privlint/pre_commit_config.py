"""The entry of privlint in .pre-commit-config.yaml: https://pre-commit.com/#adding-pre-commit-plugins-to-your-project.

An entry is put into the text of the file, so that all else in it stays byte for byte
as it is. Import this module only where it is needed: ruamel.yaml takes 22 ms to import.
"""

from __future__ import annotations

from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

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
    if root is not None and not isinstance(root, MappingNode):
        remedy = 'it begins with "repos:", and the repositories with their hooks stand below that'
        raise PrivlintError("this is no configuration of pre-commit", NAME, 1, 1, remedy)
    repos = _value(root, "repos")
    config = _loaded(text)
    if not (repos is None or isinstance(repos, SequenceNode) or _is_empty(repos)):
        mark = repos.start_mark
        remedy = "write the repositories with their hooks below it, each with a dash"
        raise PrivlintError("repos is not a list", NAME, mark.line + 1, mark.column + 1, remedy)
    if _has_hook(config):
        return None
    added = _added(text, repos, repository, revision, hook)
    if "\r\n" in text:
        added = added.replace("\r\n", "\n").replace("\n", "\r\n")
    new = {"repo": repository, "rev": revision, "hooks": [{"id": hook}]}
    if _loaded(added) != {**(config or {}), "repos": [*((config or {}).get("repos") or []), new]}:
        remedy = f"add it to repos yourself: {_in_braces(repository, revision, hook)}"
        raise PrivlintError("the hook cannot be added to it", NAME, remedy=remedy)
    return added


def _added(text: str, repos: Node | None, repository: str, revision: str, hook: str) -> str:
    """`text` with the hook added to `repos`; where that cannot be done in this way, what is no such configuration."""
    alone = new_config(repository, revision, hook)
    if repos is None:
        return _whole_lines(text) + alone
    if not isinstance(repos, SequenceNode) or not repos.value:  # "repos:" or "repos: []"
        start, end = repos.start_mark.index, repos.end_mark.index
        line_end = text.find("\n", end) + 1 or len(text)
        comment = text[end:line_end].strip()
        before = f"{text[:start].rstrip()}  {comment}".rstrip()
        return f"{before}\n{alone.partition(chr(10))[2]}{text[line_end:]}"
    if repos.flow_style:
        bracket = repos.end_mark.index - 1
        inside, after = text[:bracket], text[bracket:]
        kept = inside.rstrip()
        comma = "" if kept.endswith(",") else ","
        return f"{kept}{comma} {_in_braces(repository, revision, hook)}{inside[len(kept) :]}{after}"
    first = repos.value[0]
    dash = repos.start_mark.column
    after_dash = max(first.start_mark.column - dash, 2)
    entry = _entry(repository, revision, hook, " " * dash, _indent_of_hooks(repos), after_dash)
    before, after = _divided(text, repos.end_mark.index, dash)
    return _whole_lines(before) + entry + after


def _indent_of_hooks(repos: SequenceNode) -> str:
    """How far the dashes of hooks are indented from the keys of their repository, in the first that has such a list."""
    for repo in repos.value:
        hooks = _value(repo, "hooks")
        if isinstance(hooks, SequenceNode) and not hooks.flow_style:
            return " " * max(int(hooks.start_mark.column - repo.start_mark.column), 0)
    return "  "


def _is_empty(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.value in ("", "~", "null")


def _whole_lines(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"


def _in_braces(repository: str, revision: str, hook: str) -> str:
    return f"{{repo: {repository}, rev: {revision}, hooks: [{{id: {hook}}}]}}"


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
        raise PrivlintError(message, NAME, line, column, "mend what stands there") from None
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
