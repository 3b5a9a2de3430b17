"""The order of the stages, and nothing else.

    read → clean → decide → structure → describe → translate → annotate → prove, figures, events

Rendering and building take the briefings from here; see `render/` and `build/`.
"""

from __future__ import annotations

import shlex

from generator.annotate import annotate, find_mentions
from generator.damage import find_damage, problems_of
from generator.describe import describe
from generator.editor import named_lines
from generator.errors import BriefingError, Problem
from generator.events import find_events
from generator.evidence import cite_key_points
from generator.figures import find_amounts
from generator.judging import judged_lines
from generator.model import Briefing, Editorial, Seed
from generator.read import read
from generator.structure import structure
from generator.translate import translate_headline, translate_text
from generator.translate.memory import Memory


def make_briefing(seed: Seed, editorial: Editorial, memory: Memory) -> Briefing:
    """Take one seed through all the stages.

    Raises `BriefingError` if the capture can't be read, an editor's line numbers do not fit
    it, or no line of it is kept; every later stage takes whatever the one before gives.
    """
    capture = read(seed.path)
    lines = judged_lines(seed, capture)
    damage = find_damage(lines, named_lines(seed.sidecar.lines))
    if not any(line.keep for line in lines):
        hint = f"see `briefings clean {shlex.quote(str(seed.path))}`"
        problem = Problem(path=str(seed.path), message="no article text found", hint=hint)
        raise BriefingError(problem, *problems_of(damage, seed.path))
    document = structure(lines)
    metadata = describe(capture, lines, seed.sidecar, editorial.outlets)
    language = metadata.language.value.partition("-")[0]
    text = translate_text(metadata, document, memory)
    return Briefing(
        seed=seed,
        capture=capture,
        lines=lines,
        document=document,
        metadata=metadata,
        headline=translate_headline(metadata, seed.sidecar, text),
        text=text,
        evidence=annotate(document, editorial.terms, metadata.title.value),
        mentions=find_mentions(document, text, editorial.terms),
        key_points=cite_key_points(seed.sidecar.key_points, document),
        damage=damage,
        amounts=find_amounts(document, language),
        events=find_events(document, metadata.published.value, language),
    )
