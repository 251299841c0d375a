"""What begins with two dots in reStructuredText: directives, targets, substitutions, footnotes and comments."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from privlint.decoded import Decoded, joined
from privlint.readers.rst_inline import Names, normalised
from privlint.readers.rst_tables import GridCell
from privlint.readers.source_lines import Line, body_end, hanging, shifted, without_space

if TYPE_CHECKING:
    from privlint.readers.rst import RstReader

_DIRECTIVE = re.compile(r"\.\.\s+(?:\|[^|]+\|\s+)?(?P<name>[A-Za-z][\w:+.-]*?)\s*::(?=\s|\Z)\s*")
_FOOTNOTE = re.compile(r"\.\.\s+\[(?:\d+|[#*][\w.-]*|[A-Za-z][\w.-]*)\](?=\s|\Z)\s*")
_TARGET = re.compile(r"\.\.\s+_(?P<name>`[^`]+`|(?:\\.|[^:\\]|:(?!\s|\Z))+):\s*(?P<target>\S*)")
_SUBSTITUTION = re.compile(r"\.\.\s+\|(?P<name>[^|]+)\|\s+(?:replace|unicode)::\s*")
_OPTION = re.compile(r":(?P<name>[\w-]+):\s*(?P<value>.*)")

# With a text that is shown as a heading above what they hold, as in an accordion.
_TITLED = frozenset("dropdown card tab tab-item collapse details grid-item-card rubric topic-title".split())
# With a text that is part of what they hold.
_WITH_ARGUMENT = frozenset(
    """note warning tip important caution danger attention hint error seealso todo admonition topic sidebar epigraph
    pull-quote highlights versionadded versionchanged deprecated""".split()
)
_LEFT_OUT = frozenset(
    """image contents toctree code code-block sourcecode literalinclude meta highlight index math role default-role
    sectnum section-numbering header footer title date unicode replace youtube video button-link button-ref raw-latex
    automodule autoclass autofunction graphviz mermaid plantuml target-notes post sectionauthor codeauthor todolist
    rst-class-empty currentmodule module""".split()
)


def names_of(source: str, lines: Sequence[Line]) -> Names:
    """What the targets and substitutions in `lines` stand for."""
    targets: dict[str, str] = {}
    substitutions: dict[str, Decoded] = {}
    for line in lines:
        if not source.startswith(".. ", line.start):
            continue
        target = _TARGET.match(source, line.start, line.end)
        value = _SUBSTITUTION.match(source, line.start, line.end)
        if target is not None and target["target"]:
            targets[normalised(target["name"].strip("`"))] = target["target"]
        elif value is not None and value.end() < line.end and "replace" in value.group():
            substitutions[normalised(value["name"])] = joined(source, [(None, value.end(), line.end)])
    return Names(targets, substitutions)


def show_explicit(reader: RstReader, lines: Sequence[Line]) -> None:
    """Tell what the visitor sees of the explicit block in `lines`, the first of which begins with two dots."""
    source, first = reader.source, lines[0]
    footnote = _FOOTNOTE.match(source, first.start, first.end)
    directive = _DIRECTIVE.match(source, first.start, first.end)
    if footnote is not None:
        reader.element("div", hanging(_behind(source, first, footnote.end()), lines[1:]), first.start)
    elif directive is not None and not source.startswith(".. |", first.start):
        argument = _behind(source, first, directive.end())
        _show_directive(reader, directive["name"].rpartition(":")[2].lower(), argument, lines[1:])


def _behind(source: str, line: Line, offset: int) -> Line:
    return without_space(source, shifted(line, offset - line.start))


def _show_directive(reader: RstReader, name: str, argument: Line, lines: Sequence[Line]) -> None:
    options, content = _options(reader.source, lines)
    arguments = [argument] if argument.start < argument.end else []
    written = reader.source[argument.start : argument.end]
    if name in _LEFT_OUT:
        return
    if name == "include":
        document = reader.follow(written)
        if document is not None:
            reader.page.include(document)
    elif name == "raw":
        if written.lower() == "html" and content:
            reader.html.feed(content[0].start, content[-1].end)
    elif name == "figure":
        reader.body(content)
    elif name == "rubric":
        reader.text("summary", arguments)
    elif name in _TITLED:
        reader.text("summary", arguments)
        reader.element("div", content, argument.start)
    elif name in ("line-block", "parsed-literal"):
        reader.literal([*arguments, *(line for line in content if line.start < line.end)])
    elif name == "csv-table":
        reader.text("p", arguments)
        reader.table(list(_csv_cells(reader.source, content, options)), argument.start)
    elif name == "list-table":
        reader.text("p", arguments)
        reader.table(list(_list_cells(reader.source, content, options)), argument.start)
    elif name in _WITH_ARGUMENT:
        is_title = name in ("admonition", "topic", "sidebar")
        if is_title:
            reader.text("p", arguments)
            reader.element("div", content, argument.start)
        else:
            below = content if options else lines
            reader.element("div", hanging(argument, below) if arguments else content, argument.start)
    else:
        if name == "table":
            reader.text("p", arguments)
        reader.element("div", content, argument.start)


def _options(source: str, lines: Sequence[Line]) -> tuple[Mapping[str, Line], Sequence[Line]]:
    """The options at the top of a directive, and the lines behind them."""
    options: dict[str, Line] = {}
    index = 0
    while index < len(lines) and lines[index].start < lines[index].end:
        found = _OPTION.match(source, lines[index].start, lines[index].end)
        if found is None:
            break
        options[found["name"]] = Line(*found.span("value"), 0)
        index += 1
    if not options:
        index = 0
    while index < len(lines) and lines[index].start == lines[index].end:
        index += 1
    return options, lines[index:]


def _number(source: str, options: Mapping[str, Line], name: str) -> int:
    line = options.get(name)
    value = source[line.start : line.end] if line is not None else ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 4 else 0


def _list_cells(source: str, lines: Sequence[Line], options: Mapping[str, Line]) -> Iterator[GridCell]:
    """The cells of a table that is written as a list of lists."""
    headers = _number(source, options, "header-rows")
    for row, items in enumerate(_items(source, lines)):
        for column, cell in enumerate(_items(source, items)):
            yield GridCell(row, column, 1, 1, row < headers, cell)


def _items(source: str, lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    index = 0
    while index < len(lines):
        line = lines[index]
        if source[line.start : line.start + 1] not in ("*", "-", "+") or line.start == line.end:
            index += 1
            continue
        end = body_end(lines, index + 1, line.indent + 1)
        yield [without_space(source, shifted(line, 1)), *lines[index + 1 : end]]
        index = end


def _csv_cells(source: str, lines: Sequence[Line], options: Mapping[str, Line]) -> Iterator[GridCell]:
    """The cells of a table that is written as values with commas between them, a row on each line."""
    header = [options["header"]] if "header" in options else []
    headers = len(header) + _number(source, options, "header-rows")
    rows = [*header, *(line for line in lines if line.start < line.end)]
    for row, line in enumerate(rows):
        offset = line.start
        for column, value in enumerate(_values(source[line.start : line.end])):
            start = source.find(value, offset, line.end)
            if start < 0:  # with doubled quotation marks in it
                continue
            offset = start + len(value)
            yield GridCell(row, column, 1, 1, row < headers, [Line(start, offset, 0)])


def _values(written: str) -> list[str]:
    try:
        return [value.strip() for value in next(csv.reader([written], skipinitialspace=True), [])]
    except csv.Error:
        return []
