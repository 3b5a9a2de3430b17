"""Where the readers' comments below an article begin.

Two signs, each only below running text: names of speakers and calls to reply that follow each
other closely, or a heading (`33 Comments`) with such lines or the times of postings under it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from generator.clean.features import Features
from generator.clean.traits import is_spoken

SPEAKERS: Final = 4
"""Lines that name a speaker, within `THREAD` lines of each other, begin the comments."""
THREAD: Final = 40
UNDER_HEADING: Final = 20
"""Lines under a heading in which there must be `POSTINGS` signs of a posting."""
POSTINGS: Final = 2
TEXT_ABOVE: Final = 3
"""Lines of running text above a heading of comments."""
MANY_POSTINGS: Final = 4
"""Signs of postings that make do with a single line of running text above."""
RUNNING: Final = 90
"""Columns of a line that, if a sentence ends in it, is running text beyond doubt."""
LONGEST_HEADING: Final = 80
"""Columns."""
LONGEST_STAMP: Final = 70

_HEADING: Final = re.compile(
    r"""
    ^ \W{0,4}
    (?: (?: \d[\d,.]{0,6} | no ) \s )?
    (?: comments? :? (?: \s? \( \d[\d,.]{0,6} \) | \s \d[\d,.]{0,6} | \s on\b .{1,60} )?
      | (?: responses | replies | thoughts ) \s (?: to | on ) \b .{1,60}
      | discussion (?: \s about\ this\ post )? | join\ the\ (?: discussion | conversation )
      | reader \W{0,2} s? \s comments
      | 댓글 .{0,12} | 의견 \s? \d+ .{0,4} | 评论 .{0,8} | 网友评论 .{0,8} | コメント .{0,12} )
    \W{0,4} $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_STAMP: Final = re.compile(
    r"""
    \b \d{1,2} : \d\d (?: \s? [ap] \.? m \b | \b ) .{0,12} $    # … at 3:15 pm
  | \b (?: \d+ | an? ) \s? (?: second|minute|min|hour|hr|day|week|month|mo|year|yr|[smhdwy] ) s?
    (?: \s ago ) \b .{0,12} $                                         # 3 years ago
  | ^ .{2,40} \s [•·∙] \s \d+ \s? (?: mo|yr|[smhdwy] ) \b .{0,6} $    # Name · 3d
  | \d \s? (?: 분|시간|일|주|개월|년 ) \s? 전 $ | \d \s? (?: 小时|分钟|天|時間|分|日 ) \s? 前 $
    """,
    re.VERBOSE | re.IGNORECASE,
)


def first_comment(
    lines: Sequence[Features], own: Sequence[Sequence[str]], running: Sequence[bool]
) -> int:
    """The place of the first comment among the lines that are not blank; their number if
    there is none. `own` are the names of each line's traits."""
    spoken = ["speaker0" in names or "reply0" in names for names in own]
    return min(_thread(spoken, running), _headed(lines, spoken, running))


def end_of_text(lines: Sequence[Features]) -> int:
    """The 0-based place in the capture from which on all is readers' comments; the number of
    its lines if there are none."""
    filled = [line for line in lines if not line.blank]
    running = [line.columns >= RUNNING and line.ends_sentence for line in filled]
    spoken = [line.columns <= LONGEST_HEADING and is_spoken(line.bare) for line in filled]
    if sum(spoken) < POSTINGS:
        return len(lines)
    first = min(_thread(spoken, running), _headed(filled, spoken, running))
    return filled[first].index if first < len(filled) else len(lines)


def _thread(spoken: Sequence[bool], running: Sequence[bool]) -> int:
    text = next((i for i, is_text in enumerate(running) if is_text), len(running))
    speakers = [i for i, speaks in enumerate(spoken) if speaks]
    threads = zip(speakers, speakers[SPEAKERS - 1 :], strict=False)
    return next((i for i, last in threads if last - i <= THREAD and i > text), len(running))


def _headed(lines: Sequence[Features], spoken: Sequence[bool], running: Sequence[bool]) -> int:
    """The first heading of comments that postings follow."""
    text = [0, *accumulate(map(int, running))]
    postings = [
        i
        for i, line in enumerate(lines)
        if spoken[i] or (line.columns <= LONGEST_STAMP and _STAMP.search(line.bare))
    ]
    for i, line in enumerate(lines):
        if line.columns > LONGEST_HEADING or not text[i] or not _HEADING.match(line.bare):
            continue
        found = bisect_left(postings, i + UNDER_HEADING) - bisect_left(postings, i + 1)
        if found >= (POSTINGS if text[i] >= TEXT_ABOVE else MANY_POSTINGS):
            return i
    return len(lines)
