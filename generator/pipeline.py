"""The order of the stages, and nothing else.

    read → clean → decide → structure → describe → translate → annotate

Rendering and building take the briefings from here; see `render/` and `build/`.
"""

from __future__ import annotations

from generator.annotate import annotate
from generator.describe import describe
from generator.judging import judged_lines
from generator.model import Briefing, Editorial, Seed
from generator.read import read
from generator.structure import structure
from generator.translate import translate_headline
from generator.translate.memory import Memory


def make_briefing(seed: Seed, editorial: Editorial, memory: Memory) -> Briefing:
    """Take one seed through all the stages.

    Raises `BriefingError` if the capture can't be read or an editor's line numbers do not
    fit it; every later stage takes whatever the one before gives.
    """
    capture = read(seed.path)
    lines = judged_lines(seed, capture)
    document = structure(lines)
    metadata = describe(capture, lines, seed.sidecar, editorial.outlets)
    return Briefing(
        seed=seed,
        capture=capture,
        lines=lines,
        document=document,
        metadata=metadata,
        headline=translate_headline(metadata, seed.sidecar, memory),
        evidence=annotate(document, editorial.terms),
    )
