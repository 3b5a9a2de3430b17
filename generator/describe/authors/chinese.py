"""Chinese bylines: `作者：刘伟`, `本报记者 张三 李四`, `（记者张三）`, `〔記者張三／台北報導〕`."""

from __future__ import annotations

import re

from generator.describe.authors.names import split_people

LABEL = re.compile(
    r"""
    (?: 作者 | 撰文 | 撰稿人? | 采写 | 採訪 | 采访 | 特[约約]撰稿人? | 执笔 | 執筆 | 供稿
      | (?<![一-鿿]) 文字? )
    (?: \s* [:：/／|｜丨] \s* | \s* [●◎] \s* (?! .* [ぁ-んァ-ヶ] ) )
    """,
    re.VERBOSE,
)
SPACED_LABEL = re.compile(r"^\W*(?:作者|撰文|撰稿人?)\s+")
ACCOUNT_LABEL = re.compile(r"^\W*原[创創]\s*[:：]?\s+")
"""On accounts of messengers: the authors, and last the account."""
POST_AFTER = (
    r"(?:律[师師]|[会會][计計][师師]|[专專]利[师師]|教授|研究[员員]|醫師|医师|博士|[记記]者"
    r"|主[笔筆])"
)
NEXT_LABEL = re.compile(r"\s*[一-鿿]{2,6}[:：]")
"""What follows where nobody is named: `作者： 发表时间：07-23`."""
BEFORE_POST = re.compile(
    rf"(?<![一-鿿]) (?P<name>[一-鿿]{{2,4}}) \s (?:[资資]深|合[伙夥]|主任|首席|特[约約]|副)?"
    rf" {POST_AFTER} (?![一-鿿])",
    re.VERBOSE,
)
"""`王小明 資深律師`"""
WIRE_REPORTER = re.compile(
    r"[记記]者\s?(?P<name>[一-鿿]{2,3})\s?[一-鿿]{2,4}\s?\d{1,2}\s?日(?:综合|綜合)?[电電讯訊]"
)
"""`記者張三台北15日電`: the place follows the name without a space."""
POST = re.compile(
    r"^\s*[一-鿿]{0,8}(?:[记記]者|[评評][论論][员員]|[编編][辑輯]部|[专專][栏欄]作[者家]"
    r"|特[约約](?:撰稿人?|作者))[:：\s]\s*"
)
REPORTER = re.compile(
    r"""
    (?: 记者 | 記者 | 編譯 (?= [一-鿿]{2,3} [／/] ) | 评论员 | 評論員 | 通讯员 | 通訊員 )
    \s* [:：]? \s*
    (?P<names> [一-鿿]{2,4} (?: · [一-鿿]{1,6} )? (?: [、，,\s]+ [一-鿿]{2,4} )* )
    """,
    re.VERBOSE,
)
NO_NAME = re.compile(
    r"(?:报道|報導|報道|摄影|攝影|综合|綜合|编译|編譯|发自|實習|电|電|会見|會見|见面会|俱乐部|協会|协会)$"
)
MOST_OF_AN_ACCOUNT = 4
SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧萧程曹袁邓鄧许許傅沈曾彭吕呂"
    "简簡苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍"
    "万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞樊兰殷施陶洪翟安颜倪严严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐"
    "骆駱宫宮蒲阮闵閔郁钮嵇荀芮靳邴糜巫宓郗栾欒厉厲郜鄂卓蔺藺屠褚祝佟仝阚敖冉岑晏瞿匡阙尉莘胥缪"
    "梅莫庄莊辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂"
    "辛卞储儲桑滕蓝藍蔚芦蘆晁鞠栗狄贝貝臧谈談茅刁虞昝裘宗宣贲郁杭诸諸惠羿汲隗仲伊仇戎韶蓟邰姬宰郦雍璩濮扈冀郏柴慕茹宦艾戈"
    "麥麦鄺邝歐区冼勞劳關龐賓嚴鮑應应練练符佘揭畢聶陰阴游庾暨衡寇沃夔巩鞏厍饶饒巢蒯荆竺桓敬闫闻聞亓逯苑"
)
"""The common surnames in both kinds of characters: nine in ten people; a sample, no list."""


def find_chinese(text: str) -> tuple[str, ...]:
    """The people whom a byline names by a label or as its reporters."""
    account = ACCOUNT_LABEL.match(text)
    if account:
        words = text[account.end() :].partition("|")[0].split()
        return tuple(words[:-1] if len(words) > 1 else words)[:MOST_OF_AN_ACCOUNT]
    label = LABEL.search(text) or SPACED_LABEL.search(text)
    return _labelled(text[label.end() :]) if label else _with_posts(text)


def _labelled(text: str) -> tuple[str, ...]:
    if NEXT_LABEL.match(text):
        return ()
    rest = POST.sub("", re.split(r"\s+(?=[一-鿿]+[:：])", text)[0])
    spaced = rest.split()
    if len(spaced) > 1 and all(is_chinese_name(word) for word in spaced):
        return tuple(spaced)
    return tuple(map(_without_post, split_people(rest, is_chinese_name)))


def _with_posts(text: str) -> tuple[str, ...]:
    wire = WIRE_REPORTER.search(text)
    if wire:
        return (wire["name"],)
    with_posts = [found["name"] for found in BEFORE_POST.finditer(text)]
    if with_posts:
        return tuple(name for name in with_posts if is_chinese_name(name))
    reporters = REPORTER.search(text)
    if not reporters:
        return ()
    first, *others = re.split(r"[、，,\s]+", reporters["names"])
    if NO_NAME.search(first):
        return ()
    return (first, *(name for name in others if is_chinese_name(name)))


def is_chinese_name(word: str) -> bool:
    """Whether a word of two to four characters begins with a Chinese surname."""
    return (
        bool(re.fullmatch(r"[一-鿿]{2,4}", word))
        and word[0] in SURNAMES
        and not (NO_NAME.search(word))
    )


def _without_post(text: str) -> str:
    """`刘伟 北京邮电大学教授` is a name and a post; `Jane Doe` is a name."""
    name, _, _post = text.partition(" ")
    return name if is_chinese_name(name) else text
