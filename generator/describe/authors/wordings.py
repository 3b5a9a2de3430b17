"""Lines in whose own words an author is named, however else the line was read.

One form a row: what platforms, broadcasters and journals print around every author's name. The
languages of a row are those of the pages on which it is believed; an empty one is English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from generator.describe.authors.credits import People
from generator.describe.authors.english import people_at
from generator.model import Kind, Line

LONGEST_LINE: Final = 200
"""Characters."""

_EAST_ASIAN: Final = ("ko", "zh", "ja")
_USER: Final = r"(?P<name> [^\W_] [\w.-]{1,23} )"
_NAME: Final = r"(?P<name> [^\s。、，,.（）()\[\]［］【】：:|｜／/＝=]{2,16} )"
_SPACED: Final = (
    r"(?P<name> [一-鿿々]{1,3} [ \u3000] [一-鿿々ぁ-んァ-ヶー]{1,4} (?= [\s、／/（(] | $ )"
    r" | [^\s。、，,.（）()\[\]［］【】：:|｜／/＝=]{2,16} )"
)
"""The same in Japanese, where a space may part family and given name."""
_HAN: Final = r"(?P<name> [一-鿿]{2,4}? )"
_HANS: Final = r"(?P<name> [一-鿿]{2,4} (?: [\s、，] [一-鿿]{2,4} )*? )"
"""Several names of Chinese characters."""
_HANGUL: Final = r"(?P<name> [가-힣]{3} )"
_ENGLISH: Final = r"(?P<name> [A-Z][\w'’.-]* (?: \s [A-Z][\w'’.-]* ){1,3} )"
_KEEPER: Final = (
    r"(?: 店主 | 学芸員 | 副?住職 | 校長 | 園長 | 館長 | 院長 | 所長 | 司書 | 編集 (?: 部 | 者 )? )"
)
"""Who keeps a place and writes in its name."""
_MONTH_OR_DAY: Final = r"(?: [A-Z][a-z]{2,8} \.? \s \d | \d{1,2} [\s/] | \d{4}- )"


def _form(languages: tuple[str, ...], pattern: str) -> tuple[tuple[str, ...], re.Pattern[str]]:
    return languages, re.compile(pattern, re.VERBOSE)


Forms = tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]
"""Languages, and what a line of theirs looks like."""

_FORMS: Final = (
    # Forums: `Discussion in 'General' started by ada77, May 20, 2024`, `by ada77 » Mon May 20`
    _form(
        ("",), rf"^ (?i: thread \s starter ) \s? :? \s {_USER} (?= \s (?i: start \s date ) | $ )"
    ),
    _form(("",), rf"(?i: \b started \s by ) \s {_USER} , \s {_MONTH_OR_DAY}"),
    _form(("",), r"^ (?i: post(?:ed)? \s )? (?i: by ) \s (?P<name> \S.{1,23}? ) \s » \s"),
    _form(("",), rf"^ By \s {_USER} , \s {_MONTH_OR_DAY} .{{4,16}} \s in \s"),
    _form(("",), r"^ (?P<name> [A-Za-z\d][\w\s.-]{1,23} ) \s is \s (?: offline | online ) $"),
    _form(("",), rf"^ {_USER} \s opened \s this \s (?: issue | pull \s request ) \b"),
    _form(("",), r"^ (?i: posted \s by \s )? u/ (?P<name> [\w-]{3,24} ) \b"),
    _form(("",), rf"^ {_USER} \s (?i: discussion \s starter ) \b"),
    _form(("",), rf"^ (?i: asked | started | submitted ) \s by \s? :? \s {_USER} $"),
    _form(("",), rf"^ \d+ \s points? \s by \s {_USER} \s"),
    _form(("",), rf"^ {_USER} \s \( @ [\w.-]+ \) $"),
    # Question sites: `asked May 3 '16 at 9:12 Ada`
    _form(("",), r"^ asked \s .{4,24} \s at \s \d{1,2}:\d\d \s (?P<name> [^\W\d].{1,30} ) $"),
    # Blogs: `Posted by はな at 10:00`, `posted @ 2024-05-20 10:00 周明远 阅读(120)`
    _form(_EAST_ASIAN, r"^ (?: Written | Text | Words ) \s by \s (?P<name> [^\sA-Za-z]{2,8} ) $"),
    _form(("zh",), r"^ posted \s @ \s [\d:\s-]{10,18} (?P<name> [^\s\d]\S{1,15} ) \s 阅读"),
    # Boards, sermons, papers of readers: `Name  하늘바람`, `설교: 홍길동 목사`, `홍길동(gildong)`
    _form(("ko",), r"^ (?: Name | NAME | 이름 ) (?: \s? [:：] \s? | \s+ ) (?P<name> \S{2,16} ) $"),
    _form(
        ("ko",),
        rf"^ 설교 (?: 자 )? \s? [:：] \s? {_HANGUL} (?: \s? (?: 목사 | 전도사 | 신부 ) )? $",
    ),
    _form(("ko",), rf"^ {_HANGUL} \( [a-z][a-z\d_]{{3,19}} \) $"),
    # Law firms' and readers' own stories
    _form(("",), rf"^ On \s behalf \s of \s {_ENGLISH} $"),
    _form(("",), rf"^ (?: By \s )? {_ENGLISH} ,? \s as \s told \s to \s [A-Z]"),
    _form(("",), rf"^ {_ENGLISH} , \s volunteer (?: \s since \s \d{{4}} )? $"),
    # Systems' lists of one's other pieces
    _form(
        ("ja",),
        r"^ \W* (?P<name> \S.{0,18}? ) さんの (?: (?: 最新 | 他 | ほか ) の記事 | 記事一覧 )",
    ),
    # `…ブログをはじめよう！ hanakoさんは、…`, at the foot of a platform's every blog
    _form(("ja",), r"ブログを (?: はじめ | 始め ) よう [！!] \s? (?P<name> [\w-]{3,32}? ) さんは"),
    _form(("ko",), rf"^ \W* {_HANGUL} (?: \s? 기자 )? 의 \s (?: 다른 | 최신 ) \s? 기사"),
    _form(("ko",), rf"^ \W* {_HANGUL} \s 기자의 \s 기사 \s 모음"),
    _form(
        ("ko",),
        r"안녕하세요[.,!]? \s (?: 저는 \s )?"
        r" (?P<name> (?: 에디터 | 마케터 | 기획자 ) \s [가-힣]{2,4}? )"
        r" (?: 입니다 | 이에요 | 예요 )",
    ),
    _form(("zh",), r"^ \W* 本[菜食][谱譜]的做法由 \s? (?P<name> \S{2,16} ) \s? [编編][写寫]"),
    # `[取材・文] 山田花子　[写真] 佐藤健`
    _form(
        _EAST_ASIAN,
        r"[\[［【〔] (?: 取材 | 取材・文 | 文 | 執筆 | 構成・文 | 文・構成 | 撰文 | 글 | 취재 )"
        rf" [\]］】〕] \s* {_NAME}",
    ),
    _form(
        ("ja",), rf"^ (?: 文・写真 | 写真・文 | 聞き手 | 取材・文 | 文 ) \s? [＝=] \s? {_SPACED}"
    ),
    # `横浜放送局　記者　山田花子　2018年入局`, with which Japanese broadcasters sign
    _form(
        ("ja",),
        r"^ (?: \S{2,12} (?: 局 | 部 | センター | 班 ) \s* )?"
        rf" (?: 記者 | ディレクター | アナウンサー ) \s+ {_NAME} \s+ \S{{2,5}} 年入局",
    ),
    # Blogs of programmers: `ada_77·2024년 5월 20일`; copies of a Chinese one: `本文已影响3人 半夏`
    _form(
        ("ko",),
        r"^ (?P<name> [a-z][\w.-]{2,23} | [A-Z][\w.-]+ (?: \s [A-Z][\w.-]+ )+ )"
        r" \s? [·ㆍ] \s? \d{4} [년.] \s? \d{1,2} [월.] \s? \d{1,2} 일? [.]? $",
    ),
    _form(
        ("ko",),
        r"^ (?P<name> [A-Za-z][\w.-]* [a-z] [A-Z\d_☆★♡♥] [\w☆★♡♥.-]* )"
        r" \s \d{4} \. \s? \d{1,2} \. \s? \d{1,2} \. \s \d{1,2} : \d\d $",
    ),
    # `by 바다의 노래 2024. 5. 20.`
    _form(
        ("ko",),
        r"^ by \s (?P<name> [가-힣A-Za-z]+ (?: \s [가-힣A-Za-z]+ ){1,2} )"
        r" \s [·ㆍ]? \s? \d{4} \. \s \d{1,2} \. \s \d{1,2} \. (?: \s \d{1,2} : \d\d )? $",
    ),
    _form(
        ("zh",),
        r"[。！？”] \s? (?: 作者 | 撰文 ) \s? [|｜丨:：] \s? (?P<name> [一-鿿]{2,4} ) $",
    ),
    _form(("zh",), r"本文已影[响響] \s? \d+ \s? 人 \s+ (?P<name> \S{2,16} ) $"),
    # `助理研究员：周明远　从业资格号 …`, over a bank's report
    _form(
        ("zh",),
        r"^ (?: 助理 | 首席 | 高[级級] | [资資]深 )? (?: 研究[员員] | 分析[师師] ) [:：] \s?"
        r" (?P<name> [一-鿿]{2,4} ) (?: \s | $ )",
    ),
)
_ONCE: Final = (
    _form(_EAST_ASIAN, rf"^ [Pp]osted \s by \s {_NAME} \s (?: at | on ) \b"),
    _form(("",), rf"^ (?: By \s )? {_ENGLISH} ,? \s ['’]\d\d $"),
)
"""Forms of which only the first names the author: below the text they sign comments."""
_LATER: Final = (
    _form(
        ("ja",),
        rf"^ \W* この記事を書いた (?: 人 | ライター | 記者 | スタッフ ) \s* [:：] \s* {_NAME}",
    ),
    _form(
        ("zh",),
        rf"^ \W* 通[讯訊][员員] \s? [:：] \s? {_HANS}"
        r" (?: \s+ (?: [^一-鿿] | [一-鿿]+[:：] ) | $ | [来來]源 )",
    ),
    _form(("zh",), rf"^ \W* 作者 (?: [简簡]介 | 介[绍紹] ) [】\s:：]{{1,3}} {_HAN} [，,]"),
    _form(("zh",), rf"^ \W* 本文作者 {_HAN} [为為系是]"),
    _form(("zh",), rf"[（(] (?:本文)? 作者 {_HAN} \s? [系为為是，,] [^（）()]{{3,40}} [）)] $"),
    _form(
        ("zh",),
        r"[（(] (?:本文)? 作者 [系为為是] [^（）()，,]{2,24}?"
        r" (?: 教授 | 研究[员員] | 博士 | 主任 | 院[长長] | 律[师師] | [评評][论論][员員]"
        r" | [学學]者 | [顾顧][问問] ) (?P<name> [一-鿿]{2,3} ) [）)] $",
    ),
    # `こんばんは。小さな書房の山田です。`, `안녕하세요, 하늘도서관 홍길동입니다.`, and signatures
    _form(
        ("ja",),
        r"^ (?: こんにちは | こんばんは | おはようございます | はじめまして ) [、。!！～\s]*"
        r" [^\s、。]{2,14} の (?P<name> [^\s、。の]{2,6} ) です [。！!] ",
    ),
    _form(
        ("ko",),
        r"^ 안녕하세요 [.,!~]* \s [^\s.,!]{2,14} \s"
        r" (?! 변호사 | 노무사 | 세무사 | 관리자 | 운영자 | 담당자 | 사무국 | 도서관 | 에디터"
        r" | 마케터 )"
        rf" {_HANGUL} (?: 입니다 | 이에요 | 예요 )",
    ),
    _form(("ko",), rf"^ (?: [^\s.,]{{1,12}} \s ){{0,3}} {_HANGUL} \s (?: 드림 | 올림 | 배상 ) $"),
    _form(
        ("ja",),
        rf"^ (?: 合掌 \s+ | [^\s。]{{2,12}} \s )? [^\s。]{{0,10}} {_KEEPER} (?: ・ | \s+ )"
        r" (?P<name> [^\s。・、]{2,4} (?: \s [^\s。・、]{1,3} )? ) $",
    ),
    _form(
        ("ko",),
        rf"^ 안녕하세요 [.,!~]* \s (?: [^\s.,!]{{2,14}} \s )? {_HANGUL} \s"
        r" (?: 변호사 | 노무사 | 회계사 | 세무사 | 변리사 | 기자 | 교수 | 작가 ) 입니다",
    ),
    _form(
        ("ko",), rf"^ {_HANGUL} \s (?: 시민기자 | 기자 | 교수 | 작가 | 변호사 )의 \s ['‘<《〈\[]"
    ),
    _form(("ko",), rf"^ \W* (?: 필자 | 글쓴이 | 저자 ) \s {_HANGUL} [은는] \s"),
)
"""Who somebody is, believed where no byline names anybody."""
_SEVERAL: Final = re.compile(r"(?<=[一-鿿]{2})[\s、，](?=[一-鿿]{2,4}(?:[\s、，]|$))")
_WHOLE: Final = re.compile(r"(?!)")
_LINKED: Final = re.compile(r"^Author links open overlay panel\s?")
_AFFILIATION: Final = re.compile(r"(?:\s[a-z])+(?=\s?(?:,|$))")
"""`Ada Byron a b, Joan Clarke c`: letters that stand for institutes."""
_BETWEEN: Final = re.compile(r"[·ㆍ、，;；]|,\s|\sand\s")
_MARKED: Final = re.compile(
    r"(?P<name>[^\W\d][^\d*†‡¹²³⁴-⁹:：。！？]{1,30}?)[*†‡¹²³⁴-⁹][*†‡¹²³⁴-⁹,]*"
)
"""`홍길동*`, `山田 花子¹`"""
_TOLD: Final = re.compile(
    r"""
    ^ \W* (?: (?: about \s the \s author | author \s bio | contributors? ) \s? :
            | the \s author, ) \s
  | \b view \s all \s (?: posts | articles | stories ) \s by \s
  | ^ \W* (?: read \s )? more \s (?: (?: articles | posts | stories ) \s )? by \s
  | ^ (?: hi | hello | hey ) \b [^.!?]{0,16}? \b I['’]m \s
  | ^ you \s can \s (?: reach | follow | find ) \s
    """,
    re.VERBOSE | re.IGNORECASE,
)


def find_worded(lines: Sequence[Line], language: str) -> People | None:
    """The names of all lines of the first form of which there are any."""
    once = _first(lines, language, _ONCE)
    found = _first(lines, language, _FORMS) or (once and (once[0][:1], once[1]))
    found = found or _people(lines, _footnoted)
    if found or language:
        return found
    return _people(lines, _linked)


def find_worded_later(lines: Sequence[Line], language: str) -> People | None:
    """The same, for forms that name an author less surely than a byline does."""
    return _first(lines, language, _LATER) or (None if language else _people(lines, _told))


def _first(lines: Sequence[Line], language: str, forms: Forms) -> People | None:
    read = list(_read(lines))
    for languages, pattern in forms:
        if language not in languages:
            continue
        found = [(match["name"], n) for text, n in read if (match := pattern.search(text))]
        if found:
            parted = _SEVERAL if language == "zh" else _WHOLE
            names = [name for several, _ in found for name in parted.split(several)]
            return tuple(dict.fromkeys(names)), found[0][1]
    return None


def _people(lines: Sequence[Line], named: Callable[[str], tuple[str, ...]]) -> People | None:
    return next(((people, n) for text, n in _read(lines) if (people := named(text))), None)


def _read(lines: Sequence[Line]) -> Iterator[tuple[str, int]]:
    for line in lines:
        if line.kind is not Kind.TITLE and len(line.text) <= LONGEST_LINE:
            yield line.text.strip(), line.n


def _footnoted(text: str) -> tuple[str, ...]:
    """Two or more names, each with the mark of a footnote, as journals set them."""
    parts = [part.strip() for part in _BETWEEN.split(text)]
    marked = [_MARKED.fullmatch(part) for part in parts if part]
    return tuple(mark["name"].strip() for mark in marked if mark) if _is_row(marked) else ()


def _is_row(marked: Sequence[object]) -> bool:
    return len(marked) > 1 and all(marked)


def _linked(text: str) -> tuple[str, ...]:
    linked = _LINKED.match(text)
    return people_at(_AFFILIATION.sub("", text), linked.end()) if linked else ()


def _told(text: str) -> tuple[str, ...]:
    told = _TOLD.search(text)
    return people_at(text, told.end()) if told else ()
