"""How long cleaning, building and bundling take; how well the cleaner and the search do.

    python -m tests.bench [--captures N] [--no-times] [--search] [--search-at-size N]

Measures the project's own seeds and then N captures that are made of their lines; then
how long `clean` takes for a thousand ordinary captures, and for huge ones, with the most
memory that it held. Every time is that of the whole command, start of Python included, as a person
meets it. Then come the scores on the development captures, on HTML pages and PDFs, those of
figures and dates on labelled texts, and, if the environment variable BENCH_CAPTURES names a
folder of English pages with a `score.py` beside them, on those. Last the search: its
labelled queries asked in Chromium, hosted and offline.

`--search` measures that alone, `--no-times` the scores alone, without the search;
`--search-at-size` what the search costs a reader of a site of N briefings, beside Material's.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.read import read
from tests.checkout import ROOT, copy_of_project
from tests.quality.evidence import (
    evidence_rows,
    fourth_stranger_rows,
    neighbour_rows,
    second_stranger_rows,
    stranger_rows,
    third_stranger_rows,
)
from tests.quality.html_pages import page_rows
from tests.quality.pdf_layouts import pdf_rows
from tests.quality.scores import development_rows, english_rows, table
from tests.search.reading import tables
from tests.search.size.report import report

CAPTURES = 100
SHORTEST, LONGEST = 20, 120
"""Lines of a generated capture."""
ORDINARY = 1_000
"""Copies of the development captures."""
HUGE = (1, 10)
"""Megabytes of captures joined to one, the smallest first: memory is the most so far."""
DEVELOPMENT = ROOT / "tests" / "development"


@dataclass(frozen=True, slots=True)
class Measurement:
    what: str
    captures: int
    seconds: float

    @property
    def row(self) -> str:
        each = 1000 * self.seconds / self.captures
        return f"{self.what:<12}{self.captures:>10}{self.seconds:>10.2f}{each:>14.1f}"


HEADER = f"{'':<12}{'captures':>10}{'seconds':>10}{'ms a capture':>14}"


def main() -> int:
    parser = argparse.ArgumentParser(description="Times of clean, build and bundle; scores.")
    parser.add_argument("--captures", type=int, default=CAPTURES, metavar="N")
    parser.add_argument("--no-times", action="store_true", help="the cleaner's scores only")
    parser.add_argument("--search", action="store_true", help="the search's queries only")
    parser.add_argument(
        "--search-at-size", type=int, metavar="N", help="the cost of searching N briefings only"
    )
    options = parser.parse_args()
    if options.search_at_size:
        return tell(report(options.search_at_size))
    if options.search:
        return tell(tables())
    english = os.environ.get("BENCH_CAPTURES")
    objection = why_not_scored(Path(english)) if english else ""
    if objection:
        sys.stderr.write(f"error: BENCH_CAPTURES: {english}: {objection}\n")
        return 2
    if not options.no_times:
        print_times(options.captures)
    tell(score(Path(english) if english else None))
    return 0 if options.no_times else tell(tables())


def tell(parts: Iterable[str]) -> int:
    """Prints each part as soon as it is there."""
    for part in parts:
        sys.stdout.write(f"\n{part}")
        sys.stdout.flush()
    return 0


def print_times(wanted: int) -> None:
    sys.stdout.write(f"{HEADER}\n")
    with tempfile.TemporaryDirectory(prefix="briefings-bench-") as folder:
        project = copy_of_project(Path(folder) / "project")
        generated = Path(folder) / "generated"
        write_captures(generated, project / "seeds", wanted)
        for captures in (project / "seeds", generated):
            for measurement in measure(project, captures):
                sys.stdout.write(f"{measurement.row}\n")
                sys.stdout.flush()
        for measurement in measure_many_and_huge(project, Path(folder)):
            held = f"{_most_memory():>14} MB at most"
            sys.stdout.write(f"{measurement.row}{held}\n")
            sys.stdout.flush()


def why_not_scored(folder: Path) -> str:
    """What a folder of captures to score lacks; empty if nothing."""
    if not folder.is_dir():
        return "no such folder"
    if not any(folder.glob("*.txt")):
        return "holds no captures (.txt)"
    if not (folder / "score.py").is_file():
        return "holds no score.py, which judges the cleaned captures"
    return ""


def write_captures(folder: Path, seeds: Path, count: int) -> None:
    """Captures of the seeds' lines, well mixed; the same ones every time."""
    folder.mkdir()
    lines = [line for path in sorted(seeds.glob("*.txt")) for line in read(path).lines]
    mixed = random.Random(0)  # noqa: S311
    for number in range(count):
        chosen = mixed.choices(lines, k=mixed.randint(SHORTEST, LONGEST))
        text = "\n".join([f"{number}번째 보고서", *chosen])
        (folder / f"generated-{number:05}.txt").write_text(text, encoding="utf-8")


def measure(project: Path, captures: Path) -> Iterator[Measurement]:
    count = len(list(captures.glob("*.txt")))
    seeds = ["--seeds", str(captures)]
    commands = {
        "clean": ["clean", str(captures), "--format", "jsonl"],
        "build": ["build", *seeds],
        "build again": ["build", *seeds],
        "bundle": ["bundle", *seeds, "--out", str(project / "bundle.zip")],
    }
    for what, arguments in commands.items():
        started = time.perf_counter()
        run_briefings(project, arguments)
        yield Measurement(what, count, time.perf_counter() - started)


def measure_many_and_huge(project: Path, folder: Path) -> Iterator[Measurement]:
    """`clean` alone, on a thousand ordinary captures and on huge ones."""
    sources = sorted(DEVELOPMENT.glob("*.txt"))
    many = folder / "many"
    many.mkdir()
    for number in range(ORDINARY):
        copy = many / f"{number:05}.txt"
        copy.write_bytes(sources[number % len(sources)].read_bytes())
    yield measure_clean(project, "ordinary", many, ORDINARY)
    joined = b"\n".join(path.read_bytes() for path in sorted((project / "seeds").glob("*.txt")))
    for size in HUGE:
        huge = folder / f"huge-{size}.txt"
        wanted = size * 1_000_000
        text = (joined * (wanted // len(joined) + 1))[:wanted]
        huge.write_text(text.decode("utf-8", "ignore"), encoding="utf-8")
        yield measure_clean(project, f"{size} MB", huge, 1)


def measure_clean(project: Path, what: str, captures: Path, count: int) -> Measurement:
    started = time.perf_counter()
    run_briefings(project, ["clean", str(captures), "--format", "jsonl"])
    return Measurement(what, count, time.perf_counter() - started)


def _most_memory() -> int:
    """Megabytes that any process started so far has held at one time."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def run_briefings(project: Path, arguments: Sequence[str]) -> str:
    """What the command says on stdout. Raises `CalledProcessError` if it fails."""
    command = [sys.executable, "-m", "generator", "--project", str(project), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        sys.stderr.write(done.stderr)
        done.check_returncode()
    return done.stdout


def score(english: Path | None) -> Iterator[str]:
    """Tables of how well the cleaner does, beside two simple ways to clean."""
    yield table(list(development_rows()))
    yield table(list(page_rows()))
    yield table(list(pdf_rows()))
    yield table(list(evidence_rows()))
    yield table(list(stranger_rows()))
    yield table(list(second_stranger_rows()))
    yield table(list(third_stranger_rows()))
    yield table(list(fourth_stranger_rows()))
    yield table(list(neighbour_rows()))
    if english is not None:
        yield table(list(english_rows(english)))


if __name__ == "__main__":
    sys.exit(main())
