"""Pages that name their texts by keys of a file of translations."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from privlint.cli import main

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
