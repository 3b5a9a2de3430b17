"""What was left out of a capture, in runs: lines that stand together and went for like reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from generator.editor import EditorReason
from generator.model import Kind, Line

BY_AN_EDITOR: Final = "Left out by an editor"
AFTER_ARTICLE: Final = "After the end of the article"
_FAMILIES: Final[Mapping[str, str]] = MappingProxyType(
    {
        reason: family
        for family, reasons in (
            ("Menus and navigation", ("skip-link", "menu", "section-name", "breadcrumb",
                                      "head-crumb", "before-title")),
            ("Buttons and counters", ("share-bar", "page-tool", "counter", "attachment",
                                      "only-symbols", "portal-note")),
            ("Words that stand for a picture", ("picture-name", "picture-description")),
            ("Lists of other articles", ("most-read-list", "related-list", "tag-list",
                                         "listed-under-furniture")),
            ("Advertisements and prompts", ("advertisement", "login-prompt",
                                            "subscription-prompt", "cookie-prompt")),
            ("Comments", ("comment-form",)),
            ("The site’s footer", ("site-footer",)),
            (AFTER_ARTICLE, ("after-article",)),
            ("Read like furniture to the trained model", ("reads-like-furniture",)),
            ("Outside the article in the page’s markup", ("html-furniture",)),
            (BY_AN_EDITOR, (EditorReason.EDITOR_DROPPED.value,)),
        )
        for reason in reasons
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Lines left out that stand together, blank ones between them not counted."""

    title: str
    """Why, in an editor's words: `Menus and navigation`."""
    lines: tuple[Line, ...]

    @property
    def place(self) -> str:
        """`line 7`, `lines 1–14`."""
        first, last = self.lines[0].n, self.lines[-1].n
        return f"line {first}" if first == last else f"lines {first}–{last}"

    @property
    def reasons(self) -> tuple[str, ...]:
        """The ids of the rules that decided, in the order of the lines."""
        return tuple(dict.fromkeys(line.reason for line in self.lines))

    @property
    def is_editors(self) -> bool:
        """Whether an editor decided."""
        return self.title == BY_AN_EDITOR


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many lines went for like reasons."""

    title: str
    lines: int


def family(reason: str) -> str:
    """What a reason is called in a list; its own words where it belongs to no family."""
    return _FAMILIES.get(reason) or reason.replace("-", " ").capitalize()


def runs(lines: Sequence[Line]) -> tuple[Run, ...]:
    """Every line that was left out, but for blank ones, in the order of the capture."""
    return tuple(Run(title=family(run[0].reason), lines=tuple(run)) for run in _runs(lines))


def counts(found: Sequence[Run]) -> tuple[Count, ...]:
    """The largest first; an editor's own decisions last."""
    numbers = Counter[str]()
    for run in found:
        numbers[run.title] += len(run.lines)
    ordered = sorted(numbers.items(), key=lambda entry: (entry[0] == BY_AN_EDITOR, -entry[1]))
    return tuple(Count(title=title, lines=number) for title, number in ordered)


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    run: list[Line] = []
    for line in lines:
        if line.kind is Kind.BLANK:
            continue
        if run and (line.keep or not _belongs(line, run[0])):
            yield run
            run = []
        if not line.keep:
            run.append(line)
    if run:
        yield run


def _belongs(line: Line, first: Line) -> bool:
    """Whether a line left out stands in the run that another one began. What follows the end
    of the article is one run, whatever is in it, but for an editor's own decisions."""
    title = family(line.reason)
    opened = family(first.reason)
    return title == opened or (opened == AFTER_ARTICLE and title != BY_AN_EDITOR)
