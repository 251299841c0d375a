"""The errors that a user can cause and can mend.

Everything else that is raised is a defect of privlint. The command line prints a
`PrivlintError` as one line and exits with status 2.
"""

from __future__ import annotations

from collections.abc import Iterable


class PrivlintError(Exception):
    """A mistake in what the user gave: what it is, where it stands and what mends it.

    `line` and `column` count from 1 and are None where the place is unknown;
    `remedy` says what to do, in the imperative. All arguments go to `Exception`,
    so that the error survives the way back from a worker process.
    """

    def __init__(
        self, message: str, path: str = "", line: int | None = None, column: int | None = None, remedy: str = ""
    ) -> None:
        super().__init__(message, path, line, column, remedy)
        self.message = message
        self.path = path
        self.line = line
        self.column = column
        self.remedy = remedy

    def __str__(self) -> str:
        """`path:line:column: message (remedy)`, without the parts that are unknown."""
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part not in ("", None))
        text = f"{place}: {self.message}" if place else self.message
        return f"{text} ({self.remedy})" if self.remedy else text


class RuleError(PrivlintError):
    """A mistake in a rule file."""


class SourceError(PrivlintError):
    """A file that cannot be read as text."""


class MissingExtraError(PrivlintError):
    """A file of a format whose library is not installed; `extra` is the optional part of privlint with that library."""

    def __init__(self, path: str, extra: str) -> None:
        suffix = path.rpartition(".")[2].upper()
        super().__init__(f"{suffix} is read with the extra {extra}", path, remedy=f"pip install 'privlint[{extra}]'")
        self.args = (path, extra)  # with these it is made again on the way back from a worker process
        self.extra = extra


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`did you mean "…"?` with the word of `known` that is nearest to `word`; empty if none is near."""
    near = nearest(word, known)
    return f'did you mean "{near}"?' if near else ""


def nearest(word: str, known: Iterable[str]) -> str:
    """The word of `known` that is nearest to `word`; empty if none is near."""
    from difflib import get_close_matches  # costs 6 ms to import, and is only needed here

    lower = {name.lower(): name for name in known}
    near = get_close_matches(word.lower()[:100], lower, n=1)
    return lower[near[0]] if near else ""
