"""Who speaks again in a record of a talk."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.clean.speakers import FEWEST_TURNS, lines_of_speakers

TALK = ["山田：始めます。", "鈴木：はい。", "山田：次です。", "山田：終わります。", "鈴木：はい。"]


@pytest.mark.parametrize(
    ("lines", "again"),
    [
        (TALK, {3}),
        (["○ 위원 묻습니다.", "○ 위원장 답합니다.", "○ 위원 다시 묻습니다."], {2}),
        (["아무도 말하지 않는다.", "", "아무도 말하지 않는다."], set()),
    ],
)
def test_a_speaker_is_known_by_two_turns_above(lines: list[str], again: set[int]) -> None:
    assert lines_of_speakers(lines) == again


@given(st.lists(st.text(alphabet="가나: ○", max_size=6), max_size=30))
def test_lines_of_speakers_have_enough_lines_above_that_begin_alike(lines: list[str]) -> None:
    for place in lines_of_speakers(lines):
        above = lines[:place]
        speakers = {lines[place][:size] for size in range(1, len(lines[place]) + 1)}
        assert any(sum(line.startswith(own) for line in above) >= FEWEST_TURNS for own in speakers)
