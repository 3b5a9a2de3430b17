"""Units that only the words around them tell: キロ, the Japanese 分, and 度 (`degrees.py`).

A kilo of rice stands near rice; without such words キロ is a distance.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from generator.figures.by_words import AFTER, EAST, by_words
from generator.figures.degrees import DEGREES
from generator.figures.words import STANDS

BEFORE: Final = 30
"""Characters before a unit that are looked at."""
_WEIGHT: Final = re.compile(
    r"""
    体重 | 体格 | \dセンチ[、・] | 重[さ量]
    | 米(?=[がをはの、\d]) | [麦肉魚豆塩糖菜粉] | 果物 | 荷物 | 貨物 | ごみ
    | 廃棄 | 収量 | 収穫 | 作物 | アール(?:当|あ)たり
    | 체중 | 몸무게 | 무게 | 쌀 | 고기 | 감자 | 짐 | 수하물 | 살을
    """,
    re.VERBOSE,
)
_WAY: Final = re.compile(
    r"(?:[時秒最球]速|시속|全長|半径|延長|距離|沖合?|거리|반경)(?:は|は約|約|\s)?[\d.,]+[万千]?$"
)
_PRICED: Final = re.compile(
    r"キロ(?=入り|詰め|袋|の(?:平均|店頭|小売|卸)*(?:価格|値段))|キロ(?=\s?(?:(?:当|あ)たり|[がで])?\s?約?[\d.,万億]+(?:円|米?ドル|ユーロ|元))|킬로(?=당\s?약?\s?[\d.,]+)"
)
_POINT: Final = re.compile(r"ポイント(?!還|カード)")
_KILO: Final = re.compile(
    r"キロ(?![ワグバメヘカリ]|\s?[A-Za-z])|킬로(?![그미와바]|\s?[A-Za-z])(?=[가-힣\s.,]|$)"
)
_KILO_AWAY: Final = re.compile(
    r"キロ(?=先|圏|手前|離れ|四方|の(?:距離|地点|沖|道))|킬로(?=\s(?:떨어|거리|앞))"
)
AMBIGUOUS: Final = (
    by_words("kilowatt hours", ("zh",), "度(?=电|電|绿电|用电)"),
    by_words("kilometres", EAST, _KILO_AWAY),
    by_words("minutes", ("zh",), r"分(?=\d{1,2}秒)"),
    by_words("minutes", ("zh",), "分(?![之钟鐘])", around=r"(?:小[时時]|[钟鐘]头|鐘頭)\d{1,2}$"),
    *DEGREES,
    by_words(
        "pounds of weight",
        ("en",),
        r"[ -]pounds?\b(?!\ssterling)",
        around=r"\b(?i:weigh(?:s|ed|ing|t)?|lift(?:s|ed|ing)?|tow(?:s|ed|ing)?|haul(?:s|ed|ing)?|heavy|heavier|carr(?:y|ies|ied)"
        r"|los(?:e|t|ing)|pounds\sof\s(?!debt|sav|fund|spend|public|tax))",
        after=3 * AFTER,
    ),
    by_words("pence", ("en",), r"p(?=\s(?:an?|per|to|off|each|more|extra)\b)|\spence\b"),
    by_words(
        "pence",
        ("en",),
        r"p\b(?![.-])",
        around=r"£|\b(?:[Ss]hares?|dividend|pence|fell|rose|gained|lost|added)\b|\dp[,\s]",
    ),
    by_words("pitches", ("zh",), "球", around="投手|主投|用球|三振", after=AFTER),
    by_words(
        "occurrences",
        ("en",),
        r"\stimes\b(?!\s(?:more|less|fewer|as|the|that|what|its|their|his|her|higher|lower"
        r"|larger|bigger|faster|greater|longer|stronger|earnings|revenues?|sales|book|over|annual|[A-Z]))",
        around=r"(?s)^(?!.*\b(?:gr[eo]w|rose|rise|risen|increas|multipl|jump|expand|up|worth|valu|trad"
        r"|(?:over)?subscribed|by|to|of|at|nearly|almost)[a-z]*\s(?:by\s|to\s)?[\d.,]+$).*\d$",
    ),
    by_words("kilometres", EAST, _KILO, around=_WAY),
    by_words("kilograms", EAST, _KILO, around=_WEIGHT, after=4),
    by_words("shares", ("ko",), rf"\s?주(?![간일말년기]){STANDS}", around=r"\d[만억천백]+$"),
    by_words("petaflops", ("zh",), r"\s?P(?![A-Za-z\d])", around="算力|智算", after=AFTER),
    by_words("quarters of a point", ("zh",), "[码碼]", around="[升降加减減]息|利率"),
    by_words("kilograms", EAST, _PRICED),
    by_words("points", ("ja",), _POINT, around=r"(?:\d,\d{3}|\d{3})(?:\.\d+)?$"),
    by_words("percentage points", ("ja",), _POINT, around="[%％率]|割合|シェア|支持"),
    by_words(
        "points", ("ja",), _POINT, around="指数|DI|株価|平均|TOPIX|ダウ|ナスダック|S&P|得点|試合"
    ),
    by_words("percentage points", ("ja",), _POINT),
    by_words("points", ("ko",), r"p(?![A-Za-z\d])", around="코스|지수|포인트|증시"),
    by_words("jiao", ("zh",), "角(?![度落色逐])", around=r"(?:[升貶贬跌漲涨]值?\s?[\d.]+|元\d)$"),
    by_words(
        "fen", ("zh",), "分(?![钟鐘之点點为為数數])", around=r"(?:[升貶贬]值?\s?[\d.]+|角\d)$"
    ),
    by_words("people", ("zh",), r"死(?=\d+[伤傷失])|(?<=死\d)[伤傷]|(?<=死\d\d)[伤傷]"),
    by_words("floors", ("ja",), "階(?=[・、（）]|建|で(?:敷地|延|高))", around=r"地[上下]\d+$"),
    by_words("floors", ("ko",), r"층(?![에의]|으로)", around=r"지상\s?\d+$"),
    by_words("floors", ("ko",), r"층(?=\s?[~∼,·/]|\s지상)", around=r"지하\s?\d+$"),
    by_words("doublings", ("zh",), "番", around=r"翻[了至]?\s?\d$"),
    by_words("petaflops", ("zh",), "P(?![A-Za-z])", around="算力", after=AFTER),
    by_words(
        "days",
        ("ja",),
        r"日(?=止ま|休[みんむ]|滞在|待[たちっ]|分[のをが]|おき|ごと|[前後](?=[のに、まか。])|早[くめ]"
        r"|(?:から\d{1,3}日)?に(?:増え|増や|減[らっる]|短縮|拡大)|足らず|間|つぶ|泊ま|[にず]?つき|[当あ]たり|平均|約?\d|[にで]約?\d{1,3}[回度])",
    ),
    by_words("days", ("ja",), "日", around=r"(?:週に?|月に|年に)\s?\d{1,3}$"),
    by_words("days", ("ko",), "일", around=r"(?<![가-힣])주\s?[1-7]$"),
    by_words("occurrences", ("ja",), "度", around=r"[年月週日]に\s?\d{1,2}$"),
    by_words(
        "people",
        ("ko",),
        r"분(?=을\s(?:뽑|모시|모십|모셨|추첨|초대|선정|추천)|께\s|이\s(?:오셨|참석|참여|계))",
    ),
    by_words(
        "days",
        ("ko",),
        r"일(?=\s?(?:미[뤄뤘루룬]|늦[어은게춰]|일찍|머[물무]|체류|쉬[었고는]|남[았은기겨]|앞[두둔당]|밤낮"
        r"|에서\s\d{1,3}일로\s(?:늘|줄|단축|확대)|로\s(?:늘|줄|단축|확대)"
        r"|치\s|[전후](?=[에의까부\s.,)])|평균|평균치|\s약?\s?\d[\d,.만억천]*\s?(?:명|개|건|회|번|시간|t|톤|원)))",
    ),
    by_words(
        "articles",
        ("ja",),
        r"本(?![部社人格])",
        around=r"論文(?:[\d,.万千]+本(?:のうち|中)|[はをがのも]?(?:約|計|合計)?)[\d,.万千]+$",
    ),
    by_words(
        "points",
        ("zh",),
        "分(?![之钟鐘秒为為数數])",
        around=r"(?:得|考|托福|雅思|[总總]分|分[数數]|[评評]分|均分|成[绩績]|打)[^，。]{0,4}?[\d.]+$"
        r"|(?:[积積失]|录取|錄取|投档|物理类|历史类|[文理]科类?|高出|领先|落后)[^，。\d]{0,6}[\d.]+$"
        r"|\d分[和与及、][\d.]+$",
    ),
    by_words(
        "trains", ("zh",), "列(?![车車])", around="列[车車]|班列|[动動][车車]|高[铁鐵]|火[车車]"
    ),
    by_words(
        "shops",
        ("zh",),
        "家(?![庭族電电长長具]|企业|企業|公司)",
        around=r"(?:门店|門店|分店|餐[厅廳]|超市|酒店|店[铺鋪])[^，。；、：:]{0,6}?[\d,.万萬千百]+[多余餘]?$",
    ),
    by_words(
        "items",
        ("ko",),
        rf"\s?기(?![가-힣]{{2}}){STANDS}",
        around=r"(?:원전|원자로|발전기|위성|미사일|크레인|터빈|로켓|발사대|고분)\s?[\d,]+$",
    ),
    by_words(
        "items",
        ("ko",),
        r"\s?점(?=[을이은의과,]|\s|$)",
        around=r"(?:씨앗|종자|유물|작품|표본|소장품|미술품|문화재|유산|그림)"
        r"[^\d,.]{0,8}[\d,만천 ]+$",
    ),
    by_words("shares", ("ja",), "株(?![式価主])"),
    by_words("items", ("zh",), "[条條](?![例件约約款第])"),
    by_words("rupees", EAST, r"\s?루피(?!아)|[卢盧]比|ルピー"),
    by_words("people", ("zh",), "口", around=r"一?家\s?\d{1,2}$"),
    by_words("trees", ("zh",), "株(?!洲)"),
    by_words("kilometres", EAST, _KILO),
    by_words(
        "minutes",
        ("ja",),
        r"(?<![割時年]\d)(?<![割時]\d\d)分(?!の\s?[\d一二三四五六七八九十]|[之野割析科身配け業類布離担岐別子母冊裂]|か(?!か|ら))",
    ),
)
"""The first one that fits counts."""
_OF_LANGUAGE: Final = MappingProxyType(
    {
        language: tuple(each for each in AMBIGUOUS if language in each.languages)
        for language in frozenset().union(*(each.languages for each in AMBIGUOUS))
    }
)


def ambiguous_unit(text: str, position: int, language: str) -> tuple[str, int] | None:
    """The unit at an offset by the words around it, and the offset after it."""
    for each in _OF_LANGUAGE.get(language, ()):
        match = each.form.match(text, position)
        if match is None:
            continue
        around = text[max(0, position - BEFORE) : position + each.after]
        if each.around is None or each.around.search(around):
            return each.name, match.end()
    return None
