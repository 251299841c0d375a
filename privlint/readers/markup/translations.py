"""The texts of a component by the keys by which its markup names them: `$t("privacy.title")`."""

from __future__ import annotations

import re

from tree_sitter import Node

from privlint.readers.script import STRINGS, Script, Value
from privlint.readers.script_text import string

_FUNCTION = re.compile(r"(?:.*\.)?\$?(?:t|tc|te|tm|_|translate)")
_SAME = re.compile(r"(?:.*\.)?\$?rt")  # which shows a text that was translated before
_DUTCH = re.compile(r"(?:nl|dutch|nederlands)(?:[-_][A-Za-z]{2})?", re.IGNORECASE)
_TEXTS = STRINGS | {"binary_expression"}
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2})?")


class Messages:
    """The texts in `blocks`, objects of `script`; with `are_elsewhere`, a key that is not in them shows nothing."""

    def __init__(self, script: Script, blocks: list[Node], *, are_elsewhere: bool = False) -> None:
        self._script = script
        self._wholes = [self._dutch(Value(block)) for block in blocks]
        self._are_elsewhere = are_elsewhere

    @property
    def wholes(self) -> list[Value]:
        """The objects with the Dutch texts."""
        return self._wholes

    def translated(self, value: Value) -> Value:
        """The text for which `value` gives the key; `value` itself if it gives none."""
        if self._wholes and (given := self._given(value, _SAME)) is not None:
            return given
        return self.of(self._key(value)) or value

    def of(self, key: str) -> Value | None:
        """The text with this key; None if there is none."""
        found = (self._of(whole, key) for whole in self._wholes if key)
        return next((value for value in found if value is not None), None)

    def hides(self, value: Value) -> bool:
        """Whether `value` gives the key of a text that is shown elsewhere."""
        return self._are_elsewhere and bool(self._key(value))

    def _key(self, value: Value) -> str:
        first = self._given(value, _FUNCTION) if self._wholes or self._are_elsewhere else None
        if first is None or first.node.type not in _TEXTS:
            return ""
        decoded = string(self._script, first)
        return decoded.text if decoded is not None else ""

    def _given(self, call: Value, functions: re.Pattern[str]) -> Value | None:
        """What is given first to one of `functions`."""
        if call.node.type != "call_expression":
            return None
        function = call.node.child_by_field_name("function")
        arguments = call.node.child_by_field_name("arguments")
        if function is None or arguments is None or not arguments.named_children:
            return None
        is_one = functions.fullmatch(self._script.text(function)[-100:]) is not None
        return Value(arguments.named_children[0], call.names) if is_one else None

    def _of(self, whole: Value, key: str) -> Value | None:
        own = self._script.properties(whole)
        if key in own:
            return own[key]
        found: Value | None = whole
        for part in key.split("."):
            found = self._script.properties(found).get(part) if found is not None else None
        return found

    def _dutch(self, whole: Value) -> Value:
        """The Dutch part of an object with a part for each language, or its first part."""
        own = self._script.properties(whole)
        if not own or not all(_LANGUAGE.fullmatch(key) for key in own):
            return whole
        return next((given for key, given in own.items() if _DUTCH.fullmatch(key)), next(iter(own.values())))
