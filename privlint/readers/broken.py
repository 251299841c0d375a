"""What readers of broken sources have to say."""

from __future__ import annotations

from privlint.document import Document, Lines, Remark
from privlint.document_builder import DocumentBuilder
from privlint.record import replace
from privlint.source import SourceText


def remark_broken(builder: DocumentBuilder, broken: tuple[int, int] | None) -> None:
    """Record that what stands at the source characters `broken` may be missing; nothing if they are None.

    What is told of a file first tells enough: what follows often comes of it.
    """
    if broken is not None and not builder.is_remarked:
        builder.remark(
            "dit is niet goed te lezen: wat hier staat, kan ontbreken",
            "this cannot be read well: what stands here may be missing",
            *broken,
        )


def remark_unended(builder: DocumentBuilder, start: int, end: int) -> None:
    """Record that what begins at these source characters has no end, unless there was something to record before."""
    if not builder.is_remarked:
        builder.remark(
            "dit wordt nergens afgesloten: wat eronder staat, kan ontbreken",
            "this does not end: what stands below may be missing",
            start,
            end,
        )


def with_remark_on_conflict(document: Document, source: str, path: str, place: tuple[int, int]) -> Document:
    """`document`, which was read from both sides of the conflicts in `source`, the first of which stands at `place`."""
    message = {
        "nl": "hier staat een samenvoeging van git die niet is afgemaakt: beide versies zijn gelezen",
        "en": "here stands a merge of git that was not finished: both versions were read",
    }
    others = tuple(remark for remark in document.remarks if remark.place.path != path)
    return replace(document, remarks=(Remark(Lines(path, source).place(*place), message), *others))


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
