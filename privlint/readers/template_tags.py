"""Tags of template languages in Markdown and HTML: those that show nothing, and those that include a file."""

from __future__ import annotations

import re

TEMPLATE_TAG = "|".join(
    rf"{opening}(?:(?!{opening}|{closing})[^\r\n])*+{closing}"
    for opening, closing in (
        *((r"\{%", r"%\}"), (r"\{#", r"#\}")),
        *((r"\{\{<", r">\}\}"), (r"\{\{%", r"%\}\}"), (r"\{\{/\*", r"\*/\}\}")),
    )
)
"""A pattern for tags of Liquid, Jinja and Hugo that show nothing, on one line; a `{{ variable }}` is text.

No tag holds another, so that a search for the end of one stops at the next.
"""

_INCLUDE = re.compile(
    r"\{\{?[%<]-?\s*(?:include(?:_relative|_cached)?|render|readfile|partial(?:Cached)?)\s+(?:file\s*=\s*)?"
    r"[\"']?(?P<target>[\w./@-]+\.\w+)"
)


def included(tag: str) -> str:
    """The file that a tag of Liquid, Jinja or Hugo includes, as it is written; empty if it includes none."""
    match = _INCLUDE.match(tag)
    return match["target"] if match is not None else ""
