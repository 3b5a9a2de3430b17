"""Key points and topics' claims held against the captures: quotes that do not stand there, and
numbers and names that stand in no quote."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.annotate import naming_of
from generator.editorial import TOPICS
from generator.errors import Problem
from generator.evidence import Quoted, cite, doubts, lines_with, stands_in_lines
from generator.evidence.support import Doubt, Namings, written_names
from generator.model import (
    Briefing,
    CitedClaim,
    Claim,
    Editorial,
    Place,
    Quote,
    QuoteState,
)
from generator.project import Project
from generator.sidecar import SIDECAR_SUFFIX

FEWEST_POINTS: Final = 3
MOST_POINTS: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What claims are held against."""

    namings: Namings
    unsettled: frozenset[Path]
    """Captures of which it is not known which lines are text."""


def claim_problems(
    project: Project,
    editorial: Editorial,
    briefings: Sequence[Briefing],
    unsettled: Sequence[Briefing] = (),
) -> Iterator[Problem]:
    """What is wrong with the key points of all briefings and with the claims on topics. Quotes
    of captures that are not among the briefings are not judged. Of those that are `unsettled`, as
    the editor's wishes for their lines are at fault, a quote is missing only if no line has it."""
    terms = editorial.terms
    known = _Known(
        namings=Namings(named=naming_of(terms), written=written_names(terms)),
        unsettled=frozenset(briefing.seed.path for briefing in unsettled),
    )
    every = (*briefings, *unsettled)
    for briefing in every:
        yield from _key_point_problems(briefing, known)
    yield from _topic_problems(str(project.editorial / TOPICS), editorial, every, known)


def _key_point_problems(briefing: Briefing, known: _Known) -> Iterator[Problem]:
    """What is wrong with a briefing's key points, by their order in the sidecar."""
    path = str(briefing.seed.path.with_suffix(SIDECAR_SUFFIX))
    points = briefing.key_points
    if points and not FEWEST_POINTS <= len(points) <= MOST_POINTS:
        number = f"{len(points)} point" + ("" if len(points) == 1 else "s")
        yield Problem(path=path, where="key_points", message=f"{number}; three to six are due")
    for n, point in enumerate(points, start=1):
        yield from _problems(path, f"key_points[{n}]", point, {"": briefing}, known)


def _topic_problems(
    path: str, editorial: Editorial, briefings: Sequence[Briefing], known: _Known
) -> Iterator[Problem]:
    """What is wrong with the claims on topics; `path` is their file, for the wording."""
    by_seed = {briefing.seed.path.stem: briefing for briefing in briefings}
    documents = {seed: briefing.document for seed, briefing in by_seed.items()}
    for topic in editorial.topics:
        for place, claim in topic.claims:
            cited = cite(claim, documents)
            yield from _problems(path, f"{topic.id}.{place}", cited, by_seed, known)


def unknown_seeds(
    project: Project, editorial: Editorial, seeds: Collection[str]
) -> Iterator[Problem]:
    """Quotes on topics of captures that are not among the given ones."""
    path = str(project.editorial / TOPICS)
    for topic in editorial.topics:
        for place, claim in topic.claims:
            for n, citation in enumerate(claim.citations, start=1):
                if citation.seed not in seeds:
                    yield Problem(
                        path=path,
                        where=f"{topic.id}.{place}.quotes[{n}]",
                        message=f"there is no capture {citation.seed}",
                        hint="give the file's name without its suffix, or take the quote away if "
                        "the capture is gone",
                    )


def _problems(
    path: str,
    where: str,
    cited: CitedClaim,
    briefings: Mapping[str, Briefing],
    known: _Known,
) -> Iterator[Problem]:
    """`briefings` by the seed that the citations name."""
    looked_for = {quote.citation: quote for quote in cited.quotes}
    quoted: list[Quoted] = []
    for n, citation in enumerate(cited.claim.citations, start=1):
        quote, briefing = looked_for.get(citation), briefings.get(citation.seed)
        if quote is None or briefing is None:
            continue
        if quote.place:
            quoted.append(_quoted(quote.place, briefing))
        elif briefing.seed.path in known.unsettled and stands_in_lines(
            citation.text, briefing.lines
        ):
            continue
        else:
            yield _unproven(path, f"{where}.quotes[{n}]", quote, briefing)
    # A quote that is not there may be the one that says it.
    if len(quoted) == len(cited.claim.citations):
        yield from _unwaived(
            path, where, cited.claim, tuple(doubts(cited.claim.text, quoted, known.namings))
        )


def _unproven(path: str, where: str, quote: Quote, briefing: Briefing) -> Problem:
    if quote.state is QuoteState.REPEATED:
        lines = _listed([str(place.passage.first) for place in quote.places])
        return Problem(
            path=path,
            where=where,
            message=f"the quote stands {len(quote.places)} times in the text, in lines {lines}",
            hint="quote more words, so that one place is meant",
        )
    return Problem(
        path=path,
        where=where,
        message=f"the quote does not stand in {briefing.seed.path.name}",
        hint=_whereabouts(quote, briefing),
    )


def _whereabouts(quote: Quote, briefing: Briefing) -> str:
    elsewhere = lines_with(quote.citation.text, briefing.lines)
    if elsewhere:
        line = elsewhere[0]
        state = "is no passage of the text" if line.keep else f"is left out ({line.reason})"
        return f"line {line.n}, a {line.kind.value}, has it but {state}"
    if quote.nearest:
        return f"nearest is {quote.nearest.passage.place}: “{quote.nearest.text}”"
    return "nothing like it does"


def _listed(numbers: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(numbers[:-1]), numbers[-1]) if part)


def _quoted(place: Place, briefing: Briefing) -> Quoted:
    """What a quote that was found says; an ambiguous name counts by its sense in the passage."""
    mentions = briefing.mentions.get(place.passage.id)
    named = mentions.original if mentions else ()
    return Quoted(
        text=place.text,
        language=briefing.metadata.language.value,
        terms=frozenset(m.term for m in named if m.start < place.end and place.start < m.end),
    )


def _unwaived(path: str, where: str, claim: Claim, found: Sequence[Doubt]) -> Iterator[Problem]:
    waived = {(waived.check, waived.words) for waived in claim.waived}
    doubted = {(doubt.check, doubt.words) for doubt in found}
    for doubt in found:
        if (doubt.check, doubt.words) not in waived:
            waiver = f'`waived: {{{doubt.check}: {{"{doubt.words}": REASON}}}}`'
            yield Problem(
                path=path,
                where=where,
                message=f"warning, {doubt.check}: “{doubt.words}” {doubt.message}",
                hint=f"quote the words that say it, or add {waiver}",
            )
    for check, words in sorted(waived - doubted):
        yield Problem(
            path=path,
            where=f"{where}.waived.{check}",
            message=f"the waiver of “{words}” is not needed any more",
            hint="take it out",
        )
