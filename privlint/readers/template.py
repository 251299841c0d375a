"""The reader of pages in a template language: the HTML around the tags, and the texts in them.

Both branches of a condition are shown; a value that only the running site knows stands
in the text as its tag is written: `{{ site.name }}`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from privlint.decoded import joined
from privlint.document import Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow, follow_nothing
from privlint.patterns import compile_later
from privlint.readers.dialects import Dialect, Form, dialect_of
from privlint.readers.front_matter import read_front_matter
from privlint.readers.front_matter_values import values_in
from privlint.readers.page import Page
from privlint.readers.tags import Tag
from privlint.readers.template_components import ComponentScanner
from privlint.readers.template_literals import Value, literal_at
from privlint.readers.template_loops import Header, bindings, end_of_loop, header_of
from privlint.readers.template_macros import Macro, call_at, macro_at
from privlint.readers.template_shown import directive_of, tag_of
from privlint.readers.template_values import TemplateValues, block_at

_DIRECTIVE = compile_later(
    r"(?<![\w@])@(?P<name>if|elseif|else|endif|unless|endunless|isset|endisset|empty|endempty|auth|endauth|guest|endguest"
    r"|switch|case|break|default|endswitch|for|endfor|foreach|endforeach|forelse|endforelse|while|endwhile|continue"
    r"|extends|section|endsection|show|stop|yield|parent|include|includeIf|includeWhen|includeFirst|each|component"
    r"|endcomponent|slot|endslot|push|endpush|stack|csrf|method|error|enderror|lang|choice|class|checked|selected"
    r"|once|endonce|vite|env|endenv|production|endproduction|props|aware|use|inject|verbatim|endverbatim|php)\b"
)
_ESCAPED_AT = r"(?<!\w)@(?=@\w|\{\{)"  # "@@if" and "@{{ name }}" stand on the page without it
_ESCAPED = compile_later(r"@\w+|\{\{[^{}\n]*\}\}")
_TRIMS = "-~"  # "{{- name -}}": without the white space around it
_MAKES_ELEMENTS = re.compile(r"<%=\s*(?:content_tag\b|tag\.)")
_DEEPEST_CALLS = 5
_MOST_LOOPS = 200
_MOST_REPEATED = 200_000  # characters of loops that are read again
_OF_PAIRS = compile_later(r"(?:\.(?:items|entries|to_a)(?:\(\))?|\|\s*(?:items|dictsort))\s*\Z")


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a site shows for the template `source`; the suffixes of `path` tell the language."""
    builder = DocumentBuilder(path, source)
    start = read_front_matter(builder, source)
    page = Page(builder, source)
    dialect = dialect_of(path)

    def unended(first: int, last: int) -> None:
        if not dialect.is_guessed or source.startswith("{%", first):  # braces in a page may be anything
            page.unended(first, last)

    tags = tags_of(source, dialect, unended, values_in(source, start))
    ComponentScanner(source, page, follow, tags, path.endswith((".heex", ".eex"))).feed(start, len(source))
    page.finish()
    return builder.build()


def tags_of(
    source: str, dialect: Dialect, unended: Callable[[int, int], None], values: Mapping[str, Value] | None = None
) -> list[Tag]:
    """The tags of `dialect` in `source`, in order; none overlaps another. `unended` is told of one without an end, and
    `values` are what the page calls by name."""
    return list(_Finder(source, dialect, unended).tags(0, len(source), TemplateValues(values)))


def tags_of_markdown(source: str, path: str, start: int) -> list[Tag]:
    """The tags in the Markdown `source` with front matter up to `start`, in order."""
    return tags_of(source, dialect_of(path), lambda first, last: None, values_in(source, start))


class _Finder:
    """Finds the tags of `dialect` in `source`."""

    def __init__(self, source: str, dialect: Dialect, unended: Callable[[int, int], None]) -> None:
        self._source = source
        self._dialect = dialect
        self._unended = unended
        self._regions = (*dialect.hidden, *dialect.markdown)
        regions = [f"(?P<region{number}>{opening})" for number, (opening, _) in enumerate(self._regions)]
        directives = [_ESCAPED_AT, _DIRECTIVE.pattern] if dialect.directives else []
        openings = [re.escape(form.opening) for form in dialect.forms]
        self._mark = re.compile("|".join([*regions, *directives, *openings]))
        self._block = re.compile(dialect.blocks)
        self._missing: set[str] = set()  # what closes a form or a region but stands nowhere in the rest of the page
        self._closings: dict[str, int] = {}  # where it stands next
        self._makes_elements = _MAKES_ELEMENTS.search(source) is not None
        self._open: list[str] = []  # the elements of the open blocks, empty for a block that makes none
        self._macros: dict[str, Macro] = {}
        self._depth = 0  # of calls in macros
        self._left = _MOST_REPEATED
        self._loops_left = _MOST_LOOPS

    def tags(self, start: int, end: int, values: TemplateValues) -> Iterator[Tag]:
        """The tags from `start` to `end`, in order; `values` are the names that are set before."""
        source = self._source
        offset = start
        while (opening := self._mark.search(source, offset, end)) is not None:
            if self._dialect.directives and opening.group() == "@":
                yield Tag(*opening.span())
                behind = _ESCAPED.match(source, opening.end())
                offset = behind.end() if behind is not None else opening.end()
                continue
            tag = self._tag(opening, end, values)
            if isinstance(tag, int):
                offset = tag
                continue
            if self._makes_elements:
                tag = self._with_end(tag)
            whole = (self._loop(tag, end, values) or self._macro(tag, end)) if tag.shows_nothing else self._call(tag)
            yield whole or tag
            offset = (whole or tag).end

    def _tag(self, opening: re.Match[str], end: int, values: TemplateValues) -> Tag | int:
        """The tag that `opening` begins; or else where to look further."""
        source, offset = self._source, opening.end()
        number = next((number for number in range(len(self._regions)) if opening[f"region{number}"] is not None), None)
        if number is not None:
            region = self._region(opening, number, end, values)
            if region is not None:
                return region
        if self._dialect.directives and opening.group().startswith("@"):
            return directive_of(source, opening)
        block = block_at(source, opening.start())
        if block is not None:
            values.set(block["name"], joined(source, [(None, *block.span("text"))]))
            return Tag(*block.span())
        form = next((form for form in self._dialect.forms if source.startswith(form.opening, opening.start())), None)
        if form is None or form.closing in self._missing:
            return offset
        start = opening.start() + len(form.opening)
        stop = self._closings.get(form.closing, 0)
        if not start <= stop:
            stop = self._closings[form.closing] = source.find(form.closing, start)
        if stop < 0:
            self._missing.add(form.closing)
        if stop < 0 or (not form.holds_tags and _tag_begins_below(source, start, stop, form.opening[:2])):
            self._unended(*opening.span())
            return start
        if form.is_shortcode:
            return stop + len(form.closing)
        return self._tag_with(form, opening.start(), start, stop, values)

    def _tag_with(self, form: Form, start: int, inside: int, stop: int, values: TemplateValues) -> Tag:
        """The tag of `form` that begins at `start`, whose content stands from `inside` to `stop`."""
        source, end = self._source, stop + len(form.closing)
        written = source[inside:stop]
        inside += len(written) - len(written.lstrip(_TRIMS))
        stop = inside + len(written.strip(_TRIMS))
        if not form.shows or ":=" in written:
            values.assign(source, inside, stop)
        known = values.text_of(source[inside:stop]) if form.shows else None
        if known is None:
            return tag_of(source, form, start, inside, stop, end)
        places = tuple((part.source_start, part.source_end, False) for part in known.parts)
        return Tag(start, end, text=known, values=places)

    def _region(self, opening: re.Match[str], number: int, end: int, values: TemplateValues) -> Tag | None:
        """The region that `opening` begins, of which nothing is shown, or Markdown; None if it has no end."""
        ending = self._regions[number][1]
        closing = re.compile(ending).search(self._source, opening.end(), end) if ending not in self._missing else None
        if closing is None:
            if end == len(self._source):
                self._missing.add(ending)
            self._unended(*opening.span())
            return None
        is_markdown = number >= len(self._dialect.hidden)
        if self._dialect.directives:  # @php
            values.assign(self._source, opening.end(), closing.start())
        text = joined(self._source, [(None, opening.end(), closing.start())]) if is_markdown else None
        return Tag(opening.start(), closing.end(), markdown=text)

    def _loop(self, tag: Tag, end: int, values: TemplateValues) -> Tag | None:
        """The loop that `tag` begins, if the template itself tells through which list it goes."""
        header = header_of(self._source, tag)
        elements = self._elements(header, values) if header is not None and self._loops_left else None
        if elements is None:
            return None
        found = end_of_loop(self._source, tag.end, self._block)
        self._loops_left -= 1
        if found is None or found[2] > end:
            return None
        body_end, _, closing = found
        if not elements:
            return Tag(tag.start, body_end, body=(tag.end, body_end))
        length = (body_end - tag.end) * len(elements)
        if length > self._left:
            return None
        self._left -= length
        if self._makes_elements and self._open:
            self._open.pop()  # its end is not looked at
        repeats = tuple(self._repeat(tag.end, body_end, TemplateValues(bound, values)) for bound in elements)
        return Tag(tag.start, closing, body=(tag.end, body_end), repeats=repeats)

    def _macro(self, tag: Tag, end: int) -> Tag | None:
        """The macro that `tag` begins to define, if it is called behind that: it is shown there."""
        macro = macro_at(self._source, tag.start, end) if self._loops_left else None
        if macro is None:
            return None
        self._loops_left -= 1
        self._macros[macro.name] = macro
        tags = self._repeat(*macro.body, TemplateValues())
        return Tag(tag.start, macro.end, body=macro.body, repeats=(tags,), is_definition=True)

    def _call(self, tag: Tag) -> Tag | None:
        """What the macro makes of the texts that `tag` gives it."""
        found = call_at(self._source, tag.start, tag.end, self._macros) if self._macros else None
        if found is None or self._depth > _DEEPEST_CALLS:
            return None
        macro, bound = found
        length = macro.body[1] - macro.body[0]
        if length > self._left:
            return None
        self._left -= length
        self._depth += 1
        tags = self._repeat(*macro.body, TemplateValues(bound))
        self._depth -= 1
        return Tag(tag.start, tag.end, body=macro.body, repeats=(tags,))

    def _with_end(self, tag: Tag) -> Tag:
        """`tag`, or the end of the element that the block began which it closes: "<%= tag.p do %>…<% end %>"."""
        block = self._block.match(self._source, tag.start)
        if block is None or (block["opens"] is None and block["closes"] is None):
            return tag
        if block["opens"] is not None:
            self._open.append(tag.element if tag.text is None else "")
            return tag
        element = self._open.pop() if self._open else ""
        return Tag(tag.start, tag.end, element=f"/{element}") if element else tag

    def _repeat(self, start: int, end: int, values: TemplateValues) -> tuple[Tag, ...]:
        """The tags from `start` to `end`, which may have been looked at before."""
        self._closings = {}
        tags = tuple(self.tags(start, end, values))
        self._closings = {}
        return tags

    def _elements(self, header: Header, values: TemplateValues) -> list[Mapping[str, Value]] | None:
        """What the names of a loop mean, for each element of its list; None if the template does not tell its list."""
        literal = literal_at(self._source, header.start, header.end)
        written = _OF_PAIRS.sub("", self._source[header.start : header.end].strip())
        value = values.value_of(written) if literal is None else literal[0]
        return list(bindings(header, value)) if isinstance(value, list | dict) else None


def _tag_begins_below(source: str, start: int, stop: int, opening: str) -> bool:
    """Whether a tag begins on a later line between `start` and `stop`: the one that begins before was not closed."""
    again = source.rfind(opening, start, stop)
    return again >= 0 and source.find("\n", start, again) >= 0
