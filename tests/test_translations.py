"""Pages that name their texts by keys of a file of translations."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from privlint.cli import main
from privlint.readers import read
from privlint.translations import translations_of

TEXTS = {
    "title": "Privacyverklaring",
    "intro": "Bakkerij De Korenaar B.V. is verantwoordelijk voor de verwerking van uw persoonsgegevens op deze site.",
    "purpose": "Wij verwerken uw naam en adres om uw bestelling te bezorgen, op grond van de overeenkomst.",
    "retention": "Wij bewaren uw gegevens twee jaar na uw laatste bestelling.",
    "rights": "U hebt recht op inzage in uw gegevens en u kunt ze laten verwijderen.",
    "contact": "Mail naar info@korenaar.example voor vragen over uw persoonsgegevens.",
}
NEXT = """import { useTranslations } from "next-intl";
export default function Page() {
  const t = useTranslations("privacy");
  return <main><h1>{t("title")}</h1><p>{t("intro")}</p><p>{t("purpose")}</p><p>{t("retention")}</p><p>{t("rights")}</p>
    <p>{t("contact")}</p></main>;
}
"""


@pytest.fixture(autouse=True)
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "package.json").write_text("{}")
    for name, text in {
        "app/privacybeleid/page.tsx": NEXT,
        "messages/nl.json": json.dumps({"home": {"title": "Welkom"}, "privacy": TEXTS}, indent=2),
        "messages/en.json": json.dumps({"privacy": dict.fromkeys(TEXTS, "Words in another language")}),
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_the_texts_are_checked_where_they_stand_and_both_files_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "app/privacybeleid/page.tsx"]) == 1
    shown = capsys.readouterr().out
    assert "messages/nl.json:" in shown
    assert (
        "app/privacybeleid/page.tsx: geen privacyverklaring: de pagina toont vertaalde teksten; die staan in "
        "messages/nl.json en zijn daar beoordeeld"
    ) in shown
    assert shown.rstrip().endswith("in 1 verklaring")


def test_in_a_folder_they_are_checked_once(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check"])
    assert capsys.readouterr().out.rstrip().endswith("in 1 verklaring")


def test_keys_that_no_file_holds_are_only_no_statement(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "messages/nl.json").write_text('{"home": {"welkom": "Hallo daar"}}', encoding="utf-8")
    assert main(["check", "app/privacybeleid/page.tsx"]) == 0
    assert "vertaalde teksten" not in capsys.readouterr().out


def page_of(body: str, hook: str = "") -> str:
    return f"export default function Page() {{\n{hook}\n  return <main>{body}</main>;\n}}\n"


SECTIONS = {
    "title": "Privacyverklaring",
    "who": {"title": "Wie wij zijn", "text": "De Korenaar B.V. verwerkt uw gegevens."},
    "rights": {"title": "Uw rechten", "text": "U mag uw gegevens inzien.", "list": ["inzage", "wissen"]},
    "terms_one": "Wij bewaren uw gegevens een jaar.",
    "terms_other": "Wij bewaren uw gegevens {{count}} jaar.",
}
OTHERS = {"title": "Over ons", "who": {"title": "Wie", "text": "Wij bakken."}, "rights": "x", "terms": "y", "list": []}
NESTED = "{t('title')}{t('who.title')}{t('who.text')}{t('rights.title')}{t('rights.text')}"
FLAT = {"privacy.title": "Privacy", "privacy.who": "Wij", "privacy.terms": "Twee jaar", "privacy.rights": "Inzage"}
FLAT_PAGE = "{t('privacy.title')}{t('privacy.who')}{t('privacy.terms')}{t('privacy.rights')}"


@pytest.mark.parametrize(
    ("page", "texts", "expected"),
    [
        (page_of(NESTED), {"messages/nl.json": {"privacy": SECTIONS}}, "messages/nl.json"),
        (
            page_of(NESTED, "const { t } = useTranslation('privacy');"),
            {"src/locales/nl/about.json": OTHERS, "src/locales/nl/privacy.json": SECTIONS},
            "src/locales/nl/privacy.json",
        ),
        (page_of(NESTED, "const { t } = useTranslation('privacy');"), {"src/locales/nl/about.json": OTHERS}, None),
        (
            page_of(NESTED.replace("t('", "t('privacy:")),
            {"locales/nl/about.json": SECTIONS, "locales/nl/privacy.json": SECTIONS},
            "locales/nl/privacy.json",
        ),
        (
            page_of(
                "{t('title')}{k.map((k) => <p>{t(`${k}.title`)}{t(`${k}.text`)}{t('terms', { count: 2 })}</p>)}",
                "const t = await getTranslations({ locale, namespace: 'Privacy' });",
            ),
            {"messages/nl.json": {"About": OTHERS, "Privacy": SECTIONS}},
            "messages/nl.json",
        ),
        (
            page_of(
                "{t('title')}{t('who.text')}{t('terms', { count: 2 })}{list.map((x) => <li>{x}</li>)}",
                "const list = t('rights.list', { returnObjects: true });",
            ),
            {"src/locales/nl.json": SECTIONS},
            "src/locales/nl.json",
        ),
        (
            page_of(
                "{dict.privacy.title}{dict.privacy.who.title}{dict.privacy.who?.text}{dict.privacy.rights.list.map(f)}",
                "const dict = await getDictionary(lang);",
            ),
            {"app/dictionaries/nl.json": {"privacy": SECTIONS}},
            "app/dictionaries/nl.json",
        ),
        (page_of(FLAT_PAGE), {"src/i18n/nl.json": FLAT}, "src/i18n/nl.json"),
        (page_of(FLAT_PAGE), {"src/i18n/nl.json": {"privacy": {"title": "Privacy", "other": "Meer"}}}, None),
        (page_of(NESTED) + "<i18n>{}</i18n>", {"messages/nl.json": {"privacy": SECTIONS}}, None),
    ],
    ids="nested namespace missing prefix template objects dictionary flat few own".split(),
)
def test_the_file_is_told_by_whole_keys_and_their_namespace(
    site: Path, page: str, texts: dict[str, object], expected: str | None
) -> None:
    (site / "messages/nl.json").unlink()
    for name, held in texts.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(json.dumps(held, indent=1), encoding="utf-8")
    found = translations_of("app/privacybeleid/page.tsx", page)
    assert found == (Path(expected) if expected else None)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("src/locales/nl.ts", "export default {\n  privacy: { title: 'a', who: `b`, 'terms': \"c\", rights: d() } };"),
        (
            "lang/nl/privacy.php",
            "<?php // it's\nreturn ['title' => 'a', 'who' => 'b', \"terms\" => 'c', 'rights' => 'd'];",
        ),
        (
            "config/locales/nl.yml",
            "nl:\n  privacy:\n    title: a\n    'who': b\n    terms: c\n    rights: d\n  other: e\n",
        ),
        ("i18n/nl.toml", '[privacy]\ntitle = "a"\nwho = "b"\n\n["privacy.terms"]\nother = "c"\n[privacy.rights]\n'),
        ("locale/nl/LC_MESSAGES/django.po", "".join(f'msgid "{key}"\nmsgstr "a"\n\n' for key in FLAT)),
    ],
    ids="ts php yaml toml po".split(),
)
def test_keys_are_found_in_every_format_of_translations(site: Path, name: str, text: str) -> None:
    (site / "messages/nl.json").unlink()
    (site / name).parent.mkdir(parents=True, exist_ok=True)
    (site / name).write_text(text, encoding="utf-8")
    assert translations_of("app/privacybeleid/page.tsx", page_of(FLAT_PAGE)) == Path(name)


def test_a_key_with_elements_to_fill_in_is_no_text() -> None:
    page = page_of("{['a', 'b'].map((k) => <p>{t.rich(`parts.${k}.body`, { b: (c) => <b>{c}</b> })}</p>)}")
    assert "parts" not in read("page.tsx", page).text
