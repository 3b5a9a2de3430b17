"""What an English text counts, by the noun after a number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from generator.figures.numbers import Number
from generator.figures.times import NEAR, YEARS
from generator.figures.units import Unit
from generator.figures.words import FUNCTION_WORDS

NOUN: Final = re.compile(
    r"""
    [ ] (?: of \s (?: her | his | its | our | their | the | these | those ) \s )?
    (?: (?! (?: of | and | or | to | in | for | the | by | on | at | with | from | as | is | was
            | has | that | it | this | its | per | who | which | when | while | where | but | not
            | said | had | have | were | are | be | been | will | would | could | than | then
            | after | before | into | if | because | each | his | her | their | our | an? ) \b )
        (?: [A-Za-z][A-Za-z\d’'-]* | 7\d7 (?= [ ][A-Z] ) | U\.[SKN]\. | \d+-[a-z]+ ) [ ] ){0,3}?
    (?P<noun> (?! (?: news | sales | sports | savings ) [ ] )
      (?: (?: co | e | ex | sub | vice | by | non ) - )? [a-z]{2,}(?<!s)(?<!i)(?<!u)s
        | people | men | women | children | staff
    | (?: personnel | aircraft | spacecraft | species | sheep | cattle | fish | alumni )
      (?! [ ] [a-z]+s \b ) | [A-Z][A-Z\d]+s
    | (?! (?: Texas | Kansas | Reuters | Politics | Times | Emirates | Philippines | Netherlands
        | Wales | Olympics | Games | Sales | Systems | Studios ) \b )
      [A-Z][a-z]{2,}(?<!s)(?<!i)(?<!u)(?<!e)(?<!a)s )
    \b (?! ['’-] )
    """,
    re.VERBOSE,
)
"""`40 large language models`: what is counted in English."""
COMPOUND: Final = re.compile(
    r"""
    - (?P<noun> member | seat | page | bed | bedroom | yard | nation | country | state | city
      | company | room | point | part | question | word | character | item | qubit | core
      | layer | match | team | player
      | man | person | step | episode | unit | share | parameter | token | node | satellite | chip
      | stor(?: ey | y ) | lane | car | berth | bit | pin | visa | megapixel
      | customer | worker | acre | firm | ship | home | name | product
      | student | game | vote | hole | judge )
    \b
    """,
    re.VERBOSE,
)
SAME: Final[Mapping[str, str]] = MappingProxyType(
    {"firms": "companies", "organizations": "organisations", "percents": "per cent"}
)
PLURALS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "country": "countries",
        "city": "cities",
        "company": "companies",
        "story": "storeys",
        "match": "matches",
        "man": "people",
        "person": "people",
        "child": "children",
        "loss": "losses",
    }
)
NO_NOUN: Final = frozenset(
    (
        *("its", "was", "has", "says", "does", "times", "hours", "ours", "this", "thus", "perhaps"),
        *("includes", "remains", "makes", "takes", "gives", "comes", "goes", "gets", "keeps"),
        *("seems", "appears", "becomes", "begins", "allows", "requires", "provides", "brings"),
        *("adds", "contains", "consists", "expects", "believes", "always", "sometimes", "hers"),
    )
)
VICTIMS: Final = re.compile(r"[ ](?:dead|killed|wounded|injured|missing)\b(?![ ][a-z]+s\b)")
"""`65,931 killed`: people, as nobody counts other things so."""
SINGULAR: Final = re.compile(
    r"[ ](?P<noun>point|person|company|country|city|member|seat|page|case|death|vote|game|match"
    r"|goal|win|loss|patient|worker|employee|student|child|unit|item|share|question)\b(?!-)"
)
"""After 1."""
NAME_BEFORE: Final = re.compile(
    rf"""
    (?<! [.!?:”"’'-] [ ] ) (?<! ^ )
    \b (?! {FUNCTION_WORDS} \b ) [A-Z] [A-Za-z]+ [ ] $
  | \b [a-z]{{1,3}} [A-Z] [A-Za-z]+ [ ] $
  | \b (?: Boeing | Airbus | Windows | iPhone | Galaxy | Falcon | Formula ) [ ] $
    """,
    re.VERBOSE,
)
"""`Room 5 shows`, `in Windows 11 users`: a number that ends a name."""
NUMBER_BEFORE: Final = re.compile(r"(?<![\d.,–-])(?!(?:19|20)\d\d\s)\d+(?:,\d{3})*\s$")
"""`42 737 Max aircraft`: the second one is a name."""
OUT_OF: Final = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine))\s(?:in|out\sof)\s$", re.IGNORECASE
)
"""`4 in 10 firms`: a share, and no count of firms."""
PARTS_OF: Final = re.compile(r"(?P<parts>\d+(?:,\d{3})*)\s(?:in|out\sof)\s$")
"""`4 in 10 firms`, but not `1,288 in 39 states`."""
LASTING: Final = frozenset({"years", "months", "weeks", "days", "hours", "minutes"})
SCORE: Final = re.compile(r"\d\s?[-–:]\s?$")
LONGEST_NAME: Final = 24


def noun_after(text: str, number: Number, language: str) -> tuple[Unit, int] | None:
    """What an English text counts; a year before a noun counts nothing."""
    if language != "en":
        return None
    return (
        _of_compound(text, number)
        or _of_one(text, number)
        or (None if _is_year(text, number) else _of_many(text, number))
    )


def _of_one(text: str, number: Number) -> tuple[Unit, int] | None:
    match = SINGULAR.match(text, number.end) if number.value == 1 else None
    if not match or _ends_score(text, number):
        return None
    return Unit(name=_plural(match["noun"])), match.end()


def _of_many(text: str, number: Number) -> tuple[Unit, int] | None:
    victims = VICTIMS.match(text, number.end)
    if victims:
        return Unit(name="people"), victims.end()
    match = NOUN.match(text, number.end)
    if not match or match["noun"] in NO_NOUN or text.startswith("#", max(0, number.start - 1)):
        return None
    is_name = match["noun"][0].isupper() and _ends_score(text, number)
    if is_name or NUMBER_BEFORE.search(text[max(0, number.start - NEAR) : number.start]):
        return None
    if NAME_BEFORE.search(text[max(0, number.start - LONGEST_NAME) : number.start]):
        return None
    return Unit(name=SAME.get(match["noun"], match["noun"])), match.end()


def _ends_score(text: str, number: Number) -> bool:
    return SCORE.search(text[max(0, number.start - NEAR) : number.start]) is not None


def _of_compound(text: str, number: Number) -> tuple[Unit, int] | None:
    """`a 27-member bloc`: what is counted, in the plural."""
    match = COMPOUND.match(text, number.end)
    if not match:
        return None
    return Unit(name=_plural(match["noun"])), match.end()


def _plural(noun: str) -> str:
    return PLURALS.get(noun, f"{noun}s")


def _is_year(text: str, number: Number) -> bool:
    return number.value in YEARS and "," not in text[number.start : number.end]


def is_share_of(text: str, number: Number, unit: Unit) -> bool:
    """Whether a number is the whole of a share: `4 in 10 firms`, but not `5% in 3 months`."""
    before = text[max(0, number.start - 2 * NEAR) : number.start]
    parts = OUT_OF.search(before) if unit.name not in LASTING else None
    if parts is None:
        return False
    of = PARTS_OF.search(before)
    return of is None or int(of["parts"].replace(",", "")) < number.value
