"""How long cleaning, building and bundling take; how well the cleaner does, if asked.

    python -m tests.bench [--captures N]

Measures the project's own seeds and then N captures that are made of their lines.
Every time is that of the whole command, start of Python included, as a person
meets it. If the environment variable BENCH_CAPTURES names a folder of captures
with a `score.py` beside them, that score is printed too.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.read import read
from tests.checkout import ROOT, copy_of_project

CAPTURES = 100
SHORTEST, LONGEST = 20, 120
"""Lines of a generated capture."""


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
    parser = argparse.ArgumentParser(description="Times of clean, build and bundle.")
    parser.add_argument("--captures", type=int, default=CAPTURES, metavar="N")
    wanted: int = parser.parse_args().captures
    scored = os.environ.get("BENCH_CAPTURES")
    objection = why_not_scored(Path(scored)) if scored else ""
    if objection:
        sys.stderr.write(f"error: BENCH_CAPTURES: {scored}: {objection}\n")
        return 2
    sys.stdout.write(f"{HEADER}\n")
    with tempfile.TemporaryDirectory(prefix="briefings-bench-") as folder:
        project = copy_of_project(Path(folder) / "project")
        generated = Path(folder) / "generated"
        write_captures(generated, project / "seeds", wanted)
        for captures in (project / "seeds", generated):
            for measurement in measure(project, captures):
                sys.stdout.write(f"{measurement.row}\n")
                sys.stdout.flush()
    return score(Path(scored)) if scored else 0


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


def run_briefings(project: Path, arguments: Sequence[str]) -> str:
    """What the command says on stdout. Raises `CalledProcessError` if it fails."""
    command = [sys.executable, "-m", "generator", "--project", str(project), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        sys.stderr.write(done.stderr)
        done.check_returncode()
    return done.stdout


def score(folder: Path) -> int:
    """Clean the captures of a folder and let its `score.py` print how well that went."""
    cleaned = run_briefings(ROOT, ["clean", str(folder), "--format", "jsonl"])
    with tempfile.TemporaryDirectory(prefix="briefings-bench-") as answers:
        for line in cleaned.rstrip("\n").split("\n"):
            name = Path(json.loads(line)["file"]).stem
            (Path(answers) / f"{name}.json").write_text(line, encoding="utf-8")
        command = [sys.executable, str(folder / "score.py"), answers]
        return subprocess.run(command, check=False).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
