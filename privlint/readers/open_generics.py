"""Where a program leaves so many angle brackets open that its parser would try everything with everything.

In `a<b,c<d,…` each `<` may compare two numbers or begin the types of a generic, and the parser of TypeScript goes on
with both. Where such a text breaks off, it combines all that may be open, in one operation that nothing can stop and
that takes half a minute for 80 kB. So it is not given more of them than a person would write.
"""

from __future__ import annotations

import re

_MOST = 400
_PART = re.compile(
    r"//[^\r\n]*|/\*(?:[^*]|\*(?!/))*+(?:\*/)?"
    r"|\"(?:\\.|[^\"\\\r\n])*+\"?|'(?:\\.|[^'\\\r\n])*+'?|`(?:\\.|[^`\\])*+`?"
    r"|</(?![*/])[\w.:-]*+\s*+>?|<<|<=|=>"
    r"|(?P<angle><)|(?P<end>>)|(?P<open>[(\[{])|(?P<close>[)\]}])|(?P<next>;)",
    re.DOTALL,
)


def too_many_open(source: str) -> int:
    """The offset of the first `<` that is one too many in `source`; its end if none is."""
    if source.count("<") <= _MOST:
        return len(source)
    open_before = [0]  # each bracket that is open
    count = 0
    for part in _PART.finditer(source):
        kind = part.lastgroup
        if kind == "angle":
            count += 1
            if count > _MOST:
                return part.start()
        elif kind == "end":
            count = max(count - 1, open_before[-1])
        elif kind == "open":
            open_before.append(count)
        elif kind == "close":
            count = open_before.pop() if len(open_before) > 1 else 0
        elif kind == "next":
            count = open_before[-1]
    return len(source)
