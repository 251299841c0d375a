"""Files that a page includes: which are meant, and how they are read with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from privlint.discovery import Candidate
from privlint.engine import load_rules
from privlint.following import DEEPEST, resolved
from privlint.linter import load_document
from privlint.outcome import Criteria
from privlint.resources import rules_directory
from privlint.run import check_all


def written(folder: Path, files: dict[str, str]) -> Path:
    """`folder` with `files`, as the top of a repository."""
    (folder / ".git").mkdir(parents=True)
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("importer", "target", "found"),
    [
        ("app/privacy/page.tsx", "./inhoud", "app/privacy/inhoud.tsx"),
        ("app/privacy/page.tsx", "../../teksten/rechten", "teksten/rechten/index.ts"),
        ("app/privacy/page.tsx", "@/components/Privacy", "src/components/Privacy.tsx"),
        ("privacy.html", "rechten.html", "_includes/rechten.html"),
        ("privacy.html", "nergens.html", None),
        ("privacy.html", "../../buiten.html", None),
    ],
)
def test_which_file_is_meant(importer: str, target: str, found: str | None, tmp_path: Path) -> None:
    site = written(
        tmp_path / "site",
        dict.fromkeys(
            [
                "app/privacy/page.tsx",
                "app/privacy/inhoud.tsx",
                "teksten/rechten/index.ts",
                "src/components/Privacy.tsx",
                "privacy.html",
                "_includes/rechten.html",
            ],
            "",
        ),
    )
    (tmp_path / "buiten.html").write_text("niet van deze website")
    meant = resolved(site / importer, target)
    assert meant == (None if found is None else site / found)


def test_an_included_file_is_read_where_it_stands(tmp_path: Path) -> None:
    site = written(
        tmp_path,
        {
            "privacy.md": "# Privacy\n\nWij bewaren niets.\n\n{% include rechten.html %}\n\n## Klachten\n\nMail ons.\n",
            "_includes/rechten.html": "<h2>Rechten</h2>\n<p>U mag uw gegevens inzien.</p>",
        },
    )
    document = load_document(str(site / "privacy.md"))
    assert [document[block.span] for block in document.blocks] == [
        *("Privacy", "Wij bewaren niets.", "Rechten", "U mag uw gegevens inzien.", "Klachten", "Mail ons."),
    ]
    places = [document.place(block.span) for block in document.blocks]
    assert [(Path(place.path).name, place.line) for place in places] == [
        *(("privacy.md", 1), ("privacy.md", 3), ("rechten.html", 1), ("rechten.html", 2)),
        *(("privacy.md", 7), ("privacy.md", 9)),
    ]


def test_files_that_include_each_other_come_to_an_end(tmp_path: Path) -> None:
    site = written(
        tmp_path,
        {
            "a.html": "<p>a</p>{% include b.html %}{% include b.html %}",
            "_includes/b.html": "<p>b</p>{% include a.html %}{% include b.html %}",
        },
    )
    document = load_document(str(site / "a.html"))
    assert [document[block.span] for block in document.blocks] == ["a", "b"]
    names = range(DEEPEST + 5)
    deep = written(tmp_path / "diep", {f"{name}.md": f"{name}\n\n{{% include {name + 1}.md %}}\n" for name in names})
    assert len(load_document(str(deep / "0.md")).files) == DEEPEST + 1


def test_what_is_included_but_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    site = written(tmp_path, {"privacy.md": "Wij bewaren niets.\n\n{% include kapot.html %}\n"})
    (site / "kapot.html").write_bytes(b"<p>caf\0</p>")
    assert load_document(str(site / "privacy.md")).text == "Wij bewaren niets.\n"


def test_what_is_included_and_is_not_utf_8_is_read_with_a_remark(tmp_path: Path) -> None:
    site = written(tmp_path, {"privacy.md": "Wij bewaren niets.\n\n{% include oud.html %}\n"})
    (site / "oud.html").write_bytes(b"<p>caf\xe9</p>")
    document = load_document(str(site / "privacy.md"))
    assert document.text == "Wij bewaren niets.\ncafé\n"
    assert [(Path(remark.place.path).name, remark.place.column) for remark in document.remarks] == [("oud.html", 7)]


def test_a_contradiction_between_a_page_and_what_it_includes(tmp_path: Path) -> None:
    sentence = "Wij verwerken uw persoonsgegevens om uw bestelling te leveren. "
    site = written(
        tmp_path,
        {
            "privacy.md": f"# Privacyverklaring\n\n{sentence * 5}\n\n## Uw rechten\n\nU krijgt binnen vier weken "
            "antwoord op uw verzoek om inzage.\n\n{% include contact.md %}\n",
            "_includes/contact.md": "## Contact\n\nOp een verzoek om inzage reageren wij binnen twee maanden.\n",
        },
    )
    rules = [rule for rule in load_rules([rules_directory()]) if rule.id == "response-deadline-conflict"]
    (report,), errors = check_all([Candidate(str(site / "privacy.md"), named=True)], Criteria(rules))
    (finding,) = report.findings
    assert not errors
    assert Path(finding.path).name == "contact.md"
    assert [Path(related.place.path).name for related in finding.related] == ["privacy.md"]
