"""Where all keys and values of a YAML file stand, in one go: as `YamlFile.place` tells of one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from privlint.yaml_file import YamlFile

Keys: TypeAlias = tuple[str | int, ...]
Place: TypeAlias = tuple[int, int]
"""A 1-based line and column."""


def places(file: YamlFile) -> dict[Keys, tuple[Place, Place]]:
    """The places of the key and the value of everything in `file`, by the way to it; an item is its own key."""
    starts = [0, *(end.end() for end in re.finditer(r"\r\n|\n|\r", file.text))]
    found = _offsets(file.root, ()) if file.root is not None else ()
    return {keys: (_place(starts, key), _place(starts, value)) for keys, key, value in found}


def _offsets(node: Node, keys: Keys) -> Iterator[tuple[Keys, int, int]]:
    if not keys:
        yield keys, node.start_mark.index, node.start_mark.index
    if isinstance(node, MappingNode):
        for name, value in node.value:
            is_there = value.start_mark.index < value.end_mark.index
            yield (
                (*keys, name.value),
                name.start_mark.index,
                value.start_mark.index if is_there else name.end_mark.index + 1,  # else the end of `key:`
            )
            yield from _offsets(value, (*keys, name.value))
    elif isinstance(node, SequenceNode):
        for number, item in enumerate(node.value):
            yield (*keys, number), item.start_mark.index, item.start_mark.index
            yield from _offsets(item, (*keys, number))


def _place(starts: Sequence[int], offset: int) -> Place:
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1
