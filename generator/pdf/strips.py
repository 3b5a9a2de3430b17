"""A page's letters as strips: pieces of text on one baseline without a wide gap."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from generator.pdf.drawn import Rules
from generator.pdf.glyphs import Glyph

WIDE_GAP: Final = 1.0
"""Of the letters' size: a gap that parts two strips; words in justified text stand closer."""
SAME_BASELINE: Final = 0.25
"""Of the letters' size."""
OVERLAP: Final = 0.1
"""Of the letters' size: how far back a letter may stand to go on with the one before it."""
SPACE_GAP: Final = 0.2
"""Of the letters' size: a gap that is a space though none is written."""
NO_SPACE_GAP: Final = 0.12
"""Of the letters' size: a space that is written or guessed, but not to be seen."""
FEWEST_APART: Final = 4
"""Letters that are known to be set apart from each other; `요 약` may be written so."""
SMALL: Final = 0.8
"""Of the size of the letters before it, the largest size of a raised figure."""
RAISED: Final = 0.15
"""Of the letters' size, the least height of a raised figure above the baseline."""
_SUPERSCRIPTS: Final = str.maketrans("0123456789()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾")
_RAISED_SIGNS: Final = frozenset("0123456789(),*")
SOFT_HYPHEN: Final = "\N{SOFT HYPHEN}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A piece of text on one baseline."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool
    turned: bool = False
    spaced_end: bool = False
    """Whether a space is written behind its last letter."""
    ruled_end: bool = False
    """Whether a drawn line parts it from the next one."""
    table: tuple[float, float] | None = None
    """Where the text of the table begins and ends in whose level lines it stands."""

    @property
    def width(self) -> float:
        return self.right - self.left


def strips_of(glyphs: Iterable[Glyph], rules: Rules) -> tuple[Strip, ...]:
    """The strips of a page, in the order in which it was written."""
    runs = ((_strip(run), ruled) for run, ruled in _runs(glyphs, rules))
    return tuple(replace(strip, ruled_end=ruled) for strip, ruled in runs if strip.text)


def _runs(glyphs: Iterable[Glyph], rules: Rules) -> Iterator[tuple[list[Glyph], bool]]:
    """Runs of letters, and whether a drawn line parts each from the next."""
    run: list[Glyph] = []
    for glyph in glyphs:
        if run and glyph.text != " ":
            ruled = _is_parted(run, glyph, rules)
            if ruled or not _goes_on(run, glyph):
                yield run, ruled
                run = []
        if run or glyph.text != " ":
            run.append(glyph)
    if run:
        yield run, False


def _is_parted(run: Sequence[Glyph], glyph: Glyph, rules: Rules) -> bool:
    last = next(seen for seen in reversed(run) if seen.text != " ")
    is_level = abs(glyph.baseline - last.baseline) <= SAME_BASELINE * glyph.size
    has_room = glyph.left - last.right > NO_SPACE_GAP * glyph.size
    return is_level and has_room and not glyph.turned and rules.part(last, glyph)


def _goes_on(run: Sequence[Glyph], glyph: Glyph) -> bool:
    last = next(seen for seen in reversed(run) if seen.text != " ")
    if glyph.turned != last.turned:
        return False
    if glyph.text == " ":
        return True
    largest = max(last.size, glyph.size)
    is_raised = _is_raised(glyph, last) or _is_raised(last, glyph)
    if not is_raised and abs(glyph.baseline - last.baseline) > SAME_BASELINE * largest:
        return False
    # The letters of a ligature have one place.
    return glyph.left >= last.left - OVERLAP * largest and (
        glyph.left - last.right < WIDE_GAP * largest
    )


def _is_raised(glyph: Glyph, base: Glyph) -> bool:
    height = glyph.baseline - base.baseline
    return (
        glyph.text in _RAISED_SIGNS
        and glyph.size <= SMALL * base.size
        and RAISED * base.size <= height <= base.size
    )


def _strip(run: Sequence[Glyph]) -> Strip:
    letters = [glyph for glyph in run if glyph.text != " "]
    base = _base_of(letters)
    size = base.size
    text = _without_soft_hyphens("".join(_texts(run, base)).strip())
    common_bold = sum(glyph.bold for glyph in letters) * 2 > len(letters)
    return Strip(
        text=unicodedata.normalize("NFC", " ".join(text.split())),
        left=min(glyph.left for glyph in letters),
        right=max(glyph.right for glyph in letters),
        baseline=base.baseline,
        size=size,
        bold=common_bold,
        turned=letters[0].turned,
        spaced_end=run[-1].text == " ",
    )


def _without_soft_hyphens(text: str) -> str:
    """Inside the text they are not shown; at its end one is a hyphen that parts a word."""
    return text[:-1].replace(SOFT_HYPHEN, "") + text[-1:]


def _base_of(letters: Sequence[Glyph]) -> Glyph:
    """A letter of the size that most of them have."""
    sizes = Counter(glyph.size for glyph in letters)
    size = max(sizes, key=lambda size: (sizes[size], size))
    return next(glyph for glyph in letters if glyph.size == size)


def _texts(run: Sequence[Glyph], base: Glyph) -> Iterator[str]:
    last: Glyph | None = None
    spaced = False
    set_apart = _set_apart(run, base)
    for glyph in run:
        if glyph.text == " ":
            spaced = True
            continue
        if last is not None:
            gap = (glyph.left - last.right) / base.size
            if gap > set_apart + SPACE_GAP or (spaced and gap > set_apart + NO_SPACE_GAP):
                yield " "
        spaced = False
        yield glyph.text.translate(_SUPERSCRIPTS) if _is_raised(glyph, base) else glyph.text
        last = glyph


def _set_apart(run: Sequence[Glyph], base: Glyph) -> float:
    """Of the letters' size, how far the letters of words are set apart: `S U M M A R Y`."""
    letters = [glyph for glyph in run if glyph.text != " "]
    if len(letters) < FEWEST_APART or sum(glyph.text.isalpha() for glyph in letters) * 2 < len(
        letters
    ):
        return 0.0
    gap = min((right.left - left.right) / base.size for left, right in pairwise(letters))
    return gap if gap > SPACE_GAP else 0.0


def joined(strips: Sequence[Strip], between: str) -> Strip:
    """Strips of one baseline as one."""
    if len(strips) == 1:
        return strips[0]
    largest = max(strips, key=lambda strip: len(strip.text))
    return replace(
        largest,
        text=between.join(strip.text for strip in strips),
        left=strips[0].left,
        right=strips[-1].right,
        bold=all(strip.bold for strip in strips),
        spaced_end=strips[-1].spaced_end,
        ruled_end=strips[-1].ruled_end,
    )
