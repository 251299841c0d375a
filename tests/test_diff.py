"""`privlint check --diff REV`, in real git repositories: what a change introduces, and what it takes out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from privlint.cli import main

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is needed")

RULES = "--select=retention-vague,complaint-right,rights-fee,outdated-law"
VAGUE = "Wij bewaren uw gegevens niet langer dan nodig."
FEE = "Voor een verzoek om inzage rekenen wij 25 euro."
COMPLAINT = "U kunt een klacht indienen bij de Autoriteit Persoonsgegevens."
STATEMENT = f"""\
# Privacyverklaring Bakkerij De Korenaar

Bakkerij De Korenaar B.V., Molenstraat 1, 1234 AB Oudewater, info@korenaar.example, is verantwoordelijk voor de
verwerking van persoonsgegevens zoals beschreven in deze privacyverklaring.

## Bestellingen

Wij verwerken uw naam en adres om uw bestelling te bezorgen. Dat is nodig voor de uitvoering van de overeenkomst.
{VAGUE}

## Uw rechten

U hebt recht op inzage, rectificatie en verwijdering van uw persoonsgegevens. {COMPLAINT}
"""


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A git repository with one statement in its first commit, which is the current folder."""
    # A surrounding commit hook leaves variables that would make git work on another repository.
    for name in [name for name in os.environ if name.startswith("GIT")]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.chdir(folder)
    git("init", "--quiet", "--initial-branch=main")
    write("content/privacy.md", STATEMENT)
    commit()
    return folder


def git(*arguments: str) -> None:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)


def commit() -> None:
    git("add", "--all")
    git("commit", "--quiet", "--message=Change")


def write(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


def compared(capsys: pytest.CaptureFixture[str], *arguments: str, revision: str = "HEAD") -> Any:
    """The JSON report of a check against a revision."""
    capsys.readouterr()
    main(["check", *(arguments or ["."]), RULES, "--format=json", f"--diff={revision}"])
    return json.loads(capsys.readouterr().out)


def rules_of(found: list[dict[str, Any]]) -> list[str]:
    return [finding["rule"] for finding in found]


def test_a_revision_counts_instead_of_the_baseline_of_the_configuration(capsys: pytest.CaptureFixture[str]) -> None:
    write("privlint.yaml", "baseline: none.json\n")
    write("content/privacy.md", f"{STATEMENT}\n{FEE}\n")
    assert rules_of(compared(capsys)["findings"]) == ["rights-fee"]


def test_without_a_change_nothing_is_introduced(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", RULES, "--diff", "HEAD"]) == 0
    assert "1 bevinding was er in HEAD ook al en is weggelaten." in capsys.readouterr().out


def test_only_what_a_change_introduces_is_reported_and_fails(capsys: pytest.CaptureFixture[str]) -> None:
    write("content/privacy.md", STATEMENT.replace("# Privacy", "\n\n# Privacy") + "\nDe Wbp geldt.\n")
    report = compared(capsys)
    assert rules_of(report["findings"]) == ["outdated-law"]
    assert report["comparison"]["known"] == 1
    assert main(["check", RULES, "--diff", "HEAD"]) == 1


def test_a_statement_that_is_gone_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    write("b/privacy.md", STATEMENT)
    commit()
    Path("content/privacy.md").unlink()
    assert main(["check", RULES, "--diff", "HEAD"]) == 0
    assert "content/privacy.md was in HEAD een privacyverklaring, en is dat nu niet meer." in capsys.readouterr().out
    git("rm", "-r", "--quiet", "b")
    assert compared(capsys)["comparison"]["gone"] == ["b/privacy.md", "content/privacy.md"]


def test_a_statement_of_which_hardly_a_word_is_left_is_gone(capsys: pytest.CaptureFixture[str]) -> None:
    write("content/privacy.md", STATEMENT[:80])
    comparison = compared(capsys, "content/privacy.md")["comparison"]
    assert comparison["gone"] == ["content/privacy.md"]


def test_a_statement_that_is_renamed_or_excluded_is_not_gone(capsys: pytest.CaptureFixture[str]) -> None:
    git("mv", "content/privacy.md", "content/privacyverklaring.md")
    assert compared(capsys)["comparison"]["gone"] == []
    git("rm", "-r", "--quiet", "--force", "content")
    write("privlint.yaml", "exclude: [content/]\n")
    assert compared(capsys)["comparison"]["gone"] == []


def test_an_element_that_is_taken_out_is_named_with_where_it_stood(capsys: pytest.CaptureFixture[str]) -> None:
    write("content/privacy.md", STATEMENT.replace(f" {COMPLAINT}", ""))
    assert main(["check", RULES, "--diff", "HEAD"]) == 1
    output = capsys.readouterr().out
    assert "content/privacy.md:1:3: error[complaint-right]" in output
    assert "Dit stond er in HEAD nog wel, en nu niet meer:\n  content/privacy.md: complaint-right: Klacht" in output
    assert "(stond op content/privacy.md:13:" in output
    (removed,) = compared(capsys)["comparison"]["removed"]
    assert (removed["rule"], removed["file"], removed["places"][0]["file"]) == (
        "complaint-right",
        "content/privacy.md",
        "content/privacy.md",
    )


def test_what_a_change_resolves_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    write("content/privacy.md", STATEMENT.replace(VAGUE, "Wij bewaren uw gegevens twee jaar."))
    report = compared(capsys)
    assert report["findings"] == []
    assert rules_of(report["comparison"]["resolved"]) == ["retention-vague"]
    assert report["comparison"]["resolved"][0]["file"] == "content/privacy.md"


def test_a_comment_that_is_taken_out_introduces_what_it_hid(capsys: pytest.CaptureFixture[str]) -> None:
    comment = "<!-- privlint: ignore[retention-vague] zie de bijlage -->\n"
    write("content/privacy.md", STATEMENT.replace("Wij verwerken", f"{comment}Wij verwerken"))
    commit()
    write("content/privacy.md", STATEMENT)
    assert rules_of(compared(capsys)["findings"]) == ["retention-vague"]


def test_a_finding_that_is_suppressed_now_is_not_resolved(capsys: pytest.CaptureFixture[str]) -> None:
    comment = "<!-- privlint: ignore[retention-vague] zie de bijlage -->\n"
    write("content/privacy.md", STATEMENT.replace("Wij verwerken", f"{comment}Wij verwerken"))
    assert compared(capsys)["comparison"]["resolved"] == []


def test_of_a_statement_that_is_new_all_findings_count(capsys: pytest.CaptureFixture[str]) -> None:
    write("winkel/privacy.md", f"{STATEMENT}\n{FEE}\n")
    report = compared(capsys, "winkel/privacy.md")
    assert rules_of(report["findings"]) == ["retention-vague", "rights-fee"]
    assert report["comparison"]["added"] == ["winkel/privacy.md"]
    main(["check", "winkel/privacy.md", RULES, "--diff", "HEAD"])
    assert "winkel/privacy.md is nieuw sinds HEAD: alle bevindingen tellen." in capsys.readouterr().out


def test_a_renamed_statement_is_compared_with_what_it_was(capsys: pytest.CaptureFixture[str]) -> None:
    git("mv", "content/privacy.md", "content/privacyverklaring.md")
    write("content/privacyverklaring.md", f"{STATEMENT}\n{FEE}\n")
    report = compared(capsys)
    assert rules_of(report["findings"]) == ["rights-fee"]
    assert report["comparison"]["added"] == []


def test_a_revision_further_back_counts(capsys: pytest.CaptureFixture[str]) -> None:
    git("tag", "v1")
    write("content/privacy.md", f"{STATEMENT}\n{FEE}\n")
    commit()
    assert rules_of(compared(capsys)["findings"]) == []
    assert rules_of(compared(capsys, revision="v1")["findings"]) == ["rights-fee"]
    assert rules_of(compared(capsys, revision="HEAD~1")["findings"]) == ["rights-fee"]


def test_a_page_is_compared_with_its_components_of_then(capsys: pytest.CaptureFixture[str]) -> None:
    page = (
        "import { Termijn } from './Termijn';\n\nexport default function Page() {\n  return <main>\n"
        + "".join(
            f"<h1>{line[2:]}</h1>\n" if line.startswith("# ") else f"<p>{line}</p>\n"
            for line in STATEMENT.replace(VAGUE, "").splitlines()
            if line
        )
        + "<Termijn />\n</main>;\n}\n"
    )
    Path("content/privacy.md").unlink()
    write("src/privacy.tsx", page)
    write("src/Termijn.tsx", f"export function Termijn() {{\n  return <p>{VAGUE}</p>;\n}}\n")
    commit()
    write("src/Termijn.tsx", f"export function Termijn() {{\n  return <p>{VAGUE} {FEE}</p>;\n}}\n")
    report = compared(capsys, "src/privacy.tsx")
    assert rules_of(report["findings"]) == ["rights-fee"]
    assert report["findings"][0]["file"] == "src/Termijn.tsx"


def test_text_that_moves_to_another_file_of_the_statement_is_not_introduced(
    capsys: pytest.CaptureFixture[str],
) -> None:
    start, rights = STATEMENT.split("## Uw rechten")
    bases, orders = start.split("## Bestellingen")
    Path("content/privacy.md").unlink()
    write("content/privacy/01-wie.md", bases)
    write("content/privacy/02-bestellingen.md", f"## Bestellingen{orders}")
    write("content/privacy/03-rechten.md", f"## Uw rechten{rights}")
    commit()
    write("content/privacy/02-bestellingen.md", f"## Bestellingen{orders.replace(VAGUE, '')}")
    write("content/privacy/03-rechten.md", f"## Uw rechten{rights}\n{VAGUE}\n")
    report = compared(capsys, "content/privacy")
    assert (rules_of(report["findings"]), report["comparison"]["known"]) == ([], 1)


def test_from_a_folder_of_the_repository_paths_are_those_from_there(
    capsys: pytest.CaptureFixture[str], repository: Path
) -> None:
    os.chdir(repository / "content")
    write("privacy.md", STATEMENT.replace(f" {COMPLAINT}", ""))
    (removed,) = compared(capsys, "privacy.md")["comparison"]["removed"]
    assert removed["places"][0]["file"] == "privacy.md"


def test_nothing_in_the_repository_changes(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write("content/privacy.md", f"{STATEMENT}\n{FEE}\n")
    before = {path: path.stat().st_mtime_ns for path in repository.rglob("*")}
    compared(capsys)
    assert {path: path.stat().st_mtime_ns for path in repository.rglob("*")} == before


def test_file_names_may_hold_anything(capsys: pytest.CaptureFixture[str]) -> None:
    write('content/privacy "café" één\tt.md', f"{STATEMENT}\n{FEE}\n")
    commit()
    assert compared(capsys, 'content/privacy "café" één\tt.md')["findings"] == []


def test_an_unknown_revision_is_named_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--diff", "mian"]) == 2
    assert capsys.readouterr().err == 'privlint: there is no revision "mian" (did you mean "main"?)\n'


def test_a_repository_without_commits_has_no_revision(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "new").mkdir()
    monkeypatch.chdir(tmp_path / "new")
    git("init", "--quiet")
    write("privacy.md", STATEMENT)
    assert main(["check", "--diff", "HEAD"]) == 2
    remedy = "this repository has no commits yet: make the first one, or leave out --diff"
    assert capsys.readouterr().err == f'privlint: there is no revision "HEAD" ({remedy})\n'


def test_an_unknown_revision_is_told_before_anything_is_fixed(capsys: pytest.CaptureFixture[str]) -> None:
    write("content/privacy.md", f"{STATEMENT}\nDe Wbp geldt.\n")
    assert main(["check", RULES, "--fix", "--diff", "nope"]) == 2
    assert capsys.readouterr() == (
        "",
        'privlint: there is no revision "nope" (name a branch, a tag or a commit of this repository)\n',
    )
    assert Path("content/privacy.md").read_text(encoding="utf-8").endswith("\nDe Wbp geldt.\n")


def test_what_is_like_an_option_is_a_revision_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--diff=--output=x"]) == 2
    assert 'there is no revision "--output=x"' in capsys.readouterr().err
    assert not Path("x").exists()


def test_in_a_shallow_clone_the_remedy_is_to_fetch(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write("content/privacy.md", f"{STATEMENT}\n{FEE}\n")
    commit()
    git("clone", "--quiet", "--depth=1", repository.as_uri(), str(tmp_path / "clone"))
    monkeypatch.chdir(tmp_path / "clone")
    assert main(["check", "--diff", "HEAD~1"]) == 2
    assert "fetch-depth: 0" in capsys.readouterr().err


def test_outside_a_repository_the_remedy_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    write("privacy.md", STATEMENT)
    assert main(["check", "privacy.md", "--diff", "HEAD"]) == 2
    error = capsys.readouterr().err
    assert "this is no git repository" in error
    assert "Traceback" not in error


def test_without_git_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent / "nowhere"))
    assert main(["check", "content/privacy.md", "--diff", "HEAD"]) == 2
    assert "git is not installed (install it, or leave out --diff)" in capsys.readouterr().err


def test_standard_input_is_compared_by_the_name_that_it_gets() -> None:
    command = [sys.executable, "-m", "privlint", "check", "-", "--stdin-filename=content/privacy.md", RULES]
    finished = subprocess.run(
        [*command, "--diff=HEAD", "--format=json"],
        input=f"{STATEMENT}\n{FEE}\n",
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)},
    )
    assert rules_of(json.loads(finished.stdout)["findings"]) == ["rights-fee"]
