"""Where things stand on the web: the documentation of each rule, and the repository.

Both addresses are set here and nowhere else by whoever publishes privlint; the
documentation site (docs/build_site.py) is built for the same addresses.
"""

from __future__ import annotations

SITE = "https://privlint.example"
REPOSITORY = "https://github.com/OWNER/privlint"
RULES_FOLDERS = {"en": "rules", "nl": "regels"}
"""The folder of the site with the pages of the rules, in each language."""

_ABOUT_SUPPRESSIONS = "suppression-"


def rule_url(rule_id: str, language: str = "en") -> str:
    """The address of the page of a rule, in Dutch for `nl` and in English otherwise; those about suppressions share
    the page on these."""
    if rule_id.startswith(_ABOUT_SUPPRESSIONS):
        return f"{SITE}/suppressions/"
    return f"{SITE}/{RULES_FOLDERS.get(language, RULES_FOLDERS['en'])}/{rule_id}/"
