"""The words of East Asian dates, and what they say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final


class Lead(Enum):
    """A word before a date that says on which side of the publication it lies."""

    PAST = "past"
    COMING = "coming"


YEARS_ON: Final[Mapping[str, int]] = MappingProxyType(
    dict.fromkeys(("지난해", "지난 해", "작년", "去年", "昨年"), -1)
    | dict.fromkeys(("올해", "올 해", "금년", "今年"), 0)
    | {"올": 0, "今": 0, "昨": -1, "去": -1, "来": 1, "來": 1, "明": 1}
    | dict.fromkeys(("내년", "来年", "來年", "明年"), 1)
    | dict.fromkeys(("재작년", "지지난해", "一昨年", "おととし"), -2)
    | dict.fromkeys(("내후년", "再来年"), 2)
    | {"前年": -2}
)
SHORTENED: Final = (
    r"올 (?= \s (?: [1-4]\s?분기 | \d{1,2}월 ) | \s? (?: [상하]반기 | 봄 | 여름 | 가을 | 겨울 ) )"
    r"| (?<! [过過将將本未古至如] ) [今昨去来來明] (?= [春夏秋冬] (?! 节 | 節 ) )"
    r"| (?<! [年月] ) 前年 (?= [春夏秋冬] [天季] | 年? 底 | [上下] 半年 | 第? [一二三四] 季度"
    r"    | \d{1,2} 月 (?! [ぁ-ん比期末度、\d] ) )"
)
"""Years that are so written only before a part of them: `올 1분기`, `今春`."""
MONTHS_ON: Final[Mapping[str, int]] = MappingProxyType(
    dict.fromkeys(("지난달", "지난 달", "上月", "上个月", "上個月", "先月"), -1)
    | dict.fromkeys(("이달", "이번 달", "이번달", "本月", "今月", "这个月", "這個月"), 0)
    | dict.fromkeys(("내달", "다음 달", "다음달", "来月", "來月", "下月", "下个月", "下個月"), 1)
)
DAYS_ON: Final[Mapping[str, int]] = MappingProxyType(
    dict.fromkeys(("그제", "그저께", "前天", "おととい", "一昨日"), -2)
    | dict.fromkeys(("어제", "어젯밤", "昨天", "昨晚", "昨夜", "昨日", "昨晩", "きのう"), -1)
    | dict.fromkeys(("오늘", "今天", "今日", "きょう", "本日"), 0)
    | dict.fromkeys(("내일", "明天", "明日", "あす"), 1)
    | dict.fromkeys(("모레", "后天", "後天", "明後日", "あさって"), 2)
)
NO_DAY: Final = r"(?! \s? [(（]? \d{1,2} [일日] )"
"""Of `今日（7日）` the number is read."""
NO_NAME: Final = r"(?! [가-힣] (?<! [은는이도에의부까과와만을로저밤오아보처뿐] ) )"
"""Of `내일신문` it begins a name."""
NOT_NOW: Final = r"""
    (?! [가-힣] (?<! [까부이에] ) | 头条 | 頭條 | 的 | 最 (?! [高低] ) | [ぁ-ん] (?<! [かまに] ) )
    """
"""`오늘날`, `今天的`: these days, and not the day of publication."""
WEEKS_ON: Final[Mapping[str, int]] = MappingProxyType(
    dict.fromkeys(("지난주", "지난 주", "先週"), -1)
    | dict.fromkeys(("이번 주", "이번주", "금주", "今週"), 0)
    | dict.fromkeys(("다음 주", "다음주", "내주", "来週"), 1)
    | dict.fromkeys(("上周", "上週", "上个星期", "上個星期", "上星期"), -1)
    | dict.fromkeys(("本周", "本週", "这周", "這週", "本星期"), 0)
    | dict.fromkeys(("下周", "下週", "下个星期", "下個星期", "下星期"), 1)
)
WEEKDAYS: Final = ("월月一", "화火二", "수水三", "목木四", "금金五", "토土六", "일日天")
"""The signs of Monday to Sunday in the three languages."""
COUNTED_FROM_WEEK: Final = r"""
    (?! [次人个個名位均]
      | (?<= 一 ) (?: 些 | 系列 | 度 | 直 (?! [播接] ) | 共 (?! [同识識] ) | [份篇笔筆宗则則] )
      | (?<= [一二三四五六] ) (?: 家 (?! [长長庭] ) | [项項] (?! 目 ) | [场場] (?! 外 ) )
      | (?<= [三四五六] ) 大 (?= 股?指 | [银銀]行 )
      | (?<= 日 ) (?: 本 (?! [周週届屆报報] ) | [内內] [瓦羅罗] )
      | (?<= 天 ) 津 | (?<= 二 ) [手十] | (?<= 三 ) 星 (?! 期 ) | (?<= 四 ) 川 )
    """
"""Of `上周一家公司`, `上周日本股市` the sign belongs to what follows, and is no weekday."""
WEEKDAY: Final = (
    r"[월화수목금토일] 요일 | [月火水木金土日] 曜日?"
    r" | (?: (?<! [一两兩每半\d个個老至到] ) [周週] | 星期 | 礼拜 | 禮拜 ) [一二三四五六日天]"
    rf"   {COUNTED_FROM_WEEK} (?! [至到] [周週] )"
)
LEADS: Final[Mapping[str, Lead]] = MappingProxyType(
    {"지난": Lead.PAST, "去る": Lead.PAST, "오는": Lead.COMING, "来る": Lead.COMING}
)
ERAS: Final[Mapping[str, int]] = MappingProxyType(
    {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}
    | {"民國": 1911, "民国": 1911}
)
"""The year before the first one of an era."""
ERA_LETTERS: Final[Mapping[str, str]] = MappingProxyType({"R": "令和", "H": "平成", "S": "昭和"})
"""`H19年`"""
PARTS: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys(("초순", "상순", "上旬", "初旬", "초", "初", "年初", "初め", "初頭"), "beginning")
    | dict.fromkeys(("중순", "中旬", "중반", "半ば", "年中", "なかば"), "middle")
    | dict.fromkeys(("하순", "下旬", "말", "底", "末", "年底", "年末"), "end")
    | dict.fromkeys(("상반기", "上半年", "上半期", "上期", "前半"), "first half")
    | dict.fromkeys(("하반기", "下半年", "下半期", "下期", "後半"), "second half")
    | {"初春": "spring", "早春": "spring", "晩秋": "autumn", "晚秋": "autumn"}
    | {"봄": "spring", "여름": "summer", "가을": "autumn", "겨울": "winter"}
    | {
        f"{sign}{after}": season
        for sign, season in zip("春夏秋冬", ("spring", "summer", "autumn", "winter"), strict=True)
        for after in ("", "天", "季")
    }
)
QUARTERS: Final = ("first quarter", "second quarter", "third quarter", "fourth quarter")
HAN_QUARTERS: Final = "一二三四"
RANGE: Final = r"~〜～∼–—\-"
"""Dashes, as they stand in a class of a pattern."""


def choice(words: Iterable[str]) -> str:
    """An alternation with the longest word first; spaces matter in none of them but as such."""
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(word.replace(" ", r"\s") for word in ordered)


def quarter_name(sign: str) -> str:
    """Of `1` to `4`, or of `一` to `四`."""
    number = int(sign) if sign.isdecimal() else HAN_QUARTERS.index(sign) + 1
    return QUARTERS[number - 1]


def weekday_of(sign: str) -> int:
    """Of `금요일`, `週三` or `金曜`; Monday is 0."""
    sign = sign.removesuffix("요일").removesuffix("曜日").removesuffix("曜")
    return next(day for day, signs in enumerate(WEEKDAYS) if sign[-1] in signs)
