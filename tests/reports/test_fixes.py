"""Who carries out the fixes that the reports for programs hold gets what `--fix` writes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from privlint.cli import main

STATEMENT = """\
# Privacyverklaring \U0001f600 Wbp van Bakkerij De Korst

Bakkerij De Korst B.V. is verantwoordelijk voor de verwerking van uw persoonsgegevens. Wij gebruiken uw naam en adres om
uw bestelling te bezorgen, omdat dat nodig is voor de overeenkomst. Wij bewaren deze gegevens twee jaar na uw laatste
bestelling en delen ze met onze bezorgdienst. U hebt recht op inzage, rectificatie en verwijdering van uw gegevens.

Één \U0001f600 café volgt de Wet bescherming
persoonsgegevens (Wbp). Onze bewerkers ook.
"""


class Fix(NamedTuple):
    """What is put in the place of what stands from a line and column to another."""

    start: tuple[int, int]
    end: tuple[int, int]
    text: str


def _of_sarif(report: Any) -> Iterator[Fix]:
    for result in report["runs"][0]["results"]:
        for fix in result.get("fixes", []):
            [replacement] = fix["artifactChanges"][0]["replacements"]
            region = replacement["deletedRegion"]
            start, end = (region["startLine"], region["startColumn"]), (region["endLine"], region["endColumn"])
            yield Fix(start, end, replacement["insertedContent"]["text"])


def _of_rdjson(report: Any) -> Iterator[Fix]:
    for diagnostic in report["diagnostics"]:
        for suggestion in diagnostic.get("suggestions", []):
            start, end = ((place["line"], place["column"]) for place in suggestion["range"].values())
            yield Fix(start, end, suggestion["text"])


def _of_json(report: Any) -> Iterator[Fix]:
    for fix in (finding["fix"] for finding in report["findings"] if "fix" in finding):
        yield Fix((fix["line"], fix["column"]), (fix["end_line"], fix["end_column"]), fix["replacement"])


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("name", "fixes", "unit"),
    [("sarif", _of_sarif, "utf-32-le"), ("rdjson", _of_rdjson, "utf-8"), ("json", _of_json, "utf-32-le")],
)
def test_a_fix_replaces_what_fix_replaces(
    name: str,
    fixes: Callable[[Any], Iterator[Fix]],
    unit: str,
    line_end: str,
    mark: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    text = STATEMENT.replace("\n", line_end)
    Path("privacy.md").write_bytes((mark + text).encode())
    main(["check", "privacy.md", "--no-config", "--format", name])
    found = set(fixes(json.loads(capsys.readouterr().out)))
    assert len(found) == 3
    main(["check", "privacy.md", "--no-config", "--fix"])
    assert (mark + _changed(text, found, unit)).encode() == Path("privacy.md").read_bytes()


def _changed(text: str, fixes: set[Fix], unit: str) -> str:
    """`text` with the fixes carried out; their columns count characters in the encoding `unit`."""
    size = len("a".encode(unit))
    starts = [0, *(found.end() for found in re.finditer("\r\n|\r|\n", text))]

    def offset(place: tuple[int, int]) -> int:
        line = text[starts[place[0] - 1] :]
        return starts[place[0] - 1] + len(line.encode(unit)[: (place[1] - 1) * size].decode(unit))

    for fix in sorted(fixes, reverse=True):
        text = text[: offset(fix.start)] + fix.text + text[offset(fix.end) :]
    return text
