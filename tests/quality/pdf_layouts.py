"""How well PDFs in usual layouts are read: documents made for it (`tests/pdf/layouts.py`), and
pages that a browser printed (`tests/pdf/strangers`)."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path

from generator.cleaned import Cleaned, clean_captures
from generator.errors import BriefingError
from generator.model import Kind
from generator.seeds import find_captures
from tests.pdf.layouts import LAYOUTS
from tests.pdf.strangers import strangers
from tests.quality.scores import Row


def pdf_rows() -> Iterator[Row]:
    """F1 of lines kept, to the letter but for spaces, and to the letter; the share of those found
    that have the right kind; whether the title is right."""
    with tempfile.TemporaryDirectory() as folder:
        for name, make in LAYOUTS.items():
            path = Path(folder) / "layout.pdf"
            layout = make()
            path.write_bytes(layout.data)
            yield Row("ours", f"pdf, {name}", 1, _scores(path, layout.lines, layout.title))
    for found in strangers():
        where = "kept aside" if found.aside else "tuned on"
        name = f"pdf, {found.name.replace('_', ' ')}, {where}"
        yield Row("ours", name, 1, _scores(found.path, found.lines, found.title))


def _scores(path: Path, lines: Sequence[tuple[Kind, str]], title: str) -> dict[str, float]:
    (cleaned,) = clean_captures(find_captures([path]), ())
    if not isinstance(cleaned, Cleaned):
        raise BriefingError(*cleaned)
    kept = [line for line in cleaned.lines if line.keep]
    both = len(kept) + len(lines)
    ours, theirs = [line.text for line in kept], [text for _, text in lines]
    pairs = _pairs(["".join(text.split()) for text in ours], ["".join(t.split()) for t in theirs])
    right = sum(kept[at].kind is lines[other][0] for at, other in pairs)
    return {
        "lines": 2 * len(pairs) / both,
        "with spaces": 2 * len(_pairs(ours, theirs)) / both,
        "kinds": right / len(pairs) if pairs else 0.0,
        "title": float(cleaned.metadata.title.value == title),
    }


def _pairs(ours: list[str], theirs: list[str]) -> list[tuple[int, int]]:
    found = SequenceMatcher(a=ours, b=theirs, autojunk=False).get_matching_blocks()
    return [(match.a + at, match.b + at) for match in found for at in range(match.size)]
