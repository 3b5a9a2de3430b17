"""From which labelled texts the opinion on topics was learned."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Final

from tests.quality.evidence import (
    FOURTH_STRANGERS,
    FRESH,
    NEIGHBOURS,
    SECOND_STRANGERS,
    STRANGERS,
    TEXTS,
    THIRD_STRANGERS,
    load_labelled,
)

ROOT: Final = Path(__file__).parents[2]
FOLDERS: Final = (
    TEXTS,
    FRESH,
    STRANGERS,
    SECOND_STRANGERS,
    THIRD_STRANGERS,
    FOURTH_STRANGERS,
    NEIGHBOURS,
)
NEAR_MISSES: Final = Path(__file__).parent / "topics" / "near-misses.txt"
STORIES: Final = Path(__file__).parent / "topics" / "stories.txt"
CAPTURES: Final = Path(__file__).parent / "topics" / "captures.tsv"
"""On which passages of the development captures topics bear, read by hand."""
CASES: Final = ROOT / "tests/annotate/cases.yml"


def labelled_files() -> Iterator[Path]:
    """The labelled texts that are not kept aside."""
    paths = (path for folder in FOLDERS for path in sorted(folder.glob("*.txt")))
    return (path for path in paths if not load_labelled(path).aside)


def fingerprint() -> str:
    """The SHA-256 of the topics' texts: those that are labelled, stories, near misses and cases.
    The termbase and the development captures are learned from too and grow more often."""
    digest = sha256()
    for path in (*labelled_files(), CAPTURES, NEAR_MISSES, STORIES, CASES):
        digest.update(path.name.encode())
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()
