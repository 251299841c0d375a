from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from privlint.document import Place
from privlint.reports.excerpt import Excerpt, excerpt, lines_of
from privlint.reports.terminal import columns


def marked(part: Excerpt) -> str:
    """The part of the excerpt that the carets stand under, for text in which each character is one column wide."""
    return part.text[part.indent : part.indent + part.length]


def test_lines_are_counted_as_places_count_them() -> None:
    assert lines_of("\ufeffa\r\nb\rc\nd\u2028e") == ["a", "b", "c", "d\u2028e"]


def test_a_short_line_is_shown_whole() -> None:
    part = excerpt(["Wij bewaren uw gegevens."], Place(1, 5, 1, 12), 40)
    assert part == Excerpt("Wij bewaren uw gegevens.", 4, 7)


def test_a_long_line_is_cut_around_the_place() -> None:
    line = "woord " * 200 + "BEWAARTERMIJN" + " woord" * 200
    part = excerpt([line], Place(1, 1201, 1, 1214), 60)
    assert marked(part) == "BEWAARTERMIJN"
    assert part.text.startswith("…")
    assert part.text.endswith("…")
    assert len(part.text) == 60


def test_room_that_one_side_does_not_need_goes_to_the_other() -> None:
    part = excerpt(["kort " + "DOEL" + " lang" * 50], Place(1, 6, 1, 10), 40)
    assert part.text.startswith("kort DOEL lang")
    assert len(part.text) in (39, 40)


def test_a_place_longer_than_the_line_is_cut_at_its_end() -> None:
    part = excerpt(["x" * 500], Place(1, 101, 1, 401), 50)
    assert part.text.endswith("…")
    assert set(marked(part)) == {"x"}
    assert columns(part.text) <= 50


def test_of_a_place_on_several_lines_the_first_is_marked() -> None:
    part = excerpt(["Wij bewaren  ", "niets."], Place(1, 5, 2, 7), 40)
    assert part == Excerpt("Wij bewaren", 4, 7)


def test_tabs_and_wide_characters_keep_the_marks_in_place() -> None:
    assert excerpt(["\tdoel"], Place(1, 2, 1, 6), 40) == Excerpt("    doel", 4, 4)
    assert excerpt(["日本 doel"], Place(1, 4, 1, 8), 40) == Excerpt("日本 doel", 5, 4)
    assert excerpt(["e\u0301e\u0301n doel"], Place(1, 7, 1, 11), 40) == Excerpt("e\u0301e\u0301n doel", 4, 4)


def test_an_empty_place_still_has_a_mark() -> None:
    assert excerpt(["", "x"], Place(1, 1, 1, 1), 40) == Excerpt("", 0, 1)


def test_a_place_outside_the_text_does_no_harm() -> None:
    assert excerpt(["x"], Place(9, 9, 9, 12), 40) == Excerpt("", 0, 1)


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 300), st.integers(10, 120))
def test_never_wider_than_asked_and_the_mark_within_the_text(line: str, start: int, length: int, width: int) -> None:
    lines = lines_of(line)
    part = excerpt(lines, Place(1, start + 1, 1, start + length + 1), width)
    assert columns(part.text) <= width
    assert part.indent + part.length <= columns(part.text) + 1
