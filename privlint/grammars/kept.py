"""What a term for keeping is for, in a form in which two of them can be compared."""

from __future__ import annotations

from privlint.grammars.own_nouns import NO_WORDS, Kept
from privlint.grammars.subject import Words
from privlint.record import NamedTuple


class Things(NamedTuple):
    """What a term is for: the label it stands behind with the rest of its row, or the things its sentence names.

    Of a label, `head` is the first part ("Medisch dossier, met recepten"), and `listed` is its table or list, with the
    whole label. Of a sentence, `kept` are the nouns for what is kept; `around` are the words of the heading or label of
    its part, none if that is a general one, and `section` is the number of that; `points` holds for what an earlier
    sentence names; `unless` holds if it makes an exception: then another sentence may be about that; `place` is where
    people are put down who it says are removed ("wij halen u uit de ledenlijst"), and `people` are they.

    `ends` holds for a criterion, `at_once` if it says that data go that very moment; `runs` holds for a term from an
    event, with its number of `days`, and `event` are the words of that.
    """

    label: Words = NO_WORDS
    head: Words = NO_WORDS
    row: Words = NO_WORDS
    named: Words = NO_WORDS
    kept: Kept = Kept()
    around: Words = NO_WORDS
    section: int | None = None
    points: bool = False
    unless: bool = False
    listed: tuple[int, int | None, str] | None = None
    ends: bool = False
    at_once: bool = False
    runs: bool = False
    days: int = 0
    event: Words = NO_WORDS
    place: Words = NO_WORDS
    people: Words = NO_WORDS

    @property
    def words(self) -> Words:
        """All words that can be compared."""
        return self.label | self.row | self.named | self.kept.nouns | self.place | self.compounds

    @property
    def compounds(self) -> Words:
        """What a label can call the nouns of a part: "wifilog" is the log that is spoken of under "Wifi"."""
        return frozenset(f"{part}{noun}" for part in self.around for noun in self.kept.nouns)
