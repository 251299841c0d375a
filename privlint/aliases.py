"""Names of a project for its own folders: the paths of tsconfig.json, and the packages of a monorepo.

"paths": {"@components/*": ["./components/*"]}          import Privacy from "@components/Privacy"
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from privlint.disk import matching, small_text

_CONFIGURATIONS = ("tsconfig.json", "jsconfig.json", "tsconfig.base.json", "tsconfig.app.json")
# These files have comments and commas at will; this finds what is looked for in them all the same.
_PATH = re.compile(r'"(?P<name>[^"\s]+)"\s*:\s*\[\s*"(?P<target>[^"\n]+)"')
_BASE = re.compile(r'"baseUrl"\s*:\s*"([^"\n]+)"')
_EXTENDS = re.compile(r'"extends"\s*:\s*\[?\s*"(\.[^"\n]+)"')
_PACKAGE_NAME = re.compile(r'^\s*"name"\s*:\s*"([^"\n]+)"', re.MULTILINE)
_WORKSPACES = ("packages", "libs", "apps", "modules")
_LONGEST_CHAIN = 4  # configurations that extend each other
_LARGEST = 100_000  # bytes


def aliased(importer: Path, target: str, top: Path) -> Iterator[Path]:
    """The files, without their suffixes, that `importer` may mean by `target`; `top` is that of the repository."""
    for folder in _folders(importer, top):
        for name in _CONFIGURATIONS:
            yield from _by_configuration(folder / name, target, _LONGEST_CHAIN)
    yield from _in_package(target, top)


def _folders(importer: Path, top: Path) -> Iterator[Path]:
    """The folders around `importer` up to `top`."""
    for folder in importer.parents:
        yield folder
        if folder.resolve() == top.resolve():
            return


def _by_configuration(file: Path, target: str, chain: int) -> Iterator[Path]:
    text = small_text(file, _LARGEST)
    if not text:
        return
    base = _BASE.search(text)
    folder = file.parent / base[1] if base is not None else file.parent
    for path in _PATH.finditer(text):
        before, star, after = path["name"].partition("*")
        if star and target.startswith(before) and target.endswith(after):
            part = target[len(before) : len(target) - len(after)]
            yield _normal(folder / path["target"].replace("*", part, 1))
        elif target == path["name"]:
            yield _normal(folder / path["target"])
    if base is not None:
        yield _normal(folder / target)
    extends = _EXTENDS.search(text)
    if extends is not None and chain:
        other = file.parent / extends[1]
        yield from _by_configuration(
            other if other.suffix else other.with_name(f"{other.name}.json"), target, chain - 1
        )


def _in_package(target: str, top: Path) -> Iterator[Path]:
    """The file that `target` names in a package of the same repository: "@korenaar/ui/privacy"."""
    for workspace in _WORKSPACES:
        for manifest in matching(top / workspace, "*/package.json"):
            name = _PACKAGE_NAME.search(small_text(manifest, _LARGEST))
            if name is not None and (target == name[1] or target.startswith(f"{name[1]}/")):
                part = target[len(name[1]) :].lstrip("/")
                yield _normal(manifest.parent / part)
                yield _normal(manifest.parent / "src" / part)


def _normal(path: Path) -> Path:
    return Path(os.path.normpath(path))
