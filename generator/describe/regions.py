"""The parts of a capture that say something about it: before, at the edges of, and
after the running text. Dates and names inside the text are the story's, not the page's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from generator.characters import SENTENCE_ENDS
from generator.describe.dates import Custom
from generator.describe.order import custom_of
from generator.model import Kind, Line

LONGEST = 400
"""Characters of a line that the rules look at, from its beginning or its end: bylines, date
lines and notices are shorter, and a page could otherwise make their patterns run for minutes."""
OPENING_LINES = 3
SHORTEST_SENTENCE = 30
"""Characters."""
SHORTEST_LEAD = 60
EARLY_LINES = 15
ENDING_LINES = 4
FEWEST_LINES = 2
SIGNING_LINES = 2
SIGNED_LINES = 8
GAP = re.compile(r"\s{3,}")
SHOWN = re.compile(r"\w")
"""Lines of marks alone tell nothing and would part a name from its date."""
WORD = re.compile(r"[^\W\d_]+")
BODY = frozenset({Kind.PARAGRAPH, Kind.LIST, Kind.TABLE})
FURNITURE = frozenset(
    {"menu", "section-name", "page-tool", "share-bar", "counter", "login-prompt", "breadcrumb",
     "subscription-prompt", "skip-link", "comment-form", "site-footer", "tag-list",
     "contents-list", "most-read-list", "related-list", "cookie-prompt", "attachment",
     "advertisement"}
)  # fmt: skip
"""Reasons of lines that the cleaning knows by their words: none of them names
anybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The lines that are not blank, and where among them things lie."""

    lines: tuple[Line, ...]
    title: int
    """The title's place; that of the text's first line where there is no title."""
    text: int
    """The place of the text's first line; the number of lines where there is no text."""
    after: int
    """The place behind the text's last line."""

    @property
    def told(self) -> int:
        """The place of the first sentence: a caption or crumb may have been taken for text."""
        for place in range(self.text, min(self.text + EARLY_LINES, self.after)):
            text = self.lines[place].text.rstrip()
            if len(text) >= SHORTEST_SENTENCE and text[-1] in SENTENCE_ENDS:
                return place
        return self.text


@dataclass(frozen=True, kw_only=True)
class Regions:
    """A capture's lines, cut at the running text."""

    head: tuple[Line, ...]
    """Before its first line; furniture included. Each line is clipped."""
    body: tuple[Line, ...]
    """From its first line to its last, what stands between included."""
    tail: tuple[Line, ...]
    """What follows, each line clipped."""

    def shown(self) -> Shown:
        """All the lines that a reader sees."""
        return self._shown

    @cached_property
    def _shown(self) -> Shown:
        head, tail = (
            tuple(line for line in part if SHOWN.search(line.text))
            for part in (self.head, self.tail)
        )
        clipped = zip(self.body, self._clipped_body, strict=True)
        body = tuple(line for whole, line in clipped if SHOWN.search(whole.text))
        titles = (at for at, line in enumerate(head) if line.kind is Kind.TITLE)
        return Shown(
            lines=(*head, *body, *tail),
            title=next(titles, len(head)),
            text=len(head),
            after=len(head) + len(body),
        )

    @cached_property
    def _clipped_body(self) -> tuple[Line, ...]:
        return tuple(map(_clipped, self.body))

    def _lines(self) -> tuple[Line, ...]:
        """All the lines, each clipped."""
        return (*self.head, *self._clipped_body, *self.tail)

    def whole(self) -> str:
        """The text of all the lines, each clipped."""
        return "\n".join(line.text for line in self._lines())

    def ordinary_words(self) -> frozenset[str]:
        """Words that the capture has in small letters."""
        return frozenset(
            word for line in self._lines() for word in WORD.findall(line.text) if word.islower()
        )

    def custom(self) -> Custom:
        """How the capture writes its dates."""
        return custom_of(line.text for line in self._lines())

    def around(self, *kinds: Kind) -> Iterator[Line]:
        """The head's lines of some kinds, then those that follow the text right away;
        after other furniture come comments and other pieces, with names of their own."""
        yield from (line for line in self.head if line.kind in kinds)
        for line in self.tail:
            if line.kind is Kind.BOILERPLATE:
                return
            if line.kind in kinds:
                yield line

    def bylines(self) -> Iterator[Line]:
        """Those around the text; where the head has none, also those that end it."""
        if not any(line.kind is Kind.BYLINE for line in self.head):
            filled = [line for line in self.body if line.text.strip()]
            yield from (
                _clipped(line) for line in filled[-SIGNED_LINES:] if line.kind is Kind.BYLINE
            )
        yield from self.around(Kind.BYLINE)

    def ending(self) -> tuple[Line, ...]:
        """The body's last lines, notes included."""
        filled = [line for line in self.body if line.text.strip()]
        return tuple(_clipped(line) for line in filled[-ENDING_LINES:])

    def signing(self) -> tuple[Line, ...]:
        """The body's last lines, and those right after it."""
        after = [line for line in self.tail if line.text.strip()]
        return (*self.ending(), *after[:SIGNING_LINES])

    def if_run_together(self) -> tuple[Line, ...]:
        """The lines of a capture that has only one or two: the whole page in a line."""
        shown = self.shown().lines
        return shown if len(shown) <= FEWEST_LINES else ()

    def tail_bylines(self) -> Iterator[Line]:
        """The bylines after the text, other furniture between or not."""
        return (line for line in self.tail if line.kind is Kind.BYLINE)

    def early(self, *kinds: Kind) -> tuple[Line, ...]:
        """Lines of some kinds among the first that were taken for text: the page's own."""
        filled = (line for line in self.body if line.text.strip())
        return tuple(_clipped(line) for line in islice(filled, EARLY_LINES) if line.kind in kinds)

    def first_lines(self) -> tuple[Line, ...]:
        """The first lines that were taken for text, whatever they are."""
        return tuple(map(_clipped, islice(filter(_is_filled, self.body), EARLY_LINES)))

    def astray(self, *kinds: Kind) -> tuple[Line, ...]:
        """The first line of some kinds inside the text: where what stands above it was taken
        for text, the page's own lines come to lie there."""
        return tuple(_clipped(line) for line in self.body if line.kind in kinds)[:1]

    def of_kind(self, *kinds: Kind) -> Iterator[Line]:
        """All the lines of some kinds, those around the text first."""
        for line in (*self.head, *self.tail, *self.body):
            if line.kind in kinds:
                yield _clipped(line)

    def body_lines(self) -> Iterator[Line]:
        """The text's lines, each clipped."""
        return iter(self._clipped_body)

    def opening(self) -> tuple[Line, ...]:
        """The body's first lines, where agencies put place, name and outlet; the very first
        may be a caption or a heading."""
        filled = (line for line in self.body if line.text.strip())
        return tuple(_clipped(line) for line in islice(filled, OPENING_LINES))

    def closing(self) -> tuple[Line, ...]:
        """The body's last line, where a byline may end it."""
        return tuple(map(_ends, self.body[-1:]))

    def leads(self) -> tuple[Line, ...]:
        """The ends of the first lines that are as long as paragraphs."""
        long = (line for line in self.body if len(line.text) >= SHORTEST_LEAD)
        return tuple(map(_ends, islice(long, 1)))


def _is_filled(line: Line) -> bool:
    return bool(line.text.strip())


def _ends(line: Line) -> Line:
    return replace(line, text=line.text.rstrip()[-LONGEST:])


def cut(lines: Sequence[Line]) -> Regions:
    """The running text begins after the title; all the lines are head where there is none."""
    title = next((at for at, line in enumerate(lines) if line.kind is Kind.TITLE), -1)
    places = [at for at, line in enumerate(lines) if at > title and line.keep and line.kind in BODY]
    if not places:
        return Regions(head=tuple(map(_clipped, lines)), body=(), tail=())
    first, after = places[0], places[-1] + 1
    return Regions(
        head=tuple(map(_clipped, lines[:first])),
        body=tuple(lines[first:after]),
        tail=tuple(map(_clipped, lines[after:])),
    )


def _clipped(line: Line) -> Line:
    """The beginning of a line, wide gaps made narrow: two spaces still set things apart."""
    text = line.text[:LONGEST].rstrip()
    text = GAP.sub("  ", text) if GAP.search(text) else text
    return line if text == line.text else replace(line, text=text)
