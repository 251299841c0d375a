"""Where things stand on the web: the documentation of each rule, and the repository.

Both addresses are set here and nowhere else by whoever publishes privlint; the
documentation site (docs/build_site.py) is built for the same addresses.
"""

from __future__ import annotations

from privlint.resources import rules_directory

SITE = "https://privlint.example"
REPOSITORY = "https://github.com/OWNER/privlint"
RULES_FOLDERS = {"en": "rules", "nl": "regels"}
"""The folder of the site with the pages of the rules, in each language."""

_ABOUT_SUPPRESSIONS = "suppression-"


def rule_url(rule_id: str, language: str = "en") -> str:
    """The address of the page of a rule, in Dutch for `nl` and in English otherwise; those about suppressions share
    the page on these. Empty for a rule of a project's own, which has no page."""
    if (rules_directory() / f"{rule_id}.yaml").is_file():
        return f"{SITE}/{RULES_FOLDERS.get(language, RULES_FOLDERS['en'])}/{rule_id}/"
    if rule_id.startswith(_ABOUT_SUPPRESSIONS):
        from privlint.suppression.rules import SUPPRESSION_RULES  # needs the rule language

        return f"{SITE}/suppressions/" if any(rule.id == rule_id for rule in SUPPRESSION_RULES) else ""
    return ""
