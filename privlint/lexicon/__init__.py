"""The vocabulary: which words and phrases of the YAML files stand where in a document.

All phrases of all terms are looked for in one pass over the words of the
document: a phrase is only tried where one of its anchors (the words it can begin
with) stands, in a sentence that has the rarest of the other words it needs. The
grammars build on the mentions found here.
"""

from privlint.lexicon.lexicon import NO_NAME, Lexicon, Vendor
from privlint.lexicon.loader import built_in_lexicon, load_lexicon
from privlint.lexicon.notation import fold
from privlint.lexicon.scan import Mention, Scan, Tokens, scan, unnumbered

__all__ = [
    "NO_NAME",
    "Lexicon",
    "Mention",
    "Scan",
    "Tokens",
    "Vendor",
    "built_in_lexicon",
    "fold",
    "load_lexicon",
    "scan",
    "unnumbered",
]  # fmt: skip
