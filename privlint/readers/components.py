"""What the names of components and of their properties mean for the structure of a text."""

from __future__ import annotations

import re

from privlint.patterns import compile_later

_ELEMENTS = {
    "p": "text paragraph p para lead muted typography subtitle description caption copy bodytext",
    "h1": "h1 pagetitle pageheading",
    "h2": "heading title h2 sectiontitle sectionheading sectionheader subheading subtitle2",
    "h3": """h3 cardtitle expansionpaneltitle expansionpanelheader
    accordiontrigger accordionbutton accordionsummary disclosurebutton dialogtitle alerttitle""",
    "h4": "h4",
    "ul": "list ul unorderedlist bulletlist orderedlist ol bullets",
    "li": "listitem li bullet item",
    "a": "link a navlink nextlink routerlink nuxtlink anchor mailto externallink textlink",
    "strong": "strong b bold",
    "span": "span trans em emphasis highlight badge tooltip popover hovercard abbr mark nowrap balancer",
    "table": "table",
    "thead": "thead tablehead tableheader",
    "tbody": "tbody tablebody",
    "tr": "tr tablerow row",
    "th": "th tableheadcell headercell columnheader",
    "td": "td tablecell cell datacell",
    "br": "br",
    "head": "head helmet seo metatags script style image img icon nextseo jsonld svelte:head pagehead",
    "nav": "nav navbar navigation breadcrumb breadcrumbs header sitefooter footer sidebar menu topbar cookiebanner",
    "button": """button btn iconbutton backbutton submitbutton ctabutton input textarea checkbox radio select option
    switch field formfield textfield""",
}
_OF_NAME = {name: element for element, names in _ELEMENTS.items() for name in names.split()}
_VARIANT = compile_later(r"h[1-6]|p|li|ul|span|strong|a", re.IGNORECASE)

UNSEEN = ("head", "nav", "button")
"""Elements whose components no reader of the text sees."""
HEADINGS = tuple("headline heading title question vraag titel kop header label name naam term summary legend".split())
"""Properties of a component that stand above its content."""
TERMS = tuple("label term name naam key".split())
MEANINGS = tuple("value waarde definition".split())
"""Properties of a component for a term and for what it means, as in a list of definitions."""
DATES = tuple(
    "updated lastUpdated last-updated lastUpdate updatedAt effectiveDate laatstBijgewerkt ingangsdatum".split()
)
"""Properties of a component that tell of which day its text is; a layout shows them too."""
TEXTS = DATES + tuple(
    """primary secondary subtitle intro lead text tekst body content inhoud description beschrijving answer antwoord
    paragraph note message html defaultMessage defaults""".split()
)
"""Properties of a component that are text."""
COLUMNS = ("columns", "headers", "heads", "head", "kolommen")
"""Properties of a component that are the heads of the columns of a table."""
PARAGRAPHS = "paragraphs"
"""The property of a component that is a list of texts, each a paragraph; so is one of `TEXTS` that is a list."""
LISTS = tuple("items rows list points bullets sections questions faqs entries data rijen".split())
"""Properties of a component that are lists of texts or of objects."""
COLUMN_KEYS = ("key", "accessor", "accessorKey", "dataIndex", "field", "dataKey")
"""Properties of the head of a column that name the property of a row that stands in it."""
TITLE_SLOTS = frozenset("title titel header heading kop question vraag summary trigger".split())
"""The slots of a component for its title."""
MARKDOWN = frozenset({"ReactMarkdown", "Markdown", "MDXRemote", "Remark", "MarkdownContent", "PortableText"})
"""Components that show a text that is Markdown."""

_PAGE = compile_later(r"(?!.*(?:section|card|item))(?:.*(?:page|hero|banner|legal|article)|header\Z)", re.IGNORECASE)
_STYLED = compile_later(r"(?:styled|tw|motion|m)(?:\.(?P<tag>[a-z]\w*)|\(\s*[\"'`]?(?P<made>\w+)[\"'`]?\s*\))")
_NAME = compile_later(r"[a-z]+(?:[-_./][a-z\d]+)+|[a-z]+\d+|[a-z]+[A-Z]\w*|#?\w*\d\w*|\W*")
_LABEL = compile_later(r"[a-z][\w-]*")


def element_of(component: str, variant: str = "") -> str:
    """The HTML element that a component stands for: `CardTitle` is a heading; empty if its name does not tell.

    `variant` is the value of its property `as`, `variant`, `tag` or `component`, such as "h2".
    """
    if _VARIANT.fullmatch(variant):
        return variant.lower()
    whole = _OF_NAME.get(component.replace(".", "").replace("-", "").lower())
    if whole is not None:
        return whole
    last = _OF_NAME.get(component.rpartition(".")[2].replace("-", "").lower(), "")
    return "" if "." in component and last in UNSEEN else last  # <Card.Header>


def styled(definition: str) -> str:
    """The element or the component that `styled.h2`…`` or `styled(Title)`…`` makes; empty if it is none of these."""
    found = _STYLED.match(definition)
    return (found["tag"] or found["made"]) if found is not None else ""


def is_page(component: str) -> bool:
    """Whether the title of a component is that of the page: `PageHeader`, `Hero`."""
    return _PAGE.match(component) is not None


def shows_properties(component: str) -> bool:
    """Whether a component shows its properties that are text; a layout has its title for the window."""
    name = component.lower()
    return "layout" not in name and not name.endswith(("seo", "head", "meta", "provider"))


def is_name(text: str, is_title: bool = False) -> bool:
    """Whether the value of a property is a name for a program, such as "item-1" or "primary", not text for people."""
    return _NAME.fullmatch(text) is not None or (not is_title and _LABEL.fullmatch(text) is not None)
