"""The examples of rules, read as statements."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from privlint.engine.examples import ExampleResult, run_examples
from privlint.readers import read
from privlint.statement import read_statement

if TYPE_CHECKING:
    from privlint.engine import Rule
    from privlint.lexicon import Lexicon


def results(rules: Sequence[Rule], language: str = "nl", lexicon: Lexicon | None = None) -> list[ExampleResult]:
    """What each rule found in each of its examples, with messages in `language`.

    The texts are read with the vocabulary in `lexicon`; None is the built-in one.
    """
    return run_examples(rules, lambda text: read_statement(read("example.md", text), lexicon), language)
