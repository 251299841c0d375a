"""What a visitor sees of one tag of a template: nothing, a text, a file that it includes, or a value."""

from __future__ import annotations

import re

from privlint.readers import components
from privlint.readers.dialects import Form
from privlint.readers.key_names import is_message
from privlint.readers.tags import Tag
from privlint.readers.template_literals import STRING, unescaped

_TRANSLATED = re.compile(
    rf"\s*(?:(?:__|_e|_|t|trans|trans_choice|tr|gettext|translate|i18n|I18n\.t|raw|T|lang)\s*\(?\s*)?{STRING}\s*(?:[|,)].*)?\s*",
    re.DOTALL,
)
_WRITTEN = re.compile(
    r"\s*(?:link_to|link|mail_to|simple_format|raw|sanitize|content_tag\s*\(?\s*:\w+,|tag\.\w+)\s*\(?\s*"
    rf"{STRING}\s*(?:[,)].*)?\s*",
    re.DOTALL,
)
_BLOCK_TEXT = re.compile(rf"(?:trans|translate|blocktrans|t|lang)\s+{STRING}", re.DOTALL)
_INCLUDED = re.compile(
    rf"(?:include|render|partial|embed|extends?|>)\s*\(?\s*(?:partial:\s*)?(?:{STRING}|(?P<name>[\w./-]+))", re.DOTALL
)
_TITLE_GIVEN = re.compile(rf"(?<![\w-])(?:title|titel|heading|kop|question|vraag)[\"']?\s*(?:=>|[=:])\s*{STRING}")
_HEAD = re.compile(r"(?:head|header|kop|nav|navbar|footer|voet|layout|seo|meta|base)(?:\.[\w.]+)?\Z")  # for the window
_OPENS_BLOCK = re.compile(r"\bdo(?:\s*\|[^|]*\|)?\Z")  # "<%= content_tag :p do %>": what follows is shown
_HOLDS_TITLE = re.compile(r"\b(?:render|slot|with_\w+)\b")  # "<% accordion.with_item(title: "…") do %>"
_SETS = re.compile(r"\$\w+\s*:?=(?!=)")  # of Go: "{{ $naam := "…" }}"
_ARGUMENTS = re.compile(r"[ \t]*\(")
_TEXT_ARGUMENT = re.compile(rf"\s*\(\s*{STRING}")
_IN_ARGUMENTS = re.compile(rf"{STRING}|[()]")
_LONGEST_ARGUMENTS = 5000  # characters
_DEEPEST_ARGUMENTS = 30  # brackets in brackets


def tag_of(source: str, form: Form, start: int, inside: int, stop: int, end: int) -> Tag:
    """The tag from `start` to `end`, whose content stands from `inside` to `stop`."""
    content = source[inside:stop].strip()
    opens_block = form.closing == "%>" and _OPENS_BLOCK.search(content) is not None
    block = _inclusion(source, start, end, "") if opens_block and _HOLDS_TITLE.search(content) else Tag(start, end)
    if form.shows and not _SETS.match(content):
        text = _TRANSLATED.fullmatch(source, inside, stop)
        if text is not None and is_message(text["text"]):
            return Tag(start, end, text=unescaped(source, *text.span("text")))
        written = _WRITTEN.fullmatch(source, inside, stop)
        if written is not None:
            return Tag(start, end, text=unescaped(source, *written.span("text")))
        if content.startswith(("partial", "include", "render")) and (target := _included(content)):
            return _inclusion(source, start, end, target)
        return block if opens_block else Tag(start, end, value=True)
    text = _BLOCK_TEXT.search(source, inside, stop)
    if text is not None and is_message(text["text"]) and content.startswith(("trans", "blocktrans", "t ", "lang")):
        return Tag(start, end, text=unescaped(source, *text.span("text")))
    if opens_block:
        return block
    if content.startswith(("include", "render", "embed")) or form.opening == "{{>":
        return _inclusion(source, start, end, _included(f"> {content}" if form.opening == "{{>" else content))
    return Tag(start, end)


def directive_of(source: str, opening: re.Match[str]) -> Tag:
    """The tag of a directive such as `@include('delen.rechten')`, with what stands between its brackets."""
    start, end = opening.start(), end_of_arguments(source, opening.end())
    text = _TEXT_ARGUMENT.match(source, opening.end(), end)
    name = opening["name"]
    if name == "slot" and text is not None and text["text"] in components.TITLE_SLOTS:
        return Tag(start, end, element="summary")
    if name in ("slot", "endslot"):
        return Tag(start, end, element="div" if name == "slot" else "/summary")
    if name in ("lang", "choice") and text is not None and not is_message(text["text"]):
        return Tag(start, end, value=True)
    if text is not None and name in ("lang", "choice") and is_message(text["text"]):
        return Tag(start, end, text=unescaped(source, *text.span("text")))
    if text is not None and name.startswith("include"):
        return _inclusion(source, start, end, text["text"].replace(".", "/") + ".blade.php")
    return Tag(start, end)


def end_of_arguments(source: str, start: int) -> int:
    """Where the brackets end that begin at `start`, perhaps behind a space; `start` if there are none."""
    opening = _ARGUMENTS.match(source, start)
    if opening is None:
        return start
    depth = 0
    for found in _IN_ARGUMENTS.finditer(source, opening.end() - 1, opening.end() + _LONGEST_ARGUMENTS):
        depth += {"(": 1, ")": -1}.get(found.group(), 0)
        if not depth:
            return found.end()
        if depth > _DEEPEST_ARGUMENTS:
            break
    return start


def _inclusion(source: str, start: int, end: int, target: str) -> Tag:
    """The tag that includes the file `target`, or begins a block, with the title that it gives it."""
    title = _TITLE_GIVEN.search(source, start, end)
    if title is None or not is_message(title["text"]) or _HEAD.search(target):
        return Tag(start, end, target=target)
    return Tag(start, end, target=target, text=unescaped(source, *title.span("text")), element="summary")


def _included(content: str) -> str:
    found = _INCLUDED.match(content)
    return (found["text"] or found["name"] or "") if found is not None else ""
