"""Loops of templates over lists that they write themselves: what one binds for each element, and where it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from privlint.patterns import compile_later
from privlint.readers.tags import Tag
from privlint.readers.template_literals import Value

_NAMES = r"(?P<names>[$\w\s,(){}\[\]]{1,200}?)"
_HEADERS = tuple(
    re.compile(pattern, re.DOTALL)
    for pattern in (
        rf"\s*for\s+{_NAMES}\s+in\s+(?P<list>.+)",  # Twig, Jinja, Liquid, Nunjucks
        r"\s*@?for(?:each|else)\s*\(\s*(?P<list>.+)\s+as\s+"  # Blade, PHP
        r"(?P<names>\$\w+(?:\s*=>\s*\$\w+)?|\[[^\]]{0,100}\])\s*\)\s*:?\s*",
        rf"\s*(?P<list>.+)\.each(?:_pair|(?P<numbered>_with_index))?\s+do\s*\|{_NAMES}\|\s*",  # Ruby
        rf"\s*for\s+{_NAMES}\s*<-\s*(?P<list>.+?)\s+do\s*",  # Elixir
        rf"\s*(?P<list>.+)(?P<numbered>)\.forEach\(\s*(?:function\s*)?{_NAMES}\s*(?:=>)?\s*\{{\s*",  # JavaScript
        rf"\s*for\s*\(\s*(?:const|let|var)\s+{_NAMES}\s+of\s+(?P<list>.+)\)\s*\{{\s*",
    )
)
_MAY_BE_LOOP = compile_later(r"\bfor|\.each")
_NAME = compile_later(r"\w+")
_OPENING = compile_later(r"(?:\{%|<%[=_]?|<\?(?:php)?)?-?")
_CLOSING = compile_later(r"(?:[-_]?%[}>]|\?>)\Z")
_LONGEST = 5000  # characters of the tag that begins a loop
_FARTHEST = 100_000  # characters of a loop


class Header(NamedTuple):
    """The beginning of a loop: where the list that it goes through begins and ends, and the names that it binds.

    `numbered`: the second name is the number of the element; `keyed`: the first of two names is its key.
    """

    start: int
    end: int
    names: tuple[str, ...]
    numbered: bool
    keyed: bool


def header_of(source: str, tag: Tag) -> Header | None:
    """The loop that `tag` begins, such as `{% for recht in rechten %}`; None if it begins none."""
    if tag.end - tag.start > _LONGEST or _MAY_BE_LOOP.search(source, tag.start, tag.end) is None:
        return None
    opening = _OPENING.match(source, tag.start, tag.end)
    closing = _CLOSING.search(source, max(tag.end - len("-%>"), tag.start), tag.end)
    start = opening.end() if opening is not None else tag.start
    end = closing.start() if closing is not None else tag.end
    for pattern in _HEADERS:
        found = pattern.fullmatch(source, start, end)
        if found is not None:
            names = tuple(_NAME.findall(found["names"]))
            is_numbered = found.groupdict().get("numbered") is not None
            return Header(*found.span("list"), names, is_numbered, "=>" in found["names"]) if names else None
    return None


def end_of_loop(source: str, start: int, block: re.Pattern[str]) -> tuple[int, int, int] | None:
    """Where the body ends of the loop whose body begins at `start`, and where the tag begins and ends that closes it.

    `block` finds the tags that open and close blocks, with the groups `opens`, `closes` and `other`. None if the loop
    has no end, or one that is far away.
    """
    depth = 1
    body_end: int | None = None
    for tag in block.finditer(source, start, start + _FARTHEST):
        groups = tag.groupdict()
        if groups["other"] is not None:
            body_end = tag.start() if depth == 1 and body_end is None else body_end
            continue
        depth += (groups["opens"] is not None) - (groups["closes"] is not None)
        if not depth:
            return (tag.start() if body_end is None else body_end), *tag.span()
    return None


def bindings(header: Header, value: Value) -> Iterator[Mapping[str, Value]]:
    """What the names of a loop over `value` mean, for each element."""
    names = header.names
    if isinstance(value, dict):
        for key, item in value.values():
            yield {names[-1]: item, **({names[0]: key} if len(names) > 1 else {})}
        return
    for item in value if isinstance(value, list) else ():
        if header.keyed and len(names) == 2:
            yield {names[1]: item}
        elif header.numbered or len(names) < 2:
            yield {names[0]: item}
        elif isinstance(item, dict):
            yield {name: item[name][1] for name in names if name in item}
        else:
            yield dict(zip(names, item, strict=False)) if isinstance(item, list) else {}
