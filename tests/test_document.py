from __future__ import annotations

import sys

from privlint.document import BlockKind, Cell, Document, Place, Span
from privlint.document_builder import _UNEVEN, DEEPEST_ITEM, DocumentBuilder


def build(source: str, *blocks: tuple[BlockKind, int, str]) -> Document:
    """A document of blocks whose texts stand in `source` in this order."""
    builder = DocumentBuilder("a.txt", source)
    end = 0
    for kind, level, text in blocks:
        start = source.index(text, end)
        end = start + len(text)
        builder.begin(kind, level=level)
        builder.copy(start, end)
    return builder.build()


HEADING, PARAGRAPH, ITEM = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM


def test_white_space_is_collapsed_and_blocks_are_separated() -> None:
    document = build(
        "  Wij \n\t bewaren\u00a0 niets. Daarna",
        (PARAGRAPH, 0, "  Wij \n\t bewaren\u00a0 niets. "),
        (ITEM, 1, "Daarna"),
    )
    assert document.text == "Wij bewaren niets.\nDaarna\n"
    assert [document[block.span] for block in document.blocks] == ["Wij bewaren niets.", "Daarna"]


def test_blocks_without_text_disappear() -> None:
    document = build("a  b", (PARAGRAPH, 0, "a"), (PARAGRAPH, 0, "  "), (PARAGRAPH, 0, "b"))
    assert [block.index for block in document.blocks] == [0, 1]


def test_characters_without_width_are_left_out_but_keep_their_place() -> None:
    source = "per\u00adsoons\u200bgegevens"
    document = build(source, (PARAGRAPH, 0, source))
    assert document.text == "persoonsgegevens\n"
    assert document.source_range(Span(3, 9)) == (4, 11)


def test_a_replaced_character_maps_as_a_whole() -> None:
    builder = DocumentBuilder("a.html", "pati&euml;nt")
    builder.copy(0, 4)
    builder.replace("ë", 4, 10)
    builder.copy(10, 12)
    document = builder.build()
    assert document.text == "patiënt\n"
    assert document.source_range(Span(4, 5)) == (4, 10)
    assert document.source_range(Span(0, 7)) == (0, 12)


def test_line_breaks_in_a_row_are_one_and_none_ends_a_block() -> None:
    builder = DocumentBuilder("a.html", "<br>a<br><br> b<br>")
    builder.line_break(0, 4)
    builder.copy(4, 5)
    builder.line_break(5, 9)
    builder.line_break(9, 13)
    builder.copy(13, 15)
    builder.line_break(15, 19)
    document = builder.build()
    assert document[document.blocks[0].span] == "a\nb"
    assert [document[sentence.span] for sentence in document.sentences] == ["a", "b"]


def test_places_count_from_one_over_every_line_end() -> None:
    source = "\ufeffa\r\nb\rc\nd 👍🏽e"
    document = build(source, *((PARAGRAPH, 0, text) for text in ("a", "b", "c", "d 👍🏽e")))
    places = [document.place(block.span) for block in document.blocks]
    assert places == [Place(1, 1, 1, 2), Place(2, 1, 2, 2), Place(3, 1, 3, 2), Place(4, 1, 4, 6)]


def test_only_the_line_ends_of_editors_count() -> None:
    document = build("a\u2028\x0b\x0cb", (PARAGRAPH, 0, "b"))
    assert document.place(document.blocks[0].span) == Place(1, 5, 1, 6)


def test_sections_hold_their_subsections() -> None:
    document = build(
        "x A b A1 c A2 B d",
        (PARAGRAPH, 0, "x"),
        (HEADING, 1, "A"),
        (PARAGRAPH, 0, "b"),
        (HEADING, 3, "A1"),
        (PARAGRAPH, 0, "c"),
        (HEADING, 2, "A2"),
        (HEADING, 1, "B"),
        (PARAGRAPH, 0, "d"),
    )
    assert [(s.heading, s.level, s.parent, s.blocks, s.extent) for s in document.sections] == [
        (None, 0, None, range(0, 1), range(0, 8)),
        (1, 1, 0, range(1, 3), range(1, 6)),
        (3, 3, 1, range(3, 5), range(3, 5)),
        (5, 2, 1, range(5, 6), range(5, 6)),
        (6, 1, 0, range(6, 8), range(6, 8)),
    ]
    innermost = document.section_of(document.text.index("c"))
    assert document.heading_of(innermost) == document.blocks[3]
    assert document.heading_of(document.sections[0]) is None


def test_items_are_introduced_by_their_parent_or_what_stands_before_the_list() -> None:
    document = build(
        "k p a b c d k2 e",
        (HEADING, 1, "k"),
        (PARAGRAPH, 0, "p"),
        (ITEM, 1, "a"),
        (ITEM, 2, "b"),
        (ITEM, 3, "c"),
        (ITEM, 1, "d"),
        (HEADING, 1, "k2"),
        (ITEM, 2, "e"),
    )
    assert [block.introduced_by for block in document.blocks if block.kind is ITEM] == [1, 2, 3, 1, 6]


def test_deep_items_are_as_deep_as_the_deepest() -> None:
    document = build("a b", (ITEM, 99, "a"), (ITEM, DEEPEST_ITEM, "b"))
    assert [block.level for block in document.blocks] == [DEEPEST_ITEM, DEEPEST_ITEM]


def test_rows_and_column_headers() -> None:
    builder = DocumentBuilder("a.md", "abcd")
    for offset, (row, column) in enumerate([(0, 0), (0, 1), (1, 0), (1, 1)]):
        builder.begin(BlockKind.CELL, cell=Cell(0, row, column, is_header=row == 0))
        builder.copy(offset, offset + 1)
    document = builder.build()
    assert {key: [document[b.span] for b in cells] for key, cells in document.rows().items()} == {
        (0, 0): ["a", "b"],
        (0, 1): ["c", "d"],
    }
    assert {column: document[block.span] for column, block in document.column_headers(0).items()} == {0: "a", 1: "b"}
    assert document.column_headers(1) == {}


def test_a_link_is_its_text_without_the_space_around_it() -> None:
    builder = DocumentBuilder("a.md", "zie hier nu")
    builder.copy(0, 3)
    start = builder.length
    builder.copy(3, 9)
    builder.link(start, "#")
    builder.copy(9, 11)
    builder.link(builder.length, "leeg")
    document = builder.build()
    assert [(document[link.span], link.target) for link in document.links] == [("hier", "#")]


def test_links_in_a_span() -> None:
    builder = DocumentBuilder("a.md", "een twee drie")
    for start, end in ((0, 3), (4, 8), (9, 13)):
        builder.copy(builder.length, start)
        builder.copy(start, end)
        builder.link(start, f"#{start}")
    document = builder.build()
    assert [link.target for link in document.links_in(Span(2, 11))] == ["#4"]
    assert [link.target for link in document.links_in(Span(0, 13))] == ["#0", "#4", "#9"]


def test_sentences_of_a_block() -> None:
    document = build("Een. Twee. Drie.", (PARAGRAPH, 0, "Een. Twee."), (PARAGRAPH, 0, "Drie."))
    assert [document[s.span] for s in document.sentences_of(document.blocks[0])] == ["Een.", "Twee."]
    assert document[document.sentence_at(document.text.index("Drie")).span] == "Drie."


def test_front_matter_is_not_visible() -> None:
    document = build("a: b c", (BlockKind.METADATA, 0, "a: b"), (PARAGRAPH, 0, "c"))
    assert [block.index for block in document.visible_blocks()] == [1]


def test_an_empty_document_has_a_place() -> None:
    document = DocumentBuilder("a.md", "").build()
    assert document.place(Span(0, 0)) == Place(1, 1, 1, 1)


def test_a_sentence_with_a_value_from_elsewhere_stands_where_its_own_words_do() -> None:
    source = 'naam = "De Kade"; tekst = "Wij zijn {naam}, een club."; <p>{tekst}</p>'
    builder = DocumentBuilder("page.tsx", source)
    builder.begin(BlockKind.PARAGRAPH)
    pieces = [source.index(text) for text in ("Wij zijn ", "De Kade", ", een club.")]
    for start, text in zip(pieces, ("Wij zijn ", "De Kade", ", een club."), strict=True):
        builder.copy(start, start + len(text))
    builder.value(source.index("Wij"), source.index('"; <p>'))
    builder.value(pieces[1], pieces[1] + len("De Kade"), inner=True)
    document = builder.build()
    start, end = document.source_range(document.sentences[0].span)
    assert source[start:end] == "Wij zijn {naam}, een club."
    start, end = document.source_range(Span(9, 16))
    assert source[start:end] == "De Kade"


def test_no_printable_character_but_the_space_is_white_space_or_invisible() -> None:
    """So `copy` need not look for what is uneven in printable text."""
    for character in map(chr, range(sys.maxunicode + 1)):
        if character != " " and character.isprintable():
            assert _UNEVEN.match(character) is None
