"""The reader of React pages and components (TSX, JSX) and of scripts that hold the text of one (TS, JS).

What the functions of the file return is rendered as React would, as far as the file tells:
with its constants, the lists that it maps over, and the components that it defines itself.
A component from elsewhere shows its properties that are text and what stands inside it; one
whose file is in the repository is followed. Both branches of a condition are shown. Text in
constants that nothing renders is shown too: another file does.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from pathlib import PurePath

from tree_sitter import Node

from privlint.decoded import joined
from privlint.document import Document, Lines
from privlint.document_builder import DocumentBuilder, in_source
from privlint.following import Follow, follow_nothing
from privlint.readers.broken import remark_broken
from privlint.readers.contents import show_content
from privlint.readers.jsx_damaged import blank, ends_of, only_elements, unended_comment
from privlint.readers.jsx_repair import repaired
from privlint.readers.key_names import other_forms
from privlint.readers.linking import apart, linked, parsed_with_modules
from privlint.readers.page import Page
from privlint.readers.rendering import Renderer
from privlint.readers.script import FUNCTIONS, JSX, Script, Value
from privlint.readers.script_text import CLEANING
from privlint.record import replace

_TYPED = (".ts", ".mts", ".cts")
_METADATA = frozenset("metadata meta frontmatter head seo viewport config links opengraph jsonld schema".split())
_MOST_PASSED_ON = 3  # modules; a file with more is a list of components, of which a page uses one
_MUCH_MORE = 1.2  # of the text
_NAMES = ("identifier", "property_identifier")
_DATA = frozenset(
    """object array string template_string as_expression satisfies_expression binary_expression
    parenthesized_expression""".split()
)


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a visitor sees of the page, the component or the content in `source`."""
    document, is_whole = _read(path, source, follow)
    return document if is_whole else _repaired(document, follow) or _best_reading(document, follow)


def _read(path: str, source: str, follow: Follow) -> tuple[Document, bool]:
    """The document, and whether all of the source could be read."""
    is_typed = PurePath(path).suffix.lower() in _TYPED
    script, whole = parsed_with_modules(
        lambda broken: linked(path, source, follow, without=broken),
        lambda whole: Script(whole.text, is_typed=is_typed, linked=whole),
    ) or (Script(source, is_typed=is_typed), None)
    builder = DocumentBuilder(path, script.source)
    page = Page(builder, script.source)
    broken = show(script, page, follow)
    page.finish()
    remark_broken(builder, broken if broken is None or broken[0] < len(source) else (0, 1))
    document = apart(builder.build(), whole) if whole is not None else builder.build()
    return document, script.tree.first_error() is None


def _repaired(document: Document, follow: Follow) -> Document | None:
    """Another reading of the damaged source of `document`, with the ends that it lacks; None if that does not help."""
    path, source = document.path, document.source
    found = repaired(source) if "</" in source else None
    if found is None:
        return None
    whole, is_whole = _read(path, found.script.text, follow)
    if not is_whole or (document.text and not whole.text):
        return None
    whole = in_source(whole, found.script, source)
    place = Lines(path, source).place(*found.place)
    remarks = (remark._replace(place=place) if remark.place.path == path else remark for remark in document.remarks)
    return replace(whole, remarks=tuple(remarks))


def _best_reading(document: Document, follow: Follow) -> Document:
    """`document`, or another reading of its damaged source that shows much more."""
    path, source = document.path, document.source
    readings: list[Document] = []
    if elements := only_elements(source):
        from privlint.readers import astro  # which reads on where an element or an expression has no end

        readings.append(astro.read(path, elements, follow))
    if (comment := unended_comment(source)) > 0 and source[:comment].strip():
        readings.append(read(path, source[:comment] + blank(source[comment:]), follow))
    elif not document.text and not elements and (ends := ends_of(source)):
        whole = joined(source, [(None, 0, len(source)), (ends, len(source), len(source))])
        readings.append(in_source(read(path, whole.text, follow), whole, source))
    best = max(readings, key=_length, default=document)
    best = best if _length(best) > _MUCH_MORE * _length(document) else document
    # An error of the syntax tree often begins where the element around the mistake does.
    exact = next((remark.place for reading in readings for remark in reading.remarks), None)
    remarks = document.remarks
    if exact is not None and remarks and exact.line > remarks[0].place.line and exact.path == path:
        remarks = (remarks[0]._replace(place=exact), *remarks[1:])
    return replace(best, files=(best.files[0]._replace(text=source), *best.files[1:]), remarks=remarks)


def _length(document: Document) -> int:
    return len(document.text)


def show(script: Script, page: Page, follow: Follow) -> tuple[int, int] | None:
    """Tell `page` of all that the functions and constants of a script show; where it cannot be read, if anywhere."""
    renderer = Renderer(script, page, follow)
    for value in _roots(script):
        renderer.root(value)
    is_page = bool(renderer.shown)
    for name, node in contents(script):
        show_content(renderer, name, Value(node), is_page=is_page)
    _show_remains(script, renderer)
    if len(script.passed_on) <= _MOST_PASSED_ON:
        for module in script.passed_on:
            renderer.include_module(module)
    broken = script.tree.first_error()
    exhausted = (0, 1) if script.is_exhausted else None
    return renderer.gave_up or broken or exhausted


def _show_remains(script: Script, renderer: Renderer) -> None:
    """Show the elements that nothing returned, such as those that are pushed to a list or stand in broken code."""
    texts = (node for node in script.markup if node.type == "jsx_text")
    words = [node.start_byte for node in texts if " " in script.text(node).strip()]
    end = 0
    for node in script.markup:
        if node.start_byte < end:
            continue
        if node.type == "jsx_attribute" or node.id in renderer.left_out:
            end = node.end_byte
        elif node.type in JSX and node.id not in renderer.shown:
            first = bisect_left(words, node.start_byte)
            if first < len(words) and words[first] < node.end_byte:
                renderer.show(Value(node))


def _roots(script: Script) -> Iterator[Value]:
    """The functions and elements that show something and that no other part of the file shows; then the others."""
    later: list[Value] = []
    for name, node in _top_level(script):
        if node.type in FUNCTIONS or node.type in JSX or _holds_jsx(script, node):
            if name and name in script.used:
                later.append(Value(node))
            else:
                yield Value(node)
    yield from later


def _top_level(script: Script) -> Iterator[tuple[str, Node]]:
    """What the file declares or exports at its top level, with its name if it has one; classes by their methods."""
    for statement in script.tree.root.named_children:
        if script.module_of(statement) is not None:
            return  # what stands from there on are other files
        for node in (statement, *(statement.named_children if statement.type == "export_statement" else ())):
            if node.type in FUNCTIONS or node.type in JSX or node.type in ("call_expression", *_DATA):
                name = node.child_by_field_name("name")
                yield (script.text(name) if name is not None else "", node)
            elif node.type in ("lexical_declaration", "variable_declaration"):
                for declarator in node.named_children:
                    name, value = declarator.child_by_field_name("name"), declarator.child_by_field_name("value")
                    if name is not None and value is not None:
                        yield script.text(name), value
            elif node.type in ("class_declaration", "class"):
                yield from _methods(script, node)
            elif node.type == "expression_statement":
                for child in node.named_children:
                    right = child.child_by_field_name("right")  # module.exports = { … }
                    yield "", right if child.type == "assignment_expression" and right is not None else child


def _methods(script: Script, node: Node) -> Iterator[tuple[str, Node]]:
    """The functions of a class, by the names by which the class calls them."""
    body = node.child_by_field_name("body")
    for member in body.named_children if body is not None else ():
        name, value = member.child_by_field_name("name"), member.child_by_field_name("value")
        yield f"this.{script.text(name)}" if name is not None else "", value or member


def _holds_jsx(script: Script, node: Node) -> bool:
    """Whether a call such as `memo(() => <p>…</p>)` holds elements."""
    if node.type != "call_expression":
        return False
    return any(
        child.type in JSX or (child.type in _NAMES and script.text(child) == "createElement")
        for child in script.tree.walk(node)
    )


def contents(script: Script) -> Iterator[tuple[str, Node]]:
    """The constants that may hold text, with their names, without those for search engines and in other languages."""
    found = [(name, data) for name, node in _top_level(script) if (data := _data(script, node)) is not None]
    others = other_forms([name for name, _ in found])
    for name, node in found:
        if name.lower() not in _METADATA and name not in others:
            yield name, node


def _data(script: Script, node: Node) -> Node | None:
    """The node that may hold text: also what `defineMessages` is given, and a text that is put together."""
    if node.type in _DATA:
        return node
    function = node.child_by_field_name("function") if node.type == "call_expression" else None
    if function is None or function.type == "member_expression":
        is_text = function is not None and script.text(function.named_children[-1]) in (*CLEANING, "join")
        return node if is_text else None
    returned = script.returned(Value(node)) if function.type == "identifier" else None
    return returned.node if returned is not None and returned.node.type in _DATA else None
