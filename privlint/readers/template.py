"""The reader of pages in a template language: the HTML around the tags, and the texts in them.

Both branches of a condition are shown; a value that only the running site knows stands
in the text as its tag is written: `{{ site.name }}`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from privlint.decoded import Decoded, decode, joined
from privlint.document import Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow, follow_nothing
from privlint.readers import components
from privlint.readers.dialects import Dialect, Form, dialect_of
from privlint.readers.front_matter import read_front_matter
from privlint.readers.key_names import is_message
from privlint.readers.page import Page
from privlint.readers.tags import Tag
from privlint.readers.template_components import ComponentScanner
from privlint.readers.template_values import STRING, TemplateValues, assignments, block_at

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
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_DIRECTIVE = re.compile(
    r"(?<![\w@.])@(?P<name>if|elseif|else|endif|unless|endunless|isset|endisset|empty|endempty|auth|endauth|guest|endguest"
    r"|switch|case|break|default|endswitch|for|endfor|foreach|endforeach|forelse|endforelse|while|endwhile|continue"
    r"|extends|section|endsection|show|stop|yield|parent|include|includeIf|includeWhen|includeFirst|each|component"
    r"|endcomponent|slot|endslot|push|endpush|stack|csrf|method|error|enderror|lang|choice|class|checked|selected"
    r"|once|endonce|vite|env|endenv|production|endproduction|props|aware|use|inject|verbatim|endverbatim|php)\b"
)
_ESCAPED_AT = r"(?<!\w)@(?=@\w|\{\{)"  # "@@if" and "@{{ name }}" stand on the page without it
_ESCAPED = re.compile(r"@\w+|\{\{[^{}\n]*\}\}")
_OPENS_BLOCK = re.compile(r"\bdo(?:\s*\|[^|]*\|)?\Z")  # "<%= content_tag :p do %>": what follows is shown
_HOLDS_TITLE = re.compile(r"\b(?:render|slot|with_\w+)\b")  # "<% accordion.with_item(title: "…") do %>"
_SETS = re.compile(r"\$\w+\s*:?=(?!=)")  # of Go: "{{ $naam := "…" }}"
_ARGUMENTS = re.compile(r"[ \t]*\(")
_TEXT_ARGUMENT = re.compile(rf"\s*\(\s*{STRING}")
_IN_ARGUMENTS = re.compile(rf"{STRING}|[()]")
_TRIMS = "-~"  # "{{- name -}}": without the white space around it
_LONGEST_ARGUMENTS = 5000  # characters
_DEEPEST_ARGUMENTS = 30  # brackets in brackets


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a site shows for the template `source`; the suffixes of `path` tell the language."""
    builder = DocumentBuilder(path, source)
    start = read_front_matter(builder, source)
    page = Page(builder, source)
    dialect = dialect_of(path)

    def unended(first: int, last: int) -> None:
        if not dialect.is_guessed or source.startswith("{%", first):  # braces in a page may be anything
            page.unended(first, last)

    tags = tags_of(source, dialect, unended)
    ComponentScanner(source, page, follow, tags, path.endswith((".heex", ".eex"))).feed(start, len(source))
    page.finish()
    return builder.build()


def tags_of(source: str, dialect: Dialect, unended: Callable[[int, int], None]) -> list[Tag]:
    """The tags of `dialect` in `source`, in order; none overlaps another. `unended` is told of one without an end."""
    regions = [f"(?P<region{number}>{opening})" for number, (opening, _) in enumerate(_regions(dialect))]
    directives = [_ESCAPED_AT, _DIRECTIVE.pattern] if dialect.directives else []
    openings = [re.escape(form.opening) for form in dialect.forms]
    return list(_tags(source, dialect, re.compile("|".join([*regions, *directives, *openings])), unended))


def tags_of_markdown(source: str, path: str) -> list[Tag]:
    """The tags in the Markdown `source` of which a visitor sees otherwise than they are written, in order."""
    tags = tags_of(source, dialect_of(path), lambda start, end: None)
    return [tag for tag in tags if not tag.value or "|" in source[tag.start : tag.end]]  # no bar between two cells


def _regions(dialect: Dialect) -> tuple[tuple[str, str], ...]:
    return (*dialect.hidden, *dialect.markdown)


def _tags(source: str, dialect: Dialect, mark: re.Pattern[str], unended: Callable[[int, int], None]) -> Iterator[Tag]:
    missing: set[str] = set()  # what closes a form but stands nowhere in the rest of the page
    closings: dict[str, int] = {}  # where it stands next
    regions = _regions(dialect)
    values = TemplateValues()
    offset = 0
    while (opening := mark.search(source, offset)) is not None:
        offset = opening.end()
        number = next((number for number in range(len(regions)) if opening[f"region{number}"] is not None), None)
        if number is not None:
            ending = regions[number][1]
            closing = re.compile(ending).search(source, offset) if ending not in missing else None
            if closing is not None:
                is_markdown = number >= len(dialect.hidden)
                text = joined(source, [(None, opening.end(), closing.start())]) if is_markdown else None
                if dialect.directives:  # @php
                    _assign(values, source, opening.end(), closing.start())
                yield Tag(opening.start(), closing.end(), markdown=text)
                offset = closing.end()
                continue
            missing.add(ending)
            unended(*opening.span())
        if dialect.directives and opening.group() == "@":
            yield Tag(*opening.span())
            behind = _ESCAPED.match(source, offset)
            offset = behind.end() if behind is not None else offset
            continue
        if dialect.directives and opening.group().startswith("@"):
            yield _directive(source, opening)
            offset = _end_of_arguments(source, opening.end())
            continue
        block = block_at(source, opening.start())
        if block is not None:
            values.set(block["name"], joined(source, [(None, *block.span("text"))]))
            yield Tag(*block.span())
            offset = block.end()
            continue
        form = next((form for form in dialect.forms if source.startswith(form.opening, opening.start())), None)
        if form is None or form.closing in missing:
            continue
        start = offset = opening.start() + len(form.opening)
        stop = closings.get(form.closing, 0)
        if stop < start:
            stop = closings[form.closing] = source.find(form.closing, start)
        if stop < 0:
            missing.add(form.closing)
        if stop < 0 or (not form.holds_tags and _tag_begins_below(source, start, stop, form.opening[:2])):
            unended(*opening.span())
            continue
        offset = stop + len(form.closing)
        if form.is_shortcode:
            continue
        inside = source[start:stop]
        start += len(inside) - len(inside.lstrip(_TRIMS))
        stop = start + len(inside.strip(_TRIMS))
        if not form.shows or ":=" in inside:
            _assign(values, source, start, stop)
        known = values.text_of(source[start:stop]) if form.shows else None
        if known is not None:
            places = tuple((part.source_start, part.source_end, False) for part in known.parts)
            yield Tag(opening.start(), offset, text=known, values=places)
        else:
            yield _tag(source, form, opening.start(), start, stop, offset)


def _tag_begins_below(source: str, start: int, stop: int, opening: str) -> bool:
    """Whether a tag begins on a later line between `start` and `stop`: the one that begins before was not closed."""
    again = source.rfind(opening, start, stop)
    return again >= 0 and source.find("\n", start, again) >= 0


def _tag(source: str, form: Form, start: int, inside: int, stop: int, end: int) -> Tag:
    """The tag from `start` to `end`, whose content stands from `inside` to `stop`."""
    content = source[inside:stop].strip()
    opens_block = form.closing == "%>" and _OPENS_BLOCK.search(content) is not None
    block = _inclusion(source, start, end, "") if opens_block and _HOLDS_TITLE.search(content) else Tag(start, end)
    if form.shows and not _SETS.match(content):
        text = _TRANSLATED.fullmatch(source, inside, stop)
        if text is not None and is_message(text["text"]):
            return Tag(start, end, text=_unescaped(source, *text.span("text")))
        written = _WRITTEN.fullmatch(source, inside, stop)
        if written is not None:
            return Tag(start, end, text=_unescaped(source, *written.span("text")))
        if content.startswith(("partial", "include", "render")) and (target := _included(content)):
            return _inclusion(source, start, end, target)
        return block if opens_block else Tag(start, end, value=True)
    text = _BLOCK_TEXT.search(source, inside, stop)
    if text is not None and is_message(text["text"]) and content.startswith(("trans", "blocktrans", "t ", "lang")):
        return Tag(start, end, text=_unescaped(source, *text.span("text")))
    if opens_block:
        return block
    if content.startswith(("include", "render", "embed")) or form.opening == "{{>":
        return _inclusion(source, start, end, _included(f"> {content}" if form.opening == "{{>" else content))
    return Tag(start, end)


def _assign(values: TemplateValues, source: str, start: int, stop: int) -> None:
    """Note the names that the code from `start` to `stop` gives a text."""
    for found in assignments(source[start:stop]):
        begin, end = found.span("text")
        values.set(found["name"], _unescaped(source, start + begin, start + end))


def _directive(source: str, opening: re.Match[str]) -> Tag:
    """The tag of a directive such as `@include('delen.rechten')`, with what stands between its brackets."""
    start, end = opening.start(), _end_of_arguments(source, opening.end())
    text = _TEXT_ARGUMENT.match(source, opening.end(), end)
    name = opening["name"]
    if name == "slot" and text is not None and text["text"] in components.TITLE_SLOTS:
        return Tag(start, end, element="summary")
    if name in ("slot", "endslot"):
        return Tag(start, end, element="div" if name == "slot" else "/summary")
    if name in ("lang", "choice") and text is not None and not is_message(text["text"]):
        return Tag(start, end, value=True)
    if text is not None and name in ("lang", "choice") and is_message(text["text"]):
        return Tag(start, end, text=_unescaped(source, *text.span("text")))
    if text is not None and name.startswith("include"):
        return _inclusion(source, start, end, text["text"].replace(".", "/") + ".blade.php")
    return Tag(start, end)


def _end_of_arguments(source: str, start: int) -> int:
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
    return Tag(start, end, target=target, text=_unescaped(source, *title.span("text")), element="summary")


def _included(content: str) -> str:
    found = _INCLUDED.match(content)
    return (found["text"] or found["name"] or "") if found is not None else ""


def _unescaped(source: str, start: int, end: int) -> Decoded:
    return decode(source, start, end, _ESCAPE, lambda escape: {"n": "\n", "t": "\t"}.get(escape[1], escape[1]))
