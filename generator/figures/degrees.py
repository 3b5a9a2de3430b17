"""Degrees of a thermometer, which stand near *temperature* or what is warm; without such words
degrees are not read."""

from __future__ import annotations

import re
from typing import Final

from generator.figures.by_words import AFTER, EAST, by_words
from generator.figures.words import STANDS

WARMTH: Final = re.compile(
    r"""
    기온 | 수온 | 체온 | 온도 | 영하 | 영상 | 더위 | 폭염 | 추위 | 한파 | 섭씨 | 평년 | 수은주
    | 낮\s?최고 | 아침\s?최저 | 무더 | 저장고 | 냉[장동] | 발효 | 오븐 | 끓 | 숙성
    | [気气氣][温溫] | [水体體高低室][温溫] | 温度 | 溫度 | 氷点下 | 零[下上] | 猛暑 | 寒波
    | 摂氏 | 摄氏 | 攝氏 | 加[热熱] | 冷[蔵藏冻凍] | オーブン | 沸[騰腾] | 烤箱 | [热熱冷][到至得]
    | 일교차 | 가마[를에의\s] | 기름 | 용광로 | [温溫]差 | 寒暖差 | 日較差
    | 度の(?:窯|炉|油|湯|熱)
    | 한낮 | (?:아침|낮|밤)\s(?=[\d.]+도) | (?<=도\s)[높낮] | 도\s(?:가량|정도)\s[높낮]
    | 平年 | 暑さ | 寒さ | マイナス | 最[高低](?=\d)
    | \bin\sthe\sshade
    | \b (?i: temperatures? | heat | heatwave | celsius | mercury | warm | cold | hot )
    """,
    re.VERBOSE,
)
DEGREES: Final = (
    by_words(
        "degrees Celsius",
        EAST,
        rf"도(?![로시입쿄민]){STANDS}|도(?=로\s)|度(?![目数數合假過过])",
        around=WARMTH,
        after=AFTER,
    ),
    by_words(
        "degrees Celsius",
        ("ko",),
        rf"도(?![로시입쿄민]){STANDS}|도(?=로\s)",
        around=r"\d도(?:[,\s·△]|로|까지|에서)[^\d.;]{0,12}[\d.~∼-]+$",
    ),
    by_words(
        "degrees Celsius",
        ("ja",),
        r"度(?=[、，][^、，。\d]{1,8}[\d.]+度(?:の(?:猛暑|寒さ|暑さ)|を記録|など|まで|に達))",
    ),
    by_words(
        "degrees Celsius",
        ("en",),
        r"C\b|[ -]?degrees?\b"
        r"(?!\s(?:Fahr|in\b(?!\sthe\s(?:shade|sun|afternoon|evening|day))|from|programm))",
        around=WARMTH,
        after=3 * AFTER,
    ),
    by_words(
        "degrees Celsius",
        ("en",),
        r"C\b",
        around=r"\d\.\d$|\b(?:hit|reach\w*|topp\w*|above|below|exceed\w*|record|near|nudg\w*)\s\d\d$",
    ),
)
