"""The texts that the strings of a program give: with their escapes, and with the constants that they name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from privlint.decoded import Decoded, joined
from privlint.readers.program_tokens import Token

_TEMPLATE = re.compile(
    r"\$\{(?P<expression>[^{}]*)\}|\$(?P<name>[A-Za-z_]\w*)"
    r"|\\(?P<escape>u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\((?:[^()]|\([^()]*\))*\)|.)",
    re.DOTALL,
)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": " ", "f": " ", "v": " ", "0": ""}


class Values:
    """The strings of a program; `values` are where the constants stand that were filled in so far."""

    def __init__(self, source: str, tokens: Sequence[Token], *, is_swift: bool) -> None:
        self.values: list[tuple[int, int]] = []
        self._source = source
        self._tokens = tokens
        self._is_swift = is_swift

    @cached_property
    def constants(self) -> dict[str, Sequence[Token]]:
        """The strings that names of the file stand for."""
        found: dict[str, Sequence[Token]] = {}
        for index in range(len(self._tokens) - 2):
            name, equals = self._tokens[index : index + 2]
            if name.kind == "word" and equals.kind == "=" and self._tokens[index + 2].kind == "string":
                end = self.end_of_text(index + 2)
                if self._is_swift or end >= len(self._tokens) or self._tokens[end].kind in (";", "word", "}"):
                    found[self._written(name)] = _strings(self._tokens[index + 2 : end])
        return found

    @cached_property
    def uses(self) -> dict[str, int]:
        """How often each constant is named."""
        found: dict[str, int] = {}
        for token in self._tokens:
            name = self._written(token).rpartition(".")[2] if token.kind == "word" else ""
            if name in self.constants:
                found[name] = found.get(name, 0) + 1
            elif token.kind == "string" and not token.is_raw:
                for value in _TEMPLATE.finditer(self._source, token.start, token.end):
                    used = (value["name"] or value["expression"] or (value["escape"] or "").strip("()")).strip()
                    if used in self.constants:
                        found[used] = found.get(used, 0) + 1
        return found

    def end_of_text(self, index: int) -> int:
        """The index after the strings that stand beside one another or with a plus between them."""
        index += 1
        while index < len(self._tokens):
            if self._tokens[index].kind == "string":
                index += 1
            elif self._tokens[index].kind == "+" and _kind(self._tokens, index + 1) == "string":
                index += 2
            else:
                break
        return index

    def decoded(self, strings: Sequence[Token]) -> Decoded:
        """The text of strings, one after the other or with a plus between, with its escapes and the constants in it."""
        pieces: list[tuple[str | None, int, int]] = []
        for string in _strings(strings):
            start = string.start
            for found in _TEMPLATE.finditer(self._source, start, string.end) if not string.is_raw else ():
                pieces.append((None, start, found.start()))
                pieces += self._meaning(found)
                start = found.end()
            pieces.append((None, start, string.end))
        return joined(self._source, pieces)

    def _meaning(self, found: re.Match[str]) -> list[tuple[str | None, int, int]]:
        escape = found["escape"]
        if self._is_swift and escape is None:
            return [(None, *found.span())]
        name = (found["name"] or found["expression"] or "").strip()
        if escape is not None and escape.startswith("("):
            name, escape = (escape[1:-1].strip(), None) if self._is_swift else ("", escape)
        if escape is None:
            value = self.constants.get(name.rpartition(".")[2])
            if value is None:
                return [(None, *found.span())]
            self.values += [(string.start, string.end) for string in value]
            return [(None, string.start, string.end) for string in value]
        if escape.startswith("(") or not escape:
            return [(None, *found.span("escape"))]
        if escape[0] in "ux" and len(escape) > 1:
            code = int(escape[1:].strip("{}"), 16)
            is_character = code < 0x110000 and not 0xD800 <= code < 0xE000
            return [(chr(code) if is_character else "\ufffd", *found.span())]
        return [(_ESCAPES.get(escape, escape), *found.span())]

    def _written(self, token: Token) -> str:
        return self._source[token.start : token.end]


def _strings(tokens: Sequence[Token]) -> list[Token]:
    return [token for token in tokens if token.kind == "string"]


def _kind(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].kind if index < len(tokens) else ""
