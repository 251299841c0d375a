"""`privlint new-rule` writes a rule that is as it should be, and never over another one."""

from __future__ import annotations

from pathlib import Path

import pytest

from privlint.cli import main
from privlint.engine.model import KINDS_OF_DEFECT
from privlint.facts import KINDS
from privlint.rule_scaffold import SUBJECTS, rule_file


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_there_is_a_beginning_for_every_kind_of_fact() -> None:
    assert list(SUBJECTS) == list(KINDS)


@pytest.mark.parametrize("kind", ["missing", "invalid"])
def test_the_examples_of_a_new_rule_are_as_they_should_be(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("rules").mkdir()
    for fact in KINDS:
        Path("rules", f"our-{fact}.yaml").write_text(rule_file(f"our-{fact}", kind, "note", fact), encoding="utf-8")
    assert main(["test", "rules"]) == 0, capsys.readouterr().out


@pytest.mark.parametrize("kind", KINDS_OF_DEFECT)
def test_a_new_rule_is_written_and_can_be_tested_at_once(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["our-deadline", "--fact", "response-deadline", "--kind", kind, "--level", "error", "--directory", "a/b"]
    assert main(["new-rule", *given]) == 0
    file = Path("a", "b", "our-deadline.yaml")
    assert capsys.readouterr().out.startswith(f"{file}: written\n")
    text = file.read_text(encoding="utf-8")
    assert f"\nkind: {kind}\nlevel: error\n" in text
    assert main(["test", "a/b"]) == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["Our Rule"], '"Our Rule" cannot be the id of a rule (did you mean "our-rule"?)'),
        (["our_rule.yaml"], '"our_rule.yaml" cannot be the id of a rule (did you mean "our-rule"?)'),
        (["..."], '"..." cannot be the id of a rule (use lower-case words with hyphens between them)'),
        (["purposes"], 'privlint has a rule "purposes" of its own (choose another id)'),
        (["x", "--fact", "retenton"], 'unknown kind of fact "retenton" (did you mean "retention"?)'),
        (["x", "--fact", "7"], 'unknown kind of fact "7" (the kinds are controller, contact, '),
        (["x", "--directory", "file"], "file: this is no folder (choose another name)"),
        (["there"], f"{Path('rules', 'there.yaml')}: there is such a rule already (choose another name)"),
    ],
)
def test_what_cannot_be_written_is_refused(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("file").write_text("", encoding="utf-8")
    Path("rules").mkdir()
    Path("rules", "there.yaml").write_text("id: there\n", encoding="utf-8")
    assert main(["new-rule", *arguments]) == 2
    assert capsys.readouterr().err.startswith(f"privlint: {message}")
    assert [file.name for file in Path("rules").iterdir()] == ["there.yaml"]
    assert Path("rules", "there.yaml").read_text(encoding="utf-8") == "id: there\n"
