"""Words beside an amount that make it an estimate, or one end of what may be."""

from __future__ import annotations

import re
from typing import Final

from generator.model import Bound

WITHIN: Final = 24
"""Characters beside the amount that are looked at."""
_BEFORE: Final = (
    (
        Bound.MORE_THAN,
        r"""
        (?<! [不未得宜能买賣買卖] ) 超[过過逾]? | 逾 | 多[于於过過] | 突破 [^，。、\d]{0,5}
        | (?<! [不未] ) [高多大] [于於過过]
        | (?<! \bno\s ) (?<! \bnot\s ) more\sthan\s | \bover\s | \babove\s
        | (?<! \bnot\s ) (?<! \bnot\sto\s ) (?<! never\s ) (?<! cannot\s ) (?<! n['’]t\s )
          \bexceed (?: ed | s | ing )? \s
        | upwards\sof\s
        | (?: surpass (?: e[sd] | ing )? | topp (?: ed | ing ) | \btops
            | (?: to | will | would | could | may | might | should | can | not | [a-z]{4,}s ) \s top
            | eclips (?: e[sd]? | ing ) | outstrip (?: p (?: ed | ing ) | s )? ) \s
        | \bnorth\sof\s | \bin\sexcess\sof\s | \bbeyond\s | > \s?
        | (?<! \bno\s ) (?<! \bnot\s ) (?<! \bnot\sbe\s ) \b (?: great | larg | high ) er\sthan\s
        """,
    ),
    (
        Bound.AT_LEAST,
        r"""
        최소 \s? (?: 한\s )? | 적어도\s | 적게는\s | 못해도\s | 최저\s (?=$)
        | 至少 [^，。、\d]{0,4} | 最少 | 最短でも? (?=$) | 短くても?
        | 起[售拍]?[价價][为為]? (?=$)
        | 下限[はが] | 最低でも | 少なくとも | 起[码碼] | 最低 (?=$) | 最小で | [年须須需凡] [满滿]
        | [不未] [低少小] [于於過过]
        | at\sleast\s | \bno\slower\sthan\s | \bmin(?:\.|imum)\s | ≥\s?
        | (?: no | not ) \s (?: less | fewer ) \sthan\s | a\sminimum\sof\s
        | \bstart (?: s | ing )? \s (?: at | from ) \s
        """,
    ),
    (
        Bound.LESS_THAN,
        r"""
        (?<! [不未] ) [低少小] [于於過过] | [短少] 于 | 不到 | 不足 | [不未][满滿]
        | < \s? | \bshort\sof\s | \bshy\sof\s
        | (?<! \bno\s ) (?<! \bnot\s ) (?: less | fewer ) \sthan\s | \bunder\s | \bbelow\s
        """,
    ),
    (
        Bound.AT_MOST,
        r"""
        최대\s? | 최고\s (?=$) | 최장\s? | 많아야\s | 길어야\s | 많게는\s | 길게는\s
        | 기껏해야\s | 고작해야\s | 늦어도\s (?=$)
        | 高々 | 高高 | たかだか | 上限 [はが为為是]? | せいぜい | 多くて[も]?
        | 長くて[も]? | 長ければ | 顶多 | 頂多 | 上[限至] (?=$)
        | \bwithin\s (?: the\s (?: next | first | last | past | space\sof )\s | about\s )?
        | \b (?: not? | not\sbe ) \s (?: longer | later | higher | bigger | larger | greater )
          \sthan\s
        | ≤\s?
        | \b (?: capped | limited ) \s (?: at | to ) \s | \ba\s (?: cap | ceiling | limit ) \sof\s
        | \bmax (?: imum )? (?: \. )? \s (?: of \s )?
        | 至多 | 最多 (?! 的 ) [^，。、\d]{0,4} | 最[大高長]で | 最大
        | 最高 (?: 可?[被以处處罚罰达達补補奖獎获獲享领領贷貸] [^，。、\d]{0,2} )?
        | 最[長长] (?! 的 ) [^，。、\d]{0,3}
        | [不未] [得宜能应應可]? [超高多大] [过過于於] [^，。、\d]{0,6}
        | up\sto\s | at\smost\s | \bnot?\smore\sthan\s
        | (?: \bnot\s | \bnever\s | cannot\s | n['’]t\s ) (?: to\s )? exceed (?: ing )? \s
        | (?<= [一-龥] ) (?<! [打通透跑说說比赢贏敌敵瞒瞞骗騙躲逃熬拗斗鬥强強争爭抵] ) 不[过過] 是?
        | as\s (?: much | many ) \sas\s | a\smaximum\sof\s
        """,
    ),
    (
        Bound.ABOUT,
        r"""
        약\s? | 대략\s | 거의\s | 줄잡아\s | 어림잡아\s | 얼추\s | 대강\s
        | (?<! [合签簽协協条條公契违違节節预預特缔締履解邀相大纽紐制毁毀爽赴失] )
          [约約] (?: [为為有达達合] | 占 [^，。\d]{0,8} | [为為是] [^，。、\d]{1,8} 的
            | 相[当當][于於] [^，。、\d]{0,8} )? | 大[约約] [为為]? | 大概 | 大致
        | [将將]近 | 接近 | (?<! [最附远遠就靠临臨直] ) 近
        | およそ | おおよそ | おおむね | 概ね | ほぼ | 概算で | ざっと | かれこれ | 推[定計] (?=$)
        | \babout\s | \baround\s | roughly\s | approximately\s | nearly\s | almost\s | \bsome\s
        | \b (?: hover | trad | clos | settl | end ) [a-z]* \snear\s
        | close\sto\s | \b (?: near | approach ) ing\s | an\sestimated\s
        | ~\s? | ≈\s? | \bcirca\s | \bc\.\s? | \bapprox\.?\s
        | \bin\sthe\s (?: region | neighbou?rhood | vicinity ) \sof\s | \bon\sthe\sorder\sof\s
        | \bsomething\slike\s | \bor\sso\s
        """,
    ),
)
_AFTER: Final = (
    (
        Bound.MORE_THAN,
        r"""
        (?: \s? 선 )? (?: \s? [을를이가] )? \s?
          (?: 초과 | 넘 (?! 지\s?[않못말] ) [는은어게었을긴겼김고기겨도음습] | 돌파 | 뛰어넘 )
        | (?: \s? 선 )? (?: [을를] \s? | \s ) 웃[도돈돌] | [을를] \s? 상회
        | 도\s? (?: 더 | 넘 ) | 보다\s? (?: 많 | 높 | 큰 ) | 도\s?훌쩍
        | 超 (?! [过過\d市级級标標额額高强強大越前速载載时時能音短微人] | \s\d )
        | [をも]? 超[えす] | を上回 | を突破 | 强 (?=[，。的])
        | \s and\s (?: counting | rising ) \b | 有[余餘]
        """,
    ),
    (
        Bound.AT_LEAST,
        r"""
        (?: \s? [을를이가] )? \s? 이상
          (?! 한\s | 하[게다고] | 증[세상] | 징후 | 기류 | 기후 | 고온 | 저온 )
        | か?それ以上 | 부터 (?= 다 | 이다 | 이며 | \s? (?: 시작 | 출발 ) | [.,)] | $ )
        | (?: 规模 | 規模 )? (?: 及 | 或 )? 以上 | [はを]下らな
        | から (?= [。）)] | $ | 使え | 買え | 申し込め | 参加でき | 楽しめ | 選べ )
        | 起 (?= [，。、）)；] | $ )
        | \s? (?: or\s (?: more | above | over | higher | greater | older | longer )
          | and\s (?: above | older | upwards? )
          | (?: and\s (?: over | up ) | plus ) (?= [.,;)] | $ ) ) \b | \s?\+ (?! \s?\d ) | -plus\b
        """,
    ),
    (
        Bound.LESS_THAN,
        r"""
        (?: \s? [도이에을를] )? \s?
          (?: 미만 | 채\s? (?: 안 | 되지 ) | 안\s (?: 되 | 돼 | 된 | 됐 )
            | 못\s?미[치친쳐쳤칠칩] | (?: 미치 | 이르 ) 지\s?못 )
        | (?: \s? 선 )? (?: [을를도] \s? | \s ) 밑[도돈돌] | [을를] \s? 하회
        | \s?에도?\s (?: 못\s?미 | 모자 | (?: 미치 | 이르 ) 지\s?못 )
        | (?: 도 | [이가]\s채 ) \s걸리지\s?않 | \s?[이가]\s?채\s
        | 보다\s? (?: 적 | 낮 | 작 ) | \s?아래
        | 分?未満 | 未[满滿] | 不到 | に満たな | に届かな | を下回 | 足らず
        | を (?: 少し | わずかに | やや )? (?: 切[るっり] | 割[るっり] )
        """,
    ),
    (
        Bound.AT_MOST,
        r"""
        (?: \s? [도이에을를] )? \s?
          (?: 이하 | 이내 | 안에 | 안으로 | 안엔
            | 내 (?= [에로]? [\s.,] | 에[는서도] | $ ) | 넘지\s?[않못말] )
        | (?: 及 | 或 )? 以[下内內] | 之[内內] | 封[顶頂]
        | (?<= [天日时時月年周週里米尺钟鐘鍾秒] ) (?: 时间 | 時間 | [范範][围圍] )? [内內]
          (?! [部地容外陆陸资資需存閣阁蒙科] )
        | (?<= [日月年間] ) 内 | を?超えな | を上限 | が上限 | を限度 | 止まり
        | \s? or\s (?: less | fewer | under | below | younger | shorter | lower ) \b
        | \s (?: at\smost | or\sbelow | tops | max (?:imum)? ) \b
        """,
    ),
    (
        Bound.ABOUT,
        r"""
        \s? (?: 가량 | 가까이 | 안팎 | 정도 | 내외 | 남짓 | 쯤 | 수준 | 에\s? (?: 육박 | 가[까깝] )
          | 여 (?= \s | $ ) | 전후 | 언저리 | 선\s?안팎 | 에\s?근접 | 어림 )
        | 左右 | 上下 (?! [游遊文班车車级級铺鋪] ) | 前後 | ほど | 程度
        | 余り | あまり | 近[くい] | [ぐく]らい | [ごこ]ろ
        | [強弱] (?! [いくめみ化制調音盗者点力硬行国势勢將将] )
        | 多 (?= [，。、；的来來] | $ ) | 许 (?= [，。] )
        | 見当 | 内外
        | に迫る | に[近迫][いくづ] | 近[いくづ] | そこそこ | 余 (?= [りの、。] )
        | \s (?: or\s (?: so | thereabouts ) | give\sor\stake ) \b | -ish\b | \s approximately\b
        """,
    ),
)
BEFORE: Final = tuple(
    (bound, re.compile(rf"(?:{form})$", re.IGNORECASE | re.VERBOSE)) for bound, form in _BEFORE
)
AFTER: Final = tuple(
    (bound, re.compile(form, re.IGNORECASE | re.VERBOSE)) for bound, form in _AFTER
)


DURING: Final = re.compile(
    r"(?<!\bfor\s)(?<!\bwell\s)(?<!\bjust\s)(?<!\btook\s)(?<!\bis\s)(?<!\bwas\s)\bover\s$"
)
TIME: Final = re.compile(r"(?:years?|months?|weeks?|days?|hours?|quarters)$")
AGO: Final = re.compile(r"\s(?:ago|old|earlier|later)\b")
"""`worth €3.5m over 4 years`: in that time, and not more than it."""


WITHIN_IT: Final = (
    (Bound.AT_LEAST, re.compile(r"\d\+|-plus\b|\bor\smore\b")),
    (Bound.AT_MOST, re.compile(r"\bor\s(?:fewer|less)\b")),
)
"""Between a number and its unit."""


RECENT: Final = re.compile(
    r"""
    (?<! [将將接了时時达達长長费費經经满滿過过已持有] )
    (?<! 工作 | 任[职職] | 从业 | 從業 | 相隔 | 沉寂 | 服役 | [结結]婚 | 成立 | [创創][业業]
      | [经經][营營] | [运運][行营營] | 等待 | 居住 | 生活 | 合作 | 陪伴 | 存在 | [离離][开開]
      | 入行 | 停[产產摆擺] | [关關][闭閉] | 教[书書] | [执執]教 | [搁擱]置 | 中[断斷] ) 近 $
    """,
    re.VERBOSE,
)
CHINESE_TIME: Final = re.compile(r"(?:年|[个個]月|天|[周週]|星期)$")
"""`近5年`: the last five years; `历时近5年`, `工作近5年`: nearly five."""
WITHIN_CLAUSE: Final = re.compile(r"[一-龥](?<![的在是比对對從从以于於])近$")
ENDS_CLAUSE: Final = re.compile(r"[，。；）)了]|$")
"""At the end of a clause `近30年` is how long something has lasted: `寫在條例裡近30年，`."""


MONEY_BEFORE: Final = re.compile(
    r"(?:人民[币幣]|新?[台臺][币幣]|港[币幣元]|美[元金]|日[圓圆元]|[欧歐]元|\ban?\s|\banother\s)$"
)
"""Between the word and the number: `不足人民币200亿元`, `more than a $1 million`."""
MINUS_BEFORE: Final = re.compile(r"(?:영하|마이너스|零下|[负負]|氷点下|マイナス)\s?$")
"""`低于零下30度`"""
SPACED_BEFORE: Final = re.compile(r"(?<=[一-龥])[ \u00a0]$")
SPACED_AFTER: Final = re.compile(r"(?<=[^ ])[ \u00a0](?=[一-龥])")
"""As some Chinese pages set numbers: `接近 20% 以上`."""
RECORD: Final = re.compile(
    r"""
    (?: (?: 아침 | 낮 | 밤 | 기온[은는]? | (?: 사상 | 역대 ) (?: \s [월연]간 )? | 장중 | 분기
          | 세계 | 국내 | 업계 ) \s
      | [盘盤]中 | 一度 | [价價] | [气氣][温溫] | 过去 | 過去 | 史上 | 历史 | 歷史 | 世界
      | 国内 | 全球
      | 最高 [^，。、,]{1,14} [、，,] \s?
    ) (?P<word> 최[고대다저소장] \s? | 最[高低大多] ) $
    """,
    re.VERBOSE,
)
"""What was highest or lowest, and not what may be at most: `盤中最高31元、最低30元`."""
IN_BRACKETS: Final = re.compile(r"[(（][^()（）]{1,20}[)）]\s?")
LIMIT_AFTER: Final = (
    (Bound.MORE_THAN, re.compile("초과|超(?![过過])")),
    (Bound.AT_LEAST, re.compile("이상|以上")),
    (Bound.LESS_THAN, re.compile("미만|未満|未[满滿]")),
    (Bound.AT_MOST, re.compile("이하|이내|以[下内內]")),
)
"""After what stands in brackets: `5만달러(약 7천만원) 이상`."""


def bound_of(text: str, start: int, end: int, *, rounded: bool) -> Bound:
    """How exactly the amount at `text[start:end]` is stated; `rounded` if a sign within it
    says that it is about so much: `10여 명`, `200多家`."""
    before = text[max(0, start - WITHIN) : start]
    if DURING.search(before) and TIME.search(text[start:end]) and not AGO.match(text, end):
        return Bound.ABOUT if rounded else Bound.EXACT
    lasts = WITHIN_CLAUSE.search(before) and ENDS_CLAUSE.match(text, end)
    if RECENT.search(before) and CHINESE_TIME.search(text[start:end]) and not lasts:
        before = before[:-1]
    before = SPACED_BEFORE.sub("", before)
    end += SPACED_AFTER.match(text, end) is not None
    before = MINUS_BEFORE.sub("", MONEY_BEFORE.sub("", before))
    record = RECORD.search(before)
    before = before[: record.start("word")] if record else before
    for (bound, left), (_, right) in zip(BEFORE, AFTER, strict=True):
        if left.search(before) or right.match(text, end, end + WITHIN):
            return bound
    brackets = IN_BRACKETS.match(text, end)
    for bound, limit in LIMIT_AFTER if brackets else ():
        if brackets and limit.match(text, brackets.end()):
            return bound
    for bound, sign in WITHIN_IT:
        if sign.search(text, start, end):
            return bound
    return Bound.ABOUT if rounded else Bound.EXACT
