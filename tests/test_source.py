from __future__ import annotations

from pathlib import Path

import pytest

from privlint.errors import SourceError
from privlint.source import LARGEST, Misread, SourceText, decode, load


def test_text_keeps_its_line_ends_and_its_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "privacy.md"
    path.write_bytes("\ufeffCafé\r\nBar\r".encode())
    assert load(path) == "\ufeffCafé\r\nBar\r"


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"privacy\.md: there is no such file \(check the name\)"):
        load(tmp_path / "privacy.md")


def test_a_directory(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="this is a directory"):
        load(tmp_path)


def test_an_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
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


def test_another_encoding_is_read_as_the_one_of_windows() -> None:
    read = decode("é\r\nb\rpati".encode("windows-1252") + b"\xebnt", "a.md")
    assert read.text == "é\r\nb\rpatiënt"
    assert read.misread == Misread(0, "Windows-1252", "iconv -f WINDOWS-1252 -t UTF-8 a.md > a.md.utf8")


def test_of_what_is_mostly_utf_8_only_some_characters_are_lost() -> None:
    read = decode("één café ".encode() + b"\xeb", "a.md")
    assert read.text == "één café \ufffd"
    assert read.misread == Misread(9, "UTF-8")


@pytest.mark.parametrize(
    ("head", "text", "is_misread"),
    [
        ('<meta charset="iso-8859-15">', "€", False),
        ('<META http-equiv="Content-Type" content="text/html; charset=windows-1252">', "€", False),
        ('<meta charset="utf-8">', "€", True),
        ('<meta charset="onzin">', "€", True),
    ],
)
def test_the_encoding_that_a_page_declares(head: str, text: str, is_misread: bool) -> None:
    encoding = "iso-8859-15" if "8859" in head else "windows-1252"
    read = decode((head + text).encode(encoding), "a.html")
    assert (read.text, read.misread is not None) == (head + text, is_misread)


def test_control_characters_make_a_binary_file() -> None:
    with pytest.raises(SourceError, match="binary") as caught:
        decode(b"\x01\x02\x03abc\xff", "a.md")
    assert (caught.value.line, caught.value.column) == (1, 7)


@pytest.mark.parametrize(("encoding", "mark"), [("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")])
def test_utf_16_is_read(encoding: str, mark: bytes) -> None:
    read = decode(mark + "Tekst".encode(encoding), "a.md")
    name = encoding.upper().replace("UTF-16-", "UTF-16")
    assert read == SourceText("Tekst", Misread(0, name, f"iconv -f {name} -t UTF-8 a.md > a.md.utf8"))
