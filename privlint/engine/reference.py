"""The table of fact kinds in docs/rule-language.md, made of the docstrings in `privlint/facts.py`.

`python -m privlint.engine.reference docs/rule-language.md` brings the document up to date.
"""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path

from privlint.engine.kinds import attributes
from privlint.facts import KINDS, Fact

BEGIN = "<!-- the table of facts: made by `python -m privlint.engine.reference`, do not edit -->\n"
END = "<!-- the end of the table of facts -->\n"


def with_table(document: str) -> str:
    """`document` with the table between its marks made anew. Raises ValueError if the marks are not there."""
    before, begin, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("the marks of the table of facts are missing")
    return f"{before}{BEGIN}\n{fact_table()}\n{END}{after}"


def fact_table() -> str:
    """A Markdown table of the kinds of fact, what each means and its attributes with their types."""
    rows = ["| kind | attributes | meaning |", "|---|---|---|"]
    for name, kind in KINDS.items():
        of_kind = "<br>".join(f"`{attribute}`: {of_type}" for attribute, of_type in attributes(name).items())
        rows.append(f"| `{name}` | {of_kind or '(none)'} | {_meaning(kind)} |")
    return "\n".join(rows) + "\n"


def _meaning(kind: type[Fact]) -> str:
    """The docstring of `kind` on one line, with attributes as the rule language writes them."""
    text = " ".join(inspect.cleandoc(kind.__doc__ or "").split()).replace("|", "\\|")
    return re.sub(r"`[a-z_]+`", lambda name: name[0].replace("_", "-"), text)


if __name__ == "__main__":
    file = Path(sys.argv[1])
    file.write_text(with_table(file.read_text(encoding="utf-8")), encoding="utf-8")
