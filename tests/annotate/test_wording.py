"""What the wording of a passage says of a topic, beside the words of the lists."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.annotate.wording import Pass, load_wording, pieces, said_of

LEARNED = {"tides": Pass(-2.0, {"moored": 1.5, "estu": 3.0})}


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("The engineers left.", "An engineering school", {"engi", "engin", "enginee"}),
        ("연구원을", "국책연구원이", {"연구", "구원"}),
        ("人材の流出", "人材が流れ", {"人材"}),
        ("算力租赁", "租用算力", {"算力"}),
        ("クラウド", "ガバメントクラウド", {"クラウ", "ラウド"}),
    ],
)
def test_forms_of_a_word_share_pieces(one: str, other: str, shared: set[str]) -> None:
    assert set(pieces(one)) & set(pieces(other)) == shared


@given(st.text())
def test_pieces_are_sorted_and_each_stands_once(text: str) -> None:
    found = pieces(text)
    assert found == sorted(set(found))


def test_a_wording_is_weighed() -> None:
    said = said_of("tides", "", ["Boats moored in the estuary.", "Rain."], LEARNED)
    assert said is not None
    near, far = said.passages
    assert near > 0.5 > far
    assert said.title == far


def test_of_a_topic_that_nobody_learned_wording_says_nothing() -> None:
    assert said_of("volcanoes", "", ["Lava."], LEARNED) is None


def test_the_four_topics_are_learned() -> None:
    assert set(load_wording()) == {"chips", "cloud-kyc", "data-sovereignty", "talent"}
