"""Cases in the manner of markdown-it-py: title, `.`, input, `.`, expected outline, `.`.

An input line is `kind: text`, or empty for a blank line; `⇥` stands for a tab.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.model import Kind, Line
from tests.structure.golden import lines_of

FOLDER = Path(__file__).parents[1] / "cases" / "structure"
FENCE = "."


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    id: str
    lines: tuple[Line, ...]
    expected: str


def cases() -> tuple[Case, ...]:
    return tuple(case for path in sorted(FOLDER.glob("*.md")) for case in _cases_of(path))


def _cases_of(path: Path) -> list[Case]:
    parts: list[list[str]] = [[]]
    for line in path.read_text(encoding="utf-8").splitlines():
        if line == FENCE:
            parts.append([])
        else:
            parts[-1].append(line)
    titles, inputs, outlines = parts[0:-1:3], parts[1::3], parts[2::3]
    return [
        Case(
            id=f"{path.stem}: {' '.join(title).strip()}",
            lines=lines_of([_line(line) for line in given]),
            expected="\n".join(outline).strip() + "\n",
        )
        for title, given, outline in zip(titles, inputs, outlines, strict=True)
    ]


def _line(text: str) -> tuple[Kind, str]:
    if not text:
        return Kind.BLANK, ""
    kind, _, shown = text.partition(": ")
    return Kind(kind), shown.replace("⇥", "\t")
