"""Scripts with what they import from other files of the repository, as one source: each module is a block behind it.

import { company } from "@/lib/company";        →  the page … { export const company = { … }; }
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from privlint.document import Document, Run, SourceFile
from privlint.following import Follow, Follower
from privlint.record import replace

_SUFFIXES = frozenset(".ts .tsx .js .jsx .mjs .json".split())
_IMPORT = re.compile(
    r"\bimport\s+(?!type\b)(?P<names>[\w$*{},\s]{1,1000}?)\s*\bfrom\s*[\"'](?P<module>[^\"'\n]{1,200})[\"']"
)
_ELSEWHERE = re.compile(r"[.@~#$/]|src/")  # other names are those of packages
_NAMED = re.compile(r"(?:\btype\s+)?(?P<export>[\w$]+)(?:\s+as\s+(?P<name>[\w$]+))?")
_EMPTY = re.compile(r"[^<>]{0,300}/>")
_VALUE = re.compile(r"\??\.\w|\[|\(|[})]|\s*(?:\)|\|\||\?\?|&&|\+|;|\$)|,\s*[\w$]+\s*[=(.]")
_MOST = 20  # modules
_LARGEST = 200_000  # bytes of a module
_DEEPEST = 3  # modules of modules

DEFAULT = "default"


class Module(NamedTuple):
    """A file whose text stands in the whole from `start` to `end`, what follows the names in it, and what it imports:
    for each name the number of a module and what that exports."""

    file: SourceFile
    start: int
    end: int
    follow: Follow
    imports: Mapping[str, tuple[int, str]]
    names: Mapping[str, str]


class Linked(NamedTuple):
    """The `text` of a script and behind it, from `size` on, of its `modules`; the first is the script itself."""

    text: str
    size: int
    modules: tuple[Module, ...]

    def module_at(self, offset: int) -> Module:
        """The module in which the character at `offset` stands."""
        return self.modules[max(bisect_right([module.start for module in self.modules], offset) - 1, 0)]


def linked(path: str, source: str, follow: Follow, shown: str = "") -> Linked | None:
    """The script in `source` with the modules of which it uses what they export; None if there are none.

    `shown` stands between the two: what the reader puts behind the source.
    """
    if not isinstance(follow, Follower) or "import" not in source:
        return None
    texts: list[tuple[SourceFile, Follow]] = [(SourceFile(path, source), follow)]
    imports: list[dict[str, tuple[int, str]]] = []
    names: list[dict[str, str]] = []
    numbers: dict[str, int] = {}
    depths = [0]
    for number in range(_MOST):
        if number >= len(texts):
            break
        file, own = texts[number]
        imports.append({})
        names.append({})
        for name, export, target in _imports(file.text):
            names[number][name] = target
            if depths[number] >= _DEEPEST or not isinstance(own, Follower) or not _is_used(name, export, file.text):
                continue
            found = own.load(target, _SUFFIXES, _LARGEST)
            if found is None:
                continue
            if found.path not in numbers and len(texts) < _MOST:
                numbers[found.path] = len(texts)
                texts.append((SourceFile(found.path, found.text), found.follow))
                depths.append(depths[number] + 1)
            if found.path in numbers:
                imports[number][name] = numbers[found.path], export
    if len(texts) == 1:
        return None
    parts = [source, shown]
    offset = len(source) + len(shown)
    modules = [Module(texts[0][0], 0, offset, follow, imports[0], names[0])]
    for number, (file, own) in enumerate(texts[1:], 1):
        before, after = ("\n;(", "\n);") if file.path.endswith(".json") else ("\n{", "\n}")
        start = offset + len(before)
        parts += [before, file.text, after]
        offset = start + len(file.text) + len(after)
        of_module = (imports[number], names[number]) if number < len(imports) else ({}, {})
        modules.append(Module(file, start, start + len(file.text), own, *of_module))
    return Linked("".join(parts), len(source), tuple(modules))


def apart(document: Document, whole: Linked) -> Document:
    """The document that was read from `whole`, with each place in its own file."""
    starts = [module.start for module in whole.modules]
    files = [document.files[0]._replace(text=whole.modules[0].file.text), *document.files[1:]]
    numbers: dict[int, int] = {0: 0}
    runs: list[Run] = []
    for run in document.runs:
        number = 0 if run.file else max(bisect_right(starts, run.source_start) - 1, 0)
        if number and number not in numbers:
            numbers[number] = len(files)
            files.append(whole.modules[number].file)
        if number:
            start, end = run.source_start - starts[number], run.source_end - starts[number]
            run = run._replace(source_start=start, source_end=end, file=numbers[number])
        runs.append(run)
    return replace(document, files=tuple(files), runs=tuple(runs))


def _imports(source: str) -> Iterator[tuple[str, str, str]]:
    """The names that a script imports from other files, each with what that exports and the file."""
    for found in _IMPORT.finditer(source):
        if _ELSEWHERE.match(found["module"]) is None:
            continue
        plain, _, named = found["names"].partition("{")
        for name in re.findall(r"[\w$]+", plain if "*" not in plain else ""):
            yield name, DEFAULT, found["module"]
        for one in _NAMED.finditer(named):
            yield one["name"] or one["export"], one["export"], found["module"]


def _is_used(name: str, export: str, source: str) -> bool:
    """Whether a script uses a name as a text, a list or an object, or as a component with nothing in it, of which the
    module has others."""
    for use in re.finditer(rf"(?<![\w$\"'/.-]){re.escape(name)}(?![\w$\"'-])", source):
        before = source[max(use.start() - 20, 0) : use.start()].rstrip()
        if before.endswith("<"):
            if export != DEFAULT and _EMPTY.match(source, use.end()) is not None:
                return True
        elif _VALUE.match(source, use.end()) is not None and not before.endswith("</"):
            return True
    return False
