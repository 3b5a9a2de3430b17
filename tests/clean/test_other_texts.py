"""Texts of others below the article's own, told by their words."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.clean import Reason
from generator.clean.same_words import kinship, telling_words
from tests.clean.test_neighbours import cleaned


def unwrapped(text: str) -> str:
    """Each paragraph in one line."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n"))


HEAD = "Home\nNews\nEvents\nContact\n\nFootbridge at Pelham Weir shut until the spring\n"
BRIDGE = unwrapped(
    """
The footbridge over Pelham Weir has been shut since Monday, when the flood tore away two of its
oak piles. Engineers who dived under the deck found a third pile cracked from the waterline to
the riverbed.

Nobody was hurt. A jogger who crossed at dawn felt the railing sway and rang the lock keeper,
who put chains across both ends and turned the anglers back.

New piles have to be driven before the deck can bear any weight, and the barge with the driving
rig cannot pass the weir while the river stands above the red mark. Until then walkers are asked
to go round by the lock, a detour of about a mile along the towpath.
"""
)
MORE = unwrapped(
    """
The piles were driven in 1934 by a Bristol firm that also built the lock. Divers looked at them
every fifth autumn, last in October, and found the oak sound below the waterline. Since then the
river has stood above the red mark on nineteen days, and twice a willow trunk lodged against the
deck and had to be sawn away from the railing.

Steel piles were considered. They cost a third more, and the river authority fears that they
would let the flood scour the riverbed beside the weir. Oak gives way a little when a trunk hits
it, say the engineers, and cracked piles can be drawn singly by a barge. The footbridge carries
four hundred walkers on a Sunday in summer and, by the lock keeper's tally, a donkey.

Anglers, who fish from the towpath below the weir, have asked for a platform under the new deck.
The parish likes the thought but has no money for it, and the jogger who raised the alarm would
rather see a lamp at each end. Both are to be talked over in the chapel hall once the barge has
been and gone, the piles stand and the railing is painted.

An older footbridge of larch, on trestles, was swept over the weir in 1928 together with a punt and
the ferryman's hut. Walkers crossed by boat for six years, a penny each; the flood marks that the
ferryman cut into the lock gate are still the ones that the keeper goes by. Whenever the topmost is
under water, both the towpath and the deck of the footbridge have to be shut.

Whoever insists on crossing may ask the lock keeper for a ticket on the eel boat, which leaves the
landing at noon and at dusk, carries bicycles and terriers, and is skippered by an angler with a
thermos and strong opinions about oak, larch and the hydraulics of piles.
"""
)
CHOIR = unwrapped(
    """
Singers of all voices are welcome in the village choir, which rehearses every Thursday evening
in the upstairs hall of the old school. Nobody has to audition, and scores are lent out for the
term. The repertoire runs from Tallis and Purcell to folk tunes from Galicia, film music and
carols, and the conductor, a retired organist, arranges pieces for whichever altos and basses
happen to turn up.

Two concerts are given in the chapel, one in June and one in Advent, with soloists from the
music college and a small string orchestra. Tickets are sold at the bakery; children get in for
nothing. After each concert mulled wine, sausage rolls and lemon tart are served by the tenors,
whose pastry has a reputation of its own.

The choir was founded in 1951 by a schoolmistress with eleven pupils and a borrowed harmonium.
It has sung in the cathedral, on the wireless and, twice, in a car park in Normandy. Recordings
of the anniversary concerts can be borrowed from the mobile library, and a scrapbook with
programmes, photographs and reviews lies in a glass cabinet beside the piano.

Members pay a subscription of forty pounds, students half. Whoever prefers to listen can join the
friends of the choir, who get a newsletter with dates of rehearsals, anecdotes from the soprano
bench and a seat in the front pew.
"""
)


@pytest.mark.parametrize(
    "break_", ["\nThe choir\n\n", "\nShare this page\n\nThe choir\n\n", "\nMay 3, 2024\n\n"]
)
def test_a_text_with_other_words_below_the_articles_own_is_left_out(break_: str) -> None:
    found = cleaned(HEAD, BRIDGE, break_, CHOIR, "\nPrivacy\nCookies")
    assert all(found[line].keep for line in BRIDGE.split("\n") if line)
    assert {found[line].reason for line in CHOIR.split("\n") if line} == {Reason.OTHER_TEXT}


def test_a_section_that_goes_on_about_the_same_words_stays() -> None:
    found = cleaned(HEAD, BRIDGE, "\nWhy oak again\n\n", MORE, "\nPrivacy\nCookies")
    assert all(found[line].keep for line in [*BRIDGE.split("\n"), *MORE.split("\n")] if line)


def test_where_nothing_parts_two_paragraphs_they_are_one_text() -> None:
    found = cleaned(HEAD, BRIDGE, CHOIR, "\nPrivacy\nCookies")
    assert Reason.OTHER_TEXT not in {line.reason for line in found.values()}


def test_a_short_section_has_words_of_its_own_and_stays() -> None:
    short = CHOIR.split("\n\n", maxsplit=1)[0]
    found = cleaned(HEAD, BRIDGE, "\nThe choir\n\n", short, "\nPrivacy\nCookies")
    assert Reason.OTHER_TEXT not in {line.reason for line in found.values()}


def test_the_texts_words_are_told_without_endings_and_common_ones() -> None:
    assert telling_words("The engineers went round by the locks in 1934") == {
        "engineer",
        "round",
        "lock",
    }


@given(
    st.lists(st.frozensets(st.text("abcdefgh", min_size=3, max_size=5), max_size=12), max_size=30)
)
def test_a_text_is_kin_to_itself(paragraphs: list[frozenset[str]]) -> None:
    above = Counter(word for words in paragraphs for word in words)
    assert kinship(above, paragraphs) > 1
