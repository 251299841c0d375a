"""What readers of broken sources have to say."""

from __future__ import annotations

from privlint.document_builder import DocumentBuilder


def remark_broken(builder: DocumentBuilder, broken: tuple[int, int] | None) -> None:
    """Record that what stands at the source characters `broken` may be missing; nothing if they are None."""
    if broken is not None:
        builder.remark(
            "dit is niet goed te lezen: wat hier staat, kan ontbreken",
            "this cannot be read well: what stands here may be missing",
            *broken,
        )
