"""Emphasis in Markdown: which runs of `*`, `_` and `~` belong together.

This is the delimiter algorithm of the CommonMark specification. It is linear,
because how far down a search failed is remembered for each kind of run.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Token:
    """A mark in the text: a run of delimiters, or an end of a link.

    Of a run, `closes` and `opens` say of each pair it ends and begins whether it is strong.
    """

    start: int
    end: int
    kind: str
    can_open: bool = False
    can_close: bool = False
    left: int = 0
    closes: list[bool] = field(default_factory=list)
    opens: list[bool] = field(default_factory=list)
    text: str = ""


def delimiter(body: str, start: int, end: int) -> Token:
    """The run of delimiters from `start` to `end`, with what its neighbours allow it to do."""
    before = body[start - 1] if start else " "
    after = body[end] if end < len(body) else " "
    left = not after.isspace() and (after.isalnum() or before.isspace() or not before.isalnum())
    right = not before.isspace() and (before.isalnum() or after.isspace() or not after.isalnum())
    token = Token(start, end, "delimiter", left, right, end - start)
    if body[start] == "_":
        token.can_open = left and (not right or not before.isalnum())
        token.can_close = right and (not left or not after.isalnum())
    return token


def pair(body: str, delimiters: list[Token]) -> None:
    """Note in the `delimiters` which pairs they open and close."""
    openers: list[Token] = []
    failed: dict[tuple[str, bool, int], int] = {}
    for token in delimiters:
        while token.can_close and token.left:
            key = (body[token.start], token.can_open, (token.end - token.start) % 3)
            floor = failed.get(key, 0)
            index = len(openers) - 1
            while index >= floor and not _fits(body, openers[index], token):
                index -= 1
            if index < floor:
                failed[key] = len(openers)
                break
            del openers[index + 1 :]
            _join(body, openers[index], token)
            if not openers[index].left:
                openers.pop()
            failed = {other: min(floor, len(openers)) for other, floor in failed.items()}
        if token.can_open and token.left:
            openers.append(token)


def _join(body: str, opener: Token, closer: Token) -> None:
    strikes = body[closer.start] == "~"
    strong = not strikes and opener.left >= 2 and closer.left >= 2
    size = min(opener.left, closer.left) if strikes else 2 if strong else 1
    opener.opens.insert(0, strong)
    closer.closes.append(strong)
    opener.left -= size
    closer.left -= size


def _fits(body: str, opener: Token, closer: Token) -> bool:
    if body[opener.start] != body[closer.start]:
        return False
    sizes = opener.end - opener.start, closer.end - closer.start
    if (opener.can_close or closer.can_open) and sum(sizes) % 3 == 0 and body[closer.start] != "~":
        return sizes[0] % 3 == 0 and sizes[1] % 3 == 0
    return True
