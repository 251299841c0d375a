"""What a template gives its layout for the <title> and the <meta> of the page is no text of the statement."""

from __future__ import annotations

import pytest

from privlint.readers import read

TEXT = "<p>Wij bewaren uw gegevens twee jaar.</p>"
TITLES = {
    "django.html": "{% block title %}Privacyverklaring - Bol{% endblock title %}",
    "jinja.html": '{% block head_title %}{% trans "Privacyverklaring van Bol" %}{%- endblock -%}',
    "twig.html.twig": "{% block meta_description %}Hoe wij omgaan met uw gegevens{% endblock %}",
    "nunjucks.njk": "{% block title %}Privacy van {{ site.name }}{% endblock %}",
    "go.html": '{{ define "title" }}Privacyverklaring | {{ .Site.Title }}{{ end }}',
    "blade.blade.php": "@section('title')\nPrivacyverklaring van Bol\n@endsection\n",
    "blade-stop.blade.php": '@section("meta_description") Hoe wij omgaan met uw gegevens @stop',
    "rails.html.erb": "<% content_for :title do %>Privacyverklaring van Bol<% end %>",
    "rails-brackets.html.erb": "<%- content_for(:meta_description) do -%>Hoe wij omgaan met gegevens<%- end -%>",
    "express.hbs": '{{#contentFor "title"}}Privacyverklaring van Bol{{/contentFor}}',
    "inline.hbs": "{{#*inline 'title'}}Privacyverklaring van Bol{{/inline}}",
    "layout.hbs": '{{#> layout title="Privacyverklaring van Bol"}}',
}


@pytest.mark.parametrize("name", TITLES)
def test_a_title_for_the_layout_is_not_shown(name: str) -> None:
    document = read(name, f"{TITLES[name]}\n{TEXT}")
    assert document.text.strip() == "Wij bewaren uw gegevens twee jaar."
    assert not document.remarks


SHOWN = {
    "a block with elements.html": "{% block title %}<h1>Privacyverklaring</h1>{% endblock %}",
    "a heading.html": "{% block heading %}Privacyverklaring{% endblock %}",
    "the title of a page.twig": "{% block page_title %}Privacyverklaring{% endblock %}",
    "a block without an end.html": "{% block title %}Privacyverklaring",
    "a section of the page.blade.php": "@section('content') Privacyverklaring @endsection",
}


@pytest.mark.parametrize("name", SHOWN)
def test_what_the_layout_may_show_is_shown(name: str) -> None:
    document = read(name, f"{SHOWN[name]}\n{TEXT}")
    assert document.text.split("\n")[0] == "Privacyverklaring"
