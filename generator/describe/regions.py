"""The parts of a capture that say something about it: before, at the edges of, and
after the running text. Dates and names inside the text are the story's, not the page's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model import Kind, Line

BODY = frozenset({Kind.PARAGRAPH, Kind.LIST, Kind.TABLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Regions:
    """A capture's lines, cut at the running text."""

    head: tuple[Line, ...]
    """Before its first line; furniture included."""
    body: tuple[Line, ...]
    """From its first line to its last, what stands between included."""
    tail: tuple[Line, ...]

    def of_kind(self, *kinds: Kind) -> Iterator[Line]:
        """The head's and the tail's lines of some kinds, and those that the body has."""
        for line in (*self.head, *self.tail, *self.body):
            if line.kind in kinds:
                yield line

    def opening(self) -> tuple[Line, ...]:
        """The body's first line, where agencies put place, name and outlet."""
        return self.body[:1]

    def closing(self) -> tuple[Line, ...]:
        """The body's last line, where a byline may end it."""
        return self.body[-1:]


def cut(lines: Sequence[Line]) -> Regions:
    """All the lines are head where there is no running text."""
    places = [at for at, line in enumerate(lines) if line.keep and line.kind in BODY]
    if not places:
        return Regions(head=tuple(lines), body=(), tail=())
    first, after = places[0], places[-1] + 1
    return Regions(
        head=tuple(lines[:first]), body=tuple(lines[first:after]), tail=tuple(lines[after:])
    )
