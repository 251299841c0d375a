"""Documents that are made to do harm, or that are broken: each is read as far as it goes, or refused with a remedy."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
import zlib
from collections.abc import Sequence
from contextlib import suppress

import pytest

from privlint.errors import SourceError
from privlint.readers import read
from privlint.readers.docx import LARGEST, LARGEST_XML, MOST_CHARACTERS

docx = pytest.importorskip("docx")
pytest.importorskip("pypdfium2")

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def written(body: str, head: str = "") -> bytes:
    return f'<?xml version="1.0"?>{head}<w:document {WORD}><w:body>{body}</w:body></w:document>'.encode()


def package(body: str | None = None, *, head: str = "", without: str = "", **parts: bytes) -> bytes:
    """A Word document with the XML `body` and `head` before it, without one of its parts or with others."""
    sound, made = io.BytesIO(), io.BytesIO()
    docx.Document().save(sound)
    if body is not None:
        parts["word/document.xml"] = written(body, head)
    with zipfile.ZipFile(sound) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name != without and name not in parts:
                new.writestr(name, old.read(name))
        for name, data in parts.items():
            new.writestr(name, data)
    return made.getvalue()


LAUGHS = "".join(f'<!ENTITY {name} "{f"&{inner};" * 10}">' for inner, name in zip("abcdefgh", "bcdefghi", strict=True))
BOMB = f'<!DOCTYPE x [<!ENTITY a "ha ha ha">{LAUGHS}]>'
STOLEN = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def nested(depth: int) -> str:
    return "<w:tbl><w:tr><w:tc>" * depth + paragraph("Diep.") + "</w:tc></w:tr></w:tbl>" * depth


RELATION = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/media/a.png"/>'
    "</Relationships>"
)
AMONG_PICTURES = {"_rels/.rels": RELATION.encode(), "word/media/a.png": written(paragraph(" " * LARGEST_XML))}
SOUND_DOCX = package(paragraph("Zin."))
REFUSED_DOCX = {
    "a bomb of zeros": (package(**{"word/media/a.bin": b"\0" * (LARGEST + 1)}), "larger than 50 MB"),
    "a bomb of text": (package(paragraph(" " * LARGEST_XML)), "text in the document is larger than 20 MB"),
    "a bomb of text among its pictures": (package(**AMONG_PICTURES), "text in the document is larger than 20 MB"),
    "a bomb of entities": (package(paragraph("Zin. &i;"), head=BOMB), "no Word document"),
    "tables in tables": (package(paragraph("Zin.") + nested(20_000)), "no Word document"),
    "no text of its own": (package(without="word/document.xml"), "no Word document"),
    "no relations": (package(without="_rels/.rels"), "no Word document"),
    "broken XML": (package("<w:p><w:r>"), "no Word document"),
    "half of the file": (SOUND_DOCX[: len(SOUND_DOCX) // 2], "no Word document"),
    "an archive of nothing": (b"PK\x05\x06" + bytes(18), "no Word document"),
    "nothing": (b"", "no Word document"),
    "only empty paragraphs": (package("<w:p/>" * 1000), "holds no text"),
}


@pytest.mark.parametrize("name", REFUSED_DOCX)
def test_a_word_document_is_refused_with_a_remedy(name: str) -> None:
    data, message = REFUSED_DOCX[name]
    with pytest.raises(SourceError, match=message) as raised:
        read("a.docx", data)
    assert raised.value.remedy


READ_DOCX = {
    "empty paragraphs": "<w:p/>" * 100_000 + paragraph("Zin."),
    "tables in tables": nested(40).replace("Diep.", "Zin."),
    "insertions in insertions": f"<w:p>{'<w:ins>' * 200}<w:r><w:t>Zin.</w:t></w:r>{'</w:ins>' * 200}</w:p>",
    "a cell over a billion columns": '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>'
    f"{paragraph('Zin.')}</w:tc></w:tr></w:tbl>",
}


@pytest.mark.parametrize("name", READ_DOCX)
def test_a_word_document_of_little_text_is_read(name: str) -> None:
    document = read("a.docx", package(READ_DOCX[name]))
    assert document.text == "Zin.\n"
    assert not document.remarks


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_part_that_is_larger_than_it_says_is_not_unpacked(method: int) -> None:
    stream = io.BytesIO(package(without="word/document.xml"))
    with zipfile.ZipFile(stream, "a", method) as new:
        new.writestr("word/document.xml", written(paragraph("Zin." + " " * LARGEST)))
        new.getinfo("word/document.xml").file_size = 1000
    tracemalloc.start()
    with pytest.raises(SourceError, match="no Word document"):
        read("a.docx", stream.getvalue())
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < LARGEST_XML


def test_a_word_document_reads_no_other_file() -> None:
    assert read("a.docx", package(paragraph("Zin. &a;"), head=STOLEN)).text == "Zin.\n"


@pytest.mark.parametrize("is_table", [False, True])
def test_of_a_word_document_that_is_too_long_the_rest_is_left_out(is_table: bool) -> None:
    line = paragraph("Zin. " * 200)
    if is_table:
        line = f"<w:tr><w:tc>{line}</w:tc><w:tc>{paragraph('a')}</w:tc></w:tr>"
    body = line * (MOST_CHARACTERS // 1000 + 500)
    document = read("a.docx", package(f"<w:tbl>{body}</w:tbl>" if is_table else body))
    assert 0.9 * MOST_CHARACTERS < len(document.text) < 1.1 * MOST_CHARACTERS
    assert [remark.message["en"] for remark in document.remarks] == ["the rest was not read: too long"]


def pdf(objects: Sequence[str | bytes], extra: str = "") -> bytes:
    """A PDF of these objects, of which the first is its root."""
    written = [one if isinstance(one, bytes) else one.encode() for one in objects]
    parts, places, length = [b"%PDF-1.7\n"], [], len(b"%PDF-1.7\n")
    for number, one in enumerate(written, 1):
        places.append(length)
        parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, one))
        length += len(parts[-1])
    start = length
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(written) + 1, table))
    parts.append(b"trailer<</Size %d/Root 1 0 R%b>>\n" % (len(written) + 1, extra.encode()))
    parts.append(b"startxref\n%d\n%%%%EOF" % start)
    return b"".join(parts)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d%b>>stream\n%b\nendstream" % (len(data), entries, data)


ROOT = "<</Type/Catalog/Pages 2 0 R>>"
FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
SHOWN = stream(b"BT /F 12 Tf 50 700 Td (Wij bewaren niets.) Tj ET")


def pages(kids: str, count: int = 1, entries: str = "") -> str:
    return f"<</Type/Pages/Kids[{kids}]/Count {count}{entries}>>"


def page(parent: int = 2) -> str:
    entries = "/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents 5 0 R"
    return f"<</Type/Page/Parent {parent} 0 R{entries}>>"


SOUND_PDF = pdf([ROOT, pages("4 0 R"), FONT, page(), SHOWN])
ENCRYPTED = "<</Filter/Standard/V 99/R 99/O(a)/U(b)/P -4>>"
ZEROS = stream(zlib.compress(bytes(30_000_000)), b"/Filter/FlateDecode")
READ_PDF = {
    "sound": SOUND_PDF,
    "without the place of its table": SOUND_PDF.replace(b"startxref", b"startyref"),
    "a count of two billion pages": pdf([ROOT, pages("4 0 R", 2_000_000_000), FONT, page(), SHOWN]),
    "less than no pages": pdf([ROOT, pages("4 0 R", -1), FONT, page(), SHOWN]),
    "a page that is its own parent": pdf([ROOT, pages("4 0 R"), FONT, page(4), SHOWN]),
    "contents that hold themselves": pdf([ROOT, pages("4 0 R"), FONT, page(), "[5 0 R 6 0 R]", SHOWN]),
}
REFUSED_PDF = {
    "a tree of pages with a loop": (pdf([ROOT, pages("2 0 R 4 0 R", 2), FONT, page(), SHOWN]), "page of the PDF"),
    "a million pages in a loop": (pdf([ROOT, pages("3 0 R", 10**6), pages("2 0 R", 10**6)]), "page of the PDF"),
    "a root that holds itself": (pdf(["<</Type/Catalog/Pages 1 0 R>>"]), "no text"),
    "an encrypted dictionary": (
        pdf([ROOT, pages("4 0 R"), FONT, page(), SHOWN, ENCRYPTED], "/Encrypt 6 0 R/ID[(a)(b)]"),
        "asks for a password",
    ),
    "a bomb of zeros": (pdf([ROOT, pages("4 0 R"), FONT, page(), ZEROS]), "no text"),
    "only its first line": (b"%PDF-1.7\n", "no PDF"),
    "nothing": (b"", "no PDF"),
}


@pytest.mark.parametrize("name", READ_PDF)
def test_a_broken_pdf_is_read(name: str) -> None:
    assert read("a.pdf", READ_PDF[name]).text == "Wij bewaren niets.\n"


@pytest.mark.parametrize("name", REFUSED_PDF)
def test_a_pdf_is_refused_with_a_remedy(name: str) -> None:
    data, message = REFUSED_PDF[name]
    with pytest.raises(SourceError, match=message) as raised:
        read("a.pdf", data)
    assert raised.value.remedy


@pytest.mark.parametrize("end", range(0, len(SOUND_PDF), 20))
def test_a_pdf_that_is_cut_off_is_read_or_refused(end: int) -> None:
    with suppress(SourceError):
        assert read("a.pdf", SOUND_PDF[:end]).text == "Wij bewaren niets.\n"


def test_ten_thousand_pages_are_read() -> None:
    kids = " ".join(f"{4 + number} 0 R" for number in range(10_000))
    each = [stream(b"BT /F 12 Tf 50 %d Td (Zin %d.) Tj ET" % (100 + number % 600, number)) for number in range(10_000)]
    places = [page().replace("5 0 R", f"{10_004 + number} 0 R") for number in range(10_000)]
    document = read("a.pdf", pdf([ROOT, pages(kids, 10_000), FONT, *places, *each]))
    assert document.text.startswith("Zin 0.")
    assert document.text.rstrip().endswith("Zin 9999.")
