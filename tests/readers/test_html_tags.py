from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privlint.readers.html_source import prepare
from privlint.readers.html_tags import HtmlTag, tags_of

TAGS = {
    "a start tag": ("a<P>b", [HtmlTag(1, 4, "p")]),
    "an end tag": ("</p\n>", [HtmlTag(0, 5, "p", is_end=True)]),
    "an end tag with more in it": ("</a b>", [HtmlTag(0, 6, "a", is_end=True)]),
    "an empty tag": ("<br/><br />", [HtmlTag(0, 5, "br", [], is_empty=True), HtmlTag(5, 11, "br", [], is_empty=True)]),
    "a slash before the end": ("<br/ >", [HtmlTag(0, 6, "br", [])]),
    "values in quotes": ("""<a b="x>y" C='"'>""", [HtmlTag(0, 17, "a", [("b", "x>y"), ("c", '"')])]),
    "bare values": ("<a href=/b/c/ d = e>", [HtmlTag(0, 20, "a", [("href", "/b/c/"), ("d", "e")])]),
    "a bare value before the end of the tag": ("<a href=b/>", [HtmlTag(0, 11, "a", [("href", "b/")])]),
    "no value and an empty one": ('<p hidden id="">', [HtmlTag(0, 16, "p", [("hidden", None), ("id", "")])]),
    "references in a value": ('<a href="?a&amp;b&eacute;">', [HtmlTag(0, 27, "a", [("href", "?a&bé")])]),
    "names of components": ("<x-a:b.c>", [HtmlTag(0, 9, "x-a:b.c")]),
    "directives of templates": ('<p @click="a" :b.c="d">', [HtmlTag(0, 23, "p", [("@click", "a"), (":b.c", "d")])]),
    "comments": ("<!xx>a<!x>", [HtmlTag(0, 5, ""), HtmlTag(6, 10, "")]),
    "what is no tag": ("a<p\0>b</p>", [HtmlTag(6, 10, "p", is_end=True)]),
}


@pytest.mark.parametrize("name", TAGS)
def test_tags(name: str) -> None:
    page, expected = TAGS[name]
    assert list(tags_of(page)) == expected


@given(st.lists(st.sampled_from(["<", ">", "a", "!", "-", "/", "'", '"', "=", "&", "\0", "script", " ", "\n", "?"])))
def test_tags_stand_one_behind_the_other_whatever_the_page_holds(parts: list[str]) -> None:
    prepared = prepare("".join(parts))
    end = 0
    for tag in tags_of(prepared):
        assert prepared[tag.start] == "<"
        assert end <= tag.start < tag.end <= len(prepared)
        end = tag.end
