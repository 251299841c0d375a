from __future__ import annotations

from pathlib import Path

import pytest

from privlint.disk import LARGEST
from privlint.errors import PrivlintError, SourceError
from privlint.source import decode, load


def test_text_keeps_its_line_ends_and_its_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "privacy.md"
    path.write_bytes("\ufeffCafé\r\nBar\r".encode())
    assert load(path) == "\ufeffCafé\r\nBar\r"


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"privacy\.md: no such file or folder \(check the spelling of the path\)"):
        load(tmp_path / "privacy.md")


def test_a_directory(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="this is a folder"):
        load(tmp_path)


def test_an_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("privlint.source.content", refuse)
    with pytest.raises(SourceError, match=r"cannot be read: Permission denied \(check its permissions\)"):
        load(tmp_path / "privacy.md")


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "privacy.md"
    path.write_bytes(b"a" * (LARGEST + 1))
    with pytest.raises(SourceError, match="larger than 10 MB"):
        load(path)
    path.write_bytes(b"a" * LARGEST)
    assert len(load(path)) == LARGEST


def test_a_binary_file() -> None:
    with pytest.raises(SourceError, match="binary") as caught:
        decode(b"PK\r\n\x03\x00", "a.docx")
    assert (caught.value.path, caught.value.line, caught.value.column) == ("a.docx", 2, 2)


def test_control_characters_make_a_file_binary() -> None:
    with pytest.raises(SourceError, match="binary") as caught:
        decode(b"ab\xff\x01\x02" * 10, "a.md")
    assert (caught.value.line, caught.value.column) == (1, 4)
    assert isinstance(caught.value, PrivlintError)


def test_the_byte_order_mark_takes_no_column() -> None:
    with pytest.raises(SourceError) as caught:
        decode(b"\xef\xbb\xbfa\0", "a.md")
    assert (caught.value.line, caught.value.column) == (1, 2)


def test_what_is_not_utf_8_is_windows_1252() -> None:
    source = decode("Wij bewaren één e-mail – “niets”: € 5.".encode("cp1252"), "a.md")
    assert source.text == "Wij bewaren één e-mail – “niets”: € 5."
    assert (source.encoding, source.misread, source.bytes_before) == ("WINDOWS-1252", 12, 12)


def test_a_byte_that_is_wrong_leaves_the_rest_what_it_is() -> None:
    source = decode("Café, privé, één patiënt: ".encode() + "ë".encode("cp1252") + " \u20ac 5".encode(), "a.md")
    assert source.text == "Café, privé, één patiënt: ë € 5"
    assert (source.is_mixed, source.misread, source.bytes_before) == (True, 26, 31)


@pytest.mark.parametrize(
    ("declaration", "encoding", "read_as"),
    [
        ('<meta charset="iso-8859-2">', "iso-8859-2", "ISO-8859-2"),
        ("<META http-equiv=Content-Type content='text/html; charset=koi8-r'>", "koi8-r", "KOI8-R"),
        ('<?xml version="1.0" encoding="iso-8859-15"?>', "iso-8859-15", "ISO-8859-15"),
        ("<meta charset=iso-8859-1>", "cp1252", "WINDOWS-1252"),
        ("<meta charset=utf-8>", "cp1252", "WINDOWS-1252"),
        ("<meta charset=klingon>", "cp1252", "WINDOWS-1252"),
        ("<meta charset=unicode_escape>", "cp1252", "WINDOWS-1252"),
        (" " * 1024 + "<meta charset=koi8-r>", "cp1252", "WINDOWS-1252"),
    ],
)
def test_a_page_declares_what_it_is(declaration: str, encoding: str, read_as: str) -> None:
    word = "текст" if encoding == "koi8-r" else "één"
    source = decode(f"{declaration}\n{word}".encode(encoding), "a.html")
    assert (source.text, source.encoding) == (f"{declaration}\n{word}", read_as)
    assert source.misread == len(declaration) + 1


@pytest.mark.parametrize(("encoding", "mark"), [("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")])
def test_utf_16_is_told_by_its_mark(encoding: str, mark: bytes) -> None:
    source = decode(mark + "Tekst €".encode(encoding), "a.md")
    assert (source.text, source.misread, source.bytes_before) == ("\ufeffTekst €", 0, 0)
    assert source.encoding == encoding.upper().replace("UTF-16-", "UTF-16")
    with pytest.raises(SourceError, match="binary") as caught:
        decode(mark + "é\r\nab\0".encode(encoding), "a.md")
    assert (caught.value.line, caught.value.column) == (2, 3)
