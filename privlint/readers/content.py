"""The content of one block while it is being read, before it is known what kind of block it is.

Whether a paragraph is a heading in bold or a list written with dashes only shows
at its end. So a reader collects its pieces here, and `write_paragraph` decides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from privlint.document import BlockKind, Cell
from privlint.document_builder import DocumentBuilder
from privlint.patterns import compile_later
from privlint.record import NamedTuple

LONGEST_HEADING = 120
"""Characters: longer bold text is an emphasised paragraph, not a heading."""

_BULLET = compile_later(r"\s*(?P<mark>[•·▪◦‣●○■□➢►✓✔]|[-–—*](?=\s)|(?P<letter>[a-z])[.)](?=\s))\s*")
_BULLETS = "•·▪◦‣●○■□➢►✓✔-–—*"
_CLAUSE = compile_later(r"\s*\d{1,2}\.\d{1,2}\.?\s")
_BLANK = re.compile(r"[\s\u00ad\u200b\u2060\ufeff]*+")  # with what a document leaves out for its lack of width
_DASHES = "-–—*"
_NO_HEADING = compile_later(r"[.,;!]$|@|\b\d{1,2}[ -/]\w+[ -/]\d{4}\b")  # a sentence, an address or a date


class Break(Enum):
    """Between the lines of a block: where the source is wrapped, or where the page begins a new line."""

    SOFT = "soft"
    HARD = "hard"


class Piece(NamedTuple):
    """Source characters from `start` to `end`, or `text` that stands for them; or a break."""

    start: int
    end: int
    text: str | None = None
    bold: bool = False
    link: int | None = None
    line_break: Break | None = None


class _Bullet(NamedTuple):
    """The mark of an item, the letter of it if that is its mark, and where it ends in the source."""

    mark: str
    letter: str
    end: int


class Content:
    """The pieces of one block, in reading order; `links` holds the targets that pieces refer to.

    Most blocks have one piece: that there are breaks, or pieces in bold, is told by `has_breaks` and `has_bold`.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.pieces: list[Piece] = []
        self.links: list[str] = []
        self.has_text = False
        self.has_breaks = False
        self.has_bold = False

    def add(self, piece: Piece) -> None:
        """Append a piece of text or white space."""
        self.pieces.append(piece)
        if piece.bold:
            self.has_bold = True
        if not self.has_text:
            self.has_text = not _is_blank(self.source, piece)

    def line_break(self, start: int, end: int, kind: Break = Break.HARD) -> None:
        """Append a break after text; white space before the first text does not count."""
        if self.has_text:
            self.pieces.append(Piece(start, end, line_break=kind))
            self.has_breaks = True


def write(builder: DocumentBuilder, content: Content, pieces: Sequence[Piece]) -> None:
    """Append `pieces` of `content` to the open block of `builder`."""
    link: int | None = None
    link_start = 0
    for start, end, text, _, own_link, line_break in pieces:
        if own_link != link:
            if link is not None:
                builder.link(link_start, content.links[link])
            link, link_start = own_link, builder.length
        if line_break is None:
            if text is None:
                builder.copy(start, end)
            else:
                builder.replace(text, start, end)
        elif line_break is Break.HARD:
            builder.line_break(start, end)
        else:
            builder.replace(" ", start, end)
    if link is not None:
        builder.link(link_start, content.links[link])


def write_block(
    builder: DocumentBuilder,
    content: Content,
    kind: BlockKind,
    *,
    level: int = 0,
    cell: Cell | None = None,
    introduced_by: int | None = None,
) -> int:
    """Write `content` as one block; returns its index."""
    index = builder.begin(kind, level=level, cell=cell, introduced_by=introduced_by)
    write(builder, content, content.pieces)
    builder.end()
    return index


def write_paragraph(builder: DocumentBuilder, content: Content, heading_level: int) -> None:
    """Write `content`, which has text, as the paragraphs, list items and headings that its lines look like.

    A first line in bold is a heading of `heading_level` if it stands alone or on a
    line of its own; a line with a bullet is an item; an empty line ends a paragraph,
    and so does the number of a next clause ("2.2").
    """
    for lines in _paragraphs(content) if content.has_breaks else [[content.pieces]]:
        first = 1 if content.has_bold and _is_bold_heading(content.source, lines) else 0
        if first:
            builder.begin(BlockKind.HEADING, level=heading_level)
            write(builder, content, [piece for piece in lines[0] if piece.line_break is None])
        if first < len(lines):
            _write_lines(builder, content, lines[first:])
        builder.end()


def is_bold(content: Content) -> bool:
    """Whether all text of `content` is bold."""
    return content.has_text and content.has_bold and _all_bold(content.source, content.pieces)


def _paragraphs(content: Content) -> list[list[list[Piece]]]:
    """The paragraphs of `content`, each a list of lines that end in the piece that breaks them."""
    paragraphs: list[list[list[Piece]]] = []
    lines: list[list[Piece]] = []
    line: list[Piece] = []
    for piece in content.pieces:
        line.append(piece)
        if piece.line_break is None:
            continue
        if _has_text(content.source, line):
            lines.append(line)
        elif lines and piece.line_break is Break.HARD:
            paragraphs.append(lines)
            lines = []
        line = []
    if _has_text(content.source, line):
        lines.append(line)
    if lines:
        paragraphs.append(lines)
    return paragraphs


def _is_bold_heading(source: str, lines: list[list[Piece]]) -> bool:
    line = lines[0]
    if not _all_bold(source, line):
        return False
    text = "".join(_written(source, piece) for piece in line).strip()
    if len(text) > LONGEST_HEADING or _NO_HEADING.search(text) or not any(character.isalpha() for character in text):
        return False
    following = next((piece for piece in lines[1] if not _is_blank(source, piece)), None) if len(lines) > 1 else None
    return following is None or not following.bold


def _all_bold(source: str, pieces: list[Piece]) -> bool:
    """Whether all text among `pieces` is bold, but perhaps a colon at the end."""
    texts = [piece for piece in pieces if not _is_blank(source, piece)]
    if len(texts) > 1 and not texts[-1].bold and _written(source, texts[-1]).strip() == ":":
        texts.pop()
    return bool(texts) and all(piece.bold for piece in texts)


def _write_lines(builder: DocumentBuilder, content: Content, lines: list[list[Piece]]) -> None:
    bullets = [_bullet(content.source, line) for line in lines]
    is_list = any(bullets) and _are_items(bullets)
    are_clauses = len(lines) > 1 and _is_numbered(content.source, lines[0])
    is_open = False
    for line, bullet in zip(lines, bullets, strict=True):
        if is_list and bullet is not None:
            builder.begin(BlockKind.ITEM, level=1)
            line = _without(line, bullet.end)
        elif not is_open or (are_clauses and _is_numbered(content.source, line)):
            builder.begin(BlockKind.PARAGRAPH)
        is_open = True
        write(builder, content, line)


def _are_items(bullets: list[_Bullet | None]) -> bool:
    """Whether the lines that begin with a bullet are list items; one lettered line is none."""
    found = [bullet for bullet in bullets if bullet is not None]
    letters = [bullet.letter for bullet in found if bullet.letter]
    if len(letters) == len(found):
        return len(letters) > 1 and letters[0] == "a"
    # Lines that a writer wrapped may happen to begin with a dash; then the first line has none.
    return bullets[0] is not None or len(found) > 1 or any(bullet.mark not in _DASHES for bullet in found)


def _is_numbered(source: str, line: list[Piece]) -> bool:
    """Whether a line begins with the number of a clause: "2.1 Ten behoeve van …"."""
    first = next((piece for piece in line if _has_text(source, [piece])), None)
    return first is not None and first.text is None and _CLAUSE.match(source, first.start, first.end) is not None


def _bullet(source: str, line: list[Piece]) -> _Bullet | None:
    """The bullet at the start of `line`."""
    for piece in line:
        if _is_blank(source, piece):
            continue
        if piece.text is not None:  # a reference, such as &bull;
            found = _BULLET.fullmatch(f"{piece.text} ")
            return _Bullet(found["mark"], "", piece.end) if found is not None else None
        begin = source[piece.start : piece.end].lstrip()[:2]
        if not (begin[:1] in _BULLETS or begin[1:] in (".", ")")):
            return None  # as most lines, which is sooner told than by the expression
        found = _BULLET.match(source, piece.start, piece.end)
        return _Bullet(found["mark"], found["letter"] or "", found.end()) if found is not None else None
    return None


def _without(line: list[Piece], offset: int) -> list[Piece]:
    """The pieces of `line` from the source offset `offset` on."""
    kept = [piece for piece in line if piece.end > offset or piece.line_break is not None]
    if kept and kept[0].start < offset and kept[0].line_break is None:
        kept[0] = kept[0]._replace(start=offset)
    return kept


def _has_text(source: str, pieces: list[Piece]) -> bool:
    return not all(_is_blank(source, piece) for piece in pieces)


def _written(source: str, piece: Piece) -> str:
    return source[piece.start : piece.end] if piece.text is None else piece.text or " "


def _is_blank(source: str, piece: Piece) -> bool:
    """Whether a piece shows no character: a break does not."""
    if piece.line_break is not None:
        return True
    if piece.text is not None:
        return _BLANK.fullmatch(piece.text) is not None
    return _BLANK.fullmatch(source, piece.start, piece.end) is not None
