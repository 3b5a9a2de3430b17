"""Every fault in what editors and captures give, found without building."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from generator.collect import Outcome, seed_names, take_in
from generator.damage import problems_of
from generator.editorial import load_editorial
from generator.errors import BriefingError, Problem
from generator.model import Briefing, Editorial
from generator.project import Project
from generator.proving import claim_problems, unknown_seeds
from generator.review import stray_translations, translation_problems
from generator.seeds import find_seeds
from generator.sidecar import SIDECAR_SUFFIX


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check found."""

    problems: tuple[Problem, ...]
    """Each once."""
    editorial: Editorial
    briefings: tuple[Briefing, ...] = ()
    """Of the seeds that can be read; none where the editorial folder has a fault."""


def check(project: Project, seeds: Path) -> Checked:
    """All problems of the editorial folder, the seeds with their sidecars, and the
    translations. No file's faults hide those of another seed; but claims and translations are
    held against the editorial folder only if that is sound. Quotes of captures that are not
    there are problems only among the project's own seeds."""
    editorial, problems = _editorial(project.editorial)
    try:
        found = find_seeds(seeds)
    except BriefingError as error:
        return _checked((*problems, *error.problems), editorial)
    outcomes = [outcome for seed in found for outcome in take_in(seed, editorial, project)]
    named = [problem for outcome in outcomes for problem in _problems_of(outcome)]
    if problems:
        # Names that the termbase lacks for its fault would be doubted everywhere.
        return _checked((*problems, *named, _unchecked(project)), editorial)
    briefings = tuple(outcome for outcome in outcomes if isinstance(outcome, Briefing))
    translated = translation_problems(project, briefings, editorial)
    claims = claim_problems(project, editorial, briefings)
    strays: tuple[Problem, ...] = ()
    if seeds.resolve() == project.seeds.resolve():
        strays = (
            *stray_translations(project, [seed.path for seed in found]),
            *unknown_seeds(project, editorial, seed_names(outcomes)),
        )
    copies = _copies(briefings)
    return _checked((*named, *copies, *translated, *claims, *strays), editorial, briefings)


def _checked(
    problems: Iterable[Problem], editorial: Editorial, briefings: tuple[Briefing, ...] = ()
) -> Checked:
    return Checked(
        problems=tuple(dict.fromkeys(problems)), editorial=editorial, briefings=briefings
    )


def _unchecked(project: Project) -> Problem:
    return Problem(
        path=str(project.editorial),
        message="claims and translations are not checked until this is mended",
    )


def _problems_of(outcome: Outcome) -> tuple[Problem, ...]:
    if not isinstance(outcome, Briefing):
        return (outcome.problem,)
    return (*problems_of(outcome.damage, outcome.seed.path), *_early_capture(outcome))


def _early_capture(briefing: Briefing) -> Iterator[Problem]:
    """A capture made before its text was published: one of the two days is wrong.

    They may lie a day apart, as the editor's clock and the outlet's need not show the same day.
    """
    captured = _days(briefing.seed.sidecar.captured)
    published = _days(briefing.metadata.published.value)
    if captured and published and captured[-1] + timedelta(days=1) < published[0]:
        yield Problem(
            path=str(briefing.seed.path.with_suffix(SIDECAR_SUFFIX)),
            where="captured",
            message=f"{briefing.seed.sidecar.captured} is before the text was published, on "
            f"{briefing.metadata.published.value}",
            hint="correct the day of the capture, or give the right day as published",
        )


def _copies(briefings: Iterable[Briefing]) -> Iterator[Problem]:
    """Each capture whose very bytes another seed has; a text captured again from another page is
    no fault and is told on the pages of both."""
    first: dict[str, Path] = {}
    for briefing in briefings:
        path = briefing.seed.path
        original = first.setdefault(briefing.capture.sha256, path)
        if original != path:
            yield Problem(
                path=str(path),
                message=f"the same capture as {original}, to the byte",
                hint="remove one of the two, with its sidecar",
            )


def _days(written: str) -> tuple[date, date] | None:
    """The first and the last day that an ISO 8601 date, as far as it is known, can mean."""
    if not written:
        return None
    year, month, day = ([int(part) for part in written[:10].split("-")] + [0, 0])[:3]
    first = date(year, month or 1, day or 1)
    if day:
        return first, first
    return first, date(year, month or 12, monthrange(year, month or 12)[1])


def _editorial(folder: Path) -> tuple[Editorial, tuple[Problem, ...]]:
    """The editorial folder, or an empty one and what is wrong with it."""
    try:
        return load_editorial(folder), ()
    except BriefingError as error:
        return Editorial(topics=(), terms=(), outlets=()), error.problems
