"""What the elements of HTML mean for the structure of a text."""

from __future__ import annotations

import re
from collections.abc import Mapping

from privlint.patterns import compile_later

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

KNOWN = frozenset(
    "a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code "
    "col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map "
    "mark menu meta meter nav noscript object ol optgroup option output p picture pre progress q rp rt ruby s "
    "samp script search section select slot small source span strong style sub summary sup table tbody td "
    "template textarea tfoot th thead time title tr track u ul var video wbr acronym applet basefont bgsound big "
    "blink center dir font frame frameset keygen listing marquee menuitem nobr noembed noframes param plaintext "
    "rb rtc spacer strike tt xmp svg math path g circle rect line use polygon polyline ellipse defs symbol "
    "image".split()
)
"""The elements of HTML, also those of former days, and some of SVG."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset({"ul", "ol", "dl", "menu", "dir"})
ITEMS = frozenset({"li", "dt", "dd"})
CELLS = frozenset({"td", "th"})
TABLE_PARTS = frozenset({"table", "thead", "tbody", "tfoot", "tr", "caption"}) | CELLS
ENDED_BY = {
    **dict.fromkeys(TABLE_PARTS - {"table"}, TABLE_PARTS - {"table"}),
    **dict.fromkeys(CELLS, CELLS | {"caption"}),
    "tr": CELLS | {"caption", "tr"},
}
"""For each part of a table, the open parts that it ends where it begins."""
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
CONTAINERS = frozenset(
    "article aside blockquote body center dd details div dl fieldset form html main ol section table tbody ul".split()
)
"""Elements that hold blocks: the part of an accordion that a click opens is one."""
NESTABLE = frozenset({"nav", "svg", "template", "noscript", "object", "math"})
TITLE_CLASS = compile_later(
    r"(?:^|[\s_-])(?:title|titel|subtitle|heading|subheading|header|h|kop|kopje|subkop|tussenkop|question|vraag|summary|accordion-(?:button|toggle)|toggle)(?:[\s_-]|$)"
)
"""A class of an element that looks like a heading, as in an accordion."""
HIDING_STYLE = compile_later(r"(?:^|;)\s*display\s*:\s*none\b", re.IGNORECASE)
BOLD_STYLE = compile_later(r"font-weight\s*:\s*(?:bold|[6-9]00)")
BOLD_CLASS = compile_later(
    r"(?:^|\s)(?:font-(?:bold|semibold|extrabold|black)|fw-(?:bold|bolder|semibold)|h[1-6])(?:\s|$)"
)
"""A class of Tailwind or Bootstrap that makes text bold, or look like a heading."""
MAY_BE_BOLD = frozenset({"p", "span", "div"})
_TOGGLE_CLASS = compile_later(
    r"accordion|collapsible|(?:faq|vraag|question)\S*(?:question|vraag|title|toggle)", re.IGNORECASE
)


def is_toggle(name: str, attributes: Mapping[str, str]) -> bool:
    """Whether the button `name` is the title of a part of the text, which it opens and closes."""
    return name == "button" and (
        "collapse" in (attributes.get("data-toggle"), attributes.get("data-bs-toggle"))
        or _TOGGLE_CLASS.search(attributes.get("class", "")) is not None
    )
