"""Splitting running text into sentences.

No maintained splitter handles Dutch legal abbreviations ("art. 13", "B.V.",
"o.a.", "d.m.v.") at an acceptable cost, so this one is ours: a sentence ends at a
full stop, question or exclamation mark that is followed by white space and
something that can begin a sentence, unless the stop belongs to an abbreviation,
an initial or a number.
"""

from __future__ import annotations

import re
from functools import lru_cache

from privlint.document import Span
from privlint.patterns import compile_later

_ABBREVIATIONS = """
    a.d.h.v a.u.b aanh afd afz al alg art artt ca c.q c.s cf d.d d.m.v d.w.z dhr dr drs e.a e.d e.v
    enz etc evt excl e.g ev fam fig h.o.d.n i.c.m i.e i.h.a i.h.b i.p.v i.v.m i.o i.s.m inc incl ing ir
    jl jr k.v.k kvk ltd lid m.a.w m.b.t m.b.v m.i m.i.v m.n m.u.v max mej mevr min mln mr mrs mw n.a.v
    n.o n.v no nr nrs o.a o.b.v o.g o.i.d o.l.v o.m o.v p p.a p.m p/a par pag plm pr prof q.q r.k red reg co
    resp s.v.p st str t.a.v t.b.v t.g.v t.h.v t.m t.n.v t.o.v t.w tel u.a u.s v.a v.o.f v.s v.w.b vgl
    vlg vnl voorz w.o z.g z.g.a.n z.i z.o z.s.m zgn bijv bv b.v blz bijl jan feb mrt apr jun jul aug
    sep sept okt nov dec
    v.v s.v s.c r.k.s.v o.g.c m.h.c h.c k.v t.v g.v a.v c.v.v r.k.v.v
"""  # the last line: of clubs ("v.v. Oosterdiep")
ABBREVIATIONS = frozenset(_ABBREVIATIONS.split())

# A stop that also ends the sentence when a capital follows: "Dit doet X B.V. Wij bewaren …".
_MAY_END = frozenset({"b.v", "bv", "n.v", "v.o.f", "u.a", "inc", "ltd", "etc", "enz", "e.d", "e.a", "c.s", "o.i.d"}) | {
    "al",
    "lid",
    "no",
    "ing",
    "max",
    "min",
    "jan",
    "feb",
    "mrt",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "okt",
    "nov",
    "dec",
}  # the last ones are also words, or end a date

# The ends of lines, or stops with a gap. Possessive, and only at the first stop of a row: a megabyte of full stops must
# not be looked at twice. That it begins with one class of characters makes it six times as fast.
_BOUNDARY = re.compile(r"[.!?…\n](?:(?<=\n)\n*|(?<![.!?…].)[.!?…]*+[)\"'”’»\]]*+(?P<gap>\s+))")
_BEFORE_WORD = re.compile(r"(?s:.*[\s(\[„“\"'‘])?")
_BEGINS_LOWER = re.compile(r"[a-zà-ÿ]")
_SENTENCE_WORDS = frozenset(
    "Wij We U Uw Je Jouw Jij De Het Een Deze Dit Die Dat Als Indien Wanneer Ook Daarnaast Ik Onze Ons Voor In Op"
    " Bij Met Hierna Hiervoor Daarvoor Zij Hij Er Na Door Om Wilt Heeft Heb The You".split()
)
_FIRST_WORD = compile_later(r"\w*")
_INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]")
_NUMBERING = compile_later(r"\d{1,3}(?:\.\d{1,3})*")
_LOOK_BEHIND = 40

LONGEST = 1500
"""Characters of a sentence, well over twice the longest of a real statement. The grammars look at a sentence as a whole
for each thing that they find in it: a megabyte without a full stop would keep them busy for hours."""


def split_sentences(text: str, start: int, end: int) -> list[Span]:
    """Where the sentences of `text[start:end]` stand in `text`, without outer space.

    One of more than `LONGEST` characters is divided, between words where that can be.
    """
    block = text[start:end]
    found = _remembered(block) if len(block) <= LONGEST else _sentences_of(block)
    return [Span(start + first, start + last) for first, last in found]


@lru_cache(maxsize=2048)  # of a block, which one statement has from another
def _remembered(text: str) -> tuple[Span, ...]:
    return tuple(_sentences_of(text))


def _sentences_of(text: str) -> list[Span]:
    parts: list[Span] = []
    begin, end = 0, len(text)
    boundary = _BOUNDARY.search(text)
    while boundary is not None:
        has_stop = boundary["gap"] is not None
        if not has_stop or _ends_sentence(text, begin, boundary, end):
            parts += _divided(text, begin, boundary.start("gap") if has_stop else boundary.start())
            begin = boundary.end()
        boundary = _BOUNDARY.search(text, boundary.end(), end)
    return parts + _divided(text, begin, end)


def _divided(text: str, start: int, end: int) -> list[Span]:
    """What stands from `start` to `end`, in parts that are not too long, without the white space around each."""
    parts: list[Span] = []
    while end - start > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST + 1)
        stop = space if space > 0 else start + LONGEST
        parts += _divided(text, start, stop)
        start = stop
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        parts.append(Span(start, end))
    return parts


def _ends_sentence(text: str, begin: int, match: re.Match[str], end: int) -> bool:
    if "\n" in match["gap"]:
        return True
    following = text[match.end() : min(match.end() + 12, end)]
    if _BEGINS_LOWER.match(following):
        return False
    stop = match[0].rstrip().rstrip(")\"'”’»]")
    if stop != ".":
        return True
    before = _BEFORE_WORD.match(text, max(begin, match.start() - _LOOK_BEHIND), match.start())
    assert before is not None  # it may be empty
    start = before.end()
    word = text[start : match.start()]
    if not word:
        return True
    token = word.lower()
    if token in _MAY_END:
        first = _FIRST_WORD.match(following)
        return first is not None and first.group() in _SENTENCE_WORDS
    if token in ABBREVIATIONS:
        return False
    is_initial = len(token) == 1 and token.isalpha() and word.isupper()
    is_initial = is_initial or (_INITIALS.fullmatch(word) is not None)
    is_number = start == begin and (_NUMBERING.fullmatch(token) is not None or len(token) == 1)
    return not (is_initial or is_number)
