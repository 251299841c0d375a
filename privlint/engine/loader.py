"""Loading the rules of one or more directories, through the cache."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from privlint.cache import JSON, cached, rebuilt
from privlint.engine.compiled import decode, encode
from privlint.engine.model import Rule
from privlint.errors import PrivlintError

_ENGINE = Path(__file__).parent
# What a compiled rule depends on besides its file, so that work on these modules needs no clearing of caches.
_COMPILER = (
    _ENGINE.parent / "facts.py",
    *(
        _ENGINE / f"{name}.py"
        for name in ("compiled", "kinds", "meaning", "model", "query", "rule_file", "suggestion", "template")
    ),
)


def load_rules(directories: Sequence[Path]) -> tuple[Rule, ...]:
    """The rules in the `*.yaml` files of `directories`, sorted by id.

    Subdirectories and hidden files are left alone. Raises RuleError for a mistake in a
    rule, among which an id that is there twice, and PrivlintError for a directory that
    cannot be read.
    """
    files = [file for directory in directories for file in _rule_files(directory)]
    sources = [*files, *_COMPILER]
    try:
        return _decoded(cached("rules", sources, lambda: _compiled(files)))
    except ValueError:  # the cache holds something else under our name
        return _decoded(rebuilt("rules", sources, lambda: _compiled(files)))


def _rule_files(directory: Path) -> list[Path]:
    try:
        names = sorted(entry.name for entry in directory.iterdir() if not entry.name.startswith("."))
    except OSError as error:
        message = f"the rules cannot be read: {error.strerror or error}"
        raise PrivlintError(message, str(directory), remedy="name an existing directory") from None
    for name in names:
        if name.endswith(".yml"):
            remedy = f"rename it to {name[:-4]}.yaml"
            raise PrivlintError("a rule file ends in .yaml", str(directory / name), remedy=remedy)
    return [directory / name for name in names if name.endswith(".yaml")]


def _compiled(files: Sequence[Path]) -> JSON:
    from privlint.engine.rule_file import read_rules  # needs ruamel.yaml and pyparsing, a cache hit does not

    return [encode(rule) for rule in read_rules(files)]


def _decoded(data: JSON) -> tuple[Rule, ...]:
    if not isinstance(data, list):
        raise ValueError("not a list of compiled rules")
    return tuple(map(decode, data))
