"""Changes of files as a unified diff, as `git apply` and `patch -p1` take it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from privlint.reports.paths import relative
from privlint.reports.terminal import paint, safe

if TYPE_CHECKING:
    from privlint.fixing import Change

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_COLOURS = {"-": "error", "+": "note", "@": "place"}


def render(changes: Iterable[Change], *, colour: bool = False, for_terminal: bool = False) -> str:
    """The diff, with paths from the current folder as far as they are in it; for a terminal without the characters that
    would steer it, else exact to the byte."""
    return "".join(line for change in changes for line in _of_file(change, colour, for_terminal))


def _of_file(change: Change, colour: bool, for_terminal: bool) -> Iterator[str]:
    path = relative(change.path, Path.cwd()).lstrip("/")
    before, after = (_LINE.findall(text) for text in (change.before, change.after))
    for line in unified_diff(before, after, f"a/{path}", f"b/{path}"):
        text = line.removesuffix("\n")
        shown = safe(text.removesuffix("\r")) if for_terminal else text
        is_name = text.startswith(("--- a/", "+++ b/"))
        yield paint(shown, "bold" if is_name else _COLOURS.get(text[:1], ""), colour and text[:1] in "-+@")
        yield "\n" if line.endswith("\n") else "\n\\ No newline at end of file\n"
