"""The hook, in a real git repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GOOD = ROOT / "examples" / "goed.md"
BAD = ROOT / "examples" / "gebrekkig.md"

pytestmark = [pytest.mark.network, pytest.mark.skipif(shutil.which("git") is None, reason="git is needed")]


def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    # A surrounding commit hook leaves variables that would make git work on another repository.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return subprocess.run(
        command, cwd=folder, env=environment | {"LC_ALL": "C.UTF-8"}, capture_output=True, encoding="utf-8", check=False
    )


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main"]
    finished = run(["git", *identity, *arguments], folder)
    assert finished.returncode == 0, finished.stderr


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with what the hook is installed from, as it stands in the working tree."""
    folder = tmp_path_factory.mktemp("privlint")
    shutil.copytree(ROOT / "privlint", folder / "privlint", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "rules", folder / "rules")
    for name in (".pre-commit-hooks.yaml", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder)
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "privlint")
    return folder


@pytest.fixture
def site(tmp_path: Path) -> Path:
    git(tmp_path, "init", "--quiet")
    return tmp_path


def try_hook(hooks: Path, site: Path, hook: str = "privlint") -> subprocess.CompletedProcess[str]:
    git(site, "add", "--all")
    return run([sys.executable, "-m", "pre_commit", "try-repo", "--color=never", str(hooks), hook], site)


def test_a_bad_statement_is_rejected_and_a_good_one_accepted(hooks: Path, site: Path) -> None:
    page = site / "content" / "privacybeleid" / "index.md"
    page.parent.mkdir(parents=True)
    (site / "content" / "contact.md").write_text(BAD.read_text(encoding="utf-8"), encoding="utf-8")

    shutil.copy(BAD, page)
    rejected = try_hook(hooks, site)
    assert rejected.returncode == 1, rejected.stdout + rejected.stderr
    assert "- exit code: 1" in rejected.stdout
    assert "content/privacybeleid/index.md:" in rejected.stdout
    assert "contact.md" not in rejected.stdout

    shutil.copy(GOOD, page)
    accepted = try_hook(hooks, site)
    assert accepted.returncode == 0, accepted.stdout + accepted.stderr
    assert "Passed" in accepted.stdout


SENTENCES = (
    "Wij verwerken uw persoonsgegevens met uw toestemming voor de nieuwsbrief. Wij bewaren uw gegevens tot u zich "
    "afmeldt. U hebt recht op inzage in uw persoonsgegevens en u kunt uw gegevens laten verwijderen. Wij delen uw "
    "gegevens met niemand. Mail ons gerust als u vragen hebt. Wij volgen de Wet bescherming persoonsgegevens."
)


def test_statements_in_three_formats_and_a_page_with_its_part(hooks: Path, site: Path) -> None:
    for name, content in {
        "package.json": "{}\n",
        "content/privacy.md": GOOD.read_text(encoding="utf-8"),
        "app/privacybeleid/page.tsx": 'import Inhoud from "../../components/privacy-inhoud";\n'
        "export default () => <main><Inhoud /></main>;\n",
        "components/privacy-inhoud.tsx": f"export default () => <p>{SENTENCES}</p>;\n",
        "resources/views/privacy.blade.php": f"<h1>{{{{ __('Onze privacyverklaring') }}}}</h1>\n<p>{SENTENCES}</p>\n",
    }.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(content, encoding="utf-8")
    result = try_hook(hooks, site)
    assert result.returncode == 1, result.stdout + result.stderr
    assert "components/privacy-inhoud.tsx:1:" in result.stdout
    assert "components/privacy-inhoud.tsx: niet beoordeeld: dit is gelezen als deel van app/" in result.stdout
    assert "resources/views/privacy.blade.php:" in result.stdout
    assert "in 3 verklaringen" in result.stdout


def committed(site: Path) -> None:
    git(site, "add", "--all")
    git(site, "commit", "--quiet", "--message", "site")


def written(site: Path, name: str, content: str) -> Path:
    file = site / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content, encoding="utf-8")
    return file


def in_three_formats(site: Path) -> list[Path]:
    """A statement in Markdown, one in HTML and one in React, each with the same words."""
    return [
        written(site, "content/privacy.md", f"# Privacyverklaring\n\n{SENTENCES}\n"),
        written(site, "public/privacyverklaring.html", f"<h1>Privacyverklaring</h1>\n<p>{SENTENCES}</p>\n"),
        written(site, "app/privacybeleid/page.tsx", f"export default () => <main><p>{SENTENCES}</p></main>;\n"),
    ]


def test_the_first_commit_with_statements_in_three_formats(hooks: Path, site: Path) -> None:
    files = in_three_formats(site)
    written(site, "README.md", "# De site van Bakkerij De Korst\n")
    result = try_hook(hooks, site)
    assert result.returncode == 1, result.stdout + result.stderr
    for file, line in zip(files, (3, 2, 1), strict=True):
        assert f"{file.relative_to(site).as_posix()}:{line}:" in result.stdout
    assert "in 3 verklaringen" in result.stdout
    assert "README.md" not in result.stdout


def test_a_statement_that_is_renamed_is_checked_under_its_new_name(hooks: Path, site: Path) -> None:
    page, *_ = in_three_formats(site)
    committed(site)
    page.rename(page.with_name("privacybeleid.md"))
    result = try_hook(hooks, site)
    assert result.returncode == 1, result.stdout + result.stderr
    assert "content/privacybeleid.md:" in result.stdout
    assert "content/privacy.md" not in result.stdout
    assert "in 1 verklaring" in result.stdout


def test_a_statement_that_is_deleted_is_not_checked(hooks: Path, site: Path) -> None:
    files = in_three_formats(site)
    committed(site)
    files[1].unlink()
    nothing_left = try_hook(hooks, site)
    assert nothing_left.returncode == 0, nothing_left.stdout + nothing_left.stderr
    assert "no files to check" in nothing_left.stdout

    written(site, "content/privacy.md", GOOD.read_text(encoding="utf-8"))
    beside_a_change = try_hook(hooks, site)
    assert beside_a_change.returncode == 0, beside_a_change.stdout + beside_a_change.stderr
    assert "Passed" in beside_a_change.stdout


def test_a_required_statement_cannot_be_deleted(hooks: Path, site: Path) -> None:
    page = written(site, "content/privacy.md", GOOD.read_text(encoding="utf-8"))
    written(site, "privlint.yaml", "require: true\n")
    committed(site)
    page.unlink()
    result = try_hook(hooks, site, "privlint-repo")
    assert result.returncode == 1, result.stdout + result.stderr
    assert "hier hoort een privacyverklaring te staan (--require)" in result.stdout


def test_the_hook_for_the_whole_repository_finds_what_no_name_tells(hooks: Path, site: Path) -> None:
    (site / "over-ons.md").write_text(BAD.read_text(encoding="utf-8") + "\nPrivacyverklaring.\n", encoding="utf-8")
    result = try_hook(hooks, site, "privlint-repo")
    assert result.returncode == 1, result.stdout + result.stderr
    assert "over-ons.md:" in result.stdout
