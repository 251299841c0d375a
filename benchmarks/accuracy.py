"""How often privlint is right: its findings beside labels, per rule and in all.

    python benchmarks/accuracy.py [FOLDER]

FOLDER holds statements in docs/ and a label for each in gold/ (default: the
project's own, in tests/statements/). A label is a YAML file with `doc`, the name
of the statement; `findings`, a list of {rule, lines, why}; and `undecided`, the
rules that its author would not decide on, which do not count. What counts is
whether a rule fires in a statement; where it fires is `placed`.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from privlint import yaml_file
from privlint.engine import Rule, load_rules
from privlint.linter import check_file
from privlint.resources import rules_directory

OWN = Path(__file__).resolve().parent.parent / "tests" / "statements"


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=OWN, metavar="FOLDER")
    folder = parser.parse_args().folder
    rules = load_rules([rules_directory()])
    tally = Tally()
    for label in sorted((folder / "gold").glob("*.yaml")):
        score(yaml_file.load(label), folder / "docs", rules, tally)
    print_table(tally)


@dataclass
class Tally:
    """Per rule: how often it fired rightly, wrongly, and not where it should have; and of the right ones with labelled
    lines, how many stand on one."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    placed: int = 0
    placeable: int = 0


def score(label: Any, folder: Path, rules: tuple[Rule, ...], tally: Tally) -> None:
    """Add one statement to `tally`."""
    path = folder / label["doc"]
    lines: dict[str, set[int]] = {}
    for finding in check_file(str(path), path.read_text(encoding="utf-8"), rules).findings:
        lines.setdefault(finding.rule, set()).add(finding.place.line)
    wanted = {finding["rule"]: set(finding.get("lines") or ()) for finding in label.get("findings") or ()}
    for rule in {undecided["rule"] for undecided in label.get("undecided") or ()}:
        lines.pop(rule, None)
        wanted.pop(rule, None)
    tally.right.update(lines.keys() & wanted.keys())
    tally.wrong.update(lines.keys() - wanted.keys())
    tally.missed.update(wanted.keys() - lines.keys())
    for rule in lines.keys() & wanted.keys():
        if wanted[rule]:
            tally.placeable += 1
            tally.placed += bool(lines[rule] & wanted[rule])


def print_table(tally: Tally) -> None:
    """Print a row per rule that fired or should have, and the figures of all together."""
    print(f"{'rule':<32}{'right':>6}{'wrong':>6}{'missed':>7}{'P':>7}{'R':>7}{'F1':>7}")
    for rule in sorted(tally.right | tally.wrong | tally.missed):
        print_row(rule, tally.right[rule], tally.wrong[rule], tally.missed[rule])
    print_row("all", tally.right.total(), tally.wrong.total(), tally.missed.total())
    print(f"placed on a labelled line: {tally.placed} of {tally.placeable}")


def print_row(name: str, right: int, wrong: int, missed: int) -> None:
    """Print precision, recall and F1 beside the counts."""
    precision = right / (right + wrong) if right + wrong else 0.0
    recall = right / (right + missed) if right + missed else 0.0
    f1 = 2 * right / (2 * right + wrong + missed) if right + wrong + missed else 0.0
    print(f"{name:<32}{right:>6}{wrong:>6}{missed:>7}{precision:>7.2f}{recall:>7.2f}{f1:>7.2f}")


if __name__ == "__main__":
    main()
