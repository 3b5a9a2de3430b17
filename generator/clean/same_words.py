"""Whether a text goes on in what follows, by the words that both have.

In Hearst's TextTiling (*Computational Linguistics* 23, 1997) neighbouring blocks are compared;
here all that stands above is, for an article comes back to its subject. How many words two texts
share by chance grows with their length: `SHARED` and `GROWTH` were measured between the
English development pages, where they part halves of one text from texts of two pages best.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from generator.clean.title_subject import root_of, roots_of

LONGEST_READ: Final = 1000
"""Characters of a paragraph whose words are compared."""
FEWEST_ABOVE: Final = 32
"""Different words of the text above, with fewer of which nothing can be said."""
FEWEST_BELOW: Final = 90
"""The same of what follows: some two hundred words. With 30, lists, interviews and directories
of short sections fall apart."""
ENOUGH_BELOW: Final = 120
"""Different words that are looked for in the text above."""
MOST_BELOW: Final = 400
"""Different words in which those of the text above are looked for."""
SHARED: Final = 0.15
"""Share of a text's words that stand in `SIZE` different words of another one, at the point where
strangers and kin are equally likely."""
SIZE: Final = 120
GROWTH: Final = 0.65
UNKNOWN: Final = 9.0
"""More alike than any two texts."""
SUBJECT: Final = 8
"""Words that most paragraphs above have."""
MOST_ABOUT_SUBJECT: Final = 0.34
"""Share of a stranger's paragraphs that may have one of these."""

_COMMON: Final = frozenset(
    root
    for word in """
    able across actually add age ago air allow almost along already although always another answer
    appear area around ask away back bad base become before begin behind believe best better between
    big body book both break bring build business buy call came care carry case cause certain change
    check child children choose clear close come common company complete consider contain continue
    control cost could country course cover create cut day deal decide deep detail develop different
    don't doesn't didn't can't won't isn't aren't it's that's you're we're they're
    i'm i've you've we've down draw drive during each early easy effect eight end enough even event
    ever every everyone everything example expect experience explain eye face fact fall family
    far fast feel few figure
    fill final find fine first five follow force form four free friend full further future game
    general give given go goal goes going gone good great ground group grow half hand happen hard
    head hear heart help high hold home hope hour house however hundred idea important improve
    include increase indeed information inside instead issue job join just keep kind know known
    lack land large last late later lead learn least leave left less let level life light like
    likely limit line list listen little live local long look lose lot love low main major manage
    many mark matter maybe mean meet member mention mind minute moment money month morning move much
    must name near nearly need never new next night nothing now number offer office often old once
    only open order others otherwise outside own page part particular pass pay people perhaps person
    picture place plan play point possible power present press price probably problem process
    product program provide public purpose put question quick quite range rate rather reach read
    ready real realize really reason receive recent record reduce remain remember report require
    rest result return right rise room rule run safe same save saw say school sea second see seem
    self sell send sense serve service set seven several shall share short should show side sign
    similar simple simply since single sit site situation six size small social some someone
    something sometimes soon sort sound source space speak special spend stand start state stay step
    still stop story strong student study such suggest support sure surface system take talk team
    tell ten term test thank themselves thing think third though thought thousand three through
    throughout time today together told too took top total toward travel true try turn type under
    understand unit until upon use used useful usual usually value various view visit wait walk
    want watch water way wear week well went whatever whether while white whole whose wide will wish
    within without woman women wonder word work world worth write wrong year yes yet young yourself
    """.split()  # noqa: SIM905 - a list of quoted words would fill pages
    for root in (word, root_of(word))
)
"""Words that any text may have."""


def telling_words(text: str) -> frozenset[str]:
    """The words of a paragraph or heading that say what it is about, without their endings."""
    roots = roots_of(text[:LONGEST_READ]) - _COMMON
    return frozenset(root for root in roots if not root.isdigit())


def kinship(above: Counter[str], below: Sequence[frozenset[str]]) -> float:
    """How far the text above goes on in the paragraphs below: 1 is between strangers and kin; more
    than that where too little is known. `above` counts the paragraphs that have a word."""
    near = _first(below, ENOUGH_BELOW)
    if len(above) < FEWEST_ABOVE or len(_words(near)) < FEWEST_BELOW:
        return UNKNOWN
    far = _words(_first(below, MOST_BELOW))
    found = _likeness(_words(near), above.keys()) * _likeness(above.keys(), far)
    if found > 1:
        return found
    subject = {word for word, times in above.most_common(SUBJECT) if times > 1}
    about = sum(not subject.isdisjoint(words) for words in near)
    return found if about <= MOST_ABOUT_SUBJECT * len(near) else UNKNOWN


def _likeness(words: AbstractSet[str], others: AbstractSet[str]) -> float:
    """How many of the words another text has, next to what is between strangers and kin."""
    expected = float(SHARED * (len(others) / SIZE) ** GROWTH)
    shared = len(words & others)
    return shared / (len(words) * expected)


def _first(paragraphs: Sequence[frozenset[str]], most: int) -> list[frozenset[str]]:
    """As many of them as have so many different words."""
    words: set[str] = set()
    found = []
    for own in paragraphs:
        found.append(own)
        words |= own
        if len(words) >= most:
            break
    return found


def _words(paragraphs: Sequence[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*paragraphs)
