"""English for a capture: its headline, an editor's or the memory's, and its text's translation.

Nothing is translated here, and nothing is made to look better than it is: what
nobody has checked stays a draft, what nobody has translated is missing.
"""

from __future__ import annotations

from generator.model import Headline, Metadata, Origin, Sidecar, TranslatedText, TranslationStatus
from generator.translate.memory import load_memory
from generator.translate.segments import TITLE, needs_translation, segment_key
from generator.translate.text import translate_text

__all__ = ["load_memory", "translate_headline", "translate_text"]


def translate_headline(
    metadata: Metadata, sidecar: Sidecar, translated: TranslatedText
) -> Headline:
    """The sidecar's headline, the memory's, the original if that needs no translation; or the
    original, marked as missing its translation."""
    original = metadata.title.value
    if sidecar.headline_en:
        return Headline(
            text=sidecar.headline_en,
            status=sidecar.headline_status,
            origin=Origin.SIDECAR,
            translator=sidecar.headline_by,
        )
    remembered = translated.by_key.get(segment_key(TITLE, original))
    if remembered and remembered.text:
        return Headline(
            text=remembered.text,
            status=remembered.status,
            translator=remembered.translator,
            date=remembered.date,
        )
    language = metadata.language.value.split("-")[0]
    readable = language == "en" or (original and not needs_translation(original, language))
    status = TranslationStatus.NOT_NEEDED if readable else TranslationStatus.MISSING
    return Headline(text=original, status=status)
