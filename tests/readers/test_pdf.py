"""PDF: what a reader of the pages sees, with the lines of each page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privlint.document import Document, Unit
from privlint.engine import load_rules
from privlint.errors import SourceError
from privlint.linter import check_file
from privlint.outcome import Criteria
from privlint.readers import read
from privlint.resources import rules_directory

pytest.importorskip("pypdfium2")
fpdf = pytest.importorskip("fpdf")
STATEMENT = Path(__file__).parent.parent / "formats" / "statement" / "privacy.md"
EXAMPLES = Path(__file__).parent.parent.parent / "examples"


class Writer:
    """A PDF that is written from top to bottom; `below` and `above` are what each page has at its edges."""

    def __init__(self, above: str = "", below: str = "") -> None:
        class Pages(fpdf.FPDF):  # type: ignore[misc, name-defined]
            def header(self) -> None:
                if above:
                    self.set_font("helvetica", size=8)
                    self.cell(0, 8, above, align="R", new_x="LMARGIN", new_y="NEXT")

            def footer(self) -> None:
                if below:
                    self.set_y(-15)
                    self.set_font("helvetica", size=8)
                    self.cell(0, 8, below.format(self.page_no()), align="C")

        self.pdf: Any = Pages()
        self.pdf.add_page()

    def text(self, text: str, size: float = 11, bold: bool = False, gap: float = 3, width: float = 0) -> None:
        self.pdf.set_font("helvetica", "B" if bold else "", size)
        self.pdf.multi_cell(width, size / 2, text, new_x="LMARGIN", new_y="NEXT", align="L")
        self.pdf.ln(gap)

    def item(self, text: str, mark: str = "\x95", depth: int = 1) -> None:
        self.pdf.set_font("helvetica", "", 11)
        self.pdf.cell(6 * depth)
        self.pdf.cell(6, 5.5, mark)
        self.pdf.multi_cell(0, 5.5, text, new_x="LMARGIN", new_y="NEXT")

    def table(self, rows: Sequence[Sequence[str]], **options: Any) -> None:
        self.pdf.set_font("helvetica", "", 11)
        with self.pdf.table(text_align="LEFT", **options) as table:
            for texts in rows:
                row = table.row()
                for text in texts:
                    row.cell(text)
        self.pdf.ln(4)

    def read(self) -> Document:
        return read("verklaring.pdf", bytes(self.pdf.output()))


def placed(document: Document) -> list[str]:
    """Every block as "page:line kind level: text"."""
    found = []
    for block in document.blocks:
        place = document.place(block.span)
        level = f" {block.level}" if block.level else ""
        found.append(f"{place.page}:{place.line} {block.kind.value}{level}: {document[block.span]}")
    return found


def test_headings_by_size_and_weight_paragraphs_and_items() -> None:
    page = Writer()
    page.text("Privacyverklaring Rederij Zuidwal", 20, bold=True)
    page.text("Rederij Zuidwal uit Harlingen verwerkt gegevens van wie bij ons een tocht boekt of werkt. " * 2)
    page.text("1. Waarvoor", 14, bold=True)
    page.text("Wij gebruiken gegevens voor:", gap=1)
    page.item("het boeken van uw tocht, ook als u die voor een ander boekt en de gegevens van de ander aan ons geeft;")
    page.item("facturen.")
    page.item("herinneringen", "-", depth=2)
    page.text("Bewaren", 11, bold=True)
    page.text("Twee jaar.")
    found = page.read()
    assert placed(found) == [
        "1:1 heading 1: Privacyverklaring Rederij Zuidwal",
        "1:2 paragraph: "
        + ("Rederij Zuidwal uit Harlingen verwerkt gegevens van wie bij ons een tocht boekt of werkt. " * 2).strip(),
        "1:4 heading 2: 1. Waarvoor",
        "1:5 paragraph: Wij gebruiken gegevens voor:",
        "1:6 item 1: het boeken van uw tocht, ook als u die voor een ander boekt en de gegevens van de ander aan ons "
        "geeft;",
        "1:8 item 1: facturen.",
        "1:9 item 2: herinneringen",
        "1:10 heading 3: Bewaren",
        "1:11 paragraph: Twee jaar.",
    ]
    place = found.place(found.blocks[3].span)
    assert (place.unit, place.column, place.end_column) == (Unit.PAGE, 1, 29)


def test_hyphens_at_the_end_of_lines_are_undone() -> None:
    page = Writer()
    page.text("Wij bewaren uw gegevens niet langer dan nodig is voor de verwer-\nking. Naam- en\nadresgegevens.")
    assert placed(page.read()) == [
        "1:1 paragraph: Wij bewaren uw gegevens niet langer dan nodig is voor de verwerking. Naam- en\nadresgegevens."
    ]


def test_running_headers_page_numbers_and_a_paragraph_over_two_pages() -> None:
    page = Writer("Privacyverklaring, versie 2", "Pagina {}")
    sentence = "Wij delen uw gegevens met de haven van aankomst, die ze nodig heeft voor de lijst van opvarenden"
    page.text(", ".join([sentence] * 48) + ".")
    page.text("Vragen? Bel ons.")
    found = page.read()
    assert placed(found) == [
        f"1:2 paragraph: {', '.join([sentence] * 48)}.",
        placed(found)[1],
    ]
    assert placed(found)[1].endswith("paragraph: Vragen? Bel ons.")
    assert placed(found)[1].startswith("2:")
    assert found.source.startswith("Privacyverklaring, versie 2\nWij delen")
    assert "Pagina 1\n\fPrivacyverklaring, versie 2\n" in found.source
    place = found.place(found.blocks[0].span)
    assert (place.page, place.end_line) == (1, found.source.split("\f")[0].count("\n"))


TABLE = (
    ("Doel", "Welke gegevens wij daarvoor gebruiken", "Bewaartermijn"),
    ("Uw tocht boeken en u bellen als het weer omslaat", "naam en telefoonnummer van u en van wie meegaat", "1 jaar"),
    ("Facturen", "naam, adres", "7 jaar, zoals de fiscus wil dat wij doen"),
)


@pytest.mark.parametrize("options", [{}, {"v_align": "TOP"}, {"v_align": "TOP", "line_height": 5, "padding": 2}])
def test_tables_that_are_written_cell_by_cell(options: dict[str, Any]) -> None:
    page = Writer()
    page.text("Deze tabel zegt hoe lang wij alles bewaren, en wij houden ons daar ook aan als u niets vraagt. " * 2)
    page.table(TABLE, **options)
    page.text("Daarna wissen wij het.")
    found = page.read()
    assert [
        (block.cell.row, block.cell.column, block.cell.is_header, found[block.span])
        for block in found.blocks
        if block.cell is not None
    ] == [(row, column, not row, TABLE[row][column]) for row in range(3) for column in range(3)]
    assert placed(found)[-1].endswith("paragraph: Daarna wissen wij het.")


def test_a_table_that_is_written_line_by_line() -> None:
    page = Writer()
    page.pdf.set_font("helvetica", "", 11)
    rows = (("Doel", "Termijn"), ("Boekingen en", "1 jaar"), ("betalingen", ""), ("Foto's", "kort"))
    for y, texts in enumerate(rows):
        for x, text in enumerate(texts):
            if text:
                page.pdf.text(20 + 80 * x, 40 + 5 * y + (3 if y == 3 else 0), text)
    assert [text.partition(": ")[2] for text in placed(page.read())] == [
        *("Doel", "Termijn", "Boekingen en betalingen", "1 jaar", "Foto's", "kort"),
    ]


def test_two_columns_of_text_are_no_table() -> None:
    page = Writer()
    page.pdf.set_font("helvetica", "", 10)
    for x, name in ((10, "links"), (110, "rechts")):
        for y in range(30):
            page.pdf.text(x, 20 + 5 * y, f"Regel {y} van de kolom {name} loopt door")
    assert not any("cell" in text for text in placed(page.read()))


def test_paragraphs_that_only_begin_further_to_the_right() -> None:
    page = Writer()
    sentence = "Wij delen uw gegevens met de haven van aankomst, die ze nodig heeft voor de lijst van wie er meevaart."
    page.text(f"     {sentence} {sentence}\n     {sentence} Dat doen wij niet.", gap=0)
    assert len(placed(page.read())) == 2


def test_an_address_keeps_its_lines() -> None:
    page = Writer()
    page.text("Wij zijn bereikbaar op werkdagen van negen tot vijf uur, ook in de zomer en op vrijdag, aan de kade in")
    page.text("Rederij Zuidwal\nKade 1\n8861 AA Harlingen")
    assert placed(page.read())[-1].partition(": ")[2] == "Rederij Zuidwal\nKade 1\n8861 AA Harlingen"


def test_signs_outside_ascii_and_a_watermark() -> None:
    page = Writer()
    page.text("Cafébezoek kost \x80 5 \x96 naïef, coöperatie.")
    with page.pdf.rotation(45, 100, 100):
        page.pdf.text(60, 100, "CONCEPT")
    assert placed(page.read()) == ["1:1 paragraph: Cafébezoek kost € 5 – naïef, coöperatie."]


def converted(source: str) -> Writer:
    """The Markdown of the examples as a PDF."""
    page = Writer("Versie 2, vertrouwelijk", "Pagina {}")
    rows: list[list[str]] = []
    paragraph: list[str] = []
    for line in [*source.splitlines(), ""]:
        if rows and not line.startswith("|"):
            page.table([rows[0], *rows[2:]], v_align="TOP")
            rows = []
        if paragraph and (not line or line[0] in "#|-"):
            page.text(" ".join(paragraph))
            paragraph = []
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
        elif line.startswith("#"):
            marks, _, text = line.partition(" ")
            page.text(text, 20 - 2 * len(marks), bold=True)
        elif line.startswith("- "):
            page.item(line[2:])
        elif line:
            paragraph.append(line.strip())
    return page


@pytest.mark.parametrize("file", [STATEMENT, EXAMPLES / "gebrekkig.md"], ids=lambda file: file.name)
def test_the_same_statement_gives_the_same_findings(file: Path) -> None:
    rules = load_rules([rules_directory()])
    original = file.read_text(encoding="utf-8")
    report = check_file("verklaring.pdf", bytes(converted(original).pdf.output()), Criteria(rules))
    expected = check_file("privacy.md", original, Criteria(rules))
    assert sorted(finding.rule for finding in report.findings) == sorted(finding.rule for finding in expected.findings)
    assert len(report.findings) > 5
    pages = [page.splitlines() for page in report.files[0].text.split("\f")]
    for finding in report.findings:
        words = pages[finding.place.page - 1][finding.place.line - 1][finding.place.column - 1 :].split()[0]
        assert words.strip("•") in original


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no PDF"),
        (b"%PDF-1.7 en verder niets", "no PDF"),
        (b"Privacyverklaring", "no PDF"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "Git LFS"),
    ],
)
def test_what_is_no_pdf_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        read("verklaring.pdf", data)
    assert caught.value.remedy


def test_a_pdf_with_a_password_is_refused() -> None:
    page = Writer()
    page.text("Wij bewaren niets.")
    page.pdf.set_encryption(owner_password="kapitein", user_password="matroos")
    with pytest.raises(SourceError, match="password"):
        page.read()


def test_a_pdf_that_only_may_not_be_changed_is_read() -> None:
    page = Writer()
    page.text("Wij bewaren niets.")
    page.pdf.set_encryption(owner_password="kapitein")
    assert placed(page.read()) == ["1:1 paragraph: Wij bewaren niets."]


def test_a_scan_is_refused_and_a_scanned_page_remarked() -> None:
    page = Writer()
    page.pdf.rect(10, 10, 100, 100, style="F")
    with pytest.raises(SourceError, match="no text"):
        page.read()
    page = Writer()
    page.text("Wij bewaren niets.")
    page.pdf.add_page()
    page.pdf.rect(10, 10, 100, 100, style="F")
    [remark] = page.read().remarks
    assert (remark.place.page, remark.place.line) == (2, 1)
    assert set(remark.message) == {"nl", "en"}


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_broken_pdfs_are_refused_or_read_as_far_as_possible(data: st.DataObject) -> None:
    whole = BROKEN
    start = data.draw(st.integers(0, len(whole)))
    stop = data.draw(st.integers(start, min(start + 200, len(whole))))
    try:
        read("verklaring.pdf", whole[:start] + data.draw(st.binary(max_size=20)) + whole[stop:])
    except SourceError:
        return


def _broken() -> bytes:
    page = Writer("Kop", "{}")
    page.pdf.set_compression(False)
    page.text("Wij bewaren niets. " * 20)
    page.table(TABLE)
    return bytes(page.pdf.output())


BROKEN = _broken()
TEXTS = st.text(st.characters(min_codepoint=32, max_codepoint=255, exclude_categories=["Cc"]), max_size=60)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(TEXTS, st.sampled_from([9, 11, 14]), st.booleans(), st.booleans()), max_size=8))
def test_every_character_stands_where_it_says(
    assert_structured: Callable[[Document], None], parts: list[tuple[str, float, bool, bool]]
) -> None:
    page = Writer()
    for text, size, bold, is_item in parts:
        if is_item:
            page.item(text)
        else:
            page.text(text, size, bold)
    page.table(TABLE)
    assert_structured(page.read())
