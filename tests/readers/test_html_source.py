from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privlint.readers.html_source import prepare

PREPARED = {
    "whole tags stay": ("<p class='a>b'>x</p>", "<p class='a>b'>x</p>"),
    "references stay in tags only": ("<a href='?a&amp;b'>R&amp;D", "<a href='?a&amp;b'>Rxamp;D"),
    "a tag that breaks off": ("a <b en <i>c", "a xb en <i>c"),
    "a quote that is not closed": ("<a href='x>y</a>", "<a href=xx>y</a>"),
    "comments": ("<!-- <b> -->a<!---->b<?xml?>c<% d %>", "<!xxxxxxxxx>a<!xxxx>b<!xxxx>c<!xxxx>"),
    "a comment without end": ("a<!-- b <i>\nc", "a<!xxxxxxx>\nc"),
    "a declaration without end": ("a<! b", "ax! b"),
    "scripts": ("<script>'</p' <b></SCRIPT a>b", "<script>xxxxxxxxxxx</script>b"),
    "a script without end": ("a<style>b\n<p>", "a<!xxxxxx><p>"),
    "an empty script": ("<script/>a", "<script/>a"),
    "template tags": ("{% if a < b %}c {{ d }}", "xxxxxxxxxxxxxxc {{ d }}"),
}


@pytest.mark.parametrize("name", PREPARED)
def test_what_the_parser_sees(name: str) -> None:
    page, expected = PREPARED[name]
    assert prepare(page) == expected


@given(st.lists(st.sampled_from(["<", ">", "a", "!", "-", "/", "'", '"', "=", "&", "%", "script", " ", "\n", "?"])))
def test_no_character_moves(parts: list[str]) -> None:
    page = "".join(parts)
    prepared = prepare(page)
    assert len(prepared) <= len(page)
    assert all(seen in (written, *"x<>!/script") for seen, written in zip(prepared, page, strict=False))
