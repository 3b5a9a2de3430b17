"""Ways to clean a capture that are compared: ours, with and without the
model, and two that anyone could think of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.clean.body import find_span
from generator.clean.context import judge_by_itself, judge_in_context
from generator.clean.features import measure
from generator.clean.phrases import load_phrases
from generator.clean.surroundings import RUNNING
from generator.cleaned import Cleaned, clean_captures
from generator.errors import BriefingError
from generator.model import Capture, Kind, Line
from generator.read import read
from generator.seeds import find_captures

COLUMNS_OF_ONE: Final = 50
"""Columns of running text that weigh as much as one other line weighs against it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a method says of one capture."""

    lines: tuple[Line, ...]
    title: str | None = None
    author: str | None = None
    published: str | None = None


Method = Callable[[Path], Answer]


def ours(path: Path) -> Answer:
    """What `briefings clean` says."""
    (cleaned,) = clean_captures(find_captures([path]), ())
    if not isinstance(cleaned, Cleaned):
        raise BriefingError(*cleaned)
    known = cleaned.metadata
    return Answer(
        cleaned.lines,
        known.title.value or None,
        known.author.value or None,
        known.published.value or None,
    )


def rules_alone(path: Path) -> Answer:
    """Ours without the trained model."""
    capture = read(path)
    measured = measure(capture.lines, load_phrases())
    own = judge_by_itself(measured)
    judged = judge_in_context(measured, own, find_span(measured, own))
    return Answer(
        tuple(
            Line(n=n, text=text, kind=own.kind, keep=own.keep, reason=own.reason.value)
            for n, (text, own) in enumerate(zip(capture.lines, judged, strict=True), 1)
        )
    )


def keep_everything(path: Path) -> Answer:
    """Nothing left out."""
    capture = read(path)
    return Answer(_lines(capture, [True] * len(capture.lines)))


def longest_dense_run(path: Path) -> Answer:
    """The run of lines with the most running text for the least else (Kadane)."""
    capture = read(path)
    best = total = 0.0
    start, first, last = 0, 0, -1
    for line in measure(capture.lines, load_phrases()):
        if line.blank:
            continue
        if total <= 0:
            total, start = 0.0, line.index
        is_text = line.columns >= RUNNING and line.ends_sentence
        total += line.columns / COLUMNS_OF_ONE if is_text else -1.0
        if total > best:
            best, first, last = total, start, line.index
    return Answer(_lines(capture, [first <= i <= last for i in range(len(capture.lines))]))


METHODS: Final[dict[str, Method]] = {
    "ours": ours,
    "rules alone": rules_alone,
    "keep everything": keep_everything,
    "longest dense run": longest_dense_run,
}


def _lines(capture: Capture, kept: Sequence[bool]) -> tuple[Line, ...]:
    return tuple(
        Line(
            n=n,
            text=text,
            kind=Kind.PARAGRAPH if keep and text.strip() else Kind.BOILERPLATE,
            keep=keep and bool(text.strip()),
            reason="",
        )
        for n, (text, keep) in enumerate(zip(capture.lines, kept, strict=True), 1)
    )
