"""How far a page's text is translated, in words and figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from generator.model import TranslatedText, Translation, TranslationStatus
from generator.render.labels import count_label, date_label

LEAST_TRUSTED_FIRST: Final = (
    TranslationStatus.STALE,
    TranslationStatus.MACHINE,
    TranslationStatus.DRAFT,
    TranslationStatus.REVIEWED,
)
DRAFTS: Final = frozenset({TranslationStatus.MACHINE, TranslationStatus.DRAFT})
TEXT_LABELS: Final[Mapping[TranslationStatus, str]] = MappingProxyType(
    {
        TranslationStatus.MISSING: "Text not yet translated",
        TranslationStatus.STALE: "Translation of an earlier wording",
        TranslationStatus.MACHINE: "Machine draft translation",
        TranslationStatus.DRAFT: "Draft translation",
        TranslationStatus.REVIEWED: "Reviewed translation",
    }
)
TEXT_NOTES: Final[Mapping[TranslationStatus, str]] = MappingProxyType(
    {
        TranslationStatus.MISSING: "The text stands in its own language.",
        TranslationStatus.STALE: "The source has changed since.",
        TranslationStatus.MACHINE: "Translated by a machine, not yet checked by a person.",
        TranslationStatus.DRAFT: "Not yet checked by a second person.",
        TranslationStatus.REVIEWED: "Checked by a second person.",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextState:
    """What a page says about the translation of its text."""

    status: TranslationStatus
    label: str
    note: str
    count: str
    """`30 of 32 passages translated`."""
    apart: tuple[str, ...]
    """The passages in other states than the page's: `2 stale`, `4 reviewed`."""
    translators: tuple[str, ...]
    """`Reviewed by J. Doe, 31 January 2026`, each once, in the order of the text."""


def usual_status(translated: TranslatedText) -> TranslationStatus | None:
    """The state that a page stands for: reviewed only if all its translated passages are;
    otherwise that of most of its drafts, of two as frequent kinds that which is trusted less.
    Stale passages say so themselves. None if nothing is translated."""
    counts = translated.counts()
    present = [status for status in LEAST_TRUSTED_FIRST if counts[status]]
    drafts = [status for status in present if status in DRAFTS]
    return max(drafts or present, key=lambda status: counts[status], default=None)


def text_state(translated: TranslatedText) -> TextState | None:
    """None if the text needs no translation."""
    if not translated.passages:
        return None
    status = usual_status(translated) or TranslationStatus.MISSING
    counts = translated.counts()
    passages = count_label(translated.passages, "passage")
    others = (TranslationStatus.MISSING, *LEAST_TRUSTED_FIRST)
    apart = [other for other in others if counts[other] and other is not status]
    return TextState(
        status=status,
        label=TEXT_LABELS[status],
        note=TEXT_NOTES[status],
        count=f"{translated.translated} of {passages} translated",
        apart=tuple(f"{counts[other]} {_word(other)}" for other in apart),
        translators=_translators(translated),
    )


def text_label(translated: TranslatedText) -> str:
    """The state where only little room is: `text: machine draft`, `text: 12 of 30 passages
    translated, draft`; empty where the whole text is reviewed or needs no translation."""
    status = usual_status(translated)
    if not translated.passages:
        return ""
    if status is None:
        return "text not translated"
    whole = translated.translated == translated.passages
    if whole and status is TranslationStatus.REVIEWED and len(translated.counts()) == 1:
        return ""
    extent = "" if whole else f"{translated.translated} of {translated.passages} passages, "
    return f"text: {extent}{_word(status)}"


def _word(status: TranslationStatus) -> str:
    return "machine draft" if status is TranslationStatus.MACHINE else status.value


def _translators(translated: TranslatedText) -> tuple[str, ...]:
    made = (translation for translation in translated.by_passage.values() if translation.translator)
    return tuple(dict.fromkeys(_signature(translation) for translation in made))


def _signature(translation: Translation) -> str:
    """`Reviewed by J. Doe, 31 January 2026`."""
    reviewed = translation.status is TranslationStatus.REVIEWED
    day = f", {date_label(translation.date)}" if translation.date else ""
    return f"{'Reviewed' if reviewed else 'Translated'} by {translation.translator}{day}"
