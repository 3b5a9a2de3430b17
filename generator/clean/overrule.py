"""Where the trained model overrules the rules.

Rules that go by wording or form stand: a dateline stays a dateline. Those that had
nothing but length and place to go by are asked again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.clean.body import Span, find_span
from generator.clean.features import Features
from generator.clean.opinion import Opinion, form_opinion, load_model
from generator.clean.reasons import Reason
from generator.clean.rules import LONG, Judgement
from generator.model import Kind

FEWEST_LINES: Final = 15
"""Lines that are not blank; in a smaller capture there is too little around a line."""
ENOUGH_LINES: Final = 100
"""Likewise; from so many on, a capture is like the pages that the model learned from."""


@dataclass(frozen=True, slots=True)
class Margin:
    """How sure the model must be."""

    drop: float
    """To drop, a line's probability must be below this share of the cut."""
    rescue: float
    """To keep, it must be above the cut by this share of what is left to 1."""
    doubtful: frozenset[Reason]
    """Rules that kept a line, and whose word is not final."""
    in_head: bool
    """Whether lines above the text may be dropped too."""


_BY_LENGTH: Final = frozenset(
    {
        Reason.LONG_SENTENCE,
        Reason.SHORT_SENTENCE,
        Reason.LONG_LINE,
        Reason.SHORT_LINE,
        Reason.LONE_HEADING,
        Reason.MARKED_ITEM,
        Reason.WRAPPED_LINE,
    }
)
LATIN: Final = Margin(0.65, 0.2, _BY_LENGTH | {Reason.UNDER_TITLE}, in_head=True)
EAST_ASIAN: Final = Margin(0.3, 0.7, _BY_LENGTH, in_head=False)
"""Most of the pages that the model learned from are English; elsewhere it must be surer."""

BY_PLACE: Final = frozenset(
    {Reason.AFTER_ARTICLE, Reason.BEFORE_TITLE, Reason.LISTED_UNDER_FURNITURE}
)
"""Rules that dropped a line for where it stands, and whose word is not final."""

_DROPPED: Final = Judgement(Kind.BOILERPLATE, Reason.READS_LIKE_FURNITURE)


def overruled(
    texts: Sequence[str],
    lines: Sequence[Features],
    own: Sequence[Judgement],
    judged: Sequence[Judgement],
) -> tuple[Judgement, ...]:
    """The judgements in context, changed where the model is sure of the reverse.

    `own` is what each line is by itself: its kind again, if it is kept after all.
    """
    span = find_span(lines, own)
    opinion = form_opinion(texts, lines, judged, span, load_model())
    return decide(lines, own, judged, opinion, span)


def decide(
    lines: Sequence[Features],
    own: Sequence[Judgement],
    judged: Sequence[Judgement],
    opinion: Opinion,
    span: Span | None,
) -> tuple[Judgement, ...]:
    """The same with an opinion that is already formed."""
    size = sum(not line.blank for line in lines)
    if size < FEWEST_LINES:
        return tuple(judged)
    margin = _in_capture_of(size, EAST_ASIAN if _is_east_asian(lines) else LATIN)
    first = span.first if span is not None and not margin.in_head else 0
    return tuple(
        _decide(line, by_itself, judgement, opinion, margin) if line.index >= first else judgement
        for line, by_itself, judgement in zip(lines, own, judged, strict=True)
    )


def _in_capture_of(size: int, margin: Margin) -> Margin:
    """The margin for so many lines that are not blank: with less around a line the model must
    be surer to drop it."""
    return replace(margin, drop=margin.drop * min(1.0, size / ENOUGH_LINES))


def _decide(
    line: Features, own: Judgement, judgement: Judgement, opinion: Opinion, margin: Margin
) -> Judgement:
    share = opinion.shares.get(line.index, 0.0)
    is_standfirst = judgement.reason is Reason.UNDER_TITLE and (
        line.ends_sentence or line.columns >= LONG
    )
    is_doubtful = judgement.reason in margin.doubtful and not is_standfirst
    if is_doubtful and share < opinion.least * margin.drop:
        return _DROPPED
    sure = opinion.least + (1 - opinion.least) * margin.rescue
    if judgement.reason in BY_PLACE and own.keep and share >= sure:
        return Judgement(own.kind, Reason.READS_LIKE_TEXT)
    return judgement


def _is_east_asian(lines: Sequence[Features]) -> bool:
    wide = sum(line.columns for line in lines if line.wide)
    return 2 * wide > sum(line.columns for line in lines)
