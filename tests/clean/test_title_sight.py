"""Which lines the network that finds titles looks at."""

from __future__ import annotations

import pytest

from generator.clean.body import find_span
from generator.clean.features import measure
from generator.clean.phrases import load_phrases
from generator.clean.rules import judge
from generator.clean.title import candidates
from generator.clean.title_sheet import Sheet, lay_out
from generator.clean.title_sight import (
    BESIDE,
    NEAR,
    load_title_network,
    seen_names,
    seen_places,
    title_logits,
)

TEXT = "The harbour authority will dredge the northern channel before winter, it said on Monday."
KOREAN = "항만공사는 겨울 폭풍이 오기 전에 북쪽 항로의 준설을 시작하겠다고 20일 밝혔다."


def sheet_of(*texts: str) -> Sheet:
    lines = measure(texts, load_phrases())
    own = [judge(line) for line in lines]
    span = find_span(lines, own)
    assert span is not None
    return lay_out(lines, own, span)


@pytest.mark.parametrize(
    ("places", "size", "seen"),
    [
        pytest.param([3], 100, range(3 + NEAR + 1), id="cut off at the top"),
        pytest.param([99], 100, range(99 - NEAR, 100), id="cut off at the end"),
        pytest.param([50, 51], 100, range(50 - NEAR, 51 + NEAR + 1), id="once each"),
        pytest.param([], 100, [], id="none"),
    ],
)
def test_lines_around_those_that_may_be_the_title(
    places: list[int], size: int, seen: list[int]
) -> None:
    assert seen_places({place: [] for place in places}, size) == list(seen)


@pytest.mark.parametrize(("text", "alphabet"), [(TEXT, "latin"), (KOREAN, "wide")])
def test_only_lines_that_may_be_the_title_are_described(text: str, alphabet: str) -> None:
    sheet = sheet_of("• Home", "• News", "10 Ways to Dredge", "", text, text, text)
    named = candidates(sheet)
    places = seen_places(named, len(sheet.lines))
    for place, names in zip(places, seen_names(sheet, named, places), strict=True):
        assert names == [alphabet, *named.get(place, [BESIDE])]
    assert 0 in places
    assert 0 not in named


def test_every_line_that_may_be_the_title_is_weighed() -> None:
    sheet = sheet_of("Harbour Weekly", "", "10 Ways to Dredge", "", TEXT, TEXT, TEXT)
    named = candidates(sheet)
    assert title_logits(sheet, named, load_title_network()).keys() == named.keys()
