"""The statements that benchmarks/reader_speed.py makes are ones that the readers read whole."""

from __future__ import annotations

import pytest
from reader_speed import FORMATS, SECTIONS, SIZE, sized

from privlint.readers import read


@pytest.mark.parametrize("name", FORMATS)
def test_a_statement_of_each_format(name: str) -> None:
    if name in ("docx", "pdf"):
        pytest.importorskip({"docx": "docx", "pdf": "fpdf"}[name])
        pytest.importorskip("pypdfium2")
    source = sized(FORMATS[name], SIZE)
    document = read(f"privacy.{name.split(' ')[0].rstrip(',')}", source)
    assert not document.remarks
    assert isinstance(source, bytes) or 0.9 * SIZE < len(source) < 1.1 * SIZE
    text = " ".join(document.text.split())
    for title, words, items in SECTIONS:
        assert title in text
        assert words in text or " ".join(words.split()[:6]) in text
        assert all(item in text for item in items if " " in item) or name in ("po", "json, dense")
