"""Measures and signs that stand for themselves; `measures.py` has those that need a pattern."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from generator.figures.words import words_of

_MEASURES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # electricity, heat and pressure
        "kilovolts": "kV ㎸ 킬로볼트 千伏 キロボルト kilovolts",
        "volts": r"V 볼트 伏(?![击特笔案]) 伏特 ボルト volts volt",
        "milliwatts": "mW 毫瓦 밀리와트 ミリワット milliwatts",
        "millivolts": "mV 毫伏 밀리볼트 ミリボルト millivolts",
        "milliamperes": "mA 毫安 밀리암페어 ミリアンペア",
        "amperes": "암페어 安培 アンペア amperes amps",
        "milliampere hours": "mAh 毫安时 毫安時 ミリアンペア時",
        "kilovolt amperes": "kVA",
        "megavolt amperes": "MVA",
        "watt hours per kilogram": "Wh/kg 瓦时/公斤",
        "horsepower": "마력 马力 馬力 hp PS horsepower",
        "joules": "焦耳 ジュール joules",
        "British thermal units": "BTU Btu 英热单位",
        "million British thermal units": "MMBtu MMBTU 百万英热单位",
        "megapascals": "MPa ㎫ 兆帕 메가파스칼 メガパスカル",
        "hectopascals": "hPa 百帕 헥토파스칼 ヘクトパスカル",
        "kelvins": "켈빈 开尔文 ケルビン",
        # computing
        "zettabytes": "ZB 제타바이트 ゼタバイト zettabytes",
        "zettaflops": "ZFLOPS 제타플롭스 ゼタフロップス",
        "exaflops": "엑사플롭스 エクサフロップス 百亿亿次(?=浮点|计算) EFlops EFLOP/s",
        "petaflops": "페타플롭스 ペタフロップス PFlops PFLOP/s",
        "teraflops": "테라플롭스 テラフロップス TFlops TFLOP/s",
        "gigaflops": "GFLOPS 기가플롭스 ギガフロップス gigaflops",
        "floating-point operations": "FLOPs FLOP 플롭스 フロップス",
        "petabytes": "拍字节",
        "terabytes": "太字节",
        "gigabytes": "千兆字节",
        "megabytes": "메가바이트 メガバイト 兆字节 megabytes",
        "kilobytes": "킬로바이트 キロバイト kilobytes",
        "bytes": "바이트 バイト(?!ト) 字节 位元組 bytes",
        "terabits": "Tb Tbit 테라비트 テラビット",
        "gigabits": "Gb Gbit 기가비트 ギガビット 吉比特 gigabits",
        "megabits": "Mb Mbit 메가비트 メガビット 兆比特 megabits",
        "megabits per second": "Mbps Mb/s 兆比特每秒",
        "gigabits per second": "Gb/s Gbit/s",
        "terabits per second": "Tb/s Tbit/s",
        "kilobits per second": "kbps Kbps",
        "terabytes per second": "TB/s TBps TB/초 TB/秒",
        "gigabytes per second": "GB/s GBps GB/초 GB/秒",
        "megabytes per second": "MB/s MBps",
        "tokens per second": "tokens/s token/s tok/s",
        "gigatransfers per second": "GT/s",
        "kilohertz": "kHz KHz 킬로헤르츠 千赫 キロヘルツ kilohertz",
        "hertz": "Hz 헤르츠 赫兹 赫茲 ヘルツ hertz",
        "gigahertz": "기가헤르츠 吉赫 吉赫兹 ギガヘルツ gigahertz",
        "megahertz": "메가헤르츠 兆赫 兆赫兹 メガヘルツ megahertz",
        "terahertz": "THz 테라헤르츠 太赫兹 テラヘルツ terahertz",
        "megapixels": "MP 메가픽셀 メガピクセル megapixels",
        # length, speed, area and room
        "micrometres": (
            "μm µm um ㎛ 마이크로미터 마이크론 미크론 微米 マイクロメートル ミクロン"
            " microns micron micrometres"
        ),
        "angstroms": "Å 옹스트롬 オングストローム angstroms",
        "light years": "광년 光年(?!之)",
        "nautical miles": "해리 海里 浬 nautical\\smiles",
        "knots": "노트(?=[의로]|\\s속) ノット knots knot",
        "metres": "公尺",
        "centimetres": "公分",
        "grams": "公克",
        "yards": "야드 码 碼 ヤード yds",
        "inches": "吋 英吋",
        "feet": "呎 英呎",
        "square feet": "平方呎 sq\\sft sq\\.\\sft",
        "square miles": "제곱마일 平方英里 平方マイル square\\smiles sq\\smiles",
        "square metres": "平米 平方公尺 sq\\sm sqm",
        "square kilometres": "sq\\skm sq\\.\\skm",
        "kilometres per hour": (
            "km/h kph ㎞/h 公里/小时 公里/小時 公里/时 kilometres\\sper\\shour"
            " kilometers\\sper\\shour kilometres\\san\\shour kilometers\\san\\shour"
        ),
        "kilometres per second": "km/s 公里/秒 千米/秒",
        "metres per second": "m/s ㎧ 米/秒 metres\\sper\\ssecond meters\\sper\\ssecond",
        "miles per hour": "mph 英里/小时 miles\\sper\\shour miles\\san\\shour",
        "cubic metres": "루베 立米 立方公尺",
        "cubic centimetres": "cc ㏄ cm³ 立方厘米 立方センチメートル",
        "cubic feet": "입방피트 立方英尺 立方フィート cubic\\sfeet",
        "cubic kilometres": "立方公里 立方千米 km³",
        # weight and volume
        "kilotonnes": "kt 千トン",
        "megatonnes": "Mt",
        "tonnes": "重量トン 载重吨 載重噸 総トン 총톤 总吨",
        "kilograms": "千克 kilos kilo kgs",
        "jin": "市斤",
        "geun": "근(?=에|의|당|짜리|\\s?(?:이상|정도))",
        "pounds of weight": "lb lbs 磅(?!礴|房)",
        "ounces": "온스 盎司 オンス ounces ounce oz",
        "carats": "캐럿 克拉 カラット carats carat",
        "gallons": "갤런 加仑 加侖 ガロン gallons gallon",
        "kilolitres": "kL ㎘ 킬로리터 キロリットル kilolitres kiloliters",
        "microlitres": "μL µL 微升 マイクロリットル",
        "bushels": "부셸 蒲式耳 ブッシェル bushels bushel",
        # health and the air
        "decibels": "dB ㏈ 데시벨 分贝 分貝 デシベル decibels decibel",
        "millimetres of mercury": "mmHg ㎜Hg",
        "milligrams per decilitre": "mg/dL mg/dl",
        "micrograms per cubic metre": (
            "㎍/㎥ μg/m3 µg/m3 μg/m³ µg/m³ ㎍/m³"
            " micrograms\\sper\\scubic\\smetre micrograms\\sper\\scubic\\smeter"
        ),
        "parts per million": "ppm",
        "parts per billion": "ppb",
        "millisieverts": "mSv 밀리시버트 毫希沃特 毫西弗 ミリシーベルト",
        "microsieverts": "μSv 마이크로시버트 微希沃特 微西弗 マイクロシーベルト",
        "becquerels": "Bq 베크렐 贝克勒尔 贝克 貝克 ベクレル",
        "international units": "IU",
        "millimoles per litre": "mmol/L mmol/l",
        "lux": "럭스 勒克斯 ルクス lx lux",
        "lumens": "루멘 流明 ルーメン lumens",
        "nits": "니트 尼特 ニト nits",
        # chips and screens
        "pixels per inch": "ppi",
        "dots per inch": "dpi",
        "frames per second": "fps 프레임 フレーム",
        "newtons": "뉴턴 牛顿 ニュートン newtons",
        "barrels per day": "bpd b/d",
        "miles per gallon": "mpg",
        "kilometres per litre": "km/L km/l ㎞/L ㎞/ℓ km/ℓ",
        "revolutions per minute": "rpm",
        # time
        "milliseconds": "ms ㎳ 밀리초 毫秒 ミリ秒 milliseconds",
        "microseconds": "μs µs 마이크로초 微秒 マイクロ秒 microseconds",
        "nanoseconds": "ns 나노초 纳秒 奈秒 ナノ秒 nanoseconds",
        # share
        "per mille": "‰ 퍼밀 パーミル",
        "basis points": "bp",
        "percentage points": r"%pt %pt\. 퍼센티지포인트 パーセントポイント 百分點",
    }
)
_UNITS: Final[Mapping[str, str]] = MappingProxyType(
    {word: unit for unit, words in _MEASURES.items() for word in words.split()}
)
_WORDS: Final = words_of(_UNITS)


def measure_at(text: str, position: int) -> tuple[str, int] | None:
    """The measure at an offset, and the offset after it."""
    found = _WORDS.at(text, position)
    return (_UNITS[found[0]], found[1]) if found else None
