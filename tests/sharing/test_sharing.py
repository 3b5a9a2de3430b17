"""Many captures cleaned by several processes: the same lines in the same order as by one."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import closing
from multiprocessing import active_children
from pathlib import Path

import pytest

from generator.cleaned import Cleaned, clean_captures, to_json, to_jsonl
from generator.errors import Problem
from generator.progress import Step
from generator.seeds import find_captures
from generator.sharing import WORTH_SHARING, clean_to_jsonl
from tests.build.projects import CHIPS


def write_captures(folder: Path, count: int, size: int) -> None:
    """Captures that differ in their titles and are filled up to a size with blank lines."""
    for number in range(count):
        text = f"{number}번째 소식\n\n{CHIPS}"
        filling = "\n" + " " * (size - len(text.encode()))
        (folder / f"{number:03}.txt").write_text(text + filling, encoding="utf-8")


def by_one_process(folder: Path) -> Iterator[str | tuple[Problem, ...]]:
    for outcome in clean_captures(find_captures([folder]), ()):
        yield to_jsonl(outcome) if isinstance(outcome, Cleaned) else outcome


@pytest.mark.parametrize("size", [1_000, WORTH_SHARING // 20])
def test_the_order_and_the_outcomes_are_those_of_one_process(tmp_path: Path, size: int) -> None:
    write_captures(tmp_path, 21, size)
    (tmp_path / "007.txt").write_bytes(b"")
    heard: list[tuple[Step, int, int]] = []
    found = find_captures([tmp_path])
    outcomes = list(
        clean_to_jsonl(found, (), lambda step, done, total: heard.append((step, done, total)))
    )
    assert outcomes == list(by_one_process(tmp_path))
    assert [i for i, outcome in enumerate(outcomes) if not isinstance(outcome, str)] == [7]
    assert heard[0] == (Step.CAPTURES, 0, 21)
    assert heard[-1] == (Step.CAPTURES, 21, 21)


@pytest.mark.skipif(os.cpu_count() == 1, reason="one core shares nothing")
def test_no_process_outlives_the_work(tmp_path: Path) -> None:
    write_captures(tmp_path, 40, WORTH_SHARING // 10)
    with closing(clean_to_jsonl(find_captures([tmp_path]), ())) as lines:
        next(lines)
        assert active_children()
    assert not active_children()


def test_a_line_of_jsonl_says_what_the_json_of_the_capture_says(tmp_path: Path) -> None:
    write_captures(tmp_path, 2, 1_000)
    for outcome in clean_captures(find_captures([tmp_path]), ()):
        assert isinstance(outcome, Cleaned)
        assert json.loads(to_jsonl(outcome)) == json.loads(to_json([outcome]))
        assert "\n" not in to_jsonl(outcome)
