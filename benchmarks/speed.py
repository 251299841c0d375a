"""How long `privlint check` takes, as multiples of `python -c pass` on the same machine.

    python benchmarks/speed.py [--runs N] [--statements N]

The statements are made of those in examples/, so that they look like what people
check. Every figure is the least of N runs of a new process (fewer for the
megabytes), in turns with `python -c pass`: what else the machine does only adds.
The compiled rules are in the cache, unless the row says otherwise; results of earlier
runs count only where it says so.

At the end many statements of 10 kB, each of another organisation and with its
sections in another order, are checked on two cores: anew, and once more. Where
proselint is installed (the extra `benchmark`), it checks the same files, for a
measure that does not depend on the machine.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
KILOBYTE = 1000


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=10, metavar="N", help="(default: %(default)s)")
    parser.add_argument("--statements", type=int, default=1000, metavar="N", help="(default: %(default)s; 0: none)")
    arguments = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package has its bytecode
    with TemporaryDirectory() as folder:
        print_table(Path(folder), arguments.runs)
        if arguments.statements:
            print_many(Path(folder), arguments.statements)


def print_table(folder: Path, runs: int) -> None:
    """Write the statements into `folder`, check them, and print how long that took."""
    one = write_statements(folder / "one", [15 * KILOBYTE])
    four = write_statements(folder / "four", [15 * KILOBYTE] * 4)
    megabyte = write_statements(folder / "megabyte", [1000 * KILOBYTE])
    two_megabytes = write_statements(folder / "two", [2000 * KILOBYTE])
    os.environ["PRIVLINT_CACHE_DIR"] = str(folder / "cache")
    again = [sys.executable, "-m", "privlint", "check"]
    check = [*again, "--no-cache", "--jobs", "1"]

    print(f"{'':<44}{'ms':>9}{'× python -c pass':>20}{'wanted':>10}")
    report("privlint --version", *least([sys.executable, "-m", "privlint", "--version"], runs))
    os.environ["PRIVLINT_CACHE_DIR"] = os.devnull
    few = max(runs // 3, 1)
    report("one statement of 15 kB, rules not compiled", *least([*check, *one], few))
    os.environ["PRIVLINT_CACHE_DIR"] = str(folder / "cache")
    report("one statement of 15 kB", *least([*check, *one], runs), "≤ 15")
    report("the same once more, unchanged", *least([*again, *one], runs), "≤ 6")
    report("four statements of 15 kB in one run", *least([*check, *four], runs), "≤ 50")
    once, empty = least([*check, *megabyte], few)
    report("one megabyte", once, empty)
    twice, empty = least([*check, *two_megabytes], few)
    report("two megabytes", twice, empty)
    print(f"\ntwice the text takes {twice / once:.2f} times as long")


def print_many(folder: Path, number: int) -> None:
    """Check a `number` of statements, and print how long that took beside proselint."""
    write_various(folder / "many", number)
    privlint = [sys.executable, "-m", "privlint", "check"]
    check = [*privlint, "--jobs", "2", str(folder / "many")]
    os.environ["PRIVLINT_CACHE_DIR"] = str(folder / "cache of many")
    seconds([*privlint, *write_statements(folder / "first", [KILOBYTE])])  # which compiles the rules
    anew, again = seconds(check), seconds(check)
    proselint = shutil.which("proselint", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    beside = seconds([proselint, "check", str(folder / "many")]) if proselint else 0.0
    print(f"\n{f'{number} statements of 10 kB on two cores':<44}{'s':>9}{'% of proselint':>20}{'wanted':>10}")
    for what, taken in (("anew", anew), ("once more, unchanged", again)):
        share = f"{taken / beside:.0%}" if beside else "not installed"
        print(f"{what:<44}{taken:>9.1f}{share:>20}{'≤ 40%':>10}")


def report(what: str, taken: float, empty: float, wanted: str = "") -> None:
    """Print one row."""
    print(f"{what:<44}{taken * 1000:>9.0f}{taken / empty:>20.1f}{wanted:>10}", flush=True)


def least(command: Sequence[str], runs: int) -> tuple[float, float]:
    """The least times in seconds that `command` and `python -c pass` take, after one run that does not count."""
    times = [(seconds(command), seconds([sys.executable, "-c", "pass"])) for _ in range(runs + 1)][1:]
    return min(taken for taken, _ in times), min(empty for _, empty in times)


def seconds(command: Sequence[str]) -> float:
    """The time that one run of `command` takes."""
    start = perf_counter()
    finished = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    taken = perf_counter() - start
    if finished.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {finished.returncode}:\n{finished.stderr.decode()}")
    return taken


def write_various(folder: Path, number: int) -> None:
    """Write a `number` of statements of 10 kB into `folder`: sections of the examples, in an order of their own."""
    folder.mkdir()
    sections = [part for file in sorted(EXAMPLES.glob("*.md")) for part in file.read_text("utf-8").split("\n## ")]
    for n in range(number):
        chosen = Random(n).sample(sections * 2, len(sections) * 2)
        text = f"# Privacyverklaring van Bedrijf {n} B.V.\n\n## " + "\n\n## ".join(part.lstrip("# ") for part in chosen)
        # Else they would all say the same, which is noticed.
        text = re.sub(r"\b([Ww]ij)\b", rf"\1 van Bedrijf {n}", text)
        (folder / f"privacy-{n}.md").write_bytes(text.encode()[: 10 * KILOBYTE])


def write_statements(folder: Path, sizes: Sequence[int]) -> list[str]:
    """Write one statement of each size in bytes into `folder`; returns their paths."""
    folder.mkdir()
    texts = [file.read_text(encoding="utf-8") for file in sorted(EXAMPLES.glob("*.md"))]
    if not texts:
        sys.exit(f"there are no example statements in {EXAMPLES}")
    whole = "\n\n".join(texts)
    paths = []
    for number, size in enumerate(sizes):
        text = "\n\n".join([whole] * (size // len(whole.encode()) + 1)).encode()[:size].decode(errors="ignore")
        path = folder / f"privacy-{number}.md"
        path.write_text(text, encoding="utf-8")
        paths.append(str(path))
    return paths


if __name__ == "__main__":
    main()
