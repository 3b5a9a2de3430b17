"""Dates as English texts write them, not yet resolved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from generator.events.english_words import (
    NEAR_DAYS,
    PARTS,
    QUARTER_NAMES,
    SHIFTS,
    TODAY,
    WEEKDAYS,
)
from generator.events.forms import Form, full_year
from generator.events.words import Lead
from generator.quantities.dates import MONTHS

_MONTH: Final = "|".join(sorted((name.capitalize() for name in MONTHS), key=len, reverse=True))
_PART: Final = "|".join(
    part.replace(" ", r"[\s-]") for part in sorted(PARTS, key=len, reverse=True)
)
SUFFIX: Final = re.compile(r"st|nd|rd|th")
YEAR: Final = r"(?:1[89]|20)\d\d"
_COUNTS: Final = r"\d\d\s(?-i:people|men|women|children|[a-z]{3,}s)\b"
_OF_DATE: Final = rf"(?:1[0-7](?!00|{_COUNTS})|1[89]|20)\d\d"
"""After a month; `on June 5, 1450 people` are no year."""
_OLD_YEAR: Final = r"""
    (?: (?<! resulted \s ) (?<! results \s ) in | since ) \s (?P<old> 1[0-7]\d\d )
    (?= [.,;:)—–] (?! \d ) | $ | \s (?: by | when | as | with | until | at | that | it | he | she
      | they | but | under | was | had | is | because | who | after | before ) \b )
"""
"""A year before 1800, where nothing follows that it may count."""
DISASTER: Final = (
    r"(?:disaster|accident|(?:earth)?quake|tsunami|revolution|war|massacre|attacks?|crisis|coup"
    r"|invasion|elections?|treaty|agreement|accords?|pact|riots?|protests?|crash|scandal)\b"
)
"""After a name and a year: `the 1986 Chernobyl disaster`."""
_YEAR_ON: Final = r"(?:last|this|next)[ ]year"

_NOT_DATED: Final = (
    rf"(?! ,? \s (?: {_MONTH} ) \.? \s \d"
    rf" | ,? \s (?:the\s)? \d{{1,2}} (?:st|nd|rd|th)? \s (?: {_MONTH} )"
    rf" | \s? [-–] \s? (?-i:[A-Z]) | \s (?:to|through) \s (?-i:[A-Z]) )"
)
"""After a weekday: its date follows, or it is the first day of every week's."""
ENGLISH: Final = re.compile(
    rf"""
    (?<! [\w$€£¥.,-] (?<! \d [-–] (?= [A-Z] ) ) )
    (?: (?: the \s )? (?P<part> {_PART} )
        (?: - | \s of \s | (?<! ing ) (?<! start ) (?<! end ) \s in \s | \s (?! in \s ) )
        (?: the \s )? )?
    (?:
        # January 29, 2024; Jan. 29; January 29
        (?P<month> {_MONTH} ) \b \.? \s (?P<day> 3[01] | [12]\d | 0?[1-9] ) (?: st|nd|rd|th )? \b
        (?: (?: \s? [-–] \s? | \s (?: to | through | and | & ) \s (?: the \s )?
                (?= \d{{1,2}} (?: (?:st|nd|rd|th)\b | [,.;:)] (?!\d) | $
                  | \s (?: (?:at|in|with|to|for|when|as|by|after|on|the|this|last|of) \b
                      | {YEAR} ) ) ) )
            (?P<last_day> 3[01] | [12]\d | 0?[1-9] ) (?: st|nd|rd|th )? \b )?
        (?! [%,.]\d | \s? (?: per \s? cent | percent | million | billion ) )
        (?: ,? \s (?: in \s | of \s )?
            (?: (?P<year> {_OF_DATE} | ['’‘]\d\d ) | (?P<year_on> {_YEAR_ON} ) ) \b (?! ['’]s ) )?
        # 29 January 2024; 29 Jan.
      | (?: (?P<day_before> 3[01] | [12]\d | 0?[1-9] ) (?: st|nd|rd|th )?
            (?: \s? [-–] \s? | \s (?: to | and | or | until ) \s (?: the \s )? ) )?
        (?P<day_first> 3[01] | [12]\d | 0?[1-9] ) (?: st|nd|rd|th )? \s (?: of \s )?
        (?P<month_second> {_MONTH} ) \b
        (?: \.? ,? \s (?: (?P<year_last> {_OF_DATE} | ['’‘]\d\d )
            | (?P<year_on_last> {_YEAR_ON} ) ) \b (?! ['’]s ) )?
        # January 2024
      | (?P<month_only> {_MONTH} ) \b \.? ,? \s (?: of \s )?
        (?: (?P<year_only> {_OF_DATE} | ['’‘]\d\d ) | (?P<year_on_only> {_YEAR_ON} ) ) \b
        # last November
      | (?P<shift_month> last | this | next ) \s (?P<shifted_month> {_MONTH} ) \b
        # last year, next month
      | (?P<shift> last | this | next ) \s (?P<unit> year | month ) \b (?! ['’]s \s (?:end) )
      | (?P<near_day> yesterday | tomorrow
          | {TODAY} ) \b (?! ['’]s )
        # Q4 2023
      | (?P<quarter> Q[1-4] | H[12] ) \s (?: of \s )? (?P<quarter_year> {YEAR} ) \b
        # this summer, next spring
      | (?P<season_shift> last | this | next ) \s
        (?P<season> spring | summer | autumn | fall | winter ) \b
        # on Tuesday, last Friday
      | (?: on \s | (?P<week> last | next ) \s ) (?P<weekday> {"|".join(WEEKDAYS)} ) \b
        {_NOT_DATED}
      | {_OLD_YEAR}
        # in 2022, by 2030
      | (?: (?: in | since | by | until | till | from | during | through | between | before | after
              | around | and | or | to | for | into | throughout | beyond | past | towards? ) \s
          | (?: the | its | their | an? | his | her | that | this | our ) \s
              (?= {YEAR} \s (?! (?: fiscal | financial \s year | academic | school | tax | budget
                | season | marketing | crop | report | study | paper | book | film | survey
                | article | edition | review | census | novel | essay | memoir | people | companies
                | cases | and | or | to | in | of | for | with | is | was | on | by ) \b )
                (?-i:[a-z]{{3,}} | [A-Z][a-z]+ [ ] {DISASTER}
                    | Olympic | World\sCup | Winter | Summer | Asian\sGames ) )
          | (?<= \b Christmas \s ) | (?<= \b Easter \s ) | (?<= \b Thanksgiving \s )
          | (?<= \s of \s ) | (?<= - ) | (?(part) | (?!) ) )
        (?P<alone> {YEAR} ) \b
        (?! [%,.-]\d | -\w | s \b | (?<=0) ['’]s \b | \s (?: {_MONTH} ) \b | [/] )
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SAME_LETTERS: Final = str.maketrans("ſıİ\N{KELVIN SIGN}", "siIK")
"""What a pattern without regard to capitals takes for a letter of English, as in `Auguſt`."""
_PREPOSITION: Final = re.compile(
    r"(?:(?:the|its|their|an?|his|her|that|this|our)(?=\s\d{4})|in|on|since|by|until|till|from"
    r"|during|through|between|before|after|around|and|or|to"
    r"|for|into|throughout|beyond|past|towards?)\s",
    re.IGNORECASE,
)
_CAPITAL: Final = ("month", "month_second", "month_only", "shifted_month")
_FULL_MONTHS: Final = tuple(
    name.capitalize()
    for name in MONTHS
    if len(name) > len("sept") or name in ("may", "june", "july")
)
BARE_MONTH: Final = re.compile(
    rf"""
    (?: (?: the \s )? (?P<part> {_PART} ) (?: - | \s of \s | (?<= \b late ) \s in \s
        | (?<= \b early ) \s in \s | \s ) )?
    (?P<month> {"|".join(_FULL_MONTHS)} ) \b
    (?! [ ]?\d | \s [A-Z][a-z] )
    """,
    re.VERBOSE,
)
MONTH_SPAN: Final = re.compile(
    rf"\b(?P<first>{'|'.join(_FULL_MONTHS)})\s?[-–]\s?(?P<last>{'|'.join(_FULL_MONTHS)})\b"
    rf"(?:,?\s(?P<year>{YEAR}))?(?!\s?\d)"
)
"""`the April-June quarter`."""
BEFORE_MONTH: Final = re.compile(
    r"""
    (?: \b (?i: in | since | by | until | till | from | during | through | between | before
          | after | and | or | to | of | for | the | its | their ) \s
      | (?<! [Ii]t ) (?<! hat ) (?<! ere ) ['’]s \s )
    (?: the \s )? $
    """,
    re.VERBOSE,
)
IN_SENTENCE: Final = re.compile(r"(?<!\bis\s)[a-z]\s$")
OF_MONTH: Final = re.compile(r"\s[a-z]+s?\b")
"""`revised March sales`: what is of a month, within a sentence."""
TO_MONTH: Final = re.compile(rf"\s(?:to|through)\s(?:{'|'.join(_FULL_MONTHS)})\b")
"""`(April to June)`"""
OWNER: Final = re.compile(r"['’]s\s[a-z]")
"""`January's rule`"""
NEAR: Final = 40
"""Characters before a month or weekday that are looked at."""
SINCE: Final = re.compile(r"\b(?:since|as\sof)\s(?:the\s)?$", re.IGNORECASE)
YEAR_AFTER: Final = re.compile(
    rf"(?:\s(?:to|and|through|until)\s|\s?[-–]\s?)(?:\d{{1,2}}\s)?(?P<month>{_MONTH})\b\.?"
    rf"(?:\s\d{{1,2}},?)?\s(?P<year>{YEAR})\b"
)
YEAR_RANGE: Final = re.compile(
    r"(?:\b(?:in|over|during|for|between|from|of)\s(?:the\s)?|[(](?=[\d–—-]{9}[)]))(?P<first>(?:19|20)\d\d)\s?[-–—]\s?"
    r"(?P<last>(?:19|20)\d\d|\d\d)\b(?![-–/.,]\d)"
)
DAY_OF_MONTH: Final = re.compile(
    r"""
    \b (?i: on | by | until | till | since | from | before | after | through ) \s the \s
    (?P<day> 3[01] | [12]\d | [1-9] ) (?: st | nd | rd | th ) \b
    (?= [,.;:)] | $ | \s (?: and | it | he | she | they | we | the | but | when | that | a | an
        | to | of \s (?: this | the ) \s month ) \b )
    """,
    re.VERBOSE,
)
"""`on the 14th`"""
BARE_WEEKDAY: Final = re.compile(
    rf"\b (?P<weekday> {'|'.join(day.capitalize() for day in WEEKDAYS)} ) \b {_NOT_DATED}",
    re.VERBOSE,
)
_SAID_IN: Final = (
    "hearing|statement|report|interview|speech|meeting|vote|ruling|filing|release|letter|briefing"
    "|conference|event|post|email|ceremony|call|rally|session|address|decision|memo|notice|trial"
    "|raid|crash|fire|game|match|attack|article|blog|column|document|announcement|summit|order"
)
"""`at a hearing Tuesday`, but `on a rainy Tuesday`."""
NO_WEEKDAY: Final = re.compile(
    rf"""
    (?: \b (?i: black | good | cyber | super | ash | easter | palm | bloody | every | each | most
          | on | last | next | to | through | alternate ) \s
      | \b (?i: an? | one | any | some | another | whole | first | second | third | fourth ) \s
        (?: (?! (?: {_SAID_IN} ) \b ) [a-z]+ \s )?
      | [-–•] \s? | ['’]s \s ) $
    """,
    re.VERBOSE,
)
"""Before a weekday that is the name of another day, recurs, or is read with its word."""


def _year_ranges(text: str) -> Iterator[Form]:
    """`in 2018-22`: its first and its last year. Two years in a row are mostly one that is no
    year of the calendar: `2023-24`."""
    for match in YEAR_RANGE.finditer(text):
        first, last = int(match["first"]), match["last"]
        final = int(match["first"][: -len(last)] + last)
        if first + 1 < final:
            yield Form(start=match.start("first"), end=match.end("first"), year=first)
            yield Form(start=match.start("last"), end=match.end(), year=final)


def english_forms(text: str) -> Iterator[Form]:
    """The dates in words of an English text, those of several words first."""
    yield from _year_ranges(text)
    yield from _month_spans(text)
    yield from _forms(text.translate(_SAME_LETTERS))


def _forms(text: str) -> Iterator[Form]:
    for match in ENGLISH.finditer(text):
        found = match.groupdict()
        names = [found[name] for name in _CAPITAL if found[name]]
        if all(name and name[0].isupper() for name in names):
            form = _form(match, found)
            if form.month and form.year is None and not form.lead:
                form = replace(form, year=_year_after(text, form.end, form.month))
            yield from _days(match, form)
    yield from _bare_months(text)
    for match in DAY_OF_MONTH.finditer(text):
        yield Form(start=match.start("day"), end=_end_of_day(match), day=int(match["day"]))
    yield from _bare_weekdays(text)


def _month_spans(text: str) -> Iterator[Form]:
    """`the April-June quarter`: its first and its last month."""
    for match in MONTH_SPAN.finditer(text):
        year = int(match["year"]) if match["year"] else None
        for end in ("first", "last"):
            yield Form(
                start=match.start(end),
                end=match.end() if end == "last" else match.end(end),
                year=year,
                month=MONTHS[match[end].lower()],
            )


def _bare_months(text: str) -> Iterator[Form]:
    """`since January`, `early June`: a month that says neither day nor year."""
    for match in BARE_MONTH.finditer(text):
        before = _before(text, match)
        is_of_month = match["month"] != "May" and OF_MONTH.match(text, match.end())
        is_within = is_of_month and IN_SENTENCE.search(before)
        is_owner = match["month"] not in ("May", "March", "August") and OWNER.match(
            text, match.end()
        )
        is_first = before.endswith("(") and TO_MONTH.match(text, match.end())
        if match["part"] or BEFORE_MONTH.search(before) or is_within or is_owner or is_first:
            yield Form(
                start=match.start(),
                end=match.end(),
                year=_year_after(text, match.end(), MONTHS[match["month"].lower()]),
                month=MONTHS[match["month"].lower()],
                part=_part(match["part"]),
                lead=Lead.PAST if SINCE.search(_before(text, match)) else None,
            )


def _year_after(text: str, end: int, month: int) -> int | None:
    """`between June and September 2023`: of the later month, as far as it is later."""
    match = YEAR_AFTER.match(text, end)
    if not match:
        return None
    is_before = month > MONTHS[match["month"].lower()]
    return int(match["year"]) - is_before


def _before(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - NEAR) : match.start()]


def _bare_weekdays(text: str) -> Iterator[Form]:
    """`said Tuesday`."""
    for match in BARE_WEEKDAY.finditer(text):
        if not NO_WEEKDAY.search(_before(text, match)):
            day = WEEKDAYS.index(match["weekday"].lower())
            yield Form(start=match.start(), end=match.end(), weekday=day)


def _days(match: re.Match[str], form: Form) -> Iterator[Form]:
    """`February 10-11`, `3 and 4 July`: its first and its last day."""
    if match["day_before"] and int(match["day_before"]) < int(match["day_first"]):
        before = match.end("day_before")
        suffix = SUFFIX.match(match.string, before)
        yield replace(
            form, day=int(match["day_before"]), end=suffix.end() if suffix else before, part=""
        )
        yield replace(form, start=match.start("day_first"))
        return
    if not match["last_day"]:
        yield form
        return
    yield replace(form, end=_end_of_day(match))
    yield replace(form, start=match.start("last_day"), day=int(match["last_day"]))


def _end_of_day(match: re.Match[str]) -> int:
    suffix = SUFFIX.match(match.string, match.end("day"))
    return suffix.end() if suffix else match.end("day")


def _form(match: re.Match[str], found: Mapping[str, str | None]) -> Form:
    start = match.start()
    before = _PREPOSITION.match(match[0])
    year_on = found["year_on"] or found["year_on_last"] or found["year_on_only"]
    shift = (found["shift"] or "").lower()
    years_on = SHIFTS[shift] if shift and (found["unit"] or "").lower() == "year" else None
    year = found["year"] or found["year_last"] or found["year_only"] or found["alone"]
    year = year or found["quarter_year"] or found["old"]
    day = found["day"] or found["day_first"]
    name = next((found[key] for key in _CAPITAL if found[key]), None)
    part = found["part"] or found["season"] or QUARTER_NAMES.get((found["quarter"] or "").upper())
    is_year = (found["unit"] or "").lower() == "year"
    in_season = (found["season_shift"] or "").lower()
    return Form(
        start=start + (before.end() if before else 0),
        end=match.end(),
        year=full_year(year) if year else None,
        month=MONTHS[name.lower()] if name else None,
        day=int(day) if day else None,
        years_on=SHIFTS[year_on.split()[0].lower()]
        if year_on
        else 0
        if in_season == "this"
        else years_on,
        months_on=SHIFTS[shift] if shift and not is_year else None,
        days_on=NEAR_DAYS.get((found["near_day"] or "").lower()),
        weekday=WEEKDAYS.index(found["weekday"].lower()) if found["weekday"] else None,
        part=_part(part),
        lead=_lead(found["shift_month"] or found["week"] or in_season),
    )


def _part(written: str | None) -> str:
    return PARTS[" ".join(re.split(r"[\s-]+", written.lower()))] if written else ""


def _lead(word: str | None) -> Lead | None:
    """On which side of the publication it lies; `this March` may lie on either."""
    return {"last": Lead.PAST, "next": Lead.COMING}.get((word or "").lower())
