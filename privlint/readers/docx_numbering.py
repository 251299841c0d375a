"""The numbers that Word puts before the paragraphs of its lists: "1.", "b)", "Artikel 3" or a bullet."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from privlint.readers.docx_styles import W, is_on, number, value

Element = Any  # lxml has no types

_PLACEHOLDER = re.compile(r"%([1-9])")
_ROMAN = {1000: "m", 900: "cm", 500: "d", 400: "cd", 100: "c", 90: "xc", 50: "l", 40: "xl", 10: "x"}
_ROMAN |= {9: "ix", 5: "v", 4: "iv", 1: "i"}
_HIGHEST = 10_000
_DEEPEST = 9


class Mark(NamedTuple):
    """What stands before a paragraph: the text of its number, or none before the bullet of an item.

    `is_clause`: the number has several parts or a word in it ("2.1", "Artikel 3"), and the text is known by it.
    """

    text: str
    is_clause: bool = False


class _Level(NamedTuple):
    form: str
    text: str
    start: int
    is_plain: bool  # all its numbers in digits


class Numbering:
    """Counts along; `root` is the part of the document with the lists, None if it has none."""

    def __init__(self, root: Element | None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}  # by the list, then the depth
        self._lists: dict[str, str] = {}  # the number of a list, and the list that it counts in
        self._restarts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is not None:
            self._read(root)

    def mark(self, list_number: str, depth: int) -> Mark | None:
        """The mark of the next paragraph in the list at this depth; None if there is no such list."""
        name = self._lists.get(list_number)
        levels = self._levels.get(name or "")
        if name is None or levels is None or depth >= _DEEPEST:
            return None
        counts = self._counts.setdefault(name, {})
        for at, start in self._restarts.pop(list_number, {}).items():
            counts[at] = start - 1
        level = levels.get(depth, _Level("bullet", "", 1, False))
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [at for at in counts if at > depth]:
            del counts[deeper]
        if level.form in ("bullet", "none") or not _PLACEHOLDER.search(level.text):
            return Mark("")
        written = _PLACEHOLDER.sub(lambda found: _count(int(found[1]) - 1, level, levels, counts), level.text).strip()
        rest = _PLACEHOLDER.sub("", level.text)
        is_clause = any(map(str.isalpha, rest)) or len(_PLACEHOLDER.findall(level.text)) > 1
        return Mark(written, is_clause)

    def _read(self, root: Element) -> None:
        linked: dict[str | None, str] = {}
        links: dict[str, str | None] = {}
        for abstract in root.iter(f"{W}abstractNum"):
            name = abstract.get(f"{W}abstractNumId") or ""
            self._levels[name] = _levels(abstract)
            if abstract.find(f"{W}styleLink") is not None:
                linked[value(abstract.find(f"{W}styleLink"))] = name
            if abstract.find(f"{W}numStyleLink") is not None:
                links[name] = value(abstract.find(f"{W}numStyleLink"))
        for numbered in root.iter(f"{W}num"):
            key = numbered.get(f"{W}numId") or ""
            name = value(numbered.find(f"{W}abstractNumId")) or ""
            self._lists[key] = linked.get(links[name], name) if name in links else name
            for override in numbered.iter(f"{W}lvlOverride"):
                start = number(override.find(f"{W}startOverride"))
                depth = override.get(f"{W}ilvl") or ""
                if start is not None and depth.isdecimal():
                    self._restarts.setdefault(key, {})[int(depth)] = start


def _levels(abstract: Element) -> dict[int, _Level]:
    levels: dict[int, _Level] = {}
    for level in abstract.iter(f"{W}lvl"):
        depth = level.get(f"{W}ilvl") or ""
        if depth.isdecimal() and len(depth) == 1:
            form = value(level.find(f"{W}numFmt")) or "decimal"
            text = value(level.find(f"{W}lvlText")) or ""
            start = number(level.find(f"{W}start"))
            levels[int(depth)] = _Level(form, text, 1 if start is None else start, is_on(level.find(f"{W}isLgl")))
    return levels


def _count(depth: int, level: _Level, levels: dict[int, _Level], counts: dict[int, int]) -> str:
    """The number at `depth` as it stands in a number of `level`."""
    at = levels.get(depth, level)
    form = "decimal" if level.is_plain else at.form
    return _FORMS.get(form, str)(counts.setdefault(depth, at.start))


def _letters(count: int) -> str:
    """a to z, then aa to zz."""
    return chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1) if 0 < count < _HIGHEST else str(count)


def _roman(count: int) -> str:
    if not 0 < count < _HIGHEST:
        return str(count)
    written = ""
    for worth, sign in _ROMAN.items():
        written += sign * (count // worth)
        count %= worth
    return written


_FORMS: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letters,
    "upperLetter": lambda count: _letters(count).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda count: _roman(count).upper(),
    "decimalZero": lambda count: f"{count:02}",
}
