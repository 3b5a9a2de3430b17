"""The page that explains the rules: an entry for each, with a line that the rule decides."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.clean import Reason, clean
from generator.editor import EditorReason
from generator.judging import judged_lines
from generator.model import Line, Seed
from generator.page import PageReason
from generator.pdf import Furniture, LayoutReason
from generator.read import read
from generator.seeds import seed_at
from tests.pdf.papers import brief, report
from tests.training.pages import DEVELOPMENT, is_aside_capture

PAGE = Path(__file__).parents[2] / "docs/method/rules/index.md"
ENTRY = re.compile(r"^## (\S+)\n(?:(?!## ).*\n)+?```text\n(.*)\n```$", re.MULTILINE)
"""An entry with a line shown; a blank line cannot be."""
TESTS = Path(__file__).parents[1]
OTHERS = (
    TESTS / "editor/chips.txt",
    TESTS / "page/chips.html",
    TESTS / "page/development/en-newsletter-post.html",
    TESTS / "page/development/ja-daily-member.html",
    TESTS / "page/development/ko-weekly-tables-markup.html",
    TESTS / "pdf/strangers/english_report.pdf",
)
"""An editor's decisions, and the markup of pages; two more PDFs are made for the tests."""
ALL = (*Reason, *EditorReason, *PageReason, *LayoutReason, *Furniture)

Labelled = dict[str, tuple[Path, tuple[str, ...]]]


@pytest.fixture(scope="module")
def decided(labelled: Labelled, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Rule id → the lines that it decides in all captures, without outer white space."""
    found: dict[str, list[str]] = {}
    tuned = [p for p in sorted(DEVELOPMENT.glob("*.txt")) if not is_aside_capture(p.stem)]
    for path in [*(path for path, _ in labelled.values()), *tuned]:
        _gather(found, clean(read(path)))
    folder = tmp_path_factory.mktemp("papers")
    papers = {folder / "report.pdf": report(), folder / "brief.pdf": brief()}
    for path, drawn in papers.items():
        path.write_bytes(drawn)
    for path in (*OTHERS, *papers):
        (seed,) = seed_at(path)
        assert isinstance(seed, Seed)
        _gather(found, judged_lines(seed, read(path)))
    return found


def _gather(found: dict[str, list[str]], lines: Iterable[Line]) -> None:
    for line in lines:
        found.setdefault(line.reason, []).append(line.text.strip())


def test_every_rule_has_an_entry_and_every_entry_a_rule() -> None:
    headings = re.findall(r"^## (.+)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(headings) == sorted(ALL)


def test_every_rule_decides_a_line_of_the_captures(decided: dict[str, list[str]]) -> None:
    assert not set(ALL) - set(decided)


def test_the_lines_shown_are_decided_by_their_rule(decided: dict[str, list[str]]) -> None:
    entries = ENTRY.findall(PAGE.read_text(encoding="utf-8"))
    assert sorted(rule for rule, _ in entries) == sorted(set(ALL) - {Reason.BLANK})
    wrong = [
        (rule, shown)
        for rule, shown in entries
        if not any(_shows(shown.strip(), line) for line in decided[rule])
    ]
    assert not wrong


def _shows(shown: str, line: str) -> bool:
    return line.startswith(shown[:-2]) if shown.endswith(" …") else line == shown
