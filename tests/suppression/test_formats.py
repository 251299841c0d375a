"""In each format a comment in its own syntax suppresses what stands below it, and no visitor reads it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from privlint.readers import read

Check = Callable[..., Any]

VAGUE = "Wij bewaren uw gegevens niet langer dan nodig."
IDENTITY = (
    "Bakkerij De Korenaar B.V., Molenstraat 1, 1234 AB Oudewater, info@korenaar.example, is verantwoordelijk voor de "
    "verwerking van uw persoonsgegevens. Wij verwerken uw naam en adres om uw bestelling te bezorgen. Dat is nodig "
    "voor de uitvoering van de overeenkomst. U hebt recht op inzage, rectificatie en verwijdering van uw gegevens. "
    "Wij delen uw gegevens met de bezorgdienst."
)

SAYS = "privlint: ignore[retention-vague] de selectielijst noemt de termijnen"
HEADING = "Privacyverklaring"


def html(comment: str) -> str:
    return f"<h1>{HEADING}</h1>\n<p>{IDENTITY}</p>\n{comment}\n<p>{VAGUE}</p>\n"


def markdown(comment: str) -> str:
    return f"# {HEADING}\n\n{IDENTITY}\n\n{comment}\n\n{VAGUE}\n"


def jsx(inside: str) -> str:
    return f"export default function Page() {{\n  return (\n<main>\n{inside}\n</main>\n  );\n}}\n"


IN_FORMATS = {
    "html": ("privacy.html", html(f"<!-- {SAYS} -->")),
    "html of several lines": ("privacy.html", html(f"<!--\n  {SAYS},\n  zie bijlage 2\n-->")),
    "markdown": ("privacy.md", markdown(f"<!-- {SAYS} -->")),
    "markdown right above": ("privacy.md", markdown(f"<!-- {SAYS} -->").replace("-->\n\n", "-->\n")),
    "markdown reference": ("privacy.md", markdown(f"[//]: # ({SAYS})")),
    "markdown reference in quotes": ("privacy.md", markdown(f'[comment]: # "{SAYS}"')),
    "mdx": ("privacy.mdx", markdown(f"{{/* {SAYS} */}}")),
    "jsx": ("privacy.tsx", jsx(html(f"{{/* {SAYS} */}}"))),
    "jsx with a line break": ("privacy.tsx", jsx(html(f"{{\n  // {SAYS}\n}}"))),
    "javascript": (
        "privacy.ts",
        f'export const privacy = {{\n  title: "{HEADING}",\n  intro: "{IDENTITY}",\n'
        f'  // {SAYS}\n  term: "{VAGUE}",\n}};\n',
    ),
    "javascript with stars": (
        "privacy.ts",
        f'export const privacy = {{\n  title: "{HEADING}",\n  intro: "{IDENTITY}",\n  /**\n   * {SAYS}\n   */\n'
        f'  term: "{VAGUE}",\n}};\n',
    ),
    "vue": ("privacy.vue", f"<template>\n<main>\n{html(f'<!-- {SAYS} -->')}</main>\n</template>\n"),
    "svelte": ("privacy.svelte", html(f"<!-- {SAYS} -->")),
    "astro": ("privacy.astro", f"---\nconst a = 1;\n---\n{html(f'<!-- {SAYS} -->')}"),
    "astro with braces": ("privacy.astro", f"---\nconst a = 1;\n---\n<main>\n{html(f'{{/* {SAYS} */}}')}</main>\n"),
    "twig": ("privacy.html.twig", html(f"{{# {SAYS} #}}")),
    "jinja": ("privacy.jinja", html(f"{{#- {SAYS} -#}}")),
    "nunjucks": ("privacy.njk", html(f"{{# {SAYS} #}}")),
    "blade": ("privacy.blade.php", html(f"{{{{-- {SAYS} --}}}}")),
    "liquid": ("privacy.liquid", html(f"{{% comment %}}{SAYS}{{% endcomment %}}")),
    "liquid without white space": ("privacy.liquid", html(f"{{%- comment -%}} {SAYS} {{%- endcomment -%}}")),
    "erb": ("privacy.html.erb", html(f"<%# {SAYS} %>")),
    "ejs": ("privacy.ejs", html(f"<%# {SAYS} %>")),
    "eex": ("privacy.html.heex", html(f"<%!-- {SAYS} --%>")),
    "handlebars": ("privacy.hbs", html(f"{{{{!-- {SAYS} --}}}}")),
    "handlebars without white space": ("privacy.hbs", html(f"{{{{~!-- {SAYS} --~}}}}")),
    "mustache": ("privacy.mustache", html(f"{{{{! {SAYS} }}}}")),
    "hugo": ("privacy.html", html(f"{{{{/* {SAYS} */}}}}")),
    "hugo without white space": ("privacy.html", html(f"{{{{- /* {SAYS} */ -}}}}")),
    "php": ("privacy.php", html(f"<?php // {SAYS} ?>")),
    "php with a number sign": ("privacy.php", html(f"<?php\n# {SAYS}\n?>")),
    "php with stars": ("privacy.php", html(f"<?php /* {SAYS} */ ?>")),
    "yaml": ("privacy.yaml", f"titel: {HEADING}\nwie: {IDENTITY}\n# {SAYS}\ntermijn: {VAGUE}\n"),
    "toml": ("privacy.toml", f'titel = "{HEADING}"\nwie = "{IDENTITY}"\n# {SAYS}\ntermijn = "{VAGUE}"\n'),
    "po": (
        "privacy.nl.po",
        f'msgid "a"\nmsgstr "{HEADING}"\n\nmsgid "b"\nmsgstr "{IDENTITY}"\n\n#. {SAYS}\nmsgid "c"\nmsgstr "{VAGUE}"\n',
    ),
    "json with comments": (
        "privacy.json5",
        f'{{\n  "titel": "{HEADING}",\n  "wie": "{IDENTITY}",\n  // {SAYS}\n  "termijn": "{VAGUE}"\n}}\n',
    ),
    "rst": ("privacy.rst", f"{HEADING}\n=================\n\n{IDENTITY}\n\n.. {SAYS},\n   zie bijlage 2\n\n{VAGUE}\n"),
    "asciidoc": ("privacy.adoc", f"= {HEADING}\n\n{IDENTITY}\n\n// {SAYS}\n{VAGUE}\n"),
    "asciidoc block": ("privacy.adoc", f"= {HEADING}\n\n{IDENTITY}\n\n////\n{SAYS}\n////\n{VAGUE}\n"),
    "dart": (
        "privacy.dart",
        f"const title = '{HEADING}';\nconst who = '{IDENTITY}';\n// {SAYS}\nconst term = '{VAGUE}';\n",
    ),
}
each = pytest.mark.parametrize(("path", "source"), IN_FORMATS.values(), ids=IN_FORMATS)


@each
def test_it_suppresses_what_stands_below_it(path: str, source: str, check: Check) -> None:
    checked = check(source, path)
    assert (checked.found, checked.about_comments) == ([], [])
    ((rule, line, reason),) = checked.suppressed
    assert rule == "retention-vague"
    assert VAGUE in source.split("\n")[line - 1]
    assert reason.startswith("de selectielijst noemt de termijnen")
    assert not reason.endswith(("-", "*", ")", '"'))


@each
def test_no_visitor_reads_it(path: str, source: str) -> None:
    assert "privlint" not in read(path, source).text


@each
def test_line_ends_of_windows_and_a_byte_order_mark_change_nothing(path: str, source: str, check: Check) -> None:
    checked = check("\ufeff" + source.replace("\n", "\r\n"), path)
    assert (checked.found, checked.about_comments) == ([], [])
    assert [rule for rule, _, _ in checked.suppressed] == ["retention-vague"]


@each
def test_the_place_of_the_comment_is_that_of_its_characters(path: str, source: str, check: Check) -> None:
    ((_, _, place),) = check(source, path).report.suppressed
    lines = source.split("\n")
    written = "\n".join(lines[place.line - 1 : place.end_line])[place.column - 1 :]
    assert written[:8].strip(" \n\t*-#/<{!%.([") or written.startswith(("/", "#", "<", "{", ".", "["))
    assert SAYS in written


@pytest.mark.parametrize(
    ("path", "source"),
    {
        "a listing in Markdown": ("privacy.md", markdown(f"```html\n<!-- {SAYS} -->\n```")),
        "a listing of tildes": ("privacy.md", markdown(f"~~~~html\n<!-- {SAYS} -->\n```\n~~~~")),
        "code in a sentence": ("privacy.md", markdown(f"Schrijf `<!-- {SAYS} -->` in de broncode.")),
        "code by itself": ("privacy.md", markdown(f"`<!-- {SAYS} -->`")),
        "a listing in AsciiDoc": (
            "privacy.adoc",
            f"= {HEADING}\n\n{IDENTITY}\n\n----\n// {SAYS}\n----\n\n{VAGUE}\n",
        ),
        "a listing in reStructuredText": (
            "privacy.rst",
            f"{HEADING}\n=================\n\n{IDENTITY}\n\n.. code-block:: rst\n\n   .. {SAYS}\n\n{VAGUE}\n",
        ),
        "a string": (
            "privacy.tsx",
            f'const example = "// {SAYS}";\n{jsx(html(""))}',
        ),
        "a string of a program with its quote": ("privacy.tsx", f"const example = '<!-- {SAYS} -->';\n{jsx(html(''))}"),
        "a comment that only mentions it": ("privacy.md", markdown("<!-- privlint checks this file -->")),
        "a word in the middle of a comment": ("privacy.md", markdown(f"<!-- see {SAYS} -->")),
    }.values(),
)
def test_what_only_speaks_of_a_suppression_is_none(path: str, source: str, check: Check) -> None:
    checked = check(source, path)
    assert [rule for rule, _ in checked.found] == ["retention-vague"]
    assert (checked.suppressed, checked.about_comments) == ([], [])


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("privacy.md", markdown(f"// {SAYS}")),
        ("privacy.html", html(f"// {SAYS}")),
        ("privacy.tsx", jsx(html(f"// {SAYS}"))),
        ("privacy.txt", f"PRIVACYVERKLARING\n\n{IDENTITY}\n\n<!-- {SAYS} -->\n\n{VAGUE}\n"),
    ],
)
def test_what_is_no_comment_in_this_format_is_reported(path: str, source: str, check: Check) -> None:
    checked = check(source, path)
    assert [finding.rule for finding in checked.about_comments] == ["suppression-malformed"]
    assert "bezoekers lezen het" in checked.about_comments[0].message
    assert checked.suppressed == []


def test_html_in_a_string_of_json_has_comments(check: Check) -> None:
    text = html(f"<!-- {SAYS} -->").replace("\n", "")
    assert check(f'{{"privacy": "{text}"}}', "privacy.json").suppressed != []


def test_a_comment_in_front_matter_is_about_the_key_below_it(check: Check) -> None:
    source = f"---\ndate: 2026-05-01\n# {SAYS.replace('retention-vague', 'complaint-right')}\ntitle: x\n---\n{VAGUE}"
    checked = check(source + f"\n\n{IDENTITY}", rules=("complaint-right",))
    assert [finding.rule for finding in checked.about_comments] == ["suppression-unused"]
