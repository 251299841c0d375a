"""The fixed words of the reports, in Dutch and English."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from privlint.findings import Edit, Finding, Level
from privlint.result import CheckResult, Status

if TYPE_CHECKING:
    from privlint.fixing import Change

LANGUAGES = ("nl", "en")
DEFAULT_LANGUAGE = "nl"

WORDS: dict[str, dict[str, str]] = {
    "and": {"nl": "en", "en": "and"},
    "in": {"nl": "in", "en": "in"},
    "none": {"nl": "geen bevindingen", "en": "no findings"},
    "no statement": {"nl": "geen privacyverklaring gevonden", "en": "no privacy statement found"},
    "nothing to check": {
        "nl": "geen privacyverklaring gevonden; is er wel een, noem dan het bestand zelf",
        "en": "no privacy statement found; if there is one, name the file itself",
    },
    "required": {
        "nl": "hier hoort een privacyverklaring te staan (--require); noem het bestand of de map waarin zij staat",
        "en": "there should be a privacy statement here (--require); name the file or the folder that holds it",
    },
    "no rules": {
        "nl": "geen enkele regel staat aan, dus er is niets nagekeken; privlint config laat zien wat er geldt, "
        "en --select en --ignore gaan daar nog overheen",
        "en": "no rule is on, so nothing was checked; privlint config shows what counts, and --select and --ignore "
        "come on top of that",
    },
    "nothing judged": {"nl": "geen verklaring beoordeeld", "en": "no statement judged"},
    "not-a-statement": {"nl": "geen privacyverklaring", "en": "not a privacy statement"},
    "not-judged": {"nl": "niet beoordeeld", "en": "not judged"},
    "hidden": {
        "nl": "{count} daarvan niet getoond door --level {level}",
        "en": "{count} of them not shown because of --level {level}",
    },
    "suppressed": {"nl": "{count} onderdrukt", "en": "{count} suppressed"},
    "known in baseline": {
        "nl": "{count} bekende bevindingen staan in de baseline {before} en zijn weggelaten.",
        "en": "{count} known findings are in the baseline {before} and left out.",
    },
    "known in baseline, one": {
        "nl": "1 bekende bevinding staat in de baseline {before} en is weggelaten.",
        "en": "1 known finding is in the baseline {before} and left out.",
    },
    "known in revision": {
        "nl": "{count} bevindingen waren er in {before} ook al en zijn weggelaten.",
        "en": "{count} findings were there in {before} too and are left out.",
    },
    "known in revision, one": {
        "nl": "1 bevinding was er in {before} ook al en is weggelaten.",
        "en": "1 finding was there in {before} too and is left out.",
    },
    "resolved in baseline": {
        "nl": "{count} bevindingen uit de baseline zijn opgelost:",
        "en": "{count} findings of the baseline are resolved:",
    },
    "resolved in baseline, one": {
        "nl": "1 bevinding uit de baseline is opgelost:",
        "en": "1 finding of the baseline is resolved:",
    },
    "resolved since": {
        "nl": "{count} bevindingen zijn sinds {before} opgelost:",
        "en": "{count} findings are resolved since {before}:",
    },
    "resolved since, one": {
        "nl": "1 bevinding is sinds {before} opgelost:",
        "en": "1 finding is resolved since {before}:",
    },
    "update baseline": {
        "nl": "Werk de baseline bij met: privlint baseline --output {before}",
        "en": "Update the baseline with: privlint baseline --output {before}",
    },
    "removed since": {
        "nl": "Dit stond er in {before} nog wel, en nu niet meer:",
        "en": "This was still there in {before}, and is gone now:",
    },
    "stood at": {"nl": "stond op {place}", "en": "stood at {place}"},
    "added since": {
        "nl": "{file} is nieuw sinds {before}: alle bevindingen tellen.",
        "en": "{file} is new since {before}: all findings count.",
    },
    "gone since": {
        "nl": "{file} was in {before} een privacyverklaring, en is dat nu niet meer.",
        "en": "{file} was a privacy statement in {before}, and is none now.",
    },
    "baseline written": {
        "nl": "Bevindingen in {file}: {count}",
        "en": "Findings in {file}: {count}",
    },
    "use baseline": {
        "nl": 'Om alleen te melden wat nieuw is: zet "baseline: {file}" in privlint.yaml, of privlint check --baseline '
        "{file}",
        "en": 'To report only what is new: put "baseline: {file}" into privlint.yaml, or privlint check --baseline '
        "{file}",
    },
    "baseline updated": {
        "nl": "Bevindingen in {file}: {count} ({added} erbij, {gone} eraf)",
        "en": "Findings in {file}: {count} ({added} added, {gone} gone)",
    },
    "remark": {"nl": "let op", "en": "note"},
    "line": {"nl": "regel", "en": "line"},
    "lines": {"nl": "regels", "en": "lines"},
    "paragraph": {"nl": "alinea", "en": "paragraph"},
    "paragraphs": {"nl": "alinea's", "en": "paragraphs"},
    "page": {"nl": "pagina", "en": "page"},
    "pages": {"nl": "pagina's", "en": "pages"},
    "level": {"nl": "Niveau", "en": "Level"},
    "place": {"nl": "Plaats", "en": "Place"},
    "rule": {"nl": "Regel", "en": "Rule"},
    "finding": {"nl": "Bevinding", "en": "Finding"},
    "law": {"nl": "Wet", "en": "Law"},
    "kind": {"nl": "Soort", "en": "Kind"},
    "title": {"nl": "Titel", "en": "Title"},
    "help": {"nl": "Zo herstelt u het", "en": "How to repair it"},
    "fails on": {"nl": "Slaat aan op", "en": "Fails on"},
    "passes": {"nl": "Goed is bijvoorbeeld", "en": "Passes"},
    "why": {"nl": "Waarom", "en": "Why"},
    "reports": {"nl": "Meldt bijvoorbeeld", "en": "Reports, for example"},
    "asks": {"nl": "De vraag aan de verklaring", "en": "What it asks of the statement"},
    "suppress": {"nl": "Zo laat u het buiten beschouwing", "en": "How to suppress it"},
    "suppress here": {
        "nl": "Op één plaats: in de verklaring, vóór het blok, met de reden",
        "en": "In one place: in the statement, before the block, with the reason",
    },
    "suppress everywhere": {"nl": "Overal: in privlint.yaml", "en": "Everywhere: in privlint.yaml"},
    "reason": {"nl": "reden", "en": "reason"},
    "on the web": {"nl": "Op het web", "en": "On the web"},
    "preview": {"nl": "proef", "en": "preview"},
    "in preview": {
        "nl": "Deze regel is een proef en kan nog veranderen: hij doet mee met "
        "preview: true in de configuratie, met --preview of --select {rule}.",
        "en": "This rule is in preview and may still change: it counts with "
        "preview: true in the configuration, with --preview or --select {rule}.",
    },
    "line number": {"nl": "Regel", "en": "Line"},
    "paragraph number": {"nl": "Alinea", "en": "Paragraph"},
    "page number": {"nl": "Pagina", "en": "Page"},
    "purpose": {"nl": "Doel", "en": "Purpose"},
    "data": {"nl": "Persoonsgegevens", "en": "Personal data"},
    "basis": {"nl": "Grondslag", "en": "Legal basis"},
    "interest": {"nl": "Gerechtvaardigd belang", "en": "Legitimate interest"},
    "retention": {"nl": "Bewaartermijn", "en": "Retention"},
    "recipients": {"nl": "Ontvangers", "en": "Recipients"},
    "activities": {"nl": "Verwerkingen", "en": "Processing activities"},
    "controllers": {"nl": "Verwerkingsverantwoordelijke", "en": "Controller"},
    "contacts": {"nl": "Contactgegevens", "en": "Contact details"},
    "officers": {"nl": "Functionaris gegevensbescherming", "en": "Data protection officer"},
    "rights": {"nl": "Rechten", "en": "Rights"},
    "response_deadlines": {"nl": "Antwoordtermijnen", "en": "Answer terms"},
    "complaints": {"nl": "Klacht", "en": "Complaint"},
    "transfers": {"nl": "Doorgifte", "en": "Transfers"},
    "data_categories": {"nl": "Persoonsgegevens", "en": "Personal data"},
    "dates": {"nl": "Datum", "en": "Date"},
    "what it says": {"nl": "Wat de verklaring zegt", "en": "What the statement says"},
    "part": {"nl": "Onderdeel", "en": "Part"},
    "the rest": {"nl": "De hele verklaring", "en": "The whole statement"},
    "nothing found": {"nl": "niets gevonden", "en": "nothing found"},
    "more": {"nl": "en nog {count}", "en": "and {count} more"},
    "absent": {"nl": "niet gevonden: {terms}", "en": "not found: {terms}"},
    "applies only if": {"nl": "geldt alleen als: {terms}", "en": "applies only if: {terms}"},
    "basis-judged": {
        "nl": "of de tekst hiervoor een grondslag geeft, is niet te beoordelen",
        "en": "whether the text gives a legal basis for this cannot be judged",
    },
    "retention-judged": {
        "nl": "of de tekst hiervoor een bewaartermijn geeft, is niet te beoordelen",
        "en": "whether the text gives a retention period for this cannot be judged",
    },
    "in another": {
        "nl": "staat in een andere verklaring, waarnaar deze verwijst",
        "en": "stands in another statement, to which this one links",
    },
    "suggestions": {"nl": "Suggesties", "en": "Suggestions"},
    "fill in": {"nl": "vul in", "en": "fill in"},
    "for example": {"nl": '{words}, bijvoorbeeld "{example}"', "en": '{words}, for example "{example}"'},
    "no suggestions": {
        "nl": "voor deze bevindingen is er geen zin voor te stellen; privlint check laat zien wat er is",
        "en": "there is no sentence to suggest for these findings; privlint check shows what they are",
    },
    "suggestions are drafts": {
        "nl": "Neem alleen over wat voor uw organisatie klopt, en vul in wat tussen [ ] staat.",
        "en": "Only use what is true of your organisation, and fill in what stands between [ ].",
    },
    "put section": {"nl": 'onder het kopje "{heading}" ({place})', "en": 'under the heading "{heading}" ({place})'},
    "put anywhere": {"nl": "bij {place}", "en": "at {place}"},
    "put new-section": {"nl": 'in een nieuw onderdeel "{heading}"', "en": 'in a new section "{heading}"'},
    "put behind": {"nl": 'achter de zin met "{words}" ({place})', "en": 'behind the sentence with "{words}" ({place})'},
    "put row": {"nl": 'in de rij van "{words}" ({place})', "en": 'in the row of "{words}" ({place})'},
    "put instead": {
        "nl": 'in plaats van de zin met "{words}" ({place})',
        "en": 'instead of the sentence with "{words}" ({place})',
    },
    "replace": {"nl": 'vervang dit door "{words}"', "en": 'replace this with "{words}"'},
    "fixed": {"nl": "{findings} hersteld in {files}", "en": "{findings} fixed in {files}"},
    "to fix": {"nl": "{findings} te herstellen in {files}", "en": "{findings} to fix in {files}"},
    "nothing to fix": {"nl": "niets dat veilig te herstellen is", "en": "nothing that can safely be fixed"},
    "not fixed": {"nl": 'niet hersteld: "{words}": {reason}', "en": 'not fixed: "{words}": {reason}'},
    "hindrance context": {
        "nl": "de zin zegt er meer over; pas hem zelf aan",
        "en": "the sentence says more about it; change it yourself",
    },
    "hindrance markup": {
        "nl": "de woorden staan niet zo in de bron, maar met opmaak, een verwijzing of een ingevulde waarde ertussen",
        "en": "the words do not stand in the source like this, but with markup, a link or a value that is filled in",
    },
    "hindrance format": {
        "nl": "dit is geen tekstbestand; wijzig het document zelf",
        "en": "this is no text file; change the document itself",
    },
    "hindrance generated": {
        "nl": "volgens het begin van het bestand wordt het gemaakt uit een ander; wijzig dat",
        "en": "its first lines say that this file is made from another; change that one",
    },
    "hindrance encoding": {
        "nl": "het bestand is niet ongewijzigd terug te schrijven; sla het op als UTF-8",
        "en": "the file cannot be written back unchanged; save it as UTF-8",
    },
    "hindrance result": {
        "nl": "na de wijziging zou er iets anders niet kloppen; pas de zin zelf aan",
        "en": "after the change something else would be wrong; change the sentence yourself",
    },
    "rows left out": {
        "nl": "… en nog {count}, zie het logboek.",
        "en": "… and {count} more, see the log.",
    },
}

_LEVELS = {
    "nl": {
        Level.ERROR: ("fout", "fouten"),
        Level.WARNING: ("waarschuwing", "waarschuwingen"),
        Level.NOTE: ("opmerking", "opmerkingen"),
    },
    "en": {
        Level.ERROR: ("error", "errors"),
        Level.WARNING: ("warning", "warnings"),
        Level.NOTE: ("note", "notes"),
    },
}
_FINDINGS = {"nl": ("bevinding", "bevindingen"), "en": ("finding", "findings")}
_FILES = {"nl": ("bestand", "bestanden"), "en": ("file", "files")}
_STATEMENTS = {"nl": ("verklaring", "verklaringen"), "en": ("statement", "statements")}


def say(key: str, language: str, **values: object) -> str:
    """The phrase `key` in `language` (Dutch if it is neither nl nor en)."""
    phrases = WORDS[key]
    return phrases.get(language, phrases[DEFAULT_LANGUAGE]).format(**values)


def in_language(texts: Mapping[str, str], language: str) -> str:
    """The text in `language`, or in the language that there is; empty if there is none."""
    return texts.get(language) or next((text for text in texts.values() if text), "")


def summary(result: CheckResult) -> str:
    """One line on the whole run, for example "3 fouten en 2 waarschuwingen in 1 verklaring; 1 onderdrukt"."""
    if not result.checked():
        not_judged = any(report.status is Status.NOT_JUDGED for report in result.files)
        nothing = "no statement" if result.files else "nothing to check"
        return say("nothing judged" if not_judged else nothing, result.language)
    hidden = result.failing_but_hidden()
    counted = min(result.level, result.fail_level) if hidden else result.level
    findings = (finding for report in result.files for finding in report.findings if finding.level >= counted)
    language = result.language if result.language in LANGUAGES else DEFAULT_LANGUAGE
    where = _number(result.checked(), _STATEMENTS[language])
    text = f"{count(findings, language)} {say('in', language)} {where}"
    if hidden:
        text += f" ({say('hidden', result.language, count=hidden, level=result.level)})"
    suppressed = len(tuple(result.suppressed()))
    return f"{text}; {say('suppressed', result.language, count=suppressed)}" if suppressed else text


def name_of_level(level: Level, language: str, *, several: bool = False) -> str:
    """What a level is called: "fout", or "fouten" if there are `several`."""
    return _LEVELS[language if language in LANGUAGES else DEFAULT_LANGUAGE][level][several]


def count(findings: Iterable[Finding], language: str) -> str:
    """How many findings of each level there are, for example "3 fouten en 2 waarschuwingen"."""
    language = language if language in LANGUAGES else DEFAULT_LANGUAGE
    counts = Counter(finding.level for finding in findings)
    parts = [
        f"{counts[level]} {one if counts[level] == 1 else many}"
        for level, (one, many) in _LEVELS[language].items()
        if counts[level]
    ]
    return _enumerate(parts, language) or say("none", language)


def cite(law: Sequence[str], language: str) -> str:
    """The articles as a lawyer writes them: ("AVG 13(1)(c)", "AVG 6(1)") as "AVG art. 13(1)(c), 6(1)".

    In English the AVG is called GDPR. A source without an article number (WP260) stands alone.
    """
    cited: dict[str, list[str]] = {}
    for source in law:
        act, _, article = source.partition(" ")
        cited.setdefault("GDPR" if act == "AVG" and language == "en" else act, []).extend([article] if article else [])
    return "; ".join(f"{act} art. {', '.join(articles)}" if articles else act for act, articles in cited.items())


def describe_status(status: Status, reason: Mapping[str, str], language: str) -> str:
    """Why a file has no findings, for example "niet beoordeeld: …"; `reason` is by language."""
    words = say(str(status), language)
    text = in_language(reason, language)
    return f"{words}: {text}" if text else words


def describe_fixes(changes: Sequence[Change], language: str, *, dry: bool) -> str:
    """One line on what `--fix` did, or would do, for example "2 bevindingen hersteld in 1 bestand"."""
    if not changes:
        return say("nothing to fix", language)
    language = language if language in LANGUAGES else DEFAULT_LANGUAGE
    findings = _number(sum(len(change.findings) for change in changes), _FINDINGS[language])
    return say("to fix" if dry else "fixed", language, findings=findings, files=_number(len(changes), _FILES[language]))


def describe_edit(edit: Edit, language: str) -> str:
    """What a safe change does, for example "vervang dit door "AVG""."""
    return say("replace", language, words=" ".join(edit.replacement.split()))


def describe_hindrance(finding: Finding, language: str) -> str:
    """Why a finding for which there are other words is not fixed, with its place."""
    reason = say(f"hindrance {finding.hindrance}", language)
    place = f"{finding.path}:{finding.place.line}:{finding.place.column}"
    return f"{place}: {say('not fixed', language, words=finding.words, reason=reason)}"


def _number(count: int, words: tuple[str, str]) -> str:
    return f"{count} {words[0] if count == 1 else words[1]}"


def _enumerate(words: Sequence[str], language: str) -> str:
    if len(words) <= 1:
        return "".join(words)
    return f"{', '.join(words[:-1])} {say('and', language)} {words[-1]}"
