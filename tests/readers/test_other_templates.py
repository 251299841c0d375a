"""Blade, ERB and its kin, Handlebars and Mustache in the styles of their frameworks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Shown = Callable[[str, str, list[str]], None]

FIXTURES = [
    pytest.param(
        ".blade.php",
        """\
<x-layouts.app title="Privacy">
  <x-slot:header><h1>Privacyverklaring</h1></x-slot>
  <p>Kinderopvang {{ $naam }} bewaart uw gegevens @isset($jaar) {{ $jaar }} jaar @endisset lang.</p>
</x-layouts.app>
""",
        [
            "2:22 heading 1: Privacyverklaring",
            "3:6 paragraph: Kinderopvang {{ $naam }} bewaart uw gegevens {{ $jaar }} jaar lang.",
        ],
        id="blade.php: components with slots",
    ),
    pytest.param(
        ".blade.php",
        """\
@extends('layout')
@section('content')
{{-- <p>Wij verkopen alles.</p> --}}
@switch($soort)
  @case('kind')
    <h2>{{ __('Gegevens van kinderen') }}</h2>
    @break
  @default
    <h2>Gegevens van ouders</h2>
@endswitch
<p>Mail avg@opvang.example &mdash; {!! __('Wij antwoorden <b>snel</b>.') !!}</p>
@endsection
""",
        [
            "6:16 heading 2: Gegevens van kinderen",
            "9:9 heading 2: Gegevens van ouders",
            "11:4 paragraph: Mail avg@opvang.example — Wij antwoorden snel.",
        ],
        id="blade.php: a choice of texts, with old comments",
    ),
    pytest.param(
        ".blade.php",
        """\
<table>
<tr><th>Gegeven</th><th>Termijn</th></tr>
@foreach ($termijnen as $t)
<tr><td>{{ $t->naam }}</td><td>{{ trans('twee jaar na afloop') }}</td></tr>
@endforeach
</table>
""",
        [
            "2:9 cell: Gegeven",
            "2:25 cell: Termijn",
            "4:9 cell: {{ $t->naam }}",
            "4:42 cell: twee jaar na afloop",
        ],
        id="blade.php: a table in a loop",
    ),
    pytest.param(
        ".blade.php",
        (
            "\ufeff@section('a')\r\n"
            "\t<p>Cafe\u0301 🍞 van\t{{ $wie }}\r\n"
            "\tbewaart @if($x) niets @endif 👩‍👩‍👧.</p>\r\n"
            "@endsection\r\n"
        ),
        [
            "2:5 paragraph: Cafe\u0301 🍞 van {{ $wie }} bewaart niets 👩‍👩‍👧.",
        ],
        id="blade.php: Windows line ends, a mark, tabs and emoji",
    ),
    pytest.param(
        ".html.erb",
        """\
<% provide(:title, "Privacy") %>
<%= content_tag :section do %>
  <h2>Uw rechten</h2>
  <p>U mag alles inzien bij <%= link_to "ons", contact_path %>.</p>
<% end %>
""",
        [
            "3:7 heading 2: Uw rechten",
            "4:6 paragraph: U mag alles inzien bij ons.",
        ],
        id="html.erb: helpers with blocks",
    ),
    pytest.param(
        ".html.erb",
        """\
<%# <p>oud</p> %>
<% if @lid -%>
<p>Leden bewaren wij <%= @jaar %> jaar.</p>
<% else %>
<p>Gasten een dag.</p>
<% end -%>
""",
        [
            "3:4 paragraph: Leden bewaren wij <%= @jaar %> jaar.",
            "5:4 paragraph: Gasten een dag.",
        ],
        id="html.erb: conditions and comments",
    ),
    pytest.param(
        ".ejs",
        """\
<%- include('kop', { titel: 'Privacy' }) %>
<h1><%= "Privacyverklaring van het koor" %></h1>
<% doelen.forEach(function (doel) { %>
<li><%= doel.naam %> en zingen</li>
<% }) %>
""",
        [
            "2:10 heading 1: Privacyverklaring van het koor",
            "4:5 item 1: <%= doel.naam %> en zingen",
        ],
        id="ejs: EJS with included parts",
    ),
    pytest.param(
        ".html.heex",
        """\
<ul><%= for doel <- @doelen do %><li><%= doel %> zingen</li><% end %></ul>
<h2><%= gettext("Gegevens van zangers") %></h2>
<p>Het koor bewaart <%= @wat %> niet langer dan nodig.</p>
""",
        [
            "1:38 item 1: <%= doel %> zingen",
            "2:18 heading 2: Gegevens van zangers",
            "3:4 paragraph: Het koor bewaart <%= @wat %> niet langer dan nodig.",
        ],
        id="html.heex: Phoenix: HEEx",
    ),
    pytest.param(
        ".html.erb",
        (
            "\ufeff<% if a %>\r\n"
            "\t<p>Cafe\u0301 🍞 van\t<%= wie %>\r\n"
            "\tbewaart <% if x %>niets<% end %> 👩‍👩‍👧.</p>\r\n"
            "<% end %>\r\n"
        ),
        [
            "2:5 paragraph: Cafe\u0301 🍞 van <%= wie %> bewaart niets 👩‍👩‍👧.",
        ],
        id="html.erb: Windows line ends, a mark, tabs and emoji",
    ),
    pytest.param(
        ".hbs",
        """\
{{!< default}}
{{#post}}
<h1>Privacyverklaring</h1>
<p>{{@site.title}} bewaart uw e-mailadres zolang u leest.</p>
{{/post}}
""",
        [
            "3:5 heading 1: Privacyverklaring",
            "4:4 paragraph: {{@site.title}} bewaart uw e-mailadres zolang u leest.",
        ],
        id="hbs: a theme of Ghost",
    ),
    pytest.param(
        ".hbs",
        """\
{{> kop titel="Privacy"}}
<h2>{{t "Welke gegevens wij bewaren"}}</h2>
{{#unless leeg}}<ul><li>uw naam</li><li>uw {{soort}} adres</li></ul>{{/unless}}
""",
        [
            "2:10 heading 2: Welke gegevens wij bewaren",
            "3:25 item 1: uw naam",
            "3:41 item 1: uw {{soort}} adres",
        ],
        id="hbs: translations and partials",
    ),
    pytest.param(
        ".mustache",
        """\
<ul>{{#rechten}}<li>recht op {{naam}}</li>{{/rechten}}</ul>
{{^rechten}}<p>U hebt geen rechten nodig: wij bewaren niets.</p>{{/rechten}}
<p>Mail {{& adres}}.</p>
""",
        [
            "1:21 item 1: recht op {{naam}}",
            "2:16 paragraph: U hebt geen rechten nodig: wij bewaren niets.",
            "3:4 paragraph: Mail {{& adres}}.",
        ],
        id="mustache: Mustache: sections and what is not there",
    ),
    pytest.param(
        ".hbs",
        """\
{{~#if lid~}}<p>Leden: {{~ jaar ~}} jaar.</p>{{~else if gast~}}<p>Gasten: een dag.</p>{{~/if~}}
{{{{raw}}}}<p>Slot.</p>{{{{/raw}}}}
""",
        [
            "1:17 paragraph: Leden: {{~ jaar ~}} jaar.",
            "1:67 paragraph: Gasten: een dag.",
            "2:15 paragraph: Slot.",
        ],
        id="hbs: white space control and chained conditions",
    ),
    pytest.param(
        ".hbs",
        (
            "\ufeff{{#if a}}\r\n"
            "\t<p>Cafe\u0301 🍞 van\t{{ wie }}\r\n"
            "\tbewaart {{#if x}}niets{{/if}} 👩‍👩‍👧.</p>\r\n"
            "{{/if}}\r\n"
        ),
        [
            "2:5 paragraph: Cafe\u0301 🍞 van {{ wie }} bewaart niets 👩‍👩‍👧.",
        ],
        id="hbs: Windows line ends, a mark, tabs and emoji",
    ),
]


@pytest.mark.parametrize(("suffix", "source", "expected"), FIXTURES)
def test_what_a_visitor_sees_and_where_it_stands(
    assert_shown: Shown, suffix: str, source: str, expected: list[str]
) -> None:
    assert_shown(source, suffix, expected)
