"""What the front matter of a page calls by name, for the tags of its template: `{% for doel in page.doelen %}`."""

from __future__ import annotations

from privlint.decoded import Decoded, joined
from privlint.readers.data.strings import decoded
from privlint.readers.data.tree import Fields, Node, Text, texts
from privlint.readers.data.yaml_scan import scan_yaml
from privlint.readers.template_literals import Value

_Named = dict[str, tuple[Decoded, Value]]


def values_in(source: str, end: int) -> dict[str, Value]:
    """The values of the front matter in YAML that ends before the offset `end` of `source`, by their names: those of
    Eleventy (`doelen`), of Jekyll (`page.doelen`) and of Grav (`page.header.doelen`)."""
    start = source.find("\n", 0, end) + 1
    if not start or not source.removeprefix("\ufeff").startswith("---"):
        return {}
    root = scan_yaml(source[:end], start).root
    if not isinstance(root, Fields):
        return {}
    values = _named(source, root)
    page: Value = {**values, "header": (joined(source, []), values)}
    return {"page": page, **{name: value for name, (_, value) in values.items()}}


def _named(source: str, fields: Fields) -> _Named:
    return {key: (_key(source, key, value), _value(source, value)) for key, value in fields.values.items()}


def _key(source: str, key: str, value: Node) -> Decoded:
    """A key, which stands before the first text of its value."""
    place = next((text.start for text in texts(value)), 0)
    return joined(source, [(key, place, place)])


def _value(source: str, node: Node) -> Value:
    if isinstance(node, Text):
        return decoded(source, node)
    if isinstance(node, Fields):
        return _named(source, node)
    return [_value(source, item) for item in node.values]
