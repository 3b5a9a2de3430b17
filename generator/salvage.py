"""What can still be said of a seed that cannot become a briefing for the faults of its sidecar,
so that one fault does not hide another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from generator.collect import Outcome, take_in
from generator.damage import find_damage
from generator.editor import named_lines
from generator.errors import Problem
from generator.model import Briefing, Editorial, LineWishes, Seed, Skipped, Unread
from generator.project import Project
from generator.seeds import CAPTURE_SUFFIXES
from generator.sidecar import SIDECAR_SUFFIX, read_sound_part
from generator.slugs import make_slug

LINES: Final = "lines"


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """A seed without the keys of its sidecar that are at fault."""

    briefing: Briefing | None
    """None if there would be none with a sound sidecar either."""
    without: frozenset[str]
    """The keys: what depends on them can't be judged."""
    problems: tuple[Problem, ...] = ()
    """What else keeps it from being a briefing, or from its translations."""


def salvage(
    outcomes: Sequence[Outcome], editorial: Editorial, project: Project
) -> Iterator[Salvaged]:
    """Each capture that was left out, as far as it can be taken in."""
    left_out: dict[Path, list[Problem]] = {}
    for outcome in outcomes:
        if isinstance(outcome, Skipped) and outcome.path.suffix.lower() in CAPTURE_SUFFIXES:
            left_out.setdefault(outcome.path, []).append(outcome.problem)
    for path, problems in left_out.items():
        if path.is_file():
            yield _salvaged(path, problems, editorial, project)


def _salvaged(
    path: Path, problems: Iterable[Problem], editorial: Editorial, project: Project
) -> Salvaged:
    beside = path.with_suffix(SIDECAR_SUFFIX)
    sidecar, without = read_sound_part(beside)
    if any(problem.path == str(beside) and problem.where.startswith(LINES) for problem in problems):
        without |= {LINES}
    looked_at = named_lines(sidecar.lines)
    if LINES in without:
        sidecar = replace(sidecar, lines=LineWishes())
    seed = Seed(path=path, slug=sidecar.slug or make_slug(path.stem), sidecar=sidecar)
    outcomes = take_in(seed, editorial, project)
    briefing = next((each for each in outcomes if isinstance(each, Briefing)), None)
    # Lines that an editor keeps may be all that there is to read.
    told = Unread if LINES in without else (Skipped, Unread)
    found = tuple(each.problem for each in outcomes if isinstance(each, told))
    if briefing and LINES in without:
        # What an editor has looked at is accepted, wherever the fault is.
        briefing = replace(briefing, damage=find_damage(briefing.lines, looked_at))
    return Salvaged(briefing=briefing, without=without, problems=found)
