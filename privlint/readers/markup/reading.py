"""Reading a component or page: its markup played on a page, then the texts of its scripts that nothing showed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tree_sitter import Node

from privlint.document import Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow
from privlint.readers.broken import remark_broken
from privlint.readers.contents import show_content
from privlint.readers.jsx import contents
from privlint.readers.linking import apart, linked
from privlint.readers.markup.code import Code, Segment
from privlint.readers.markup.events import events_of
from privlint.readers.markup.playing import Names, Player
from privlint.readers.markup.program import Program
from privlint.readers.markup.translations import Messages
from privlint.readers.page import Page
from privlint.readers.script import Value

_DATA = frozenset({"object", "array", "string", "template_string"})

NamesOf = Callable[[Program], Names]


@dataclass(frozen=True, slots=True)
class Parts:
    """What a file consists of: its `markup` from one offset to another, the `codes` in its text and `in_tags`, all
    `segments` of code, the `pieces` of the markup that are code, the `elements` in code, `messages` (the first offsets
    of objects with translated texts) and where it is `broken`, if anywhere."""

    markup: tuple[int, int]
    codes: Sequence[Code] = ()
    in_tags: Mapping[int, Code] = field(default_factory=dict)
    segments: Sequence[Segment] = ()
    pieces: Sequence[tuple[int, int]] = ()
    elements: Mapping[int, int] = field(default_factory=dict)
    messages: Sequence[tuple[int, int]] = ()
    broken: tuple[int, int] | None = None


def read_parts(
    path: str,
    source: str,
    follow: Follow,
    parts: Parts,
    names_of: NamesOf = lambda program: {},
    foreign: Sequence[tuple[int, int]] = (),
    *,
    finds_components: bool = False,
) -> Document:
    """The document of a file in `parts`; `names_of` gives what names stand for besides the constants of its scripts,
    `foreign` is where texts stand in YAML."""
    patterns = [code.pattern for code in (*parts.codes, *parts.in_tags.values()) if code.pattern]
    segments = sorted(parts.segments, key=_place)
    program = Program(
        source, segments, patterns, lambda behind, broken: linked(path, source, follow, behind, without=broken)
    )
    whole = source if program.linked is None else program.script.source
    builder = DocumentBuilder(path, whole)
    page = Page(builder, whole)
    remark_broken(builder, parts.broken)
    blocks = [node for place in parts.messages if (node := program.node(*place)) is not None]
    messages = Messages(program.script, blocks, are_elsewhere=bool(foreign))
    events = events_of(source, page, *parts.markup, parts.codes, parts.pieces)
    player = Player(
        source,
        program,
        page,
        follow,
        events,
        parts.in_tags,
        parts.elements,
        messages,
        finds_components=finds_components,
    )
    names = names_of(program)
    player.play(0, len(events), names)
    _show_remains(player, program, names, messages, is_page=bool(events))
    for start, end in foreign:
        _show_yaml(page, source, start, end)
    page.finish()
    broken = player.gave_up or program.first_error()
    remark_broken(builder, broken if broken is None or broken[0] < len(source) else (0, 1))
    document = builder.build()
    return apart(document, program.linked) if program.linked is not None else document


def _place(segment: Segment) -> tuple[int, int]:
    return segment.start, segment.end


def _show_remains(player: Player, program: Program, names: Names, messages: Messages, *, is_page: bool) -> None:
    """Show the texts of the scripts, and the translated ones, that the markup did not show."""
    whole = _remaining(program)
    for name, value in [*whole, *names.items(), *(("", whole) for whole in messages.wholes)]:
        if value is not None and value.node.type in _DATA:
            show_content(player, name, value, is_page=is_page)


def _remaining(program: Program) -> Iterator[tuple[str, Value]]:
    """The constants of the scripts that may hold text; a constant of `ref([…])` is the list in it."""
    script = program.script
    declared = {node.id for node in _values(program.root)}
    for name, node in contents(script):
        if node.id in declared:
            yield name, Value(node)
    for node in _values(program.root):
        if node.type == "call_expression":
            found = script.returned(Value(node))
            if found is not None:
                yield "", found


def _values(root: Node) -> Iterator[Node]:
    """What the constants of the scripts are set to."""
    for statement in root.named_children:
        for node in (statement, *(statement.named_children if statement.type == "export_statement" else ())):
            if node.type in ("lexical_declaration", "variable_declaration"):
                for declarator in node.named_children:
                    value = declarator.child_by_field_name("value")
                    if value is not None:
                        yield value


def _show_yaml(page: Page, source: str, start: int, end: int) -> None:
    from privlint.decoded import joined
    from privlint.readers import yaml

    text = joined(source, [(None, start, end)])
    page.embed(yaml.read("nl.yaml", text.text), text)
