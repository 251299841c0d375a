"""What the reports in XML share: elements with any text, and the file that they make."""

from __future__ import annotations

import re
from xml.etree import ElementTree as Tree

# What XML 1.0 admits in no form, also not as a reference (https://www.w3.org/TR/xml/#charsets).
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def element(name: str, /, *children: Tree.Element, text: str = "", **attributes: str) -> Tree.Element:
    """An element; characters that XML does not admit are replaced."""
    made = Tree.Element(name, {key: _admitted(value) for key, value in attributes.items()})
    made.text = _admitted(text) or None
    made.extend(children)
    return made


def file_of(root: Tree.Element) -> str:
    """The text of a file with `root`, indented; ends in a newline."""
    Tree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{Tree.tostring(root, encoding="unicode")}\n'


def _admitted(text: str) -> str:
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
