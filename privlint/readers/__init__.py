"""Readers: one per source format, each turning a file into a `Document`.

A reader knows how its format writes headings, lists and tables, and nothing of
the law. Each is imported only when a file needs it.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath

from privlint.document import Document
from privlint.following import Follow, follow_nothing
from privlint.source import decode

_FORMATS = {
    **dict.fromkeys((".md", ".markdown", ".mdown", ".mkd", ".mdc"), "markdown"),
    ".mdx": "mdx",
    ".rst": "rst",
    **dict.fromkeys((".adoc", ".asciidoc"), "adoc"),
    **dict.fromkeys((".dart", ".kt", ".swift"), "program"),
    **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
    **dict.fromkeys((".twig", ".jinja", ".jinja2", ".j2", ".njk", ".liquid", ".blade.php"), "template"),
    **dict.fromkeys((".erb", ".ejs", ".eex", ".heex", ".hbs", ".handlebars", ".mustache"), "template"),
    **dict.fromkeys((".php", ".phtml"), "php"),
    **dict.fromkeys((".tsx", ".jsx", ".ts", ".js", ".mjs", ".cjs", ".mts", ".cts"), "jsx"),
    ".vue": "vue",
    ".svelte": "svelte",
    ".astro": "astro",
    **dict.fromkeys((".txt", ".text", ""), "text"),
    **dict.fromkeys((".json", ".jsonc", ".json5", ".arb"), "json"),
    **dict.fromkeys((".yaml", ".yml"), "yaml"),
    ".toml": "toml",
    ".po": "po",
    ".docx": "docx",
    ".pdf": "pdf",
}
_BINARY = frozenset({"docx", "pdf"})


def can_read(path: str) -> bool:
    """Whether the suffix of `path` names a format that privlint reads."""
    return bool(format_of(path))


def is_binary(path: str) -> bool:
    """Whether the suffix of `path` names a format that is no text: its reader takes bytes."""
    return format_of(path) in _BINARY


def format_of(path: str) -> str:
    """The name of the reader for the file `path`, by its last two suffixes; empty if there is none."""
    suffixes = [suffix.lower() for suffix in PurePath(path).suffixes[-2:]]
    form = _FORMATS.get("".join(suffixes)) or _FORMATS.get(suffixes[-1] if suffixes else "", "")
    if form == "template" and len(suffixes) > 1 and _FORMATS.get(suffixes[0]) == "markdown":
        return "markdown"  # "privacy.md.njk": tags show nothing there
    return form


def read(path: str, source: str | bytes, follow: Follow = follow_nothing) -> Document:
    """The document that a visitor of `source` sees; of text, it never fails, whatever `source` holds.

    The suffix of `path` decides on the format; an unknown suffix is read as plain text. A format that is no text takes
    bytes; bytes of any other format are decoded. Raises PrivlintError if such a file cannot be read, if bytes are no
    text, or if what reads the format is not installed.
    `follow` gives the document of a file that `source` includes, by the name by which it does.
    """
    reader = import_module(f"privlint.readers.{format_of(path) or 'text'}")
    decoded = decode(source, path) if isinstance(source, bytes) and not is_binary(path) else None
    text = source if decoded is None else decoded.text
    conflict: tuple[int, int] | None = None
    if isinstance(text, str) and "<<<<<<< " in text:
        from privlint.readers.conflicts import without_conflicts

        text, conflict = without_conflicts(text)
    document: Document = reader.read(path, text, follow)
    if isinstance(text, str) and conflict is not None:
        from privlint.readers.broken import with_remark_on_conflict

        document = with_remark_on_conflict(document, text, path, conflict)
    if decoded is None or not decoded.encoding:
        return document
    from privlint.readers.broken import with_remark_on_encoding  # few files are not UTF-8

    return with_remark_on_encoding(document, decoded, path)
