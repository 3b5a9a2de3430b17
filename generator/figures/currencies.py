"""Money of the whole world, as the press of the four languages names it.

A currency is a country's and has a word: `필리핀 페소`, 菲律宾比索, フィリピンペソ, `Philippine
pesos`. Where one country's is mostly meant, its word may stand alone: 디르함, 里拉.
The codes are those of ISO 4217.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from types import MappingProxyType
from typing import Final

from generator.figures.words import words_of


@dataclass(frozen=True, slots=True)
class Word:
    """What several countries call their money; alternatives with a space between them."""

    plural: str
    korean: str
    chinese: str
    japanese: str
    english: str = ""
    """Other forms than the plural."""
    alone: str = ""
    """The code of the country that is meant if none is told."""
    bare: bool = True
    """Whether the word may stand without a country: ランド and 솔 are also other words."""


REAL: Final = r"real(?!-|\s(?!(?:a|and|at|by|for|from|in|of|on|or|per|to)\b)[a-z])"
"""Not that of `2 real estate firms`, nor that of `3 real-life cases`."""
WORDS: Final[Mapping[str, Word]] = MappingProxyType(
    {
        "dollar": Word("dollars", "달러", "元", "ドル", "dollar", bare=False),
        "pound": Word("pounds", "파운드", "镑 鎊", "ポンド", "pound", bare=False),
        "rupee": Word("rupees", "루피", "卢比 盧比", "ルピー", "rupee", bare=False),
        "rouble": Word(
            "roubles", "루블", "卢布 盧布", "ルーブル", "rouble rubles ruble", bare=False
        ),
        "franc": Word("francs", "프랑", "法郎", "フラン", "franc"),
        "peso": Word("pesos", "페소", "比索 披索", "ペソ", "peso"),
        "dinar": Word("dinars", "디나르", "第纳尔 第納爾", "ディナール", "dinar"),
        "dirham": Word("dirhams", "디르함 디람", "迪拉姆 迪拉母", "ディルハム", "dirham", "AED"),
        "riyal": Word("riyals", "리얄", "里亚尔 里亞爾", "リヤル", "riyal", "SAR"),
        "rial": Word("rials", "리알", "里亚尔 里亞爾", "リアル", "rial", bare=False),
        "lira": Word("lira", "리라", "里拉", "リラ", "liras lire", "TRY"),
        "krona": Word("kronor", "크로나", "克朗", "クローナ", "krona", "SEK"),
        "krone": Word("kroner", "크로네", "克朗", "クローネ", "krone"),
        "koruna": Word("koruny", "코루나", "克朗", "コルナ", "koruna korunas", "CZK"),
        "zloty": Word(
            "zloty", "즈워티 즐로티", "兹罗提 茲羅提", "ズロチ ズウォティ", "zlotys", "PLN"
        ),
        "forint": Word("forints", "포린트", "福林", "フォリント", "forint", "HUF"),
        "leu": Word("lei", "레우", "列伊", "レイ", "leu", bare=False),
        "lev": Word("leva", "레프", "列弗", "レフ", "lev", bare=False),
        "hryvnia": Word(
            "hryvnias", "흐리우냐 그리브나", "格里夫纳 格里夫納", "フリブナ", "hryvnia", "UAH"
        ),
        "tenge": Word("tenge", "텡게", "坚戈 堅戈", "テンゲ", "tenges", "KZT"),
        "sum": Word("soum", "숨", "苏姆 蘇姆", "スム", "sum som", bare=False),
        "tugrik": Word("tugriks", "투그릭", "图格里克 圖格里克", "トゥグルグ", "tugrik", "MNT"),
        "lari": Word("lari", "라리", "拉里", "ラリ", bare=False),
        "dram": Word("drams", "드람", "德拉姆", "ドラム", "dram", bare=False),
        "manat": Word("manats", "마나트", "马纳特 馬納特", "マナト", "manat", bare=False),
        "afghani": Word("afghanis", "아프가니", "阿富汗尼", "アフガニー", "afghani", "AFN"),
        "rupiah": Word(
            "rupiah", "루피아", "印尼盾 印度尼西亚盾 印尼卢比", "ルピア", "rupiahs", "IDR"
        ),
        "kip": Word("kip", "키프", "基普", "キープ", bare=False),
        "riel": Word("riels", "리엘", "瑞尔 瑞爾", "リエル", "riel", "KHR"),
        "kyat": Word("kyats", "짯 차트", "缅元 緬元 缅币", "チャット", "kyat", bare=False),
        "taka": Word("taka", "타카", "塔卡", "タカ", "takas", bare=False),
        "shekel": Word(
            "shekels", "셰켈 세켈 셰겔", "谢克尔 謝克爾 新谢克尔", "シェケル", "shekel", "ILS"
        ),
        "real": Word("reais", "헤알 레알", "雷亚尔 雷亞爾", "レアル", f"{REAL} reals", "BRL"),
        "sol": Word("soles", "솔", "索尔 索爾", "ソル", "sol sols", bare=False),
        "bolivar": Word("bolivars", "볼리바르", "玻利瓦尔", "ボリバル", "bolivar bolivares", "VES"),
        "guarani": Word("guaranis", "과라니", "瓜拉尼", "グアラニー", "guarani guaranies", "PYG"),
        "rand": Word("rand", "랜드", "兰特 蘭特", "ランド", "rands", "ZAR"),
        "naira": Word("naira", "나이라", "奈拉", "ナイラ", "nairas", "NGN"),
        "cedi": Word("cedis", "세디", "塞地", "セディ", "cedi", "GHS"),
        "shilling": Word("shillings", "실링", "先令", "シリング", "shilling"),
        "birr": Word("birr", "비르", "比尔 比爾", "ブル", "birrs", bare=False),
        "kwacha": Word("kwacha", "콰차", "克瓦查", "クワチャ", "kwachas", "ZMW"),
        "pula": Word("pula", "풀라", "普拉", "プラ", bare=False),
        "metical": Word("meticais", "메티칼", "梅蒂卡尔", "メティカル", "metical", "MZN"),
        "kwanza": Word("kwanza", "콴자", "宽扎 寬扎", "クワンザ", "kwanzas", "AOA"),
        "won": Word("won", "원", "元", "ウォン", bare=False),
    }
)
COUNTRIES: Final = (
    ("NZD", "New Zealand", "dollar", "뉴질랜드", "新西兰 纽西兰 紐西蘭", "ニュージーランド NZ"),
    ("BND", "Brunei", "dollar", "브루나이", "文莱 汶萊", "ブルネイ"),
    ("FJD", "Fiji", "dollar", "피지", "斐济 斐濟", "フィジー"),
    ("JMD", "Jamaican", "dollar", "자메이카", "牙买加 牙買加", "ジャマイカ"),
    ("ZWL", "Zimbabwean", "dollar", "짐바브웨", "津巴布韦 辛巴威", "ジンバブエ"),
    ("EGP", "Egyptian", "pound", "이집트", "埃及", "エジプト"),
    ("LBP", "Lebanese", "pound", "레바논", "黎巴嫩", "レバノン"),
    ("SYP", "Syrian", "pound", "시리아", "叙利亚 敘利亞", "シリア"),
    ("SDG", "Sudanese", "pound", "수단", "苏丹 蘇丹", "スーダン"),
    ("PKR", "Pakistani", "rupee", "파키스탄", "巴基斯坦", "パキスタン"),
    ("LKR", "Sri Lankan", "rupee", "스리랑카", "斯里兰卡 斯里蘭卡", "スリランカ"),
    ("NPR", "Nepalese", "rupee", "네팔", "尼泊尔 尼泊爾", "ネパール"),
    ("BYN", "Belarusian", "rouble", "벨라루스", "白俄罗斯 白俄羅斯", "ベラルーシ"),
    ("XOF", "CFA", "franc", "CFA 세파", "西非", "CFA"),
    ("XAF", "Central African CFA", "franc", "중앙아프리카", "中非", "中央アフリカ"),
    ("XPF", "CFP", "franc", "CFP", "太平洋", "CFP"),
    ("CDF", "Congolese", "franc", "콩고", "刚果 剛果", "コンゴ"),
    ("RWF", "Rwandan", "franc", "르완다", "卢旺达 盧安達", "ルワンダ"),
    ("PHP", "Philippine", "peso", "필리핀", "菲律宾 菲律賓", "フィリピン"),
    ("MXN", "Mexican", "peso", "멕시코", "墨西哥", "メキシコ"),
    ("ARS", "Argentine", "peso", "아르헨티나", "阿根廷", "アルゼンチン"),
    ("CLP", "Chilean", "peso", "칠레", "智利", "チリ"),
    ("COP", "Colombian", "peso", "콜롬비아", "哥伦比亚 哥倫比亞", "コロンビア"),
    ("UYU", "Uruguayan", "peso", "우루과이", "乌拉圭 烏拉圭", "ウルグアイ"),
    ("CUP", "Cuban", "peso", "쿠바", "古巴", "キューバ"),
    ("KWD", "Kuwaiti", "dinar", "쿠웨이트", "科威特", "クウェート"),
    ("IQD", "Iraqi", "dinar", "이라크", "伊拉克", "イラク"),
    ("JOD", "Jordanian", "dinar", "요르단", "约旦 約旦", "ヨルダン"),
    ("BHD", "Bahraini", "dinar", "바레인", "巴林", "バーレーン"),
    ("LYD", "Libyan", "dinar", "리비아", "利比亚 利比亞", "リビア"),
    ("TND", "Tunisian", "dinar", "튀니지", "突尼斯", "チュニジア"),
    ("DZD", "Algerian", "dinar", "알제리", "阿尔及利亚 阿爾及利亞", "アルジェリア"),
    ("RSD", "Serbian", "dinar", "세르비아", "塞尔维亚 塞爾維亞", "セルビア"),
    ("AED", "UAE", "dirham", "UAE 아랍에미리트 두바이", "阿联酋 阿聯酋 阿拉伯联合酋长国", "UAE"),
    ("MAD", "Moroccan", "dirham", "모로코", "摩洛哥", "モロッコ"),
    ("SAR", "Saudi", "riyal", "사우디 사우디아라비아", "沙特 沙特阿拉伯 沙烏地", "サウジ"),
    ("QAR", "Qatari", "riyal", "카타르", "卡塔尔 卡達", "カタール"),
    ("IRR", "Iranian", "rial", "이란", "伊朗", "イラン"),
    ("OMR", "Omani", "rial", "오만", "阿曼", "オマーン"),
    ("YER", "Yemeni", "rial", "예멘", "也门 也門 葉門", "イエメン"),
    ("TRY", "Turkish", "lira", "튀르키예 터키", "土耳其", "トルコ"),
    ("SEK", "Swedish", "krona", "스웨덴", "瑞典", "スウェーデン"),
    ("ISK", "Icelandic", "krona", "아이슬란드", "冰岛 冰島", "アイスランド"),
    ("NOK", "Norwegian", "krone", "노르웨이", "挪威", "ノルウェー"),
    ("DKK", "Danish", "krone", "덴마크", "丹麦 丹麥", "デンマーク"),
    ("CZK", "Czech", "koruna", "체코", "捷克", "チェコ"),
    ("PLN", "Polish", "zloty", "폴란드", "波兰 波蘭", "ポーランド"),
    ("HUF", "Hungarian", "forint", "헝가리", "匈牙利", "ハンガリー"),
    ("RON", "Romanian", "leu", "루마니아", "罗马尼亚 羅馬尼亞", "ルーマニア"),
    ("BGN", "Bulgarian", "lev", "불가리아", "保加利亚 保加利亞", "ブルガリア"),
    ("UAH", "Ukrainian", "hryvnia", "우크라이나", "乌克兰 烏克蘭", "ウクライナ"),
    ("KZT", "Kazakhstani", "tenge", "카자흐스탄", "哈萨克斯坦 哈薩克", "カザフスタン"),
    ("UZS", "Uzbekistani", "sum", "우즈베키스탄", "乌兹别克斯坦 烏茲別克", "ウズベキスタン"),
    ("MNT", "Mongolian", "tugrik", "몽골", "蒙古", "モンゴル"),
    ("GEL", "Georgian", "lari", "조지아", "格鲁吉亚 喬治亞", "ジョージア"),
    ("AMD", "Armenian", "dram", "아르메니아", "亚美尼亚 亞美尼亞", "アルメニア"),
    ("AZN", "Azerbaijani", "manat", "아제르바이잔", "阿塞拜疆", "アゼルバイジャン"),
    ("AFN", "Afghan", "afghani", "아프간", "阿富汗", "アフガン"),
    ("IDR", "Indonesian", "rupiah", "인도네시아 인니", "印尼", "インドネシア"),
    ("LAK", "Lao", "kip", "라오스", "老挝 寮國", "ラオス"),
    ("KHR", "Cambodian", "riel", "캄보디아", "柬埔寨", "カンボジア"),
    ("MMK", "Myanmar", "kyat", "미얀마", "缅甸 緬甸", "ミャンマー"),
    ("BDT", "Bangladeshi", "taka", "방글라데시", "孟加拉 孟加拉国", "バングラデシュ"),
    ("ILS", "Israeli", "shekel", "이스라엘", "以色列", "イスラエル"),
    ("BRL", "Brazilian", "real", "브라질", "巴西", "ブラジル"),
    ("PEN", "Peruvian", "sol", "페루", "秘鲁 秘魯", "ペルー"),
    ("VES", "Venezuelan", "bolivar", "베네수엘라", "委内瑞拉 委內瑞拉", "ベネズエラ"),
    ("PYG", "Paraguayan", "guarani", "파라과이", "巴拉圭", "パラグアイ"),
    ("ZAR", "South African", "rand", "남아공 남아프리카공화국", "南非", "南アフリカ 南ア"),
    ("NGN", "Nigerian", "naira", "나이지리아", "尼日利亚 奈及利亞", "ナイジェリア"),
    ("GHS", "Ghanaian", "cedi", "가나", "加纳 迦納", "ガーナ"),
    ("KES", "Kenyan", "shilling", "케냐", "肯尼亚 肯亞", "ケニア"),
    ("TZS", "Tanzanian", "shilling", "탄자니아", "坦桑尼亚 坦尚尼亞", "タンザニア"),
    ("UGX", "Ugandan", "shilling", "우간다", "乌干达 烏干達", "ウガンダ"),
    ("ETB", "Ethiopian", "birr", "에티오피아", "埃塞俄比亚 衣索比亞", "エチオピア"),
    ("ZMW", "Zambian", "kwacha", "잠비아", "赞比亚 尚比亞", "ザンビア"),
    ("BWP", "Botswanan", "pula", "보츠와나", "博茨瓦纳", "ボツワナ"),
    ("MZN", "Mozambican", "metical", "모잠비크", "莫桑比克", "モザンビーク"),
    ("AOA", "Angolan", "kwanza", "앙골라", "安哥拉", "アンゴラ"),
    ("KPW", "North Korean", "won", "북한", "朝鲜 朝鮮", "北朝鮮"),
)
"""Code, English adjective, word, and the names of the country in Korean, Chinese and Japanese."""
SHORT: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    dict.fromkeys(("纽元", "紐元"), ("NZD", "New Zealand dollars"))
    | dict.fromkeys(("坡币", "坡幣", "新币"), ("SGD", "Singapore dollars"))
    | dict.fromkeys(("马币", "馬幣"), ("MYR", "Malaysian ringgit"))
    | dict.fromkeys(("加币", "加幣"), ("CAD", "Canadian dollars"))
    | dict.fromkeys(("澳币", "澳幣"), ("AUD", "Australian dollars"))
    | dict.fromkeys(("日币", "日幣"), ("JPY", "Japanese yen"))
    | dict.fromkeys(("台币", "台幣", "臺幣"), ("TWD", "New Taiwan dollars"))
    | dict.fromkeys(("韩圆", "韓圓", "韩币", "韓幣"), ("KRW", "Korean won"))
    | dict.fromkeys(("비트코인", "比特币", "比特幣", "ビットコイン", "BTC"), ("", "bitcoins"))
)
"""Other short names that the press uses."""
SIGNS: Final = (
    ("NZD", r"NZ\$"),
    ("BRL", r"R\$"),
    ("MXN", r"Mex\$"),
    ("IDR", r"(?<![A-Za-z])Rp\.?"),
    ("MYR", r"(?<![A-Za-z])RM"),
    ("ZAR", r"(?<![A-Za-z])R(?=\d+(?:\.\d)?\s?(?:bn|billion|million|m\b))"),
    ("PHP", r"₱"),
    ("THB", r"฿"),
    ("VND", r"₫"),
    ("TRY", r"₺"),
    ("RUB", r"₽"),
    ("ILS", r"₪|(?<![A-Za-z])NIS"),
    ("NGN", r"₦"),
    ("UAH", r"₴"),
    ("KZT", r"₸"),
    ("BDT", r"৳"),
    ("AED", r"(?<![A-Za-z])Dhs?\.?"),
    ("KES", r"(?<![A-Za-z])KSh\.?"),
    ("CHF", r"(?<![A-Za-z])Fr\."),
)
"""Signs that stand before a number, beside the code itself."""
NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {code: f"{adjective} {WORDS[word].plural}" for code, adjective, word, *_ in COUNTRIES}
)
"""ISO 4217 → English name."""


def _of_countries() -> Iterator[tuple[str, tuple[str, str]]]:
    """Each currency with its country in words, with its code and its English name."""
    for code, adjective, key, korean, chinese, japanese in COUNTRIES:
        word, meaning = WORDS[key], (code, NAMES[code])
        for money in word.korean.split():
            yield from ((f"{c}{gap}{money}", meaning) for c in korean.split() for gap in (" ", ""))
        yield from ((f"{c}{m}", meaning) for c in chinese.split() for m in word.chinese.split())
        for money in word.japanese.split():
            yield from (
                (f"{c}{gap}{money}", meaning) for c in japanese.split() for gap in ("・", "")
            )
        yield from ((f"{adjective} {money}", meaning) for money in _forms(word)[-1])


def _forms(word: Word) -> tuple[list[str], list[str], list[str], list[str]]:
    english = [word.plural, *word.english.split()]
    return word.korean.split(), word.chinese.split(), word.japanese.split(), english


def _alone() -> Iterator[tuple[str, tuple[str, str]]]:
    """Each word without a country. What several moneys are called tells none: 克朗."""
    shared = Counter(written for word in WORDS.values() for written in chain(*_forms(word)))
    for word in WORDS.values():
        for written in chain(*_forms(word)):
            code = word.alone if shared[written] == 1 else ""
            if word.bare:
                yield written, (code, NAMES.get(code, word.plural))


IN_WORDS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    dict(chain(_alone(), _of_countries(), SHORT.items()))
)
"""As written → code, empty where the country is not told, and English name."""
_WORDS: Final = words_of(IN_WORDS)


def currency_at(text: str, position: int) -> tuple[str, str, int] | None:
    """Code, English name and end of the currency at an offset."""
    found = _WORDS.at(text, position)
    return (*IN_WORDS[found[0]], found[1]) if found else None
