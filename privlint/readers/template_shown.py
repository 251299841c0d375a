"""What a visitor sees of one tag of a template: nothing, a text, a file that it includes, or a value."""

from __future__ import annotations

import re

from privlint.decoded import Decoded, Part
from privlint.patterns import compile_later
from privlint.readers import components
from privlint.readers.dialects import Form
from privlint.readers.elements import KNOWN
from privlint.readers.key_names import is_message
from privlint.readers.tags import Tag
from privlint.readers.template_given import arguments, given_texts
from privlint.readers.template_literals import STRING, unescaped

_TRANSLATED = re.compile(
    rf"\s*(?:(?:__|_e|_|t|trans|trans_choice|tr|gettext|translate|i18n|I18n\.t|raw|T|lang)\s*\(?\s*)?{STRING}\s*(?:[|,)].*)?\s*",
    re.DOTALL,
)
_WRITTEN = re.compile(
    r"\s*(?:link_to|link|mail_to|simple_format|raw|sanitize|content_tag\s*\(?\s*:(?P<content>\w+),|tag\.(?P<made>\w+))\s*\(?\s*"
    rf"{STRING}\s*(?:[,)].*)?\s*",
    re.DOTALL,
)
_BLOCK_TEXT = compile_later(rf"(?:trans|translate|blocktrans|t|lang)\s+{STRING}", re.DOTALL)
_INCLUDED = compile_later(
    r"(?:(?:include(?:_relative|_cached)?|render|partial(?:Cached)?|embed|extends?)(?!\.)|>)\s*\(?\s*(?:partial:\s*)?"
    rf"(?:{STRING}|(?P<name>[\w./-]+))",
    re.DOTALL,
)
_OPENS_BLOCK = compile_later(r"\bdo(?:\s*\|[^|]*\|)?\Z")  # "<%= content_tag :p do %>": what follows is shown
_MADE = compile_later(r"(?:content_tag\s*\(?\s*:|tag\.)(?P<name>\w+)")
_HOLDS_TITLE = compile_later(r"\b(?:render|slot|with_\w+)\b")  # "<% accordion.with_item(title: "…") do %>"
_CALLED = re.compile(r"\s*(?:\w+\.)?\w+\s*\((?P<arguments>.*)\)\s*(?:\|\s*safe\s*)?", re.DOTALL)
_CALL = compile_later(rf"\s*call\s*(?:\([\w\s,]*\))?\s*[\w.]+\(\s*{STRING}\s*(?:,.*)?\)\s*", re.DOTALL)
_SETS = re.compile(r"\$\w+\s*:?=(?!=)")  # of Go: "{{ $naam := "…" }}"
_ARGUMENTS = compile_later(r"[ \t]*\(")
_TEXT_ARGUMENT = compile_later(rf"\s*\(\s*{STRING}")
_IN_ARGUMENTS = compile_later(rf"{STRING}|[()]")
_LONGEST_ARGUMENTS = 5000  # characters
_DEEPEST_ARGUMENTS = 30  # brackets in brackets


_BRANCH = re.compile(
    r"(?:\{\{[~-]?|\{%-?|<%[-_=]?|<\?(?:php)?)\s*(?:\}\s*)?(?:else|elif|elsif|elseif|elsunless|plural|when|\^)"
)
_BRANCHES = frozenset({"else", "elseif", "case", "default", "empty"})


def space(start: int, end: int) -> Tag:
    """The tag from `start` to `end` between two texts of which a visitor sees one."""
    return Tag(start, end, text=Decoded(" ", (Part(0, 1, start, end),)))


def begins_branch(source: str, start: int) -> bool:
    """Whether the tag at `start` begins another branch of a condition."""
    return _BRANCH.match(source, start) is not None


def tag_of(source: str, form: Form, start: int, inside: int, stop: int, end: int) -> Tag:
    """The tag from `start` to `end`, whose content stands from `inside` to `stop`."""
    if begins_branch(source, start):
        return space(start, end)
    content = source[inside:stop].strip()
    opens_block = form.closing == "%>" and _OPENS_BLOCK.search(content) is not None
    made = _MADE.match(content) if opens_block else None
    block = Tag(start, end, element=made["name"] if made is not None and made["name"] in KNOWN else "")
    if opens_block and _HOLDS_TITLE.search(content):
        block = _inclusion(source, start, end, "")
    if form.shows and not _SETS.match(content):
        translated = _TRANSLATED.fullmatch(source, inside, stop)
        if translated is not None and is_message(translated["text"]):
            return Tag(start, end, text=unescaped(source, *translated.span("text")))
        written = _WRITTEN.fullmatch(source, inside, stop)
        if written is not None:
            element = written["content"] or written["made"] or ""
            text = unescaped(source, *written.span("text"))
            return Tag(start, end, text=text, element=element if element in KNOWN else "")
        if content.startswith(("partial", "include", "render")) and (target := _included(content)):
            return _inclusion(source, start, end, target)
        called = _CALLED.fullmatch(source, inside, stop)
        shown = arguments(source, *called.span("arguments")) if called is not None else None
        if shown is not None:
            return Tag(start, end, text=shown)
        return block if opens_block else Tag(start, end, value=True)
    given = _BLOCK_TEXT.search(source, inside, stop)
    if given is not None and is_message(given["text"]) and content.startswith(("trans", "blocktrans", "t ", "lang")):
        return Tag(start, end, text=unescaped(source, *given.span("text")))
    if opens_block:
        return block
    if form.opening.startswith("{{") and form.opening.endswith("#") or content.startswith(("call", "component")):
        title = _CALL.fullmatch(source, inside, stop)
        if title is not None and is_message(title["text"]):
            return Tag(start, end, text=unescaped(source, *title.span("text")), element="summary")
        layout = _included(content) if content.startswith(">") else ""  # "{{#> layout title="…"}}"
        return Tag(start, end, text=given_texts(source, start, end, layout))
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
    if name in _BRANCHES:
        return space(start, end)
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
    """The tag that includes the file `target`, or begins a block, with the texts that it gives it."""
    return Tag(start, end, target=target, text=given_texts(source, start, end, target))


def _included(content: str) -> str:
    found = _INCLUDED.match(content)
    return (found["text"] or found["name"] or "") if found is not None else ""
