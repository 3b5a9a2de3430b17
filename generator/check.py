"""Every fault in what editors and captures give, found without building."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
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
    return _checked((*named, *translated, *claims, *strays), editorial, briefings)


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
    return problems_of(outcome.damage, outcome.seed.path)


def _editorial(folder: Path) -> tuple[Editorial, tuple[Problem, ...]]:
    """The editorial folder, or an empty one and what is wrong with it."""
    try:
        return load_editorial(folder), ()
    except BriefingError as error:
        return Editorial(topics=(), terms=(), outlets=()), error.problems
