"""Texts that the source writes in another way, and documents inside documents."""

from __future__ import annotations

import re

from privlint.decoded import Part, decode, joined
from privlint.document import BlockKind, Place, Span
from privlint.document_builder import DocumentBuilder
from privlint.readers import read

ESCAPE = re.compile(r"\\(?:u[0-9a-f]{4}|.)")
NAMED = {"n": "\n", '"': '"'}


def meaning(escape: re.Match[str]) -> str:
    return chr(int(escape[0][2:], 16)) if escape[0][1] == "u" else NAMED[escape[0][1]]


def test_each_part_of_a_decoded_text_knows_where_it_is_written() -> None:
    source = r'x = "een \"wens\" caf\u00e9";'
    decoded = decode(source, source.index('"') + 1, source.rindex('"'), ESCAPE, meaning)
    assert decoded.text == 'een "wens" café'
    written = [
        (decoded.text[part.start : part.end], source[part.source_start : part.source_end]) for part in decoded.parts
    ]
    assert written == [
        ("een ", "een "),
        ('"', r"\""),
        ("wens", "wens"),
        ('"', r"\""),
        (" caf", " caf"),
        ("é", r"\u00e9"),
    ]


def test_a_range_of_a_decoded_text_is_cut_to_its_characters_but_an_escape_is_whole() -> None:
    decoded = joined("abc&amp;def", [(None, 0, 3), ("&", 3, 8), (None, 8, 11)])
    assert list(decoded.source_of(1, 5)) == [Part(1, 3, 1, 3), Part(3, 4, 3, 8), Part(4, 5, 8, 9)]
    assert list(decoded.source_of(7, 9)) == []


def test_a_place_in_a_decoded_text_is_that_of_the_character_there() -> None:
    decoded = joined("een</p>twee", [(None, 0, 3), ("", 3, 7), (None, 7, 11)])
    assert [decoded.place_of(offset) for offset in (0, 2, 3, 6, 7)] == [0, 2, 7, 10, 11]


def test_a_document_read_from_a_string_has_its_places_in_the_file() -> None:
    text = r"## Uw rechten\n\nU mag uw \u0064ossier inzien.\n\n| a | b |\n|---|---|\n| c | d |"
    source = f'{{"kop": "Privacy",\n "tekst": "{text}"}}'
    start = source.index("## Uw")
    decoded = decode(source, start, source.rindex('"'), ESCAPE, meaning)
    builder = DocumentBuilder("nl.json", source)
    builder.begin(BlockKind.HEADING, level=1)
    builder.copy(source.index("Privacy"), source.index("Privacy") + len("Privacy"))
    builder.append(read("tekst.md", decoded.text), decoded, deeper=1)
    builder.append(read("tekst.md", decoded.text), decoded, deeper=1)
    document = builder.build()
    assert [block.level for block in document.blocks if block.kind is BlockKind.HEADING] == [1, 3, 3]
    assert {block.cell.table for block in document.blocks if block.cell} == {0, 1}
    offset = document.text.index("dossier")
    written = source.index("\\u0064")
    assert document.source_range(Span(offset, offset + len("dossier"))) == (written, written + len("\\u0064ossier"))
    assert document.place(Span(offset, offset + 1)) == Place(
        2, written - source.index("\n"), 2, written - source.index("\n") + 6
    )


def test_a_document_of_several_files_tells_in_which_one_each_word_stands() -> None:
    builder = DocumentBuilder("a.md", "Wij bewaren niets.")
    builder.copy(0, len("Wij bewaren niets."))
    builder.append(read("delen/b.md", "\n\nWij delen niets.\n\n- met niemand\n"))
    document = builder.build()
    assert [file.path for file in document.files] == ["a.md", "delen/b.md"]
    places = [document.place(block.span) for block in document.blocks]
    assert [(place.path, place.line) for place in places] == [("a.md", 1), ("delen/b.md", 3), ("delen/b.md", 5)]
    assert document.blocks[2].introduced_by == 1
    assert document.source_at(document.blocks[2].span.start) == ("\n\nWij delen niets.\n\n- met niemand\n", 22)


def test_a_remark_of_a_reader_has_a_place_and_two_languages() -> None:
    builder = DocumentBuilder("a.tsx", "een\n<div")
    builder.remark("hier breekt het af", "it breaks off here", 4, 8)
    (remark,) = builder.build().remarks
    assert (remark.place, remark.place.path) == (Place(2, 1, 2, 5), "a.tsx")
    assert remark.message == {"nl": "hier breekt het af", "en": "it breaks off here"}
