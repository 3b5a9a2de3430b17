"""A passage as HTML: its text with the calls of footnotes, its id and its own link.

A translated passage is a pair: the English first, the original in a fold beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from generator.model import Mentions, NoteMark, Passage, Term, Translation, TranslationStatus
from generator.render.escape import escape, escape_markdown
from generator.render.glosses import Gloss, english_glosses, original_glosses
from generator.render.markup import together_in_line
from generator.render.quotes import QuoteMark, point_links, with_quotes
from generator.render.spans import Span, marked

NOTHING_NAMED: Final = Mentions()
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
    mentions: Mapping[str, Mentions] = field(default_factory=lambda: MappingProxyType({}))
    """By `Passage.id`."""
    terms: Mapping[str, Term] = field(default_factory=lambda: MappingProxyType({}))
    """By their ids."""
    quotes: Mapping[str, tuple[QuoteMark, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    """By `Passage.id`, in the order of their offsets."""

    def paragraph(self, passage: Passage, variant: str = "") -> str:
        return self.element("p", passage, variant=variant)

    def element(
        self, name: str, passage: Passage, *, variant: str = "", before: str = "", after: str = ""
    ) -> str:
        """A passage as an element of its own, with HTML of the page's around its text."""
        links = f"{after} {permalink(passage.id)}"
        way = f"{after}{self.state(passage)} {permalink(passage.id)}"
        original = f"{before}{self.original(passage)}"
        english = self.english(passage)
        if not english:
            opening = f'<{name} class="passage{variant}" id="{passage.id}" lang="{self.language}">'
            return f"{opening}{original}{way}</{name}>"
        way = f"{after}{self.points(passage)}{self.state(passage)} {permalink(passage.id)}"
        # A figure allows one caption, which holds both languages.
        outer, inner = ("figcaption", "p") if name == "figcaption" else ("div", name)
        return (
            f'<{outer} class="passage pair{variant}" id="{passage.id}">'
            f'<{inner} class="english" lang="en">{before}{english}{way}</{inner}>'
            f'<details class="original"><summary>{FOLD_LABEL}</summary>'
            f'<{inner} lang="{self.language}">{original}'
            f'<span class="links" lang="en">{links}</span></{inner}></details></{outer}>'
        )

    def original(self, passage: Passage) -> str:
        """A passage's own text as HTML with its calls and glosses; a row's cells keep the tabs
        between them."""
        named = self.mentions.get(passage.id, NOTHING_NAMED).original
        glosses = original_glosses(passage.text, named, self.terms)
        quotes = self.quotes.get(passage.id, ())
        return with_quotes(passage.text, quotes, calls(passage.marks), [*map(_glossed, glosses)])

    def points(self, passage: Passage) -> str:
        """Links to the key points that quote a passage, for its translation, where the quoted
        words can't be marked."""
        quotes = self.quotes.get(passage.id, ())
        return point_links(sorted({point for quote in quotes for point in quote.points}))

    def english(self, passage: Passage) -> str:
        """A passage's translation as HTML, likewise; empty if there is none."""
        translation = self.translations.get(passage.id)
        if translation is None or not translation.text:
            return ""
        text = translation.text
        named = self.mentions.get(passage.id, NOTHING_NAMED).english
        glosses = english_glosses(text, named, self.terms, self.language)
        return marked(text, [*calls(carried_marks(passage, text)), *map(_glossed, glosses)])

    def english_heading(self, passage: Passage) -> str:
        """A heading's translation for a line of Markdown; empty if there is none."""
        translation = self.translations.get(passage.id)
        text = translation.text if translation else ""
        return marked(text, calls(carried_marks(passage, text)), escape_markdown)

    def state(self, passage: Passage) -> str:
        """The state of a passage's translation as HTML; empty if it is the page's, but that it is
        stale every passage says."""
        translation = self.translations.get(passage.id)
        if self.usual is None or translation is None:
            return ""
        if translation.status is self.usual and self.usual is not TranslationStatus.STALE:
            return ""
        label = STATES[translation.status]
        return f' <span class="state state--{translation.status.value}" lang="en">{label}</span>'


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


def heading_text(passage: Passage) -> str:
    """A heading's own text for a line of Markdown, its marks as links."""
    return marked(passage.text, calls(passage.marks), together_in_line)


def without_calls(text: str, marks: Sequence[NoteMark]) -> str:
    """A text without its calls of footnotes, whose offsets are in ascending order."""
    for mark in reversed(marks):
        text = text[: mark.start] + text[mark.end :]
    return " ".join(text.split())


def calls(marks: Sequence[NoteMark]) -> list[Span]:
    """Links to the footnotes that a text's marks call."""
    return [
        Span(
            start=mark.start,
            end=mark.end,
            opening=f'<sup class="note-call"><a href="#{mark.note}">',
            closing="</a></sup>",
        )
        for mark in marks
    ]


def _glossed(gloss: Gloss) -> Span:
    opening = f'<span class="term" title="{escape(gloss.text)}">'
    return Span(start=gloss.start, end=gloss.end, opening=opening, closing="</span>")


def permalink(passage_id: str, what: str = "paragraph") -> str:
    """A link to the passage itself."""
    return f'<a class="passage-link" href="#{passage_id}" aria-label="Link to this {what}">¶</a>'
