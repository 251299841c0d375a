"""What a module gives those that import it: `export default { … }`, and all of it for `import * as texts`."""

from __future__ import annotations

from tree_sitter import Node

from privlint.readers.linking import DEFAULT
from privlint.readers.script import Script, Value


def exports_of(script: Script, node: Node) -> Value:
    """What `import * as texts` makes of the module `node`: an object of all that it exports as constants."""
    exported: dict[str, Value] = {}
    for statement in node.named_children if script.spend(node.named_child_count) else ():
        for declaration in statement.named_children if statement.type == "export_statement" else ():
            for declarator in declaration.named_children if declaration.type == "lexical_declaration" else ():
                name, value = declarator.child_by_field_name("name"), declarator.child_by_field_name("value")
                if name is not None and name.type == "identifier" and value is not None:
                    exported[script.text(name)] = Value(value)
    default = default_of(script, node)
    return Value(node, given={**exported, **({DEFAULT: Value(default)} if default is not None else {})})


def default_of(script: Script, node: Node) -> Node | None:
    """What a module exports as a whole; that of a file of data is all of it."""
    if node.type in ("object", "array"):
        return node
    for statement in (node, *node.named_children):
        if statement.type == "parenthesized_expression":
            return next(iter(statement.named_children), None)
        if statement.type == "export_statement" and any(child.type == DEFAULT for child in statement.children):
            return next((child for child in reversed(statement.named_children) if child.type != "comment"), None)
    return None
