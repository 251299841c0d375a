from __future__ import annotations

from pathlib import Path

import pytest

from privlint.errors import PrivlintError, SourceError
from privlint.source import LARGEST, decode, load


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


def test_another_encoding_names_the_place_and_the_remedy() -> None:
    with pytest.raises(SourceError, match="not UTF-8: byte 0xeb at offset 10") as caught:
        decode("é\r\nb\rpati".encode() + b"\xebnt", "a.md")
    assert (caught.value.line, caught.value.column) == (3, 5)
    assert caught.value.remedy == "convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 a.md > a.md.utf8"
    assert isinstance(caught.value, PrivlintError)


def test_the_byte_order_mark_takes_no_column() -> None:
    with pytest.raises(SourceError) as caught:
        decode(b"\xef\xbb\xbfa\xff", "a.md")
    assert (caught.value.line, caught.value.column) == (1, 2)


@pytest.mark.parametrize(("encoding", "mark"), [("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")])
def test_utf_16_is_named(encoding: str, mark: bytes) -> None:
    with pytest.raises(SourceError, match="UTF-16, not UTF-8") as caught:
        decode(mark + "Tekst".encode(encoding), "a.md")
    assert f"iconv -f {encoding.upper().replace('UTF-16-', 'UTF-16')}" in caught.value.remedy
