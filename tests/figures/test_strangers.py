"""The strangers' texts are of the size and mixture that their READMEs tell."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.quality.evidence import (
    FOURTH_STRANGERS,
    SECOND_STRANGERS,
    STRANGERS,
    THIRD_STRANGERS,
    Labelled,
    load_labelled,
)

WANTED = {
    STRANGERS: {"ko": 12, "zh": 8, "ja": 7, "en": 9},
    SECOND_STRANGERS: {"ko": 22, "zh": 14, "ja": 12, "en": 12},
    THIRD_STRANGERS: {"ko": 11, "zh": 11, "ja": 9, "en": 11},
    FOURTH_STRANGERS: {"zh": 20, "en": 20},
}
TOPICS = {"chips", "cloud-kyc", "talent", "data-sovereignty"}
FEWEST, MOST = 8, 25
"""Passages of a text."""


@pytest.fixture(scope="module", params=WANTED, ids=lambda folder: folder.name)
def folder(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture(scope="module")
def texts(folder: Path) -> tuple[Labelled, ...]:
    return tuple(load_labelled(path) for path in sorted(folder.glob("*.txt")))


def test_every_language_has_its_texts_and_its_share_aside(
    folder: Path, texts: tuple[Labelled, ...]
) -> None:
    wanted = WANTED[folder]
    assert Counter(text.language for text in texts) == wanted
    aside = Counter(text.language for text in texts if text.aside)
    assert all(share / 5 < aside[language] < share / 2 for language, share in wanted.items())


def test_texts_are_short(texts: tuple[Labelled, ...]) -> None:
    assert [text.name for text in texts if not FEWEST <= len(text.document.blocks) <= MOST] == []


def test_a_third_is_about_none_of_the_topics(texts: tuple[Labelled, ...]) -> None:
    topics = [{topic for _, topic in text.topics} for text in texts]
    assert set().union(*topics) == TOPICS
    assert len(texts) / 4 < topics.count(set()) < len(texts) / 2
