"""What the names of keys and properties in content tell of the texts behind them."""

from __future__ import annotations

import re
from collections.abc import Collection

from privlint.patterns import compile_later

_HEADING = compile_later(
    r"(?:.*[_.-])?(?:title|titel|heading|header|kop|kopje|question|vraag|q|subtitle|ondertitel|h[1-6]|name|naam|label|summary)\d*",
    re.IGNORECASE,
)
_CAMEL = compile_later(r"(?<=[a-z\d])(?=[A-Z])")
_UNSEEN = compile_later(
    r"(?:.*[_.-])?(?:meta|seo|slug|url|href|src|id|class|class_?name|style|icon|image|img|alt|keywords|description_?meta"
    r"|variant|type|route|path|lang|locale|layout|template|color|button|cta|aria.*)\d*",
    re.IGNORECASE,
)
_WORD = compile_later(r"\s*[A-ZÀ-Ý][^\sA-ZÀ-Ý._/:]{2,}[.:!?]?\s*")
_SENTENCE = compile_later(r"(?<![^\W\d_])[^\W\d_]{2,}+[^\w\s]*+\s++\S*[^\W\d_]")
_LANGUAGES = "nl en de fr es it pt pl da sv nb no fi cs tr ar uk ru ro hu el bg ja zh ko he fy".split()
_LANGUAGE = compile_later(rf"(?P<stem>|.*[_.-])(?P<form>{'|'.join(_LANGUAGES)})(?:[_.-][a-z]{{2,4}})?", re.IGNORECASE)
_PLURAL = compile_later(r"(?P<stem>.+_)(?P<form>zero|one|two|few|many|other)")


def is_heading_key(key: str) -> bool:
    """Whether the text behind `key` is a heading: `title`, `sectionTitle`, `vraag2`."""
    return _HEADING.fullmatch(_CAMEL.sub("_", key)) is not None


def is_unseen_key(key: str) -> bool:
    """Whether the text behind `key` is none that a visitor reads: `slug`, `className`, `metaTitle`."""
    return _UNSEEN.fullmatch(_CAMEL.sub("_", key)) is not None or bool(re.match(r"(?:meta|seo|og)[_A-Z]", key))


def is_text(value: str) -> bool:
    """Whether `value` is text for people rather than a name for a program: at least two words."""
    return _SENTENCE.search(value) is not None


def is_message(value: str) -> bool:
    """Whether `value`, which is given to be shown or translated, is text rather than a key: one word will do."""
    return is_text(value) or _WORD.fullmatch(value) is not None


def is_language(key: str) -> bool:
    """Whether `key` is the code of a language: `nl`, `en-GB`."""
    found = _LANGUAGE.fullmatch(key)
    return found is not None and not found["stem"]


def other_forms(keys: Collection[str]) -> set[str]:
    """Those of `keys` that a visitor does not see beside others: other languages than Dutch (`title_en` beside
    `title_nl`), and other plurals than the last (`years_one` beside `years_other`)."""
    return _other_forms(keys, _LANGUAGE, "nl") | _other_forms(keys, _PLURAL, "other")


def _other_forms(keys: Collection[str], pattern: re.Pattern[str], shown: str) -> set[str]:
    """The keys whose form is another one than `shown`, and that have a sibling whose form is `shown`."""
    forms = {key: found for key in keys if (found := pattern.fullmatch(_CAMEL.sub("_", key))) is not None}
    stems = {found["stem"] for found in forms.values() if found["form"].lower() == shown}
    return {key for key, found in forms.items() if found["stem"] in stems and found["form"].lower() != shown}
