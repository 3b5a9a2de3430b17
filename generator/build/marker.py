"""`data/build.json`: says that a folder is a site of ours, and what it holds.

A folder without it is never replaced.
"""

from __future__ import annotations

import json
from pathlib import Path

from generator import __version__
from generator.collect import Counts
from generator.formats import BuildData

MARKER = "data/build.json"
GENERATOR = "briefings"


def marker(counts: Counts) -> bytes:
    """The marker's content. No time stamp: the same inputs give the same bytes."""
    content: BuildData = {
        "generator": f"{GENERATOR} {__version__}",
        "version": __version__,
        "counts": {
            "briefings": counts.briefings,
            "topics": counts.topics,
            "lines_kept": counts.lines_kept,
            "lines_dropped": counts.lines_dropped,
            "headlines_missing": counts.headlines_missing,
            "dates_missing": counts.dates_missing,
        },
    }
    return (json.dumps(content, indent=2) + "\n").encode()


def is_ours(site: Path) -> bool:
    """Whether a folder carries the marker."""
    try:
        content = json.loads((site / MARKER).read_bytes())
    except (OSError, ValueError):
        return False
    if not isinstance(content, dict):
        return False
    return str(content.get("generator", "")).split(" ")[0] == GENERATOR
