"""Where the trained model overrules the rules.

On a long Latin page rules that go by wording or form stand: a dateline stays a dateline. Those
that had nothing but length and place to go by are asked again. Elsewhere all rules are but those
of the title and of bylines, for there the model knows more than the text; what a rule knows by
its wording to be furniture stays so. On a long Latin page descriptions of pictures go as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.clean.body import Span
from generator.clean.features import Features
from generator.clean.opinion import Opinion, form_opinion
from generator.clean.pictures import describes_picture
from generator.clean.reasons import Reason
from generator.clean.rules import LONG, Judgement
from generator.model import Kind

FEWEST_LINES: Final = 15
"""Lines that are not blank; in a smaller capture there is too little around a line."""
SHORTEST_SPEAKER, LONGEST_SPEAKER = 6, 24
"""Columns of a speaker's name or office in brackets."""


@dataclass(frozen=True, slots=True)
class Margin:
    """How sure the model must be."""

    drop: float
    """To drop, a line's probability must be below this share of the cut."""
    rescue: float
    """To keep, it must be above the cut by this share of what is left to 1."""
    doubtful: frozenset[Reason]
    """Rules that kept a line, and whose word is not final."""
    not_final: frozenset[Reason]
    """Rules that dropped a line, and whose word is not final either."""


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
BY_PLACE: Final = frozenset(
    {
        Reason.AFTER_ARTICLE,
        Reason.BEFORE_TITLE,
        Reason.HEAD_CRUMB,
        Reason.LISTED_UNDER_FURNITURE,
    }
)
"""Rules that dropped a line for where it stands."""
OF_TEXT: Final = Margin(0.8, 0.1, _BY_LENGTH | {Reason.UNDER_TITLE}, BY_PLACE)
OF_ALL: Final = Margin(
    0.8,
    0.1,
    frozenset(Reason)
    - {
        Reason.TITLE_OVER_TEXT,
        Reason.SERIES_NAME,
        Reason.AUTHOR_LINE,
        Reason.NAMED_AUTHOR,
        Reason.SIGNATURE,
    },
    frozenset(Reason),
)
"""Where the model has learned what is kept beside the text too (cross-validated)."""

_DROPPED: Final = Judgement(Kind.BOILERPLATE, Reason.READS_LIKE_FURNITURE)
_DESCRIBED: Final = Judgement(Kind.BOILERPLATE, Reason.PICTURE_DESCRIPTION)


def overruled(
    texts: Sequence[str],
    lines: Sequence[Features],
    own: Sequence[Judgement],
    judged: Sequence[Judgement],
    span: Span | None,
) -> tuple[Judgement, ...]:
    """The judgements in context, changed where the model is sure of the reverse.

    `own` is what each line is by itself: its kind again, if it is kept after all.
    """
    if _size(lines) < FEWEST_LINES:
        return tuple(judged)
    opinion = form_opinion(texts, lines, own, judged, span)
    return decide(lines, own, judged, opinion)


def decide(
    lines: Sequence[Features],
    own: Sequence[Judgement],
    judged: Sequence[Judgement],
    opinion: Opinion,
) -> tuple[Judgement, ...]:
    """The same with an opinion that is already formed."""
    if _size(lines) < FEWEST_LINES:
        return tuple(judged)
    margin = OF_TEXT if opinion.of_text else OF_ALL
    return tuple(
        judgement if line.blank else _decide(line, by_itself, judgement, opinion, margin)
        for line, by_itself, judgement in zip(lines, own, judged, strict=True)
    )


def _size(lines: Sequence[Features]) -> int:
    """Lines that are not blank."""
    return sum(not line.blank for line in lines)


def _decide(
    line: Features, own: Judgement, judgement: Judgement, opinion: Opinion, margin: Margin
) -> Judgement:
    share = opinion.shares.get(line.index, 0.0)
    is_doubtful = judgement.keep and judgement.reason in margin.doubtful
    is_sure = _is_standfirst(line, judgement) or _names_speaker(line)
    if is_doubtful and opinion.of_text and describes_picture(line.bare.lower()):
        return _DESCRIBED
    if is_doubtful and not is_sure and share < opinion.least * margin.drop:
        return _DROPPED
    sure = opinion.least + (1 - opinion.least) * margin.rescue
    is_open = not judgement.keep and judgement.reason in margin.not_final
    if is_open and own.keep and share >= sure:
        return Judgement(own.kind, Reason.READS_LIKE_TEXT)
    return judgement


def _is_standfirst(line: Features, judgement: Judgement) -> bool:
    """Whether a line under the title is a sentence, or as long as one."""
    is_long = line.ends_sentence or line.columns >= LONG
    return judgement.reason is Reason.UNDER_TITLE and is_long


def _names_speaker(line: Features) -> bool:
    """Whether a line in brackets that comes again stands over the turns of a conversation:
    `（記者）`."""
    is_short = line.wide and SHORTEST_SPEAKER <= line.columns <= LONGEST_SPEAKER
    return is_short and line.count > 1 and line.bare[0] in "(（" and line.bare[-1] in ")）"
