"""The rule language: loading rules and asking them of a statement."""

from privlint.engine.loader import load_rules
from privlint.engine.model import Example, Examples, Rule

__all__ = ["Example", "Examples", "Rule", "load_rules"]
