"""Who is named in an English line that is there for that: label, names, posts, places.

`Jane Doe, Travel Reporter`, `Jane Doe in Hefei`, `By Jane Doe and John Roe, for the Gazette`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from generator.characters import SENTENCE_ENDS
from generator.describe.authors.english import (
    AND,
    BETWEEN,
    NAME,
    NO_PERSON,
    POSSESSIVE,
    STUDIO,
    unglued,
)
from generator.describe.dates import find_dates

LONGEST: Final = 140
MOST_NAMES: Final = 12
FIRST_AND_LAST: Final = 2

_POST: Final = r"""
    (?: correspondent | reporter | editor | writer | contributor | columnist | journalist | staff
      | producer | fellow | professor | lecturer | analyst | meteorologist | critic | anchor
      | blogger | intern | researcher | attorney | partner | counsel | economist | strategist
      | scientist | engineer | specialist | expert | director | founder | co-founder | ceo | cto
      | president | manager | chief | author | freelancer | historian | physician | nurse
      | dietitian | coach | consultant | photographer | investigator | host | presenter )
"""
_LABEL: Final = re.compile(
    r"""
    ^ \W* (?:
        (?: (?: (?: co-? )? (?: written | authored ) | words | text | story
              | report(?: ing | ed )? | posted | published | submitted | contributed | compiled
              | hosted | (?: guest \s )? (?: post | column | essay | blog ) | opinion | analysis
              | op-?ed | interview | commentary | review | article | content | essay | sermon
              | homily | recipe ) \s )?
          by \b \s* [:–—-]? \s*
      | post \s author \s* :? \s* (?: by \s )?
      | in \s [A-Z][\w&,’' -]{2,28} \s by \s+
      | (?: guest \s )?
        (?: authors? (?: \(s\) )? | contributors? | writers? | reporters? | columnist | byline )
          \s* [:–—-] \s*
      | (?: words | text | story ) \s* [:–—-] \s*
      | (?: words | from | author | opinion | column ) \s* [|:]? \s (?= [A-Z] )
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OTHERS: Final = re.compile(
    r"""
    ^ \W* (?: photo (?: s | graph s? | graphy | graphed )? | video s? | illustrat (?: ion s? | ed )
      | images? | graphics? | edit (?: ed | ing | or s? )
      | (?: medically | clinically | legally )? \s? (?: reviewed | approved | verified )
      | fact -? \s? check (?: ed | ing )? | translat (?: ed | ion | or ) | additional \s reporting
      | produced | design(?: ed )? | powered | sponsored | video \s reporters? ) \b
  | ^ \( [A-Za-z][A-Za-z\s.'’-]{2,40} / [A-Za-z\s.'’-]{2,40} \) $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""People who did something else."""
_RANK: Final = re.compile(
    r"""
    ^ (?: (?: Dr | Prof | Professor | Rev | Reverend | Pastor | Father | Sgt | Sergeant | Capt
        | Captain | Lt | Col | Gen
        | Sir | Dame | Mr | Mrs | Ms | Sen | Senator | Rep | Gov | Judge | Amb | Ambassador | Chef
        | Chief | Meteorologist | Correspondent | Reporter | Editor | Sheriff | Deputy )
      \.? \s )+
    """,
    re.VERBOSE,
)
_BEHIND: Final = re.compile(
    rf"""
    ^ (?: \s* (?:
        ,? \s (?: (?! and \b | with \b ) [\w'’&./-]+ \s ){{0,5}}? {_POST} s? \b
          (?: \s (?: at | of | for | in | and | to ) \b [^,|]{{2,50}} )?
          (?: , \s [A-Z][\w\s&'’.]{{2,40}} )?
      | \s in \s [A-Z][\w.]+ (?: ,? \s [A-Z][\w.]+ ){{0,2}}
      | ,? \s (?: special \s to | for ) \s (?: the \s )? [A-Z][\w\s&'’]{{2,40}}
      | \s* [(\[] [^()\[\]]{{2,60}} [)\]]?
      | ,? \s @\w+ | \s reports
      | , \s (?: [A-Z][\w&'’.]* \s? ){{1,4}}
      | , (?: \s (?> (?: Ph\.?\s?D | M\.?D | Esq | Jr | Sr | [A-Z]{{2,5}} ) \b ) \.? ,? )+
    ) ){{0,3}} [\s.,*)\]]* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What may stand behind a name: a post, a place, an outlet, degrees."""
_WITH_POST: Final = re.compile(
    rf"^,? \s (?: [\w'’&./-]+ \s ){{0,5}}? {_POST} s? \b", re.VERBOSE | re.IGNORECASE
)
_LOWER_POST: Final = re.compile(rf"^\s{_POST}\b", re.VERBOSE)
_PARTS: Final = re.compile(
    r"""
    \s*[|•·]\s* | \s*;\s+ | \s{2,} | \s[-–—/]\s
  | (?<=[a-z]) \.\s+ (?= [A-Z][a-z]+ \s (?: by | edit ) )
    """,
    re.VERBOSE,
)
_WITH: Final = re.compile(r"(?:\s*,)?\s+with\s+")
_IN_PLACE: Final = re.compile(r"\s+in\s+[A-Z]\w+(?:\s[A-Z]\w+)?(?=\s+and\s|,\s)")
AGO: Final = re.compile(r"\b\d+\s(?:min(?:ute)?|hour|day|week|month|year)s?\sago\b", re.IGNORECASE)
_WITH_DATES: Final = re.compile(
    r"""
    \s (?: on | at | published | updated | posted | last \s updated
      | (?: mon | tues? | wed(?:nes)? | thurs? | fri | sat(?:ur)? | sun ) (?:day)? ) :? ,? \s* \|
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ADDRESS: Final = re.compile(r"\S+@\S+|https?://\S+|(?<!\S)@\w+|\+?\d[\d\s().-]{6,}")
_STARTS: Final = frozenset(
    """
    try get see buy read ask join more view meet about contact follow download shop book start
    learn explore discover sign log watch listen our the this my your new all free best top how
    why what when where in on at for with from letters by share print related latest breaking
    popular trending editor editorial staff featured visit se courtesy entering leaving
    introducing presenting featuring showing including starring following breaking upcoming
    exploring discovering understanding visiting meeting looking making getting building finding
    learning buying selling cooking running growing
    """.split()  # noqa: SIM905 - a list of quoted words would fill a page
)
"""With what buttons, sections and headlines begin."""
STAFF: Final = re.compile(
    r"(?:The\s)?(?:[A-Z][\w&'’.]*\s){0,3}"
    r"(?:Staff(?:\s(?:Writer|Reporter)s?)?|Editorial\s(?:Board|Team|Staff))"
)
_OF_DATES: Final = frozenset({"updated", "published", "posted", "last", "reviewed"})
"""What stands between a name and a day, and is no post."""
_CODE: Final = re.compile(r"[A-Z]{2,4}")
_DEGREE: Final = re.compile(r"(?=(?:.*[A-Z]){2})[A-Za-z]{2,5}")
"""`MSc`, `MCSP`"""
_INITIALS: Final = re.compile(r"^(?:[A-Z]\.)+$")
_PARTICLES: Final = frozenset(
    {"de", "da", "del", "van", "von", "der", "bin", "al", "el", "la", "le", "mac", "mc", "o"}
)


def names_told(text: str) -> tuple[str, ...]:
    """The people whom a line names by a label or with a post; nobody in running text."""
    parts, length = _parts_of(text)
    if length > LONGEST or (text.rstrip()[-1:] in "!?" and length > LONGEST // 2):
        return ()
    names: list[str] = []
    is_announced = False
    for part in parts:
        label = _LABEL.match(part)
        rest = part[label.end() :] if label else part
        if _OTHERS.match(part):
            continue
        if label and not rest.strip():
            is_announced = True
            continue
        names += _told(rest, is_labelled=label is not None or is_announced)
        is_announced = False
    return tuple(dict.fromkeys(names))


def _told(text: str, *, is_labelled: bool) -> list[str]:
    found = list(_people(text))
    is_told = is_labelled or all(_WITH_POST.match(behind) for _, behind in found)
    is_whole = all(not behind or _BEHIND.match(behind) for _, behind in found)
    is_line = is_labelled or text[-1:] not in SENTENCE_ENDS
    return [person for person, _ in found] if is_told and is_whole and is_line else []


def names_alone(text: str) -> tuple[str, ...]:
    """The people whom a line names with nothing but a date, a place or an outlet beside them."""
    parts, length = _parts_of(AGO.sub(" | ", text))
    filled = [part for part in parts if part.strip(" ,|")]
    if length > LONGEST or not filled or _OTHERS.match(filled[0]) or _OTHERS.match(text.strip()):
        return ()
    names: list[str] = []
    for part in filled:
        found = list(_people(part))
        if not found or not all(not rest.strip() or _BEHIND.match(rest) for _, rest in found):
            break
        names += [person for person, _ in found]
    return tuple(names) or tuple(filter(STAFF.fullmatch, filled[:1]))


def names_in_row(text: str) -> tuple[str, ...]:
    """The people whom a line names that goes on with the next one's."""
    return tuple(person for person, behind in _people(text) if not behind)


def _parts_of(text: str) -> tuple[list[str], int]:
    """What a line holds between dates and bars, without addresses; and its length."""
    bare = _ADDRESS.sub(" ", unglued(text.strip()))
    length = len(bare)
    for moment in reversed(list(find_dates(bare))):
        bare = f"{bare[: moment.start]} | {bare[moment.end :]}"
    return _PARTS.split(_WITH_DATES.sub(" | ", bare).strip(" ()[]•*")), length


def _people(text: str) -> Iterator[tuple[str, str]]:
    """Each person, and what stands behind the last one of those joined by commas or `and`."""
    rest = AND.sub(" and ", text.strip(" :–—-\t"))
    for _ in range(MOST_NAMES):
        person, behind = _first_person(rest)
        if not person:
            return
        place = _IN_PLACE.match(behind)
        after = behind[place.end() :] if place else behind
        joint = _WITH.match(after) or BETWEEN.match(after)
        following = after[joint.end() :] if joint else ""
        name, _behind = _first_person(following)
        if not joint or not name or _is_outlet(name, joint[0]):
            yield person, behind
            return
        yield person, ""
        rest = following


def _first_person(text: str) -> tuple[str, str]:
    """The name that a text begins with, rank aside, and what stands behind it."""
    rank = _RANK.match(text)
    start = rank.end() if rank else 0
    found = NAME.match(text, start)
    person = _person(found[0]) if found else ""
    if not found or not person:
        return "", ""
    behind = text[start + len(person) :]
    words = person.split()
    if len(words) > FIRST_AND_LAST and _LOWER_POST.match(behind):
        # `Jane Doe Political correspondent`
        person = " ".join(words[:-1])
    is_cut = len(person) < len(found[0].rstrip(".,"))
    return person, "" if is_cut else behind.strip("*†‡")


def _is_outlet(name: str, joint: str) -> bool:
    """Whether what a comma parts from a name is rather an outlet: `Jane Doe, USA TODAY`."""
    return joint.strip() == "," and (name.isupper() or bool({*name.lower().split()} & NO_PERSON))


def _person(text: str) -> str:
    """The words of a match that are a person's: not those of a post or an agency behind."""
    words = text.split()
    kept = []
    for word in words:
        if word.strip(".,®").lower() in NO_PERSON:
            break
        kept.append(word)
    behind = words[len(kept) :][:1]
    is_owner = bool(behind and kept and POSSESSIVE.search(kept[-1]))
    if is_owner or any(word.lower() in STUDIO for word in behind):
        return ""
    is_dated = len(kept) < len(words) and words[len(kept)].lower() in _OF_DATES
    is_long = len(kept) > FIRST_AND_LAST and not is_dated and not _is_middle(kept[1])
    if len(kept) < len(words) and is_long:
        kept = kept[:FIRST_AND_LAST]
    if not text.isupper() and any(_CODE.fullmatch(word) for word in kept):
        return ""
    if len(kept) < FIRST_AND_LAST or kept[0].lower() in _STARTS:
        return ""
    return " ".join(kept).rstrip(",") if _INITIALS.match(kept[-1]) else " ".join(kept).rstrip(".,")


def _is_middle(word: str) -> bool:
    return _INITIALS.match(word) is not None or word.lower() in _PARTICLES


def tidy(names: Sequence[str], page: str) -> tuple[str, ...]:
    """Names without a button's verb or a rank before them, and as the page writes them elsewhere
    where the byline is all capitals."""
    found: list[str] = []
    for name in names:
        if found and not name.isupper() and all(map(_DEGREE.fullmatch, name.split())):
            continue
        bare = _RANK.sub("", name)
        words = bare.split()
        if len(words) > 1 and words[0].lower() in _STARTS:
            words = words[1:] if len(words) > FIRST_AND_LAST and words[1][0].isupper() else []
        if len(words) > 1 and name.isupper():
            mixed = re.search(re.escape(" ".join(map(str.title, words))), page)
            words = mixed[0].split() if mixed else words
        found.append(" ".join(words) if words and len(name.split()) > 1 else name if words else "")
    return tuple(filter(None, dict.fromkeys(found)))
