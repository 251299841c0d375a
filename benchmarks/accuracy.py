"""How often privlint is right: its findings beside labels, per rule, per kind of rule and in all.

    python benchmarks/accuracy.py [FOLDER]

FOLDER holds statements in docs/ and a label for each in gold/ (default: the
project's own, in tests/statements/). docs/accuracy.md tells how to write a label
and how the figures are computed.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from scoring import FEWEST_POSITIVES, Pair, Score, macro_f1, measured, per_purpose_lines, placed, pooled

from privlint.engine import load_rules
from privlint.errors import PrivlintError
from privlint.resources import rules_directory

OWN = Path(__file__).resolve().parent.parent / "tests" / "statements"


def main() -> None:
    """Measure and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=OWN, metavar="FOLDER")
    parser.add_argument("--verbose", action="store_true", help="also list every finding that is wrong or missed")
    arguments = parser.parse_args()
    try:
        pairs = measured(arguments.folder, load_rules([rules_directory()]))
    except PrivlintError as error:
        sys.exit(f"accuracy: {error}")
    if not pairs:
        sys.exit(f"accuracy: there is no label in {arguments.folder / 'gold'}")
    if arguments.verbose:
        print("\n".join(mistakes(pairs)), end="\n\n")
    print("\n".join(figures(pairs)))


def figures(pairs: Sequence[Pair]) -> Iterator[str]:
    """The lines of the report: a row per rule, a row per kind of rule, and the figures of all together."""
    kinds = {pair.rule: pair.kind for pair in pairs}
    yield f"{'rule':<36}{'fires':>6}{'of':>6}{'right':>7}{'wrong':>7}{'missed':>8}{'P':>8}{'R':>8}{'F1':>8}"
    for rule in sorted(kinds):
        of_rule = [pair for pair in pairs if pair.rule == rule]
        yield row(rule, pooled(of_rule), len(of_rule))
    yield ""
    for kind in sorted(set(kinds.values())):
        of_kind = [pair for pair in pairs if pair.kind == kind]
        yield row(f"kind {kind}", pooled(of_kind), len(of_kind))
    yield row("pooled", pooled(pairs), len(pairs))
    yield row("per-purpose findings, line by line", per_purpose_lines(pairs))
    mean, rules = macro_f1(pairs)
    near, placeable = placed(pairs)
    yield ""
    yield f"macro F1 {ratio(mean)}, over the {rules} rules that should fire in at least {FEWEST_POSITIVES} statements"
    yield f"placed on a labelled line: {near} of {placeable}"
    yield f"statements: {len({pair.doc for pair in pairs})}"


def mistakes(pairs: Sequence[Pair]) -> Iterator[str]:
    """A line for each finding that is wrong or missed, with the lines in the statement where the label or it stands."""
    for pair in pairs:
        if pair.outcome in ("wrong", "missed"):
            lines = ", ".join(map(str, pair.found or pair.labelled or ()))
            yield f"{pair.outcome:<7} {pair.doc}: {pair.rule}{f' (line {lines})' if lines else ''}"


def row(name: str, score: Score, judged: int | str = "") -> str:
    """One row: how often it should fire, in how many judgements, and the score."""
    counts = f"{score.right + score.missed:>6}{judged:>6}{score.right:>7}{score.wrong:>7}{score.missed:>8}"
    ratios = "".join(f"{ratio(value):>8}" for value in (score.precision, score.recall, score.f1))
    return f"{name:<36}{counts}{ratios}"


def ratio(value: float) -> str:
    """Three decimals, or a dash for the ratio of nothing."""
    return "–" if math.isnan(value) else f"{value:.3f}"


if __name__ == "__main__":
    main()
