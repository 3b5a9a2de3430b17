"""English bylines: `By Jane Doe and John Roe`, `Jane Doe in Beijing`, `Reporting by …`."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile

from generator.describe.authors.given import GIVEN_NAMES
from generator.describe.authors.section_words import SECTION_WORDS

LABEL = re.compile(
    r"""
    (?: ^ | (?<=[\s|(]) )
    (?: (?: (?i: written | story | report(?: ing | ed )? | words | text | posted | published ) \s )?
        (?i: by )
      | ^ Author (?= \s [A-Z] )
      | (?: [Aa]uthors? | [Ww]riters? | Words | Text | Reporter | Contributor ) (?= \s* : )
    )
    (?: \s* : \s* | \s+ ) (?= [A-ZÀ-Þ] )
    """,
    re.VERBOSE,
)
WRITTEN = re.compile(
    r"\b(?i:written|hosted|authored|contributed|submitted|created|compiled|reported|posted|published"
    r"|opinion|analysis|guest\spost|post|story|article|text|words)\s+(?i:by)"
    r"\b\s*:?\s*(?=[A-ZÀ-Þ])"
)
LONGEST_CREDIT = 120
"""Characters of a line in which the words may stand behind others."""
MOST_REMEMBERED = 1_000
"""Lines: each way to find authors asks for the same few of a capture."""
WORD = r"[A-ZÀ-ÞĀ-Ž][\w'’.-]*"
NAME = re.compile(
    rf"""
    {WORD}
    (?: \s (?: (?: de | da | das | del | di | dos | du | wa | af | zu | van | von | der | den | ter
              | bin | ibn | al | el | la | le | y | Ó ) \s ){{0,2}}
        (?: {WORD} | [(“"]{WORD}[)”"] ) ){{1,4}}
    """,
    re.VERBOSE,
)
ADVERB = re.compile(r"[A-Z][a-z]{5,}ly$")
"""`Independently Audited`"""
DAY_OR_MONTH = (
    r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
    r"|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
USER = re.compile(
    rf"""
    ^ \W* (?: (?: [Pp]osted | [Ss]ubmitted | [Pp]ublished | [Ww]ritten ) \s by \s* :? \s*
          | [Bb]y \s* :? \s (?= [A-Z가-힣ぁ-んァ-ヶ一-鿿] ) )
    (?P<name> (?! {DAY_OR_MONTH} \b | (?: the | a | an | our | your | using | this ) \b )
        [^\W_] [\w.-]{{1,23}} (?<= \w ) )
    (?= \s* (?: $ | [|•·,(–—]
               | \s (?: - \s | (?: on | at ) \s | in \s [A-Z] | {DAY_OR_MONTH} \b | \d ) ) )
    """,
    re.VERBOSE,
)
"""The user name of a blog or forum: one word, after who is said to have posted."""
MENU = re.compile(r"^\W*By\s(?P<words>[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,3})$")
BIOGRAPHY = re.compile(
    r"""
    (?: , \s [^.]{2,40} , )? \s (?: is | was ) \s [^.]{0,80}
    \b (?: writer | journalist | editor | author | reporter | blogger | columnist | contributor
          | correspondent ) \b
    """,
    re.VERBOSE,
)
NO_FIRST = frozenset(
    """
    The For Courtesy Entering Leaving Introducing Presenting Featuring Showing Including Starring
    Following Trending Breaking Upcoming Exploring Discovering Understanding Visiting Meeting
    Looking Making Getting Building Finding Learning Buying Selling Cooking Running Growing
    """.split()  # noqa: SIM905 - a list of quoted words would fill the page
)
"""With what captions and headings begin, and no names."""
STUDIO = frozenset({"photography", "photo", "photos", "images", "studios"})
"""`Jane Doe Photography`: who took the picture."""
POSSESSIVE = re.compile(r"['’]s$")
"""`Edwina's Garden`"""
AND = re.compile(r"(?<=[A-Z]) AND (?=[A-Z])")
BETWEEN = re.compile(r"\s*+(?:,\s*(?:and\s+)?|;\s*|(?<=\s)and\s+|&\s*)")
PLACE = re.compile(rf"\s+in\s+{WORD}(?:\s{WORD})?")
NO_PERSON = frozenset(
    [
        *("mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday"),
        *("thursday", "friday", "saturday", "sunday", "january", "february", "march"),
        *("july", "august", "september", "october", "november", "december"),
        *("jan", "feb", "mar", "apr", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
        *(
            "columnist",
            "founder",
            "co-founder",
            "cofounder",
            "ceo",
            "cto",
            "cfo",
            "coo",
            "president",
        ),
        *("manager", "analyst", "specialist", "expert", "author", "researcher", "producer"),
        *("contributors", "freelance", "head", "officer", "consultant", "engineer", "vp"),
        *("professor", "associate", "assistant", "fellow", "partner", "principal", "owner"),
        *("follow", "share", "comments", "comment", "min", "minutes", "minute", "editorial"),
        *("staff", "writer", "writers", "reporter", "reporters", "correspondent", "editor"),
        *("editors", "senior", "special", "contributor", "news", "press", "bureau", "chief"),
        *("associated", "reuters", "agency", "agencies", "team", "desk", "office", "board"),
        *("department", "ministry", "university", "institute", "times", "post", "today"),
        *("daily", "policy", "executive", "managing", "contributing", "digital", "director"),
        *("published", "updated", "last", "posted", "read", "min", "image", "photo", "lead"),
        *("company", "inc", "center", "centre", "council", "association", "journal", "review"),
        *("content", "strategist", "copywriter", "marketer", "phd", "md", "esq", "medically"),
        *("reviewed", "fact", "checked", "photography", "associates", "broker", "brokers"),
        *("realtor", "realtors", "professional", "certified", "licensed", "cottage", "ref"),
        *("gallery", "museum", "theatre", "theater", "library", "immediate", "release"),
        *("county", "jail", "prison", "hospital", "college", "school", "police", "airport"),
        *("stadium", "station", "parliament", "festival", "championship", "league", "railway"),
        *("highway", "boulevard", "district", "village", "township", "newsletter"),
        *("avatar", "headshot", "portrait", "picture", "profile"),
        *("former", "formerly", "communication", "communications", "article", "mechanic"),
        *("therapist", "physiotherapist", "psychologist", "veterinarian", "pharmacist", "dentist"),
        *("surgeon", "lawyer", "solicitor", "barrister", "accountant", "instructor", "educator"),
        *("paramedic", "midwife", "technician", "electrician", "plumber", "teacher", "trainer"),
        *("courant", "gazette", "herald", "tribune", "chronicle", "courier", "examiner"),
        *("observer", "telegraph", "dispatch", "sentinel", "bulletin", "advertiser"),
        *SECTION_WORDS,
    ]
)
"""Words in posts, desks and institutions that are capitalised like a name."""
GLUED = re.compile(
    rf"""
    (?<= [a-z.)®] ) (?= (?: Published | Updated | Posted | Last | Reviewed | Edited
                          | Fact-?[Cc]hecked | Senior | Staff | Contributing | Managing | Editor
                          | Writer | Contributor | Founder | Freelance | Reporter | Content
                          | Author | CEO ) \b | {DAY_OR_MONTH} \.? \s \d | Written \s+ by \b )
  | (?<= [a-z] ) (?= @\w+ (?! [\w.] ) )
  | (?<= \s20\d\d ) (?= \d{1, 2} \s? -? min )
  | (?<= ^By ) (?= [A-ZÀ-Þ] ) | (?<= [a-z]\sby ) (?= [A-ZÀ-Þ] ) | (?<= ^Author ) (?= [A-Z] )
    """,
    re.VERBOSE,
)
"""Captures lose the space between a name and what stood in another box."""
BUTTON = re.compile(
    r"\s{1,4}(?=(?i:leave\sa\s(?:comment|reply)|categories\s|filed\sunder|comments\soff|no\scomments"
    r"|\d+\scomments?)\b)"
)
TWICE = re.compile(r"^(?P<name>[A-Z][\w'’.]+(?:\s[A-Z][\w'’.]+){1,2})\s[Bb]y\s(?P=name)(?!\w)")
"""`Jane Doe By Jane Doe`"""


def find_english(text: str) -> tuple[str, ...]:
    """The people after `By` and the like."""
    spaced = unglued(text)
    label = LABEL.search(spaced)
    people = people_at(spaced, label.end()) if label else ()
    return people or _user(spaced)


def _user(text: str) -> tuple[str, ...]:
    """`Posted by sysadmin42 on Friday`: only where the line begins so."""
    user = USER.match(text)
    return (user["name"],) if user and user["name"].lower() not in NO_PERSON else ()


def find_biography(text: str) -> str:
    """Whom a line tells of that begins `Jane Doe is a freelance writer`; empty if nobody."""
    people = people_at(text, 0)
    return people[0] if people and BIOGRAPHY.match(text, len(people[0])) else ""


@lru_cache(maxsize=MOST_REMEMBERED)
def unglued(text: str) -> str:
    """A line with the spaces that the capture lost around names and dates, and with a bar before
    a button; a name that a portrait had too only once."""
    return TWICE.sub(r"By \g<name>", BUTTON.sub(" | ", GLUED.sub(" ", text)))


def starts_with_label(text: str) -> bool:
    """Whether a line begins like a byline, or a short one says who has written."""
    spaced = unglued(text.strip())
    if LABEL.match(spaced) or USER.match(spaced):
        return True
    return len(spaced) <= LONGEST_CREDIT and WRITTEN.search(spaced) is not None


def is_menu(text: str, ordinary: frozenset[str]) -> bool:
    """Whether a line that begins with `By` is one of `By Industry` and `By Company Size`:
    words that the page also has in small letters, and no given name before them."""
    spaced = unglued(text.strip())
    found = MENU.match(spaced)
    words = found["words"].lower().split() if found else []
    if not words or words[0] in GIVEN_NAMES:
        return False
    return len(words) == 1 or any(word in ordinary for word in words)


def without_label(text: str) -> str:
    """What follows `by` at the beginning of a line."""
    label = LABEL.match(text)
    return text[label.end() :] if label else text


def is_english_name(text: str) -> bool:
    """Whether a text is a person's name and nothing else."""
    return people_at(text, 0) == (text,)


def people_at(text: str, position: int) -> tuple[str, ...]:
    """The names that follow each other from an offset on."""
    names: list[str] = []
    text = AND.sub(" and ", text)
    while found := NAME.match(text, position):
        words = found[0].split()
        if ADVERB.match(words[0]) and words[0].lower() not in GIVEN_NAMES:
            break
        if words[0] in NO_FIRST or any(map(POSSESSIVE.search, words[:-1])):
            break
        person = list(takewhile(lambda word: word.strip(".,®").lower() not in NO_PERSON, words))
        behind = words[len(person) :][:1]
        is_owner = bool(behind and person and POSSESSIVE.search(person[-1]))
        if is_owner or any(word.lower() in STUDIO for word in behind):
            break
        if len(person) > 1 and not (names and len(person) < len(words)):
            last = person[-1].rstrip(",")
            end = "" if re.fullmatch(r"[A-Z]\.", last) else ".,"
            names.append(" ".join(person).rstrip(",").rstrip(end))
        if len(person) < len(words):
            break
        place = PLACE.match(text, found.end())
        between = BETWEEN.match(text, place.end() if place else found.end())
        if not between:
            break
        position = between.end()
    return tuple(names)
