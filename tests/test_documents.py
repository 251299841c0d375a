"""Statements in DOCX and PDF by the commands: their places, and what there is without the extra."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from privlint.cli import main
from privlint.discovery import find
from privlint.document import Lines, Place, Unit
from privlint.errors import MissingExtraError
from privlint.readers import can_read, is_binary

LINES = (
    "Privacyverklaring Uitgeverij Inktpot",
    "Uitgeverij Inktpot in Leiden is verantwoordelijk voor de verwerking van persoonsgegevens van lezers en auteurs.",
    "Wij gebruiken uw e-mailadres voor de nieuwsbrief, op basis van uw toestemming. "
    "Op uw verzoek reageren wij binnen vier weken.",
    "U mag uw gegevens inzien, verbeteren en wissen. U krijgt binnen twee maanden antwoord op uw verzoek.",
)
RULE = "response-deadline-conflict"
Command = Callable[..., tuple[int, str, str]]


def word() -> bytes:
    document = pytest.importorskip("docx").Document()
    document.add_heading(LINES[0], 0)
    for line in LINES[1:]:
        document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def pdf() -> bytes:
    pytest.importorskip("pypdfium2")
    document: Any = pytest.importorskip("fpdf").FPDF()
    for page in (LINES[:3], LINES[3:]):
        document.add_page()
        document.set_font("helvetica", size=11)
        for line in page:
            document.multi_cell(0, 6, line, new_x="LMARGIN", new_y="NEXT")
            document.ln(4)
    return bytes(document.output())


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def command(folder: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """`command(…)` runs privlint with these arguments; returns the exit status, the output and the errors."""

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(arguments)
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


@pytest.mark.skipif(not os.environ.get("PRIVLINT_TEST_INSTALLED"), reason="tox sets this where all is installed")
def test_under_tox_the_extra_is_there() -> None:
    for library in ("lxml.etree", "docx", "pypdfium2", "fpdf"):
        import_module(library)


def test_a_finding_in_word_names_its_paragraph(folder: Path, command: Command) -> None:
    (folder / "verklaring.docx").write_bytes(word())
    status, output, _ = command("check", "verklaring.docx", "--select", RULE)
    assert status == 1
    assert output.startswith('verklaring.docx:§4: error[response-deadline-conflict] Antwoordtermijn "binnen twee')
    assert re.search(r"\n4 \| .*U krijgt binnen twee maanden", output)
    assert "\n3 | " in output


def test_a_finding_in_pdf_names_its_page(folder: Path, command: Command) -> None:
    (folder / "verklaring.pdf").write_bytes(pdf())
    status, output, _ = command("check", "verklaring.pdf", "--select", RULE)
    assert status == 1
    assert output.startswith('verklaring.pdf:p. 2: error[response-deadline-conflict] Antwoordtermijn "binnen twee')
    assert re.search(r"\n1 \| .*U krijgt binnen twee maanden", output)
    assert "::: verklaring.pdf:p. 1\n" in output
    _, output, _ = command("check", "verklaring.pdf", "--select", "right-access", "--evidence")
    assert "verklaring.pdf:p. 2: satisfied[right-access]" in output


def test_the_json_report_tells_paragraphs_and_pages(folder: Path, command: Command) -> None:
    (folder / "a.docx").write_bytes(word())
    (folder / "b.pdf").write_bytes(pdf())
    _, output, _ = command("check", "a.docx", "b.pdf", "--select", RULE, "--format", "json")
    in_word, in_pdf = json.loads(output)["findings"]
    assert [in_word[key] for key in ("paragraph", "line", "column", "end_line", "end_column")] == [4, 4, 58, 4, 77]
    assert [in_pdf[key] for key in ("page", "line", "column", "end_line", "end_column")] == [2, 1, 58, 1, 77]
    assert "page" not in in_word
    assert "paragraph" not in in_pdf
    assert [in_pdf["related"][0][key] for key in ("page", "file")] == [1, "b.pdf"]


def test_annotations_have_no_line_of_a_file_without_lines(folder: Path, command: Command) -> None:
    (folder / "a.docx").write_bytes(word())
    _, output, _ = command("check", "a.docx", "--select", RULE, "--format", "github", "--lang", "en")
    [annotation] = [line for line in output.splitlines() if line.startswith("::error")]
    assert annotation.startswith("::error file=a.docx,title=response-deadline-conflict (GDPR art. 12(3))::§4: ")
    assert "%0Aparagraph 3: " in annotation


@pytest.mark.parametrize(
    ("name", "data", "number", "heading"),
    [("a.docx", word, "alinea 3", "Alinea"), ("a.pdf", pdf, "pagina 1", "Pagina")],
)
def test_the_inventory_counts_paragraphs_and_pages(
    folder: Path, command: Command, name: str, data: Callable[[], bytes], number: str, heading: str
) -> None:
    (folder / name).write_bytes(data())
    status, output, _ = command("inventory", name)
    assert status == 0
    assert f"toestemming ({number})" in output
    assert f"| {heading} |" in command("inventory", name, "--format", "markdown")[1]
    assert command("inventory", name, "--format", "csv")[1].startswith(f"{heading},")


@pytest.mark.parametrize(("name", "data", "place"), [("in.docx", word, "§4"), ("in.pdf", pdf, "p. 2")])
def test_documents_come_from_standard_input(
    command: Command, monkeypatch: pytest.MonkeyPatch, name: str, data: Callable[[], bytes], place: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data())))
    status, output, _ = command("check", "-", "--stdin-filename", name, "--select", RULE)
    assert status == 1
    assert output.startswith(f"{name}:{place}: ")


def test_in_a_folder_documents_are_found_by_their_names_and_judged_after_their_source(
    folder: Path, command: Command
) -> None:
    (folder / "privacyverklaring.docx").write_bytes(word())
    (folder / "~$privacyverklaring.docx").write_bytes(b"lock")
    (folder / "brochure.pdf").write_bytes(pdf())
    candidates, errors = find(["."], can_read, 10**7)
    assert errors == []
    assert [(candidate.path, candidate.named) for candidate in candidates] == [("privacyverklaring.docx", True)]
    (folder / "privacy.md").write_text("# " + "\n\n".join(LINES) + "\n", encoding="utf-8")
    _, output, _ = command("check", "--select", RULE)
    assert "privacy.md:7:58: error" in output
    assert "privacyverklaring.docx: niet beoordeeld: hier staat dezelfde tekst als in privacy.md" in output


@pytest.mark.parametrize(("library", "name"), [("lxml.etree", "privacy.docx"), ("pypdfium2", "privacy.pdf")])
class TestWithoutTheExtra:
    @pytest.fixture(autouse=True)
    def without(self, monkeypatch: pytest.MonkeyPatch, folder: Path, library: str, name: str) -> None:
        monkeypatch.setitem(sys.modules, library, None)
        (folder / name).write_bytes(b"what it holds does not matter")

    def test_a_document_that_is_named_cannot_be_read(self, command: Command, library: str, name: str) -> None:
        for arguments in (["check", name], ["inventory", name]):
            status, output, errors = command(*arguments)
            assert (status, output) == (2, "")
            assert errors.startswith(f"privlint: {name}: {name[8:].upper()} is read with the extra documents")
            assert "pip install 'privlint[documents]'" in errors
            assert errors.count("\n") == 1

    def test_one_that_is_found_in_a_folder_is_not_judged(self, command: Command, library: str, name: str) -> None:
        status, output, errors = command("check")
        assert (status, errors) == (0, "")
        assert f"{name}: niet beoordeeld: " in output
        assert "pip install 'privlint[documents]'" in output


def test_the_error_survives_the_way_back_from_a_worker() -> None:
    import pickle

    error = pickle.loads(pickle.dumps(MissingExtraError("a.pdf", "documents")))
    assert str(error) == str(MissingExtraError("a.pdf", "documents"))


def test_no_library_for_documents_is_imported_for_other_files() -> None:
    import subprocess

    code = (
        "import sys, privlint.readers as r; r.read('a.md', '# Kop'); r.read('a.html', '<p>a');"
        "print([name for name in ('docx', 'lxml', 'pypdfium2', 'ctypes') if name in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"


def test_documents_are_the_only_formats_of_bytes() -> None:
    assert is_binary("a.DOCX")
    assert is_binary("a/privacy.pdf")
    assert not is_binary("a.md")


def test_lines_are_counted_on_each_page() -> None:
    text = "een\ntwee\n\f\ndrie\n\fvier\n"
    lines = Lines("a.pdf", text, Unit.PAGE)
    places = [lines.place(text.index(word), text.index(word) + len(word)) for word in ("twee", "drie", "vier")]
    assert [(place.page, place.line, place.column, place.end_column) for place in places] == [
        (1, 2, 1, 5),
        (2, 2, 1, 5),
        (3, 1, 1, 5),
    ]
    assert lines.place(text.index("twee"), text.index("drie")) == Place(2, 1, 2, 5, page=1)
    assert lines.place(len(text), len(text)).page == 3
