"""What is counted, by the counters of East Asian texts and the plain nouns of English ones.

A counter that means something else before other words says so in a look-ahead.
"""

from __future__ import annotations

from typing import Final

from generator.figures.words import STANDS

COUNTERS: Final = (
    ("batches", r"批次|批(?![准评評发發])|batches\b"),
    ("bags", r"袋|봉지|bags\b"),
    ("boxes", r"상자|박스(?![가-힣]{2})|箱|盒|boxes\b"),
    ("bottles", rf"병(?![원사상자력동목]){STANDS}|瓶(?!颈|頸)|bottles\b"),
    ("layers", r"단(?=\s?(?:제품|적층|낸드|HBM))|段(?=積)"),
    (
        "countries",
        (
            r"개\s?국(?![어가-힣]어|어)|[かカヵヶケ]国(?:・地域)?|[个個]国家|[国國](?=[，。；、的等]|$)"
            r"|countries\b"
        ),
    ),
    (
        "companies",
        (
            rf"개(?=\s?(?:기업|업체|회사)(?![가-힣]{{3}}))|[个個](?=企业|企業|公司)|개\s?사(?=[의가는를에로\s,.)]|$)|(?<=\d)사(?![단업]|\s(?:만루|후|[123])){STANDS}|家(?![庭族電电长長具])"
            r"|社(?![会會長员員説区區団])|(?<=\d)企業|companies\b|firms\b"
        ),
    ),
    ("places", r"개소|곳|군데|[かカヵヶケ箇]所|地点|拠点|places\b"),
    ("schools", r"개교|所(?!有|以|得|長|属|謂|谓|需)|校(?![長舎则則])|schools\b"),
    ("universities", r"大学(?!院|生|教|入|校|部)|universities\b"),
    ("teams", rf"팀{STANDS}|球団|チーム|teams\b"),
    ("matches", rf"경기(?!도|장|력|침){STANDS}|試合|matches\b"),
    ("shops", r"店舗|shops\b"),
    ("plants", r"工場(?!長)|plants\b"),
    ("organisations", r"団体|organi[sz]ations\b"),
    ("municipalities", r"自治体|市区?町村|municipalities\b"),
    ("prefectures", r"都?道?府県(?!民)|prefectures\b"),
    ("cities", r"都市|cities\b"),
    ("facilities", r"施設|facilities\b"),
    ("fields", r"分野|fields\b"),
    ("divisions", r"部門|divisions\b"),
    (
        "items",
        (
            r"개(?![월년국소교편발막선혁념설]|사(?![업항례건찰단]))|[个個](?!月|百分|人|国|國|基点|基點|半)"
            r"|項目|项目?|(?<!条\d)項|件|個|座(?![位谈談机標标右次])|[颗顆]|枚|[块塊](?!钱|錢)|[张張](?![家力])"
            rf"|장(?![관비애점기치]){STANDS}|품목|品目|[筆笔份](?![试試画额額])"
            r"|片(?!面|段|头|頭|刻|仮|方)|套(?!餐|利|路|现)"
            r"|[间間](?!接|隙|隔|断|に|で|の)|支(?!持|援|付|出|配|撑|撐|部)|本(?!の論文|社|部|人|月|年|日|来|報|格|土|书|書|次)"
            rf"|기(?!가[비바와헤])(?=[를가다로와,])|基(?!金|本|础|礎|地|準|准|于|於|点|點|盤|因)|機(?!関|構|能|械|会|會|種)|items\b"
        ),
    ),
    ("books", rf"권(?![고유위한력리역]|\s?\d+호){STANDS}|[册冊](?!子)|books\b"),
    (
        "pages",
        (
            r"쪽(?=[을은”’]|이(?!\s?(?:참|있))|짜리|\x22|\s?(?:가량|분량|정도|남짓)"
            r"|에\s?(?:달|이르|걸)|으로|뿐)"
            r"|페이지|[页頁](?!面|岩)|(?<!の\d)(?<!の\d\d)ページ|pages\b"
        ),
    ),
    ("characters", r"글자|文字|characters\b"),
    ("accounts", r"口座|계좌|accounts\b"),
    ("works", r"작품|作品|works\b"),
    ("songs", rf"곡(?![물선예]){STANDS}|曲(?!折|線|线|目)|songs\b"),
    ("votes", rf"표(?![준정시지본면절준]){STANDS}|票(?!据|房|价|價|券)|votes\b"),
    (
        "animals",
        r"마리|[头頭](?!部|条|條|版|号|號|等|寸)|匹(?!配|敌|敵)|羽|只(?!有|能|是|要|剩)|animals\b",
    ),
    ("trees", r"그루|棵|trees\b"),
    ("homes", rf"채(?![용권무소널식워굴택]){STANDS}|戸|homes\b"),
    ("buildings", r"[栋棟幢]|buildings\b"),
    ("portions", r"[명인]분(?![가-힣]{2})|人(?:前(?![後后])|份)(?![の之])|portions\b"),
    ("visits", r"人次"),
    (
        "cases",
        r"건(?![물설강조전축반네])|[起宗](?=[，。；、的案事])|例(?=[，。；、的]|(?:报告|確|确|死|新))|cases\b",
    ),
    (
        "people",
        (
            r"명(?![령목분])|[个個]人(?![信隐隱所账賬资資])|인(?!당|용|치|공|터|프|구|재|승|조|분|의\s자)"
            r"|人(?!民|次|均|工|間|権|权|口|材|类|目|前(?![後后])|份|気|事|物|格|海|潮|气|氣)"
            r"|名(?!单|字|前|義|称|目|単|額|额|古|誉|譽)"
            r"|位(?![于於置居列數数移址次元宽整处處系操準准])|people\b|persons?\b"
        ),
    ),
    ("operations", r"번(?=의?\s?(?:부동소수점\s?)?(?:연산|계산))"),
    (
        "occurrences",
        (
            r"차례|번(?=\s?(?:이상|이나|씩|만에|넘|의))|회(?![사의원장담복계생째말초]|\s?(?:타석|투구|무사|선두|[12]사))"
            r"|次(?![世第元官])|回(?![答復线収転目顧生戦表裏])|times(?=\s(?:a|per)\b)"
        ),
    ),
    (
        "kinds",
        (
            r"가지|종(?:류)?(?![합교료목가-힣]{1}[가-힣])|[种種](?:类|類)?(?!子|植|目)"
            r"|款(?![项項式待])|kinds\b"
        ),
    ),
    (
        "units",
        (
            r"대(?=[를을씩로나뿐]|분[의을에]|까지|만\s|밖에|\s?(?:규모|이상|이하|미만|분량|가량|남짓|안팎|넘|판매|중))"
            r"|(?<!\D[1-9]0)(?<!^[1-9]0)대(?=[가의도는은.,]|다[.\s]|이며|이고|였|와\s)"
            r"|(?:(?<=[만천백])|(?<=[만천백]\s))대(?=\s|$)|[台臺](?!湾|灣|风|風|北|南|头|幣|币)"
            rf"|[辆輛架艘隻]|척{STANDS}|units\b|유닛"
        ),
    ),
    ("households", r"가구|세대(?=[가를의에])|户(?!口|外|型)|世帯|households\b"),
    ("seats", rf"석(?![사유탄박탑조학]){STANDS}|議席|席(?!位|卷)|seats\b"),
    ("shares", r"주(?=[를의가])|shares\b"),
    (
        "points",
        (
            r"점(?![검령진포심차수유주원프])(?!\s?만점)|[点點](?![钟鐘半多差名评評赞讚満滿])"
            r"|points\b"
        ),
    ),
    ("articles", rf"편(?![집안리성입지]){STANDS}|篇|本(?=の論文)|papers\b"),
    (
        "parameters",
        (
            r"(?:개의?\s?)?(?:매개\s?변수|파라미터)|[个個]?参数"
            r"|(?:個の)?パラメー?ター?|parameters\b"
        ),
    ),
    ("tokens", r"(?:개의?\s?)?토큰|[个個]?(?:token|词元)s?|(?:個の)?トークン|tokens\b"),
)
