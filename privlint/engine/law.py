"""The articles that a rule rests on, as a rule file writes them: `AVG 13(1)(c)`, or a source alone, as `WP260`."""

from __future__ import annotations

import re

LAW = r"[A-Z]\S*( \d\S*)?"
"""The name of a law or another source, and the number of an article: also for the schema of rule files."""

_ARTICLE = re.compile(r"(?P<law>\S+)\s+(?:\w+\.?\s+)?(?P<article>\d\S*)")
_LAST_ARTICLE = {"AVG": 99, "UAVG": 53}


def mistake_in(text: str) -> tuple[str, str] | None:
    """What is wrong with an item of `law`, and what mends it; None if nothing is."""
    found = _ARTICLE.fullmatch(text)
    law = found["law"].upper() if found is not None else ""
    if law in ("GDPR", "DSGVO", "RGPD"):
        return f'"{text}" is not how reports know this law', "write AVG, which English reports call GDPR"
    if not re.fullmatch(LAW, text):
        example = (
            f"{found['law'] if found['law'][0].isupper() else law} {found['article']}" if found else "AVG 13(2)(a)"
        )
        return f'"{text}" is not an article of a law', f"write the law and the number of the article, as in {example}"
    number = re.match(r"\d+", found["article"]) if found is not None else None
    last = _LAST_ARTICLE.get(law)
    if number is not None and last is not None and not 1 <= int(number[0]) <= last:
        return f"the {law} has no article {number[0]}", f"its articles are 1 to {last}"
    return None
