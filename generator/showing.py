"""A cleaned capture in words for people: line by line, or as a diff."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.cleaned import Cleaned, known
from generator.damage import find_damage, problems_of
from generator.differing import hunks


@dataclass(frozen=True, slots=True)
class Printed:
    """One line for a person to read."""

    text: str
    style: str = ""
    """`dropped`, `damage`, `place`, `heading` or nothing; never needed to understand the line."""


def to_text(cleaned: Cleaned) -> Iterator[Printed]:
    """What is known and the capture's hash, then every line with number, kind, reason and text."""
    yield Printed(cleaned.file, "heading")
    for name, value in known(cleaned).items():
        if name != "file":
            yield Printed(f"  {name:<10} {value or '–'}")
    yield Printed(f"  {'sha256':<10} {cleaned.sha256}")
    for problem in problems_of(find_damage(cleaned.lines), Path(cleaned.file)):
        yield Printed(f"  {'damage':<10} {problem.where}: {problem.message}", "damage")
    width = max((len(line.reason) for line in cleaned.lines), default=0)
    for line in cleaned.lines:
        text = f"{line.n:>5}  {line.kind.value:<11}  {line.reason:<{width}}  {line.text}"
        yield Printed(text.rstrip(), "" if line.keep else "dropped")


def to_diff(cleaned: Cleaned) -> Iterator[Printed]:
    """As a unified diff from the capture to the article, a hunk for each run of lines that were
    left out for like reasons; nothing for a capture of which every line is kept."""
    found = tuple(hunks(cleaned.lines))
    if found:
        yield Printed(f"--- {cleaned.file}", "heading")
        yield Printed(f"+++ {cleaned.file}", "heading")
    last = len(cleaned.lines)
    for head, lines in found:
        yield Printed(head, "place")
        for text in lines:
            yield Printed(text, "dropped" if text.startswith("-") else "")
    if found and not cleaned.ends_in_line_end and _reaches(found[-1], last):
        yield Printed("\\ No newline at end of file")


def _reaches(hunk: tuple[str, tuple[str, ...]], last: int) -> bool:
    """Whether a hunk shows the capture's last line."""
    first = int(hunk[0].split()[1].lstrip("-").partition(",")[0])
    return first + len(hunk[1]) - 1 == last
