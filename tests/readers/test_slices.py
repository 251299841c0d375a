"""In every format of text the source at the place of a word is that word: with marks, tabs, emoji and line ends."""

from __future__ import annotations

import html
from string import ascii_lowercase

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privlint.document import Span
from privlint.readers import read

PAGE = "<h2>X</h2>\n\t<p>X <b>X</b>&nbsp;X &amp;\nX</p>\n<ul><li>X</li></ul>\n"
MARKS = "## X\n\n\tX\n\nX **X** X\nX\n\n- X\n"
# How each format writes words: in the place of each X stands one.
FORMATS = {
    ".tsx": f"export default function Privacy() {{\n\treturn <main>\n{PAGE}</main>;\n}}\n",
    ".jsx": f"export const Privacy = () => <>{PAGE}</>;\n",
    ".vue": f"<template>\n<div>{PAGE}</div>\n</template>\n",
    ".svelte": f"<script>\n\tlet a = 1;\n</script>\n{PAGE}",
    ".astro": f"---\nconst a = 1;\n---\n{PAGE}",
    ".php": f"<?php $a = 1; ?>\n{PAGE}<?php echo $a; ?>\n",
    ".blade.php": f"@section('a')\n{PAGE}@endsection\n",
    ".html.twig": f"{{% block a %}}\n{PAGE}{{% endblock %}}\n",
    ".jinja": f"{{# a #}}{{% if b %}}\n{PAGE}{{% endif %}}\n",
    ".njk": f"{{% set a = 1 %}}\n{PAGE}",
    ".liquid": f"{{%- if a -%}}\n{PAGE}{{% endif %}}\n",
    ".html.erb": f"<% if a %>\n{PAGE}<% end %>\n",
    ".hbs": f"{{{{#if a}}}}\n{PAGE}{{{{/if}}}}\n",
    ".html": PAGE,
    ".md": "{{< tip >}}\n\n## X\n\nX **X** X &amp;\nX\n\n- X\n\n{{< /tip >}}\n",
    ".mdx": "import A from './a'\n\n## X\n\n<A>\n\tX **X**\n</A>\n\n- X\n",
    ".mdc": "::kaart\n## X\n\nX **X**\nX\n::\n",
    ".rst": "X X\n\nX **X** X\nX\n\n- X\n",
    ".adoc": "== X\n\nX *X* X\nX\n\n* X\n",
    ".txt": "X X\nX\n\n- X\n\tX\n",
    ".json": '{\n\t"title": "X",\n\t"text": "X <b>X</b> &amp; X.\\nX"\n}\n',
    ".arb": '{\n\t"@@locale": "nl",\n\t"aTitle": "X",\n\t"aText": "X \\"X\\" X."\n}\n',
    ".yaml": "title: X\ntext: >\n  X X\n  X\n\n  X **X**\nitems:\n- 'X X'\n- \"X\\\n  X\"\n",
    ".toml": 'title = "X"\n[a]\ntext = """\n\tX <b>X</b>\nX"""\nbody = \'\'\'\nX\n\nX\'\'\'\n',
    ".po": 'msgid "a"\nmsgstr ""\n\t"X \\"X\\" "\n"X &amp; <b>X</b> X"\n',
    ".dart": "Text('X X'),\n\tText('''\n\tX X\n\n\tX X''')\n",
    ".kt": 'Text("X X")\n\tText("""\n\tX X\n\n\tX X""")\n',
    ".swift": 'Text("X X")\n\tText("""\n\tX X\n\n\tX X\n\t""")\n',
}
WORDS = ["Wij", "één", "e\u0301e\u0301n", "👩‍👩‍👧", "🍞brood", "naïef", "B.V.", "👍🏽", "½"]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("suffix", FORMATS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_the_source_at_the_place_of_a_word_is_the_word(
    suffix: str, mark: str, newline: str, data: st.DataObject
) -> None:
    written = FORMATS[suffix]
    words: list[str] = []
    parts: list[str] = []
    for part in written.split("X"):
        words.append(f"woord{data.draw(st.sampled_from(WORDS))}{ascii_lowercase[len(words)]}zz")
        parts += [part, words[-1]]
    source = mark + "".join(parts[:-1]).replace("\n", newline)
    document = read(f"privacy{suffix}", source)
    for word in words[:-1]:
        position = document.text.find(word)
        assert position >= 0, (word, document.text)
        start, end = document.source_range(Span(position, position + len(word)))
        assert source[start:end] == word
        assert source.find(word) == start
    for block in document.blocks:
        start, end = document.source_range(block.span)
        place = document.place(block.span)
        lines = source[:start].replace("\r\n", "\n").split("\n")
        assert (place.line, place.column) == (len(lines), len(lines[-1].removeprefix("\ufeff")) + 1)
        assert html.unescape(source[start:end]).startswith(document[block.span][:5])
