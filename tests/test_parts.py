"""Statements that are spread over the files of a folder, without a page that includes them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from privlint.cli import main
from privlint.folders import FILES_PATTERN
from privlint.linter import load_document

INTRO = (
    "Bakkerij De Korenaar B.V. aan de Molenstraat 1 te Oudewater is verantwoordelijk voor de verwerking van uw "
    "persoonsgegevens. In dit document leest u wat wij doen met de gegevens van onze klanten. U bereikt ons via "
    "info@korenaar.example of op telefoonnummer 0348 555 012."
)
DATA = (
    "Wij verwerken uw naam, uw adres en uw e-mailadres om uw bestelling te bezorgen. Dat is nodig voor de uitvoering "
    "van de overeenkomst. Wij delen uw adres met onze bezorgdienst PostNL. Voor de nieuwsbrief gebruiken wij uw "
    "e-mailadres, met uw toestemming."
)
RETENTION = (
    "Wij bewaren uw bestellingen zeven jaar, omdat de Belastingdienst dat van ons vraagt. Uw e-mailadres bewaren wij "
    "tot u zich afmeldt voor de nieuwsbrief."
)
RIGHTS = (
    "U hebt recht op inzage in uw gegevens en u kunt ze laten verbeteren of verwijderen. Mail daarvoor naar "
    "info@korenaar.example; wij antwoorden binnen een maand. U kunt een klacht indienen bij de Autoriteit "
    "Persoonsgegevens."
)
SECTIONS = {"inleiding": INTRO, "gegevens": DATA, "bewaren": RETENTION, "rechten": RIGHTS}
HEADINGS = {"inleiding": "Wie wij zijn", "gegevens": "Welke gegevens", "bewaren": "Hoe lang", "rechten": "Uw rechten"}


def markdown(section: str, head: str = "") -> str:
    return f"{head}## {HEADINGS[section]}\n\n{SECTIONS[section]}\n"


def html(section: str) -> str:
    return f"<h2>{HEADINGS[section]}</h2>\n<p>{SECTIONS[section]}</p>\n"


def react(section: str) -> str:
    return f"export default () => <section><h2>{HEADINGS[section]}</h2><p>{SECTIONS[section]}</p></section>;\n"


@pytest.fixture(autouse=True)
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(files: dict[str, str]) -> None:
    Path(".git").mkdir(exist_ok=True)
    for name, text in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")


def parts(path: str) -> list[str]:
    """The files that are read as one document if `path` is named."""
    return [file.path for file in load_document(path).files]


def numbered(folder: str = "content/privacy") -> dict[str, str]:
    return {f"{folder}/{number:02}-{name}.md": markdown(name) for number, name in enumerate(SECTIONS, 1)}


def weighted(key: str) -> dict[str, str]:
    names = ("wie-wij-zijn", "waarom", "hoe-lang", "vragen")  # not in this order of the alphabet
    return {
        f"docs/privacyverklaring/{name}.md": markdown(section, f"---\ntitle: {name}\n{key}: {number}\n---\n")
        for number, (name, section) in enumerate(zip(names, SECTIONS, strict=True), 1)
    }


LAYOUTS: dict[str, dict[str, str]] = {
    "numbered Markdown": numbered(),
    "numbered by tens": {
        f"src/privacybeleid/{number}0_{name}.md": markdown(name) for number, name in enumerate(SECTIONS, 1)
    },
    "a folder of sections": {
        f"content/privacy/sections/{number}-{name}.mdx": markdown(name) for number, name in enumerate(SECTIONS, 1)
    },
    "one language of two": {
        f"content/privacy/{number:02}-{name}.nl.md": markdown(name) for number, name in enumerate(SECTIONS, 1)
    },
    "the folder of a language": numbered("content/privacy/nl"),
    "partials": {
        f"app/views/pages/_privacy_{name}.html.erb": html(name) for name in ("inleiding", "gegevens", "rechten")
    },
    "numbers behind the name": {
        f"privacyverklaring-{number}.html": html(name) for number, name in enumerate(SECTIONS, 1)
    },
    "Docusaurus": weighted("sidebar_position"),
    "Hugo": weighted("weight"),
    "components": {
        f"src/components/privacy/{name}.tsx": react(section)
        for name, section in {"Introductie": "inleiding", "Gegevens": "gegevens", "Rechten": "rechten"}.items()
    },
    "JSON": {
        f"data/privacy/{number}-{name}.json": json.dumps({"title": HEADINGS[name], "text": text})
        for number, (name, text) in enumerate(SECTIONS.items(), 1)
    },
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_parts_are_one_document_whichever_is_named(layout: str) -> None:
    files = LAYOUTS[layout]
    written(files)
    for named in files:
        assert parts(named) == list(files)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_in_the_folder_they_are_judged_once(layout: str, capsys: pytest.CaptureFixture[str]) -> None:
    written(LAYOUTS[layout])
    main(["check", "--format", "json", "."])
    checked = [file for file in json.loads(capsys.readouterr().out)["files"] if file["status"] == "checked"]
    assert [file["parts"] for file in checked] == [list(LAYOUTS[layout])]


def test_each_word_keeps_its_place_in_its_own_file() -> None:
    written(numbered())
    document = load_document("content/privacy/03-bewaren.md")
    assert [document[block.span] for block in document.blocks[:3]] == ["Wie wij zijn", INTRO, "Welke gegevens"]
    places = [document.place(block.span) for block in document.blocks]
    assert [(Path(place.path).name, place.line) for place in places[::2]] == [
        *(("01-inleiding.md", 1), ("02-gegevens.md", 1), ("03-bewaren.md", 1), ("04-rechten.md", 1))
    ]


def test_the_hook_with_one_changed_part_judges_the_whole(capsys: pytest.CaptureFixture[str]) -> None:
    written(numbered())
    main(["check", "--select", "complaint-right,right-portability", "content/privacy/02-gegevens.md"])
    shown = capsys.readouterr().out
    assert "error[right-portability]" in shown
    assert "complaint-right" not in shown
    assert "02-gegevens.md: niet beoordeeld: dit is gelezen als deel van content/privacy/01-inleiding.md" in shown
    assert shown.rstrip().endswith("in 1 verklaring")


def test_a_contradiction_between_parts(capsys: pytest.CaptureFixture[str]) -> None:
    other = markdown("bewaren") + "\nWij antwoorden op elk verzoek om inzage binnen twee maanden.\n"
    written(numbered() | {"content/privacy/03-bewaren.md": other})
    main(["check", "--select", "response-deadline-conflict", "content/privacy"])
    shown = capsys.readouterr().out
    assert "content/privacy/04-rechten.md:3:" in shown
    assert "::: content/privacy/03-bewaren.md:5\n" in shown


def test_the_findings_come_file_by_file(capsys: pytest.CaptureFixture[str]) -> None:
    written(numbered())
    main(["check", "--level", "note", "--format", "json", "content/privacy"])
    findings = json.loads(capsys.readouterr().out)["findings"]
    places = [(finding["file"], finding["line"], finding["column"]) for finding in findings]
    assert len({file for file, _, _ in places}) > 1
    assert places == sorted(places)


def test_the_inventory_is_that_of_the_whole(capsys: pytest.CaptureFixture[str]) -> None:
    written(numbered())
    main(["inventory", "--format", "json", "content/privacy/04-rechten.md"])
    data = json.loads(capsys.readouterr().out)
    assert data["file"] == "content/privacy/01-inleiding.md"
    assert {entry["file"] for entry in data["activities"]} == {"content/privacy/02-gegevens.md"}


def test_an_index_goes_first() -> None:
    written(numbered() | {"content/privacy/index.md": "# Privacy\n\nHieronder leest u wat wij met uw gegevens doen.\n"})
    assert parts("content/privacy/02-gegevens.md") == ["content/privacy/index.md", *numbered()]
    assert parts("content/privacy/index.md") == ["content/privacy/index.md", *numbered()]


WHOLE = "# Privacyverklaring\n\n" + "\n".join(map(markdown, SECTIONS))
PAIR = "# Cookies\n\nWij plaatsen cookies om het bezoek te meten. Wij bewaren die gegevens een jaar.\n"

SEPARATE: dict[str, dict[str, str]] = {
    "languages": {"privacy/nl.md": WHOLE, "privacy/en.md": WHOLE, "privacy/de.md": WHOLE},
    "languages by suffix": {"privacy.nl.md": WHOLE, "privacy.en.md": WHOLE},
    "years": {"privacy/privacy-2018.md": WHOLE, "privacy/privacy-2023.md": WHOLE},
    "versions": {"privacy-v1.md": WHOLE, "privacy-v2.md": WHOLE, "privacy-v3.md": WHOLE},
    "numbers of whole statements": {"privacy/1-klanten.md": WHOLE, "privacy/2-sollicitanten.md": WHOLE},
    "groups of people": {f"privacy/{name}.md": markdown("gegevens") for name in ("klanten", "leden", "ouders")},
    "a whole and its cookie statement": {"privacy/index.md": WHOLE, "privacy/cookies.md": PAIR},
    "a cookie statement": {"legal/privacyverklaring.md": WHOLE, "legal/cookieverklaring.md": PAIR},
    "a whole with more about something": {
        "privacy.md": WHOLE,
        **{f"privacy-{name}.md": markdown(name) for name in ("gegevens", "bewaren", "rechten")},
    },
    "numbers with the same headings": {
        f"privacy/{number}.md": markdown("gegevens") + markdown("rechten") for number in (1, 2, 3)
    },
    "numbers that do not count": {
        f"privacy/{number}-{name}.md": markdown(name) for number, name in zip((3, 14, 15, 92), SECTIONS, strict=True)
    },
    "statements by their titles": {
        f"privacy/{number}-{name}.md": f"# Privacyverklaring {name}\n\n{DATA}\n"
        for number, name in enumerate(("winkel", "forum", "app"), 1)
    },
    "another folder": numbered("content/over-ons"),
    "pages of a program": {"app/privacy/page.tsx": react("gegevens"), "app/privacy/Rechten.tsx": react("rechten")},
    "what is no statement": {
        f"docs/privacy/{number}-stap.md": f"# Stap {number}\n\nZet schakelaar {number} om en herstart het programma.\n"
        for number in (1, 2, 3)
    },
}


@pytest.mark.parametrize("layout", SEPARATE)
def test_in_doubt_each_file_stands_alone(layout: str) -> None:
    written(SEPARATE[layout])
    for named in SEPARATE[layout]:
        assert parts(named) == [named]


def test_versions_beside_the_parts_are_left_out() -> None:
    written(numbered() | {"content/privacy/02-gegevens-oud.md": markdown("gegevens")})
    assert parts("content/privacy/01-inleiding.md") == list(numbered())
    assert parts("content/privacy/02-gegevens-oud.md") == ["content/privacy/02-gegevens-oud.md"]


def test_english_parts_are_no_part_of_a_dutch_statement() -> None:
    english = (
        "## Your rights\n\n" + "You have the right to see your data and we will answer to you within a month. " * 3
    )
    written(numbered() | {"content/privacy/05-rights.md": english})
    assert parts("content/privacy/01-inleiding.md") == ["content/privacy/01-inleiding.md"]


def test_a_part_of_a_page_is_judged_with_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    page = "import Rechten from './sections/Rechten';\nexport default () => <main><p>%s</p><Rechten /></main>;\n"
    written(
        {
            "package.json": "{}",
            "app/privacy/page.tsx": page % f"{INTRO} {DATA}",
            "app/privacy/sections/Rechten.tsx": react("rechten"),
        }
    )
    main(["check", "--select", "right-access", "app/privacy/sections/Rechten.tsx"])
    shown = capsys.readouterr().out
    assert "Rechten.tsx: niet beoordeeld: dit is gelezen als deel van app/privacy/page.tsx" in shown
    assert shown.rstrip().endswith("1 verklaring")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_hook_hears_of_a_changed_part(layout: str) -> None:
    heard = [re.search(FILES_PATTERN, name) is not None for name in LAYOUTS[layout]]
    assert all(heard) or layout == "components"  # whose names could be those of any code


def test_a_folder_that_cannot_be_read_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: str) -> None:
        raise PermissionError

    written(numbered())
    monkeypatch.setattr("os.scandir", refused)
    assert parts("content/privacy/01-inleiding.md") == ["content/privacy/01-inleiding.md"]
