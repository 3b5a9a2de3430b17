"""The ways in which one form of the termbase may be written in a text."""

from __future__ import annotations

import itertools
import re
import unicodedata
from typing import Final

from generator.annotate.words import Script, is_raised_digit, script_of

HYPHENS: Final = "\N{HYPHEN-MINUS}\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}"
SPACES: Final = "\N{SPACE}\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}"
APOSTROPHES: Final = "\N{APOSTROPHE}\N{RIGHT SINGLE QUOTATION MARK}"

_PLAIN: Final = str.maketrans(
    dict.fromkeys(HYPHENS + SPACES, " ") | dict.fromkeys(APOSTROPHES, "'")
)

JOINTS_KOREAN: Final = ("", " ", "의 ")
"""What may stand where a Korean form has a space: 데이터주권, 데이터 주권, 데이터의 주권."""
OBJECT_PARTICLE_AFTER_CONSONANT: Final = "을 "
OBJECT_PARTICLE_AFTER_VOWEL: Final = "를 "
"""At the last space also these, for a noun and what is done to it: 인재를 양성하다."""
JOINTS_CHINESE_JAPANESE: Final = ("", " ", "的", "の", "を")
JOINTS_MIXED: Final = ("", " ")
"""Between two scripts: AI칩, AI 칩."""
JOINTS_LATIN: Final = (" ",)
"""A hyphen is folded into a space: know-your-customer."""

FIRST_SYLLABLE: Final = ord("가")
FINALS: Final = 28
"""Hangul syllables with the same first two letters stand together, the one without a final
consonant first: The Unicode Standard, section 3.12."""

_SIBILANT_END: Final = re.compile(r"(?: s | x | z | ch | sh ) $", re.VERBOSE)
_CONSONANT_AND_Y: Final = re.compile(r"[^aeiou\W\d] y $", re.VERBOSE)


def fold(text: str) -> str:
    """Fold case, width, hyphens, spaces and apostrophes, one character for one.

    Offsets in the result are offsets in the text. A tab stays, for it parts two
    cells of a table, and a raised digit, for it is the mark of a footnote.
    """
    plain = text.translate(_PLAIN)
    lowered = plain.lower()
    if len(lowered) == len(plain) and unicodedata.is_normalized("NFKC", lowered):
        return lowered
    return "".join(map(_fold_character, plain))


def _fold_character(character: str) -> str:
    if is_raised_digit(character):
        return character
    folded = unicodedata.normalize("NFKC", character).lower()
    return folded if len(folded) == 1 else character


def spellings(form: str) -> tuple[str, ...]:
    """Every folded spelling of a form, sorted.

    A space in the form is a joint: in Korean, Chinese and Japanese it may be left
    out or filled by a particle, of the genitive or of the object. A form that ends
    in a Latin letter has its English plural too.
    """
    pieces = fold(form).split()
    if not pieces:
        return ()
    pairs = list(itertools.pairwise(pieces))
    joints = [_joints(left[-1], right[0]) for left, right in pairs]
    if joints and joints[-1] is JOINTS_KOREAN:
        joints[-1] = (*JOINTS_KOREAN, _object_particle(pairs[-1][0][-1]))
    written = {_interleave(pieces, chosen) for chosen in itertools.product(*joints)}
    return tuple(sorted(written | {_plural(word) for word in written if _has_plural(word)}))


def _joints(left: str, right: str) -> tuple[str, ...]:
    scripts = {script_of(left), script_of(right)}
    if scripts == {Script.HANGUL}:
        return JOINTS_KOREAN
    if scripts <= {Script.HAN, Script.KATAKANA}:
        return JOINTS_CHINESE_JAPANESE
    if len(scripts) > 1:
        return JOINTS_MIXED
    return JOINTS_LATIN


def _object_particle(syllable: str) -> str:
    ends_in_vowel = (ord(syllable) - FIRST_SYLLABLE) % FINALS == 0
    return OBJECT_PARTICLE_AFTER_VOWEL if ends_in_vowel else OBJECT_PARTICLE_AFTER_CONSONANT


def _interleave(pieces: list[str], joints: tuple[str, ...]) -> str:
    tail = zip(joints, pieces[1:], strict=True)
    return pieces[0] + "".join(joint + piece for joint, piece in tail)


def _has_plural(word: str) -> bool:
    """Also of a name with a number: H100s."""
    is_name = word[0].isascii() and word[0].isalpha()
    return script_of(word[-1]) is Script.LATIN and (word[-1].isalpha() or is_name)


def _plural(word: str) -> str:
    if _CONSONANT_AND_Y.search(word):
        return word[:-1] + "ies"
    return word + ("es" if _SIBILANT_END.search(word) else "s")
