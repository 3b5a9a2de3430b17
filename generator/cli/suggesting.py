"""Likely contradictions, as `briefings check --suggest` lists them for an editor."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.collect import collect
from generator.console import harmless, results
from generator.errors import BriefingError
from generator.evidence import Candidate, Statement, find_candidates
from generator.formats import CandidateData
from generator.project import Project


def candidates_of(project: Project, seeds: Path) -> tuple[Candidate, ...]:
    """None while the editorial files cannot be read, which is a problem of its own."""
    try:
        collection = collect(project, seeds)
    except BriefingError:
        return ()
    return find_candidates(collection.briefings, collection.editorial.terms)


def show_candidates(found: Iterable[Candidate]) -> None:
    """The measure, then a line for each value: where it stands, the value, its sentence."""
    for candidate in found:
        _show(candidate.measure)
        for statement in candidate.statements:
            _show(f"  {_place(statement)}: {statement.amount.written}: {statement.sentence}")


def as_data(found: Iterable[Candidate]) -> list[CandidateData]:
    return [
        {
            "measure": candidate.measure,
            "values": [
                {
                    "seed": statement.briefing.seed.path.stem,
                    "line": statement.amount.passage.first,
                    "value": statement.amount.written,
                    "names": sorted(statement.names),
                    "quote": statement.sentence,
                }
                for statement in candidate.statements
            ],
        }
        for candidate in found
    ]


def _place(statement: Statement) -> str:
    return f"{statement.briefing.seed.path.name}: line {statement.amount.passage.first}"


def _show(line: str) -> None:
    results().print(harmless(line), markup=False, highlight=False, soft_wrap=True)
