"""Grammars as regular expressions, kept in the cache as the rules are: what is cached needs no pyparsing.

To import pyparsing takes as long as a statement does to be read by all grammars. Those of facts have no recursion,
so that each is as well a regular expression, that matches the same: pyparsing skips white space before every
element, takes the first alternative that matches, and never comes back to an element that did.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from privlint.cache import cached, rebuilt

if TYPE_CHECKING:
    import pyparsing as pp

_WHITE = r"[ \t\r\n]"


@cache
def expression(grammar: Callable[[], pp.ParserElement]) -> re.Pattern[str]:
    """The expression that matches what `grammar` does where that does not begin with white space.

    `grammar` is the function that makes it: one of its module. The names of its elements are read with `named`.
    """
    module = grammar.__module__
    sources = [Path(file) for name in (module, __name__) if (file := sys.modules[name].__file__)]
    name = f"grammar-{module.rpartition('.')[2]}"
    try:
        return re.compile(cached(name, sources, lambda: translate(grammar())))
    except (TypeError, re.error):  # the cache holds something else under our name
        return re.compile(rebuilt(name, sources, lambda: translate(grammar())))


def named(match: re.Match[str]) -> Iterator[tuple[str, str]]:
    """The named elements of what an expression matches, each with its text, in the order of the grammar."""
    return ((name.rpartition("_")[0], text) for name, text in match.groupdict().items() if text is not None)


def translate(grammar: pp.ParserElement) -> str:
    """The regular expression that matches what `grammar` does where that does not begin with white space.

    Raises ValueError if an element of `grammar` is of a kind that is not used here.
    """
    return rf"(?!{_WHITE}){_translated(grammar, Counter())}"


def _translated(element: pp.ParserElement, names: Counter[str]) -> str:
    """The expression for `element`, before which white space is already skipped."""
    import pyparsing as pp

    match element:
        case pp.Regex():
            ignoring_case = bool(element.flags & re.IGNORECASE)
            written = f"(?>(?i:{element.pattern}))" if ignoring_case else f"(?>{element.pattern})"
            if element.resultsName:
                names[element.resultsName] += 1  # an expression may have a name only once
                written = f"(?P<{element.resultsName}_{names[element.resultsName]}>{written})"
            return written
        case pp.StringEnd():
            return r"\Z"
        case pp.And():
            return f"{_WHITE}*+".join(_translated(part, names) for part in element.exprs)
        case pp.MatchFirst():
            return f"(?>{'|'.join(_translated(part, names) for part in element.exprs)})"
        case pp.Opt():
            return f"(?>(?:{_translated(element.expr, names)})?)"
        case _:
            raise ValueError(f"{type(element).__name__} has no regular expression here")
