"""Twig, Jinja, Django, Nunjucks and Liquid in the styles of their frameworks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Shown = Callable[[str, str, list[str]], None]

FIXTURES = [
    pytest.param(
        ".html.twig",
        """\
{% import "macros.twig" as m %}
{% set jaar = 7 %}
<h1>{% trans %}Privacyverklaring{% endtrans %}</h1>
<p>Theater {{ bedrijf|default('De Bühne')|e }} bewaart kaarten {{- jaar }} jaar.</p>
""",
        [
            "3:16 heading 1: Privacyverklaring",
            "4:4 paragraph: Theater {{ bedrijf|default('De Bühne')|e }} bewaart kaarten {{- jaar }} jaar.",
        ],
        id="html.twig: macros and filters",
    ),
    pytest.param(
        ".html.twig",
        """\
<section{{ attributes.addClass('privacy') }}>
  <h2{{ title_attributes }}>{{ 'Uw rechten op een rij'|t }}</h2>
  <ul>{% for recht in rechten %}<li>{{ recht.naam }} en inzage</li>{% else %}<li>Geen</li>{% endfor %}</ul>
</section>
""",
        [
            "2:33 heading 2: Uw rechten op een rij",
            "3:37 item 1: {{ recht.naam }} en inzage",
            "3:82 item 1: Geen",
        ],
        id="html.twig: Drupal: attributes and translated texts",
    ),
    pytest.param(
        ".html.twig",
        """\
{% for blok in entry.inhoud.all() %}
  {% switch blok.type %}
    {% case "kop" %}<h3>{{ blok.kop }} &amp; meer</h3>
    {% case "tekst" %}<p>Wij delen niets{# ook niet met banken #}.</p>
  {% endswitch %}
{% endfor %}
""",
        [
            "3:25 heading 3: {{ blok.kop }} & meer",
            "4:26 paragraph: Wij delen niets.",
        ],
        id="html.twig: Craft: a matrix of blocks",
    ),
    pytest.param(
        ".html.twig",
        (
            "\ufeff{% block a %}\r\n"
            "\t<p>Cafe\u0301 🍞 van\t{{ wie }}\r\n"
            "\tbewaart {% if x %}niets{% endif %} 👩‍👩‍👧.</p>\r\n"
            "{% endblock %}\r\n"
        ),
        [
            "2:5 paragraph: Cafe\u0301 🍞 van {{ wie }} bewaart niets 👩‍👩‍👧.",
        ],
        id="html.twig: Windows line ends, a mark, tabs and emoji",
    ),
    pytest.param(
        ".jinja",
        """\
{% extends "base.html" %}
{% block content %}
<h1>{{ _("Privacyverklaring van de club") }}</h1>
<p>{% trans naam=club.naam %}{{ naam }} bewaart uw gegevens.{% endtrans %}</p>
{% endblock %}
""",
        [
            "3:11 heading 1: Privacyverklaring van de club",
            "4:30 paragraph: {{ naam }} bewaart uw gegevens.",
        ],
        id="jinja: Flask with gettext",
    ),
    pytest.param(
        ".jinja",
        """\
{%- macro rij(a, b) -%}<tr><td>{{ a }}</td><td>{{ b }}</td></tr>{%- endmacro -%}
<h2>Bewaren</h2>
<table><tr><td>Contributie</td><td>7 jaar</td></tr>{{ rij("Foto", "1 jaar") }}</table>
{% if leden %}<p>Leden: zolang u lid bent.</p>{% else %}<p>Gasten: een dag.</p>{% endif %}
""",
        [
            "2:5 heading 2: Bewaren",
            "3:16 cell: Contributie",
            "3:36 cell: 7 jaar",
            "3:60 cell: Foto",
            "3:68 cell: 1 jaar",
            "4:18 paragraph: Leden: zolang u lid bent.",
            "4:60 paragraph: Gasten: een dag.",
        ],
        id="jinja: conditions and macros",
    ),
    pytest.param(
        ".jinja",
        """\
{# TODO <p>tekst</p> #}
{% raw %}<p>Wij schrijven {{ niets }} over u.</p>{% endraw %}
<p>Sportweg 1<br>
Assen</p>
""",
        [
            "2:13 paragraph: Wij schrijven {{ niets }} over u.",
            "3:4 paragraph: Sportweg 1\nAssen",
        ],
        id="jinja: comments, raw texts and line breaks",
    ),
    pytest.param(
        ".jinja",
        """\
{% load i18n static %}
<h2>{% trans "Cookies en andere sporen" %}</h2>
<p>{% blocktrans trimmed with site=naam %}
  Wij volgen u niet op {{ site }}.
{% endblocktrans %}</p>
{% comment %}<p>vroeger wel</p>{% endcomment %}
""",
        [
            "2:15 heading 2: Cookies en andere sporen",
            "4:3 paragraph: Wij volgen u niet op {{ site }}.",
        ],
        id="jinja: Django: blocks of translated text",
    ),
    pytest.param(
        ".jinja",
        """\
<dl>
{% for recht in rechten %}<dt>{{ recht.titel }} van u</dt><dd>Vraag het ons.</dd>{% endfor %}
</dl>
<ol><li>Eerst bellen</li><li>Dan klagen</li></ol>
""",
        [
            "2:31 item 1: {{ recht.titel }} van u",
            "2:63 item 2: Vraag het ons.",
            "4:9 item 1: Eerst bellen",
            "4:30 item 1: Dan klagen",
        ],
        id="jinja: a list of rights",
    ),
    pytest.param(
        ".jinja",
        (
            "\ufeff{% block a %}\r\n"
            "\t<p>Cafe\u0301 🍞 van\t{{ wie }}\r\n"
            "\tbewaart {% if x %}niets{% endif %} 👩‍👩‍👧.</p>\r\n"
            "{% endblock %}\r\n"
        ),
        [
            "2:5 paragraph: Cafe\u0301 🍞 van {{ wie }} bewaart niets 👩‍👩‍👧.",
        ],
        id="jinja: Windows line ends, a mark, tabs and emoji",
    ),
    pytest.param(
        ".njk",
        """\
---
layout: base.njk
permalink: /privacy/
---
<h1>{{ title or "Privacy van de tuinvereniging" }}</h1>
<p>De tuinvereniging bewaart {{ gegevens | safe }} een jaar.</p>
""",
        [
            "2:1 metadata: layout: base.njk",
            "3:1 metadata: permalink: /privacy/",
            '5:5 heading 1: {{ title or "Privacy van de tuinvereniging" }}',
            "6:4 paragraph: De tuinvereniging bewaart {{ gegevens | safe }} een jaar.",
        ],
        id="njk: a page of Eleventy",
    ),
    pytest.param(
        ".njk",
        """\
{% from "kaart.njk" import kaart %}
{% call kaart("Uw rechten") %}
<p>U mag alles inzien.</p>
{% endcall %}
{% set doel %}<p>Alleen voor de tuin.</p>{% endset %}
""",
        [
            "2:16 heading 1: Uw rechten",
            "3:4 paragraph: U mag alles inzien.",
            "5:18 paragraph: Alleen voor de tuin.",
        ],
        id="njk: calls with a body",
    ),
    pytest.param(
        ".njk",
        """\
<ul>
{% asyncEach doel in doelen %}
<li>{{ "de nieuwsbrief sturen" if doel else "" }}</li>
<li>het hek openen</li>
{% endeach %}
</ul>
""",
        [
            '3:5 item 1: {{ "de nieuwsbrief sturen" if doel else "" }}',
            "4:5 item 1: het hek openen",
        ],
        id="njk: asynchronous loops and conditions in a line",
    ),
    pytest.param(
        ".njk",
        (
            "\ufeff{% block a %}\r\n"
            "\t<p>Cafe\u0301 🍞 van\t{{ wie }}\r\n"
            "\tbewaart {% if x %}niets{% endif %} 👩‍👩‍👧.</p>\r\n"
            "{% endblock %}\r\n"
        ),
        [
            "2:5 paragraph: Cafe\u0301 🍞 van {{ wie }} bewaart niets 👩‍👩‍👧.",
        ],
        id="njk: Windows line ends, a mark, tabs and emoji",
    ),
    pytest.param(
        ".liquid",
        """\
---
title: Privacy
---
{% include banner.html %}
<h2>{{ page.title }} bij de molen</h2>
{% for doel in site.data.doelen %}<li>{{ doel.naam }} en malen</li>{% endfor %}
""",
        [
            "2:1 metadata: title: Privacy",
            "5:21 heading 2: Privacy bij de molen",
            "6:39 item 1: {{ doel.naam }} en malen",
        ],
        id="liquid: a page of Jekyll",
    ),
    pytest.param(
        ".liquid",
        """\
{%- liquid
  assign naam = shop.name
-%}
<h2>Gegevens van kopers</h2>
{% unless naam == blank %}<p>{{ naam }} levert meel en bewaart uw adres.</p>{% endunless %}
{% schema %}{"name": "Privacy van de winkel"}{% endschema %}
""",
        [
            "4:5 heading 2: Gegevens van kopers",
            "5:30 paragraph: {{ naam }} levert meel en bewaart uw adres.",
        ],
        id="liquid: a section of Shopify",
    ),
    pytest.param(
        ".liquid",
        """\
{% comment %}<p>Wij verkopen alles.</p>{% endcomment %}
{%- raw -%}<p>Wij tonen {{ niets }}.</p>{%- endraw -%}
{% case taal %}{% when 'nl' %}<p>Vraag het ons.</p>{% endcase %}
""",
        [
            "2:15 paragraph: Wij tonen {{ niets }}.",
            "3:34 paragraph: Vraag het ons.",
        ],
        id="liquid: comments and raw texts",
    ),
    pytest.param(
        ".liquid",
        (
            "\ufeff{% if a %}\r\n"
            "\t<p>Cafe\u0301 🍞 van\t{{ wie }}\r\n"
            "\tbewaart {% if x %}niets{% endif %} 👩‍👩‍👧.</p>\r\n"
            "{% endif %}\r\n"
        ),
        [
            "2:5 paragraph: Cafe\u0301 🍞 van {{ wie }} bewaart niets 👩‍👩‍👧.",
        ],
        id="liquid: Windows line ends, a mark, tabs and emoji",
    ),
]


@pytest.mark.parametrize(("suffix", "source", "expected"), FIXTURES)
def test_what_a_visitor_sees_and_where_it_stands(
    assert_shown: Shown, suffix: str, source: str, expected: list[str]
) -> None:
    assert_shown(source, suffix, expected)
