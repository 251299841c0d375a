"""Pages that read their text from a file of the repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from privlint.cli import main
from privlint.read_texts import text_file_of

TEXT = """# Privacyverklaring

Bakkerij De Korenaar B.V. is verantwoordelijk voor de verwerking van uw persoonsgegevens op deze website.

Wij verwerken uw naam en adres om uw bestelling te bezorgen, op grond van de overeenkomst.

Wij bewaren uw gegevens twee jaar na uw laatste bestelling. U hebt recht op inzage in uw gegevens.
"""
PAGE = """import fs from "fs";
import path from "path";
export default function Page() {
  const text = fs.readFileSync(path.join(process.cwd(), "content", "privacy.md"), "utf8");
  return <ReactMarkdown>{text}</ReactMarkdown>;
}
"""


def written(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


@pytest.fixture(autouse=True)
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    written(tmp_path, {"package.json": "{}", "content/privacy.md": TEXT})
    return tmp_path


def test_the_text_is_checked_where_it_stands_and_both_files_are_named(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written(site, {"app/privacy/page.tsx": PAGE})
    assert main(["check", "app/privacy/page.tsx"]) == 1
    shown = capsys.readouterr().out
    assert "content/privacy.md:" in shown
    assert (
        "app/privacy/page.tsx: geen privacyverklaring: de pagina leest haar tekst uit content/privacy.md; "
        "die is daar beoordeeld"
    ) in shown
    assert shown.rstrip().endswith("in 1 verklaring")


def test_a_text_that_is_no_statement_is_not_called_judged(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(site, {"app/privacy/page.tsx": PAGE, "content/privacy.md": "# Privacyverklaring\n\nVolgt nog.\n"})
    assert main(["check", "app/privacy/page.tsx"]) == 0
    shown = capsys.readouterr().out
    assert "content/privacy.md: geen privacyverklaring: de tekst telt maar" in shown
    assert "leest haar tekst uit content/privacy.md; dat is ook geen privacyverklaring" in shown
    assert "beoordeeld" not in shown


def test_in_a_folder_it_is_checked_once(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(site, {"app/privacy/page.tsx": PAGE})
    main(["check", "app", "content"])
    assert capsys.readouterr().out.rstrip().endswith("in 1 verklaring")


@pytest.mark.parametrize(
    ("page", "source", "file"),
    [
        ("app/privacy/page.tsx", "readFile(join(process.cwd(), 'content/privacy.md'), 'utf-8')", "content/privacy.md"),
        (
            "app/privacy/page.tsx",
            "readFileSync(\n  path.resolve('./content/privacy.md'),\n  'utf8',\n)",
            "content/privacy.md",
        ),
        ("app/privacy/page.tsx", "readFileSync(`${process.cwd()}/content/privacy.md`)", "content/privacy.md"),
        (
            "app/privacy/page.tsx",
            "const dir = path.join(process.cwd(), 'teksten', 'nl');\nreadFileSync(path.join(dir, 'privacy.md'))",
            "teksten/nl/privacy.md",
        ),
        (
            "app/privacy/page.tsx",
            "const dir = join(process.cwd(), 'teksten/nl');\nreadFileSync(`${dir}/privacy.md`)",
            "teksten/nl/privacy.md",
        ),
        ("app/privacy/page.tsx", "readFileSync(new URL('./tekst.md', import.meta.url))", "app/privacy/tekst.md"),
        ("app/privacy/page.tsx", "import text from './tekst.md?raw';", "app/privacy/tekst.md"),
        (
            "src/pages/Privacy.vue",
            "<script setup>\nimport text from '@/teksten/privacy.html?raw'\n</script>",
            "src/teksten/privacy.html",
        ),
        ("privacy.php", "<?= markdown(file_get_contents(__DIR__ . '/content/privacy.md')) ?>", "content/privacy.md"),
        (
            "src/pages/privacy.astro",
            "---\nconst e = await getEntry('legal', 'privacy');\n---",
            "src/content/legal/privacy.mdx",
        ),
        (
            "src/pages/privacy.astro",
            "---\nconst e = await getEntry({ collection: 'legal', slug: 'privacy' });\n---",
            "src/content/legal/privacy.mdx",
        ),
        (
            "src/pages/[slug].astro",
            "---\nconst all = await getCollection('legal');\n---",
            "src/content/legal/privacy.mdx",
        ),
        (
            "pages/privacy.vue",
            "<script setup>\nconst d = await queryContent('/privacy').findOne()\n</script>",
            "content/privacy.md",
        ),
        (
            "pages/privacy.vue",
            "<script setup>\nqueryCollection('content').path('/over/privacy').first()\n</script>",
            "content/over/2.privacy.md",
        ),
        ("pages/privacy.vue", '<template><ContentDoc path="/privacy" /></template>', "content/privacy.md"),
        # Nothing that is there, that is no text, or that is not said to be a privacy statement.
        ("app/privacy/page.tsx", "readFileSync(join(process.cwd(), 'content', `${slug}.md`), 'utf8')", None),
        ("app/privacy/page.tsx", "readFileSync(join(process.cwd(), '..', 'buiten.md'), 'utf8')", None),
        ("app/privacy/page.tsx", "join(process.cwd(), 'package.lock')", None),
        ("app/privacy/page.tsx", "readFileSync('package.json')", None),
        ("app/blog/page.tsx", "readFileSync('content/blog.md')", None),
        ("privacy.md", "import text from './content/privacy.md?raw'", None),
    ],
)
def test_which_file_is_read(page: str, source: str, file: str | None, site: Path) -> None:
    files = (
        *("teksten/nl/privacy.md", "app/privacy/tekst.md", "src/teksten/privacy.html", "src/content/legal/cookies.md"),
        *("src/content/legal/privacy.mdx", "content/over/2.privacy.md", "content/blog.md", "package.lock"),
    )
    written(site, {page: source, **dict.fromkeys(files, TEXT)})
    found = text_file_of(page, source)
    assert (found.as_posix() if found is not None else None) == file


def test_constants_of_constants_do_not_grow_without_end(site: Path) -> None:
    source = "const a0 = 'map';\n" + "".join(f"const a{n + 1} = join(a{n}, a{n}, a{n});\n" for n in range(200))
    written(site, {"app/privacy/page.tsx": source})
    assert text_file_of("app/privacy/page.tsx", source + "readFileSync(a200)") is None


def test_a_page_that_reads_ever_more_files_is_given_up(site: Path) -> None:
    source = "".join(f"readFileSync('{number}.md');\n" for number in range(1000)) + "readFileSync('privacy.md');\n"
    written(site, {"app/privacy/page.tsx": source, "app/privacy/privacy.md": TEXT})
    assert text_file_of("app/privacy/page.tsx", source) is None
