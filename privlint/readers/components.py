"""What the names of components and of their properties mean for the structure of a text."""

from __future__ import annotations

import re

_ELEMENTS = {
    "p": "text paragraph p para lead muted typography subtitle description caption copy body",
    "h2": "heading title h2 sectiontitle sectionheading sectionheader subheading subtitle2",
    "h1": "h1 pagetitle pageheading pageheader",
    "h3": "h3 cardtitle accordiontrigger accordionbutton accordionsummary disclosurebutton dialogtitle alerttitle",
    "h4": "h4",
    "ul": "list ul unorderedlist bulletlist orderedlist ol",
    "li": "listitem li bullet item",
    "a": "link a navlink nextlink routerlink nuxtlink anchor mailto externallink textlink",
    "strong": "strong b bold",
    "span": "span trans em emphasis highlight badge",
    "table": "table",
    "thead": "thead tablehead tableheader",
    "tbody": "tbody tablebody",
    "tr": "tr tablerow row",
    "th": "th tableheadcell headercell columnheader",
    "td": "td tablecell cell datacell",
    "br": "br",
    "head": "head helmet seo metatags script style image img icon nextseo jsonld svelte:head",
    "nav": "nav navbar navigation breadcrumb breadcrumbs header sitefooter footer sidebar menu topbar cookiebanner",
    "button": "button iconbutton backbutton submitbutton ctabutton",
}
_OF_NAME = {name: element for element, names in _ELEMENTS.items() for name in names.split()}
_VARIANT = re.compile(r"h[1-6]|p|li|ul|span|strong|a", re.IGNORECASE)

HEADINGS = tuple("heading title question vraag titel kop header label name naam term summary legend".split())
"""Properties of a component that stand above its content."""
TEXTS = tuple(
    """subtitle intro lead text tekst body content inhoud description beschrijving answer antwoord paragraph note value
    message html""".split()
)
"""Properties of a component that are text."""
COLUMNS = ("columns", "headers", "heads", "head")
"""Properties of a component that are the heads of the columns of a table."""
LISTS = tuple("items rows list points bullets paragraphs sections questions faqs entries data".split())
"""Properties of a component that are lists of texts or of objects."""


def element_of(component: str, variant: str = "") -> str:
    """The HTML element that a component stands for: `CardTitle` is a heading; empty if its name does not tell.

    `variant` is the value of its property `as`, `variant`, `tag` or `component`, such as "h2".
    """
    if _VARIANT.fullmatch(variant):
        return variant.lower()
    name = component.rpartition(".")[2].replace("-", "").lower()
    return _OF_NAME.get(name) or _OF_NAME.get(component.replace(".", "").replace("-", "").lower(), "")


def shows_properties(component: str) -> bool:
    """Whether a component shows its properties that are text; a layout has its title for the window."""
    return not component.lower().endswith(("layout", "seo", "head", "meta", "provider"))
