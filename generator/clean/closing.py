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
    return tuple(result)


def _is_text(line: Features, judgement: Judgement) -> bool:
    is_note = line.marker is Marker.BARE_NUMBER
    return judgement.kind is Kind.PARAGRAPH and line.ends_sentence and not is_note


def _notes(lines: Sequence[Features], judged: Sequence[Judgement], last: int) -> Iterator[int]:
    """Lines below the text that are numbered from 1 on, as far as the text calls each number."""
    numbered = [line for line in lines[last + 1 :] if line.marker is Marker.BARE_NUMBER]
    if not numbered or numbered[0].bare.split()[0] != "1":
        return
    text = (line.bare for line in lines[: last + 1] if judged[line.index].keep)
    called = {match["label"] for bare in text for match in GLUED_CALL.finditer(bare)}
    for number, line in enumerate(numbered, start=1):
        if line.bare.split()[0] != str(number) or str(number) not in called:
            return
        yield line.index


def _signing(lines: Sequence[Features], last: int) -> Iterator[int]:
    """The lines right below the text that are names, posts, addresses and telephone numbers, from
    a name to the last address."""
    below = [line for line in lines[last + 1 :] if not line.blank][:MOST_SIGNING]
    if not below or not names_somebody(below[0].bare):
        return
    end = next((at for at, line in enumerate(below) if not _may_sign(line)), len(below))
    block = below[:end]
    addresses = [at for at, line in enumerate(block) if _ADDRESS.fullmatch(line.bare)]
    if addresses:
        yield from (line.index for line in block[: addresses[-1] + 1])


def _may_sign(line: Features) -> bool:
    if line.columns > LONGEST_SIGNING or line.furniture is not None:
        return False
    forms = (_ADDRESS.fullmatch, _POST.fullmatch, ROLE.fullmatch)
    return names_somebody(line.bare) or any(form(line.bare) for form in forms)
