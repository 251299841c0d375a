"""Reading the vocabulary files: `rules/vocabulary/*.yaml` and a project's own.

A file maps each term to its phrases. A term may instead map `phrases:` and
`except:`; a mention of the term is dropped where it overlaps one of the
exceptions. The key `vendors` holds the table of services that receive data.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from privlint.errors import PrivlintError, did_you_mean
from privlint.lexicon.groups import grouped
from privlint.lexicon.lexicon import READ_AS_TEXT, exception_term
from privlint.lexicon.matching import Steps
from privlint.lexicon.notation import PhraseError, compile_phrase, fold
from privlint.lexicon.notation import Sequence as Tree
from privlint.lexicon.steps import WordSets, need_of, second_of, split, start_of, steps_of
from privlint.yaml_file import load, locate, read

_TERM = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_INDEXES = {(False, False): "words", (False, True): "prefixes", (True, False): "suffixes", (True, True): "infixes"}
_VENDOR_KEYS = ("name", "outside", "kind")
_OPTIONAL_VENDOR_KEYS = ("aliases", "exact")
_OUTSIDE = ("yes", "no", "partly")


def compile_files(files: Sequence[Path], added: Sequence[Path] = ()) -> dict[str, Any]:
    """The compiled form of all `files` together, and of those `added` to them, as `Lexicon` takes it.

    Raises PrivlintError, with file, line and column, for a file that is not a
    vocabulary, a phrase that is not well formed, or an added term that is in none of `files`.
    """
    phrases: list[tuple[str, Tree, str]] = []
    wordings: dict[str, list[str]] = {}
    inflections: dict[str, str] = {}
    vendors: list[tuple[str, str, str]] = []
    for number, file in enumerate([*files, *added]):
        content = load(file)
        if not isinstance(content, dict):
            raise PrivlintError(
                "a vocabulary file maps terms to lists of phrases", str(file), remedy="begin with a term and a colon"
            )
        for term, value in content.items():
            if term == "vendors":
                for vendor in _vendors(file, value):
                    vendors.append((vendor["name"], str(vendor["outside"]), vendor["kind"]))
                    phrases += _vendor_phrases(vendor)
                continue
            if term == "inflections":
                inflections |= _inflections(file, value)
                continue
            if number >= len(files) and term not in wordings:
                raise _unknown_term(file, term, wordings)
            for name, phrase, keys in _entries(file, term, value):
                phrases.append((name, _tree(file, phrase, keys), ""))
                if name == term:
                    wordings.setdefault(name, []).append(" ".join(phrase.split()))
    return {
        **compiled_phrases(phrases),
        "wordings": {term: "\n".join(lines) for term, lines in wordings.items() if term.startswith(READ_AS_TEXT)},
        "inflections": inflections,
        "vendors": vendors,
    }


def compiled_phrases(phrases: Sequence[tuple[str, Tree, str]]) -> dict[str, Any]:
    """The compiled form of phrases, given as (term, tree, exact spelling or nothing), without wordings and vendors."""
    sets = WordSets()
    terms: dict[str, int] = {}
    begun: dict[int, tuple[list[int], list[tuple[int, int, int | None]]]] = {}  # by the set of its first word
    rows: list[tuple[int, Steps]] = []
    spellings: dict[str, str] = {}
    parts = ((term, part, exact) for term, tree, exact in phrases for part in split(tree))
    for term, tree, exact in parts:
        start = start_of(tree, sets)
        of_one_word, longer = begun.setdefault(start, ([], []))
        number = terms.setdefault(term, len(terms))
        steps = steps_of(tree, sets)
        if steps == [start] and not exact:
            of_one_word.append(number)
        else:
            longer.append((sets.number(need_of(tree)), len(rows), second_of(tree, sets)))
            if exact:
                spellings[str(len(rows))] = exact
            rows.append((number, steps))
    needed = {need for _, longer in begun.values() for need, _, _ in longer}
    index: dict[str, dict[str, Any]] = {kind: {} for kind in _INDEXES.values()}
    for word, numbers in sets.by_word().items():
        begins = [begun[number] for number in numbers if number in begun]
        by_need: dict[int, list[tuple[int, int | None]]] = {}
        for _, longer in begins:
            for need, number, second in longer:
                by_need.setdefault(need, []).append((number, second))
        of_one_word = list(dict.fromkeys(number for of_one_word, _ in begins for number in of_one_word))
        own_needed = [number for number in numbers if number in needed]
        others = [number for number in numbers if number not in needed]
        fit = [own_needed, others, of_one_word, list(by_need.items())]
        index[_INDEXES[word.startswith("*"), word.endswith("*")]][word.strip("*")] = fit
    return {
        "terms": list(terms),
        "phrases": grouped({str(number): row for number, row in enumerate(rows)}),
        "exact": spellings,
        "inflections": {},
        **index,
        "words": grouped(index["words"]),
    }


def _entries(file: Path, term: Any, value: Any) -> Iterator[tuple[str, str, list[str | int]]]:
    """The (term, phrase, key path) triples of one entry of a vocabulary file."""
    if not isinstance(term, str) or not _TERM.fullmatch(term):
        raise _error(file, f"{term!r} is not a term", "a term is written in lower case with hyphens", [term])
    lists = {"phrases": value} if isinstance(value, list) else value
    if not isinstance(lists, dict) or set(lists) - {"phrases", "except"} or "phrases" not in lists:
        raise _error(
            file, f"the term {term} has no list of phrases", "write a list, or `phrases:` and `except:`", [term]
        )
    for key, phrases in lists.items():
        path: list[str | int] = [term] if isinstance(value, list) else [term, key]
        if not isinstance(phrases, list):
            raise _error(file, f"the {key} of {term} are not a list", "begin each phrase with a hyphen", path)
        for number, phrase in enumerate(phrases):
            if not isinstance(phrase, str | int) or isinstance(phrase, bool):
                raise _error(file, f"a phrase of {term} is not a text", "put it in quotation marks", [*path, number])
            yield (term if key == "phrases" else exception_term(term)), str(phrase), [*path, number]


def _tree(file: Path, phrase: str, keys: list[str | int]) -> Tree:
    try:
        return compile_phrase(phrase)
    except PhraseError as error:
        line, column = read(file).place(keys, error.offset)
        raise PrivlintError(error.message, str(file), line, column, error.remedy) from None


def _inflections(file: Path, value: Any) -> dict[str, str]:
    """The infinitive of each form: the entries map an infinitive to its forms, in one text."""
    if not isinstance(value, dict) or not all(isinstance(forms, str) for forms in value.values()):
        remedy = "give each infinitive its forms, as in `gooien: gooi gooit`"
        raise _error(file, "the inflections are not a table of verbs", remedy, ["inflections"])
    return {fold(form): fold(infinitive) for infinitive, forms in value.items() for form in forms.split()}


def _vendors(file: Path, value: Any) -> list[dict[str, Any]]:
    if not isinstance(value, list):
        raise _error(file, "the vendors are not a list", "begin each vendor with a hyphen", ["vendors"])
    for number, vendor in enumerate(value):
        if not isinstance(vendor, dict) or not all(isinstance(vendor.get(key), str) for key in _VENDOR_KEYS):
            keys = ", ".join(_VENDOR_KEYS)
            raise _error(
                file, "a vendor is not well formed", f"give each vendor these texts: {keys}", ["vendors", number]
            )
        _check_vendor(file, vendor, ["vendors", number])
    return value


def _check_vendor(file: Path, vendor: dict[str, Any], keys: list[str | int]) -> None:
    known = (*_VENDOR_KEYS, *_OPTIONAL_VENDOR_KEYS)
    for key in vendor:
        if key not in known:
            remedy = did_you_mean(key, known) or f"the keys are {', '.join(known)}"
            raise _error(file, f'a vendor has no key "{key}"', remedy, [*keys, key])
    if vendor["outside"] not in _OUTSIDE:
        raise _error(
            file, f'outside cannot be "{vendor["outside"]}"', 'write "yes", "no" or "partly"', [*keys, "outside"]
        )
    aliases = vendor.get("aliases", [])
    if not isinstance(aliases, list) or not all(isinstance(alias, str | int) for alias in aliases):
        raise _error(file, "the aliases are not a list of texts", "write a list: [Postduif]", [*keys, "aliases"])
    if not isinstance(vendor.get("exact", False), bool):
        raise _error(file, "exact is neither true nor false", "write true or false", [*keys, "exact"])


def _vendor_phrases(vendor: dict[str, Any]) -> Iterator[tuple[str, Tree, str]]:
    for alias in dict.fromkeys([vendor["name"], *vendor.get("aliases", ())]):
        name = str(alias)
        plain = re.sub(r"[{}()|*…]", " ", name)
        if any(char.isalnum() for char in plain):
            yield f"vendor:{vendor['name']}", compile_phrase(plain), name if vendor.get("exact") else ""


def _unknown_term(file: Path, term: str, known: Iterable[str]) -> PrivlintError:
    line, column = read(file).key_place([term])
    remedy = did_you_mean(term, known) or "add to the terms in privlint's own vocabulary: see docs/vocabulary.md"
    return PrivlintError(f'no grammar asks for the term "{term}"', str(file), line, column, remedy)


def _error(file: Path, message: str, remedy: str, keys: Sequence[str | int]) -> PrivlintError:
    line, column = locate(file, keys)
    return PrivlintError(message, path=str(file), line=line, column=column, remedy=remedy)
