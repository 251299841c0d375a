"""How long `privlint check` takes, as multiples of `python -c pass` on the same machine.

    python benchmarks/speed.py [--runs N]

The statements are made of those in examples/, so that they look like what people
check. Every figure is the least of N runs of a new process (fewer for the
megabytes), in turns with `python -c pass`: what else the machine does only adds.
The rules are in the cache, unless the row says otherwise.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
KILOBYTE = 1000


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=10, metavar="N", help="(default: %(default)s)")
    runs = parser.parse_args().runs
    with TemporaryDirectory() as folder:
        print_table(Path(folder), runs)


def print_table(folder: Path, runs: int) -> None:
    """Write the statements into `folder`, check them, and print how long that took."""
    one = write_statements(folder / "one", [15 * KILOBYTE])
    four = write_statements(folder / "four", [15 * KILOBYTE] * 4)
    megabyte = write_statements(folder / "megabyte", [1000 * KILOBYTE])
    two_megabytes = write_statements(folder / "two", [2000 * KILOBYTE])
    os.environ["PRIVLINT_CACHE_DIR"] = str(folder / "cache")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package has its bytecode
    check = [sys.executable, "-m", "privlint", "check"]

    print(f"{'':<40}{'ms':>9}{'× python -c pass':>20}{'wanted':>10}")
    report("privlint --version", *least([sys.executable, "-m", "privlint", "--version"], runs))
    os.environ["PRIVLINT_CACHE_DIR"] = os.devnull
    few = max(runs // 3, 1)
    report("one statement of 15 kB, without cache", *least([*check, *one], few))
    os.environ["PRIVLINT_CACHE_DIR"] = str(folder / "cache")
    report("one statement of 15 kB", *least([*check, *one], runs), "≤ 20")
    report("four statements of 15 kB in one run", *least([*check, *four], runs), "≤ 50")
    once, empty = least([*check, *megabyte], few)
    report("one megabyte", once, empty)
    twice, empty = least([*check, *two_megabytes], few)
    report("two megabytes", twice, empty)
    print(f"\ntwice the text takes {twice / once:.2f} times as long")


def report(what: str, taken: float, empty: float, wanted: str = "") -> None:
    """Print one row."""
    print(f"{what:<40}{taken * 1000:>9.0f}{taken / empty:>20.1f}{wanted:>10}", flush=True)


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
