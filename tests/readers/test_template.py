"""Pages in template languages: the text around the tags and in them, with its places."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privlint.readers import read

Outline = Callable[..., list[str]]


def places(suffix: str, source: str) -> list[tuple[str, int, int]]:
    document = read(f"privacy{suffix}", source)
    found = [(document[block.span], document.place(block.span)) for block in document.blocks]
    return [(text, place.line, place.column) for text, place in found]


def test_blade(outline: Outline) -> None:
    source = """@extends('layouts.app')
@section('title', 'Privacyverklaring')
@section('content')
{{-- vroeger: <p>wij bewaren alles</p> --}}
<h1>{{ __('Privacyverklaring van de bakkerij') }}</h1>
<p>{{ config('app.name') }}, mail info@korenaar.example, is verantwoordelijk. {!! $extra !!}</p>
@if ($leden > 3 && isset($x['<p>)']))
<ul>
@foreach ($zinnen as $zin)
    <li>@lang('Wij bewaren uw naam') tot 2 jaar</li>
@endforeach
</ul>
@else
<p>Wij bewaren niets.</p>
@endif
@php $kop = "<b>"; @endphp
<?php $x = '<h2>niet</h2>'; ?>
@endsection
"""
    assert outline(source, ".blade.php") == [
        "heading 1: Privacyverklaring van de bakkerij",
        "paragraph: {{ config('app.name') }}, mail info@korenaar.example, is verantwoordelijk. {!! $extra !!}",
        "item 1: Wij bewaren uw naam tot 2 jaar",
        "paragraph: Wij bewaren niets.",
    ]
    assert places(".blade.php", source)[0] == ("Privacyverklaring van de bakkerij", 5, 12)
    assert places(".blade.php", source)[2] == ("Wij bewaren uw naam tot 2 jaar", 10, 16)


def test_twig(outline: Outline) -> None:
    source = """{% extends "base.html.twig" %}
{# <p>niet
meer</p> #}
{% block body %}
    <h1>{{ 'Wat wij met gegevens doen'|trans }}</h1>
    <p>{{ 'privacy.intro'|trans }}</p>
    {% if a < b
       and c %}<p>{% trans %}Wij bewaren niets.{% endtrans %}</p>{% endif %}
    <dl><dt>Bezwaar</dt><dd>Mail ons</dd></dl>
{% endblock %}
"""
    assert outline(source, ".html.twig") == [
        "heading 1: Wat wij met gegevens doen",
        "paragraph: {{ 'privacy.intro'|trans }}",
        "paragraph: Wij bewaren niets.",
        "item 1: Bezwaar",
        "item 2: Mail ons",
    ]


def test_django_and_jinja(outline: Outline) -> None:
    source = """{% load i18n %}
{% comment "oude tekst" %}<p>Wij verkopen alles.</p>{% endcomment %}
<h2>{% translate "Hoe lang wij bewaren" %}</h2>
<table>{% for rij in rijen %}<tr><td>Facturen</td><td>7 jaar</td></tr>{% endfor %}</table>
<p>{% blocktranslate %}Vragen? Mail {{ adres }}.{% endblocktranslate %}</p>
"""
    assert outline(source, ".jinja2") == [
        "heading 2: Hoe lang wij bewaren",
        "cell: Facturen",
        "cell: 7 jaar",
        "paragraph: Vragen? Mail {{ adres }}.",
    ]


def test_nunjucks_with_front_matter_and_markdown(outline: Outline) -> None:
    source = """---
title: Privacy
---
<h1>Privacy</h1>
{% markdown %}
## Uw rechten

- inzage
- *verwijderen*
{% endmarkdown %}
<a href="{{ url }}">Meer</a>
"""
    assert outline(source, ".njk") == [
        "metadata: title: Privacy",
        "heading 1: Privacy",
        "heading 2: Uw rechten",
        "item 1: inzage",
        "item 1: verwijderen",
        "paragraph: Meer",
    ]
    assert places(".njk", source)[4] == ("verwijderen", 9, 4)
    assert [link.target for link in read("privacy.njk", source).links] == ["{{ url }}"]


def test_liquid(outline: Outline) -> None:
    source = """---
layout: page
---
<p>{{ site.title }} bewaart {% if site.kort %}2{% else %}7{% endif %} jaar.</p>
<p>{{- "Uw gegevens zijn veilig" | t -}}</p>
"""
    assert outline(source, ".liquid") == [
        "metadata: layout: page",
        "paragraph: {{ site.title }} bewaart 2 7 jaar.",
        "paragraph: Uw gegevens zijn veilig",
    ]


def test_erb(outline: Outline) -> None:
    source = """<%# vroeger <p>anders</p> %>
<% content_for :title, "Privacy <b>" %>
<h1><%= t('.title') %></h1>
<p>Wij van <%= @bedrijf.naam %> bewaren &eacute;&eacute;n jaar.</p>
<ul><% @doelen.each do |doel| %><li>Nieuwsbrief</li><% end %></ul>
<p><%= raw "Wij verkopen <strong>niets</strong>." %></p>
"""
    assert outline(source, ".html.erb") == [
        "heading 1: <%= t('.title') %>",
        "paragraph: Wij van <%= @bedrijf.naam %> bewaren één jaar.",
        "item 1: Nieuwsbrief",
        "paragraph: Wij verkopen niets.",
    ]


def test_handlebars(outline: Outline) -> None:
    source = """{{!-- <p>niet</p> --}}{{! ook niet }}
{{#if klant}}<p>{{{naam}}} bewaart {{termijn}}.</p>{{else}}<p>Geen klant.</p>{{/if}}
{{#each doelen}}<li>{{this}} en meer</li>{{/each}}
"""
    assert outline(source, ".hbs") == [
        "paragraph: {{{naam}}} bewaart {{termijn}}.",
        "paragraph: Geen klant.",
        "item 1: {{this}} en meer",
    ]


def test_markdown_in_a_template_language_is_markdown(outline: Outline) -> None:
    source = "{% set x = 1 %}\n# Privacy\n\nWij *bewaren* niets.\n"
    assert outline(source, ".md.njk") == ["heading 1: Privacy", "paragraph: Wij bewaren niets."]


@pytest.mark.parametrize("suffix", [".njk", ".blade.php", ".html.erb", ".hbs"])
@pytest.mark.parametrize("end", ["{{ open", "{% open", "{{-- open", "<% open", "@if (open", "@php open", "<?= open"])
def test_a_tag_that_is_not_closed_does_not_swallow_the_page(suffix: str, end: str) -> None:
    document = read(f"privacy{suffix}", f"<p>Wij bewaren niets.</p>\n{end}\n<p>Tot zover.</p>")
    assert "Wij bewaren niets." in document.text


@settings(max_examples=150, deadline=None)
@given(
    parts=st.lists(
        st.sampled_from(
            [
                *(
                    "<p>",
                    "</p>",
                    "<h2>",
                    "</h2>",
                    "{{ a }}",
                    "{{",
                    "}}",
                    "{% if x %}",
                    "{%",
                    "%}",
                    "<%= y %>",
                    "<%",
                    "%>",
                ),
                *(
                    "@if(1)",
                    "@lang('Wij doen het')",
                    "<?= $a ?>",
                    "<?php echo 'een twee'; ?>",
                    "<?",
                    "?>",
                    "<%",
                    "%>",
                    "&euml;",
                ),
                *(
                    "woord ",
                    "é\u0301",
                    "🍞",
                    "\r\n",
                    "\t",
                    "\ufeff",
                    '"',
                    "'",
                    "(",
                    ")",
                    "{#",
                    "#}",
                    "{{ 'een twee' | t }}",
                    "{% for x in ['a b', \"c\\'d\"] %}",
                    "{% endfor %}",
                    "{{ x }}",
                    "<% ['a b'].each do |x| %>",
                    "<% end %>",
                    "@foreach(['a b', 'c'] as $x)",
                    "@endforeach",
                ),
            ]
        ),
        max_size=25,
    ),
    suffix=st.sampled_from([".njk", ".blade.php", ".html.erb", ".hbs", ".php", ".html", ".md"]),
)
def test_whatever_stands_in_a_template_its_places_are_right(
    parts: list[str], suffix: str, assert_sound: Callable[..., None]
) -> None:
    has_loop = any("['a b'" in part for part in parts)
    assert_sound(read(f"privacy{suffix}", "".join(parts)), repeats=has_loop)


@pytest.mark.parametrize(
    ("suffix", "opening", "ending"),
    [
        (".njk", "{% if lid", "%}"),
        (".njk", "{{ naam", "}}"),
        (".hbs", "{{#if lid", "}}"),
        (".html.erb", "<%= naam", "%>"),
        (".blade.php", "{{ $naam", "}}"),
    ],
)
def test_a_tag_without_its_end_takes_no_text_with_it(suffix: str, opening: str, ending: str) -> None:
    document = read(f"a{suffix}", f"<p>Een.</p>\n{opening}\n<p>Twee.</p>\n{opening} {ending}\n<p>Drie.</p>\n")
    assert all(sentence in document.text for sentence in ("Een.", "Twee.", "Drie."))
    assert [remark.place.line for remark in document.remarks] == [2]


def test_a_comment_may_hold_tags() -> None:
    document = read("a.njk", "{# {% if x %}\n{{ y }} #}<p>Een.</p>\n")
    assert (document.text, document.remarks) == ("Een.\n", ())


BRANCHES = {
    "a.twig": "<p>{% if a %}Ja.{% elseif b %}Nee.{%- else -%}Soms.{% endif %}</p>",
    "a.html": "<p>{{ if .A }}Ja.{{ else if .B }}Nee.{{- else -}}Soms.{{ end }}</p>",
    "a.md": "{% if a %}Ja.{% elsif b %}Nee.{% else %}Soms.{% endif %}",
    "a.jinja": "<p>{% blocktrans count n %}Ja.{% plural %}Nee.{% endblocktrans %} {% if a %}Soms.{% endif %}</p>",
    "a.hbs": "<p>{{#if a}}Ja.{{else if b}}Nee.{{else}}Soms.{{/if}}</p>",
    "a.mustache": "<p>{{#a}}Ja.{{/a}}{{^a}}Nee.{{/a}} Soms.</p>",
    "a.erb": "<p><% if a %>Ja.<% elsif b %>Nee.<% else %>Soms.<% end %></p>",
    "a.ejs": "<p><% if (a) { %>Ja.<% } else if (b) { %>Nee.<% } else { %>Soms.<% } %></p>",
    "a.blade.php": "<p>@if (a)Ja.@elseif (b)Nee.@else Soms.@endif</p>",
    "a.php": "<p><?php if ($a): ?>Ja.<?php elseif ($b): ?>Nee.<?php else: ?>Soms.<?php endif; ?></p>",
    "b.php": "<p><?php if ($a) { ?>Ja.<?php } elseif ($b) { ?>Nee.<?php } else { ?>Soms.<?php } ?></p>",
    "a.vue": '<template><p><b v-if="a">Ja.</b><i v-else-if="b">Nee.</i><i v-else>Soms.</i></p></template>',
    "a.svelte": "<p>{#if a}Ja.{:else if b}Nee.{:else}Soms.{/if}</p>",
}


@pytest.mark.parametrize(("name", "source"), BRANCHES.items(), ids=BRANCHES)
def test_the_branches_of_a_condition_do_not_run_together(name: str, source: str) -> None:
    assert read(name, source).text == "Ja. Nee. Soms.\n"


LOOPS = {
    "a loop without an end": ("{% for x in ['a b', 'c d'] %}<p>{{ x }}</p>", ["{{ x }}"]),
    "a name that is set again": (
        "{% set a = ['een'] %}{% set a = ['twee'] %}{% for x in a %}<p>{{ x }}</p>{% endfor %}",
        ["{{ x }}"],
    ),
    "a list that is not written out": ("{% for x in a.b %}<p>{{ x }}</p>{% endfor %}", ["{{ x }}"]),
    "an empty list": ("{% for x in [] %}<p>{{ x }}</p>{% else %}<p>Geen.</p>{% endfor %}", ["Geen."]),
    "a key that an element lacks": (
        "{% for x in [{a: 'Een.'}, {b: 'Twee.'}] %}<p>{{ x.a }}</p>{% endfor %}",
        ["Een.", "{{ x.a }}"],
    ),
    "a loop in a script": ("<script>{% for x in ['a'] %}{{ x }}{% endfor %}</script><p>Een.</p>", ["Een."]),
    "a loop in an attribute": ("<p class=\"{% for x in ['a'] %}{{ x }}{% endfor %}\">Een.</p>", ["Een."]),
    "a part of a name": ("{% set a = {b: ['Een.', 'Twee.']} %}<p>{{ a.b[1] }} {{ a['b'].0 }}</p>", ["Twee. Een."]),
}


@pytest.mark.parametrize(("source", "texts"), LOOPS.values(), ids=LOOPS)
def test_a_loop_is_read_for_each_element_that_the_template_knows(source: str, texts: list[str]) -> None:
    document = read("a.njk", source)
    assert [document[block.span] for block in document.blocks] == texts


def test_a_loop_over_and_over_is_not_read_without_bound() -> None:
    loops = "".join(f"{{% for x{depth} in ['a', 'b', 'c', 'd', 'e', 'f'] %}}" for depth in range(12))
    document = read("a.njk", f"{loops}<p>Een.</p>{'{% endfor %}' * 12}")
    assert 0 < len(document.blocks) < 10_000


PARTIALS = {
    "one that shows what it is given": ("<h2>{{ title }}</h2><p>{{ body | safe }}</p>", ["Bewaren", "Twee jaar lang."]),
    "one that says more": (
        "<h2>{{ title }}</h2><p>Vaste tekst.</p>",
        ["Bewaren", "Twee jaar lang.", "{{ title }}", "Vaste tekst."],
    ),
    "one that shows nothing of it": ("<h2>Vast</h2><p>Vaste tekst.</p>", ["Vast", "Vaste tekst."]),
}


@pytest.mark.parametrize(("partial", "texts"), PARTIALS.values(), ids=PARTIALS)
def test_a_part_that_shows_what_it_is_given_is_read_with_that(partial: str, texts: list[str]) -> None:
    source = '{% include "deel.html" with title="Bewaren" body="Twee jaar lang." %}'
    document = read("a.html", source, lambda name: read(name, partial) if name == "deel.html" else None)
    assert [document[block.span] for block in document.blocks] == texts


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.liquid"])
def test_what_a_part_of_jekyll_is_given_is_no_file(name: str) -> None:
    partial = "<section><h2>{{ include.titel }}</h2><p>{{ include.tekst }}</p></section>"
    source = '{% include deel.html titel="Bewaren" tekst="Twee jaar lang." %}'
    document = read(name, source, lambda target: read(target, partial) if target == "deel.html" else None)
    assert [document[block.span] for block in document.blocks] == ["Bewaren", "Twee jaar lang."]


@pytest.mark.parametrize("size", [10, 600, 6000])
def test_a_long_list_in_ruby_is_looped_over_among_elements_that_are_made(size: int) -> None:
    text = f"Inzage {'van alles ' * (size // 10)}krijgt u"
    source = (
        "<%= content_tag(:p) do %>Wij zijn Bol.<% end %>\n<%= content_tag(:ul) do %>\n"
        f'<% ["{text}", "Wissen mag"].each do |recht| %>\n<%= tag.li do %><%= recht %>.<% end %>\n<% end %>\n'
        "<% end %>\n<%= content_tag(:p) do %>Einde.<% end %>"
    )
    document = read("a.html.erb", source)
    shown = [(block.kind, document[block.span]) for block in document.blocks]
    items = [f"{text}.", "Wissen mag."] if size < 5000 else ["<%= recht %>."]
    assert shown == [("paragraph", "Wij zijn Bol."), *(("item", item) for item in items), ("paragraph", "Einde.")]


@pytest.mark.parametrize("shown", ["r|capitalize", "r | capfirst", "r|title|escape", "r | upcase"])
def test_a_filter_for_capitals_shows_the_same_words(shown: str) -> None:
    document = read("a.twig", f"{{% for r in ['inzage', 'wissen'] %}}<li>{{{{ {shown} }}}}</li>{{% endfor %}}")
    assert [document[block.span] for block in document.blocks] == ["inzage", "wissen"]
    assert [document.place(block.span).column for block in document.blocks] == [15, 25]


def test_a_sentence_that_runs_on_into_the_next_round_of_a_loop_has_the_place_of_its_beginning() -> None:
    document = read("a.blade.php", "@foreach(['een', 'twee'] as $x){{ $a }}<p>{{ $b }}@endforeach")
    places = [
        (document[one.span], document.source[slice(*document.source_range(one.span))]) for one in document.sentences
    ]
    assert places == [("{{ $a }}", "{{ $a }}"), ("{{ $b }}{{ $a }}", "{{ $b }}"), ("{{ $b }}", "{{ $b }}")]
