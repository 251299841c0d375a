"""The Dutch texts of a tree, each under a plain key: of other languages and other plurals nothing is shown."""

from __future__ import annotations

import re

from privlint.readers.data.strings import decoded
from privlint.readers.data.tree import Fields, Items, Node, Text
from privlint.readers.key_names import is_language, other_forms

_DUTCH = re.compile(r"(?:nl|nl[-_](?:NL|nl))|(?P<other>nl[-_]\w+)")
_MESSAGES = (  # the key of the text, and what may stand beside it
    ("message", frozenset({"description", "placeholders"})),  # browser extensions
    ("defaultMessage", frozenset({"description", "id"})),  # formatjs
    ("string", frozenset({"context", "developer_comment", "character_limit"})),
    ("other", frozenset({"zero", "one", "two", "few", "many", "description", "hash"})),  # Hugo, Rails
)
_PAIRS = (("id", "translation"), ("id", "message"), ("term", "definition"), ("key", "value"), ("key", "translation"))
_NAME = re.compile(r"[A-Za-z][\w.-]*")


def localised(source: str, node: Node) -> Node:
    """`node` with the Dutch value wherever there is one for each language, and the text of each message."""
    if isinstance(node, Text):
        return node
    if isinstance(node, Items):
        named = _named(source, node)
        if named is not None:
            return localised(source, named)
        return Items([localised(source, value) for value in node.values])
    values = node.values
    chosen = _language(values)
    if chosen is not None:
        return localised(source, values[chosen])
    for key, others in _MESSAGES:
        if (
            isinstance(values.get(key), Text)
            and (len(values) > 1 or key != "message")
            and values.keys() <= others | {key}
        ):
            return values[key]
    unseen = other_forms(values)
    return Fields({key: localised(source, value) for key, value in values.items() if key not in unseen})


def _language(values: dict[str, Node]) -> str | None:
    """The key of the Dutch value, or else the first, if all keys name languages."""
    if not values or not all(map(is_language, values)):
        return None
    dutch = [key for key in values if _DUTCH.fullmatch(key)]
    return min(dutch, key=len) if dutch else next(iter(values))


def _named(source: str, items: Items) -> Fields | None:
    """A list of messages that each tell their own key, as fields; None if it is something else."""
    for name, value in _PAIRS:
        fields: dict[str, Node] = {}
        for item in items.values:
            key = item.values.get(name) if isinstance(item, Fields) else None
            if not isinstance(item, Fields) or not isinstance(key, Text) or value not in item.values:
                break
            word = decoded(source, key).text
            if not _NAME.fullmatch(word) or ("." not in word and "_" not in word) or len(item.values) > 3:
                break
            fields[word] = item.values[value]
        else:
            return Fields(fields) if fields else None
    return None
