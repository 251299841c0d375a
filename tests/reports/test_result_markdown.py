from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pyromark

from privlint.findings import Level
from privlint.record import replace
from privlint.reports import result_markdown
from privlint.result import CheckResult


def test_looks_as_it_did(result: CheckResult, golden: Callable[[str, str], None]) -> None:
    golden("report.md", result_markdown.render(replace(result, level=Level.NOTE), Path.cwd()))


def test_words_are_just_words(hostile: CheckResult) -> None:
    page = pyromark.html(result_markdown.render(hostile, Path.cwd()).encode("utf-8", "replace").decode())
    assert page.count("<h2>") == 1
    assert page.count("<h3>") == 4
    assert "'&lt;&amp;&gt; a|b" in page
    assert "##[command]" in page
