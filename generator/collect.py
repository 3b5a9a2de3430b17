"""All the inputs of a project, taken through the stages: what a build starts from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.damage import problems_of
from generator.editorial import load_editorial
from generator.errors import BriefingError, Problem
from generator.model import (
    Briefing,
    Editorial,
    Kind,
    Origin,
    Seed,
    Skipped,
    TranslationStatus,
    Unread,
)
from generator.pipeline import make_briefing
from generator.progress import Listener, Step, nobody
from generator.project import Project
from generator.proving import claim_problems, unknown_seeds
from generator.relating import relate
from generator.seeds import find_seeds
from generator.translate.memory import Memory, load_memory, memory_path

TARGET_LANGUAGE = "en"

Outcome = Briefing | Skipped | Unread


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """A collection in numbers."""

    briefings: int
    topics: int
    lines_kept: int
    lines_dropped: int
    headlines_missing: int
    dates_missing: int
    passages: int
    """That need a translation."""
    passages_translated: int
    passages_reviewed: int
    passages_stale: int
    captures_damaged: int
    claims_unproven: int
    seeds_left_out: int
    translations_left_out: int
    """Files; their briefings are shown without them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """Everything that was read, and what could not be."""

    editorial: Editorial
    briefings: tuple[Briefing, ...]
    skipped: tuple[Skipped, ...] = ()
    unread: tuple[Unread, ...] = ()
    unproven: tuple[Problem, ...] = ()
    """What is wrong with key points and with claims on topics."""

    def left_out(self) -> tuple[Problem, ...]:
        """What the site is without: seeds, and translation files."""
        skipped = (each.problem for each in self.skipped)
        return (*skipped, *(each.problem for each in self.unread))

    @property
    def counts(self) -> Counts:
        lines = [line for briefing in self.briefings for line in briefing.lines]
        states = sum((briefing.text.counts() for briefing in self.briefings), Counter())
        kept = sum(line.keep for line in lines)
        return Counts(
            briefings=len(self.briefings),
            topics=len(self.editorial.topics),
            lines_kept=kept,
            lines_dropped=sum(line.kind is Kind.BOILERPLATE for line in lines),
            headlines_missing=len(self.without_headline()),
            dates_missing=sum(
                briefing.metadata.published.origin is Origin.MISSING for briefing in self.briefings
            ),
            passages=sum(briefing.text.passages for briefing in self.briefings),
            passages_translated=sum(briefing.text.translated for briefing in self.briefings),
            passages_reviewed=states[TranslationStatus.REVIEWED],
            passages_stale=states[TranslationStatus.STALE],
            captures_damaged=sum(bool(briefing.damage) for briefing in self.briefings),
            claims_unproven=len(self.unproven),
            seeds_left_out=len({skipped.path for skipped in self.skipped}),
            translations_left_out=len({unread.path for unread in self.unread}),
        )

    def without_headline(self) -> tuple[Briefing, ...]:
        """The briefings that still show their original headline for want of an English one."""
        return tuple(
            briefing
            for briefing in self.briefings
            if briefing.headline.status is TranslationStatus.MISSING
        )

    def shortcomings(self) -> tuple[Problem, ...]:
        """What a strict build does not let pass: seeds and translations left out, damaged
        captures, claims that are not proven, headlines missing."""
        missing = tuple(
            Problem(
                path=str(briefing.seed.path),
                message="no English headline yet",
                hint=f"give one in {briefing.seed.path.with_suffix('.yml').name}",
            )
            for briefing in self.without_headline()
        )
        return (*self.left_out(), *self.damage(), *self.unproven, *missing)

    def damage(self) -> tuple[Problem, ...]:
        """What is damaged in the captures that were read."""
        return tuple(
            problem
            for briefing in self.briefings
            for problem in problems_of(briefing.damage, briefing.seed.path)
        )


def collect(project: Project, seeds: Path, listen: Listener = nobody) -> Collection:
    """Read the editorial folder and take every seed through the pipeline.

    A seed that cannot be read becomes a `Skipped`. Raises `BriefingError`, with all
    problems of both, if the editorial folder has a fault or there are no seeds, or none
    that can be read.
    """
    problems: list[Problem] = []
    editorial: Editorial | None = None
    found: tuple[Seed | Skipped, ...] = ()
    try:
        editorial = load_editorial(project.editorial)
    except BriefingError as error:
        problems.extend(error.problems)
    try:
        found = find_seeds(seeds)
    except BriefingError as error:
        problems.extend(error.problems)
    if editorial is None or problems:
        raise BriefingError(*problems)

    outcomes: list[Outcome] = []
    listen(Step.SEEDS, 0, len(found))
    for done, seed in enumerate(found, start=1):
        outcomes.extend(take_in(seed, editorial, project))
        listen(Step.SEEDS, done, len(found))
    briefings = tuple(outcome for outcome in outcomes if isinstance(outcome, Briefing))
    skipped = tuple(outcome for outcome in outcomes if isinstance(outcome, Skipped))
    unread = tuple(outcome for outcome in outcomes if isinstance(outcome, Unread))
    if not briefings:
        raise BriefingError(*(outcome.problem for outcome in skipped))
    relations = relate(briefings, editorial.terms)
    related = tuple(
        replace(briefing, relations=relations[briefing.seed.slug]) for briefing in briefings
    )
    return Collection(
        editorial=editorial,
        briefings=related,
        skipped=skipped,
        unread=unread,
        unproven=(
            *claim_problems(project, editorial, related),
            *_unfounded(project, editorial, seeds, outcomes),
        ),
    )


def take_in(seed: Seed | Skipped, editorial: Editorial, project: Project) -> tuple[Outcome, ...]:
    """The seed's briefing, or every reason why there is none; every reason, too, why it is
    without its translations."""
    if isinstance(seed, Skipped):
        return (seed,)
    if not _can_be_named(seed.path):
        hint = "rename it: its page could not show the name"
        problem = Problem(path=str(seed.path), message="the file's name is not UTF-8", hint=hint)
        return (Skipped(path=seed.path, problem=problem),)
    memory, unread = _memory(project, seed)
    try:
        return (make_briefing(seed, editorial, memory), *unread)
    except BriefingError as error:
        skipped = (Skipped(path=seed.path, problem=problem) for problem in error.problems)
        return (*skipped, *unread)
    except Exception as error:
        error.add_note(f"while working on {seed.path}")
        raise


def _unfounded(
    project: Project, editorial: Editorial, seeds: Path, outcomes: Sequence[Outcome]
) -> Iterator[Problem]:
    """Quotes of captures that are not there; other seeds than the project's own need not be those
    that its topics quote."""
    if project.owns(seeds):
        yield from unknown_seeds(project, editorial, seed_names(outcomes))


def seed_names(outcomes: Sequence[Outcome]) -> frozenset[str]:
    """The names, without suffix, of the captures that are there, readable or not."""
    return frozenset(
        outcome.seed.path.stem if isinstance(outcome, Briefing) else outcome.path.stem
        for outcome in outcomes
    )


def _memory(project: Project, seed: Seed) -> tuple[Memory, tuple[Unread, ...]]:
    """The seed's translations, or none and what is wrong with them."""
    folder = project.translations / TARGET_LANGUAGE
    try:
        return load_memory(folder, seed.path.stem), ()
    except BriefingError as error:
        path = memory_path(folder, seed.path.stem)
        return Memory(), tuple(Unread(path=path, problem=problem) for problem in error.problems)


def _can_be_named(path: Path) -> bool:
    """Whether the file's name is text; the system allows any bytes."""
    try:
        path.name.encode()
    except UnicodeEncodeError:
        return False
    return True
