"""The fixed words of the report in HTML, in Dutch and English."""

from __future__ import annotations

from privlint.elements import State
from privlint.reports.wording import in_language

WORDS: dict[str, dict[str, str]] = {
    "report": {"nl": "Verslag van een privacyverklaring", "en": "Report on a privacy statement"},
    "reports": {"nl": "Verslag van {count} privacyverklaringen", "en": "Report on {count} privacy statements"},
    "no report": {"nl": "Verslag van privlint", "en": "Report of privlint"},
    "checked with": {"nl": "Nagekeken met privlint {version}", "en": "Checked with privlint {version}"},
    "meaning": {
        "nl": "Dit verslag wijst aan wat de tekst wel en niet laat zien. Het zegt niet dat een organisatie de wet "
        "overtreedt, en het is geen juridisch advies.",
        "en": "This report points at what the text does and does not show. It does not say that an organisation breaks "
        "the law, and it is no legal advice.",
    },
    "skip": {"nl": "Naar de inhoud", "en": "Skip to the content"},
    "contents": {"nl": "Inhoud", "en": "Contents"},
    "elements": {"nl": "Wat de wet vraagt", "en": "What the law asks"},
    "text": {"nl": "De tekst", "en": "The text"},
    "text explained": {
        "nl": "De verklaring zoals een bezoeker haar leest, met links het nummer van de {unit} in de bron.",
        "en": "The statement as a visitor reads it, with the number of the {unit} in the source at the left.",
    },
    "activities": {"nl": "Verwerkingen", "en": "Processing activities"},
    "activities explained": {
        "nl": "Wat de tekst van elke verwerking zegt. Elke waarde wijst naar de woorden waar dat staat.",
        "en": "What the text says of each processing activity. Every value links to the words that say so.",
    },
    "no activities": {"nl": "In de tekst zijn geen verwerkingen gevonden.", "en": "No activities found in the text."},
    "not judged files": {"nl": "Niet beoordeeld", "en": "Not judged"},
    "remarks": {"nl": "Opmerkingen bij het lezen", "en": "Remarks on reading"},
    "suppressed": {"nl": "Onderdrukte bevindingen ({count})", "en": "Suppressed findings ({count})"},
    "suppressed by": {"nl": "onderdrukt: {reason}", "en": "suppressed: {reason}"},
    "no reason": {"nl": "zonder reden", "en": "without a reason"},
    "is suppressed": {"nl": "onderdrukt", "en": "suppressed"},
    "below the level": {"nl": "hieronder niet getoond", "en": "not shown below"},
    "not asked": {"nl": "niet nagegaan: deze regels waren niet gekozen", "en": "these rules were not selected"},
    "is known in baseline": {"nl": "bekend: staat in de baseline", "en": "known: it is in the baseline"},
    "is known in revision": {"nl": "bekend: was er in {before} ook al", "en": "known: it was there in {before} too"},
    "not found": {"nl": "daarover is niets gevonden", "en": "nothing found on it"},
    "finding number": {"nl": "Bevinding {number}", "en": "Finding {number}"},
    "see also": {"nl": "Zie ook {place}", "en": "See also {place}"},
    "at": {"nl": "bij {place}", "en": "at {place}"},
    "show": {"nl": "Toon", "en": "Show"},
    "hidden text": {"nl": "Staat niet zichtbaar op de pagina", "en": "Not visible on the page"},
    "table": {"nl": "Tabel", "en": "Table"},
    State.PRESENT: {"nl": "aanwezig", "en": "present"},
    State.INCOMPLETE: {"nl": "vaag of onvolledig", "en": "vague or incomplete"},
    State.CONTRADICTORY: {"nl": "tegenstrijdig", "en": "contradictory"},
    State.INCORRECT: {"nl": "onjuist of verouderd", "en": "incorrect or outdated"},
    State.MISSING: {"nl": "ontbreekt", "en": "missing"},
    State.NOTHING_NOTED: {"nl": "geen opmerking", "en": "nothing to remark"},
    State.NOT_JUDGED: {"nl": "niet beoordeeld", "en": "not judged"},
    State.DOES_NOT_APPLY: {"nl": "niet van toepassing", "en": "does not apply"},
}
SYMBOLS = {
    State.PRESENT: "✓",
    State.INCOMPLETE: "≈",
    State.CONTRADICTORY: "≠",
    State.INCORRECT: "!",
    State.MISSING: "✗",
    State.NOTHING_NOTED: "·",
    State.NOT_JUDGED: "?",
    State.DOES_NOT_APPLY: "–",
    "error": "■",
    "warning": "▲",
    "note": "●",
}


def word(key: str, language: str, **values: object) -> str:
    """The phrase `key` in `language` (Dutch if it is neither nl nor en)."""
    return in_language(WORDS[key], language).format(**values)
