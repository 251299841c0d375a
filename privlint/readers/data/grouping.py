"""Sections out of flat keys: `privacy.rights.title`, `privacy_s1_p2` and `section3Text` tell what belongs together."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from privlint.readers.data.keys import Role, family_of, role_of_word, words
from privlint.readers.data.tree import Fields, Items, Node, Text

_DEEPEST = 8  # words of a key that make groups
_PATHS = {Role.HEADING, Role.PARAGRAPH, Role.ITEM}


def grouped(node: Node) -> Node:
    """`node` with the fields that share the beginning of their keys in fields of their own, numbered ones as lists."""
    if isinstance(node, Text):
        return node
    if isinstance(node, Items):
        return Items([grouped(value) for value in node.values])
    is_sorted = _is_sorted(node.values)
    paths = [(list(words(key)), key, grouped(value)) for key, value in node.values.items()]
    return _group(_turned(paths, is_sorted), is_sorted, 0)


_Paths = list[tuple[list[str], str, Node]]


def _group(paths: _Paths, is_sorted: bool, depth: int) -> Fields | Items:
    """The fields of `paths`: the words of each key that are left, the key itself and its value."""
    groups: dict[str, _Paths] = {}
    for path in paths:
        first = path[0][0] if path[0] else ""
        groups.setdefault(first, []).append(path)
    fields: dict[str, Node] = {}
    for first, members in groups.items():
        if len(members) == 1 or depth >= _DEEPEST or not first:
            for rest, key, value in members:
                name = ".".join(rest) if len(rest) < len(words(key)) or rest != list(words(key)) else key
                fields[name if name and name not in fields else key] = value
            continue
        is_sorted_below = is_sorted or _is_sorted([key for _, key, _ in members])
        deeper = _group([(rest[1:], key, value) for rest, key, value in members], is_sorted_below, depth + 1)
        same = fields.get(first)
        fields[first if same is None else f"{first} {len(fields)}"] = deeper
    if is_sorted and depth:
        fields = dict(sorted(fields.items(), key=lambda field: role_of_word(words(field[0])[-1]) is Role.ITEM))
    return _numbered(fields, is_sorted)


def _is_sorted(keys: Collection[str]) -> bool:
    """Whether a tool has put `keys` in alphabetical order, in one of the ways of doing so."""
    return len(keys) > 3 and any(
        all(a <= b for a, b in pairwise(map(order, keys)))
        for order in (str, str.lower, lambda key: " ".join(words(key)))
    )


def _turned(paths: _Paths, is_sorted: bool) -> _Paths:
    """`paths`, with the role behind what it is the role of: `title_rights` as `rights_title`, `title1` as `1_title`.

    Numbered texts that alternate with numbered titles belong to them: `title1`, `text1`, `title2`, `text2`.
    """
    alternating = _alternating(paths, is_sorted)
    turned: _Paths = []
    for parts, key, value in paths:
        family = family_of(parts[0]) if parts else None
        if alternating and len(parts) == 1 and family is not None and role_of_word(parts[0]) in _PATHS:
            parts = [str(family[1]), family[0]]
        elif (
            len(parts) > 1
            and isinstance(value, Text)
            and role_of_word(parts[0]) in _PATHS
            and role_of_word(parts[-1]) is Role.OTHER
            and not parts[-1].isdigit()
        ):
            parts = [*parts[1:], parts[0]]
        turned.append((parts, key, value))
    return turned


def _alternating(paths: _Paths, is_sorted: bool) -> bool:
    families = [family[0] for parts, _, _ in paths if len(parts) == 1 and (family := family_of(parts[0])) is not None]
    roles = {role_of_word(name) for name in families}
    if Role.HEADING not in roles or len(set(families)) < 2:
        return False
    return is_sorted or sum(a != b for a, b in pairwise(families)) >= len(set(families))


def _numbered(fields: dict[str, Node], is_sorted: bool) -> Fields | Items:
    """`fields` with each family of numbered keys as a list, if they stand together or the file is sorted."""
    names = [(family_of(parts[0]) if len(parts := words(key)) == 1 else None) for key in fields]
    members: dict[str, list[int]] = {}
    for index, family in enumerate(names):
        if family is not None:
            members.setdefault(family[0], []).append(index)
    lists = {
        name: indices
        for name, indices in members.items()
        if len(indices) > 1 and (is_sorted or indices[-1] - indices[0] == len(indices) - 1)
    }
    if not lists:
        return Fields(fields)
    values = list(fields.values())
    result: dict[str, Node] = {}
    for index, key in enumerate(fields):
        family = names[index]
        if family is None or family[0] not in lists:
            result[key] = values[index]
        elif index == lists[family[0]][0]:
            ordered = sorted(lists[family[0]], key=lambda member: (names[member] or ("", 0))[1])
            name = family[0]
            result[name if name not in result else key] = Items([values[member] for member in ordered])
    if len(result) == 1 and not next(iter(members)):
        return next(value for value in result.values() if isinstance(value, Items))
    return Fields(result)
