"""Addresses of pages, made of names."""

from __future__ import annotations

import unicodedata

SLUG_LENGTH = 80
SLUG_BYTES = 240
"""A name has at most 255 bytes on common file systems, endings like `.csl.json` among them."""
RESERVED_SLUGS = frozenset({"index", "con", "prn", "aux", "nul"})
"""The page of a folder itself, and device names that Windows cannot unpack."""


def make_slug(text: str) -> str:
    """An address made of a name: letters and digits of any script, hyphens between.

    Never empty, and the same again if made of its own result.
    """
    folded = unicodedata.normalize("NFC", text).lower()
    kept = "".join(character if _fits_slug(character) else " " for character in folded)
    slug = unicodedata.normalize("NFC", _cut("-".join(kept.split())).strip("-"))
    if not slug or slug in RESERVED_SLUGS:
        return f"capture-{slug}".strip("-")
    return slug


def _fits_slug(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNM" and character.lower() == character


def _cut(slug: str) -> str:
    return slug[:SLUG_LENGTH].encode()[:SLUG_BYTES].decode(errors="ignore")
