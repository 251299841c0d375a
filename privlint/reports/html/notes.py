"""The notes in the margin: a finding with its message, the other places it speaks of, the help and the articles."""

from __future__ import annotations

from collections.abc import Sequence

from privlint.findings import Finding, Suppressed
from privlint.reports.html.markup import Html, element, joined
from privlint.reports.html.shown import Numbered, Shown
from privlint.reports.html.words import SYMBOLS, word
from privlint.reports.wording import cite, name_of_level


def notes(findings: Sequence[Numbered], shown: Shown) -> Html:
    """The notes of `findings`; nothing if there are none."""
    if not findings:
        return Html()
    return element("div", *(_note(*numbered, shown) for numbered in findings), class_="notes", lang=shown.language)


def suppressed(shown: Shown) -> Html:
    """The findings that comments in the source suppress, folded, each with the reason; nothing if there are none."""
    found = shown.suppressed
    if not found:
        return Html()
    summary = element("summary", word("suppressed", shown.language, count=len(found)))
    items = (element("li", _suppressed(one, shown)) for one in found)
    return element("details", summary, element("ul", *items), id=f"{shown.id}-suppressed", class_="suppressed")


def level_name(finding: Finding, language: str) -> Html:
    """The level of a finding as a symbol and a word."""
    level = str(finding.level)
    symbol = element("span", SYMBOLS[level], class_="symbol", aria_hidden="true")
    return element("span", symbol, " ", name_of_level(finding.level, language), class_=f"level {level}")


def _note(number: int, finding: Finding, shown: Shown) -> Html:
    language = shown.language
    title = element(
        "p",
        shown.link(finding.place, str(number), class_="number", aria_label=_label(number, finding, shown)),
        " ",
        level_name(finding, language),
        " ",
        element("code", finding.rule),
        class_="title",
    )
    parts = [title, element("p", finding.message, class_="message")]
    for related in finding.related:
        place = word("see also", language, place=shown.in_words(related.place))
        parts.append(element("p", shown.link(related.place, place), f": {related.message}", class_="related"))
    if finding.help:
        parts.append(element("p", finding.help, class_="help"))
    law = cite(finding.law, language)
    where = word("at", language, place=shown.in_words(finding.place))
    parts.append(element("p", f"{where[:1].upper()}{where[1:]}{' · ' if law else ''}{law}", class_="law"))
    return element(
        "div",
        *parts,
        id=shown.id_of_finding(number),
        class_=f"finding {finding.level}",
        role="note",
        aria_label=f"{word('finding number', language, number=number)}: {name_of_level(finding.level, language)}",
    )


def _label(number: int, finding: Finding, shown: Shown) -> str:
    """What the link from a note to its words is called."""
    return f"{number}: {shown.in_words(finding.place)}"


def _suppressed(one: Suppressed, shown: Shown) -> Html:
    finding, language = one.finding, shown.language
    place = shown.link(finding.place, shown.in_words(finding.place))
    reason = word("suppressed by", language, reason=one.reason or word("no reason", language))
    law = cite(finding.law, language)
    return joined(
        [level_name(finding, language), place, element("code", finding.rule), f"{finding.message} ({law})", reason], " "
    )
