"""The stage: from a document and its date of publication to the events it tells of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import Final

from generator.events.forms import Form
from generator.events.resolving import (
    MONTH_AND_YEAR,
    NEAR_DAY,
    Reference,
    Resolved,
    reference_of,
    resolve,
)
from generator.events.sides import is_ahead, is_behind, is_just_past
from generator.events.told import of_told_year, told_years
from generator.events.words import Lead
from generator.events.written import forms_of
from generator.model import TELLING, Certainty, Document, Event, Kind, Passage
from generator.sentences import sentence_around

NOTED_BEFORE: Final = re.compile(
    r"""
    (?: 검색일 | 접속일 | 열람일 | 최종\s?접속 | 입력 | 승인 | 수정 | 등록 | 작성일 | 게재
      | 閲覧日? | 最終更新 | 更新 | 公開日 | 発行日 | 访问日期 | 检索日期 | 发布时间 | 發布時間
      | accessed | retrieved | last\ visited
      | (?: ^ | [|·•(] \s? | last\ ) (?: published | updated | posted )
    ) (?: \ on )? \s? [:：]? \s? $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A date of the piece itself or of a look at a page."""
LUNAR_BEFORE: Final = re.compile(r"(?:음력|陰曆|阴历|农历|農曆|旧暦)\s?$")
"""Of another calendar."""
NOTED_AFTER: Final = re.compile(
    r"""
    \s? (?: \d{1,2}:\d\d | \d{1,2}時\d\d分 )
      \s? (?: 更新 | 公開 | 配信 | 掲載 | 发布 | 發布 | 입력 | 수정 | 등록 | 송고 | 승인 )
  | 更新 (?= [）)\s] | $ )
  | 付?の?記事参照 | 자?\s?(?:기사|보도)\s?참[조고]
    """,
    re.VERBOSE,
)
"""`2018年5月23日 12時00分更新`."""
CITED_BEFORE: Final = re.compile(r"[(（][^()（）]{2,60},\s?$")
"""`(조선일보, 2024.1.29)`."""
CLOSED_AFTER: Final = re.compile(r"\.?\s?[)）]")
CITED_AFTER: Final = re.compile(r"[.,]{1,2}\s?[^()（）\d]{2,40}[)）]")
"""`(23.01.24. ZDNet)`."""
SOURCE_BEFORE: Final = re.compile(r"[^()（）]{2,40}[(（]")
"""What a footnote begins with that only names a source: `Business Post(2023.3.10.)`."""
TITLE_BEFORE: Final = re.compile(r"[>》〉」』\"”],?\s?$")
RECURRING: Final = re.compile(
    r"""
    (?: 매년 | 해마다 | 매주 | 매월 | 매달 | 每[年月周週] | 毎[年月週] | every | each
      | 역대 | 전년도? | 前年の? ) \s?
    (?: [\d월月일日]+ \s? [과와·,、] \s? )* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Of every year, or of one that is counted from a year told elsewhere: `前年1月から`."""
RECURRING_AFTER: Final = re.compile(r",?\s(?:of\s)?(?:each|every|any(?:\sgiven)?)\syear\b")
OF_THAT_YEAR: Final = re.compile(
    r"(?:当年|當年|该年度?|該年度?|해당\s?연도|당해\s?(?:연도)?|当該年度?|その年)[의的の]?\s?$"
)
"""Before a month: of the year that the text speaks of, or of any year."""
BORN_BEFORE: Final = re.compile(r"\bborn\b[^.;,]{0,40}$|生[于於]\s?$")
BORN_AFTER: Final = re.compile(r"\s?(?:출생|생(?=[\s,)으인이])|에?\s?태어|出生|生まれ|生れ)")
AHEAD: Final = re.compile(
    r"""
    예정 | 계획 | 전망 | 까지\s.{0,40}(?:하기로|할|한다) | 오는 | 다음\s(?:주|호|회) | 내주
    | 열린다 | 개막한다 | 시작한다 | 시행된다 | 마감이?다 | 까지(?:다|이다) | [릴할]게요
    | 下[周週] | 下个?月 | 来週 | 次[回号の] | 早[くけ]て?れ?ば? | 明[天日] | 予定 | 見通し | 計画
    | 見込[みむ] | でしょう | [怖恐]れが | おそれが | 겠 (?: 다 | 습니다 | 으며 | 고 )
    | 将[于在会] | 将(?=公布|发布|发表|举行|召开|访问|前往|抵达|上市|开幕|开庭|启动|实施|生效|恢复)
    | 將[於在會] | 预计 | 預計 | 计划 | 計劃
    | \b (?: will | plans? | planned | scheduled | due | expected | upcoming
         | next\s(?:week|month) | tomorrow ) \b
    """,
    re.VERBOSE,
)
DUE_BEFORE: Final = re.compile(
    r"""
    \b (?: will | is\sdue | are\sdue | to\sbe
      | (?<! was\s ) (?<! were\s ) (?<! been\s ) (?<! than\s ) (?: scheduled | expected | slated )
      | set\s(?:to|for)
      | must | needs?\sto | ha(?:s|ve)\s(?:to|until)
      | starts? | begins? | (?:re-?)?opens? | closes? | meets? | votes? | expires? | ends?
      | (?: (?<!tax\s) returns | resumes | launches | premieres | airs | convenes ) (?=
          \s (?: on | in | to | from | at | for | its | his | her | their | the | a ) \b )
      | (?: reconvenes | kicks\soff | goes\son\s(?:sale|trial|show) )
      | takes?\s(?:effect|office|power|place) | comes?\sinto\s(?:force|effect) ) \b
    (?: (?! \b (?: said | told | reported | announced | that ) \b ) [^.,;] ){0,60} $
    """,
    re.VERBOSE,
)
"""Before an English weekday that lies ahead; `said on Monday it will` does not."""
MAY_BE: Final = re.compile(r"\b(?:could|may|might|would)\s[a-z]+\b(?!\sbeen\b)[^.,;]{0,40}$")
"""Before a weekday that lies ahead: `rain could reach the area on Friday`."""
BY: Final = re.compile(r"\b(?:by|until|till)\s$")
"""Before a weekday that lies ahead."""
REACHED_BY: Final = re.compile(
    r"\b(?:had|has|have|spread|grew|grown|rose|fell|reached|climbed|swelled|burned|killed)\b"
    r"(?:(?!\bto\s(?:be|[a-z]+\sby)\b)[^.;]){0,60}$"
)
"""`spread to 2,000 acres by Wednesday`."""
HAPPENED: Final = re.compile(
    r"""
    \b (?: was | were | had | did | rose | fell | cut | won | lost | took | began | went | came
      | (?: up | down ) \s from | than | compared\swith | made | sold | bought | met | grew
      | left | sent | gave | struck | hit | shut | became
      | (?! (?: plann | schedul | expect | slat | propos | need | promis | aim ) ed )
        (?<! \bbe\s ) [a-z]{3,}ed )
    \b (?! \s to \b )
    (?: (?! \b (?: will | would | to | due | next | may | could | should | must | plans? | planned
            | scheduled | expected | slated ) \b
          | \b (?: by | until | till | before ) \s $ )
        (?: [^.,;] | [.,] (?=\d) ) )* $
    """,
    re.VERBOSE,
)
"""Before a month that lies behind, with nothing between them that looks ahead."""
HAD_HOPED: Final = re.compile(
    r"\bhad\s(?:[a-z]+\s)?(?:hoped|planned|meant|expected|intended|wanted|aimed|promised)\b[^.;]*$"
)
"""What had been hoped for a month says nothing of its side: `had hoped to open in August`."""
HAD_AFTER: Final = re.compile(r"(?:\s(?:morning|night|evening|afternoon))?,?\s[^.,;]{0,40}\bhad\s")
"""`by Sunday morning 9m people had watched`."""
OPEN_UNTIL: Final = re.compile(
    r"""
    (?: 까지\s | まで ) [^.。]{0,24}?
    (?: 받는다 | 받습니다 | 접수한다 | 접수합니다 | 모집한다 | 내야 | 제출해야 | 마쳐야
      | 受け付け (?: る | て[いお]る | ます ) | 受付中 | 募集 (?: する | 中 ) | 募[るっ]
      | しなければ )
    """,
    re.VERBOSE,
)
"""After a date that lies ahead, whatever year was told in the sentence before it."""
ANEW: Final = re.compile(r"[.;!?]\s|[。；！？]")
COMPARED: Final = re.compile(r"\b(?:than|from|on|over|to|with)\slast\syear$")
"""`up from last year's £90m`: no year of what follows."""
GOES_ON: Final = re.compile(r"^[,)]\s(?:has|have|will|is|are|plans|hopes|expects)\b")
"""After a year told by the way: `the agency, founded in 1958, will lose staff by September`."""
SINCE_AFTER: Final = re.compile(r"[^.。,，、]{0,12}(?:이래|이후|以来|以來|以降|以[后後]|[《「『])")
"""`1989년 통계 작성 이래`: no year of what follows."""
SINCE_YEAR: Final = re.compile(r"自[从從]?\d{4}\s?年$")
"""`援引自1952年的法律`: nor this."""
YEAR_ALONE: Final = len("2024")
FULL_DAY: Final = len("2024-01-29")
DAY_FROM: Final = len("2024-01-")
SINCE_DATE: Final = re.compile(r"\bsince\s(?:[A-Z][a-z]+\.?\s)?(?:\d{1,2},?\s)?\d{4}$")
"""`the highest since July 2011`: what comes after is of these days."""
AS_OF: Final = re.compile(r"\s?(?:기준|현재|시점|이래|の?時点|現在|当時|以来)")
"""After a date that cannot lie ahead."""
MONTH_BEFORE: Final = re.compile(r"[比较較]$")
"""`6月份为49.7%，比上月上升`: the month before the one that was told."""
LONGEST_SENTENCE: Final = 300
"""Characters on either side of a date."""
LIST_GAP: Final = 2
"""Lines from one item of a list to the next."""
NOTED_WITHIN: Final = 20
NEAR: Final = 80
"""Characters before a date in which its bracket may open."""


def find_events(document: Document, published: str, language: str) -> tuple[Event, ...]:
    """The dates that the text speaks of, in reading order. `published` is ISO 8601, empty if
    not known: then only dates with a year are found."""
    reference = reference_of(published)
    telling = [passage for passage in document.passages() if passage.kind in TELLING]
    written = [forms_of(passage.text, language) for passage in telling]
    years = told_years(chain.from_iterable(written))
    events: list[Event] = []
    previous: Passage | None = None
    for passage, forms in zip(telling, written, strict=True):
        is_next = previous is not None and _follow_in_list(previous, passage)
        before = _carried_over(events, previous) if is_next else None
        dated = [of_told_year(form, reference, years) for form in forms]
        events += _events_of(passage, dated, reference, language, before)
        previous = passage
    return tuple(events)


def _follow_in_list(one: Passage, other: Passage) -> bool:
    both = one.kind is other.kind is Kind.LIST
    return both and 0 < other.first - one.last <= LIST_GAP


def _carried_over(events: Sequence[Event], passage: Passage | None) -> Resolved | None:
    """The last date of the list item before: a month without a year may be of the same year."""
    if not events or events[-1].passage is not passage:
        return None
    last = events[-1]
    return Resolved(date=last.date, certainty=last.certainty, end=-NEAR_DAY - 1)


def _events_of(
    passage: Passage,
    forms: Iterable[Form],
    reference: Reference,
    language: str,
    before: Resolved | None,
) -> Iterator[Event]:
    for written in forms:
        form = _of_its_year(written, passage.text, reference)
        form = _of_month_before(form, passage.text, before)
        form = _led(form, passage.text, before) if language == "en" else form
        ahead = _is_ahead(passage.text, form, reference, language)
        if form.weekday is not None and language == "en":
            start = passage.text[max(0, form.start - 2 * NEAR) : form.start]
            is_due = bool(DUE_BEFORE.search(start) or MAY_BE.search(start))
            is_reached = REACHED_BY.search(start) or HAD_AFTER.match(passage.text, form.end)
            ahead = is_due or bool(BY.search(start) and not is_reached)
        if reference.day and _begins_anew(passage.text, before, form, language, reference.day):
            before = None
        if LUNAR_BEFORE.search(passage.text[max(0, form.start - NEAR) : form.start]):
            continue
        as_of = AS_OF.match(passage.text, form.end) is not None
        found = resolve(form, reference, before, ahead=ahead and not as_of, as_of=as_of)
        if found is None:
            continue
        before = found
        if not is_noted(passage, form):
            yield Event(
                passage=passage,
                start=form.start,
                end=form.end,
                date=found.date,
                part=form.part,
                certainty=found.certainty,
            )


def _is_ahead(text: str, form: Form, reference: Reference, language: str) -> bool:
    """Whether the sentence speaks of the date as one that is to come."""
    first, sentence = _sentence_around(text, form)
    start = form.start - first
    if language == "en":
        return AHEAD.search(sentence) is not None
    if is_just_past(form, reference) and is_behind(form, sentence, start, AHEAD):
        return False
    is_open = OPEN_UNTIL.match(text, form.end) is not None
    return is_open or is_ahead(form, sentence, start, AHEAD)


def _of_its_year(form: Form, text: str, reference: Reference) -> Form:
    """`当年1月1日` is of the year told before it; `born in May '45` is not to come."""
    before = text[max(0, form.start - NEAR) : form.start]
    if form.year is None:
        is_told = form.month is not None and OF_THAT_YEAR.search(before)
        return replace(form, same_year=True) if is_told else form
    is_short = f"{form.year}" not in text[form.start : form.end]
    is_ahead = reference.day is not None and form.year > reference.day.year
    if is_short and is_ahead and (BORN_BEFORE.search(before) or BORN_AFTER.match(text, form.end)):
        return replace(form, year=form.year - 100)
    return form


def _of_month_before(form: Form, text: str, before: Resolved | None) -> Form:
    """Last month in a comparison is the one before the month that was told last."""
    is_compared = form.months_on == -1 and MONTH_BEFORE.search(text[: form.start][-1:])
    if not is_compared or before is None or len(before.date) != MONTH_AND_YEAR:
        return form
    months = int(before.date[:YEAR_ALONE]) * 12 + int(before.date[-2:]) - 2
    return replace(form, months_on=None, year=months // 12, month=months % 12 + 1)


def _led(form: Form, text: str, before: Resolved | None) -> Form:
    """On which side of the publication the verb before a month without a year puts it:
    `cut quotas in December`, `takes effect in December`."""
    is_relative = form.years_on is not None or form.months_on is not None or form.lead
    if form.month is None or form.year is not None or is_relative:
        return form
    if before and before.certainty is Certainty.STATED:
        return form
    clause = text[max(0, form.start - NEAR) : form.start]
    if HAPPENED.search(clause):
        return replace(form, lead=Lead.PAST)
    is_due = DUE_BEFORE.search(clause) and not HAD_HOPED.search(clause)
    return replace(form, lead=Lead.COMING) if is_due else form


def _begins_anew(
    text: str, before: Resolved | None, form: Form, language: str, published: date
) -> bool:
    """Whether the date before ended with its sentence, so that this one is of these days."""
    if before is None or form.same_year or form.same_month or form.year_after:
        return False
    between = text[max(0, before.end) : form.start]
    has_ended = ANEW.search(between) is not None
    is_ahead = before.date > published.isoformat()[: len(before.date)]
    is_open = OPEN_UNTIL.match(text, form.end) is not None
    is_apart = has_ended and (before.is_counted or is_ahead or is_open)
    if language == "en" and len(before.date) == YEAR_ALONE and GOES_ON.search(between):
        return before.date < published.isoformat()[:YEAR_ALONE]
    if language == "en" and form.month is None and form.day is not None:
        return False
    if language == "en":
        said = text[max(0, before.end - NEAR) : max(0, before.end)]
        is_aside = len(before.date) == YEAR_ALONE or SINCE_DATE.search(said)
        return is_apart or bool(has_ended and is_aside) or COMPARED.search(said) is not None
    if form.month is None:
        is_next = before.date[DAY_FROM:] == f"{(form.day or 0) - 1:02}"
        return form.day is not None and not is_next and (has_ended or len(before.date) < FULL_DAY)
    is_year = len(before.date) == YEAR_ALONE
    end = max(0, before.end)
    is_since = SINCE_AFTER.match(text, end) or SINCE_YEAR.search(text[max(0, end - NEAR) : end])
    return is_apart or bool((has_ended or is_year) and is_since)


def is_noted(passage: Passage, form: Form) -> bool:
    """Whether the date is that of a publication, of a look at a page, or of every year."""
    text = passage.text
    before = text[max(0, form.start - 2 * NEAR) : form.start]
    if NOTED_BEFORE.search(before[-NOTED_WITHIN:]) or NOTED_AFTER.match(text, form.end):
        return True
    if RECURRING.search(before[-NEAR:]) or RECURRING_AFTER.match(text, form.end):
        return True
    if passage.kind is Kind.FOOTNOTE and (
        SOURCE_BEFORE.fullmatch(before) or TITLE_BEFORE.search(before)
    ):
        return True
    if before.endswith(("(", "（")) and CITED_AFTER.match(text, form.end):
        return True
    return bool(CITED_BEFORE.search(before[-NEAR:]) and CLOSED_AFTER.match(text, form.end))


def _sentence_around(text: str, form: Form) -> tuple[int, str]:
    """The sentence of a date, after its offset in the text."""
    first = max(0, form.start - LONGEST_SENTENCE)
    around = text[first : form.end + LONGEST_SENTENCE]
    start, end = sentence_around(around, form.start - first)
    return first + start, around[start:end]
