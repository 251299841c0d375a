"""Where in a file with the texts of a whole site the privacy statement is."""

from __future__ import annotations

from privlint.readers.data.keys import Role, names_privacy, role_of
from privlint.readers.data.strings import decoded
from privlint.readers.data.tree import Fields, Node, Text, texts

_DATA = ("gegevens", "privacy", "cookie", "toestemming", "bewa")
_FEWEST_CHARACTERS = 300
_LONGEST_TITLE = 100
_TELLING = frozenset({"slug", "id", "path", "key", "name", "page", "route", "uid", "handle"})


def statement_in(source: str, root: Node) -> Node:
    """The part of `root` that is named as a privacy statement and holds most of what is said of data; or all of it."""
    candidates = _candidates(source, root)
    if not candidates or candidates[0] is root:
        return root
    best = max(candidates, key=lambda node: (_mentions(source, node), _characters(node)))
    is_most = 2 * _mentions(source, best) >= _mentions(source, root)
    return best if is_most and _characters(best) >= _FEWEST_CHARACTERS else root


def _candidates(source: str, node: Node) -> list[Node]:
    """What is named as a privacy statement in `node`: itself, or else the outermost parts."""
    if isinstance(node, Text):
        return []
    if isinstance(node, Fields) and _tells_its_name(source, node):
        return [node]
    found: list[Node] = []
    for key, value in node.values.items() if isinstance(node, Fields) else [("", value) for value in node.values]:
        found += [value] if names_privacy(key) else _candidates(source, value)
    return found


def _tells_its_name(source: str, fields: Fields) -> bool:
    """Whether a title or an identifier among `fields` names a privacy statement."""
    return any(
        isinstance(value, Text)
        and (key in _TELLING or role_of(key) is Role.HEADING)
        and value.end - value.start < _LONGEST_TITLE
        and names_privacy(decoded(source, value).text)
        for key, value in fields.values.items()
    )


def _characters(node: Node) -> int:
    return sum(text.end - text.start for text in texts(node))


def _mentions(source: str, node: Node) -> int:
    """How often `node` speaks of personal data."""
    return sum(source[text.start : text.end].lower().count(word) for text in texts(node) for word in _DATA)
