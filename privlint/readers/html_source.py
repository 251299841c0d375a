"""What html_tags.py gets to see of a page.

Whatever is no whole tag is masked: other characters of no meaning stand in its place, as
many as they were. So a tag can be read where it stands, in linear time, whatever else the page
holds (`<a b="` over and over, comments without an end, scripts). A masked character only loses
its meaning: the reader takes the text itself from the page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from privlint.patterns import compile_later
from privlint.readers.elements import BREAKING, HEADINGS, ITEMS, KNOWN, LISTS, TABLE_PARTS
from privlint.readers.html_damaged import Ends, unended_comment_end, unended_raw_end
from privlint.readers.template_tags import TEMPLATE_TAG

RAW = frozenset({"script", "style"})
"""Elements that hold anything up to their end tag."""

_SPECIAL = compile_later(rf"[<&]|{TEMPLATE_TAG}")
_VALUE = r"=\s*+(?:\"[^\"]*+\"|'[^']*+')"
_TAG = compile_later(rf"<(?P<slash>/?)(?P<name>[A-Za-z][^\s/<>]*+)(?:[^<>\"'=]++|{_VALUE}|[=\"'])*+>")
_ATTRIBUTE = r"\s++[^\s<>\"'=/]++\s*+=\s*+(?:\"[^\"<>]*+\"|'[^'<>]*+'|\{[^{}<>]*+\}|[^\s<>\"'=`{]++)"
_BROKEN_TAG = compile_later(
    rf"(?P<tag><(?P<slash>/?)(?P<name>[A-Za-z][\w.:-]*+)(?P<attributes>(?:{_ATTRIBUTE})*+))(?P<space>\s)"
)
_BLOCKS = BREAKING | LISTS | ITEMS | TABLE_PARTS | frozenset(HEADINGS)
_TAG_UP_TO_VALUE = compile_later(r"<[A-Za-z][^<>\"']*=\s*[\"']\Z")
_LAST_TAG = compile_later(r"</?(?P<name>[A-Za-z]\w*)[^<>]*\Z")
_STRAY_QUOTE = compile_later(rf"(?P<value>{_VALUE})|[\"']")
_EMPTY_COMMENT = compile_later(r"<!--?-?>")
_COMMENTS = {"<!--": "-->", "<%": "%>", "<?php": "?>", "<?=": "?>", "<!": ">", "<?": ">"}


Report = Callable[[int, int], None]


def prepare(page: str, unended: Report = lambda start, end: None) -> str:
    """`page` with nothing special in it but whole tags, comments and the references in tags.

    A comment or a script that has no end ends where the page seems to go on; `unended` is told of it, as of a tag
    without an end.
    """
    return "".join(_parts(page, unended))


def _parts(page: str, unended: Report) -> Iterator[str]:
    missing: set[str] = set()  # the ends of comments that stand nowhere in the rest of the page
    ends = Ends(page, len(page))
    offset = 0
    while (special := _SPECIAL.search(page, offset)) is not None:
        start = special.start()
        yield page[offset:start]
        offset = special.end()
        tag = _TAG.match(page, start)
        if tag is not None:
            offset = tag.end()
            has_quotes = '"' in tag[0] or "'" in tag[0]
            if has_quotes and (quote := _unended_quote(tag)) >= 0:
                unended(quote, quote + 1)
                offset = page.index(">", quote) + 1
            is_raw = tag["name"].lower() in RAW and not tag["slash"] and page[offset - 2] != "/"
            end = ends.of_raw(tag["name"], offset) if is_raw else None
            if is_raw and end is None:
                unended(start, offset)
                offset = unended_raw_end(page, tag["name"], offset, len(page))
                yield _comment(offset - start)
                continue
            written = page[start:offset]
            yield _STRAY_QUOTE.sub(lambda quote: quote["value"] or "x", written) if has_quotes else written
            if end is not None:
                yield f"</{tag['name']}>".rjust(end - offset, "x")
                offset = end
            continue
        stop = _comment_end(page, start, missing) if special.group() == "<" else None
        broken = _broken_tag(page, start) if stop is None else None
        if broken is not None:
            unended(*broken.span("tag"))
            offset = broken.end()
            is_inline = not broken["slash"] and broken["name"].lower() in KNOWN - _BLOCKS
            yield _comment(offset - start) if is_inline else f"{page[start : offset - 1]}>"
        elif stop is None:
            yield "x" * (offset - start)
            last = _LAST_TAG.match(page, start)
            if last is not None and last["name"].lower() in KNOWN:
                unended(start, start + 1)
        else:
            if stop < 0:
                unended(start, offset)
                stop = unended_comment_end(page, start, len(page))
            yield _comment(stop - start)
            offset = stop
    yield page[offset:]


def _comment(length: int) -> str:
    """A comment of as many characters; there is room for its marks."""
    return "<!" + ">".rjust(length - 2, "x")


def _broken_tag(page: str, start: int) -> re.Match[str] | None:
    """The tag at `start` that has no end but for the white space behind it, unless it may be text: "a<b of c"."""
    tag = _BROKEN_TAG.match(page, start)
    if tag is None or tag["attributes"]:
        return tag
    is_certain = len(tag["name"]) > 1 or tag["slash"] or tag["space"] in "\r\n"
    return tag if is_certain and tag["name"].lower() in KNOWN else None


def _unended_quote(tag: re.Match[str]) -> int:
    """Where the quote stands in `tag` that opens a value and has no end, or only that which opens the next value.

    -1 if there is none.
    """
    for quote in _STRAY_QUOTE.finditer(tag.string, tag.start(), tag.end()):
        value = quote["value"]
        if value is None:
            if tag.string[quote.start() - 1] == "=":
                return quote.start()
        elif ">" in value:
            following = value.rfind("<")
            if following > value.index(">") and _TAG_UP_TO_VALUE.match(value, following):
                return quote.end() - len(value.lstrip("= \t\r\n\f\v"))
    return -1


def _comment_end(page: str, start: int, missing: set[str]) -> int | None:
    """Where the comment, declaration or instruction ends that begins at `start`.

    None if none begins there, or one that is none for want of an end; -1 if it is one without an end.
    """
    empty = _EMPTY_COMMENT.match(page, start)
    if empty is not None:
        return empty.end()
    for opening, closing in _COMMENTS.items():
        if page.startswith(opening, start):
            found = page.find(closing, start + len(opening)) if closing not in missing else -1
            if found >= 0:
                return found + len(closing)
            missing.add(closing)
            return -1 if opening == "<!--" else None
    return None
