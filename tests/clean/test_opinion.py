"""The trained model: its arithmetic, and what it may and may not overrule."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.clean import clean
from generator.clean.features import measure
from generator.clean.opinion import Opinion, best_cut, joined, smooth
from generator.clean.overrule import FEWEST_LINES, decide
from generator.clean.phrases import load_phrases
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement
from generator.model import Capture, Kind

logits = st.lists(st.floats(-1e9, 1e9, allow_nan=False), max_size=50)
SENTENCE = Judgement(Kind.PARAGRAPH, Reason.LONG_SENTENCE)
PADDING = ["Officials said on Monday that the rule would be revised."] * FEWEST_LINES


@given(logits)
def test_every_line_gets_a_probability(values: list[float]) -> None:
    shares = smooth(values)
    assert len(shares) == len(values)
    assert all(0 <= share <= 1 for share in shares)


def test_a_doubtful_line_is_pulled_to_its_neighbours() -> None:
    among_text = smooth([4.0, 0.0, 4.0])[1]
    among_furniture = smooth([-4.0, 0.0, -4.0])[1]
    assert among_text > smooth([0.0])[0] > among_furniture


@pytest.mark.parametrize(
    ("columns", "shares", "least"),
    [
        ([100, 100, 100], [0.9, 0.8, 0.1], 0.8),
        ([100, 10], [0.3, 0.01], 0.3),
        ([50], [1.0], 1.0),
    ],
)
def test_the_cut_keeps_what_raises_the_f1(
    columns: list[int], shares: list[float], least: float
) -> None:
    assert best_cut(columns, shares) == least


def test_nothing_is_kept_of_nothing() -> None:
    assert best_cut([], []) > 1


@pytest.mark.parametrize(
    ("kind", "rule", "share", "reason"),
    [
        (Kind.PARAGRAPH, Reason.SHORT_SENTENCE, 0.01, Reason.READS_LIKE_FURNITURE),
        (Kind.PARAGRAPH, Reason.SHORT_SENTENCE, 0.45, Reason.SHORT_SENTENCE),
        (Kind.BOILERPLATE, Reason.AFTER_ARTICLE, 0.95, Reason.READS_LIKE_TEXT),
        (Kind.BOILERPLATE, Reason.AFTER_ARTICLE, 0.5, Reason.AFTER_ARTICLE),
        (Kind.DATELINE, Reason.DATE_LINE, 0.01, Reason.DATE_LINE),
        (Kind.TITLE, Reason.TITLE_OVER_TEXT, 0.01, Reason.TITLE_OVER_TEXT),
        (Kind.BOILERPLATE, Reason.SHARE_BAR, 0.99, Reason.SHARE_BAR),
    ],
)
def test_on_a_long_page_only_length_and_place_are_overruled(
    kind: Kind, rule: Reason, share: float, reason: Reason
) -> None:
    assert decided(Judgement(kind, rule), SENTENCE, share, of_text=True) == reason


@pytest.mark.parametrize(
    ("kind", "rule", "share", "reason"),
    [
        (Kind.DATELINE, Reason.DATE_LINE, 0.01, Reason.READS_LIKE_FURNITURE),
        (Kind.PARAGRAPH, Reason.LONG_SENTENCE, 0.45, Reason.LONG_SENTENCE),
        (Kind.TITLE, Reason.TITLE_OVER_TEXT, 0.01, Reason.TITLE_OVER_TEXT),
        (Kind.BOILERPLATE, Reason.AFTER_ARTICLE, 0.6, Reason.READS_LIKE_TEXT),
    ],
)
def test_elsewhere_all_rules_but_those_of_title_and_byline_are(
    kind: Kind, rule: Reason, share: float, reason: Reason
) -> None:
    assert decided(Judgement(kind, rule), SENTENCE, share, of_text=False) == reason


@pytest.mark.parametrize("of_text", [True, False])
def test_what_a_rule_knows_to_be_furniture_stays_so(of_text: bool) -> None:
    furniture = Judgement(Kind.BOILERPLATE, Reason.SHARE_BAR)
    assert decided(furniture, furniture, 0.99, of_text=of_text) == Reason.SHARE_BAR


def decided(judgement: Judgement, own: Judgement, share: float, *, of_text: bool) -> Reason:
    """What is made of a first line so judged, and by itself."""
    lines = measure(PADDING, load_phrases())
    rest = [SENTENCE] * (len(lines) - 1)
    opinion = Opinion({line.index: share for line in lines}, 0.5, of_text=of_text)
    return decide(lines, [own, *rest], [judgement, *rest], opinion)[0].reason


@given(logits, st.floats(0, 1))
def test_models_that_agree_are_joined_to_what_they_say(values: list[float], share: float) -> None:
    both = joined([share] * len(values), values)
    assert all(0 <= own <= 1 for own in both)
    assert joined([0.5], [0.0]) == [0.5]


def test_a_few_lines_are_left_to_the_rules() -> None:
    texts = tuple(PADDING[: FEWEST_LINES - 1])
    lines = clean(Capture(name="a.txt", encoding="utf-8", raw=b"", lines=texts))
    assert not {line.reason for line in lines} & {"reads-like-text", "reads-like-furniture"}
