"""Tags of template languages in Markdown and HTML: those that show nothing, and those that include a file."""

from __future__ import annotations

import re
from collections.abc import Set

from privlint.patterns import compile_later

TEMPLATE_TAG = "|".join(
    rf"{opening}(?:(?!{opening}|{closing})[^\r\n])*+{closing}"
    for opening, closing in (
        *((r"\{%", r"%\}"), (r"\{#", r"#\}")),
        *((r"\{\{<", r">\}\}"), (r"\{\{%", r"%\}\}"), (r"\{\{(?:- )?/\*", r"\*/(?: -)?\}\}")),
    )
)
"""A pattern for tags of Liquid, Jinja and Hugo that show nothing, on one line; a `{{ variable }}` is text.

No tag holds another, so that a search for the end of one stops at the next.
"""

_INCLUDE = compile_later(
    r"\{\{?[%<]-?\s*(?:include(?:_relative|_cached)?|render|readfile|partial(?:Cached)?)\s+(?:file\s*=\s*)?"
    r"[\"']?(?P<target>[\w./@-]+\.\w+)"
)
_CLOSED = compile_later(r"\{\{[<%]-?\s*/\s*(?P<name>[\w-]+)")
_INLINE = compile_later(r"\{\{[<%]-?\s*(?P<name>[A-Za-z][\w/-]*)")
_SHOWS_NO_TEXT = compile_later(
    r".*(?:button|badge|icon|image|video|figure|anchor).*|br|nbsp|img|toc|youtube|vimeo|comment|rawhtml"
)

_FARTHEST = 80  # characters of white space beside a tag


def closed_shortcodes(source: str) -> frozenset[str]:
    """The names of the shortcodes of Hugo that have an end in `source`: what they show stands inside them."""
    return frozenset(_CLOSED.findall(source)) if "/" in source and "{{" in source else frozenset()


def is_value(tag: re.Match[str], closed: Set[str]) -> bool:
    """Whether a tag in a sentence stands for a text that only the running site knows; `closed` are shortcodes with an
    end."""
    found = _INLINE.match(tag.group())
    if found is None or found["name"] in closed or _SHOWS_NO_TEXT.fullmatch(found["name"]):
        return False
    before = tag.string[max(tag.start() - _FARTHEST, 0) : tag.start()].rstrip(" \t")
    behind = tag.string[tag.end() : tag.end() + _FARTHEST].lstrip(" \t")
    return before[-1:] not in ("", "\n", "\r") or behind[:1] not in ("", "\n", "\r")


def included(tag: str) -> str:
    """The file that a tag of Liquid, Jinja or Hugo includes, as it is written; empty if it includes none."""
    match = _INCLUDE.match(tag)
    return match["target"] if match is not None else ""
