"""Law, bodies and terms that no longer apply, relied on as if they did (AVG 94; C-362/14, C-311/18)."""

from __future__ import annotations

from privlint.facts import OutdatedReference
from privlint.grammars.reading import Reading

_PREFIX = "outdated-"
_REPLACEMENTS = {
    "wbp": "AVG",
    "cbp": "Autoriteit Persoonsgegevens",
    "privacycommissie": "Gegevensbeschermingsautoriteit",
    "safe-harbor": "Data Privacy Framework, standaardcontractbepalingen (SCC)",
    "privacy-shield": "Data Privacy Framework, standaardcontractbepalingen (SCC)",
    "directive": "AVG",
    "bewerker": "verwerker",
    "processor-contract": "verwerkersovereenkomst",
}
_HISTORY = "outdated-history"


def outdated_references(reading: Reading) -> list[OutdatedReference]:
    """The references to law that has lapsed, unless the sentence tells it as history. The anchors: outdated-*."""
    found = []
    for mention in reading.scan.starting_with(_PREFIX):
        topic = mention.term.removeprefix(_PREFIX)
        if mention.term == _HISTORY or topic not in _REPLACEMENTS:
            continue
        sentence = reading.document.sentences[mention.sentence]
        if not reading.has(_HISTORY, sentence):
            found.append(OutdatedReference(span=mention.span, topic=topic, replacement=_REPLACEMENTS[topic]))
    return found
