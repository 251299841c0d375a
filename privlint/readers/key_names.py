"""What the names of keys and properties in content tell of the texts behind them."""

from __future__ import annotations

import re

_HEADING = re.compile(
    r"(?:.*[_.-])?(?:title|titel|heading|header|kop|kopje|question|vraag|q|subtitle|ondertitel|h[1-6]|name|naam|label|summary)\d*",
    re.IGNORECASE,
)
_CAMEL = re.compile(r"(?<=[a-z\d])(?=[A-Z])")
_UNSEEN = re.compile(
    r"(?:.*[_.-])?(?:meta|seo|slug|url|href|src|id|class|class_?name|style|icon|image|img|alt|keywords|description_?meta"
    r"|variant|type|route|path|lang|locale|layout|template|color|button|cta|aria.*)\d*",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,}+[^\w\s]*+\s++\S*[^\W\d_]")


def is_heading_key(key: str) -> bool:
    """Whether the text behind `key` is a heading: `title`, `sectionTitle`, `vraag2`."""
    return _HEADING.fullmatch(_CAMEL.sub("_", key)) is not None


def is_unseen_key(key: str) -> bool:
    """Whether the text behind `key` is none that a visitor reads: `slug`, `className`, `metaTitle`."""
    return _UNSEEN.fullmatch(_CAMEL.sub("_", key)) is not None or bool(re.match(r"(?:meta|seo|og)[_A-Z]", key))


def is_text(value: str) -> bool:
    """Whether `value` is text for people rather than a name for a program: at least two words."""
    return _SENTENCE.search(value) is not None
