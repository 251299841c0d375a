from __future__ import annotations

import pytest

from privlint.readers.markdown_source import prepare

PREPARED = {
    "plain text": ("Wij *bewaren*\n- niets", "Wij *bewaren*\n- niets"),
    "lines of other tools": ("import a from 'b'\n{% a %}\nb", "                 \n       \nb"),
    "a template tag in text": ("a {% b_c %} d", "a xxxxxxxxx d"),
    "a template variable in a target": ("[a](b/{{ c d }})", "[a](xxxxxxxxxxx)"),
    "a bare address": ("https://a.nl/_b_ [c](https://d.nl/_e_)", "https://a.nl/xb_ [c](https://d.nl/_e_)"),
    "a return alone": ("a\rb\r\nc", "a\nb\r\nc"),
}


@pytest.mark.parametrize("name", PREPARED)
def test_what_the_parser_sees(name: str) -> None:
    source, expected = PREPARED[name]
    assert prepare(source, 0).text == expected


def test_offsets_lead_back_to_the_file() -> None:
    source = "voor\r\née\r\nb€\r👍d"
    prepared = prepare(source, 6)
    for index, character in enumerate(prepared.text):
        position = len(prepared.text[:index].encode())
        assert prepared.offset(position) == 6 + index
        assert prepared.shows(character, 6 + index, 7 + index)
    assert prepared.offset(len(prepared.text.encode())) == len(source)
    assert not prepared.shows("x", 6, 7)
