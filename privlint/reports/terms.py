"""What the values of facts are called in Dutch and English."""

from __future__ import annotations

_TERMS: dict[str, tuple[str, str]] = {
    # legal bases
    "consent": ("toestemming", "consent"),
    "contract": ("overeenkomst", "contract"),
    "legal-obligation": ("wettelijke verplichting", "legal obligation"),
    "vital-interest": ("vitaal belang", "vital interest"),
    "public-task": ("taak van algemeen belang", "public task"),
    "legitimate-interest": ("gerechtvaardigd belang", "legitimate interest"),
    # rights
    "access": ("inzage", "access"),
    "rectification": ("rectificatie", "rectification"),
    "erasure": ("wissing", "erasure"),
    "restriction": ("beperking van de verwerking", "restriction of processing"),
    "objection": ("bezwaar", "objection"),
    "portability": ("overdraagbaarheid", "portability"),
    "withdraw-consent": ("toestemming intrekken", "withdrawal of consent"),
    # contacts
    "email": ("e-mail", "e-mail"),
    "phone": ("telefoon", "telephone"),
    "address": ("adres", "address"),
    "form": ("formulier", "form"),
    "page": ("pagina", "page"),
    "officer": ("functionaris gegevensbescherming", "data protection officer"),
    "authority": ("toezichthouder", "supervisory authority"),
    "other": ("anderen", "others"),
    # answer terms
    "first": ("antwoord", "answer"),
    "extension": ("verlenging", "extension"),
    "total": ("in totaal", "in all"),
    # transfers
    "stated": ("doorgifte", "transfer"),
    "denied": ("geen doorgifte", "no transfer"),
    "implied": ("ontvanger buiten de EER", "recipient outside the EEA"),
    "location": ("bewaard in", "kept in"),
    # recipients
    "processor": ("verwerker", "processor"),
}


def term(value: str, language: str) -> str:
    """The word for `value` in `language` (Dutch unless it is en); a value without a word stands for itself."""
    dutch, english = _TERMS.get(value, (value, value))
    return english if language == "en" else dutch
