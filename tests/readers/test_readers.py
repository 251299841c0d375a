from __future__ import annotations

import subprocess
import sys

import pytest

from privlint.readers import can_read, read


@pytest.mark.parametrize(
    "path", ["a.md", "b/c.MARKDOWN", "a.mdown", "a.mkd", "a.html", "a.HTM", "a.xhtml", "a.txt", "a.text", "LEES"]
)
def test_formats_that_are_read(path: str) -> None:
    assert can_read(path)


@pytest.mark.parametrize("path", ["a.py", "a.png", "b.md/c.doc", ".md.bak"])
def test_formats_that_are_not_read(path: str) -> None:
    assert not can_read(path)


def test_the_suffix_decides() -> None:
    texts = {suffix: read(f"a{suffix}", "*a* <b>c</b>").text.strip() for suffix in (".md", ".html", ".txt", "")}
    assert texts == {".md": "a c", ".html": "*a* c", ".txt": "*a* <b>c</b>", "": "*a* <b>c</b>"}


def test_an_empty_file_is_an_empty_document() -> None:
    for suffix in (".md", ".html", ".txt"):
        document = read(f"a{suffix}", "\ufeff\n")
        assert (document.text, document.blocks, len(document.sections)) == ("", (), 1)


def test_a_reader_is_imported_only_when_needed() -> None:
    program = (
        "import sys, privlint.readers as r; r.read('a.txt', 'Tekst.');"
        "print([m for m in sys.modules if m in ('html.entities', 'privlint.readers.html', 'privlint.readers.page')])"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("suffix", "unit"),
    [
        *((".blade.php", "@if("), (".blade.php", "@lang(\n"), (".svelte", "<script ")),
        *((".mdx", "<p>x</b>"), (".mdx", "{x} "), (".html", '<p a="><b ="')),
    ],
)
def test_hostile_marks_without_an_end_are_read(suffix: str, unit: str) -> None:
    assert read(f"a{suffix}", unit * (240_000 // len(unit))).path == f"a{suffix}"
