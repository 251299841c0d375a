"""Reading the vocabulary files: `rules/vocabulary/*.yaml` and a project's own.

A file maps each term to its phrases. A term may instead map `phrases:` and
`except:`; a mention of the term is dropped where it overlaps one of the
exceptions. The key `vendors` holds the table of services that receive data.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from privlint.cache import cached
from privlint.errors import PrivlintError
from privlint.lexicon.notation import Sequence as Tree
from privlint.lexicon.notation import compile_phrase, first_words, fold
from privlint.resources import rules_directory

_TERM = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_EXCEPTION = "except:"


@dataclass(frozen=True, slots=True)
class Vendor:
    """A service that receives data. `outside`: whether data usually leave the EEA (yes, partly or no)."""

    name: str
    outside: str
    kind: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A compiled phrase of `term`; the terms of vendors are `vendor:` and their name."""

    term: str
    tree: Tree
    case: str = ""  # the exact spelling, for a name that is also an ordinary word


@dataclass(frozen=True)
class Lexicon:
    """All phrases, indexed by the words they can begin with, and the raw wordings of each term."""

    phrases: tuple[Phrase, ...]
    words: dict[str, list[int]]
    prefixes: dict[str, list[int]]
    suffixes: dict[str, list[int]]
    wordings: dict[str, list[str]] = field(repr=False)
    vendors: dict[str, Vendor] = field(repr=False)

    def has(self, term: str) -> bool:
        """Whether the vocabulary defines `term`."""
        return term in self.wordings

    def pattern(self, term: str) -> str:
        """A regular expression for the plain wordings of `term`, longest first, for use in a grammar."""
        words = sorted((wording for wording in self.wordings[term]), key=len, reverse=True)
        return "(?:" + "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words) + ")"

    def beginning_with(self, word: str) -> list[int]:
        """The numbers of the phrases that can begin with `word` (folded)."""
        numbers = list(self.words.get(word, ()))
        for length in self._prefix_lengths:
            if length > len(word):
                break
            numbers += self.prefixes.get(word[:length], ())
        for length in self._suffix_lengths:
            if length > len(word):
                break
            for start in range(len(word) - length + 1):  # an infix may stand anywhere
                numbers += self.suffixes.get(word[start : start + length], ())
        return list(dict.fromkeys(numbers))

    @cached_property
    def _suffix_lengths(self) -> tuple[int, ...]:
        return tuple(sorted({len(suffix) for suffix in self.suffixes}))

    @cached_property
    def _prefix_lengths(self) -> tuple[int, ...]:
        return tuple(sorted({len(prefix) for prefix in self.prefixes}))


def load_lexicon(directories: Sequence[Path] = ()) -> Lexicon:
    """The built-in vocabulary with the files of `directories` added to it.

    Raises PrivlintError, with file, line and column, for a file that is not a
    vocabulary or a phrase that is not well formed.
    """
    files = [
        file for directory in (rules_directory() / "vocabulary", *directories) for file in sorted(directory.glob("*.yaml"))
    ]
    compiled = cached("vocabulary", files, lambda: _compile(files))
    return Lexicon(
        phrases=tuple(Phrase(term, tree, case) for term, tree, case in compiled["phrases"]),
        words=compiled["words"],
        prefixes=compiled["prefixes"],
        suffixes=compiled["suffixes"],
        wordings=compiled["wordings"],
        vendors={name: Vendor(name, outside, kind) for name, outside, kind in compiled["vendors"]},
    )


def exception_term(term: str) -> str:
    """The internal term for the exceptions of `term`."""
    return _EXCEPTION + term


def _compile(files: Sequence[Path]) -> dict[str, Any]:
    from privlint.yaml_file import load

    phrases: list[tuple[str, Tree, str]] = []
    wordings: dict[str, list[str]] = {}
    vendors: list[tuple[str, str, str]] = []
    for file in files:
        content = load(file)
        if not isinstance(content, dict):
            raise PrivlintError(f"{file}: a vocabulary file maps terms to lists of phrases", path=str(file))
        for term, value in content.items():
            if term == "vendors":
                for vendor in value:
                    vendors.append((vendor["name"], str(vendor["outside"]), vendor["kind"]))
                    phrases += _vendor_phrases(vendor)
                continue
            for name, phrase, keys in _entries(file, term, value):
                phrases.append((name, _tree(file, phrase, keys), ""))
                if not name.startswith(_EXCEPTION):
                    wordings.setdefault(name, []).append(phrase)
    index: dict[str, dict[str, list[int]]] = {"word": {}, "prefix": {}, "suffix": {}}
    for number, (_, tree, _case) in enumerate(phrases):
        for kind, text in first_words(tree):
            index["word" if kind == "word" else "prefix" if kind == "prefix" else "suffix"].setdefault(
                text, []
            ).append(number)
    return {
        "phrases": phrases,
        "words": index["word"],
        "prefixes": index["prefix"],
        "suffixes": index["suffix"],
        "wordings": wordings,
        "vendors": vendors,
    }


def _entries(file: Path, term: Any, value: Any) -> Iterator[tuple[str, str, list[str | int]]]:
    """The (term, phrase, key path) triples of one entry of a vocabulary file."""
    if not isinstance(term, str) or not _TERM.fullmatch(term):
        raise _error(file, f"{term!r} is not a term", "a term is written in lower case with hyphens", [term])
    lists = {"phrases": value} if isinstance(value, list) else value
    if not isinstance(lists, dict) or set(lists) - {"phrases", "except"} or "phrases" not in lists:
        raise _error(file, f"the term {term} has no list of phrases", "write a list, or `phrases:` and `except:`", [term])
    for key, phrases in lists.items():
        path: list[str | int] = [term] if isinstance(value, list) else [term, key]
        if not isinstance(phrases, list):
            raise _error(file, f"the {key} of {term} are not a list", "begin each phrase with a hyphen", path)
        for number, phrase in enumerate(phrases):
            if not isinstance(phrase, str | int):
                raise _error(file, f"a phrase of {term} is not a text", "put it in quotation marks", [*path, number])
            yield (term if key == "phrases" else exception_term(term)), str(phrase), [*path, number]


def _tree(file: Path, phrase: str, keys: list[str | int]) -> Tree:
    try:
        return compile_phrase(phrase)
    except ValueError as error:
        raise _error(file, f"the phrase {phrase!r} is not well formed: {error}", "see docs/vocabulary.md", keys) from None


def _vendor_phrases(vendor: dict[str, Any]) -> Iterator[tuple[str, Tree, str]]:
    for alias in dict.fromkeys([vendor["name"], *vendor.get("aliases", ())]):
        name = str(alias)
        plain = re.sub(r"[{}()|*…]", " ", name)
        if any(char.isalnum() for char in plain):
            yield f"vendor:{vendor['name']}", compile_phrase(plain), name if vendor.get("exact") else ""


def _error(file: Path, message: str, remedy: str, keys: Sequence[str | int]) -> PrivlintError:
    from privlint.yaml_file import locate

    line, column = locate(file, keys)
    return PrivlintError(message, path=str(file), line=line, column=column, remedy=remedy)


__all__ = ["Lexicon", "Phrase", "Vendor", "exception_term", "fold", "load_lexicon"]
