"""The changes in Markdown, for a pull request's summary.

Captured text is untrusted and the summary is a rendered page: each piece of it
becomes a code span on one line, in which neither Markdown nor HTML nor a mention
or an address is active.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar

from generator.changes.claims import SiteClaim, SiteQuote
from generator.changes.compare import (
    AddedBriefing,
    Changes,
    Headline,
    HeadlineChange,
    LineChange,
    LineChanges,
    MovedBriefing,
    NamedBriefing,
    SizeChange,
    TopicChange,
    TranslationChange,
)
from generator.model import QuoteState

T = TypeVar("T")

LONGEST_TEXT = 160
"""Characters of a captured text that are shown."""
LONGEST_LIST = 40
"""Entries of one list that are shown; the rest is counted."""
LONGEST_REPORT = 90_000
"""Characters of the whole report: in UTF-8 far below the 1 MiB that GitHub takes for
the summary of a step."""

STATUSES: Mapping[str, str] = MappingProxyType(
    {"missing": "no English headline yet", "original": "the source is in English"}
)
"""Words for those states of a headline that do not speak for themselves."""

QUOTES: Mapping[str, str] = MappingProxyType(
    {
        QuoteState.FOUND: "stands in",
        QuoteState.MISSING: "does not stand in",
        QuoteState.REPEATED: "stands more than once in",
        QuoteState.ABSENT: "is of a capture that is gone:",
    }
)

UNSEEN_CATEGORIES = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""Unicode categories of controls, direction overrides, surrogates and line separators."""
WHITE_SPACE = re.compile(r"\s+")
BACKTICKS = re.compile(r"`+")


def to_markdown(changes: Changes) -> str:
    """A report of bounded length, ending in a line end."""
    body = "\n".join(_bounded(_sections(changes))) or "Nothing that a reader would notice.\n"
    return f"# Changes in the site\n\n{_size(changes.size)}\n\n{body}"


def _sections(changes: Changes) -> Iterator[str]:
    yield _section("Briefings added", changes.added, _added)
    yield _section("Briefings removed", changes.removed, _briefing)
    yield _section("Briefings moved", changes.moved, _moved)
    yield _section("Quotes broken", changes.claims.broken, _quote)
    yield _section("Quotes mended", changes.claims.mended, _quote)
    yield _section("Key points and claims added", changes.claims.added, _claim)
    yield _section("Key points and claims removed", changes.claims.removed, _claim)
    yield _section("Headlines", changes.headlines, _headline_change)
    yield _section("Translations, in passages", changes.translations, _translation_change)
    yield from map(_lines_of_briefing, changes.lines)
    yield _section("Topics added", changes.new_topics, _code)
    yield _section("Topics", changes.topics, _topic_change)
    yield _section("Addresses lost", changes.lost_pages, _code)
    yield _section("Links to a passage lost", changes.lost_passages, _code)


def _bounded(sections: Iterable[str]) -> Iterator[str]:
    """Those that are not empty, as long as there is room."""
    room = LONGEST_REPORT
    for section in filter(None, sections):
        room -= len(section)
        if room < 0:
            yield "_The report is too long: what comes after this is not shown._\n"
            return
        yield section


def _section(title: str, entries: Sequence[T], word: Callable[[T], str]) -> str:
    """A heading and its list; empty if nothing is to be listed."""
    return f"## {title}\n\n{_list(entries, word)}" if entries else ""


def _list(entries: Sequence[T], word: Callable[[T], str]) -> str:
    shown = [f"- {word(entry)}\n" for entry in entries[:LONGEST_LIST]]
    more = len(entries) - len(shown)
    return "".join(shown) + (f"- … and {more:,} more\n" if more else "")


def _briefing(briefing: NamedBriefing) -> str:
    return f"{_code(briefing.slug)}: {_headline(briefing.headline)}"


def _added(briefing: AddedBriefing) -> str:
    topics = ", ".join(map(_code, briefing.topics))
    return (
        f"{_code(briefing.slug)}: {_headline(briefing.headline)};"
        f" {f'topics {topics}' if topics else 'under no topic'};"
        f" lines kept {briefing.lines_kept:,}, dropped {briefing.lines_dropped:,}"
    )


def _moved(briefing: MovedBriefing) -> str:
    slugs = f"{_code(briefing.old_slug)} → {_code(briefing.slug)}"
    return f"{slugs}: {_headline(briefing.headline)}"


def _headline_change(change: HeadlineChange) -> str:
    return f"{_code(change.slug)}: {_headline(change.old)} → {_headline(change.new)}"


def _translation_change(change: TranslationChange) -> str:
    return f"{_code(change.slug)}: {_states(change.old)} → {_states(change.new)}"


def _states(states: Sequence[tuple[str, int]]) -> str:
    return ", ".join(f"{count:,} {_code(state)}" for state, count in states) or "none"


def _headline(headline: Headline) -> str:
    status = STATUSES.get(headline.status) or _code(headline.status)
    return f"{_code(headline.text)} ({status})"


def _lines_of_briefing(changes: LineChanges) -> str:
    counts = f"{len(changes.kept)} newly kept, {len(changes.dropped)} newly dropped"
    parts = [
        f"## Lines of {_code(changes.slug)}: {counts}\n",
        _labelled_list("Newly kept:", changes.kept),
        _labelled_list("Newly dropped:", changes.dropped),
    ]
    return "\n".join(part for part in parts if part)


def _labelled_list(label: str, lines: Sequence[LineChange]) -> str:
    return f"{label}\n\n{_list(lines, _line)}" if lines else ""


def _line(line: LineChange) -> str:
    return f"line {line.n}, {_code(line.reason)}: {_code(line.text)}"


def _topic_change(change: TopicChange) -> str:
    moves = [("joined", change.joined), ("left", change.left)]
    worded = [f"{verb} {', '.join(map(_code, topics))}" for verb, topics in moves if topics]
    return f"{_code(change.slug)}: {'; '.join(worded)}"


def _claim(claim: SiteClaim) -> str:
    return f"{_code(claim.page)}: {_code(claim.text)}"


def _quote(quote: SiteQuote) -> str:
    return (
        f"{_code(quote.page)}: {_code(quote.text)} {QUOTES.get(quote.state, _code(quote.state))}"
        f" {_code(quote.seed)}, for {_code(quote.claim)}"
    )


def _size(size: SizeChange) -> str:
    pages = f"{size.old_pages:,} → {size.new_pages:,} pages"
    grown = (size.new_bytes - size.old_bytes) / 1000
    return f"{pages}, {size.old_bytes / 1e6:.2f} → {size.new_bytes / 1e6:.2f} MB ({grown:+,.1f} kB)"


def _code(text: str) -> str:
    """A text as a code span: one line, shortened, whatever it holds."""
    visible = "".join(
        " " if character.isspace() else character
        for character in text
        if character.isspace() or unicodedata.category(character) not in UNSEEN_CATEGORIES
    )
    line = WHITE_SPACE.sub(" ", visible).strip() or "(empty)"
    if len(line) > LONGEST_TEXT:
        line = line[: LONGEST_TEXT - 1] + "…"
    longest = max((len(run) for run in BACKTICKS.findall(line)), default=0)
    if not longest:
        return f"`{line}`"
    fence = "`" * (longest + 1)
    return f"{fence} {line} {fence}"
