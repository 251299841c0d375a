"""The template languages in which pages are written: how their tags begin and end, and what a visitor sees of them."""

from __future__ import annotations

import re
from pathlib import PurePath

from privlint.record import Record


class Form(Record):
    """Tags from `opening` to `closing`; `shows`: nothing (a comment or a statement) or a value; `holds_tags`: what
    stands in it may look like another tag; `is_shortcode`: the reader of the page tells what a visitor sees of it."""

    opening: str
    closing: str
    shows: bool
    holds_tags: bool = False
    is_shortcode: bool = False


class Dialect(Record):
    """A template language: its forms, of which the first that fits counts; its regions, of which a visitor sees
    nothing or Markdown; whether it has directives such as `@include`; whether the suffix is that of any page;
    and a pattern for the tags of its blocks, with the groups `opens`, `closes` and `other` (a branch)."""

    forms: tuple[Form, ...]
    hidden: tuple[tuple[str, str], ...] = ()  # patterns of the tags before and after
    markdown: tuple[tuple[str, str], ...] = ()
    directives: bool = False
    is_guessed: bool = False
    blocks: str = ""


def _nothing(opening: str, closing: str) -> Form:
    return Form(opening, closing, shows=False)


def _comment(opening: str, closing: str) -> Form:
    return Form(opening, closing, shows=False, holds_tags=True)


def _value(opening: str, closing: str) -> Form:
    return Form(opening, closing, shows=True)


_BLOCKS_OF_CURLY = (
    r"\{%-?\s*(?:(?P<opens>(?:for|if|unless|case|ifchanged)\b)|(?P<closes>end(?:for|if|unless|case|ifchanged)\b)"
    r"|(?P<other>(?:else|empty)\b))[^%]*%\}"
)
_BLOCKS_OF_RUBY = (
    r"<%[-=_]?\s*(?:(?P<closes>end\b)|(?P<other>else\b)|(?P<opens>(?:if|unless|case|while|until|begin)\b"
    r"|(?=[^%]{0,5000}\bdo(?:\s*\|[^|%]*\|)?\s*-?%>)))[^%]*%>"
)
_BLOCKS_OF_BRACES = r"<%[-=_]?\s*(?:(?P<other>\}\s*else\b)|(?P<closes>\}))?(?:[^%]*?(?P<opens>\{)\s*[-_]?%>|[^%]*%>)"
_BLOCKS_OF_BLADE = (
    r"(?:@|<\?(?:php)?\s+)(?:(?P<closes>end(?:foreach|forelse|for|while|if|unless|isset|switch)\b)"
    r"|(?P<opens>(?:foreach|forelse|for|while|if|unless|isset|switch)\b)|(?P<other>(?:else|empty)\b(?!\s*\()))"
    r"(?:[^<>@]*\?>)?"
)
_PHP = (_value("<?=", "?>"), Form("<?", "?>", shows=False, holds_tags=True))
_REGIONS = tuple(
    (rf"\{{%-?\s*{name}\b[^%]*%\}}", rf"\{{%-?\s*end{name}\s*-?%\}}")
    for name in ("comment", "schema", "javascript", "stylesheet", "style")  # the others are of Shopify
)
# What a page gives its layout for the <title> and the <meta> of the page, if no elements stand in it.
_FOR_HEAD = r"(?:(?:head|html|meta|seo|site|tab|browser|document)[-_]?title|title|titel|(?:meta|seo|og)(?:[-_]\w+)?)"


def _for_head(opening: str, closing: str) -> tuple[str, str]:
    return rf"{opening}(?=[^<]{{0,500}}?{closing})", closing


_TITLES_OF_CURLY = (
    _for_head(rf"\{{%-?\s*block\s+{_FOR_HEAD}\s*-?%\}}", r"\{%-?\s*endblock\b[^%]*%\}"),
    _for_head(rf"\{{\{{-?\s*(?:define|block)\s+\"{_FOR_HEAD}\"[^{{}}]*\}}\}}", r"\{\{-?\s*end\s*-?\}\}"),
)
_TITLES_OF_HANDLEBARS = _for_head(
    rf"\{{\{{#\s*(?:contentFor|section|content|block|\*\s*inline)\s+[\"']?{_FOR_HEAD}[\"']?\s*\}}\}}",
    r"\{\{/\s*(?:contentFor|section|content|block|inline)\s*\}\}",
)
_TITLES_OF_RUBY = _for_head(rf"<%-?\s*content_for[\s(]+:{_FOR_HEAD}\s*\)?\s+do\s*-?%>", r"<%-?\s*end\s*-?%>")
_CURLY = Dialect(  # Jinja, Django, Twig, Nunjucks, Liquid
    (_comment("{#", "#}"), _nothing("{%", "%}"), _value("{{", "}}")),
    hidden=(*_REGIONS, _TITLES_OF_CURLY[0]),
    markdown=(
        (
            r"\{%-?\s*(?:markdown|filter markdown|apply markdown_to_html)\b[^%]*%\}",
            r"\{%-?\s*end(?:markdown|filter|apply)\b[^%]*%\}",
        ),
    ),
    blocks=_BLOCKS_OF_CURLY,
)
_BLADE = Dialect(
    (_comment("{{--", "--}}"), _value("{!!", "!!}"), _value("{{", "}}"), *_PHP),
    hidden=(
        (r"@php\b(?!\s*\()", r"@endphp\b"),
        _for_head(rf"@section\s*\(\s*[\"']{_FOR_HEAD}[\"']\s*\)", r"@(?:endsection|stop|show|overwrite|append)\b"),
    ),
    directives=True,
    blocks=_BLOCKS_OF_BLADE,
)
_EJS = Dialect(
    (_comment("<%#", "%>"), _comment("<%--", "--%>"), _value("<%=", "%>"), _value("<%-", "%>"), _nothing("<%", "%>")),
    blocks=_BLOCKS_OF_BRACES,
)
_ERB = Dialect(
    (
        *(_comment("<%#", "%>"), _comment("<%!--", "--%>"), _comment("<%--", "--%>")),
        *(_value("<%==", "%>"), _value("<%=", "%>"), _nothing("<%-", "%>"), _nothing("<%", "%>")),
    ),
    hidden=(_TITLES_OF_RUBY,),
    blocks=_BLOCKS_OF_RUBY,
)
_HANDLEBARS = Dialect(
    (
        _comment("{{{{", "}}}}"),
        _comment("{{!--", "--}}"),
        _value("{{{", "}}}"),
        *(_comment(f"{opening}!", "}}") for opening in ("{{", "{{~")),
        *(_nothing(f"{opening}{mark}", "}}") for opening in ("{{", "{{~") for mark in ("#", "/", "^", ">", "else")),
        _value("{{", "}}"),
    ),
    hidden=(_TITLES_OF_HANDLEBARS,),
)

_STATEMENTS_OF_GO = ("if", "else", "end", "range", "with", "define", "block", "template")
_PAGE = Dialect(  # of a page whose suffix is that of HTML or Markdown: also Hugo, and Handlebars
    (
        *(Form(f"{{{{{mark}", f"{end}}}}}", shows=True, is_shortcode=True) for mark, end in ("<>", "%%")),
        *(_comment("{{/*", "*/}}"), _comment("{{- /*", "*/ -}}")),
        *(_nothing(f"{opening}{word} ", "}}") for opening in ("{{", "{{ ", "{{- ") for word in _STATEMENTS_OF_GO),
        _nothing("{{end}", "}"),
        *(form for form in _HANDLEBARS.forms if form.opening.startswith("{{") and form.opening[2:].strip("~{")),
        *_CURLY.forms,
    ),
    hidden=(
        *_REGIONS,
        *_TITLES_OF_CURLY,
        _TITLES_OF_HANDLEBARS,
        *((rf"<{name}\b[^<>{{}}]*>", rf"</{name}\s*>") for name in ("script", "style")),
    ),
    markdown=_CURLY.markdown,
    is_guessed=True,
    blocks=_BLOCKS_OF_CURLY,
)

_DIALECTS = {
    **dict.fromkeys((".html", ".htm", ".xhtml", ".md", ".markdown", ".mdown", ".mkd", ".mdc", ""), _PAGE),
    **dict.fromkeys((".erb", ".eex"), _ERB),
    ".ejs": _EJS,
    ".heex": Dialect((*_ERB.forms, Form("{", "}", shows=True, holds_tags=True)), blocks=_BLOCKS_OF_RUBY),
    **dict.fromkeys((".hbs", ".handlebars", ".mustache"), _HANDLEBARS),
}


def dialect_of(path: str) -> Dialect:
    """The template language of the file `path`, by its suffixes."""
    if re.search(r"\.blade\.php\Z", path, re.IGNORECASE):
        return _BLADE
    return _DIALECTS.get(PurePath(path).suffix.lower(), _CURLY)
