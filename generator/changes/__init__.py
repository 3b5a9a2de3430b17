"""What changed between two built sites, in an editor's terms.

`site` reads a built site, `compare` finds the changes as data, `words` puts them
into Markdown for the summary of a pull request.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from generator.changes.compare import Changes, compare_sites
from generator.changes.site import read_sites
from generator.changes.words import to_markdown

__all__ = ["Changes", "compare", "to_json", "to_markdown"]


def compare(old: Path, new: Path) -> Changes:
    """What the new site has, or says, otherwise than the old.

    Raises `BriefingError` if a folder is not a built site.
    """
    return compare_sites(*read_sites(old, new))


def to_json(changes: Changes) -> str:
    """The changes as a JSON object, two spaces deep, with a line end."""
    return json.dumps(asdict(changes), ensure_ascii=False, indent=2) + "\n"
