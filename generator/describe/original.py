"""The publication that a translated piece was translated from.

Pages give it in one of two ways: above the text, the foreign title with outlet and date
in brackets under it; or a labelled line (`원문:`, `原文：`, `Originally published in`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.describe.dates import FULL_DAY, find_dates
from generator.describe.language import UNDETERMINED, find_language
from generator.describe.notices import ADDRESS
from generator.describe.regions import Regions
from generator.model import Kind, Line, Origin, Original, Sourced

ABOVE = frozenset({Kind.SUBTITLE, Kind.REFERENCE, Kind.NOTICE, Kind.BYLINE, Kind.DATELINE})
AROUND = frozenset({Kind.REFERENCE, Kind.NOTICE, Kind.BYLINE, Kind.SUBTITLE})

CREDIT = re.compile(
    r"""
    ^ \s*+ [(（\[【]? \s*
    (?P<publisher> [^()（）\[\]\d:：,]{2,40}? ) \s*+ [,，]? \s*+
    [(（]? \s*+ (?P<date> \d{4} [^()（）]{3,16} ) [)）\]】]{1,2} [\s.]* $
    """,
    re.VERBOSE,
)
"""`(环球时报(2024. 5.13.)`, `[The New York Times, 2024.1.29]`"""

TRANSLATED = re.compile(r"번역 | 옮김 | [译譯訳] | 전문\s?소개 | (?i: translat )", re.VERBOSE)

LABEL = re.compile(
    r"""
    (?: ^ | (?<= [\s(（\[【※*-] ) )
    (?: 원문 (?: \s? (?: 출처 | 제목 | 기사 | 게재 | 매체 ) )? | 원제 | 원출처
      | 原文 (?: 标题 | 標題 | 刊[于於载載] | 来源 | 來源 | 题目 | タイトル )?
      | 原[题題載载] | 元記事
      | [译譯] 自 | 翻訳元
      | (?i: original (?: ly )? \s (?: title | article | source | published \s (?: in | by | on )
           | appeared \s in ) | translated \s from ) )
    \s* (?: [:：=] | (?<= 自 ) | (?<= [于於] ) | \s )
    \s* (?P<rest> \S .* )
    """,
    re.VERBOSE,
)
TITLE = re.compile(r"[《「『“\"‘'<〈](?P<title>[^》」』”\"’'>〉]{4,})[》」』”\"’'>〉]")
TITLE_LABEL = re.compile(r"제목|원제|标题|標題|题目|題目|原[题題]|タイトル|(?i:title)")
OUTER = ' \t\r\n,，.。、;；:：()（）[]【】《》「」『』<>“”"|/-–—'
NOISE = re.compile(r"(?:일자|게재|기사|年|사이트|발행)\s*$|\b(?:on|in|by|and|at)\b\s*$")
LONGEST_PUBLISHER = 40


def find_original(regions: Regions, language: str) -> Sourced[Original]:
    """The original's outlet, title, date, language and address, as far as the page says.

    `language` is the capture's own: a foreign title is one in another language.
    """
    return (
        _above(regions.head, language)
        or _labelled(regions, language)
        or Sourced(value=Original(), origin=Origin.MISSING)
    )


def _above(head: Sequence[Line], language: str) -> Sourced[Original] | None:
    """Outlet and date in brackets, with the foreign title over it or a word on translation."""
    shown = [line for line in head if line.kind in ABOVE]
    translated = any(TRANSLATED.search(line.text) for line in shown)
    for at, line in enumerate(shown):
        credit = CREDIT.match(" ".join(line.text.split()))
        if not credit or line.kind is Kind.DATELINE or LABEL.search(line.text):
            continue
        title = shown[at - 1] if at and _is_foreign(shown[at - 1].text, language) else None
        if not title and not translated:
            continue
        publisher = credit["publisher"].strip(OUTER)
        found = Original(
            publisher=publisher,
            title=title.text.strip() if title else "",
            published=_date(credit["date"]),
            language=find_language([title.text if title else publisher]),
        )
        return Sourced(value=found, origin=Origin.CAPTURE, line=(title or line).n)
    return None


def _labelled(regions: Regions, language: str) -> Sourced[Original] | None:
    for line in regions.of_kind(*AROUND):
        label = LABEL.search(line.text)
        if label:
            found = _read(line.text[label.start() : label.start("rest")], label["rest"], language)
            if found != Original():
                return Sourced(value=found, origin=Origin.CAPTURE, line=line.n)
    return None


def _read(label: str, rest: str, language: str) -> Original:
    """What a labelled line says: title in quotes or by its label, address, date, outlet."""
    address = ADDRESS.search(rest)
    text = rest.replace(address[0], " ") if address else rest
    quoted = TITLE.search(text)
    by_label = bool(TITLE_LABEL.search(label))
    dates = list(find_dates(text))
    title, publisher = "", ""
    if quoted and not by_label and _is_only_name(quoted["title"]):
        publisher = quoted["title"].strip()
    elif quoted:
        title = quoted["title"].strip()
        publisher = _publisher(text.replace(quoted[0], " "), language)
    elif by_label:
        title = text.strip()
    else:
        publisher = _publisher(text, language)
    known = find_language([title or publisher])
    return Original(
        publisher=publisher,
        title=title,
        published=dates[0].iso[:FULL_DAY] if dates else "",
        language=known if known not in {UNDETERMINED, language} else "",
        url=address[0] if address else "",
    )


def _is_only_name(quoted: str) -> bool:
    """`《纽约时报》` is an outlet, not a title."""
    return len(quoted) <= len("华尔街日报中文网") and not re.search(r"[:：,，!！?？\s]", quoted)


def _publisher(text: str, language: str) -> str:
    """What stands before the date, if it can be a name."""
    first_date = next(find_dates(text), None)
    name = text[: first_date.start] if first_date else text
    name = NOISE.sub("", re.split(r"\s[-–—|/]\s|[()（）,，]|번역|[译譯訳]", name.strip(OUTER))[0])
    name = name.strip(OUTER)
    is_sentence = language != "en" and name.endswith(("다", "음"))
    return name if 1 < len(name) <= LONGEST_PUBLISHER and not is_sentence else ""


def _is_foreign(text: str, language: str) -> bool:
    return find_language([text]) not in {language, UNDETERMINED}


def _date(text: str) -> str:
    found = next(find_dates(text.strip(OUTER)), None)
    return found.iso[:FULL_DAY] if found else ""
