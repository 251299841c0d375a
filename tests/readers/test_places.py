"""Property tests: whatever a file holds, no reader fails, and every word stands where the document says."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privlint.document import Document, Span
from privlint.readers import read

SUFFIXES = [".md", ".html", ".txt"]

WORDS = [
    "Wij",
    "bewaren",
    "uw",
    "gegevens",
    "zeven",
    "jaar.",
    "Café",
    "e\u0301e\u0301n",
    "👩‍👩‍👧",
    "(AVG)",
    "B.V.",
    "naïef",
]

# Markup around a word X, per suffix.
WRAPPERS = {
    ".md": [
        "X",
        "**X**",
        "*X*",
        "_X_",
        "[X](https://voorbeeld.nl)",
        "`X`",
        "<b>X</b>",
        "![beeld](a.png)X",
        "<X>",
        "\\*X",
        "X&nbsp;",
        "~~X~~",
        "[**X**](a.md)",
        "<!-- stil -->X",
        "X[^1]",
    ],
    ".html": [
        "X",
        "<b>X</b>",
        "<em class='a>b'>X</em>",
        "<a href=x>X</a>",
        "<!-- stil -->X",
        "X&nbsp;",
        "<span\n>X</span>",
        "X<script>if (a<b) {}</script>",
        "X<wbr>",
        "<span style='font-weight:bold'>X</span>",
    ],
    ".txt": ["X", "[X](#)", "(X)"],
}
SEPARATORS = {
    ".md": [
        " ",
        "\n",
        "  \n",
        "\n\n",
        "\n\n- ",
        "\n- ",
        "\n  - ",
        "\n\n> ",
        "\n\n# ",
        "\n\n1. ",
        "\n\n| ",
        "\t",
        "\n\n    ",
    ],
    ".html": [
        " ",
        "\n",
        "<br>",
        "<p>",
        "</p>",
        "<li>",
        "<ul><li>",
        "</ul>",
        "<h2>",
        "</h2>",
        "<table><tr><td>",
        "<td>",
        "</table>",
        "<div>",
        "</div>",
        "<dl><dt>",
        "<dd>",
        "</dl>",
        "\t\n",
    ],
    ".txt": [" ", "\n", "\n\n", "\n- ", "\n  • ", "\n    ", "\n\n1. ", "\n2) ", "\f", "\t", "\n---\n"],
}

FRAGMENTS = st.sampled_from(
    [
        "*",
        "**",
        "_",
        "`",
        "```\n",
        "[",
        "]",
        "](",
        ")",
        "<",
        ">",
        "</",
        "<b>",
        "</b>",
        "<p hidden>",
        "<!--",
        "-->",
        "&",
        "&#",
        "&eacute;",
        "&lt",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "  \n",
        "\\",
        "- ",
        "1. ",
        "> ",
        "# ",
        "| ",
        "|-|",
        "---\n",
        "===\n",
        "+++\n",
        "{%",
        "%}",
        "{{ a }}",
        "::",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</table>",
        "<ul>",
        "<li>",
        "</ul>",
        "<a href='x'>",
        "<script>",
        "</script>",
        "<nav>",
        "</nav>",
        "<h2>",
        "</h2>",
        "<summary>",
        "<br>",
        "•",
        "a",
        "Bc",
        ".",
        ":",
        "👍🏽",
        "\u00ad",
        "\u200b",
        "\ufeff",
        "\x00",
        "\x0c",
        "e\u0301",
        "https://a.nl/b_c_",
        "[^1]",
        "[^1]: ",
        "[a]: b\n",
        "!",
        "~~",
        "<pre>",
        "<dl><dt>",
        "<dd>",
        "import a from 'b'\n",
        "<td colspan=3 rowspan=2>",
        "<!",
        "<?",
        "<%",
    ]
)


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(deadline=None, max_examples=250)
@given(parts=st.lists(FRAGMENTS, max_size=40))
def test_garbage_is_read_soundly(suffix: str, assert_sound: Callable[[Document], None], parts: list[str]) -> None:
    assert_sound(read(f"a{suffix}", "".join(parts)))


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(deadline=None, max_examples=100)
@given(source=st.text(max_size=300))
def test_any_text_is_read_soundly(suffix: str, assert_sound: Callable[[Document], None], source: str) -> None:
    assert_sound(read(f"a{suffix}", source))


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_every_word_stands_where_the_document_says(
    suffix: str, mark: str, newline: str, assert_sound: Callable[[Document], None], data: st.DataObject
) -> None:
    words = [f"{word}x{index}x" for index, word in enumerate(data.draw(st.lists(st.sampled_from(WORDS), min_size=1)))]
    source = mark + "".join(
        data.draw(st.sampled_from(WRAPPERS[suffix])).replace("X", word)
        + data.draw(st.sampled_from(SEPARATORS[suffix])).replace("\n", newline)
        for word in words
    )
    document = read(f"a{suffix}", source)
    assert_sound(document)
    for word in words:
        position = document.text.find(word)
        if f"<{word}>" in source and position < 0:
            continue  # a tag of that name
        assert position >= 0
        start, end = document.source_range(Span(position, position + len(word)))
        assert source[start:end] == word
        assert source.find(word) == start


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(deadline=None, max_examples=60)
@given(seed=st.integers(0, 10**6))
def test_any_span_inside_one_run_is_the_source_itself(suffix: str, seed: int) -> None:
    chance = random.Random(seed)
    source = "".join(
        chance.choice(WRAPPERS[suffix]).replace("X", chance.choice(WORDS)) + chance.choice(SEPARATORS[suffix])
        for _ in range(30)
    )
    document = read(f"a{suffix}", source)
    for run in document.runs:
        if run.is_verbatim:
            start = chance.randrange(run.text_start, run.text_end)
            span = Span(start, chance.randrange(start, run.text_end) + 1)
            first, last = document.source_range(span)
            assert source[first:last].split() == document[span].split()
            assert last - first == span.end - span.start


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(
    "hostile",
    [
        "- " * 100_000,
        "".join(f"{' ' * min(2 * level, 90)}- x\n" for level in range(100_000)),
        "<ul><li>x" * 100_000,
        "> " * 100_000,
        "[" * 300_000,
        "*" * 300_000,
        '<a b="' * 50_000,
        "<!--" * 80_000,
        "`a" * 100_000,
        "<div>" * 60_000,
        "." * 300_000,
        "{%" * 100_000,
        "[a](" * 80_000,
        "*a_ " * 80_000,
        "</a" * 100_000,
        "1. " * 100_000,
        "|" * 300_000,
    ],
    ids=lambda text: text[:8].strip(),
)
def test_hostile_input_is_read(suffix: str, hostile: str) -> None:
    document = read(f"a{suffix}", hostile)
    assert all(block.level <= 20 for block in document.blocks)
