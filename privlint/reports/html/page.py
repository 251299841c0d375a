"""The page: its head, which lets nothing in from outside, the summary, and a section for each statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import privlint
from privlint.document import BlockKind
from privlint.elements import ElementGroup
from privlint.reports.html.element_grid import element_grid
from privlint.reports.html.inventory_table import inventory_table
from privlint.reports.html.markup import Html, element, joined
from privlint.reports.html.notes import suppressed
from privlint.reports.html.shown import Shown
from privlint.reports.html.text import statement_text
from privlint.reports.html.words import SYMBOLS, word
from privlint.reports.wording import count, describe_status, in_language, name_of_level, say, summary
from privlint.result import CheckResult


def page(result: CheckResult, statements: Sequence[Shown], groups: Sequence[ElementGroup], style: str) -> Html:
    """The whole page, with `style` as its style sheet."""
    title = _title(statements, result.language)
    body = element("body", *_body(result, statements, groups, title))
    whole = element("html", _head(title, statements, style), body, lang=result.language)
    return joined([Html("<!DOCTYPE html>\n"), whole, Html("\n")])


def _head(title: str, statements: Sequence[Shown], style: str) -> Html:
    of_one = f": {statements[0].report.path}" if len(statements) == 1 else ""
    return element(
        "head",
        element("meta", charset="utf-8"),
        # Nothing is fetched and nothing runs: only this style sheet, known by its hash, counts.
        element("meta", http_equiv="Content-Security-Policy", content=_policy(style)),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="generator", content=f"privlint {privlint.__version__}"),
        element("link", rel="icon", href="data:,"),  # else a browser asks the server for one
        element("title", f"{title}{of_one}"),
        element("style", Html(style)),
    )


def _policy(style: str) -> str:
    """A Content-Security-Policy (https://www.w3.org/TR/CSP3/) that allows `style` and nothing else."""
    from base64 import b64encode
    from hashlib import sha256

    digest = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"


def _title(statements: Sequence[Shown], language: str) -> str:
    if not statements:
        return word("no report", language)
    return word("report" if len(statements) == 1 else "reports", language, count=len(statements))


def _body(
    result: CheckResult, statements: Sequence[Shown], groups: Sequence[ElementGroup], title: str
) -> Iterator[Html]:
    language = result.language
    yield element("a", word("skip", language), href="#main", class_="skip")
    yield element(
        "header",
        element("p", word("checked with", language, version=privlint.__version__), class_="version"),
        element("h1", title),
        element("p", _sentence(summary(result)), class_="summary"),
        _comparison(result),
        element("p", word("meaning", language), class_="meaning"),
        _index(result, statements),
        _filter(statements, language),
    )
    sections = (_statement(shown, groups, several=len(statements) > 1) for shown in statements)
    yield element("main", *sections, _unjudged(result), id="main", tabindex=-1)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _comparison(result: CheckResult) -> Html:
    """How the run differs from the one that it is compared with."""
    if result.comparison is None:
        return Html()
    from privlint.reports.comparison import lines  # few runs are compared

    return element("ul", *(element("li", line) for line in lines(result.comparison, result.language)), class_="since")


def _index(result: CheckResult, statements: Sequence[Shown]) -> Html:
    """Links to the statements, or to the parts of the only one."""
    language = result.language
    links = _links_to_parts(statements[0]) if len(statements) == 1 else list(map(_entry, statements))
    if result.unjudged():
        links.append(element("a", word("not judged files", language), href="#not-judged"))
    if not links:
        return Html()
    items = (element("li", link) for link in links)
    kind = "parts" if len(statements) == 1 else "statements"
    return element("nav", element("ul", *items, class_=kind), aria_label=word("contents", language))


def _entry(shown: Shown) -> Html:
    """A statement in the index: its title, its path and the number of its findings."""
    title = element("a", _name(shown), href=f"#{shown.id}", lang=shown.report.language)
    path = element("code", shown.report.path)
    return joined([title, path, element("span", _count(shown))])


def _count(shown: Shown) -> str:
    return count((finding for _, finding in shown.findings), shown.language)


def _links_to_parts(shown: Shown) -> list[Html]:
    parts = ["elements", "text", "activities"]
    links = [element("a", word(part, shown.language), href=f"#{shown.id}-{part}") for part in parts]
    if suppressed_findings := len(shown.suppressed):
        title = word("suppressed", shown.language, count=suppressed_findings)
        links.append(element("a", title, href=f"#{shown.id}-suppressed"))
    return links


def _filter(statements: Sequence[Shown], language: str) -> Html:
    """A box for each level to show the findings of; the style sheet does the work."""
    levels = {finding.level for shown in statements for _, finding in shown.findings}
    if len(levels) < 2:
        return Html()
    boxes = []
    for level in sorted(levels, reverse=True):
        box = element("input", type="checkbox", id=f"show-{level}", checked=True, autocomplete="off")
        symbol = element("span", SYMBOLS[str(level)], class_=f"symbol {level}", aria_hidden="true")
        boxes.append(element("label", box, " ", symbol, " ", name_of_level(level, language, several=True)))
    return element("fieldset", element("legend", word("show", language)), *boxes, class_="filter")


def _statement(shown: Shown, groups: Sequence[ElementGroup], *, several: bool) -> Html:
    language = shown.language
    unit = say(shown.document.files[0].unit, language)
    return element(
        "section",
        element("h2", _name(shown), id=f"{shown.id}-title", lang=shown.report.language),
        element("p", joined((element("code", file.path) for file in shown.document.files), ", "), class_="files"),
        element("p", _sentence(_count(shown)), class_="summary") if several else Html(),
        _remarks(shown),
        _part("elements", shown, element_grid(groups, shown)),
        _part("text", shown, _explained("text", language, unit=unit), statement_text(shown)),
        _part("activities", shown, _explained("activities", language), inventory_table(shown)),
        suppressed(shown),
        id=shown.id,
        class_="report",
        aria_labelledby=f"{shown.id}-title",
    )


def _name(shown: Shown) -> str:
    """The title of a statement: its first heading, else its path."""
    blocks = shown.document.blocks
    heading = next((block for block in blocks if block.kind is BlockKind.HEADING), None)
    return shown.document[heading.span] if heading else shown.report.path


def _part(name: str, shown: Shown, *content: Html) -> Html:
    title = element("h3", word(name, shown.language), id=f"{shown.id}-{name}-title")
    label = f"{shown.id}-{name}-title"
    return element("section", title, *content, id=f"{shown.id}-{name}", class_=f"part {name}", aria_labelledby=label)


def _explained(name: str, language: str, **values: str) -> Html:
    return element("p", word(f"{name} explained", language, **values), class_="explained")


def _remarks(shown: Shown) -> Html:
    """What the reader had to say of the files."""
    remarks = shown.report.remarks
    if not remarks:
        return Html()
    items = (
        element("li", f"{shown.in_words(remark.place)}: {in_language(remark.message, shown.language)}")
        for remark in remarks
    )
    return element("div", element("p", word("remarks", shown.language)), element("ul", *items), class_="remarks")


def _unjudged(result: CheckResult) -> Html:
    """The files that were not judged, each with the reason."""
    if not result.unjudged():
        return Html()
    items = (
        element("li", element("code", file.path), f": {describe_status(file.status, file.reason, result.language)}")
        for file in result.unjudged()
    )
    title = element("h2", word("not judged files", result.language), id="not-judged-title")
    return element("section", title, element("ul", *items), id="not-judged", aria_labelledby="not-judged-title")
