"""Words of a topic, counted by the part that they play."""

from __future__ import annotations

import pytest

from generator.annotate.counts import Count, tally
from generator.annotate.lexicon import compile_lexicon, find_hits
from generator.model import Role, Term


def words(role: Role | None, *forms: str, topic: str = "tides") -> Term:
    return Term(
        id=f"{topic}-{role or 'term'}",
        kind="concept",
        forms=(("en", forms),),
        topics=(topic,) if topic else (),
        role=role,
    )


TERMS = (
    words(None, "tidal power"),
    words(Role.CORE, "turbine"),
    words(Role.THINGS, "estuary", "power", "turbine"),
    words(Role.DEEDS, "flood", "power"),
    words(Role.ELSEWHERE, "football", topic=""),
)
LEXICON = compile_lexicon(TERMS)


@pytest.mark.parametrize(
    ("text", "count", "elsewhere"),
    [
        ("A turbine in the estuary.", Count(core=1, things=2), 0),
        ("The estuary will flood, and flood again.", Count(things=1, deeds=1, pairs=1), 0),
        ("Power returned.", Count(things=1, deeds=1), 0),
        ("Tidal power, not football.", Count(things=1, deeds=1, terms=1), 1),
        ("Nothing of the kind.", Count(), 0),
    ],
    ids=["core words are things", "a pair", "a word is no pair with itself", "a term", "none"],
)
def test_words_are_counted_by_their_part(text: str, count: Count, elsewhere: int) -> None:
    found = tally(tuple(find_hits(text, LEXICON)), LEXICON)
    assert (found.of("tides"), found.elsewhere) == (count, elsewhere)


def test_words_with_a_part_bear_on_nothing_by_themselves() -> None:
    assert compile_lexicon(TERMS, topical=False).entries.keys() == {"tidal power", "tidal powers"}
    assert all(term.goes_on for term in TERMS if term.role)


@pytest.mark.parametrize(
    "text",
    [
        "米国は先端技術の移転を制限した。",
        "新工艺做到7纳米。",
        "廠商量產3奈米製程。",
        "業者把資料搬上雲端。",
        "熊本県と広島県に工場を建てる。",
        "地方裁判所が開示を命じた。",
        "The model trains on rented machines.",
    ],
)
def test_words_of_other_news_do_not_stand_inside_others(text: str, terms: tuple[Term, ...]) -> None:
    """雲 (clouds), 米 (rice) and 熊 (bears) were found in 雲端 (the cloud), 米国 (America),
    纳米 (nanometres) and 熊本 (Kumamoto)."""
    lexicon = compile_lexicon(terms)
    found = tally(tuple(find_hits(text, lexicon)), lexicon)
    assert (found.elsewhere, found.of("data-sovereignty").beyond) == (0, 0)
