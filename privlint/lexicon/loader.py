"""Loading the vocabulary, through the cache."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from privlint.cache import cached, rebuilt
from privlint.lexicon.lexicon import PARTS, Lexicon
from privlint.resources import rules_directory

# What the compiled form depends on besides the files, so that work on these modules needs no clearing of caches.
_COMPILER = tuple(
    Path(__file__).with_name(f"{name}.py")
    for name in ("groups", "lexicon", "matching", "notation", "steps", "vocabulary")
)


def load_lexicon(directories: Sequence[Path] = ()) -> Lexicon:
    """The built-in vocabulary with the files of `directories` added to it.

    Raises PrivlintError, with file, line and column, for a file that is not a
    vocabulary, a phrase that is not well formed, or an added term that no grammar knows.
    """
    files = _files([rules_directory() / "vocabulary"])
    added = _files(directories)
    sources = [*files, *added, *_COMPILER]
    compiled = cached("vocabulary", sources, lambda: _compiled(files, added))
    if not (isinstance(compiled, dict) and compiled.keys() == PARTS):  # something else under our name
        compiled = rebuilt("vocabulary", sources, lambda: _compiled(files, added))
    return Lexicon(compiled)


def _files(directories: Sequence[Path]) -> list[Path]:
    return [file for directory in directories for file in sorted(directory.glob("*.yaml"))]


@cache
def built_in_lexicon() -> Lexicon:
    """The built-in vocabulary, loaded once."""
    return load_lexicon()


def _compiled(files: Sequence[Path], added: Sequence[Path]) -> dict[str, Any]:
    from privlint.lexicon.vocabulary import compile_files  # needs ruamel.yaml and pyparsing, a cache hit does not

    return compile_files(files, added)
