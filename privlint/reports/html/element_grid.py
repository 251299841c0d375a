"""What the law asks of a statement, element by element, with what the text shows of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from privlint.elements import ElementGroup, ElementState, State, state_of
from privlint.evidence import Evidence
from privlint.findings import Finding
from privlint.reports.evidence import reason
from privlint.reports.html.markup import Html, element, joined
from privlint.reports.html.notes import level_name
from privlint.reports.html.shown import Shown
from privlint.reports.html.words import SYMBOLS, word
from privlint.reports.wording import cite, in_language, say


def element_grid(groups: Sequence[ElementGroup], shown: Shown) -> Html:
    """The elements in groups, below a count of their states."""
    states = [[state_of(of_group, shown.report) for of_group in group.elements] for group in groups]
    counts = Counter(found.state for of_group in states for found in of_group)
    count = (_count(state, counts[state], shown.language) for state in State if counts[state])
    parts = (_group(group, of_group, shown) for group, of_group in zip(groups, states, strict=True))
    return joined([element("ul", *count, class_="counts"), element("div", *parts, class_="element-list")])


def _count(state: State, count: int, language: str) -> Html:
    return element("li", element("strong", str(count)), " ", _state(state, language))


def _group(group: ElementGroup, states: Sequence[ElementState], shown: Shown) -> Html:
    law = element("span", cite(group.law, shown.language), class_="law")
    title = element("h4", in_language(group.title, shown.language), " ", law)
    return joined([title, element("ul", *(_element(found, shown) for found in states))])


def _element(found: ElementState, shown: Shown) -> Html:
    language = shown.language
    name = in_language(found.element.title, language)
    return element(
        "li",
        element("div", element("strong", name, class_="name"), *_details(found, shown), class_="what"),
        element("span", cite(found.element.law, language), class_="law"),
        _state(found.state, language),
        id=f"{shown.id}-{found.element.id}",
        class_=str(found.state),
    )


def _state(state: State, language: str) -> Html:
    symbol = element("span", SYMBOLS[state], class_="symbol", aria_hidden="true")
    return element("span", symbol, " ", word(state, language), class_=f"state {state}")


def _details(found: ElementState, shown: Shown) -> Iterator[Html]:
    """Where the text tells the element, the findings on it, and what could not be judged."""
    for evidence in found.evidence:
        yield element("p", _places(evidence, shown), class_="where")
    findings = [_finding(finding, shown, "") for finding in found.findings]
    findings += [_finding(finding, shown, word("is suppressed", shown.language)) for finding in found.suppressed]
    findings += [_finding(finding, shown, _known(shown)) for finding in found.known]
    if findings:
        yield element("ul", *findings, class_="findings")
    for evidence in found.not_judged:
        text = reason(evidence, shown.report, shown.language)
        places = joined([": ", _places(evidence, shown)]) if evidence.places else Html()
        yield element("p", text[:1].upper() + text[1:], places, class_="where")
    if not found.checked:
        yield element("p", word("not asked", shown.language), class_="where")
    elif found.state is State.NOTHING_NOTED and found.element.shown_by:
        yield element("p", word("not found", shown.language), class_="where")


def _known(shown: Shown) -> str:
    """Where a finding that is left out is known from."""
    if shown.comparison is None:
        return ""
    key = "is known in revision" if shown.comparison.is_revision else "is known in baseline"
    return word(key, shown.language, before=shown.comparison.before)


def _places(evidence: Evidence, shown: Shown) -> Html:
    """The words that show something, each a link to where they stand."""
    quoted = [
        shown.link(quoted.place, f"“{quoted.text}”", lang=shown.report.language, title=shown.in_words(quoted.place))
        for quoted in evidence.places
    ]
    more = [f" {say('more', shown.language, count=evidence.more)}"] if evidence.more else []
    return joined([joined(quoted, ", "), *more])


def _finding(finding: Finding, shown: Shown, remark: str) -> Html:
    number = shown.number_of(finding)
    level = level_name(finding, shown.language)
    if number is not None:
        message = element("a", finding.message, href=f"#{shown.id_of_finding(number)}")
        return element("li", level, " ", message, class_=f"of-{finding.level}")
    remark = remark or word("below the level", shown.language)
    return element("li", level, " ", finding.message, f" ({remark})")
