"""Likely contradictions, as `briefings check --suggest` lists them for an editor."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.check import Checked
from generator.console import harmless, results
from generator.evidence import Candidate, Statement, find_candidates
from generator.formats import CandidateData


def candidates_of(checked: Checked) -> tuple[Candidate, ...] | None:
    """None if they cannot be looked for: of faults in the editorial files or of a lack of seeds,
    which are problems of their own."""
    if not checked.briefings:
        return None
    return find_candidates(checked.briefings, checked.editorial.terms)


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


def number_of(found: Sequence[Candidate] | None) -> str:
    """`2 likely contradictions`."""
    if found is None:
        return "likely contradictions are not looked for until these problems are mended"
    return f"{len(found) or 'no'} likely contradiction{'' if len(found) == 1 else 's'}"


def _place(statement: Statement) -> str:
    return f"{statement.briefing.seed.path.name}: line {statement.amount.passage.first}"


def _show(line: str) -> None:
    results().print(harmless(line), markup=False, highlight=False, soft_wrap=True)
