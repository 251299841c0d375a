"""What readers of broken sources have to say."""

from __future__ import annotations

from dataclasses import replace

from privlint.document import Document, Lines, Remark
from privlint.document_builder import DocumentBuilder
from privlint.source import SourceText


def remark_broken(builder: DocumentBuilder, broken: tuple[int, int] | None) -> None:
    """Record that what stands at the source characters `broken` may be missing; nothing if they are None."""
    if broken is not None:
        builder.remark(
            "dit is niet goed te lezen: wat hier staat, kan ontbreken",
            "this cannot be read well: what stands here may be missing",
            *broken,
        )


def with_remark_on_encoding(document: Document, source: SourceText, path: str) -> Document:
    """`document`, which was read from `source`, with what is to be known of a file that is not UTF-8."""
    if source.is_mixed:
        nl = f"niet al dit bestand is UTF-8, vanaf byte {source.bytes_before}; wat dat niet is, is gelezen als"
        en = f"not all of this file is UTF-8, from byte {source.bytes_before} on; what is not, was read as"
        remedy_nl, remedy_en = "typ dit teken opnieuw", "type this character again"
    else:
        nl = f"dit bestand is geen UTF-8, vanaf byte {source.bytes_before}; het is gelezen als"
        en = f"this file is not UTF-8, from byte {source.bytes_before} on; it was read as"
        command = f"iconv -f {source.encoding} -t UTF-8 {path} > {path}.utf8"
        remedy_nl, remedy_en = f"zet het om met: {command}", f"convert it, for example: {command}"
    message = {"nl": f"{nl} {source.encoding} ({remedy_nl})", "en": f"{en} {source.encoding} ({remedy_en})"}
    place = Lines(path, source.text).place(source.misread, source.misread + 1)
    return replace(document, remarks=(Remark(place, message), *document.remarks))
