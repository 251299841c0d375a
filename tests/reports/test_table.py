from __future__ import annotations

from privlint.reports.table import table
from privlint.reports.terminal import columns


def test_a_table_that_fits_is_not_wrapped() -> None:
    assert table(["Doel", "Termijn"], [["Nieuwsbrief", "1 jaar"]], width=80) == (
        "Doel         Termijn\n-----------  -------\nNieuwsbrief  1 jaar"
    )


def test_the_widest_column_is_wrapped_first() -> None:
    shown = table(["Nr", "Doel"], [["1", "het verzenden van de nieuwsbrief aan leden"], ["2", "kort"]], width=30)
    assert all(columns(line) <= 30 for line in shown.splitlines())
    assert shown.splitlines()[2:] == [
        "1   het verzenden van de",
        "    nieuwsbrief aan leden",
        "2   kort",
    ]


def test_a_word_without_spaces_is_broken() -> None:
    shown = table(["a"], [["x" * 50]], width=20)
    assert max(map(len, shown.splitlines())) == 20


def test_words_stay_whole_as_long_as_another_column_can_be_narrower() -> None:
    row = ["retention-per-purpose", "Functionaris gegevensbescherming niet te bereiken"]
    for width in (42, 50, 60):
        shown = table(["Regel", "Titel"], [row], width=width)
        assert all(columns(line) <= width for line in shown.splitlines())
        assert "retention-per-purpose" in shown
        assert "gegevensbescherming" in shown
