"""A passage as HTML: its text with the calls of footnotes, its id and its own link.

A translated passage is a pair: the English first, the original in a fold beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from generator.model import NoteMark, Passage, Translation, TranslationStatus
from generator.render.escape import escape

Escape = Callable[[str], str]
"""The function of `escape.py` for the place where the text stands."""

FOLD_LABEL: Final = "Original"
STATES: Final[Mapping[TranslationStatus, str]] = MappingProxyType(
    {
        TranslationStatus.MISSING: "Not yet translated",
        TranslationStatus.STALE: "Translation of an earlier wording",
        TranslationStatus.MACHINE: "Machine draft",
        TranslationStatus.DRAFT: "Draft",
        TranslationStatus.REVIEWED: "Reviewed",
    }
)
"""What a passage shows of its translation's state, where that is not the page's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What every passage of one page needs to be shown."""

    language: str
    """For `lang` attributes, escaped."""
    translations: Mapping[str, Translation] = field(default_factory=lambda: MappingProxyType({}))
    """By `Passage.id`; a passage that is not in it needs none."""
    usual: TranslationStatus | None = None
    """The state that the page as a whole has; None if nothing of it is translated."""

    def paragraph(self, passage: Passage, variant: str = "") -> str:
        return self.element("p", passage, variant=variant)

    def element(
        self, name: str, passage: Passage, *, variant: str = "", before: str = "", after: str = ""
    ) -> str:
        """A passage as an element of its own, with HTML of the page's around its text."""
        way = f"{after}{self.state(passage)} {permalink(passage.id)}"
        original = f"{before}{text_html(passage)}"
        english = self.english(passage)
        if not english:
            opening = f'<{name} class="passage{variant}" id="{passage.id}" lang="{self.language}">'
            return f"{opening}{original}{way}</{name}>"
        # A figure allows one caption, which holds both languages.
        outer, inner = ("figcaption", "p") if name == "figcaption" else ("div", name)
        return (
            f'<{outer} class="passage pair{variant}" id="{passage.id}">'
            f'<{inner} class="english" lang="en">{before}{english}{way}</{inner}>'
            f'<details class="original"><summary>{FOLD_LABEL}</summary>'
            f'<{inner} lang="{self.language}">{original}</{inner}></details></{outer}>'
        )

    def english(self, passage: Passage, escaped: Escape = escape) -> str:
        """A passage's translation as HTML, a row's cells with the tabs between them; empty if
        there is none."""
        translation = self.translations.get(passage.id)
        if translation is None or not translation.text:
            return ""
        return marked(translation.text, carried_marks(passage, translation.text), escaped)

    def state(self, passage: Passage) -> str:
        """The state of a passage's translation as HTML; empty if it is the page's."""
        translation = self.translations.get(passage.id)
        if self.usual is None or translation is None or translation.status is self.usual:
            return ""
        label = STATES[translation.status]
        return (
            f' <span class="state state--{translation.status.value}" lang="en"'
            f' data-search-exclude="true">{label}</span>'
        )


def carried_marks(passage: Passage, translation: str) -> tuple[NoteMark, ...]:
    """The passage's calls of footnotes where its translation repeats them, in their order; one
    that the translation has lost is left out."""
    found: list[NoteMark] = []
    end = 0
    for mark in passage.marks:
        sign = passage.text[mark.start : mark.end]
        start = translation.find(sign, end)
        if start < 0:
            continue
        end = start + len(sign)
        found.append(NoteMark(start=start, end=end, note=mark.note))
    return tuple(found)


def text_html(passage: Passage, escaped: Escape = escape) -> str:
    """A passage's text, its marks as links; a row's cells keep the tabs between them."""
    return marked(passage.text, passage.marks, escaped)


def marked(text: str, marks: tuple[NoteMark, ...], escaped: Escape) -> str:
    """A text with links to the footnotes that its marks call."""
    shown: list[str] = []
    end = 0
    for mark in marks:
        shown.append(_cells(text[end : mark.start], escaped))
        sign = escaped(text[mark.start : mark.end])
        shown.append(f'<sup class="note-call"><a href="#{mark.note}">{sign}</a></sup>')
        end = mark.end
    return "".join([*shown, _cells(text[end:], escaped)])


def _cells(text: str, escaped: Escape) -> str:
    return "\t".join(escaped(cell) for cell in text.split("\t"))


def permalink(passage_id: str, what: str = "paragraph") -> str:
    """A link to the passage itself; left out of the search's text."""
    return (
        f'<a class="passage-link" href="#{passage_id}" aria-label="Link to this {what}"'
        ' data-search-exclude="true">¶</a>'
    )
