"""The statement as a visitor reads it, with the findings in the margin.

The text is divided into passages: each begins with a block at which a finding
stands, and has beside it the notes of that block, which may be as long as the
passage. So every note stands next to its words, on paper too, without a script.
Where there are many notes at one block, they stand side by side below it instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from privlint.document import Block, BlockKind
from privlint.reports.html.annotated import annotated, begins_in
from privlint.reports.html.markup import Html, element
from privlint.reports.html.notes import notes
from privlint.reports.html.shown import Shown
from privlint.reports.html.words import word
from privlint.reports.places import brief

Unit = tuple[Block, ...]
"""What stands together: a block, all cells of a table, or all lines of front matter."""

_MOST_IN_THE_MARGIN = 3  # notes of one block; more of them would leave the text beside them empty
_HIGHEST_HEADING = 4  # below those of the report itself
_LOWEST_HEADING = 6


def statement_text(shown: Shown) -> Html:
    """The whole text with its notes; the notes of findings without words in it stand at the top."""
    blocks = shown.document.blocks
    passages = (_passage(units, shown) for units in _passages(_units(blocks), shown))
    unplaced = notes(shown.findings, shown) if not blocks else Html()
    return element("div", unplaced, *passages, class_="statement", lang=shown.report.language)


def _units(blocks: Iterable[Block]) -> Iterator[Unit]:
    for _, together in groupby(blocks, _unit_of):
        yield tuple(together)


def _unit_of(block: Block) -> tuple[BlockKind, int]:
    if block.kind is BlockKind.METADATA:
        return block.kind, 0
    return block.kind, block.index if block.cell is None else block.cell.table


def _passages(units: Iterable[Unit], shown: Shown) -> Iterator[list[Unit]]:
    passage: list[Unit] = []
    for unit in units:
        if passage and any(begins_in(block, shown) for block in unit):
            yield passage
            passage = []
        passage.append(unit)
    if passage:
        yield passage


def _passage(units: Sequence[Unit], shown: Shown) -> Html:
    first, rest = units[:1], units[1:]
    found = [numbered for block in first[0] for numbered in begins_in(block, shown)]
    return element(
        "div",
        element("div", *_blocks(first, shown), class_="here"),
        notes(sorted(found), shown),
        element("div", *_blocks(rest, shown), class_="rest") if rest else Html(),
        class_="passage" if len(found) <= _MOST_IN_THE_MARGIN else "passage many",
    )


def _blocks(units: Sequence[Unit], shown: Shown) -> Iterator[Html]:
    for kind, together in groupby(units, lambda unit: unit[0].kind):
        match kind:
            case BlockKind.ITEM:
                yield element("ul", *(_item(block, shown) for (block,) in together))
            case BlockKind.METADATA:
                title = element("p", word("hidden text", shown.language), class_="title", lang=shown.language)
                lines = (_block("p", block, shown) for unit in together for block in unit)
                yield element("div", title, *lines, class_="metadata")
            case BlockKind.CELL:
                yield from (_table(cells, shown) for cells in together)
            case BlockKind.HEADING:
                yield from (_heading(block, shown) for (block,) in together)
            case _:
                yield from (_block("p", block, shown) for (block,) in together)


def _heading(block: Block, shown: Shown) -> Html:
    level = min(_HIGHEST_HEADING + block.level - 1, _LOWEST_HEADING)
    return _block(f"h{level}", block, shown, class_=f"level-{block.level}")


def _item(block: Block, shown: Shown) -> Html:
    return _block("li", block, shown, class_=f"level-{block.level}" if block.level > 1 else "")


def _block(name: str, block: Block, shown: Shown, class_: str = "") -> Html:
    return element(name, _line(block, shown), annotated(block, shown), class_=class_)


def _table(cells: Sequence[Block], shown: Shown) -> Html:
    rows = [tuple(row) for _, row in groupby(cells, lambda block: block.cell.row if block.cell else 0)]
    table = element("table", *(_row(row, shown) for row in rows))
    return element("div", table, class_="table", role="region", aria_label=word("table", shown.language), tabindex=0)


def _row(cells: Sequence[Block], shown: Shown) -> Html:
    return element("tr", *(_cell(block, cells[0], shown) for block in cells))


def _cell(block: Block, first: Block, shown: Shown) -> Html:
    line = _line(block, shown) if block is first else Html()
    is_header = block.cell is not None and block.cell.is_header
    scope = ("col" if block.cell is not None and block.cell.row == 0 else "row") if is_header else ""
    return element("th" if is_header else "td", line, annotated(block, shown), scope=scope)


def _line(block: Block, shown: Shown) -> Html:
    """The number of the line in the source; other readers than eyes get it with each finding."""
    place = brief(shown.document.place(block.span))
    return element("span", place, class_="line", aria_hidden="true")
