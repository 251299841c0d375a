"""MDC and other components in Markdown: `::card{title="…"}`, `:::note[…]` and `!!! note "…"`, with their places."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privlint.document import Document
from privlint.readers import read

Outline = Callable[..., list[str]]


@pytest.mark.parametrize("suffix", [".md", ".mdc"])
def test_texts_in_the_properties_of_components(placed: Outline, suffix: str) -> None:
    source = """# Privacyverklaring

::u-page-hero{title="Welke gegevens" icon="i-lucide-lock"}
::

::section
---
title: "Bewaren"
description: Wij bewaren **niet** alles.
color: primary
---
Inhoud.

#footer
Voetregel.
::

::u-button{label="Ik ga akkoord"}
::
"""
    assert placed(source, suffix) == [
        "1:3 heading 1: Privacyverklaring",
        "3:22 heading 2: Welke gegevens",
        "8:9 heading 2: Bewaren",
        "9:14 paragraph: Wij bewaren niet alles.",
        "12:1 paragraph: Inhoud.",
        "15:1 paragraph: Voetregel.",
    ]


@pytest.mark.parametrize("suffix", [".md", ".mdc"])
def test_components_in_components_are_indented(placed: Outline, suffix: str) -> None:
    source = """::accordion
  :::accordion-item{label="Mag ik klagen?" icon="i-x"}
    Ja, **altijd**.

    - bij ons
    - bij de AP
  :::
  :::accordion-item{label='Hoe lang?'}
    Zeven jaar.
  :::
::

Buiten.
"""
    assert placed(source, suffix) == [
        "2:28 heading 1: Mag ik klagen?",
        "3:5 paragraph: Ja, altijd.",
        "5:7 item 1: bij ons",
        "6:7 item 1: bij de AP",
        "8:28 heading 1: Hoe lang?",
        "9:5 paragraph: Zeven jaar.",
        "13:1 paragraph: Buiten.",
    ]


@pytest.mark.parametrize("suffix", [".md", ".mdc"])
def test_components_inside_a_sentence(placed: Outline, suffix: str) -> None:
    source = 'Dit is :badge[nieuw]{color="red"}, [rood]{.red} en [hier](https://x.example){target="_blank"} [naam].\n'
    assert placed(source, suffix) == ["1:1 paragraph: Dit is nieuw, rood en hier [naam]."]


def test_directives_with_a_title(placed: Outline) -> None:
    source = """:::note[Let **op**]
Wij delen niets.
:::

::: tip Goed om te weten
Wij bakken zelf.
:::

::: details Mag ik klagen?
Ja.
:::

::: warning
Pas op.
:::
"""
    assert placed(source, ".md") == [
        "1:9 paragraph: Let op",
        "2:1 paragraph: Wij delen niets.",
        "5:9 paragraph: Goed om te weten",
        "6:1 paragraph: Wij bakken zelf.",
        "9:13 heading 1: Mag ik klagen?",
        "10:1 paragraph: Ja.",
        "14:1 paragraph: Pas op.",
    ]


def test_directives_in_mdx(placed: Outline) -> None:
    source = "export const a = 'twee jaar'\n\n:::note[Let op]\n    Wij bewaren {a} alles.\n:::\n\n::: tip\nTip.\n:::\n"
    assert placed(source, ".mdx") == [
        "3:9 paragraph: Let op",
        "4:5 paragraph: Wij bewaren twee jaar alles.",
        "8:1 paragraph: Tip.",
    ]


def test_admonitions_of_mkdocs(placed: Outline) -> None:
    source = """!!! warning "Pas op"
    Wij **delen** niets.

    - met niemand

    ??? question "Ook niet met u?"
        Jawel.

Buiten.
"""
    assert placed(source, ".md") == [
        "1:14 paragraph: Pas op",
        "2:5 paragraph: Wij delen niets.",
        "4:7 item 1: met niemand",
        "6:19 heading 1: Ook niet met u?",
        "7:9 paragraph: Jawel.",
        "9:1 paragraph: Buiten.",
    ]


def test_a_page_of_nuxt_content(placed: Outline) -> None:
    source = """---
title: Privacy
---

::u-page-section
---
headline: Privacyverklaring
title: Bakkerij De Korenaar
features:
  - title: Inzage
    description: U mag zien wat wij van u hebben.
---
::

::u-callout{icon="i-lucide-info" color="info"}
Deze verklaring geldt voor [onze winkel](https://korenaar.example).
::

| Doel | Termijn |
|------|---------|
| Bestellen | :u-badge[zeven jaar]{variant="soft"} |
"""
    assert placed(source, ".mdc") == [
        "2:1 metadata: title: Privacy",
        "7:11 heading 1: Privacyverklaring",
        "8:8 heading 1: Bakkerij De Korenaar",
        "10:12 heading 1: Inzage",
        "11:18 paragraph: U mag zien wat wij van u hebben.",
        "16:1 paragraph: Deze verklaring geldt voor onze winkel.",
        "19:3 cell: Doel",
        "19:10 cell: Termijn",
        "21:3 cell: Bestellen",
        "21:24 cell: zeven jaar",
    ]


def test_windows_line_ends_tabs_and_emoji(placed: Outline) -> None:
    source = '\ufeff::kaart{title="Uw 🍞 recht"}\r\n\tTekst **é\u0301** 🍞\r\n::\r\n'
    assert placed(source, ".mdc") == ["1:16 heading 1: Uw 🍞 recht", "2:2 paragraph: Tekst é\u0301 🍞"]


def test_what_is_not_closed_is_read(placed: Outline) -> None:
    source = '::kaart{title="Half\nWij bewaren niets.\n\n!!! \n\n:::\n'
    assert placed(source, ".md")[0] == "2:1 paragraph: Wij bewaren niets."


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    "::kaart",
                    ':::a{title="Een twee"}',
                    "::\n",
                    ":::\n",
                    ":::note[x y]\n",
                    "---\n",
                    "title: Een twee\n",
                    "\n",
                ),
                *(
                    "\r\n",
                    "\r",
                    "    ",
                    "\t",
                    "woord ",
                    "**",
                    "# ",
                    "- ",
                    "> ",
                    '!!! note "Een"\n',
                    "??? x\n",
                    ":b[c]{d}",
                ),
                *("[e]{.f}", "é\u0301", "🍞", "&euml;", "\ufeff", "```\n", "#slot\n", "{", "}"),
            ]
        ),
        max_size=25,
    ),
    st.sampled_from([".md", ".mdc", ".mdx"]),
)
def test_whatever_stands_in_it_its_places_are_right(
    assert_structured: Callable[[Document], None], parts: list[str], suffix: str
) -> None:
    assert_structured(read(f"privacy{suffix}", "".join(parts)))
