"""The pages of the documentation site. Whether they make a site, tox run -e docs tells."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import build_site
import pytest

from privlint.reports.links import REPOSITORY, SITE, rule_url
from privlint.resources import rules_directory
from privlint.suppression.rules import SUPPRESSION_RULES

RULES = sorted(file.stem for file in rules_directory().glob("*.yaml"))


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("build")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(build_site, "BUILD", folder)
        build_site.main()
    return folder


def test_every_rule_has_a_page_where_its_address_says(build: Path) -> None:
    for language in ("en", "nl"):
        for rule in RULES:
            page = build / "docs" / f"{rule_url(rule, language).removeprefix(f'{SITE}/').rstrip('/')}.md"
            assert f"`{rule}` · " in page.read_text(encoding="utf-8")


def test_the_rules_about_suppressions_share_the_page_on_these(build: Path) -> None:
    for rule in SUPPRESSION_RULES:
        page = build / "docs" / f"{rule_url(rule.id).removeprefix(f'{SITE}/').rstrip('/')}.md"
        assert f"`{rule.id}`" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", ["rules", "regels"])
def test_the_index_has_every_rule_once(folder: str, build: Path) -> None:
    index = (build / "docs" / folder / "index.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^\| \[`(.*?)`\]\(\1\.md\) \|", index, re.MULTILINE)) == RULES


def test_every_link_leads_to_a_page_or_to_the_repository(build: Path) -> None:
    for page in (build / "docs").rglob("*.md"):
        for target in re.findall(r"(?<=\]\()(?!https?:|#|/)([^)\s#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).is_file(), f"{page}: {target}"


def test_the_navigation_leads_to_pages(build: Path) -> None:
    project = tomllib.loads((build / "zensical.toml").read_text(encoding="utf-8"))["project"]
    assert (project["site_url"], project["repo_url"]) == (SITE, REPOSITORY)
    pages = re.findall(r"'([^']+\.md)'", str(project["nav"]))
    assert len(pages) > 2 * len(RULES)
    assert all((build / "docs" / page).is_file() for page in pages)


def test_links_of_a_document_are_led_to_pages() -> None:
    pages = {"README.md": "index.md", "docs/formats.md": "formats.md"}
    text = (
        "[a](../README.md#use) [b](formats.md) [c](../rules/purposes.yaml) [d](../LICENSE) [e](nowhere.md) [f](#here)"
    )
    assert build_site._relinked(text, "docs/inventory.md", pages) == (
        f"[a](index.md#use) [b](formats.md) [c](rules/purposes.md) [d]({REPOSITORY}/blob/main/LICENSE) "
        "[e](nowhere.md) [f](#here)"
    )


def test_what_python_markdown_reads_otherwise_is_written_for_it() -> None:
    text = "1. one\n\n   ```yaml\n     - x\n   ```\n\n2. two\n\nThen:\n\n    code\n\n| `a\\|b` | <x> |"
    assert build_site._for_python_markdown(text) == (
        "1. one\n\n    ```yaml\n      - x\n    ```\n\n2. two\n\nThen:\n\n    code\n\n| <code>a&#124;b</code> | <x> |"
    )
