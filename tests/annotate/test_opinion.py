"""Passages that speak of a topic in words which no list has as a term."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.annotate import annotate
from generator.annotate.network import STEP
from generator.annotate.opinion import load_model, load_table, second_signs
from generator.annotate.signs import FOUND, SURE
from generator.model import (
    Document,
    Grounds,
    Kind,
    Paragraph,
    Passage,
    Role,
    Strength,
    Term,
    TopicPassage,
)
from tests.training.learned import fingerprint
from tests.training.topic_texts import captures, labels_of_captures

TIDES = tuple(
    Term(id=f"tides-{role}", kind="concept", forms=(("en", forms),), topics=("tides",), role=role)
    for role, forms in (
        (Role.CORE, ("turbine", "estuary", "barrage", "current")),
        (Role.THINGS, ("turbine", "estuary", "barrage", "current", "blade", "cable")),
        (Role.DEEDS, ("spin", "flood", "ebb", "generate", "moor", "harness")),
    )
)
"""A topic that the model has never met."""
TIDAL = (
    "Moored in the estuary, a turbine begins to spin as the current turns.",
    "At ebb and flood the blades harness the current and generate power through a cable.",
    "Fishermen grumbled at first.",
    "The barrage that was to flood the estuary was never built.",
    "Now a second turbine will spin beside the first and generate twice as much.",
)
OTHER = (
    "The mayor opened a nursery and praised the builders.",
    "A current account pays 2% at the bank on the corner.",
    "Rain is forecast for the weekend.",
)


def document_of(texts: tuple[str, ...]) -> Document:
    passages = (
        Passage(id=f"p-{n}", kind=Kind.PARAGRAPH, text=text, first=n, last=n)
        for n, text in enumerate(texts)
    )
    return Document(blocks=tuple(Paragraph(passage=passage) for passage in passages))


def bearings(texts: tuple[str, ...], title: str = "") -> tuple[TopicPassage, ...]:
    return annotate(document_of(texts), TIDES, title)


def test_a_new_topic_is_found_by_its_things_and_deeds() -> None:
    found = bearings(TIDAL, "Turbines in the estuary")
    assert {0, 1, 4} <= {one.passage.first for one in found}
    assert {one.grounds for one in found} <= {Grounds.WORDS, Grounds.CONTEXT}
    assert [one.strength for one in found if one.passage.first == 1] == [Strength.ABOUT]


def test_the_words_that_spoke_for_it_are_marked() -> None:
    (first, *_) = bearings(TIDAL, "Turbines in the estuary")
    marked = {TIDAL[0][match.start : match.end] for match in first.matches}
    assert {"estuary", "turbine", "spin", "current"} <= marked


def test_other_news_is_not_about_it() -> None:
    assert bearings(OTHER) == ()


def test_without_lists_of_things_and_deeds_there_is_no_opinion() -> None:
    passage = Passage(id="p-0", kind=Kind.PARAGRAPH, text=TIDAL[0], first=0, last=0)
    document = Document(blocks=(Paragraph(passage=passage),))
    assert annotate(document, TIDES[:1]) == ()


def test_the_model_weighs_no_words() -> None:
    """Its signs are of counts and of how likely a wording is, so that they mean the same for every
    topic."""
    model = load_model()
    network = model.network
    learned = (network.passage.places, network.text.places)
    names = {*model.first.weights, *model.whole.weights, *learned[0], *learned[1]}
    assert {SURE, FOUND} & names
    first_words = {name.split()[0] for name in names - {SURE, FOUND, "title", "no title"}}
    assert first_words <= {
        *("another", "at", "best", "beyond", "core", "deeds", "dense", "elsewhere", "goes"),
        *("least", "likely", "long", "mean", "more", "no", "note", "others", "pairs", "passage"),
        *("passages", "quoted", "said", "share", "sum", "sure", "terms", "text", "things", "title"),
        *("turns", "unlearned", "words"),
    }


@given(st.lists(st.floats(min_value=0, max_value=1), max_size=8))
def test_every_passage_gets_a_second_look(shares: list[float]) -> None:
    assert len(second_signs(shares, 0.5, [frozenset()] * len(shares))) == len(shares)


@pytest.mark.parametrize("signs", [[], ["no such sign"], list(load_model().network.passage.places)])
def test_a_share_is_a_probability(signs: list[str]) -> None:
    passages, whole = load_model().network.shares([signs, []], signs)
    assert all(0 <= share <= 1 for share in (*passages, whole))


def test_the_numbers_of_the_network_are_whole_steps() -> None:
    """So that no order of adding changes a probability."""
    network = load_model().network
    for weights in (network.passage.rows, network.text.rows, network.of_passage, network.of_text):
        assert (weights / STEP == np.rint(weights / STEP)).all()


def test_the_order_of_signs_changes_nothing() -> None:
    network = load_model().network
    signs = list(network.passage.places)
    assert network.shares([signs], signs) == network.shares([signs[::-1]], signs[::-1])


SIMILE = (
    "Trains will stop at 4 p.m. and 42,000 people have been moved to shelters.",
    "Seen from above, the eye of the typhoon is as round as a semiconductor wafer.",
    "The port has called all fishing boats back, and schools stay shut on Friday.",
    "Up to 400 mm of rain is expected in the hills by the morning.",
    "A captain tied his boat with three ropes and went to sleep.",
)


def test_a_topic_named_by_the_way_is_none_of_the_text(
    terms: tuple[Term, ...],
) -> None:
    alone = annotate(document_of(SIMILE[1:2]), terms)
    assert {bearing.topic for bearing in alone} == {"chips"}
    assert annotate(document_of(SIMILE), terms, "Typhoon nears the coast") == ()


def test_a_topic_in_the_title_stands(terms: tuple[Term, ...]) -> None:
    found = annotate(document_of(SIMILE), terms, "A semiconductor in the storm")
    assert "chips" in {bearing.topic for bearing in found}


UNLIKE = (frozenset[str](), frozenset[str](), frozenset[str]())
"""Three passages that share no words."""


def test_passages_that_share_words_are_kin() -> None:
    words = (frozenset({"ortega", "hall"}), frozenset({"ortega"}), frozenset({"rain"}))
    _, near, far = second_signs([0.9, 0.2, 0.2], 0.5, words)
    assert "likely kin 0.75" in near
    assert "no kin" in far


def test_the_file_says_from_which_texts_it_was_learned() -> None:
    """Where this fails, the texts have changed: `python -m tests.training.topics`."""
    assert load_table()["learned from"] == fingerprint()


def test_labels_of_captures_are_of_lines_that_are_learned_from() -> None:
    known = {text.name: text for text in captures()}
    for name, labels in labels_of_captures().items():
        lines = {passage.first for passage in known[name].document.passages()}
        assert all(lines.issuperset(own) for own in labels.values()), name


def test_a_passage_is_none_of_the_others() -> None:
    lone, *rest = second_signs([0.9, 0.2, 0.2], 0.5, UNLIKE)
    assert "another likely 0.3" not in lone
    assert "likely others 1" not in lone
    assert all("another likely 0.9" in signs and "likely others 1" in signs for signs in rest)
    assert all("another likely 0.9" in signs for signs in second_signs([0.9, 0.9], 0.5, UNLIKE[:2]))
