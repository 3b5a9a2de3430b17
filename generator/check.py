"""Every fault in what editors and captures give, found without building."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from generator.collect import seed_names, take_in
from generator.damage import problems_of
from generator.describe.language import find_language
from generator.editorial import load_editorial
from generator.errors import BriefingError, Problem
from generator.model import Briefing, Editorial, Kind
from generator.plausible_days import implausible_days
from generator.project import Project
from generator.proving import claim_problems, unknown_seeds
from generator.records.languages import language_of_country, with_name
from generator.review import outdated_translations, stray_translations, translation_problems
from generator.salvage import LINES, Salvaged, salvage
from generator.seeds import find_seeds
from generator.sidecar import SIDECAR_SUFFIX

BODY: Final = frozenset({Kind.PARAGRAPH, Kind.LIST, Kind.TABLE})
DATING: Final = frozenset({"published", "captured"})
PROVING: Final = frozenset({LINES})
SEGMENTING: Final = frozenset({LINES, "title", "subtitle"})
TRANSLATING: Final = frozenset({"language"})
"""The keys of a sidecar that the check of days, of claims, of which pieces of text a translation
has, or of what it says depends on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check found."""

    problems: tuple[Problem, ...]
    """Each once."""
    editorial: Editorial
    briefings: tuple[Briefing, ...] = ()
    """Of the seeds that can be read; none where the editorial folder has a fault."""


def check(project: Project, seeds: Path, today: date) -> Checked:
    """All problems of the editorial folder, the seeds with their sidecars, and the
    translations. No file's faults hide those of another seed, and those of a sidecar only what
    depends on the keys at fault; but claims and translations are held against the editorial
    folder only if that is sound. Quotes of captures that are not there are problems only among
    the project's own seeds."""
    editorial, problems = _editorial(project.editorial)
    try:
        found = find_seeds(seeds)
    except BriefingError as error:
        return _checked((*problems, *error.problems), editorial)
    outcomes = [outcome for seed in found for outcome in take_in(seed, editorial, project)]
    briefings = tuple(outcome for outcome in outcomes if isinstance(outcome, Briefing))
    salvaged = tuple(salvage(outcomes, editorial, project))
    named = (
        *(outcome.problem for outcome in outcomes if not isinstance(outcome, Briefing)),
        *(problem for each in salvaged for problem in each.problems),
        *_of_themselves(briefings, salvaged, today),
    )
    if problems:
        # Names that the termbase lacks for its fault would be doubted everywhere.
        return _checked((*problems, *named, _unchecked(project)), editorial)
    settled = (*briefings, *_without(salvaged, PROVING))
    unsettled = tuple(
        each.briefing for each in salvaged if each.briefing and PROVING & each.without
    )
    translated = (*briefings, *_without(salvaged, TRANSLATING))
    segmented = (*briefings, *_without(salvaged, SEGMENTING | TRANSLATING))
    strays: tuple[Problem, ...] = ()
    if project.owns(seeds):
        strays = (
            *stray_translations(project, [seed.path for seed in found]),
            *unknown_seeds(project, editorial, seed_names(outcomes)),
        )
    together = (
        *_copies(briefings),
        *outdated_translations(project, segmented),
        *translation_problems(project, translated, editorial),
        *claim_problems(project, editorial, settled, unsettled),
    )
    return _checked((*named, *together, *strays), editorial, briefings)


def _without(salvaged: Iterable[Salvaged], keys: frozenset[str]) -> Iterator[Briefing]:
    """The briefings whose sidecars have no fault in any of the keys."""
    for each in salvaged:
        if each.briefing and not keys & each.without:
            yield each.briefing


def _of_themselves(
    briefings: Sequence[Briefing], salvaged: Sequence[Salvaged], today: date
) -> Iterator[Problem]:
    """What each capture says of itself, whatever else there is."""
    every = (*briefings, *_without(salvaged, frozenset()))
    for briefing in every:
        yield from problems_of(briefing.damage, briefing.seed.path)
    for briefing in (*briefings, *_without(salvaged, DATING)):
        yield from implausible_days(briefing, today)
    for briefing in every:
        yield from _country_for_language(briefing)
        yield from _bodiless(briefing)


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


def _country_for_language(briefing: Briefing) -> Iterator[Problem]:
    """A country's code where its language is meant, and which is some other language's:
    `kr` is Kanuri."""
    given = briefing.seed.sidecar.language
    found = find_language(line.text for line in briefing.lines if line.keep)
    if given and given != found == language_of_country(given):
        yield Problem(
            path=str(briefing.seed.path.with_suffix(SIDECAR_SUFFIX)),
            where="language",
            message=f"{with_name(given)} is not what the text is written in",
            hint=f"did you mean {with_name(found)}?",
        )


def _bodiless(briefing: Briefing) -> Iterator[Problem]:
    """A capture of which titles and notes are kept, but none of the text."""
    if not any(line.keep and line.kind in BODY for line in briefing.lines):
        path = str(briefing.seed.path)
        yield Problem(
            path=path,
            message="no paragraph, list or table of it is kept",
            hint=f"see `briefings clean {shlex.quote(path)}`, and `keep` the text's lines in its "
            "sidecar",
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


def _editorial(folder: Path) -> tuple[Editorial, tuple[Problem, ...]]:
    """The editorial folder, or an empty one and what is wrong with it."""
    try:
        return load_editorial(folder), ()
    except BriefingError as error:
        return Editorial(topics=(), terms=(), outlets=()), error.problems
