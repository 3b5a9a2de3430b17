"""What the trained model sees on a Korean, Chinese or Japanese page: names of binary features.

Sites there say the same things in ever new sentences, so that words are told by what they are
about (`themes.py`) instead of by whole phrases, and a line by its place around the title and by
how much of it the running text speaks of. As in `traits.py` a name
says what was found and in how wide a line. Linear in the lines.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, compress
from typing import Final

import numpy as np

from generator.clean.body import is_prose
from generator.clean.company import company_names
from generator.clean.features import WIDTHS, Features
from generator.clean.likeness import words_of
from generator.clean.naming import (
    LOW,
    Column,
    Flags,
    Names,
    Whole,
    at_most,
    classes,
    column,
    flags,
    form,
    steps_up_from,
    whole,
)
from generator.clean.remembering import remembered
from generator.clean.rule_names import REASONS
from generator.clean.rules import Judgement
from generator.clean.themes import THEMES, themes_of
from generator.clean.traits import place_in
from generator.model import Kind

LONGEST_READ: Final = 400
"""Characters of a line that are looked at."""
LONGEST_ENDING: Final = 12
"""Characters at the end of a line that tell how it ends."""
FAR: Final = 99
"""Steps beyond which distance no longer counts."""

_STEPS: Final = (1, 2, 3, 5, 8, 13, 25)
_SHARES: Final = (0.01, 0.2, 0.4, 0.6, 0.8)
_PARTICLES: Final = (0.001, 0.04, 0.1, 0.18)
_HEAD: Final = frozenset({Kind.BYLINE, Kind.DATELINE})


def _sign(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)


_ENDINGS: Final[Mapping[str, re.Pattern[str]]] = {
    "plain": _sign(
        r"(?: 다 | 까 | だ | た | る | い | ない | である | う ) [.。?？!！]? [\"'”’」』)）]* $"
    ),
    "polite": _sign(
        r"(?: 요 | 니다 | 죠 | ます | です | した | せん ) [.。?？!！]? [\"'”’」』)）]* $"
    ),
    "stop": _sign(r"[.。] [\"'”’」』)）]* $"),
    "asks": _sign(r"[?？!！] [\"'”’」』)）]* $"),
    "cut": _sign(r"(?: \.\.\.? | … | ⋯ ) $"),
    "closed": _sign(r"[)）\]】」』>〉》] $"),
}
_PARTICLE: Final = re.compile(
    r"[가-힣](?:은|는|이|가|을|를|에|의|로|도|와|과)(?![가-힣])|[はがをにでとのも]|[的了是在和就也将將]"
)
_QUOTED: Final = re.compile(r"[“”‘’「」『』\"'《》〈〉]")


WIDEST, MOST_THEMES, MOST_NEAR = 3, 4, 2
KINDS: Final = {kind: number for number, kind in enumerate(Kind)}

_WIDTHS: Final = len(WIDTHS) + 1
_THEMED: Final = [{theme: f"on-{theme}{width}" for theme in THEMES} for width in range(_WIDTHS)]
_ENDED: Final = [{end: f"ending-{end}{width}" for end in _ENDINGS} for width in range(_WIDTHS)]
_THEMES_OF: Final = form("themes{}-{}", MOST_THEMES + 1, _WIDTHS)
_THEMES_ABOVE: Final = form("themes-1:{}-{}", MOST_NEAR + 1, WIDEST + 1)
_THEMES_BELOW: Final = form("themes+1:{}-{}", MOST_NEAR + 1, WIDEST + 1)
_PARTICLES_OF: Final = form("particles{}-{}", len(_PARTICLES) + 1, LOW + 1)
_QUOTES: Final = form("quoted{}", _WIDTHS)
_RULE_OF: Final = form("east-{}-{}", REASONS, WIDEST + 1)
_KIND: Final = form("kind-{}", KINDS)
_KIND_NEAR: Final = {step: form(f"kind{step:+}{{}}", (*KINDS, "edge")) for step in (-2, -1, 1, 2)}
_IN_HEAD: Final = form("head{}-{}", len(_STEPS) + 1, len(_STEPS) + 1).names
_PARTS: Final = (
    ("no-title",),
    form("over-title{}", len(_STEPS) + 1).names,
    _IN_HEAD,
    ("in-text",),
    form("past-text{}", len(_STEPS) + 1).names,
)
"""The parts of a page, and the names of the places in each."""
_BEGINNINGS: Final = tuple(accumulate(map(len, _PARTS[:-1]), initial=0))
_ROUGH: Final = ("no-title", "over-title", "head", "in-text", "past-text")
_WHERE: Final = form("{}", chain.from_iterable(_PARTS))
_WHERE_OF: Final = form("{}-w{}", chain.from_iterable(_PARTS), WIDEST + 1)
_WHERE_KIND: Final = form("{}-{}", _ROUGH, KINDS)
_WHERE_REASON: Final = form("{}-{}", _ROUGH, REASONS)
_TO_HEAD: Final = form("to-head{}-{}", len(_STEPS) + 1, WIDEST + 1)
_WORDLESS: Final = form("wordless{}", WIDEST + 1)
_KNOWN: Final = form("known{}-{}", len(_SHARES) + 1, WIDEST + 1)
_OTHER: Final = form("other{}-{}", len(_SHARES) + 1, WIDEST + 1)
_TITLED: Final = form("titled{}-{}", len(_SHARES) + 1, WIDEST + 1)


def east_asian_names(
    lines: Sequence[Features], judged: Sequence[Judgement], shares: Sequence[float]
) -> Names:
    """Names for the lines that are not blank; the sequences are of equal length. `shares`
    are roughly how likely the lines are to be kept, by the rules."""
    themes = [themes_of(line.bare[:LONGEST_READ]) for line in lines]
    words = [words_of(line.bare[:LONGEST_READ]) for line in lines]
    forms = [_form_of(line.bare[:LONGEST_READ]) for line in lines]
    columns = (
        *_wording(lines, themes, forms),
        *_by_rule(lines, judged),
        *_places(lines, judged),
        *_cohesion(lines, judged, words),
        *company_names(lines, judged, shares, [bool(found) for found in themes], words),
    )
    own = [
        [
            *map(_THEMED[line.width].__getitem__, about),
            *map(_ENDED[line.width].__getitem__, built.endings),
        ]
        for line, about, built in zip(lines, themes, forms, strict=True)
    ]
    return Names(own, columns)


def _wording(
    lines: Sequence[Features], themes: Sequence[Sequence[str]], forms: Sequence[_Form]
) -> Iterator[Column]:
    """How much a line and its neighbours are about what sites offer, and how it is put
    together."""
    widths = whole([line.width for line in lines])
    counts = whole(map(len, themes))
    edge = np.zeros(1, dtype=np.int64)
    near = at_most(np.concatenate([edge, counts, edge]), MOST_NEAR)
    yield column(_THEMES_OF, at_most(counts, MOST_THEMES), widths)
    yield column(_PARTICLES_OF, whole([built.particles for built in forms]), at_most(widths, LOW))
    yield column(_QUOTES, widths, where=flags([built.quoted for built in forms]))
    yield column(_THEMES_ABOVE, near[:-2], at_most(widths, WIDEST))
    yield column(_THEMES_BELOW, near[2:], at_most(widths, WIDEST))


@dataclass(frozen=True, slots=True)
class _Form:
    """How a line is put together."""

    endings: tuple[str, ...]
    particles: int
    """The class of their share."""
    quoted: bool


@remembered
def _form_of(read: str) -> _Form:
    last = read[-LONGEST_ENDING:]
    return _Form(
        tuple(name for name, pattern in _ENDINGS.items() if pattern.search(last)),
        place_in(len(_PARTICLE.findall(read)) / len(read), _PARTICLES),
        _QUOTED.search(read) is not None,
    )


def _by_rule(lines: Sequence[Features], judged: Sequence[Judgement]) -> Iterator[Column]:
    """What the rules say of a line of its width and of its neighbours."""
    kinds = whole([KINDS[own.kind] for own in judged])
    widths = at_most(whole([line.width for line in lines]), WIDEST)
    yield column(_RULE_OF, whole([REASONS[own.reason] for own in judged]), widths)
    yield column(_KIND, kinds)
    edge = np.full(2, len(KINDS))
    padded = np.concatenate([edge, kinds, edge])
    for step, own in _KIND_NEAR.items():
        yield column(own, padded[2 + step :][: len(kinds)])


def _places(lines: Sequence[Features], judged: Sequence[Judgement]) -> Iterator[Column]:
    """Where a line stands around the title, the head's lines and the running text."""
    prose = [own.keep and is_prose(line, own) for line, own in zip(lines, judged, strict=True)]
    title = next((i for i, own in enumerate(judged) if own.kind is Kind.TITLE), None)
    rough, where = _around_title(flags(prose), title)
    in_head = flags([own.kind in _HEAD for own in judged])
    to_head = np.minimum(steps_up_from(in_head, FAR), steps_up_from(in_head[::-1], FAR)[::-1])
    widths = at_most(whole([line.width for line in lines]), WIDEST)
    yield column(_WHERE, where)
    yield column(_WHERE_OF, where, widths)
    yield column(_WHERE_KIND, rough, whole([KINDS[own.kind] for own in judged]))
    yield column(_WHERE_REASON, rough, whole([REASONS[own.reason] for own in judged]))
    yield column(_TO_HEAD, classes(to_head, _STEPS), widths)


def _around_title(prose: Flags, title: int | None) -> tuple[Whole, Whole]:
    """The part of the page that each line stands in, and where in that part."""
    lines = np.arange(len(prose))
    if title is None:
        return np.zeros_like(lines), np.zeros_like(lines)
    texts = np.flatnonzero(prose)
    below = texts[texts > title]
    first = int(below[0]) if below.size else len(lines)
    last = int(texts[-1]) if texts.size else -1
    parts = [lines < title, lines < first, lines <= last]
    rough = np.select(parts, range(1, len(_ROUGH) - 1), len(_ROUGH) - 1)
    over, head, to_text, past = (
        classes(steps, _STEPS)
        for steps in (title - lines, lines - title, first - lines, lines - last)
    )
    steps = len(_STEPS) + 1
    inner = np.select(parts, [over, head * steps + to_text, np.zeros_like(lines)], past)
    return rough, np.array(_BEGINNINGS)[rough] + inner


def _cohesion(
    lines: Sequence[Features], judged: Sequence[Judgement], words: Sequence[frozenset[str]]
) -> Iterator[Column]:
    """How much of a line the running text, the title and the lines left out speak of."""
    texts = [own.keep and is_prose(line, own) for line, own in zip(lines, judged, strict=True)]
    inside = Counter(chain.from_iterable(compress(words, texts)))
    outside = Counter(chain.from_iterable(compress(words, (not is_text for is_text in texts))))
    titles = [of_line for own, of_line in zip(judged, words, strict=True) if own.kind is Kind.TITLE]
    title = titles[-1] if titles else frozenset[str]()
    # A line's own words count only where another line has them too.
    of_text = _of_others(inside)
    of_rest = _of_others(outside)
    sizes = np.array([len(own) or 1 for own in words])
    known = [len(own & of_text[is_text]) for own, is_text in zip(words, texts, strict=True)]
    other = [len(own & of_rest[not is_text]) for own, is_text in zip(words, texts, strict=True)]
    titled = [len(own & title) for own in words]
    widths = at_most(whole([line.width for line in lines]), WIDEST)
    worded = flags(map(bool, words))
    yield column(_WORDLESS, widths, where=~worded)
    for own, counts in ((_KNOWN, known), (_OTHER, other), (_TITLED, titled)):
        yield column(own, classes(whole(counts) / sizes, _SHARES), widths, where=worded)


def _of_others(counted: Counter[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The words counted, for a line that is not among those counted, and for one that is."""
    return frozenset(counted), frozenset(word for word, times in counted.items() if times > 1)
