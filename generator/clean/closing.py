"""What belongs to an article below its last sentence, whatever stands between: the notes that its
text calls, and the block in which those sign who wrote a letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from generator.clean.features import Features, Marker
from generator.clean.latin_names import ROLE, names_somebody
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement
from generator.glued_calls import GLUED_CALL
from generator.model import Kind

MOST_SIGNING: Final = 16
"""Lines of a block of names, posts and addresses."""
LONGEST_SIGNING: Final = 60
"""Columns."""

_BRACKETED_CALL: Final = re.compile(r"(?<= \S ) \[ (?P<label> \d{1,2} ) \]", re.VERBOSE)
_BRACKETED_NOTE: Final = re.compile(r"\[ (?P<number> \d{1,2} ) \] \s* (?= \S )", re.VERBOSE)
_VALEDICTION: Final = re.compile(
    r"""
    (?: (?: yours | very | most ) \s ){0,2}
    (?: sincerely (?: \s yours )? | faithfully | truly (?: \s yours )?
      | respectfully (?: \s submitted )?
      | (?: (?: best | kind | kindest | warm | with \s best ) \s )? regards )
    ,?
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""`Yours sincerely,`: what stands over the name of who wrote a letter."""
_ADDRESS: Final = re.compile(
    r"(?: [\w.+-]{1,40} @ [\w-]{1,40} (?: \. [\w-]{2,20} ){1,4} | [+(]? \d [\d\s().-]{7,20} )",
    re.VERBOSE,
)
_POST: Final = re.compile(
    r"(?: [A-Z][\w’'&.-]*+ (?: , )? (?: \s (?: and | of | for | the | & ) )? \s? ){1,8}",
    re.VERBOSE,
)
"""`Partner, Washington`; a word gives nothing back, for one of capitals could be parted anyhow."""
_NOTE: Final = Judgement(Kind.FOOTNOTE, Reason.CALLED_NOTE)
_SIGNED: Final = Judgement(Kind.BYLINE, Reason.SIGNATURE)


def judge_closing(lines: Sequence[Features], judged: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """The judgements, notes and signatures below the text being kept; both sequences are of
    equal length."""
    result = list(judged)
    last = next((at for at in reversed(range(len(lines))) if _is_text(lines[at], judged[at])), None)
    if last is None:
        return tuple(result)
    for index in _notes(lines, judged, last):
        result[index] = _NOTE
    for index in _signing(lines, last):
        result[index] = _SIGNED
    below = next((line for line in lines[last + 1 :] if not line.blank), None)
    if below and _VALEDICTION.fullmatch(below.bare):
        result[below.index] = Judgement(Kind.PARAGRAPH, Reason.SIGNATURE)
    return tuple(result)


def _is_text(line: Features, judgement: Judgement) -> bool:
    is_note = line.marker is Marker.BARE_NUMBER or _BRACKETED_NOTE.match(line.bare) is not None
    return judgement.kind is Kind.PARAGRAPH and line.ends_sentence and not is_note


def _notes(lines: Sequence[Features], judged: Sequence[Judgement], last: int) -> Iterator[int]:
    """Lines below the text that are numbered from 1 on, if the text calls every number as the
    lines bear it: bare or in brackets."""
    text = [line.bare for line in lines[: last + 1] if judged[line.index].keep]
    below = lines[last + 1 :]
    bare = [(line, line.bare.split()[0]) for line in below if line.marker is Marker.BARE_NUMBER]
    matches = ((line, _BRACKETED_NOTE.match(line.bare)) for line in below)
    bracketed = [(line, match["number"]) for line, match in matches if match]
    yield from _called(bare, text, GLUED_CALL)
    yield from _called(bracketed, text, _BRACKETED_CALL)


def _called(
    numbered: Sequence[tuple[Features, str]], text: Sequence[str], call: re.Pattern[str]
) -> Iterator[int]:
    if not numbered:
        return
    called = {match["label"] for bare in text for match in call.finditer(bare)}
    for number, (line, mark) in enumerate(numbered, start=1):
        if mark != str(number) or mark not in called:
            return
        yield line.index


def _signing(lines: Sequence[Features], last: int) -> Iterator[int]:
    """The lines right below the text that are names, posts, addresses and telephone numbers, from
    a name to the last address; below a valediction, from a name to the next blank line."""
    below = [line for line in lines[last + 1 :] if not line.blank][:MOST_SIGNING]
    is_closed = bool(below) and _VALEDICTION.fullmatch(below[0].bare) is not None
    below = below[1:] if is_closed else below
    if not below or not names_somebody(below[0].bare):
        return
    end = next((at for at, line in enumerate(below) if not _may_sign(line)), len(below))
    block = below[:end]
    addresses = [at for at, line in enumerate(block) if _ADDRESS.fullmatch(line.bare)]
    if addresses:
        yield from (line.index for line in block[: addresses[-1] + 1])
    elif is_closed:
        first = block[0].index
        yield from (line.index for at, line in enumerate(block) if line.index == first + at)


def _may_sign(line: Features) -> bool:
    if line.columns > LONGEST_SIGNING or line.furniture is not None:
        return False
    forms = (_ADDRESS.fullmatch, _POST.fullmatch, ROLE.fullmatch)
    return names_somebody(line.bare) or any(form(line.bare) for form in forms)
