"""The judgement on a capture's lines: what the rules make of them, and then the editor."""

from __future__ import annotations

from typing import Final

from generator.clean import Reason, clean
from generator.editor import decide
from generator.model import Capture, Line, Seed

BY_PLACE: Final = frozenset(
    {
        Reason.BEFORE_TITLE,
        Reason.HEAD_CRUMB,
        Reason.LISTED_UNDER_FURNITURE,
        Reason.AFTER_ARTICLE,
        Reason.READS_LIKE_FURNITURE,
    }
)
"""Rules for text that leave a line out for where it stands or how it reads; of a page whose markup
says more, the markup is believed."""


def judged_lines(seed: Seed, capture: Capture) -> tuple[Line, ...]:
    """One `Line` for each line of the capture, in order.

    Raises `BriefingError` if the editor's line numbers do not fit the capture.
    """
    sidecar = seed.path.with_suffix(".yml")
    return decide(capture, _judged(capture), seed.sidecar.lines, sidecar)


def _judged(capture: Capture) -> tuple[Line, ...]:
    lines = clean(capture)
    # Imported for such a capture alone: the processes that clean texts need not wait for it.
    if capture.is_pdf:
        from generator.pdf import judge_layout

        return judge_layout(capture.marks, lines)
    if capture.page:
        from generator.page import judge_page

        return judge_page(capture.page, lines, BY_PLACE)
    return lines
