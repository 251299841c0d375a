"""Which phrases are found where, and that the time this takes grows with the text only."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privlint.document import BlockKind, Document, Span
from privlint.document_builder import DocumentBuilder
from privlint.grammars.reading import Reading
from privlint.lexicon import Lexicon, Scan, scan
from privlint.lexicon.matching import Words, last_match
from privlint.lexicon.notation import MAX_GAP, compile_phrase, fold
from privlint.lexicon.steps import WordSets, need_of, split, steps_of
from privlint.lexicon.vocabulary import compiled_phrases

Scanned = Callable[[str, str], Scan]


def document_of(text: str) -> Document:
    """The document with a paragraph for each line of `text`."""
    builder = DocumentBuilder("privacy.txt", text)
    offset = 0
    for line in text.split("\n"):
        builder.begin(BlockKind.PARAGRAPH)
        builder.copy(offset, offset + len(line))
        offset += len(line) + 1
    return builder.build()


@pytest.fixture
def scanned(lexicon_of: Callable[[str], Lexicon]) -> Scanned:
    """Scans a text, each line of which is a paragraph, for the vocabulary of a YAML text."""
    return lambda vocabulary, text: scan(document_of(text), lexicon_of(vocabulary))


def found(result: Scan, term: str = "term") -> list[str]:
    """The words of the mentions of `term`."""
    return [result.document[mention.span] for mention in result.find(term)]


@pytest.mark.parametrize(
    ("phrase", "text", "mentions"),
    [
        ("recht op inzage", "U hebt het Recht  op inzage.", ["Recht op inzage"]),
        ("recht op inzage", "U hebt rechten op inzage.", []),
        ("recht op inzage", "U hebt recht, op “inzage”.", ["recht, op “inzage"]),
        ("recht op inzage", "U hebt recht. Op inzage wacht u.", []),
        ("recht op inzage", "U hebt recht\nop inzage", []),
        ("{inzien|in te zien}", "Inzien, of in te zien, maar in niets te zien.", ["Inzien", "in te zien"]),
        ("(kosteloos|gratis) inzien", "Gratis inzien, kosteloos inzien of inzien.",
         ["Gratis inzien", "inzien", "kosteloos inzien", "inzien", "inzien"]),
        ("bewaar*", "Wij bewaren en bewaarden; de bewaartermijn; opbewaar.", ["bewaarden", "bewaartermijn"]),
        ("*verzoek", "Een verzoek, uw inzageverzoek en verzoeken.", ["verzoek", "inzageverzoek"]),
        ("*nummer*", "Nummers, telefoonnummers, noem.", ["Nummers", "telefoonnummers"]),
        ("e-mail", "E-mail, email, e mail, e‑mail en mail.", ["E-mail", "email", "e mail", "e‑mail"]),
        ("e-mail*", "e-mailadres en emailadressen", ["e-mailadres", "emailadressen"]),
        ("cooperatie", "De coöperatie.", ["coöperatie"]),
        ("coöperatie", "De cooperatie en de CO\u0308OPERATIE.", ["cooperatie"]),
        ("trekt … in", "Wie trekt zijn toestemming altijd in?", ["trekt zijn toestemming altijd in"]),
        ("trekt … in", "Hij trekt a b c d e f g h in.", ["trekt a b c d e f g h in"]),
        ("trekt … in", "Hij trekt a b c d e f g h i in.", []),
        ("trekt in", "Hij trekt 3 in en trekt in.", ["trekt in"]),
        ("{recht op|aanspraak} (op) inzage", "Recht op inzage of aanspraak op inzage.",
         ["Recht op inzage", "aanspraak op inzage"]),
        ("a {b c|b} c", "a b c c", ["a b c c"]),
    ],
)  # fmt: skip
def test_a_phrase_is_found(scanned: Scanned, phrase: str, text: str, mentions: list[str]) -> None:
    assert found(scanned(f"term:\n  - '{phrase}'\n", text)) == mentions


def test_of_several_phrases_at_one_word_the_longest_counts(scanned: Scanned) -> None:
    assert found(scanned("term: [recht, recht op inzage, recht op]", "recht op inzage")) == ["recht op inzage"]


def test_exceptions_take_away_what_they_overlap(scanned: Scanned) -> None:
    vocabulary = "term:\n  phrases: [wissen]\n  except: [niet wissen, wissen … betaalpas]\nother: [wissen]\n"
    result = scanned(vocabulary, "Wissen mag. Niet wissen mag ook. Wij wissen uw betaalpas.")
    assert found(result) == ["Wissen"]
    assert found(result, "other") == ["Wissen", "wissen", "wissen"]


def test_vendors_are_found_under_their_name(scanned: Scanned) -> None:
    vocabulary = """
vendors:
  - {name: Mailbezorger, aliases: [Mail-Bezorger BV], outside: "yes", kind: nieuwsbrief}
  - {name: Aarde, outside: "no", kind: hosting, exact: true}
"""
    result = scanned(vocabulary, "Wij sturen met mailbezorger. Of met Mail Bezorger BV. Aarde is niet aarde of AARDE.")
    assert found(result, "vendor:Mailbezorger") == ["mailbezorger", "Mail Bezorger BV"]
    assert found(result, "vendor:Aarde") == ["Aarde"]
    assert [mention.term for mention in result.starting_with("vendor:")] == [
        "vendor:Mailbezorger", "vendor:Mailbezorger", "vendor:Aarde",
    ]  # fmt: skip


def test_front_matter_is_not_scanned(lexicon_of: Callable[[str], Lexicon]) -> None:
    source = "title: inzage\nInzage."
    builder = DocumentBuilder("privacy.md", source)
    builder.begin(BlockKind.METADATA)
    builder.copy(0, 13)
    builder.begin(BlockKind.PARAGRAPH)
    builder.copy(14, len(source))
    assert found(scan(builder.build(), lexicon_of("term: [inzage]"))) == ["Inzage"]


class TestScan:
    @pytest.fixture
    def result(self, scanned: Scanned) -> Scan:
        return scanned("a: [aap, noot]\nb: [mies]\nb-c: [noot mies]\n", "Aap noot mies aap. Mies.")

    def test_find_keeps_to_the_text_order_of_all_terms(self, result: Scan) -> None:
        assert [(mention.term, mention.span.start) for mention in result.find(("b", "a"))] == [
            ("a", 0), ("a", 4), ("b", 9), ("a", 14), ("b", 19),
        ]  # fmt: skip

    def test_find_keeps_to_what_lies_wholly_within(self, result: Scan) -> None:
        within = Span(4, 13)
        assert [mention.term for mention in result.find(("a", "b", "b-c"), within)] == ["a", "b-c", "b"]
        assert [mention.term for mention in result.find(("a", "b", "b-c"), Span(4, 12))] == ["a"]
        assert result.find("a", Span(1, 7)) == []
        assert result.find("unknown", within) == []

    def test_has(self, result: Scan) -> None:
        assert result.has(("unknown", "b"), Span(0, 18))
        assert not result.has("b", Span(0, 8))
        assert not result.has((), Span(0, 18))

    def test_what_stands_in_a_sentence_is_what_its_span_has(self, result: Scan) -> None:
        asked: tuple[str | tuple[str, ...], ...] = ("a", "b", "b-c", "unknown", ("unknown", "b"), ())
        for terms, sentence in product(asked, result.document.sentences):
            assert Reading(result).has(terms, sentence) == result.has(terms, sentence.span)

    def test_starting_with(self, result: Scan) -> None:
        assert [mention.term for mention in result.starting_with("b")] == ["b-c", "b", "b"]
        assert result.starting_with("c") == []

    def test_words_and_distance(self, result: Scan) -> None:
        assert result.words(Span(4, 14)) == ["noot", "mies"]
        first, last = result.find("a")[0], result.find("b")[-1]
        assert result.distance(first, last) == result.distance(last, first) == 3
        assert result.distance(first, first) == 0


# What a phrase means, said once more and slowly


def ends(tree: list[Any], words: list[str], start: int) -> set[int]:
    """Every end of a match of `tree` at `words[start:]`."""
    if not tree:
        return {start}
    node, rest = tree[0], tree[1:]
    if node[0] == "gap":
        begins = set(range(start, min(start + MAX_GAP, len(words)) + 1))
    elif node[0] in ("one", "optional"):
        begins = {start} if node[0] == "optional" else set()
        begins = begins.union(*(ends(alternative, words, start) for alternative in node[1]))
    else:
        begins = {start + 1} if start < len(words) and fits(node, words[start]) else set()
    return {end for begin in begins for end in ends(rest, words, begin)}


def fits(leaf: list[str], word: str) -> bool:
    kind, text = leaf
    return {
        "word": word == text,
        "prefix": word.startswith(text),
        "suffix": word.endswith(text),
        "infix": text in word,
    }[kind]


WORDS = st.sampled_from(["a", "b", "ab", "ba", "aba", "a*", "*b", "*a*", "a-b", "B", "á", "…"])
PHRASES = st.recursive(
    WORDS,
    lambda part: st.one_of(
        st.lists(part, min_size=1, max_size=4).map(" ".join),
        st.lists(part, min_size=1, max_size=3).map(lambda parts: "{" + "|".join(parts) + "}"),
        st.lists(part, min_size=1, max_size=2).map(lambda parts: "(" + "|".join(parts) + ")"),
    ),
    max_leaves=8,
)
TEXTS = st.lists(
    st.sampled_from(["a", "b", "ab", "ba", "aba", "bab", "A", "á", "a-b", "c", ".", "\n", "x" * 40]), max_size=30
).map(" ".join)


@given(phrase=PHRASES, text=TEXTS)
def test_a_mention_stands_wherever_a_phrase_matches_and_nowhere_else(phrase: str, text: str) -> None:
    try:
        tree = compile_phrase(phrase)
    except ValueError:
        return
    result = scan(document_of(text), Lexicon(compiled_phrases([("term", tree, "")])))
    mentions = {mention.span.start: mention for mention in result.find("term")}
    for sentence in result.document.sentences:
        words = result.words(sentence.span)
        first = bisect_left(result.tokens.starts, sentence.span.start)
        for number in range(len(words)):
            last = max(ends(tree, words, number), default=number)
            start = result.tokens.starts[first + number]
            mention = mentions.pop(start, None)
            if last == number:
                assert mention is None
            else:
                assert mention is not None
                assert mention.span == Span(start, result.tokens.ends[first + last - 1])
    assert not mentions


@given(text=st.text(max_size=200))
def test_no_text_makes_the_scan_fail(text: str) -> None:
    trees = [compile_phrase(phrase) for phrase in ("{de|het} … *t", "e-mail*", "*e*", "a (b) c")]
    result = scan(document_of(text), Lexicon(compiled_phrases([("term", tree, "") for tree in trees])))
    for word, start, end in zip(*result.tokens, strict=True):
        assert fold(result.document.text[start:end]) == word
    for mention in result.find("term"):
        assert re.match(r"[^\W_]", result.document[mention.span])
        assert result.document.sentences[mention.sentence].span.covers(mention.span)
        assert result.tokens.starts[mention.first] == mention.span.start
        assert result.tokens.ends[mention.last] == mention.span.end


class CountingSet(frozenset[int]):
    """A set that counts how often a member is looked for."""

    looked = 0

    def __contains__(self, member: object) -> bool:
        type(self).looked += 1
        return super().__contains__(member)


@pytest.mark.parametrize(
    "phrase",
    [
        "a … a … a … a b",
        "{a|a a|a a a|(a) (a) a} {a|a a|a a a|(a) (a) a} {a|a a|a a a|(a) (a) a} b",
        "a (a … a) (a … a) (a … a) … … … b",
        "{a … {a … {a … {a … b|b}|b}|b}|b}",
    ],
)
def test_no_text_makes_matching_slow(phrase: str) -> None:
    sets = WordSets()
    all_steps = [steps_of(tree, sets) for tree in split(compile_phrase(phrase))]
    fitting_a = sets.numbers[frozenset({"a"})]
    looked = []
    for length in (200, 400):
        CountingSet.looked = 0
        fitting = [*[CountingSet({fitting_a})] * length, CountingSet()]
        for steps, start in product(all_steps, range(length)):
            last_match(steps, Words(fitting, set()), start)
        looked.append(CountingSet.looked)
    assert looked[0] < 200 * 1000
    assert looked[1] < 2.2 * looked[0]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dat hoort ook bij de koop.", True),
        ("Dat hoort ook natuurlijk gewoon bij de koop.", True),
        ("Dat hoort ook natuurlijk gewoon dan bij de koop.", False),
        ("Dat hoort niet bij de koop.", False),
        ("Ook bij de koop.", False),
    ],
)
def test_filler_words_may_stand_anywhere_in_a_phrase(scanned: Scanned, text: str, found: bool) -> None:
    vocabulary = "filler-word: ['{ook|natuurlijk|gewoon|dan}']\nterm: [hoort bij (de|een) koop]\n"
    assert bool(scanned(vocabulary, text).find("term")) is found


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("recht op inzage", {"inzage"}),
        ("trekt … in", {"in"}),
        ("recht (op inzage)", {"recht"}),
        ("wij {wissen|verwijderen} het", {"wissen", "verwijderen"}),
        ("dat {staat in de lijst|niet} hier", {"hier"}),
    ],
)
def test_a_phrase_is_looked_up_by_the_rarest_of_the_words_behind_its_first(phrase: str, words: set[str]) -> None:
    assert need_of(compile_phrase(phrase)) == words


def test_only_the_needed_sets_of_a_word_tell_which_phrases_are_tried(lexicon_of: Callable[[str], Lexicon]) -> None:
    lexicon = lexicon_of("term: [recht op inzage, recht op wissen]\nother: [inzage]\n")
    recht, inzage, wissen = (lexicon.fit(word) for word in ("recht", "inzage", "wissen"))
    assert recht.needs == inzage.needed | wissen.needed
    assert not recht.needed
    assert len(inzage.needed) == 1
    assert [lexicon.phrase(number).term for need in inzage.needed for number, _ in recht.phrases[need]] == ["term"]


def test_a_phrase_of_which_the_second_word_does_not_follow_is_not_tried(lexicon_of: Callable[[str], Lexicon]) -> None:
    lexicon = lexicon_of("term: [recht op inzage, recht (tot) wissen, recht … klacht]")
    recht, op, tot, wissen = (lexicon.fit(word) for word in ("recht", "op", "tot", "wissen"))
    seconds = [second for phrases in recht.phrases.values() for _, second in phrases]
    assert seconds == [*op.sets, *(tot.sets & wissen.sets), None]


def test_of_a_phrase_that_may_begin_later_both_beginnings_are_known(lexicon_of: Callable[[str], Lexicon]) -> None:
    lexicon = lexicon_of("term: [(uw) recht op inzage]")
    assert all(lexicon.fit(word).phrases for word in ("uw", "recht"))
    assert all(second is not None for word in ("uw", "recht") for _, second in _longer(lexicon, word))


def _longer(lexicon: Lexicon, word: str) -> list[tuple[int, int | None]]:
    return [phrase for phrases in lexicon.fit(word).phrases.values() for phrase in phrases]
