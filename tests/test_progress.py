from __future__ import annotations

import io
from collections.abc import Callable, Iterator

from privlint.progress import FEWEST_FILES, Progress, wants_progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def clock_of(*seconds: float) -> Callable[[], float]:
    times: Iterator[float] = iter(seconds)
    return lambda: next(times)


def test_a_run_of_less_than_a_second_shows_nothing() -> None:
    stream = Terminal()
    progress = Progress(stream, clock_of(0, 0.2, 0.9))
    progress(0, 100)
    progress(50, 100)
    progress.clear()
    assert stream.getvalue() == ""


def test_a_long_run_shows_how_far_it_is_and_clears_the_line() -> None:
    stream = Terminal()
    progress = Progress(stream, clock_of(0, 1.5, 3.0))
    progress(20, 100)
    progress(50, 100)
    assert stream.getvalue() == (
        "\r\x1b[K[######........................] 20/100\r\x1b[K[###############...............] 50/100"
    )
    progress.clear()
    assert stream.getvalue().endswith("50/100\r\x1b[K")


def test_the_line_is_not_written_more_often_than_the_eye_sees() -> None:
    stream = Terminal()
    progress = Progress(stream, clock_of(0, 2.0, 2.01, 2.02, 2.2))
    for done in range(4):
        progress(done, 100)
    assert stream.getvalue().count("/100") == 2


def test_few_files_show_nothing_however_long_they_take() -> None:
    stream = Terminal()
    Progress(stream, clock_of(0, 60))(0, FEWEST_FILES - 1)
    assert stream.getvalue() == ""


def test_only_a_terminal_shows_it() -> None:
    assert wants_progress(Terminal(), {})
    assert not wants_progress(Terminal(), {"TERM": "dumb"})
    assert not wants_progress(io.StringIO(), {})
