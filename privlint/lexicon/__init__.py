"""The vocabulary: which words and phrases of the YAML files stand where in a document.

All phrases of all terms are looked for in one pass over the words of the
document: a phrase is only tried where one of its anchors (the words it can begin
with) stands. The grammars build on the mentions found here.
"""

from privlint.lexicon.notation import fold
from privlint.lexicon.scan import Mention, Scan, Token, scan
from privlint.lexicon.vocabulary import Lexicon, Vendor, load_lexicon

__all__ = ["Lexicon", "Mention", "Scan", "Token", "Vendor", "fold", "load_lexicon", "scan"]
