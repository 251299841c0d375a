"""Tags of a template language in a page: parts of the source that a visitor sees otherwise than they are written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privlint.decoded import Decoded
from privlint.patterns import compile_later
from privlint.record import NamedTuple

_MEANS_SOMETHING_IN_HTML = compile_later(r"[<>\"'&]")
_ELEMENT_NAME = compile_later(r"<[A-Za-z][\w-]*\Z")  # at the last "<"

_LONGEST_NAME = 40  # characters of an element


class Tag(NamedTuple):
    """The source characters from `start` to `end`.

    A visitor sees nothing of them, or the HTML in `text` (in which `values` stand from one offset to another, perhaps
    inside another one), perhaps in an `element` of its own, the Markdown in
    `markdown`, the file named `target` (the text if that is not in the repository); of a `value` that only the running
    site knows the tag itself stands in the text. An `element` without text begins here; with a slash before its name
    it ends. A loop shows what stands in its `body` over and over, each time with the tags of one of its `repeats`;
    so does the call of a macro, of which the definition shows nothing.
    """

    start: int
    end: int
    text: Decoded | None = None
    values: tuple[tuple[int, int, bool], ...] = ()
    element: str = ""
    markdown: Decoded | None = None
    target: str = ""
    value: bool = False
    body: tuple[int, int] = (0, 0)
    repeats: tuple[tuple[Tag, ...], ...] = ()
    is_definition: bool = False

    @property
    def shows_nothing(self) -> bool:
        """Whether a visitor sees nothing of it but white space."""
        is_part = self.value or self.repeats or self.element or self.target or self.markdown is not None
        return not is_part and (self.text is None or not self.text.text.strip())


def flat(tags: Iterable[Tag]) -> Iterator[Tag]:
    """`tags`, and in place of loops the tags that begin and end them, and those between."""
    for tag in tags:
        if tag.repeats and tag.start < tag.body[0] < tag.end:
            yield Tag(tag.start, tag.body[0])
            yield from flat(tag.repeats[0])
            yield Tag(tag.body[1], tag.end)
        else:
            yield tag


def masked(source: str, tags: Iterable[Tag]) -> str:
    """`source` without the characters inside `tags` that mean something in HTML: others stand in their place."""
    parts: list[str] = []
    offset = 0
    for tag in flat(tags):
        before, inside = source[offset : tag.start], _MEANS_SOMETHING_IN_HTML.sub("x", source[tag.start : tag.end])
        last = before.rfind("<", -_LONGEST_NAME)
        ends_name = last >= 0 and _ELEMENT_NAME.match(before, last) is not None
        parts += [before, f" {inside[1:]}" if ends_name else inside]  # "<h2{{ attributes }}>" is an <h2>
        offset = tag.end
    parts.append(source[offset:])
    return "".join(parts)
