"""Rich text as editors save it: blocks that tell their kind (`{"type": "heading", "content": […]}`)."""

from __future__ import annotations

import re

from privlint.readers.data.strings import decoded
from privlint.readers.data.tree import Fields, Items, Node, Style, Text
from privlint.readers.data.value import write_value
from privlint.readers.page import Page

_KINDS = ("type", "nodeType", "_type", "blockType", "kind", "tag", "as")
_CONTENT = ("text", "value", "content", "children", "data", "items", "title", "label", "heading", "body")
_HEADINGS = ("title", "heading")
_TARGETS = ("href", "url", "uri")
_ELEMENT_OF = {
    "heading": "h",
    "header": "h",
    "title": "h",
    "subheading": "h",
    "h": "h",
    "paragraph": "p",
    "p": "p",
    "paragraaf": "p",
    "alinea": "p",
    "kop": "h",
    "text": "span",
    "span": "span",
    "link": "a",
    "hyperlink": "a",
    "bulletlist": "ul",
    "orderedlist": "ol",
    "unorderedlist": "ul",
    "numberedlist": "ol",
    "list": "ul",
    "lijst": "ul",
    "ul": "ul",
    "ol": "ol",
    "listitem": "li",
    "li": "li",
    "blockquote": "blockquote",
    "quote": "blockquote",
}
_NO_LETTER = re.compile(r"[^a-z]")
_DIGIT = re.compile(r"[1-6]")


def element_of(source: str, fields: Fields) -> str | None:
    """The HTML element that `fields` say they are, "h" for a heading of any level; None if they say nothing of it."""
    if not any(key in fields.values for key in _CONTENT):
        return None
    for key in _KINDS:
        kind = fields.values.get(key)
        if isinstance(kind, Text) and kind.end - kind.start < 40:
            word = _NO_LETTER.sub("", source[kind.start : kind.end].lower())
            if word == "block":
                return _styled(source, fields)
            if word in _ELEMENT_OF:
                return _ELEMENT_OF[word] if _ELEMENT_OF[word] == "h" or not _has_heading(fields) else None
    return None


def _has_heading(fields: Fields) -> bool:
    """Whether the block is a section, with a heading above its content."""
    return any(isinstance(fields.values.get(key), Text) for key in _HEADINGS) and any(
        key in fields.values for key in _CONTENT if key not in _HEADINGS
    )


def write_rich(page: Page, source: str, fields: Fields, level: int) -> None:
    """Tell `page` of the block `fields`; a heading in it is of `level` or deeper."""
    element = element_of(source, fields)
    offset = _offset(fields)
    if element == "h":
        element = f"h{min(max(_level_of(source, fields), level), 6)}"
    elif element == "li":
        page.start("ul", {}, offset)
    name = element if element is not None else "span"
    page.start(name, _attributes(source, fields), offset)
    for value in _content(fields):
        _write_content(page, source, value, level, is_list=name in ("ul", "ol"))
    page.end(name, offset)
    if name == "li":
        page.end("ul", offset)


def _write_content(page: Page, source: str, node: Node, level: int, *, is_list: bool) -> None:
    if isinstance(node, Fields):
        if is_list and element_of(source, node) is None and any(isinstance(value, Items) for value in _content(node)):
            for value in _content(node):
                _write_content(page, source, value, level, is_list=True)
        elif is_list and element_of(source, node) in (None, "span", "p"):
            page.start("li", {}, _offset(node))
            write_rich(page, source, node, level)
            page.end("li", _offset(node))
        elif is_list and element_of(source, node) == "li":
            page.start("li", {}, _offset(node))
            for value in _content(node):
                _write_content(page, source, value, level, is_list=False)
            page.end("li", _offset(node))
        else:
            write_rich(page, source, node, level)
    elif isinstance(node, Items):
        for value in node.values:
            _write_content(page, source, value, level, is_list=is_list)
    elif is_list:
        page.start("li", {}, node.start)
        write_value(page, source, node, level, is_block=False)
        page.end("li", node.end)
    elif node.style is not Style.NUMBER:
        write_value(page, source, node, level, is_block=False)


def _content(fields: Fields) -> list[Node]:
    return [value for key, value in fields.values.items() if key in _CONTENT]


def _styled(source: str, fields: Fields) -> str:
    """The element of a block of Portable Text."""
    style = fields.values.get("style")
    word = source[style.start : style.end] if isinstance(style, Text) else ""
    if "listItem" in fields.values:
        return "li"
    return "h" if re.fullmatch(r"h[1-6]", word) else "blockquote" if word == "blockquote" else "p"


def _level_of(source: str, fields: Fields) -> int:
    for key in ("level", "depth", "style", *_KINDS, "attrs", "data"):
        value = fields.values.get(key)
        if isinstance(value, Fields):
            value = value.values.get("level")
        if isinstance(value, Text):
            digit = _DIGIT.search(source, value.start, min(value.end, value.start + 40))
            if digit:
                return int(digit[0])
    return 2


def _attributes(source: str, fields: Fields) -> dict[str, str]:
    places = [
        fields.values,
        *(value.values for key in ("attrs", "data") if isinstance(value := fields.values.get(key), Fields)),
    ]
    for values in places:
        for key in _TARGETS:
            target = values.get(key)
            if isinstance(target, Text):
                return {"href": decoded(source, target).text}
    return {}


def _offset(node: Node) -> int:
    """Where the first text in `node` stands."""
    while not isinstance(node, Text):
        values = list(node.values.values()) if isinstance(node, Fields) else node.values
        if not values:
            return 0
        node = values[0]
    return node.start
