"""Making HTML: text is escaped unless it is `Html` already, so that no text of a statement can become markup."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

# Control characters, which HTML does not allow, and the marks that turn the direction of writing round.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_VOID = frozenset({"input", "link", "meta"})
# Those that begin a line of the page, so that a person can read its source and see what changed in it.
_ON_ITS_OWN = frozenset(
    "body details div fieldset h1 h2 h3 h4 h5 h6 head header label legend li link main meta nav p section style summary"
    " table tbody td th thead title tr ul".split()
)


class Html(str):
    """A piece of HTML. Whatever is made of it by string operations is text again, and is escaped."""

    __slots__ = ()


def element(name: str, /, *content: str, **attributes: str | int | bool | None) -> Html:
    """The element `name` with `content`, of which texts are escaped.

    An underscore behind or in the name of an attribute is none: `class_`, `aria_label`. One that is None, False or
    empty is left out, one that is True has no value.
    """
    given = "".join(_attribute(key, value) for key, value in attributes.items())
    line_end = "\n" if name in _ON_ITS_OWN else ""
    start = f"{line_end}<{name}{given}>"
    return Html(start if name in _VOID else f"{start}{joined(content)}</{name}>")


def joined(content: Iterable[str], between: str = "") -> Html:
    """`content` one behind the other, with `between` in between; texts are escaped."""
    return Html(_html(between).join(map(_html, content)))


def _html(content: str) -> str:
    return content if isinstance(content, Html) else _escaped(content)


def _attribute(key: str, value: str | int | bool | None) -> str:
    if value is None or value is False or value == "":
        return ""
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{_escaped(str(value))}"'


def _escaped(text: str) -> str:
    """The text without what a page cannot hold; a line of it is no command to GitHub Actions, that begins with "::"."""
    return escape(_UNSAFE.sub("\N{REPLACEMENT CHARACTER}", text)).replace("::", "&#58;:")
