"""What the elements of HTML mean for the structure of a text."""

from __future__ import annotations

import re

LEFT_OUT = frozenset(
    {
        "script",
        "style",
        "nav",
        "template",
        "noscript",
        "svg",
        "head",
        "title",
        "iframe",
        "button",
        "select",
        "option",
        "datalist",
        "textarea",
        "label",
        "legend",
        "dialog",
        "object",
        "canvas",
        "audio",
        "video",
        "math",
    }
)
"""Elements of which a visitor who reads the text sees nothing, or nothing but controls."""

UNSEEN = frozenset({"script", "style", "template", "noscript", "head", "title", "datalist"})
"""The left-out elements that take no room on the page: the text around them is one word."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset({"ul", "ol", "dl", "menu", "dir"})
ITEMS = frozenset({"li", "dt", "dd"})
CELLS = frozenset({"td", "th"})
TABLE_PARTS = frozenset({"table", "thead", "tbody", "tfoot", "tr", "caption"}) | CELLS
ROWS = frozenset({"tr", "caption"}) | CELLS
BREAKING = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "details",
        "div",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hgroup",
        "hr",
        "html",
        "main",
        "optgroup",
        "p",
        "pre",
        "search",
        "section",
    }
)
BOLD = frozenset({"b", "strong", "u"})
"""Elements of which a line on its own is a heading."""
NESTABLE = frozenset({"nav", "svg", "template", "noscript", "object", "math"})
TITLE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:title|titel|heading|header|kop|question|vraag|summary|accordion-(?:button|toggle)|toggle)(?:[\s_-]|$)"
)
"""A class of an element that looks like a heading, as in an accordion."""
BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)")
BOLD_CLASS = re.compile(
    r"(?:^|\s)(?:font-(?:bold|semibold|extrabold|black)|fw-(?:bold|bolder|semibold)|h[1-6])(?:\s|$)"
)
"""A class of Tailwind or Bootstrap that makes text bold, or look like a heading."""
MAY_BE_BOLD = frozenset({"p", "span", "div"})
