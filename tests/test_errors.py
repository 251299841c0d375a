"""Errors tell where they are and what to do, also after a trip between processes."""

from __future__ import annotations

import pickle

import pytest

from privlint.errors import PrivlintError, RuleError, SourceError, did_you_mean


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (PrivlintError("wrong", "a.yaml", 3, 7, "mend it"), "a.yaml:3:7: wrong (mend it)"),
        (PrivlintError("wrong", "a.yaml", 3), "a.yaml:3: wrong"),
        (PrivlintError("wrong", "a.yaml", remedy="mend it"), "a.yaml: wrong (mend it)"),
        (PrivlintError("wrong"), "wrong"),
    ],
)
def test_as_text(error: PrivlintError, text: str) -> None:
    assert str(error) == text


@pytest.mark.parametrize("kind", [PrivlintError, RuleError, SourceError])
def test_errors_can_be_sent_between_processes(kind: type[PrivlintError]) -> None:
    error = pickle.loads(pickle.dumps(kind("wrong", "a.yaml", 3, 7, "mend it")))
    assert type(error) is kind
    assert str(error) == "a.yaml:3:7: wrong (mend it)"
    assert (error.message, error.line, error.column) == ("wrong", 3, 7)


@pytest.mark.parametrize(
    ("word", "answer"),
    [
        ("retenton", 'did you mean "retention"?'),
        ("RETENTION", 'did you mean "retention"?'),
        ("xyz", ""),
        ("", ""),
        ("retention" * 10_000, ""),
    ],
)
def test_did_you_mean(word: str, answer: str) -> None:
    assert did_you_mean(word, ["retention", "recipient"]) == answer
