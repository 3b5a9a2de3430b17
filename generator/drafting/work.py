"""A provider asked, batch by batch; every good draft is saved as it comes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.collect import TARGET_LANGUAGE
from generator.drafting.planning import Naming, Plan
from generator.drafting.refusals import refusals, tidied
from generator.model import TranslationStatus
from generator.project import Project
from generator.providers.interface import NOTHING, Batch, Piece, Provider, Reply, Usage
from generator.translate.entries import Entry
from generator.translate.memory import load_memory
from generator.translations import Work, with_entry, write


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A piece that stays missing."""

    key: str
    complaint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How far the work is."""

    drafted: int = 0
    again: int = 0
    """Drafts that were refused and asked for again."""
    refused: tuple[Refused, ...] = ()
    usage: Usage = NOTHING

    @property
    def done(self) -> int:
        """Pieces that are settled, one way or the other."""
        return self.drafted + len(self.refused)


def reviewed_entries(project: Project) -> tuple[Entry, ...]:
    """Those of every translation file. Raises `BriefingError` for a broken one."""
    folder = project.translations / TARGET_LANGUAGE
    return tuple(
        entry
        for path in sorted(folder.glob("*.po"))
        for entry in load_memory(folder, path.stem).file.entries
        if entry.status is TranslationStatus.REVIEWED
    )


def draft(plan: Plan, provider: Provider, day: str) -> Iterator[Tally]:
    """Ask for everything in the plan and yield how far it is after each reply.

    What a reply brings is saved before it is counted, so that it may be broken off at any
    time and taken up by planning anew. `day` is the ISO 8601 date that drafts are marked
    with. Raises `BriefingError` if the provider cannot go on.
    """
    tally = Tally()
    for batch in plan.batches:
        waiting: Sequence[Batch] = (batch,)
        for attempt in range(1, provider.attempts + 1):
            refused: list[Batch] = []
            for part in waiting:
                reply = provider.translate(part)
                good, bad = judged(part, reply, plan.naming)
                _keep(plan.works, good, (provider.engine, reply.model, day))
                tally = replace(
                    tally, drafted=tally.drafted + len(good), usage=tally.usage + reply.usage
                )
                tally = _with_refused(tally, bad, last=attempt == provider.attempts)
                refused += _halves(replace(part, pieces=bad)) if bad else []
                yield tally
            waiting = refused


def judged(batch: Batch, reply: Reply, naming: Naming) -> tuple[dict[str, str], tuple[Piece, ...]]:
    """The good drafts by their keys, and the pieces that have none, each with the reason."""
    good: dict[str, str] = {}
    bad: list[Piece] = []
    for piece in batch.pieces:
        english = tidied(reply.english.get(piece.key, ""))
        complaints = (
            list(refusals(piece.source, english, batch.language, naming(piece.source)))
            if piece.key in reply.english
            else [reply.complaint or "the answer has nothing for it"]
        )
        if complaints:
            bad.append(replace(piece, complaint="; ".join(complaints)))
        else:
            good[piece.key] = english
    return good, tuple(bad)


def _keep(works: Iterable[Work], drafts: Mapping[str, str], made_by: tuple[str, str, str]) -> None:
    """Into every file where they are missing, as it is now: someone may have worked on it in
    the meantime."""
    mark = ", ".join(" ".join(part.split()) for part in made_by)
    for work in works:
        if not any(entry.key in drafts for entry in work.untranslated):
            continue
        file = load_memory(work.path.parent, work.path.stem).file
        for entry in file.entries:
            if entry.key in drafts and not entry.text.strip():
                drafted = replace(entry, text=drafts[entry.key], machine=mark, reviewed=False)
                file = with_entry(file, drafted)
        write(work.path, file)


def _with_refused(tally: Tally, bad: Sequence[Piece], *, last: bool) -> Tally:
    if not last:
        return replace(tally, again=tally.again + len(bad))
    given_up = [Refused(key=piece.key, complaint=piece.complaint) for piece in bad]
    return replace(tally, refused=(*tally.refused, *given_up))


def _halves(batch: Batch) -> list[Batch]:
    """Fewer pieces at once: a machine that failed on many may do with less."""
    middle = (len(batch.pieces) + 1) // 2
    parts = (batch.pieces[:middle], batch.pieces[middle:])
    return [replace(batch, pieces=part) for part in parts if part]
