"""Loading the rules of one or more directories or files, through the cache."""

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
        for name in ("compiled", "kinds", "law", "meaning", "model", "query", "rule_file", "suggestion", "template")
    ),
)


def load_rules(paths: Sequence[Path]) -> tuple[Rule, ...]:
    """The rules in the `*.yaml` files at `paths`, which are directories or such files, sorted by id.

    A file that is named twice counts once; subdirectories and hidden files are left alone. Raises RuleError for a
    mistake in a rule, among which an id that is there twice, and PrivlintError for a path that cannot be read.
    """
    files = [file for path in paths for file in _rule_files(path)]
    if len(paths) > 1:
        files = list({file.resolve(): file for file in reversed(files)}.values())[::-1]
    sources = [*files, *_COMPILER]
    try:
        return _decoded(cached("rules", sources, lambda: _compiled(files)))
    except ValueError:  # the cache holds something else under our name
        return _decoded(rebuilt("rules", sources, lambda: _compiled(files)))


def _rule_files(path: Path) -> list[Path]:
    try:
        names = sorted(entry.name for entry in path.iterdir() if not entry.name.startswith("."))
    except NotADirectoryError:
        return [_with_suffix(path)]
    except FileNotFoundError:
        raise PrivlintError("no such file or folder", str(path), remedy="check the spelling of the path") from None
    except OSError as error:
        message = f"the rules cannot be read: {error.strerror or error}"
        raise PrivlintError(message, str(path), remedy="name a folder or a file that can be read") from None
    return [_with_suffix(path / name) for name in names if name.endswith((".yaml", ".yml"))]


def _with_suffix(file: Path) -> Path:
    """The rule file `file`. Raises PrivlintError if it is not called as one."""
    if file.suffix != ".yaml":
        remedy = f"rename it to {file.stem}.yaml" if file.suffix == ".yml" else "name the file of a rule, or its folder"
        raise PrivlintError("a rule file ends in .yaml", str(file), remedy=remedy)
    return file


def _compiled(files: Sequence[Path]) -> JSON:
    from privlint.engine.rule_file import read_rules  # needs ruamel.yaml and pyparsing, a cache hit does not

    return [encode(rule) for rule in read_rules(files)]


def _decoded(data: JSON) -> tuple[Rule, ...]:
    if not isinstance(data, list):
        raise ValueError("not a list of compiled rules")
    return tuple(map(decode, data))
