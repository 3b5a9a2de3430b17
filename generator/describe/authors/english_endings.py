"""Authors at the end of an English text: under `Kind regards,`, and in a line on who they are."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from generator.describe.authors.credits import People
from generator.describe.authors.english import NO_PERSON, people_at
from generator.describe.authors.english_credits import names_alone
from generator.describe.authors.given import GIVEN_NAMES
from generator.describe.regions import Shown

LAST: Final = 6
AFTER: Final = 3
"""Lines at the text's end, and after it, where a letter is signed."""
AFTER_TEXT: Final = 15
LONGEST: Final = 300
"""Characters of a line on who somebody is."""
LONGEST_SIGNED: Final = 60
LONGEST_IN_OFFICE: Final = 100

_CLOSING: Final = re.compile(
    r"""
    ^ (?: (?: with \s )? (?: kind | best | warm (?: est )? ) (?: \s regards | \s wishes )?
        | regards | sincerely (?: \s yours )? | yours (?: \s \w+ )? | love | cheers | xo+ | hugs
        | thanks \b .{0,30} | thank \s you \b .{0,30} | until \s next .{0,20} ) \s? [,!–—-] $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What stands over the name in a letter."""
_SIGNATURE: Final = re.compile(r"^(?:~|<3|xo+,?|♥|❤️?|love,?|cheers,?)\s?(?=[A-Z])", re.IGNORECASE)
"""`~ Jane Doe`, `xo Jane`"""
_PRESENTED: Final = re.compile(
    r"^\W*(?:about\sthe\s)?(?:author|writer)(?:\sbio)?\W*$", re.IGNORECASE
)
_RANK: Final = re.compile(r"^[A-Z]{2,5}\s(?=[A-Z][a-z])|\s\d+$")
_FIRST_NAME: Final = re.compile(r"[A-Z][a-z]{2,11}")
_OFFICE: Final = re.compile(
    r"""
    , \s (?: the \s )? [\w\s'’-]{0,30}? \b (?: secretary | agent | chair (?: man | woman | person )?
      | treasurer | warden | organi[sz]er | librarian | curator | principal | headteacher | vicar
      | rector | minister | steward | pastor | coordinator | mayor
      | council (?: l?or | l?man | woman | member ) ) \b [^.!?]{0,50} $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""`Jane Doe, branch secretary`"""
_LIFE: Final = re.compile(
    r"""
    (?: , \s [^.]{2,40} , )? \s
    (?: is \s (?: an? | the | our | your ) | teaches | writes | lives | works | runs | covers ) \s
    """,
    re.VERBOSE,
)


def find_at_end(shown: Shown) -> People | None:
    """Who signs the text, or of whom a line below it tells."""
    return _signed(shown) or _in_office(shown) or _told_of(shown)


def _signed(shown: Shown) -> People | None:
    first = max(shown.text, shown.after - LAST)
    near = shown.lines[first : shown.after + AFTER]
    for above, line in pairwise(near):
        text = line.text.strip()
        signature = _SIGNATURE.match(text)
        if not signature and not _CLOSING.match(above.text.strip()):
            continue
        people = _people(text[signature.end() :] if signature else text)
        if people:
            return people, line.n
    return None


def _people(text: str) -> tuple[str, ...]:
    """Names alone, or a first name; without a rank before or a number behind."""
    bare = _RANK.sub("", _RANK.sub("", text))
    if len(bare) > LONGEST_SIGNED:
        return ()
    is_first_name = _FIRST_NAME.fullmatch(bare) and bare.lower() not in NO_PERSON
    return (bare,) if is_first_name else names_alone(bare)


def _in_office(shown: Shown) -> People | None:
    for line in shown.lines[max(shown.text, shown.after - 2) : shown.after + 2]:
        text = line.text.strip()
        people = people_at(text, 0) if len(text) <= LONGEST_IN_OFFICE else ()
        if people and _OFFICE.match(text, len(people[0])):
            return people[:1], line.n
    return None


def _told_of(shown: Shown) -> People | None:
    """A given name tells a person's from a site's, or `About the author` above it."""
    near = shown.lines[max(shown.text, shown.after - 2) : shown.after + AFTER_TEXT]
    for above, line in pairwise(near):
        text = line.text.strip()
        people = people_at(text, 0) if len(text) <= LONGEST else ()
        if len(people) != 1:
            continue
        is_person = people[0].split()[0].lower() in GIVEN_NAMES
        is_told = is_person and _LIFE.match(text, len(people[0]))
        if is_told or _PRESENTED.match(above.text.strip()):
            return people, line.n
    return None
