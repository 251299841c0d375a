"""Word documents: what a reader of them sees, with its paragraphs as lines."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from contextlib import suppress
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

docx = pytest.importorskip("docx")
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STATEMENT = Path(__file__).parent.parent / "formats" / "statement" / "privacy.md"


def saved(document: Any) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def opened(document: Any) -> Document:
    return read("verklaring.docx", saved(document))


def placed(document: Document) -> list[str]:
    """Every block as "paragraph kind level: text"."""
    return [
        f"{document.place(block.span).line} {block.kind.value}{f' {block.level}' if block.level else ''}: "
        f"{document[block.span]}"
        for block in document.blocks
    ]


def with_xml(*paragraphs: str) -> Any:
    """A document with paragraphs in the XML of Word."""
    document = docx.Document()
    for xml in paragraphs:
        element = docx.oxml.parse_xml(xml.replace(">", f" {W}>", 1))
        document.element.body.insert(len(document.element.body) - 1, element)
    return document


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def numbered(document: Any, levels: str) -> str:
    """The number of a new list with the XML of these levels."""
    numbering = document.part.numbering_part.element
    numbering.insert(0, docx.oxml.parse_xml(f'<w:abstractNum {W} w:abstractNumId="900">{levels}</w:abstractNum>'))
    numbering.append(docx.oxml.parse_xml(f'<w:num {W} w:numId="90"><w:abstractNumId w:val="900"/></w:num>'))
    return "90"


def level(depth: int, form: str, text: str) -> str:
    return f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'


def in_list(number: str, depth: int, text: str, style: str = "", properties: str = "") -> str:
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:p><w:pPr>{style}<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
        f"{run(text, properties)}</w:p>"
    )


def test_a_statement_by_a_lawyer_with_styles() -> None:
    document = docx.Document()
    document.add_heading("Privacyverklaring Notariskantoor Zegel", 0)
    document.add_paragraph("Wij zijn verantwoordelijk voor uw gegevens.")
    document.add_paragraph("")
    document.add_heading("Waarvoor", 1)
    document.add_paragraph("Wij gebruiken gegevens voor:")
    document.add_paragraph("het opmaken van akten;", style="List Bullet")
    document.add_paragraph("hypotheekakten;", style="List Bullet 2")
    document.add_paragraph("facturen.", style="List Number")
    document.add_heading("Uw rechten", 2)
    found = opened(document)
    assert placed(found) == [
        "1 heading 1: Privacyverklaring Notariskantoor Zegel",
        "2 paragraph: Wij zijn verantwoordelijk voor uw gegevens.",
        "3 heading 2: Waarvoor",
        "4 paragraph: Wij gebruiken gegevens voor:",
        "5 item 1: het opmaken van akten;",
        "6 item 2: hypotheekakten;",
        "7 item 1: facturen.",
        "8 heading 3: Uw rechten",
    ]
    assert found.place(found.blocks[4].span).unit is Unit.PARAGRAPH
    assert found.source.splitlines()[4:7] == ["• het opmaken van akten;", "• hypotheekakten;", "1. facturen."]


def test_headings_by_the_level_in_the_outline_and_by_their_looks() -> None:
    document = with_xml(
        f'<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>{run("Privacybeleid")}</w:p>',
        f"<w:p>{run('Bewaren', '<w:b/>')}</w:p>",
        f"<w:p>{run('Wij bewaren uw gegevens twee jaar na de laatste afspraak in onze praktijk.')}</w:p>",
        f"<w:p>{run('Beveiliging', '<w:sz w:val=`32`/>'.replace('`', chr(34)))}</w:p>",
        f"<w:p>{run('Let op: ', '<w:b/>')}{run('dit is gewone tekst.')}</w:p>",
    )
    assert placed(opened(document)) == [
        "1 heading 1: Privacybeleid",
        "2 heading 2: Bewaren",
        "3 paragraph: Wij bewaren uw gegevens twee jaar na de laatste afspraak in onze praktijk.",
        "4 heading 2: Beveiliging",
        "5 paragraph: Let op: dit is gewone tekst.",
    ]


def test_numbers_of_headings_and_clauses_are_text_and_those_of_items_are_not() -> None:
    document = docx.Document()
    levels = level(0, "decimal", "Artikel %1") + level(1, "decimal", "%1.%2") + level(2, "lowerLetter", "%3)")
    number = numbered(document, levels)
    for xml in (
        in_list(number, 0, "Begrippen", "Heading1"),
        in_list(number, 1, "Wij bewaren niets."),
        in_list(number, 2, "een kopie;"),
        in_list(number, 2, "een akte."),
        in_list(number, 0, "Rechten", "Heading1"),
        in_list(number, 1, "U mag alles inzien."),
    ):
        element = docx.oxml.parse_xml(xml.replace(">", f" {W}>", 1))
        document.element.body.insert(len(document.element.body) - 1, element)
    found = opened(document)
    assert placed(found) == [
        "1 heading 1: Artikel 1 Begrippen",
        "2 paragraph: 1.1 Wij bewaren niets.",
        "3 item 3: een kopie;",
        "4 item 3: een akte.",
        "5 heading 1: Artikel 2 Rechten",
        "6 paragraph: 2.1 U mag alles inzien.",
    ]
    assert "b) een akte." in found.source


def test_a_numbered_line_in_bold_above_text_is_a_heading() -> None:
    document = docx.Document()
    number = numbered(document, level(0, "decimal", "%1."))
    for xml in (
        in_list(number, 0, "Wie zijn wij", properties="<w:b/>"),
        f"<w:p>{run('Praktijk Wervel in Zwolle.')}</w:p>",
        in_list(number, 0, "Uw rechten", properties="<w:b/>"),
        f"<w:p>{run('U mag uw dossier inzien.')}</w:p>",
    ):
        element = docx.oxml.parse_xml(xml.replace(">", f" {W}>", 1))
        document.element.body.insert(len(document.element.body) - 1, element)
    assert placed(opened(document))[::2] == ["1 heading 1: 1. Wie zijn wij", "3 heading 1: 2. Uw rechten"]


def test_tables_with_a_header_row_and_merged_cells() -> None:
    document = docx.Document()
    table = document.add_table(3, 3)
    table.style = "Light Grid"
    for row, texts in zip(table.rows, (("Doel", "Grondslag", "Termijn"), ("Akten", "wet", "20 jaar")), strict=False):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.rows[2].cells[0].merge(table.rows[2].cells[1]).text = "Alle andere"
    table.rows[2].cells[2].text = "1 jaar"
    table.rows[2].cells[2].add_paragraph("na afloop")
    document.add_paragraph("Einde.")
    found = opened(document)
    assert found.source == "Doel | Grondslag | Termijn\nAkten | wet | 20 jaar\nAlle andere | 1 jaar na afloop\nEinde.\n"
    cells = [block.cell for block in found.blocks if block.cell is not None]
    assert [(cell.row, cell.column, cell.is_header) for cell in cells] == [
        *((0, column, True) for column in range(3)),
        *((1, column, False) for column in range(3)),
        *((2, column, False) for column in (0, 2)),
    ]
    assert placed(found)[-3:] == ["3 cell: Alle andere", "3 cell: 1 jaar\nna afloop", "4 paragraph: Einde."]


def test_a_table_of_one_column_is_a_frame_around_text() -> None:
    document = docx.Document()
    cell = document.add_table(1, 1).cell(0, 0)
    cell.text = "Wij delen niets."
    cell.add_paragraph("Kop", style="Heading 2")
    assert placed(opened(document)) == ["1 paragraph: Wij delen niets.", "2 heading 2: Kop"]


def test_tracked_insertions_are_shown_and_deletions_are_not() -> None:
    document = with_xml(
        f"<w:p>{run('Wij bewaren gegevens ')}"
        "<w:del w:id='1' w:author='a'><w:r><w:delText>vijf</w:delText></w:r></w:del>"
        f"<w:ins w:id='2' w:author='a'>{run('twee')}</w:ins>{run(' jaar.')}</w:p>",
        f"<w:p><w:moveFrom w:id='3' w:author='a'>{run('Verplaatst.')}</w:moveFrom></w:p>",
        f"<w:p><w:pPr><w:rPr><w:del w:id='4' w:author='a'/></w:rPr></w:pPr>{run('Dit is ')}</w:p>",
        f"<w:p>{run('één zin.')}<w:moveTo w:id='5' w:author='a'>{run(' Verplaatst.')}</w:moveTo></w:p>",
        f"<w:p><w:pPr><w:rPr><w:del w:id='6' w:author='a'/></w:rPr></w:pPr>{run('Slot.')}</w:p>",
    )
    assert placed(opened(document)) == [
        "1 paragraph: Wij bewaren gegevens twee jaar.",
        "2 paragraph: Dit is één zin. Verplaatst.",
        "3 paragraph: Slot.",
    ]


def test_links_fields_controls_and_line_breaks() -> None:
    document = with_xml(
        f"<w:p>{run('Mail ')}<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
        '<w:r><w:instrText> HYPERLINK "mailto:info@zegel.example" </w:instrText></w:r>'
        f"<w:r><w:fldChar w:fldCharType='separate'/></w:r>{run('ons kantoor')}"
        f"<w:r><w:fldChar w:fldCharType='end'/></w:r>{run('.')}</w:p>",
        f"<w:p><w:sdt><w:sdtPr/><w:sdtContent>{run('[naam]')}</w:sdtContent></w:sdt>"
        f"<w:r><w:br/></w:r>{run('Verborgen', '<w:vanish/>')}{run('Zwolle')}</w:p>",
        f"<w:p><w:fldSimple w:instr='HYPERLINK \"https://zegel.example\"'>{run('site')}</w:fldSimple>"
        "<w:r><w:noBreakHyphen/><w:t>en</w:t><w:tab/><w:t>meer</w:t></w:r></w:p>",
    )
    found = opened(document)
    assert placed(found) == [
        "1 paragraph: Mail ons kantoor.",
        "2 paragraph: [naam]\nZwolle",
        "3 paragraph: site-en meer",
    ]
    assert [(found[link.span], link.target) for link in found.links] == [
        ("ons kantoor", "mailto:info@zegel.example"),
        ("site", "https://zegel.example"),
    ]


def test_a_link_to_a_page_by_its_relation() -> None:
    document = docx.Document()
    relation = document.part.relate_to("https://ap.example", docx.opc.constants.RELATIONSHIP_TYPE.HYPERLINK, True)
    paragraph = document.add_paragraph("Klagen kan bij ")
    namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xml = f'<w:hyperlink {W} xmlns:r="{namespace}" r:id="{relation}">{run("de toezichthouder")}</w:hyperlink>'
    paragraph._p.append(docx.oxml.parse_xml(xml))
    found = opened(document)
    assert [(found[link.span], link.target) for link in found.links] == [("de toezichthouder", "https://ap.example")]


def test_headers_footers_comments_and_the_table_of_contents_are_left_out() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Concept"
    document.sections[0].footer.paragraphs[0].text = "Pagina 1"
    contents = document.styles.add_style("toc 1", docx.enum.style.WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("Uw rechten 3", style=contents)
    paragraph = document.add_paragraph("U mag klagen.")
    document.add_comment(paragraph.runs, text="Klopt dit?")
    found = opened(document)
    assert found.source == "Uw rechten 3\nU mag klagen.\n"
    assert placed(found) == ["2 paragraph: U mag klagen."]


def findings(path: str, source: str | bytes) -> list[tuple[str, str]]:
    report = check_file(path, source, Criteria(load_rules([rules_directory()])))
    return sorted((finding.rule, finding.message) for finding in report.findings)


def statement() -> Any:
    """The statement of tests/formats as a Word document."""
    document = docx.Document()
    rows: list[list[str]] = []
    lines = STATEMENT.read_text(encoding="utf-8").splitlines()
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
            if not following.startswith("|"):
                table = document.add_table(0, len(rows[0]))
                table.style = "Light Grid"
                for texts in (rows[0], *rows[2:]):
                    for cell, text in zip(table.add_row().cells, texts, strict=True):
                        cell.text = text
        elif line.startswith("#"):
            marks, _, text = line.partition(" ")
            document.add_heading(text, len(marks) - 1)
        elif line.startswith("- "):
            document.add_paragraph(line[2:], style="List Bullet")
        elif line:
            document.add_paragraph(line)
    return document


def test_the_same_statement_gives_the_same_findings_at_the_paragraphs_with_their_words() -> None:
    data = saved(statement())
    original = STATEMENT.read_text(encoding="utf-8")
    assert findings("verklaring.docx", data) == findings("privacy.md", original)
    report = check_file("verklaring.docx", data, Criteria(load_rules([rules_directory()])))
    lines = report.files[0].text.splitlines()
    for finding in report.findings:
        words = lines[finding.place.line - 1][finding.place.column - 1 : finding.place.end_column - 1]
        assert words
        assert words in original


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no Word document"),
        (b"Privacyverklaring", "no Word document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "Git LFS"),
    ],
)
def test_what_is_no_document_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        read("verklaring.docx", data)
    assert caught.value.remedy


def test_a_document_without_text_is_refused() -> None:
    with pytest.raises(SourceError, match="holds no text"):
        opened(docx.Document())


def rezipped(change: Callable[[str, bytes], bytes], document: Any = None) -> bytes:
    """The package of a document, or of one with a paragraph, with other parts; one that becomes empty is left out."""
    if document is None:
        document = docx.Document()
        document.add_paragraph("Wij bewaren niets.")
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(document))) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if part := change(name, old.read(name)):
                new.writestr(name, part)
    return stream.getvalue()


def test_parts_that_nobody_reads_may_be_missing() -> None:
    missing = ("docProps/core.xml", "word/theme/theme1.xml", "word/settings.xml", "[Content_Types].xml")
    data = rezipped(lambda name, part: b"" if name in missing else part)
    assert read("verklaring.docx", data).text == "Wij bewaren niets.\n"


def test_a_document_without_styles_has_those_that_its_paragraphs_name() -> None:
    document = docx.Document()
    document.add_heading("Uw rechten", 1)
    document.add_paragraph("inzage", "List Bullet")
    document.add_paragraph("verwijdering", "List Bullet 2")

    data = rezipped(lambda name, part: part.replace(b"/relationships/styles", b"/relationships/others"), document)
    found = read("verklaring.docx", data)
    assert placed(found) == ["1 heading 1: Uw rechten", "2 item 1: inzage", "3 item 2: verwijdering"]


@pytest.mark.parametrize(
    "written",
    [
        '<w:style w:type="table" w:styleId="Leeg"/>',
        '<w:style w:type="table" w:styleId="Leeg"><!-- </w:style> --></w:style>',
        '<!-- <w:style w:type="table" w:styleId="Leeg"> -->',
        "\n  ",
    ],
)
def test_styles_stand_behind_those_of_tables_however_they_are_written(written: str) -> None:
    document = docx.Document()
    document.add_heading("Bewaartermijnen", 1)
    table = document.add_table(1, 2)
    table.style = "Light Grid"
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Doel", "Termijn"

    before = b"<w:style "
    data = rezipped(lambda name, part: part.replace(before, written.encode() + before), document)
    found = read("verklaring.docx", data)
    assert placed(found) == ["1 heading 1: Bewaartermijnen", "2 cell: Doel", "2 cell: Termijn"]
    assert all(block.cell.is_header for block in found.blocks if block.cell is not None)


def test_a_part_is_found_by_its_relation_wherever_it_stands() -> None:
    names = {"word/document.xml": "tekst/inhoud.xml", "word/_rels/document.xml.rels": "tekst/_rels/inhoud.xml.rels"}
    document = docx.Document()
    document.add_heading("Uw rechten", 1)
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(document))) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            part = old.read(name).replace(b'"word/document.xml"', b'"/tekst/./inhoud.xml"')
            if name in names:
                part = part.replace(b'Target="', b'Target="../word/')
            new.writestr(names.get(name, name), part)
    assert placed(read("verklaring.docx", stream.getvalue())) == ["1 heading 1: Uw rechten"]


def test_a_package_of_another_kind_is_refused() -> None:
    workbook = b'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    with pytest.raises(SourceError, match="no Word document"):
        read("verklaring.docx", rezipped(lambda name, part: workbook if name == "word/document.xml" else part))


def test_a_package_that_unpacks_to_gigabytes_is_refused() -> None:
    data = rezipped(lambda name, part: bytes(51 * 1024**2) if name == "docProps/core.xml" else part)
    with pytest.raises(SourceError, match="when unpacked"):
        read("verklaring.docx", data)


@pytest.mark.parametrize("part", [b"", b"<x", b"<w:document/>", b"\0\xff" * 100])
def test_broken_parts_are_refused_or_left_out(part: bytes) -> None:
    for broken in ("word/document.xml", "word/styles.xml", "word/numbering.xml", "[Content_Types].xml"):
        data = rezipped(lambda name, whole, broken=broken: part if name == broken else whole)
        with suppress(SourceError):
            assert read("verklaring.docx", data).text


def test_deep_nesting_is_refused_and_not_followed() -> None:
    deep = "<w:ins>" * 5000 + "<w:r><w:t>x</w:t></w:r>" + "</w:ins>" * 5000
    xml = f"<w:document {W}><w:body><w:p>{deep}</w:p></w:body></w:document>".encode()
    with pytest.raises(SourceError):
        read("verklaring.docx", rezipped(lambda name, part: xml if name == "word/document.xml" else part))


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t e\u0301🚲\u00a0"), max_size=30)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(TEXTS, st.booleans(), st.sampled_from(["Normal", "List Bullet", "Heading 2", "Title"]))))
def test_every_character_stands_where_it_says(
    assert_structured: Callable[[Document], None], parts: list[tuple[str, bool, str]]
) -> None:
    document = docx.Document()
    for text, bold, style in parts:
        paragraph = document.add_paragraph(style=style)
        for piece in text.partition(" "):
            paragraph.add_run(piece).bold = bold
    try:
        found = opened(document)
    except SourceError:
        return
    assert_structured(found)
