"""Authors in the first and last words of a text, and where a page lost its line ends."""

from __future__ import annotations

import re
from typing import Final

from generator.describe.authors.chinese import is_chinese_name
from generator.describe.authors.credit import CONTACT, credit_of, labelled_in
from generator.describe.authors.japanese import (
    ends_like_given_name,
    find_japanese,
    find_japanese_ending,
    is_surely_japanese_name,
)
from generator.describe.authors.korean import find_korean, is_korean_name
from generator.describe.dates import find_dates

OPENING = 70
"""Characters at the beginning of a text in which place, name and outlet stand."""
CLOSING = 60
KOREAN_OPENING = re.compile(r"^(?P<credit>[^=]*(?:[(\[【][^)\]】]*=[^)\]】]*[)\]】][^=]*)?)\s=\s")
HALF_ADDRESS = re.compile(r"(?<=기자)\s[\w.+-]+@\s*$")
"""`홍길동기자 gildong@`: some papers leave their own host out."""
OUTLET_OPENING = re.compile(
    r"""
    ^ (?: [가-힣A-Z\d·]{2,12} \s? =? \s? (?P<name> [가-힣]{2,4} ) \s (?: [가-힣]{2} \s? )?
          (?: 기자 | 특파원 ) \s? [|ㅣ=:]
      | [(\[] [^()\[\]=]{1,12} (?: \( [^()]{1,12} \) )? \s? = \s? (?P<placed> [가-힣]{2,4} )
          \s (?: 기자 | 특파원 ) (?: \s? [)\]] | \s = )
      | [가-힣]{0,8} (?: 일보 | 신문 | 뉴스 | 경제 | 투데이 | 데일리 | 타임스 | 닷컴 )
          \s (?P<alone> [가-힣]{3} ) \s = ) \s
    """,
    re.VERBOSE,
)
"""`하늘일보 = 홍길동 기자 | …`, `하늘경제 홍길동 = …`: outlet and name in no brackets."""
AGENCY_OPENING = re.compile(
    r"""
    [(\[【〔（] \s?
    (?: [^()\[\]【】〔〕=＝（）]{1,12} [=＝] [^()\[\]【】〔〕（）]{2,16} [)\]】〕）]
            [^=.]{2,30} (?: 기자 | 특파원 ) (?: [·,\s] [^=.]{1,20}? )? \s? =
      | [^()\[\]【】〔〕=＝（）]{2,12} [=＝]
            (?! [^)\]】〕）]* (?: 社 | [电電]讯? | 通信 | 新聞 | 新闻 | 報 ) )
            [一-鿿々]{3,5} [)\]】〕）]
      | [一-鿿]{2,8} [记記]者 \s? [一-鿿]{2,16} \d{1,2} 日 [电電讯訊] [)\]】〕）]
    )
    """,
    re.VERBOSE,
)
IS_KOREAN = re.compile(r"[가-힣]")
WRITER_OPENING = re.compile(
    r"^(?:(?P<name>[一-鿿]{2,4})\s?[/／]\s?文(?![一-鿿])|文\s?[/／|｜]\s?(?P<behind>[一-鿿]{2,4})\s)"
)
"""`周明远/文 当地时间…`, `文/周明远 …`"""
KOREAN_REPORTER = re.compile(r"기자|특파원|통신원|위원|=")
"""In the first words of a text a coach or a professor in brackets is the story's."""
HANDED_OVER = re.compile(
    r"""
    (?: ^ | [\s,"”’'] ) (?P<name> [가-힣]{2,4} ) \s?
    (?: 기자 | (?: [가-힣]{2,5} \s )? 특파원 | 리포터 )
    (?: 입니다 | (?: 가 | 의 ) \s [^.]{0,30}?
        (?: 전합 | 전해 | 보도 | 취재했 | 알아봤 | 다녀왔 | 살펴봤 | 정리했 | 만나봤 | 짚어 )
        [가-힣\s]{0,8} ) [.]? $
  | (?: ^ | [.] \s ) (?: 지금까지 \s .{0,16}? )?
    [가-힣A-Z]{2,8}? \s? (?: 뉴스 | TV | 방송 ) \s (?P<signed> [가-힣]{3} )
    (?: \s? [(（][^()（）]{3,40}[)）] )? (?: 입니다 | 이었습니다 | 였습니다 ) [.]? $
    """,
    re.VERBOSE,
)
"""`홍길동 기자가 보도합니다.`, with which a newsreader hands over; `하늘뉴스 홍길동입니다.`"""
LONGEST_HANDED: Final = 90
BESIDE_DATE = 30
"""Characters."""
WHOLE_IN_BRACKETS = re.compile(
    r"^\s*(?:[（(](?P<name>[^（）()]{3,8})[）)]|【(?P<writer>[^【】]{3,8})】)\s*$"
)
BRACKETED = re.compile(r"[(\[【〔（](?P<credit>[^()\[\]【】〔〕（）]{2,40})[)\]】〕）]")
SLASHED = re.compile(r"(?:^|[.。!?”\"’'])\s*/?\s*(?P<credit>[가-힣·,\s=/]{2,30}기자)$")


def in_opening(text: str) -> tuple[str, ...]:
    start = text.lstrip()[:OPENING]
    korean = KOREAN_OPENING.match(start)
    if korean and (names := find_korean(credit_of(korean["credit"]))):
        return names
    outlet = OUTLET_OPENING.match(start)
    if outlet and is_korean_name(name := outlet["name"] or outlet["placed"] or outlet["alone"]):
        return (name,)
    writer = WRITER_OPENING.match(start)
    if writer and is_chinese_name(name := writer["name"] or writer["behind"]):
        return (name,)
    for found in BRACKETED.finditer(start):
        if IS_KOREAN.search(found["credit"]) and not KOREAN_REPORTER.search(found["credit"]):
            continue
        names = labelled_in(found["credit"]) or find_japanese(found[0])
        if names:
            return names
    return ()


def after_agency(text: str) -> tuple[str, ...]:
    """`(베이징=누리통신) 홍길동 특파원 =`: nothing else looks like it, wherever it stands."""
    return in_opening(text) if AGENCY_OPENING.match(text.lstrip()) else ()


def in_closing(text: str) -> tuple[str, ...]:
    end = HALF_ADDRESS.sub("", CONTACT.sub("", text)).rstrip()[-CLOSING:]
    slashed = SLASHED.search(end)
    if slashed:
        return find_korean(credit_of(slashed["credit"]))
    brackets = list(BRACKETED.finditer(end))
    if brackets and brackets[-1].end() == len(end):
        return labelled_in(brackets[-1]["credit"]) or find_japanese_ending(text)
    return ()


def in_brackets(text: str) -> tuple[str, ...]:
    """`（山田花子）`, alone in a line after the text or its notes."""
    whole = WHOLE_IN_BRACKETS.match(text)
    if whole and whole["writer"]:
        return (whole["writer"],) if ends_like_given_name(whole["writer"]) else ()
    return (whole["name"],) if whole and is_surely_japanese_name(whole["name"]) else ()


def beside_date(text: str) -> tuple[str, ...]:
    """A labelled name near the first date of a page that lost its line ends."""
    moment = next(find_dates(text), None)
    if not moment:
        return ()
    after = labelled_in(text[moment.end : moment.end + BESIDE_DATE])
    return after or labelled_in(text[max(moment.start - BESIDE_DATE, 0) : moment.start])


def handed_over(text: str) -> tuple[str, ...]:
    """The reporter to whom a newsreader hands over in a short line, or who signs off."""
    found = HANDED_OVER.search(text.strip()) if len(text) <= LONGEST_HANDED else None
    name = (found["name"] or found["signed"]) if found else ""
    return (name,) if is_korean_name(name) else ()
