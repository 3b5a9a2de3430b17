"""What a person sees while a command works: progress, problems, a summary. All on stderr.

On a terminal with bars and colour, elsewhere as plain lines.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from generator.errors import Problem
from generator.model import TranslationStatus
from generator.progress import Listener, Step, nobody

if TYPE_CHECKING:
    from generator.add.intake import Intake
    from generator.collect import Counts
    from generator.showing import Printed
    from generator.translations import Work

STYLES = {
    "": "",
    "dropped": "red",
    "damage": "yellow",
    "place": "cyan",
    "heading": "bold",
}
"""Colour and weight by the style of a `Printed`."""


def results() -> Console:
    """Where results go."""
    return Console(file=sys.stdout, soft_wrap=True, highlight=False, markup=False, emoji=False)


def talk() -> Console:
    """Where everything else goes."""
    return Console(file=sys.stderr, soft_wrap=True, highlight=False, markup=False, emoji=False)


def show(console: Console, line: Printed) -> None:
    """Print one line; a control character in it is made visible instead of obeyed."""
    console.print(Text(harmless(line.text), style=STYLES[line.style]))


def harmless(text: str) -> str:
    """Text that cannot steer a terminal: control characters but the tab, and marks that turn
    the direction of writing, become visible escapes."""
    return "".join(
        character.encode("unicode_escape").decode("ascii") if _steers(character) else character
        for character in text
    )


def _steers(character: str) -> bool:
    if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}:
        return character != "\t"
    return unicodedata.bidirectional(character) in {
        "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI",
    }  # fmt: skip


def show_problems(
    console: Console, problems: Iterable[Problem], label: str = "", style: str = ""
) -> None:
    """One line each, `label: path: where: message; hint`."""
    for problem in problems:
        line = Text()
        if label:
            line.append(f"{label}: ", style=style)
        line.append(harmless(str(nearby(problem))))
        console.print(line)


def nearby(problem: Problem) -> Problem:
    """The problem with its path as seen from the current folder, where it lies below it."""
    path = Path(problem.path)
    if not path.is_absolute():
        return problem
    try:
        return replace(problem, path=str(path.relative_to(Path.cwd())))
    except (ValueError, OSError):
        # It lies elsewhere, or the current folder has been deleted.
        return problem


@contextmanager
def progress(console: Console) -> Iterator[Listener]:
    """A listener that shows each step: a bar on a terminal, elsewhere a line when it begins."""
    if not console.is_terminal:
        yield lambda step, done, total: _say_beginning(console, step, done, total)
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

    columns = (TextColumn("{task.description:<16}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as bars:
        tasks: dict[Step, TaskID] = {}

        def listen(step: Step, done: int, total: int) -> None:
            if step not in tasks:
                tasks[step] = bars.add_task(step.value)
            bars.update(tasks[step], completed=done, total=total)

        yield listen


@contextmanager
def quiet_progress(console: Console) -> Iterator[Listener]:
    """A bar on a terminal, unless the results go there too; elsewhere nothing."""
    if not console.is_terminal or sys.stdout.isatty():
        yield nobody
        return
    with progress(console) as listen:
        yield listen


def _say_beginning(console: Console, step: Step, done: int, total: int) -> None:
    if done:
        return
    # A page is counted when it is read and again when it is written.
    amount = total // 2 if step is Step.PAGES else total
    console.print(f"{step.value}: {amount}")


def show_summary(console: Console, counts: Counts, seconds: float, target: str) -> None:
    """The numbers of a finished build."""
    rows = (
        ("briefings", counts.briefings),
        ("topics", counts.topics),
        ("lines kept", counts.lines_kept),
        ("lines dropped", counts.lines_dropped),
        ("headlines missing", counts.headlines_missing),
        ("dates missing", counts.dates_missing),
        ("passages to translate", counts.passages),
        ("translated", counts.passages_translated),
        ("reviewed", counts.passages_reviewed),
        ("stale", counts.passages_stale),
        ("captures damaged", counts.captures_damaged),
        ("claims in doubt", counts.claims_unproven),
        ("seeds left out", counts.seeds_left_out),
        ("PO files left out", counts.translations_left_out),
    )
    width = max(len(name) for name, _ in rows)
    for name, number in rows:
        console.print(f"  {name:<{width}}  {number:>6}")
    console.print(f"  {'seconds':<{width}}  {seconds:>6.1f}")
    if counts.captures_damaged or counts.claims_unproven or counts.translations_left_out:
        console.print("briefings check names what is damaged, in doubt or left out")
    console.print(harmless(target))


def show_translations(console: Console, works: Sequence[Work], *, dry_run: bool) -> None:
    """Each translation file with its entries by their state."""
    # Babel, which labels take, would hold up every command.
    from generator.render.labels import count_label, segments_label

    for work in works:
        counts = work.counts()
        states = ", ".join(
            f"{counts[status]} {status.value}" for status in TranslationStatus if counts[status]
        )
        segments = segments_label([entry.kind for entry in work.file.entries])
        done = "unchanged" if not work.changed else "would change" if dry_run else "written"
        console.print(harmless(f"{work.path}: {done}; {segments}: {states}"))
        if work.unsigned:
            unsigned = count_label(work.unsigned, "entry", "entries")
            console.print(
                f"  {unsigned} without fuzzy shown as draft: say who reviewed with "
                "`# NAME, DATE` above the entry, or with Last-Translator in the header"
            )


def show_suggestions(console: Console, works: Iterable[Work]) -> None:
    """For each text without a translation the similar one that has one."""
    for work in works:
        for suggestion in work.suggestions:
            similar, line = suggestion.similar, suggestion.entry.places[0][1]
            place = f"line {line}" if line else "not in the text"
            like = f"{suggestion.score:.0f} of 100 like {similar.source.name}"
            rows = (
                f"{work.path}: {suggestion.entry.kind}, {place}: {like}",
                f"  source   {suggestion.entry.source}",
                f"  similar  {similar.entry.source}",
                f"  English  {similar.entry.text} ({similar.entry.status.value})",
            )
            for row in rows:
                console.print(harmless(row))


def show_intake(console: Console, intake: Intake, *, dry_run: bool) -> None:
    """What was written for a new capture, what was found in it, and what to do next."""
    from generator.add.report import facts, next_steps

    for file in intake.files:
        console.print(harmless(f"{'would write' if dry_run else 'written'}: {file.path}"))
    for line in (*facts(intake), *(f"look: {warning}" for warning in intake.warnings)):
        console.print(harmless(line))
    if dry_run:
        sidecar = next(file for file in intake.files if file.path.suffix == ".yml")
        results().print(harmless_lines(sidecar.content.decode()), end="")
        return
    for line in next_steps(intake):
        console.print(harmless(line))


def harmless_lines(text: str) -> str:
    """Several lines, each of them harmless."""
    return "".join(f"{harmless(line)}\n" for line in text.split("\n")[:-1])
