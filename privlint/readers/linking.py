"""Scripts with what they import from other files of the repository, as one source: each module is a block behind it.

import { company } from "@/lib/company";        →  the page … { export const company = { … }; }
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from privlint.document import Document, Run, SourceFile
from privlint.following import Follow, Follower
from privlint.record import replace

if TYPE_CHECKING:
    from privlint.readers.script import Script

_SUFFIXES = frozenset(".ts .tsx .js .jsx .mjs .json".split())
_IMPORT = re.compile(
    r"\bimport\s*+(?!type\b)(?P<names>(?:[\w$]++\s*+,?+\s*+)?+(?:\{[^{}]{0,1000}\}|\*\s*+as\s++[\w$]++)?+)\s*+"
    r"\bfrom\s*+[\"'](?P<module>[^\"'\n]{1,200})[\"']"
)
_ELSEWHERE = re.compile(r"[.@~#$/]|src/")  # other names are those of packages
_NAMED = re.compile(r"(?:\btype\s+)?(?P<export>[\w$]+)(?:\s+as\s+(?P<name>[\w$]+))?")
_EMPTY = re.compile(r"[^<>]{0,300}/>")
_VALUE = re.compile(r"\??\.\w|[\[(})\]\"'`]|\s*(?:\)|\|\||\?\?|&&|\+|;|\$)|\s+as\b|,\s*[\w$]+\s*[=(.]")
_MOST = 20  # modules
_LARGEST = 200_000  # bytes of a module
_MOST_TEXT = 400_000  # characters of all
_MOST_BROKEN = 2
_DEEPEST = 3  # modules of modules

DEFAULT = "default"
ALL = "*"
"""What `import * as texts` imports."""


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


@dataclass(slots=True)
class _Found:
    """A module that is imported `depth` modules from the script, with its imports as `Module` has them."""

    file: SourceFile
    follow: Follow
    depth: int
    imports: dict[str, tuple[int, str]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)


def parsed_with_modules(
    link: Callable[[Collection[str]], Linked | None], parse: Callable[[Linked], Script]
) -> tuple[Script, Linked] | None:
    """A script with the modules that it imports; None if there are none, or it cannot be parsed with them.

    `link` gives the whole without the modules at some paths, which are those that cannot be parsed; `parse` parses it.
    """
    broken: set[str] = set()
    while len(broken) <= _MOST_BROKEN and (whole := link(broken)) is not None:
        script = parse(whole)
        error = script.tree.first_error()
        if error is None:
            return script, whole
        module = whole.module_at(error[0])
        if module is whole.modules[0]:
            return None
        broken.add(module.file.path)
    return None


def linked(path: str, source: str, follow: Follow, shown: str = "", without: Collection[str] = ()) -> Linked | None:
    """The script in `source` with the modules of which it uses what they export; None if there are none.

    `shown` stands between the two: what the reader puts behind the source. The modules at the paths `without` are
    left out.
    """
    if not isinstance(follow, Follower) or "import" not in source:
        return None
    found = _found(_Found(SourceFile(path, source), follow, 0), without)
    if len(found) == 1:
        return None
    parts = [source, shown]
    offset = len(source) + len(shown)
    modules = [Module(found[0].file, 0, offset, follow, found[0].imports, found[0].names)]
    for one in found[1:]:
        before, after = ("\n;(", "\n);") if one.file.path.endswith(".json") else ("\n{", "\n}")
        start = offset + len(before)
        end = start + len(one.file.text)
        parts += [before, one.file.text, after]
        offset = end + len(after)
        modules.append(Module(one.file, start, end, one.follow, one.imports, one.names))
    return Linked("".join(parts), len(source), tuple(modules))


def _found(script: _Found, without: Collection[str]) -> list[_Found]:
    """A script and the modules that it and they use, in the order in which they are found, but those `without`."""
    found = [script]
    numbers: dict[str, int] = {}
    size = 0
    for one in found:  # which grows meanwhile
        for name, export, target in _imports(one.file.text):
            if export != ALL:
                one.names[name] = target
            if one.depth >= _DEEPEST or not isinstance(one.follow, Follower):
                continue
            module = one.follow.load(target, _SUFFIXES, _LARGEST) if _is_used(name, export, one.file.text) else None
            if module is None or module.path in without:
                continue
            if module.path not in numbers and len(found) < _MOST and size + len(module.text) <= _MOST_TEXT:
                numbers[module.path] = len(found)
                size += len(module.text)
                found.append(_Found(SourceFile(module.path, module.text), module.follow, one.depth + 1))
            if module.path in numbers:
                one.imports[name] = numbers[module.path], export
    return found


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
        own, _, whole = plain.partition("*")
        for name in re.findall(r"[\w$]+", own):
            yield name, DEFAULT, found["module"]
        if whole:
            yield whole.split()[-1], ALL, found["module"]
        for one in _NAMED.finditer(named):
            yield one["name"] or one["export"], one["export"], found["module"]


def _is_used(name: str, export: str, source: str) -> bool:
    """Whether a script uses a name as a text, a list or an object, or as a component with nothing in it, of which the
    module has others."""
    for use in re.finditer(rf"(?<![\w$\"'/.-]){re.escape(name)}(?![\w$-])", source):
        before = source[max(use.start() - 20, 0) : use.start()].rstrip()
        if before.endswith("<"):
            if export not in (ALL, DEFAULT) and _EMPTY.match(source, use.end()) is not None:
                return True
        elif _VALUE.match(source, use.end()) is not None and not before.endswith("</"):
            return True
    return False
