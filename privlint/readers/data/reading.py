"""From the tree of a data file to the document that a visitor sees."""

from __future__ import annotations

from privlint.document import Document
from privlint.document_builder import DocumentBuilder
from privlint.readers.data.choice import statement_in
from privlint.readers.data.grouping import grouped
from privlint.readers.data.localise import localised
from privlint.readers.data.tree import Node, Problem, Tree, texts
from privlint.readers.data.writing import write
from privlint.readers.page import Page


def read_tree(path: str, source: str, tree: Tree) -> Document:
    """The document that `tree`, which was scanned from `source`, is to a visitor."""
    builder = DocumentBuilder(path, source)
    node = statement_in(source, grouped(localised(source, tree.root)))
    problem = _first(tree.problems, node)
    if problem is not None:
        builder.remark(problem.nl, problem.en, problem.start, problem.end)
    page = Page(builder, source)
    write(page, source, node)
    page.finish()
    return builder.build()


def _first(problems: list[Problem], node: Node) -> Problem | None:
    """The first mistake in the format, or else the first key that stands twice in the statement."""
    if not problems:
        return None
    seen = {text.start for text in texts(node)}
    kept = [problem for problem in problems if problem.twice is None or not seen.isdisjoint(_starts(problem.twice))]
    return min(kept, key=lambda problem: (problem.twice is not None, problem.start), default=None)


def _starts(node: Node) -> list[int]:
    return [text.start for text in texts(node)]
