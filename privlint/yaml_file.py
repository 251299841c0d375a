"""Reading YAML files as plain data, with the place of every value.

Only the part of YAML that a person needs for data is read: mappings with texts as
keys, lists, texts, numbers, truth values and null. Anchors, tags and dates are
not data here: anchors let a small file grow without bound, tags construct
objects, and a date is a text. Import this module only where a file is read:
ruamel.yaml takes 22 ms to import.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from privlint.errors import PrivlintError

LARGEST_FILE = 1_000_000  # bytes; a hundred times the largest data file of privlint
DEEPEST_NESTING = 50
_PARTING_TABS = re.compile(r"\t[\t ]*")
_MOST_TABS = 20
"""The number of times that tabs between the parts of a line are met: each means reading the file once more."""
_LINE_END = re.compile(r"\r\n|\n|\r")
_WHITE_ESCAPES = "ntrvf N_LP\t\r\n"  # the escapes of a double-quoted text that stand for white space


@dataclass(frozen=True, slots=True)
class YamlFile:
    """What a YAML file holds: `data` is plain data, None if the file is empty."""

    path: Path
    text: str
    data: Any
    root: Node | None

    def place(self, keys: Sequence[str | int], offset: int | None = None) -> tuple[int, int]:
        """The 1-based line and column of the value at the key path `keys`, e.g. `["examples", "fails", 0]`.

        With `offset` it is the place of that character of the text, whatever way the text
        is quoted, folded or indented. Where the path leads nowhere, it is the place of the
        last value that is on it.
        """
        key, node = self._follow(keys)
        if node is None:
            return 1, 1
        if key is not None and node.start_mark.index == node.end_mark.index:
            return self._line_and_column(key.end_mark.index + 1)  # nothing stands there: the end of `key:`
        if offset is None or not isinstance(node, ScalarNode):
            return self._line_and_column(node.start_mark.index)
        return self._line_and_column(_source_offset(self.text, node, offset))

    def key_place(self, keys: Sequence[str | int]) -> tuple[int, int]:
        """The 1-based line and column of the last key of `keys` itself."""
        key, value = self._follow(keys)
        node = key or value
        return (1, 1) if node is None else self._line_and_column(node.start_mark.index)

    def _follow(self, keys: Sequence[str | int]) -> tuple[Node | None, Node | None]:
        """The nodes of the last key and of its value; the key is None for a list item."""
        key_node: Node | None = None
        node = self.root
        for key in keys:
            if isinstance(node, MappingNode):
                pair = next(((name, value) for name, value in node.value if name.value == str(key)), None)
                if pair is None:
                    break
                key_node, node = pair
            elif isinstance(node, SequenceNode) and isinstance(key, int) and 0 <= key < len(node.value):
                key_node, node = None, node.value[key]
            else:
                break
        return key_node, node

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        return _line_and_column(self.text, offset)


def load(path: Path) -> Any:
    """The plain data in the YAML file at `path`; None if it is empty. Raises PrivlintError with the place."""
    return read(path).data


def locate(path: Path, keys: Sequence[str | int]) -> tuple[int, int]:
    """The 1-based line and column of the value at the key path `keys` of the file at `path`."""
    return read(path).place(keys)


def read(path: Path) -> YamlFile:
    """The YAML file at `path`.

    Raises PrivlintError, with line, column and remedy, if it cannot be read, is larger than
    `LARGEST_FILE`, is not UTF-8, is not YAML or uses what this module refuses.
    """
    text = _text(path)
    try:
        root = _composed(text)
    except ReaderError as error:
        line, column = _line_and_column(text, error.position)
        message = f"the character {_code(error.character)} cannot stand in a YAML file"
        raise PrivlintError(message, str(path), line, column, "remove it") from None
    except MarkedYAMLError as error:
        raise _syntax_error(path, text, error) from None
    except (YAMLError, ValueError, OverflowError) as error:  # such as the escape \UFFFFFFFF
        raise PrivlintError(f"not YAML: {error}", str(path), 1, 1, "check the syntax") from None
    return YamlFile(path, text, None if root is None else _value(path, text, root), root)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise PrivlintError(f"cannot be read: {reason}", str(path), remedy="check the name and the rights") from None
    if len(content) > LARGEST_FILE:
        raise PrivlintError(f"larger than {LARGEST_FILE} bytes", str(path), remedy="divide it over several files")
    if b"\0" in content:
        raise PrivlintError("a binary file, not YAML", str(path), remedy="save it as text in UTF-8")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig")
        line, column = _line_and_column(before, len(before))
        raise PrivlintError("not UTF-8", str(path), line, column, "save the file in UTF-8") from None


class _PlainComposer(Composer):
    """Composes nodes, and stops at what is not plain data before it can do harm."""

    nesting = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        event = self.parser.peek_event()
        if isinstance(event, AliasEvent) or event.anchor is not None:
            raise MarkedYAMLError(problem="anchors", problem_mark=event.start_mark)
        if event.tag is not None:
            raise MarkedYAMLError(problem="tags", problem_mark=event.start_mark)
        if self.nesting >= DEEPEST_NESTING:
            raise MarkedYAMLError(problem="nesting", problem_mark=event.start_mark)
        self.nesting += 1
        node = super().compose_node(parent, index)
        self.nesting -= 1
        return node


def _composed(text: str) -> Node | None:
    """The tree of `text`. A tab that only parts what stands on a line is a space there: ruamel.yaml takes none."""
    for _ in range(_MOST_TABS):
        try:
            return _composed_without_tabs(text)
        except MarkedYAMLError as error:
            tabs = _PARTING_TABS.match(text, error.problem_mark.index) if error.problem_mark is not None else None
            if tabs is None or not text[: tabs.start()].rpartition("\n")[2].strip():  # it would indent the line
                raise
            text = f"{text[: tabs.start()]}{' ' * len(tabs[0])}{text[tabs.end() :]}"
    return _composed_without_tabs(text)


def _composed_without_tabs(text: str) -> Node | None:
    yaml = YAML(typ="safe", pure=True)
    yaml.Composer = _PlainComposer
    node: Node | None = yaml.compose(text)
    return node


def _value(path: Path, text: str, node: Node) -> Any:
    """The plain data that `node` stands for."""
    if isinstance(node, SequenceNode):
        return [_value(path, text, item) for item in node.value]
    if not isinstance(node, MappingNode):
        _check_characters(path, text, node)
        return _scalar(str(node.tag).rpartition(":")[2], node.value)
    mapping: dict[str, Any] = {}
    first: dict[str, Node] = {}
    for key, value in node.value:
        if not isinstance(key, ScalarNode):
            line, column = _line_and_column(text, key.start_mark.index)
            raise PrivlintError("a key is a text, not a list or a mapping", str(path), line, column, "quote the key")
        if key.value in mapping:
            line, column = _line_and_column(text, key.start_mark.index)
            earlier, _ = _line_and_column(text, first[key.value].start_mark.index)
            message = f'the key "{key.value}" stands here for the second time; the first is on line {earlier}'
            raise PrivlintError(message, str(path), line, column, "keep one of them")
        _check_characters(path, text, key)
        mapping[key.value] = _value(path, text, value)
        first[key.value] = key
    return mapping


def _check_characters(path: Path, text: str, node: Node) -> None:
    """Refuse half of a surrogate pair, which nothing can print: JSON writes an emoji as two escapes, YAML does not."""
    if any("\ud800" <= char <= "\udfff" for char in node.value):
        line, column = _line_and_column(text, node.start_mark.index)
        remedy = "write the character itself"
        raise PrivlintError("an escape that is only half a character", str(path), line, column, remedy)


def _scalar(tag: str, text: str) -> Any:
    """The value of a scalar; one of a type that is not plain data (a date) is the text that stands there."""
    if tag == "null":
        return None
    if tag == "bool":
        return text.lower() in ("true", "yes", "on")
    digits = text.replace("_", "")
    try:
        if tag == "int":
            return int(digits, 0) if digits.lstrip("+-")[:2].lower() in ("0x", "0o", "0b") else int(digits)
        if tag == "float":
            return float(digits)
    except ValueError:  # too long, infinite or of an older YAML: no number for our purposes
        pass
    return text


def _source_offset(text: str, node: ScalarNode, offset: int) -> int:
    """Where in `text` the character at `offset` of the value of `node` stands.

    Folding and indenting only change white space, so the n-th visible character of the
    value is the n-th one of the source.
    """
    start, style = int(node.start_mark.index), node.style
    if style in ("|", ">"):
        header_end = _LINE_END.search(text, start)
        start = header_end.end() if header_end else len(text)
    elif style in ("'", '"'):
        start += 1
    value = str(node.value)
    visible = sum(not char.isspace() for char in value[:offset])
    at_visible = offset < len(value) and not value[offset].isspace()
    place = start
    for count, (begin, end) in enumerate(_visible_characters(text, start, node.end_mark.index, style)):
        if count == visible:
            return begin if at_visible else place
        place = end
    return place


def _visible_characters(text: str, start: int, end: int, style: str | None) -> Iterator[tuple[int, int]]:
    """The range in `text` of each character of a scalar that is not white space."""
    position = start
    while position < end:
        length = 1
        visible = not text[position].isspace()
        if style == "'" and text.startswith("''", position):
            length = 2
        elif style == '"' and text[position] == "\\":
            letter = text[position + 1]
            digits = {"x": 2, "u": 4, "U": 8}.get(letter, 0)
            length = 2 + digits
            visible = letter not in _WHITE_ESCAPES
            if digits:
                visible = not chr(int(text[position + 2 : position + length], 16)).isspace()
        if visible:
            yield position, position + length
        position += length


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    line, start = 1, 0
    for end in _LINE_END.finditer(text, 0, offset):
        line, start = line + 1, end.end()
    return line, offset - start + 1


_EXPLANATIONS = (
    # part of what ruamel.yaml says, what we say, the remedy
    ("anchors", "anchors and aliases (& and *) are not read here", "write the value out, or quote the text"),
    ("tags", "tags (!) are not read here", "leave the tag out, or quote the text"),
    ("nesting", f"nested deeper than {DEEPEST_NESTING} levels", "make the structure flatter"),
    ("'\\t'", "a tab cannot indent a line", "use spaces"),
    ("mapping values are not allowed", "a colon cannot stand here", "put the text in quotes, or mend the indentation"),
    ("unexpected end of stream", "the quotation mark that opens here is not closed", "close it"),
    ("document separator", "the quotation mark that opens here is not closed", "close it"),
    ("expected ',' or ']'", "a list in brackets is not closed, or lacks a comma", "mend it, or quote the text"),
    ("expected ',' or '}'", "a mapping in braces is not closed, or lacks a comma", "mend it, or quote the text"),
    ("expected <block end>", "this line does not line up with those above it", "mend the indentation"),
    ("could not find expected ':'", "this is not a key with a value", "write `key: value`, or mend the indentation"),
    ("cannot start any token", "a text cannot begin with this character", "put the text in quotation marks"),
    ("unknown escape character", "an unknown escape after a backslash", "write the text in single quotation marks"),
    (
        "expected the node content",
        "a value is missing, or begins with a sign of YAML",
        "put the text in quotation marks",
    ),
    ("expected a comment or a line", "a text after | or > begins on the next line", "move it, or quote the text"),
    ("expected chomping", "a text after | or > begins on the next line", "move it, or put it in quotation marks"),
    (
        "expected '<document start>'",
        "this does not belong to what is above it",
        "mend the indentation, or quote the text",
    ),
    ("sequence entries", "a list cannot begin here", "begin it on a line of its own"),
    ("another document", "a second document (---) begins here", "keep one document in a file"),
)


def _syntax_error(path: Path, text: str, error: MarkedYAMLError) -> PrivlintError:
    problem = str(error.problem or error.context or "not YAML")
    message, remedy = next(
        ((message, remedy) for part, message, remedy in _EXPLANATIONS if part in problem),
        (f"not YAML: {problem}", "check the syntax"),
    )
    mark, opening = error.problem_mark or error.context_mark, error.context_mark
    if "line up" in message and mark is not None and _is_within_a_line(text, mark.index):
        message = "this cannot follow the text in quotation marks, or the braces, before it"
        remedy = "put the whole text in quotation marks, and double those of the same kind inside it"
    # What is not closed, and a key without a colon, shows later than where it has to be mended.
    shows_later = "not closed" in message or "not a key" in message
    if shows_later and mark is not None and opening is not None and mark.line > opening.line:
        mark = opening
    line, column = _line_and_column(text, mark.index) if mark is not None else (1, 1)
    return PrivlintError(message, str(path), line, column, remedy)


def _is_within_a_line(text: str, offset: int) -> bool:
    line = text[:offset].rpartition("\n")[2]
    return bool(line.strip(" -"))


def _code(character: object) -> str:
    number = character if isinstance(character, int) else ord(str(character)[:1] or "\0")
    return f"U+{number:04X}"
