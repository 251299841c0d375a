"""docs/writing-rules.md shows what happens. PRIVLINT_UPDATE_GOLDEN=1 writes what its commands print anew."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import pytest

from privlint.cli import main

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "writing-rules.md"
_BLOCK = re.compile(r"^```(yaml|console)\n(.*?)^```\n", re.MULTILINE | re.DOTALL)
_BELOW_FAILS = ", below fails"


def test_what_the_page_shows_is_what_happens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    text = DOCUMENT.read_text(encoding="utf-8")
    shown = _BLOCK.sub(lambda block: _followed(block, capsys), text)
    if os.environ.get("PRIVLINT_UPDATE_GOLDEN"):
        DOCUMENT.write_text(shown, encoding="utf-8", newline="\n")
    assert shown == DOCUMENT.read_text(encoding="utf-8")
    assert shown.count("$ privlint ") >= 4
    assert shown.count(" went wrong\n") == 1


def _followed(block: re.Match[str], capsys: pytest.CaptureFixture[str]) -> str:
    """The block after doing what it says: a file is written, a command is run and shown with its output."""
    first, _, rest = block[2].partition("\n")
    if block[1] == "console":
        main(shlex.split(first.removeprefix("$ privlint ")))
        return f"```console\n{first}\n{capsys.readouterr().out}```\n"
    if first.startswith("# "):
        file = Path(first.removeprefix("# ").removesuffix(_BELOW_FAILS))
        file.parent.mkdir(exist_ok=True)
        if first.endswith(_BELOW_FAILS):
            rest = file.read_text(encoding="utf-8").replace("  fails:\n", f"  fails:\n{rest}")
        file.write_text(rest, encoding="utf-8")
    return block[0]
