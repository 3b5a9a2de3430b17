"""What a text is about: words count whatever their endings, and short ones too."""

from __future__ import annotations

import pytest

from generator.clean.features import measure
from generator.clean.phrases import load_phrases
from generator.clean.title_subject import find_subject, roots_of

LINES = (
    "Share",
    "Dredging reports",
    "The harbour reported that it will dredge the channel before winter, and the tax will rise.",
    "Its report says that a tax on boats has to pay for it, whatever the boat's owner thinks.",
)


@pytest.mark.parametrize(
    ("one", "other"),
    [("reports", "reported"), ("boats", "boat's"), ("Dredging", "dredged"), ("tax", "TAX")],
)
def test_endings_do_not_count(one: str, other: str) -> None:
    assert roots_of(one) == roots_of(other)


def test_ordinary_words_do_not_count() -> None:
    assert roots_of("What is it about, and why?") == frozenset()


def test_east_asian_words_are_pairs_of_characters() -> None:
    assert roots_of("税制改革") == {"税制", "制改", "改革"}


def test_a_heading_weighs_what_the_text_says_of_it() -> None:
    lines = measure(LINES, load_phrases())
    subject = find_subject(lines, [False, False, True, True])
    heading, button = (subject.weight(roots_of(text)) for text in ("Dredging reports", "Share"))
    assert heading > button == 0
    assert subject.weight(roots_of("Taxes on boats")) > 0
