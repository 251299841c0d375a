"""Front matter: the metadata in YAML (`---`) or TOML (`+++`) at the top of a page of a site generator."""

from __future__ import annotations

from privlint.document import BlockKind
from privlint.document_builder import DocumentBuilder
from privlint.patterns import compile_later
from privlint.readers.broken import remark_unended

_FENCE = compile_later(r"\ufeff?(?P<mark>---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
_LINE = compile_later(r"(?P<text>[^\r\n]*+)(?:\r\n|\r|\n|\Z)")
_KEY = compile_later(r"""[\w"'.-]+[ \t]*[:=]""")
_SETTING = compile_later(r"(?:title|layout|date|draft|slug|permalink|description|weight|lang\w*|url|type)[ \t]*[:=]")


def read_front_matter(builder: DocumentBuilder, source: str) -> int:
    """Add the front matter of `source` to `builder`; returns the offset where the page itself begins.

    Each key at the left margin is a metadata block of its own, with the lines that belong to it.
    """
    fence = _FENCE.match(source) if source[:2].lstrip("\ufeff")[:1] in ("-", "+") else None
    if fence is not None:
        lines, stop = _lines(source, fence.end(), fence["mark"])
        if lines is not None:
            for index, (start, end) in enumerate(lines):
                if _KEY.match(source, start, end) or index == 0:
                    builder.begin(BlockKind.METADATA)
                else:
                    builder.line_break(start, start)
                builder.copy(start, end)
            builder.end()
            return stop
        if _SETTING.match(source, fence.end()):
            remark_unended(builder, fence.start("mark"), fence.end("mark"))
    return 1 if source.startswith("\ufeff") else 0


def _lines(source: str, start: int, mark: str) -> tuple[list[tuple[int, int]] | None, int]:
    """The lines of front matter from `start` on and the offset after its end; None if it is none."""
    lines: list[tuple[int, int]] = []
    while start < len(source):
        line = _LINE.match(source, start)
        assert line is not None
        text = line["text"]
        if text.rstrip() == mark or (mark == "---" and text.rstrip() == "..."):
            return lines, line.end()
        if text.strip() and not text.lstrip().startswith("#"):
            if not lines and not _KEY.match(text):
                break  # a horizontal rule, with a page below it
            lines.append((line.start("text"), line.end("text")))
        start = line.end()
    return None, 0
