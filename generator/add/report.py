"""What a person reads about a capture that was taken in."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from generator.add.intake import Intake
from generator.render.labels import count_label, origin_label, segments_label


def facts(intake: Intake) -> Iterator[str]:
    """What was found, one line each, with where it came from."""
    metadata = intake.briefing.metadata
    rows = (
        ("title", metadata.title),
        ("publisher", metadata.publisher),
        ("author", metadata.author),
        ("published", metadata.published),
        ("language", metadata.language),
    )
    for label, found in rows:
        value = f"{found.value} ({origin_label(found)})" if found.value else origin_label(found)
        yield f"  {label:<10} {value}"
    kept = sum(line.keep for line in intake.briefing.lines)
    yield f"  {'kept':<10} {kept} of {count_label(len(intake.briefing.lines), 'line')}"
    kinds = [each.segment.kind for each in intake.briefing.text.segments]
    if kinds:
        yield f"  {'translate':<10} {segments_label(kinds)}"


def next_steps(intake: Intake) -> Iterator[str]:
    """What is left to do, as commands that work as they stand."""
    path = intake.briefing.seed.path
    shown = shlex.quote(str(path))
    yield "next:"
    yield f"  briefings clean {shown} --format diff    what is left out, and why"
    yield f"  {path.with_suffix('.yml')}: headline, standfirst and what is not known"
    for file in intake.files:
        if file.path.suffix == ".po":
            yield f"  {file.path}: the translation, in any editor for PO files"
    if intake.own:
        yield "  briefings check, briefings serve; then commit these files and open a pull request"
    else:
        folder = shlex.quote(str(path.parent))
        yield f"  briefings check --seeds {folder}, briefings serve --seeds {folder}"
