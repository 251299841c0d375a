"""Pages that read their text from a file of the repository: which file that is.

readFileSync(path.join(process.cwd(), "content/privacy.md"), "utf8")      import text from "./privacy.md?raw"
getEntry("legal", "privacy")                                              queryContent("/privacy")
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from privlint.disk import files_in
from privlint.following import resolved, site_of

_PAGES = frozenset(".tsx .jsx .ts .js .mjs .cjs .mts .cts .vue .svelte .astro .php".split())
_TEXTS = frozenset(".md .mdx .mdc .markdown .txt .html .htm .adoc .rst".split())
_DATA = frozenset({".json", ".yaml", ".yml"})  # which are read for other reasons too
_PRIVACY = re.compile(r"privacy|persoonsgegevens|gegevensbescherming|(?<![a-z])avg(?![a-z])|gdpr", re.IGNORECASE)

_READING = re.compile(r"\b(?:readFile(?:Sync)?|readTextFile(?:Sync)?|file_get_contents|Bun\.file|join|resolve|URL)\(")
_IMPORT = re.compile(
    r"\b(?:from|import\(?)\s*[\"'](?P<file>[^\"'\n?]{1,300}\.(?:md|mdx|markdown|txt|html))(?:\?\w+)?[\"']"
)
_CONSTANT = re.compile(r"\b(?:const|let|var)\s+(?P<name>\w+)\s*(?::\s*string\s*)?=\s*(?P<value>[^;\n]{1,300})")
# A string, what follows a value in a template, or a name.
_PART = re.compile(r"[\"'](?P<string>[^\"'\n]+)[\"']|[`}](?P<rest>[^`$(){}\n]+)(?=`)|(?P<name>[A-Za-z_]\w*)")
_ENCODING = re.compile(r"(?:utf-?8|utf16le|latin1|ascii)\Z", re.IGNORECASE)

_ASTRO_ENTRY = re.compile(r"\bget(?:Entry|EntryBySlug|DataEntryById)\(")
_ASTRO_COLLECTION = re.compile(r"\bgetCollection\(\s*[\"'](?P<name>[\w/-]{1,100})[\"']")
_ASTRO = "src/content"
_NUXT = re.compile(r"\bqueryContent\(|\bqueryCollection\([^()\n]{0,100}\)\s*\.path\(")
_NUXT_COMPONENT = re.compile(r"<Content(?:Doc|Query)\b[^<>]{0,200}?\bpath=[\"'](?P<name>[\w/.-]{1,200})[\"']")
_NUMBERED = re.compile(r"\d+\.")  # content/1.privacy.md
_LONGEST = 400  # characters of a path, and between the brackets of a call
_MOST = 30  # ways to read a text that are tried


def text_file_of(path: str, source: str) -> Path | None:
    """The file from which the page `path` reads the text of a privacy statement; None if it reads none that is in the
    repository. Either the file or the page must be named after such a statement; a file of data, the file."""
    page = Path(path)
    if page.suffix.lower() not in _PAGES:
        return None
    here = page.resolve()
    found = [file for file in _files(page, source) if file.suffix.lower() in _TEXTS | _DATA and file.resolve() != here]
    unnamed = [file for file in found if _is_named(page) and file.suffix.lower() not in _DATA]
    return next((file for file in (*filter(_is_named, found), *unnamed)), None)


def _files(page: Path, source: str) -> Iterator[Path]:
    """The files that the page reads, in the order of the ways to do so."""
    constants: dict[str, str] = {}
    for constant in _CONSTANT.finditer(source):
        if value := _joined(constant["value"], constants):
            constants[constant["name"]] = value
    targets = [_joined(_arguments(source, call.end()), constants) for call in _READING.finditer(source)]
    for target in list(dict.fromkeys((*targets, *(found["file"] for found in _IMPORT.finditer(source)))))[:_MOST]:
        # "./content/privacy.md" may be meant from the top of the site.
        file = resolved(page, target) or resolved(page, target.removeprefix("./")) if target else None
        yield from [file] if file is not None else []
    for collection in _ASTRO_COLLECTION.finditer(source):
        yield from _in_folder(page, f"{_ASTRO}/{collection['name']}")
    entries = [f"{_ASTRO}/{_joined(_arguments(source, call.end()), {})}" for call in _ASTRO_ENTRY.finditer(source)]
    entries += [f"content/{_joined(_arguments(source, call.end()), {}).strip('/')}" for call in _NUXT.finditer(source)]
    entries += [f"content/{found['name'].strip('/')}" for found in _NUXT_COMPONENT.finditer(source)]
    for entry in list(dict.fromkeys(entries))[:_MOST]:
        yield from _entry(page, entry)


def _arguments(source: str, start: int) -> str:
    """What stands between the brackets that open before `start`; nothing if they do not end soon."""
    depth = 1
    for offset in range(start, min(start + _LONGEST, len(source))):
        depth += {"(": 1, ")": -1}.get(source[offset], 0)
        if not depth:
            return source[start:offset]
    return ""


def _joined(expression: str, constants: Mapping[str, str]) -> str:
    """The path of the strings in an expression, such as `path.join(folder, "privacy.md")`; empty if it has none, or
    too many."""
    parts: list[str] = []
    for part in _PART.finditer(expression):
        text = part["string"] or part["rest"] or constants.get(part["name"] or "", "")
        if text and not _ENCODING.match(text):
            parts.append(text.strip("/") if parts else text.rstrip("/"))
    path = "/".join(parts)
    return path if len(path) <= _LONGEST else ""  # constants of constants may grow without end


def _entry(page: Path, name: str) -> Iterator[Path]:
    """The text of this name in a folder of texts of the site; its file may be numbered."""
    file = resolved(page, name)
    if file is not None:
        yield file
        return
    folder, _, last = name.rpartition("/")
    yield from (file for file in _in_folder(page, folder) if _NUMBERED.sub("", file.stem, count=1) == last)


def _in_folder(page: Path, folder: str) -> Iterator[Path]:
    site = site_of(page)
    yield from files_in(site / folder) if site is not None else ()


def _is_named(file: Path) -> bool:
    """Whether a file, or the folder around it, is named after a privacy statement."""
    return _PRIVACY.search("/".join(file.parts[-2:])) is not None
