"""Where repositories keep their statement: what is judged, once, and what is told of the files around it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

from privlint.cli import main

NL = {
    "title": "Privacyverklaring",
    "intro": "Bakkerij De Korenaar B.V. aan de Molenstraat 1 te Oudewater is verantwoordelijk voor de verwerking van "
    "uw persoonsgegevens. U bereikt ons via info@korenaar.example.",
    "data": "Wij verwerken uw naam en uw adres om uw bestelling te bezorgen. Dat is nodig voor de uitvoering van de "
    "overeenkomst. Wij delen uw adres met onze bezorgdienst PostNL.",
    "retention": "Wij bewaren uw bestellingen zeven jaar, omdat de Belastingdienst dat van ons vraagt.",
    "rights": "U hebt recht op inzage in uw gegevens. U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.",
}
EN = {
    "title": "Privacy policy",
    "intro": "De Korenaar bakery is the controller of your personal data. You can reach us at info@korenaar.example.",
    "data": "We process your name and your address to deliver your order, which is necessary for the contract.",
    "retention": "We keep your orders for seven years because the tax office wants us to.",
    "rights": "You have the right of access to your data and you can have them corrected or erased.",
}
COOKIES = (
    "# Cookieverklaring\n\nDe Korenaar plaatst cookies om het bezoek aan de website te meten. Wij verwerken daarmee "
    "persoonsgegevens, op grond van uw toestemming. Wij bewaren deze gegevens een jaar en wij delen ze met niemand. U "
    "kunt uw toestemming altijd intrekken. Lees ook onze [privacyverklaring](/privacyverklaring).\n"
)


def markdown(texts: dict[str, str]) -> str:
    title, *paragraphs = texts.values()
    return f"# {title}\n\n" + "\n\n".join(paragraphs) + "\n"


def html(texts: dict[str, str]) -> str:
    title, *paragraphs = texts.values()
    return f"<h1>{title}</h1>" + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def react(texts: dict[str, str]) -> str:
    return f"export const Privacy = () => <main>{html(texts)}</main>;\nexport default Privacy;\n"


def data(*parts: object) -> str:
    return json.dumps(*parts, indent=2)


def lines(form: str, names: Iterable[str]) -> str:
    """A line for each of `names`, which stand for KEY in `form`."""
    return "".join(form.replace("KEY", name) + "\n" for name in names)


def pairs(form: str, texts: dict[str, str]) -> str:
    return "".join(form.replace("KEY", key).replace("TEXT", text) + "\n" for key, text in texts.items())


TWIN = "src/privacy.md"
SHOWS = {  # a page that names its texts, with the file that holds them
    "next-intl": (
        (
            "app/[locale]/privacy/page.tsx",
            f"const t = useTranslations('privacy');\nexport default () => <main>"
            f"{lines('<p>{t(`KEY`)}</p>', NL)}</main>;",
        ),
        ("messages/nl.json", data({"home": {"title": "Welkom"}, "privacy": NL})),
    ),
    "next-intl with markup": (
        (
            "src/app/[locale]/(legal)/privacy/page.tsx",
            f"export default async () => <main>{lines('<p>{t.rich(`KEY`, tags)}</p>', NL)}</main>;",
        ),
        ("src/messages/nl.json", data({"home": {"title": "Welkom"}, "privacy": NL})),
    ),
    "Nuxt": (
        ("pages/privacy.vue", "<template>" + lines("<p>{{ $t('privacy.KEY') }}</p>", NL) + "</template>"),
        ("i18n/locales/nl.json", data({"privacy": NL})),
    ),
    "Svelte": (
        ("src/routes/privacy/+page.svelte", lines("<p>{$_('privacy.KEY')}</p>", NL)),
        ("src/lib/i18n/nl.json", data({"privacy": NL})),
    ),
    "Angular": (
        ("src/app/privacy/privacy.component.html", lines("<p>{{ 'privacy.KEY' | translate }}</p>", NL)),
        ("src/assets/i18n/nl.json", data({"privacy": NL})),
    ),
    "Laravel": (
        ("resources/views/privacy.blade.php", lines("<p>{{ __('privacy.KEY') }}</p>", NL)),
        ("lang/nl/privacy.php", "<?php\nreturn [\n" + pairs("    'KEY' => 'TEXT',", NL) + "];\n"),
    ),
    "Laravel with sentences as keys": (
        ("resources/views/privacy.blade.php", lines("<p>{{ __('KEY') }}</p>", EN.values())),
        ("lang/nl.json", data(dict(zip(EN.values(), NL.values(), strict=True)))),
    ),
    "Django": (
        ("templates/privacy.html", "{% load i18n %}\n" + lines('<p>{% translate "KEY" %}</p>', EN.values())),
        (
            "locale/nl/LC_MESSAGES/django.po",
            "".join(f'#: templates/privacy.html\nmsgid "{EN[key]}"\nmsgstr "{NL[key]}"\n\n' for key in NL),
        ),
    ),
    "Django with blocks": (
        ("templates/privacy.html", lines("<p>{% blocktranslate %}KEY{% endblocktranslate %}</p>", EN.values())),
        (
            "site/locale/nl/LC_MESSAGES/django.po",
            "".join(f'#: templates/privacy.html\nmsgid "{EN[key]}"\nmsgstr "{NL[key]}"\n\n' for key in NL),
        ),
    ),
    "Rails": (
        ("app/views/pages/privacy.html.erb", lines("<p><%= t('.KEY') %></p>", NL)),
        ("config/locales/nl.yml", "nl:\n  pages:\n    privacy:\n" + pairs('      KEY: "TEXT"', NL)),
    ),
    "Hugo": (
        ("layouts/page/privacy.html", lines('<p>{{ i18n "privacy_KEY" }}</p>', NL)),
        ("i18n/nl.toml", pairs('[privacy_KEY]\nother = "TEXT"\n', NL)),
    ),
}

CONTENT = "content/privacy.json"
RENDERS = {  # a page with the file whose text it renders
    "an alias": {
        "app/privacy/page.tsx": "import { Privacy } from '@/components/legal';\nexport default () => <Privacy />;",
        "src/components/legal.tsx": react(NL),
    },
    "a path of tsconfig": {
        "tsconfig.json": '{\n  // names\n  "compilerOptions": {"paths": {"#ui/*": ["./packages/ui/*"]}}\n}\n',
        "app/privacy/page.tsx": "import Privacy from '#ui/Privacy';\nexport default () => <Privacy />;",
        "packages/ui/Privacy.tsx": react(NL),
    },
    "a path of the configuration that another one extends": {
        "tsconfig.base.json": '{"compilerOptions": {"baseUrl": ".", "paths": {"@korenaar/*": ["libs/*/src"]}}}',
        "apps/web/package.json": "{}",
        "apps/web/tsconfig.json": '{"extends": "../../tsconfig.base"}',
        "apps/web/app/privacy/page.tsx": "import Privacy from '@korenaar/ui/Privacy';\nexport default () => <Privacy/>",
        "libs/ui/Privacy/src/index.tsx": react(NL),
    },
    "a package of the monorepo": {
        "apps/web/package.json": "{}",
        "apps/web/app/privacy/page.tsx": "export { Privacy as default } from '@korenaar/ui/Privacy';",
        "packages/ui/package.json": '{\n  "name": "@korenaar/ui"\n}',
        "packages/ui/src/Privacy.tsx": react(NL),
    },
    "a file that is passed on": {
        "app/privacy/page.tsx": "export { default } from '@/views/privacy';",
        "src/views/privacy/index.ts": "export * from './Tekst';\nexport { default } from './Tekst';",
        "src/views/privacy/Tekst.tsx": react(NL),
    },
    "a file that is imported when it is needed": {
        "app/privacy/page.tsx": "const Tekst = dynamic(() => import('./Tekst'));\nexport default () => <Tekst />;",
        "app/privacy/Tekst.tsx": react(NL),
    },
    "a list of sections in JSON": {
        "app/privacy/page.tsx": "import data from '../../content/privacy.json';\nexport default () => <main>"
        "{data.parts.map((part) => <section><h2>{part.title}</h2><p>{part.text}</p></section>)}</main>;",
        CONTENT: data({"parts": [{"title": key, "text": text} for key, text in NL.items()]}),
    },
    "MDX": {
        "app/privacy/page.tsx": "import Tekst from '@/content/privacy.mdx';\nexport default () => <Tekst />;",
        "content/privacy.mdx": markdown(NL),
    },
    "partials of Rails": {
        "Gemfile": "",
        "app/views/pages/privacy.html.erb": "<%= render 'pages/privacy_tekst' %><%= render partial: 'privacy_slot' %>",
        "app/views/pages/_privacy_tekst.html.erb": html(NL),
        "app/views/pages/_privacy_slot.html.erb": "<p>Vragen? Bel ons gerust.</p>",
    },
    "partials of Blade": {
        "composer.json": "{}",
        "resources/views/privacy.blade.php": "@extends('layouts.app')\n@include('delen.privacy-tekst')\n",
        "resources/views/delen/privacy-tekst.blade.php": html(NL),
    },
}  # fmt: skip


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    subprocess.run(["git", "init", "--quiet"], check=True)
    (tmp_path / "package.json").write_text("{}")
    return tmp_path


def written(files: dict[str, str]) -> None:
    for name, text in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")


def checked(capsys: pytest.CaptureFixture[str], *paths: str) -> dict[str, list[str]]:
    """The statements that were judged, each with the files in which it stands."""
    main(["check", "--format", "json", *paths])
    files = json.loads(capsys.readouterr().out)["files"]
    return {file["file"]: file.get("parts", [file["file"]]) for file in files if file["status"] == "checked"}


@pytest.mark.parametrize("layout", SHOWS)
def test_the_texts_that_a_page_shows_by_their_keys(layout: str, capsys: pytest.CaptureFixture[str]) -> None:
    page, texts = SHOWS[layout]
    written(dict((page, texts)))
    assert checked(capsys) == {texts[0]: [texts[0]]}
    assert checked(capsys, page[0]) == {texts[0]: [texts[0]]}
    main(["check", page[0]])
    assert f"{page[0]}: " in (shown := capsys.readouterr().out)
    assert f"die staan in {texts[0]} en zijn daar beoordeeld" in shown
    main(["inventory", "--format", "json", page[0]])
    inventory = json.loads(capsys.readouterr().out)
    assert inventory["file"] == texts[0]
    assert inventory["controllers"]


@pytest.mark.parametrize("layout", RENDERS)
def test_the_file_that_a_page_renders_is_judged_with_it(layout: str, capsys: pytest.CaptureFixture[str]) -> None:
    written(RENDERS[layout])
    page = next(name for name in RENDERS[layout] if "/privacy" in name)
    tekst = next(name for name, text in RENDERS[layout].items() if "PostNL" in text)
    for paths in ((), (page,)):
        found = checked(capsys, *paths)
        assert list(found) == [page]
        assert found[page][0] == page
        assert tekst in found[page]


def test_a_long_list_of_components_is_not_read_for_one_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    names = ("Kop", "Voet", "Menu", "Privacy")
    written(
        {
            "app/privacy/page.tsx": "import { Menu } from '@/components';\nexport default () => <Menu />;",
            "src/components/index.ts": "".join(f"export * from './{name}';\n" for name in names),
            **{f"src/components/{name}.tsx": react(NL) for name in names},
        }
    )
    assert checked(capsys, "app/privacy/page.tsx") == {}


def test_a_page_whose_text_comes_from_a_server_is_no_statement(capsys: pytest.CaptureFixture[str]) -> None:
    page = "const page = await getPage('privacybeleid');\nexport default () => <main><h1>{page.title}</h1></main>;"
    written({"app/privacybeleid/page.tsx": page})
    assert main(["check"]) == 0
    assert "app/privacybeleid/page.tsx: geen privacyverklaring: " in capsys.readouterr().out
    assert main(["check", "--require"]) == 1


@pytest.mark.parametrize(
    "name", ["public/privacy/index.html", "_site/privacy.html", "docs/privacy.html", "node_modules/x/privacy.html"]
)
def test_a_statement_and_what_was_made_of_it(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    written({TWIN: markdown(NL), name: html(NL)})
    assert checked(capsys) == {TWIN: [TWIN]}


@pytest.mark.parametrize("texts", ["src/content/legal/privacy.md", "src/content/privacy/nl.md"])
def test_a_collection_of_content(texts: str, capsys: pytest.CaptureFixture[str]) -> None:
    page = "---\nconst entry = await getEntry('legal', 'privacy');\n---\n<Layout><Content /></Layout>\n"
    written({"src/pages/privacy.astro": page, texts: markdown(NL), "src/content/legal/terms.md": "# Voorwaarden\n"})
    assert checked(capsys) == {texts: [texts]}


@pytest.mark.parametrize("suffix", ["", ' lang="yaml"'])
def test_texts_in_a_block_of_vue(suffix: str, capsys: pytest.CaptureFixture[str]) -> None:
    texts = data({"en": EN, "nl": NL})
    if suffix:
        texts = "en:\n" + pairs('  KEY: "TEXT"', EN) + "nl:\n" + pairs('  KEY: "TEXT"', NL)
    template = "<template>\n" + lines("<p>{{ $t('KEY') }}</p>", NL) + "</template>\n"
    written({"src/views/Privacy.vue": f"{template}<i18n{suffix}>\n{texts}\n</i18n>\n"})
    assert checked(capsys) == {"src/views/Privacy.vue": ["src/views/Privacy.vue"]}


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        ("content/nl/privacy.md", "content/en/privacy.md"),
        ("content/privacy.nl.md", "content/privacy.en.md"),
        ("privacyverklaring.md", "privacy-policy.md"),
        ("privacy/nl.md", "privacy/en.md"),
    ],
)
def test_of_two_languages_the_dutch_one_is_judged(dutch: str, english: str, capsys: pytest.CaptureFixture[str]) -> None:
    written({dutch: markdown(NL), english: markdown(EN)})
    assert checked(capsys) == {dutch: [dutch]}
    main(["check", dutch, english])
    assert f"{english}: niet beoordeeld: de tekst is in het Engels" in capsys.readouterr().out


@pytest.mark.parametrize("texts", [(NL, EN), (EN, NL)])
def test_of_a_page_in_two_languages_the_dutch_part_is_judged(
    texts: tuple[dict[str, str], ...], capsys: pytest.CaptureFixture[str]
) -> None:
    pages = [markdown(part) for part in texts]
    written({"privacy.md": "\n".join(pages)})
    first = 1 + (len(pages[0].split("\n")) if texts[0] is EN else 0)
    own = range(first, first + len(markdown(NL).split("\n")))
    main(["check", "--format", "json", "--level", "note", "privacy.md"])
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert findings
    assert all(finding["line"] in own for finding in findings)
    main(["inventory", "--format", "json", "privacy.md"])
    inventory = json.loads(capsys.readouterr().out)
    assert inventory["language"] == "nl"
    assert all(entry["line"] in own for entry in [*inventory["activities"], *inventory["contacts"]])


def test_a_privacy_and_a_cookie_statement_stay_two(capsys: pytest.CaptureFixture[str]) -> None:
    written({"privacyverklaring.md": markdown(NL), "cookieverklaring.md": COOKIES})
    main(["check", "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert [file["status"] for file in report["files"]] == ["checked", "checked"]
    missing = {finding["rule"] for finding in report["findings"] if finding["file"] == "cookieverklaring.md"}
    assert not {"controller-contact", "complaint-right", "right-access"} & missing  # the other one says so
    assert "right-portability" in missing


def test_what_a_statement_leaves_to_one_of_several_files(capsys: pytest.CaptureFixture[str]) -> None:
    sections = {
        f"privacyverklaring/{number}-{key}.md": f"## {key}\n\n{NL[key]}\n" for number, key in enumerate(NL) if number
    }
    written({**sections, "cookies.md": COOKIES.replace("(/privacyverklaring)", "(/privacyverklaring/1-intro.md)")})
    main(["check", "--format", "json", "cookies.md"])
    missing = {finding["rule"] for finding in json.loads(capsys.readouterr().out)["findings"]}
    assert not {"complaint-right", "right-access"} & missing


def test_a_repository_without_a_statement(capsys: pytest.CaptureFixture[str]) -> None:
    written({"README.md": "# Welkom\n", "src/privacy-banner.ts": "export const accept = () => {};\n"})
    assert main(["check"]) == 0
    assert "geen privacyverklaring gevonden" in capsys.readouterr().out
    assert main(["check", "--require"]) == 1
