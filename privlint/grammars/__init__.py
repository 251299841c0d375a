"""What the text says: one module per kind of fact.

A grammar gets a `Reading` (the document, the mentions of the vocabulary in it and
the topics of its sections) and yields typed, positioned facts. Each names the
terms that anchor it and only looks where one of these stands.
"""
