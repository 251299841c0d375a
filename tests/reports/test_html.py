"""The report in HTML: its structure, and that nothing in a statement becomes markup of it."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest

import privlint
from privlint.comparison import Comparison
from privlint.document import Place, Span
from privlint.engine import Rule, load_rules
from privlint.findings import Finding, Level, Suppressed
from privlint.linter import check_document
from privlint.outcome import Criteria
from privlint.readers import can_read, read
from privlint.record import replace
from privlint.reports import html
from privlint.reports.html.words import WORDS
from privlint.resources import rules_directory
from privlint.result import CheckResult, FileReport, Status

TESTS = Path(__file__).resolve().parent.parent
STATEMENTS = [
    *sorted((TESTS.parent / "examples").glob("*.md")),
    *sorted((TESTS / "statements" / "docs").iterdir())[:10],
    *(file for file in sorted((TESTS / "readers" / "fixtures" / "tsx").iterdir())[:4] if can_read(file.name)),
]
STATEMENT = """\
# Privacyverklaring Imkerij De Linde

Imkerij De Linde, Heideweg 3, 7345 CX Wenum, [mail ons](mailto:info@imkerijdelinde.example), is verantwoordelijk voor
de verwerking van uw persoonsgegevens.

## Bestellingen

| Waarvoor | Grondslag | Bewaartermijn |
|---|---|---|
| Uw honing bezorgen | uitvoering van de overeenkomst | twee jaar |
| De nieuwsbrief sturen | | tot u zich afmeldt |

## Uw rechten

U hebt recht op:

- inzage, rectificatie en verwijdering van uw gegevens;
- bezwaar, beperking en overdraagbaarheid.

Wij antwoorden binnen vier weken. Bij veel verzoeken antwoorden wij binnen drie maanden.
"""
HOSTILE = """\
# Privacyverklaring <script>alert(1)</script> &lt;script&gt;alert(2)&lt;/script&gt;

Bakkerij `</style><script>alert(3)</script>` B.V. is verantwoordelijk voor de verwerking van uw persoonsgegevens.
[Klik](javascript:alert(4)) of ["onmouseover="alert(5)](https://x.example/"onclick="alert(6)).

## Nieuwsbrief `"><img src=x onerror=alert(7)>`

Wij sturen u de nieuwsbrief en bewaren `<iframe>`-adressen niet langer dan nodig. \x1b[31m\u202erood\x00 ]]> <!-- -->
"""


@pytest.fixture(scope="module")
def rules() -> tuple[Rule, ...]:
    return load_rules([rules_directory()])


def checked(source: str | bytes, rules: tuple[Rule, ...], path: str = "content/privacy.md") -> FileReport:
    return check_document(read(path, source), Criteria(rules, evidence=True, presentation=True))


def rendered(*reports: FileReport, level: Level = Level.NOTE, language: str = "nl") -> str:
    return html.render(CheckResult(reports, level=level, language=language))


def parsed(page: str) -> Element:
    """The tree of a page, which has to be without any mistake against the syntax of HTML."""
    root: Element = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    return root


def of_class(root: Element, name: str) -> list[Element]:
    return [element for element in root.iter() if name in element.get("class", "").split()]


def text_of(element: Element, but: tuple[str, ...] = ()) -> str:
    """The text in `element`, without that of elements of the classes `but`."""

    def parts(element: Element) -> Iterator[str]:
        if not set(element.get("class", "").split()) & set(but):
            yield element.text or ""
            for child in element:
                yield from parts(child)
                yield child.tail or ""

    return "".join(parts(element))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_looks_as_it_did(language: str, rules: tuple[Rule, ...], golden: Callable[[str, str], None]) -> None:
    few = tuple(rule for rule in rules if rule.topic in ("legal-basis", "rights", "transfers"))
    report = check_document(
        read("content/privacy.md", STATEMENT), Criteria(few, language=language, evidence=True, presentation=True)
    )
    other = FileReport(
        "app/privacy.tsx", Status.NOT_A_STATEMENT, "nl", {"nl": "te weinig tekst", "en": "too little text"}
    )
    page = rendered(report, other, level=Level.WARNING, language=language)
    page = re.sub("(?<=<style>).*(?=</style>)", "…", page, flags=re.DOTALL)
    page = re.sub("sha256-[\\w+/=]*", "sha256-…", page).replace(privlint.__version__, "VERSION")
    golden(f"report-{language}.html", page)


@pytest.mark.parametrize("file", STATEMENTS, ids=lambda file: file.name)
def test_every_link_has_a_target_and_every_name_is_there_once(file: Path, rules: tuple[Rule, ...]) -> None:
    root = parsed(rendered(checked(file.read_bytes(), rules, file.name)))
    names = Counter(element.get("id") for element in root.iter() if element.get("id"))
    assert set(names.values()) == {1}
    targets = {element.get("href") for element in root.iter("a")} | {
        f"#{label}" for element in root.iter() if (label := element.get("aria-labelledby"))
    }
    assert targets <= {f"#{name}" for name in names}


@pytest.mark.parametrize("file", STATEMENTS, ids=lambda file: file.name)
def test_every_finding_stands_in_the_margin_once_beside_its_words(file: Path, rules: tuple[Rule, ...]) -> None:
    report = checked(file.read_bytes(), rules, file.name)
    root = parsed(rendered(report))
    notes = of_class(root, "finding")
    messages = [text_of(message) for note in notes for message in of_class(note, "message")]
    assert messages == [finding.message for finding in report.findings]
    by_name = {element.get("id"): element for element in root.iter()}
    for finding, note in zip(report.findings, notes, strict=True):
        number = of_class(note, "number")[0]
        words = by_name[number.get("href", "").removeprefix("#")]
        assert finding.words.startswith(" ".join(text_of(words, ("reference", "line")).split()))
        passage = next(passage for passage in of_class(root, "passage") if note in list(passage.iter()))
        here = of_class(passage, "here")[0]
        assert words in list(here.iter())
        assert number.text in [text_of(reference) for reference in of_class(here, "reference")]


@pytest.mark.parametrize("file", STATEMENTS, ids=lambda file: file.name)
def test_the_whole_text_is_there(file: Path, rules: tuple[Rule, ...]) -> None:
    report = checked(file.read_bytes(), rules, file.name)
    if report.presentation is None:
        return
    document = report.presentation.document
    [statement] = of_class(parsed(rendered(report)), "statement")
    assert statement.get("lang") == "nl"
    shown = text_of(statement, ("notes", "line", "reference", "title"))
    assert "".join(shown.split()) == "".join(document.text.split())


def test_nothing_in_a_statement_becomes_markup(rules: tuple[Rule, ...]) -> None:
    path = 'a"><script>alert(0)</script>&.md'
    report = checked(HOSTILE + STATEMENT.replace("# Priv", "## Priv"), rules, path)
    assert report.findings
    page = rendered(report, FileReport(path, Status.NOT_JUDGED, "", {"nl": "<b>waarom</b>"}))
    root = parsed(page)
    kinds = {element.tag for element in root.iter() if isinstance(element.tag, str)}
    assert not kinds & {"script", "img", "iframe", "b"}
    assert not {name for element in root.iter() for name in element.attrib if name.startswith("on")}
    assert all(link.get("href", "").startswith("#") for link in root.iter("a"))
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", page)
    assert "alert(3)" in text_of(of_class(root, "statement")[0])
    assert path in text_of(next(root.iter("title")))


def test_only_the_own_style_sheet_counts(rules: tuple[Rule, ...]) -> None:
    page = rendered(checked(STATEMENT, rules))
    root = parsed(page)
    style = text_of(next(root.iter("style")))
    policy = next(meta.get("content", "") for meta in root.iter("meta") if meta.get("http-equiv"))
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    directives = dict(directive.split(" ", 1) for directive in policy.split("; "))
    assert directives["default-src"] == "'none'"
    assert directives["style-src"] == f"'sha256-{digest}'"
    assert "script-src" not in directives
    assert not [element for element in root.iter() if element.get("style")]
    assert not re.search("url\\(|@import", style)


def test_an_element_links_to_what_shows_it_and_to_the_findings(rules: tuple[Rule, ...]) -> None:
    root = parsed(rendered(checked(STATEMENT, rules)))
    by_name = {element.get("id"): element for element in root.iter()}
    bases = by_name["s1-legal-bases"]
    assert "vaag of onvolledig" in text_of(bases)
    assert "AVG art. 13(1)(c), 6(1)" in text_of(bases)
    where = [link for paragraph in of_class(bases, "where") for link in paragraph.iter("a")]
    assert [text_of(by_name[link.get("href", "")[1:]]) for link in where] == ["uitvoering van de overeenkomst"]
    [found] = [link for item in of_class(bases, "findings") for link in item.iter("a")]
    assert 'Geen grondslag bij het doel "De nieuwsbrief sturen"' in text_of(by_name[found.get("href", "")[1:]])
    assert "ontbreekt" in text_of(by_name["s1-complaint"])
    assert "niet van toepassing" in text_of(by_name["s1-officer"])


def test_what_is_below_the_level_still_counts_in_the_grid(rules: tuple[Rule, ...]) -> None:
    root = parsed(rendered(checked(STATEMENT, rules), level=Level.WARNING))
    decisions = next(element for element in root.iter() if element.get("id") == "s1-automated-decisions")
    assert "ontbreekt" in text_of(decisions)
    assert "(hieronder niet getoond)" in text_of(decisions)
    assert "automated-decisions" not in text_of(of_class(root, "statement")[0])


@pytest.mark.parametrize(
    ("is_revision", "remark"), [(False, "bekend: staat in de baseline"), (True, "bekend: was er in known.json ook al")]
)
def test_an_element_whose_finding_is_known_is_missing_and_says_that_it_is_known(
    is_revision: bool, remark: str, rules: tuple[Rule, ...]
) -> None:
    report = checked(STATEMENT, rules)
    [missing] = [finding for finding in report.findings if finding.rule == "complaint-right"]
    others = tuple(finding for finding in report.findings if finding != missing)
    comparison = Comparison("known.json", is_revision=is_revision, known=1)
    result = CheckResult((replace(report, findings=others, known=(missing,)),), comparison=comparison)
    root = parsed(html.render(result))
    [item] = [item for item in root.iter("li") if item.get("id") == "s1-complaint"]
    assert item.get("class") == "missing"
    assert text_of(item).count(f"{missing.message} ({remark})") == 1
    assert text_of(root).count(missing.message) == 1


def test_rules_that_were_not_selected_are_not_taken_for_satisfied(rules: tuple[Rule, ...]) -> None:
    few = tuple(rule for rule in rules if rule.id == "purposes")
    root = parsed(rendered(check_document(read("p.md", STATEMENT), Criteria(few, evidence=True, presentation=True))))
    complaint = next(element for element in root.iter() if element.get("id") == "s1-complaint")
    assert "niet beoordeeld" in text_of(complaint)
    assert "deze regels waren niet gekozen" in text_of(complaint)


def test_each_value_of_the_inventory_links_to_its_words(rules: tuple[Rule, ...]) -> None:
    root = parsed(rendered(checked(STATEMENT, rules)))
    by_name = {element.get("id"): element for element in root.iter()}
    [table] = of_class(root, "inventory")
    links = {text_of(link): text_of(by_name[link.get("href", "")[1:]]) for link in table.iter("a")}
    assert links["Uw honing bezorgen"] == "Uw honing bezorgen"
    assert links["overeenkomst"] == "uitvoering van de overeenkomst"
    assert links["twee jaar"] == "twee jaar"
    assert len(list(table.iter("tr"))) == 3


def test_suppressed_findings_are_folded_with_their_reason(rules: tuple[Rule, ...]) -> None:
    report = checked(STATEMENT, rules)
    kept, *others = report.findings
    report = replace(
        report,
        findings=(kept,),
        suppressed=tuple(Suppressed(finding, "wordt herzien", finding.place) for finding in others),
    )
    root = parsed(rendered(report))
    [folded] = list(root.iter("details"))
    items = list(folded.iter("li"))
    assert len(items) == len(others)
    assert all("onderdrukt: wordt herzien" in text_of(item) for item in items)
    assert len(of_class(root, "finding")) == 1


def test_several_statements_have_an_index(rules: tuple[Rule, ...]) -> None:
    unjudged = FileReport("README.md", Status.NOT_A_STATEMENT, "nl", {"nl": "te weinig tekst"})
    root = parsed(rendered(checked(STATEMENT, rules, "a.md"), unjudged, checked(STATEMENT, rules, "b.md")))
    [index] = list(root.iter("nav"))
    assert [link.get("href") for link in index.iter("a")] == ["#s1", "#s2", "#not-judged"]
    assert {element.get("id") for element in root.iter("section")} >= {"s1", "s2", "not-judged"}
    assert "README.md: geen privacyverklaring: te weinig tekst" in text_of(root)


def test_a_run_without_a_statement_says_so() -> None:
    root = parsed(rendered(FileReport("README.md", Status.NOT_A_STATEMENT, "nl", {"nl": "te weinig tekst"})))
    assert "Geen privacyverklaring gevonden." in text_of(root)
    assert "te weinig tekst" in text_of(root)


def test_a_finding_whose_place_is_not_in_the_text_is_still_shown(rules: tuple[Rule, ...]) -> None:
    place = Place(900, 1, 900, 9, "content/privacy.md")
    lost = Finding("own-rule", "missing", Level.ERROR, "content/privacy.md", place, "Ergens anders", "", ())
    report = checked(STATEMENT, rules)
    root = parsed(rendered(replace(report, findings=(lost, *report.findings))))
    messages = [text_of(message) for message in of_class(root, "message")]
    assert messages.count("Ergens anders") == 1


def test_crossing_words_are_each_marked_whole(rules: tuple[Rule, ...]) -> None:
    """Two findings of which one begins in the words of the other and ends behind them."""
    report = checked(STATEMENT, rules)
    assert report.presentation is not None
    text = report.presentation.document.text
    spans = dict(report.presentation.spans)
    crossing = []
    for number, words in enumerate(("uw persoonsgegevens", "verwerking van uw")):
        place = Place(99 + number, 1, 99 + number, 9, "content/privacy.md")
        start = text.index(words)
        spans[place.path, place] = Span(start, start + len(words))
        crossing.append(Finding("own-rule", "invalid", Level.ERROR, place.path, place, words, "", ()))
    presentation = replace(report.presentation, spans=spans)
    root = parsed(rendered(replace(report, findings=tuple(crossing), presentation=presentation)))
    assert "".join(text_of(mark) for mark in root.iter("mark") if mark.get("id")).startswith("verwerking van uw")
    statement = text_of(of_class(root, "statement")[0], ("notes", "line", "reference"))
    assert "de verwerking van uw persoonsgegevens." in statement
    assert len(of_class(of_class(root, "statement")[0], "reference")) == 2


def test_the_page_is_the_same_every_time(rules: tuple[Rule, ...]) -> None:
    assert rendered(checked(STATEMENT, rules)) == rendered(checked(STATEMENT, rules))


def test_every_phrase_exists_in_both_languages() -> None:
    assert all(set(phrases) == {"nl", "en"} and all(phrases.values()) for phrases in WORDS.values())


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
def test_text_stands_out_from_what_is_behind_it(scheme: str) -> None:
    """WCAG 2.2, 1.4.3: a contrast of 4.5 to 1."""
    sheets = re.findall(r":root \{(.*?)\}", html.style_sheet(), re.DOTALL)
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", sheets[0]))
    if scheme != "light":
        colours |= dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", sheets[1 if scheme == "dark" else 2]))
    for name in ("ink", "soft", "link", "error", "warning", "note", "good"):
        assert contrast(colours[name], colours["paper"]) >= 4.5, name
    for tint in ("error-tint", "warning-tint", "note-tint"):
        assert contrast(colours["ink"], colours[tint]) >= 4.5, tint


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
