"""A passage as HTML: its text with the calls of footnotes, its id and its own link."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.model import Document, NoteMark, Passage
from generator.render.escape import escape

Escape = Callable[[str], str]
"""The function of `escape.py` for the place where the text stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calls:
    """The ids of a page's calls of footnotes: `call-`, the note's id, which call of it."""

    by_place: Mapping[tuple[str, int], str]
    """By the calling passage's id and the mark's offset."""
    by_note: Mapping[str, tuple[str, ...]]
    """By the called note's id, in reading order."""


def calls_of(document: Document) -> Calls:
    """The ids of all calls in a document."""
    by_place: dict[tuple[str, int], str] = {}
    by_note: defaultdict[str, list[str]] = defaultdict(list)
    for passage in document.passages():
        for mark in passage.marks:
            call = f"call-{mark.note}-{len(by_note[mark.note]) + 1}"
            by_place[passage.id, mark.start] = call
            by_note[mark.note].append(call)
    return Calls(
        by_place=MappingProxyType(by_place),
        by_note=MappingProxyType({note: tuple(calls) for note, calls in by_note.items()}),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What every passage of one page needs to be shown."""

    language: str
    """For `lang` attributes, escaped."""
    calls: Calls

    def paragraph(self, passage: Passage, variant: str = "") -> str:
        return self.element("p", passage, variant=variant)

    def element(
        self, name: str, passage: Passage, *, variant: str = "", before: str = "", after: str = ""
    ) -> str:
        """A passage as an element of its own, with HTML of the page's around its text."""
        shown = f"{before}{text_html(passage, self)}{after} {permalink(passage.id)}"
        opening = f'<{name} class="passage{variant}" id="{passage.id}" lang="{self.language}">'
        return f"{opening}{shown}</{name}>"


def text_html(passage: Passage, text: Text, escaped: Escape = escape) -> str:
    """A passage's text, its marks as links; a row's cells keep the tabs between them."""
    shown: list[str] = []
    end = 0
    for mark in passage.marks:
        shown.append(_cells(passage.text[end : mark.start], escaped))
        shown.append(_call(passage, mark, text, escaped))
        end = mark.end
    return "".join([*shown, _cells(passage.text[end:], escaped)])


def _cells(text: str, escaped: Escape) -> str:
    return "\t".join(escaped(cell) for cell in text.split("\t"))


def _call(passage: Passage, mark: NoteMark, text: Text, escaped: Escape) -> str:
    call = text.calls.by_place[passage.id, mark.start]
    shown = escaped(passage.text[mark.start : mark.end])
    return f'<sup class="note-call" id="{call}"><a href="#{mark.note}">{shown}</a></sup>'


def permalink(passage_id: str, what: str = "paragraph") -> str:
    """A link to the passage itself; left out of the search's text."""
    return (
        f'<a class="passage-link" href="#{passage_id}" aria-label="Link to this {what}"'
        ' data-search-exclude="true">¶</a>'
    )
