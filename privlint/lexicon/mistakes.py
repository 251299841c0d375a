"""What is wrong with a phrase that is not well formed: said to its author, at the character that has to be mended."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.lexicon.notation import GAP, PhraseError

_CLOSERS = {"{": "}", "(": ")"}
_OPENERS = {closer: opener for opener, closer in _CLOSERS.items()}
_STAR_INSIDE = re.compile(r"(?<=[^\s{}()|*…])\*(?=[^\s{}()|…])|\*(?=\*)|(?<![^\s{}()|…])\*(?![^\s{}()|*…])")
_BETWEEN = "write {this|that} for either of them, or (this|that) if both may be left out"


def mistake_in(phrase: str) -> PhraseError:
    """The first mistake in `phrase`, which does not compile."""
    return next(_mistakes(phrase), PhraseError("this phrase is not well formed", 0, "see docs/vocabulary.md"))


def _mistakes(phrase: str) -> Iterator[PhraseError]:
    if not phrase.strip():
        yield PhraseError("this phrase is empty", 0, "write its words, or take it out")
    opened: list[int] = []
    begin = 0  # of the alternative
    for offset, char in enumerate(phrase):
        if char == "*" and _STAR_INSIDE.match(phrase, offset):
            remedy = "write bewaar* for any ending, or *verzoek for any beginning"
            yield PhraseError('a "*" stands at the end or the beginning of a word', offset, remedy)
        if char in "|})":
            if not opened:
                remedy = _BETWEEN if char == "|" else f'take it out, or put "{_OPENERS[char]}" where it begins'
                what = 'a "|" stands between alternatives' if char == "|" else f'nothing opens this "{char}"'
                yield PhraseError(what, offset, remedy)
                return
            opener = phrase[opened[-1]]
            if char not in ("|", _CLOSERS[opener]):
                what = f'this "{char}" stands where a "{opener}" has to be closed'
                yield PhraseError(what, offset, f'write "{_CLOSERS[opener]}"')
                return
            if not any(map(str.isalnum, phrase[begin:offset])) and GAP not in phrase[begin:offset]:
                yield PhraseError("there is no word in this alternative", offset, "write one, or take it out")
            if char != "|":
                opened.pop()
        elif char in _CLOSERS:
            opened.append(offset)
        begin = offset + 1 if char in "{(|" else begin
    if opened:
        opener = phrase[opened[-1]]
        yield PhraseError(f'this "{opener}" is not closed', opened[-1], f'put "{_CLOSERS[opener]}" where it ends')
