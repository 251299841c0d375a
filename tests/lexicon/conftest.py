"""A vocabulary written in the test itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from privlint.lexicon import Lexicon
from privlint.lexicon.vocabulary import compile_files


@pytest.fixture
def lexicon_of(tmp_path: Path) -> Callable[[str], Lexicon]:
    """Makes the vocabulary of a YAML text."""

    def make(text: str) -> Lexicon:
        file = tmp_path / "vocabulary.yaml"
        file.write_text(text, encoding="utf-8")
        return Lexicon(compile_files([file]))

    return make
