"""What mends a finding: the sentence that its rule suggests, with its place, and the safe change of words."""

from __future__ import annotations

from collections.abc import Mapping

from privlint.document import Block, BlockKind, Document, Span
from privlint.engine.evaluation import Statement, selected
from privlint.engine.kinds import is_present, value
from privlint.engine.model import Rule, SuggestionTemplate
from privlint.engine.suggestion import filled, in_form
from privlint.findings import Put, Suggestion

# What a section on a topic is called where there is none yet; of the other topics the title of the page is the place.
_HEADINGS = {
    "purposes": {"nl": "Waarvoor wij {uw|je} gegevens gebruiken", "en": "What we use your data for"},
    "legal-basis": {"nl": "Waarom wij {uw|je} gegevens mogen gebruiken", "en": "Why we may use your data"},
    "data": {"nl": "Welke gegevens wij gebruiken", "en": "Which data we use"},
    "retention": {"nl": "Hoe lang wij {uw|je} gegevens bewaren", "en": "How long we keep your data"},
    "recipients": {"nl": "Met wie wij {uw|je} gegevens delen", "en": "With whom we share your data"},
    "transfers": {"nl": "Gegevens buiten de EER", "en": "Data outside the EEA"},
    "rights": {"nl": "{Uw|Je} rechten", "en": "Your rights"},
    "complaint": {"nl": "Klachten", "en": "Complaints"},
    "automated-decisions": {"nl": "Geautomatiseerde besluiten", "en": "Automated decisions"},
    "source": {"nl": "Hoe wij aan {uw|je} gegevens komen", "en": "Where your data come from"},
    "officer": {"nl": "Functionaris gegevensbescherming", "en": "Data protection officer"},
}


def suggestion(
    rule: Rule, statement: Statement, span: Span, fields: Mapping[str, str], language: str, *, absent: bool
) -> Suggestion | None:
    """What `rule` suggests for its finding at `span` with these `fields`, in `language` and in the statement's own form
    of address; None if it suggests nothing. `absent` if the finding stands at the topic because nothing says it."""
    template = rule.suggestion
    if template is None:
        return None
    informal = statement.is_informal
    whole = {**fields, "here": " ".join(statement.document[span].split())}
    text, blanks = filled(
        template.texts[language], lambda source: _known(source, template, statement, whole), whole, informal=informal
    )
    put, heading = _where(rule, statement.document, span, language, informal=informal, absent=absent)
    return Suggestion(text, put, heading, blanks)


def _known(source: str, template: SuggestionTemplate, statement: Statement, fields: Mapping[str, str]) -> str:
    """What the statement says for the source of a blank; empty if it says nothing."""
    if source not in template.facts:
        return fields.get(source, "")
    attribute, selector = template.facts[source]
    values = (value(fact, attribute) for fact in selected(selector, statement))
    return next((str(found) for found in values if is_present(found)), "")


def _where(
    rule: Rule, document: Document, span: Span, language: str, *, informal: bool, absent: bool
) -> tuple[Put, str]:
    block = document.block_at(span.start) if document.blocks else None
    if block is None:
        return Put.SECTION, ""
    put = rule.suggestion.put if rule.suggestion is not None else ""
    if not absent and put != "section" and block.kind is not BlockKind.HEADING:
        return (Put.ROW if put == "behind" and block.cell is not None else Put(put)), ""
    heading = document.heading_of(document.section_of(span.start))
    if absent and rule.topic in _HEADINGS and (heading is None or _is_title(heading, document)):
        return Put.NEW_SECTION, in_form(_HEADINGS[rule.topic][language], informal=informal)
    return Put.SECTION, " ".join(document[heading.span].split()) if heading is not None else ""


def _is_title(heading: Block, document: Document) -> bool:
    """Whether a heading is the first thing that a visitor sees."""
    return next(document.visible_blocks(), None) == heading
