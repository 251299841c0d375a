"""Functions of a PHP file that write the texts that they are given: `sectie('Bewaren', 'Wij bewaren …')`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from tree_sitter import Node

from privlint.readers.key_names import is_heading_key, is_message
from privlint.readers.php_texts import Texts

_WRITES = re.compile(r"\becho\b|\bprint|\breturn\b|\?>")
_SHORT_OR_LONG = r"(?:<\?(?:=|php\s+(?:echo|print)\b)\s*(?:\w+\(\s*)?)?"

_MOST_PARAMETERS = 10


class Functions:
    """The functions that `definitions` define and `calls` give texts to; `texts` gives those of expressions."""

    def __init__(self, texts: Texts, definitions: Iterable[Node], calls: Iterable[Node]) -> None:
        self._texts = texts
        found = {self._name(node): self._elements(node) for node in definitions}
        self._by_name: Mapping[str, tuple[str, ...]] = {}
        if found:
            given = {name for call in calls if (name := texts.name_of_call(call)) in found}
            self._by_name = {name: elements for name, elements in found.items() if name in given and elements}

    def is_shown(self, definition: Node) -> bool:
        """Whether what `definition` writes is shown where it is called."""
        return self._name(definition) in self._by_name

    def has(self, call: Node) -> bool:
        """Whether `call` calls one of the functions."""
        return bool(self._by_name) and self._texts.name_of_call(call) in self._by_name

    def arguments(self, call: Node) -> Iterator[tuple[str, Node]]:
        """The arguments of `call` that are text, each with the element that the function makes of it."""
        elements = self._by_name[self._texts.name_of_call(call)]
        arguments = call.child_by_field_name("arguments")
        given = [node for node in arguments.named_children if node.type == "argument"] if arguments is not None else []
        for element, argument in zip(elements, given, strict=False):
            parts = self._texts.parts(argument)
            if element and is_message(self._texts.decoded(self._texts.strings(parts)).text):
                yield element, argument

    def _name(self, definition: Node) -> str:
        name = definition.child_by_field_name("name")
        return self._texts.text_of(name) if name is not None else ""

    def _elements(self, definition: Node) -> tuple[str, ...]:
        """For each parameter the element in which the function shows it; empty if it shows none."""
        body, parameters = map(definition.child_by_field_name, ("body", "parameters"))
        written = self._texts.text_of(body) if body is not None else ""
        if parameters is None or _WRITES.search(written) is None:
            return ()
        names = [node.child_by_field_name("name") for node in parameters.named_children[:_MOST_PARAMETERS]]
        elements = [_element(self._texts.text_of(name), written) for name in names if name is not None]
        return tuple(elements) if any(elements) else ()


def _element(parameter: str, body: str) -> str:
    """The element of the `parameter`, by what stands before it in `body` and by its name; empty if it is not there."""
    if re.search(rf"{re.escape(parameter)}\b", body) is None:
        return ""
    shown = rf"<(?P<name>h[1-6]|li|summary)\b[^<>]*>\s*{_SHORT_OR_LONG}['\"]?[\s.{{]*{re.escape(parameter)}\b"
    found = re.search(shown, body)
    if found is not None:
        return found["name"]
    return "summary" if is_heading_key(parameter.lstrip("$")) else "p"
