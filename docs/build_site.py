"""Writes the pages of the documentation site: those of docs/, and one for each rule, made of its file.

`python docs/build_site.py` fills build/docs and build/zensical.toml; then `zensical build
--strict --config-file build/zensical.toml` makes the site in build/site.
`tox run -e docs` does both.
"""

from __future__ import annotations

import html
import json
import os
import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from privlint import rule_examples
from privlint.engine import Rule, load_rules
from privlint.reports import rule_markdown
from privlint.reports.links import REPOSITORY, RULES_FOLDERS, SITE
from privlint.reports.markdown import escape, row
from privlint.reports.wording import cite, in_language, say
from privlint.resources import rules_directory

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
PAGES = {
    "Start": "README.md",
    "Nederlands": "README.nl.md",
    "Formats": "docs/formats.md",
    "Report in HTML": "docs/html-report.md",
    "Suppressions": "docs/suppressions.md",
    "Only what is new": "docs/baseline.md",
    "Record of processing": "docs/inventory.md",
    "Writing rules": "docs/writing-rules.md",
    "Rule language": "docs/rule-language.md",
    "Vocabulary": "docs/vocabulary.md",
    "Accuracy": "docs/accuracy.md",
    "Speed and the cache": "docs/speed.md",
    "What stays stable": "docs/stability.md",
    "Changelog": "CHANGELOG.md",
    "Contributing": "CONTRIBUTING.md",
}
"""The files of the repository that are a page, under their names in the navigation; others of docs/ come after them."""

NAMES = {"README.md": "index.md", "README.nl.md": "nederlands.md"}
"""The pages that are called otherwise than their file."""

TITLES = {"en": "Rules", "nl": "Regels"}
SWITCHES = {"en": "In English", "nl": "In het Nederlands"}
KINDS = {
    "missing": {"en": "Missing: nothing says it", "nl": "Ontbreekt: niets zegt het"},
    "incomplete": {"en": "Incomplete: said in part or too vaguely", "nl": "Onvolledig: half of te vaag gezegd"},
    "inconsistent": {
        "en": "Inconsistent: two places disagree",
        "nl": "Tegenstrijdig: twee plaatsen spreken elkaar tegen",
    },
    "invalid": {"en": "Invalid: what it says cannot stand", "nl": "Ongeldig: wat er staat, kan niet"},
    "outdated": {"en": "Outdated: no longer law", "nl": "Verouderd: geldt niet meer"},
    "style": {"en": "Style", "nl": "Stijl"},
}
_BAR = "\\|"
_CODE_WITH_BAR = re.compile(r"`([^`]*\\\|[^`]*)`")
_LINK = re.compile(r"(?<=\]\()(?!\w+:|#|/)([^)\s#]+)")


def main() -> None:
    """Write build/docs and build/zensical.toml anew."""
    shutil.rmtree(BUILD / "docs", ignore_errors=True)
    pages = _pages()
    for source, page in pages.items():
        text = (ROOT / source).read_text(encoding="utf-8")
        _write(page, _for_python_markdown(_relinked(text, source, pages)))
    shutil.copy(ROOT / "docs" / "site.css", BUILD / "docs")
    rules = load_rules([rules_directory()])
    for language, folder in RULES_FOLDERS.items():
        _write(f"{folder}/index.md", _index(rules, language))
        for rule in rules:
            _write(f"{folder}/{rule.id}.md", _rule_page(rule, language))
    settings = (ROOT / "docs" / "zensical.toml").read_text(encoding="utf-8")
    for setting, value in (
        ("nav = []", f"nav = {_toml(_navigation(rules, pages))}"),
        ("SITE", SITE),
        ("REPOSITORY", REPOSITORY),
    ):
        settings = settings.replace(setting, value)
    (BUILD / "zensical.toml").write_text(settings, encoding="utf-8")


def _pages() -> dict[str, str]:
    """The page of each file of the repository that has one, from the folder of all pages."""
    others = sorted(f"docs/{file.name}" for file in (ROOT / "docs").glob("*.md"))
    return {source: NAMES.get(source, PurePosixPath(source).name.lower()) for source in (*PAGES.values(), *others)}


def _write(page: str, text: str) -> None:
    file = BUILD / "docs" / page
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _relinked(text: str, source: str, pages: dict[str, str]) -> str:
    """The text of `source` with its links to files of the repository leading to their pages, or to the repository.

    A link to a file that is not there stays as it is, and fails the build.
    """
    folder = PurePosixPath(source).parent

    def target(link: re.Match[str]) -> str:
        path = os.path.normpath(folder / link[1])
        if path in pages:
            return pages[path]
        if PurePosixPath(path).match("rules/*.yaml"):  # not the tables of its subfolders
            return f"rules/{PurePosixPath(path).stem}.md"
        return f"{REPOSITORY}/blob/main/{path}" if (ROOT / path).exists() else link[1]

    return _LINK.sub(target, text)


def _for_python_markdown(text: str) -> str:
    """`text` with what GitHub reads otherwise than Python-Markdown: what belongs to an item of a numbered list is
    indented by four, and code in a table that has escaped bars is HTML."""
    lines, in_item = [], False
    for line in text.split("\n"):
        in_item = bool(re.match(r"\d+\. ", line)) or (in_item and line[:1] in ("", " "))
        if line.startswith("|"):
            line = _CODE_WITH_BAR.sub(_code, line)
        lines.append(f" {line}" if in_item and line.startswith("   ") else line)
    return "\n".join(lines)


def _code(match: re.Match[str]) -> str:
    return f"<code>{html.escape(match[1].replace(_BAR, '|'), quote=False).replace('|', '&#124;')}</code>"


def _index(rules: Sequence[Rule], language: str) -> str:
    """The rules in a table for each kind, the gravest first."""
    blocks = [f"# {TITLES[language]}", _switch("index", language)]
    for kind, titles in KINDS.items():
        of_kind = sorted((rule for rule in rules if rule.kind == kind), key=lambda rule: (-rule.level, rule.id))
        if of_kind:
            headers = [say(key, language) for key in ("rule", "level", "law", "title")]
            rows = [row(*headers), "|---" * len(headers) + "|", *(_row(rule, language) for rule in of_kind)]
            blocks += [f"## {titles[language]}", "\n".join(rows)]
    return "\n\n".join(blocks) + "\n"


def _row(rule: Rule, language: str) -> str:
    title = in_language(rule.title, language) + (f" ({say('preview', language)})" if rule.preview else "")
    law = escape(cite(rule.law, language))
    return row(f"[`{rule.id}`]({rule.id}.md)", str(rule.level), law, escape(title))


def _rule_page(rule: Rule, language: str) -> str:
    heading, _, rest = rule_markdown.render(rule, rule_examples.results([rule], language), language).partition("\n\n")
    source = f"[rules/{rule.id}.yaml]({REPOSITORY}/blob/main/rules/{rule.id}.yaml)"
    return f"{heading}\n\n{_switch(rule.id, language)} · {source}\n\n{rest}"


def _switch(page: str, language: str) -> str:
    """Links to the page in the other languages."""
    others = ((other, folder) for other, folder in RULES_FOLDERS.items() if other != language)
    return " · ".join(f"[{SWITCHES[other]}](../{folder}/{page}.md)" for other, folder in others)


def _navigation(rules: Sequence[Rule], pages: dict[str, str]) -> Iterator[dict[str, Any]]:
    names = {source: name for name, source in PAGES.items()}
    for source, page in pages.items():
        yield {names.get(source, PurePosixPath(source).stem.replace("-", " ").capitalize()): page}
        if page == NAMES["README.nl.md"]:
            for language, folder in RULES_FOLDERS.items():
                yield {
                    TITLES[language]: [f"{folder}/index.md", *({rule.id: f"{folder}/{rule.id}.md"} for rule in rules)]
                }


def _toml(value: Any) -> str:
    """Texts, lists and mappings of these as a value of TOML."""
    if isinstance(value, str):
        return json.dumps(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {_toml(item)}" for key, item in value.items()) + "}"
    return "[" + ", ".join(map(_toml, value)) + "]"


if __name__ == "__main__":
    main()
