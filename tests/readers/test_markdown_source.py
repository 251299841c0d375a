from __future__ import annotations

import pytest

from privlint.readers.markdown_source import prepare

PREPARED = {
    "plain text": ("Wij *bewaren*\n- niets", "Wij *bewaren*\n- niets"),
    "lines of other tools": ("import a from 'b'\n{% a %}\nb", "                 \n       \nb"),
    "a template tag in text": ("a {% b_c %} d", "a xxxxxxxxx d"),
    "a template variable in a target": ("[a](b/{{ c d }})", "[a](xxxxxxxxxxx)"),
    "the attributes of a heading": ("# a {#b}\n\nc {.d}\n===", "# a     \n\nc     \n==="),
    "a footnote that is none": ("[^a b] [^c]", "xxa b] [^c]"),
    "form feeds are no new lines": ("a\fb", "a b"),
    "wide space": (f"a{' ' * 100}b{' ' * 100}", f"a{'x' * 100}b{' ' * 100}"),
    "deep items": (f"{' ' * 40}- a", f"{' ' * 40}x a"),
    "deep quotes": (">>>>>>>>> a", ">>>>>>>>x a"),
    "a long rule": ("-" * 60, "-" * 60),
    "a crowded paragraph": ("- " + "*a_ " * 1001 + "\n\n*b*", "- " + "xax " * 1001 + "\n\n*b*"),
}


@pytest.mark.parametrize("name", PREPARED)
def test_what_the_parser_sees(name: str) -> None:
    source, expected = PREPARED[name]
    assert prepare(source, 0).text == expected


def test_offsets_lead_back_to_the_file() -> None:
    source = "voor\r\na\r\nb\rc\nd\r\n\r\ne"
    prepared = prepare(source, 6)
    assert prepared.text == "a\nb\nc\nd\n\ne"
    for position, character in enumerate(prepared.text):
        assert source[prepared.offset(position)] == character or character == "\n"
    assert source[prepared.offset(1) :].startswith("\r\nb")
    assert prepared.offset(len(prepared.text)) == len(source)
