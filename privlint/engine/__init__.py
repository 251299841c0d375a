"""The rule language: loading rules and asking them of a statement."""

from privlint.engine.evaluation import Statement, evaluate, evaluate_all, in_text_order
from privlint.engine.loader import load_rules
from privlint.engine.model import Example, Examples, Rule

__all__ = ["Example", "Examples", "Rule", "Statement", "evaluate", "evaluate_all", "in_text_order", "load_rules"]
