"""The keys of the texts in a file of translations, with those around them: "privacy.rights.title"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from privlint.translation_keys import ANY, Key

# A comment, a string, a name with what makes it a key, or a bracket, in JSON, scripts and PHP.
_TOKEN = re.compile(
    r"//[^\n]*+|/\*(?:[^*]++|\*(?!/))*+(?:\*/|\Z)|`(?:[^`\\]++|\\.)*+(?:`|\Z)"
    r"|(?P<key>\"(?:[^\"\\\n]++|\\.)*+(?:\"|(?=\n)|\Z)|'(?:[^'\\\n]++|\\.)*+(?:'|(?=\n)|\Z)|[\w$-]++)(?P<is>\s*+(?::|=>))?"
    r"|(?P<open>[{\[(])|(?P<close>[}\])])|(?P<comma>,)",
    re.DOTALL,
)
_LINE = re.compile(
    r"^(?P<indent>[ \t]*+)(?:- ++)?(?P<key>\"[^\"\n]++\"|'[^'\n]++'|[^\s#:\"'][^:#\n]*+):(?=\s|\Z)", re.MULTILINE
)
_SETTING = re.compile(r"^[ \t]*+(?:\[++(?P<table>[^\[\]\n]++)\]|(?P<key>[\w\"'.-]++)[ \t]*+=)", re.MULTILINE)
_ID = re.compile(r"^msgid[ \t]+\"([^\n]*)\"", re.MULTILINE)
_WRAPPED = re.compile(r"\"[ \t\r]*+\n[ \t]*+\"")
_PLURAL = re.compile(r"_(?:zero|one|two|few|many|other|plural|\d+)\Z")
_LONGEST_KEY = 60
"""The number of characters of a key that is a sentence that are looked for: its end may be wrapped."""
_LONGEST_PATH = 300  # characters


class Held(NamedTuple):
    """How many keys a file of translations holds, and how many of them in the namespace that the page names."""

    exactly: int
    all: int


def held(keys: Collection[Key], text: str, stem: str, suffix: str) -> Held:
    """How many of `keys` stand in `text`, which a file holds with this name (`stem`) and `suffix`."""
    sentences = [key.name[:_LONGEST_KEY] for key in keys if key.is_sentence]
    whole = _WRAPPED.sub("", text) if sentences and suffix == ".po" else text
    texts = sum(f'"{sentence}' in whole or f"'{sentence}" in whole for sentence in sentences)
    names = [key for key in keys if not key.is_sentence]
    if not any(key.name.rpartition(".")[2].replace(ANY, "") in text for key in names):
        return Held(texts, texts)
    endings = {ending for path in _paths(text, suffix) for ending in _endings(path)}
    exactly = sum(_is_in_namespace(key, endings, stem) for key in names)
    return Held(texts + exactly, texts + sum(_is_held(key.name, endings, stem) for key in names))


def _is_in_namespace(key: Key, endings: set[str], stem: str) -> bool:
    if not key.namespace:
        return _is_held(key.name, endings, stem)
    is_file = key.namespace.rpartition(".")[2] == stem
    return _is_in(f"{key.namespace}.{key.name}", endings) or (is_file and _is_in(key.name, endings))


def _is_held(name: str, endings: set[str], stem: str) -> bool:
    """Whether a key is there; Laravel begins it with the name of the file."""
    first, dot, rest = name.partition(".")
    return _is_in(name, endings) or (bool(dot) and first == stem and _is_in(rest, endings))


def _is_in(name: str, endings: set[str]) -> bool:
    if ANY not in name:
        return name in endings
    pattern = re.compile(r"[^.]+".join(re.escape(part) for part in name.split(ANY)))
    return any(pattern.fullmatch(ending) is not None for ending in endings)


def _endings(path: str) -> Iterator[str]:
    """The names by which a page may name the text at `path`: its last parts, also without the mark of a plural."""
    for whole in {path, _PLURAL.sub("", path)} if len(path) < _LONGEST_PATH else ():
        parts = whole.split(".")
        yield from (".".join(parts[number:]) for number in range(len(parts)))


def _paths(text: str, suffix: str) -> set[str]:
    if suffix == ".po":
        return {found[1] for found in _ID.finditer(_WRAPPED.sub("", text))}
    if suffix in (".yml", ".yaml"):
        return set(_by_lines(text))
    return set(_by_settings(text) if suffix == ".toml" else _by_brackets(text))


def _by_brackets(text: str) -> Iterator[str]:
    around: list[str] = [""]
    key = ""
    for token in _TOKEN.finditer(text):
        if token["is"] is not None:
            name = token["key"].strip("\"'")
            key = _joined(around[-1], name)
            yield key
        elif token["open"] is not None:
            around.append(key or around[-1])
            key = ""
        elif token["close"] is not None:
            del around[max(len(around) - 1, 1) :]
            key = ""
        elif token["comma"] is not None:
            key = ""


def _by_lines(text: str) -> Iterator[str]:
    around: list[tuple[int, str]] = []
    for line in _LINE.finditer(text):
        indent = len(line["indent"])
        while around and around[-1][0] >= indent:
            around.pop()
        key = _joined(around[-1][1] if around else "", line["key"].strip("\"' \t"))
        around.append((indent, key))
        yield key


def _by_settings(text: str) -> Iterator[str]:
    table = ""
    for line in _SETTING.finditer(text):
        if line["table"] is not None:
            table = line["table"].strip().replace('"', "")
            yield table
        else:
            yield _joined(table, line["key"].strip("\"'"))


def _joined(around: str, name: str) -> str:
    if name.isdecimal():
        return around
    return f"{around}.{name}" if around and len(around) < _LONGEST_PATH else name
