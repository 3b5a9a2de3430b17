"""Batches for tests."""

from __future__ import annotations

from generator.providers.interface import Batch, GlossaryTerm, Piece

CHIPS = GlossaryTerm(
    language="ko",
    form="수출통제",
    english="export controls",
    alternatives=("export control",),
    avoid=("export management",),
)


def batch_of(*sources: str, language: str = "ko", glossary: tuple[GlossaryTerm, ...] = ()) -> Batch:
    """Pieces with the keys `p1`, `p2`…"""
    pieces = tuple(
        Piece(key=f"p{number}", kind="paragraph", source=source)
        for number, source in enumerate(sources, start=1)
    )
    return Batch(language=language, pieces=pieces, title="제목", glossary=glossary)
