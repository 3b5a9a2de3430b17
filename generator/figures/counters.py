"""What is counted, by the counters of East Asian texts and the plain nouns of English ones.

A counter that means something else before other words says so in a look-ahead.
"""

from __future__ import annotations

from typing import Final

COUNTERS: Final = (
    ("batches", r"批次|批(?![准評评发發])|batches\b"),
    ("bags", r"袋|봉지|bags\b"),
    ("layers", r"단(?=\s?(?:제품|적층|낸드|HBM))|段(?=積)"),
    (
        "countries",
        r"개\s?국(?![가-힣]어)|[かカヵヶケ]国|[个個]国家|[国國](?=[，。；、的等]|$)|countries\b",
    ),
    (
        "companies",
        (
            r"개\s?사(?=[의가는를에로\s,.)]|$)|家(?![庭族電电长長])"
            r"|社(?![会會長员員説])|companies\b|firms\b"
        ),
    ),
    ("places", r"개소|곳|[かカヵヶケ]所|places\b"),
    ("schools", r"개교|所(?!有|以|得|長)"),
    (
        "items",
        (
            r"개(?![월년국사소교편발막선혁념설])|[个個](?!月|百分|人|国|國)|項目|项|項"
            r"|件|個|座(?![位谈談机標标右次])|颗|枚|块|[张張](?![家力])|장(?=[이을의은에로과도,.)\s]|가량|으로|짜리|씩|$|이상|규모|필요)|品目|[筆笔份](?![试試画])|items\b"
        ),
    ),
    ("visits", r"人次"),
    ("cases", r"건(?![물설강조전축반네])|cases\b"),
    (
        "people",
        (
            r"명(?![령목분])|인(?!당|용|치|공|터|프|구|재|의\s자)"
            r"|人(?!民|次|均|工|間|権|权|口|材|类)|名(?!单|字|前|義|称|目)"
            r"|位(?![于於置居列数數移址次元宽整处處系操準准])|people\b|persons\b"
        ),
    ),
    (
        "occurrences",
        (
            r"차례|번(?=\s?(?:이상|이나|씩|만에|넘|의))|회(?![사의원장담복계생째])"
            r"|次(?![世第元官])|回(?![答復线収転])|times\s(?=a\b|per\b)"
        ),
    ),
    (
        "kinds",
        (
            r"가지|종(?:류)?(?![합교료목가-힣]{1}[가-힣])|[种種](?:类|類)?(?!子)"
            r"|款(?![项項式待])|kinds\b"
        ),
    ),
    (
        "units",
        (
            r"대(?=[를을씩로,]|\s?규모|\s?이상|\s?분량)"
            r"|(?<!\D[1-9]0)대(?=[가의도는은.]|다[.\s]|이며|이고|였|와\s)"
            r"|(?:(?<=[만천백])|(?<=[만천백]\s))대(?=\s|$)|台|[辆輛架艘]|units\b|유닛"
        ),
    ),
    ("households", r"가구|세대(?=[가를의에])|户|世帯|households\b"),
    ("seats", r"석(?=[을이의은에로과도,.)\s]|으로|$)|議席|席(?!位)|seats\b"),
    ("shares", r"주(?=[를의가])|shares\b"),
    (
        "points",
        r"점(?![검령진포심차수유주원프])(?!\s?만점)|[点點](?![钟鐘半多差名评評赞讚])|points\b",
    ),
    ("articles", r"편(?=[을이의은에로과,.)\s]|으로|$)|篇|本(?=の論文)|papers\b"),
    (
        "parameters",
        (
            r"(?:개의?\s?)?(?:매개\s?변수|파라미터)|[个個]?参数"
            r"|(?:個の)?パラメー?ター?|parameters\b"
        ),
    ),
    ("tokens", r"(?:개의?\s?)?토큰|[个個]?(?:token|词元)s?|(?:個の)?トークン|tokens\b"),
)
