"""Japanese bylines: `【北京=山田太郎】`, `執筆：山田太郎`, `山田太郎記者`, `（山田太郎）`."""

from __future__ import annotations

import re

from generator.describe.authors.names import split_people

LABEL = re.compile(
    r"""
    (?: 取材・文 | 執筆者? | 著者 | 筆者 (?: 紹介 )? | ライター | 記者 | 文責 | テキスト
      | 取材 | 寄稿 | 投稿者 | 書いた人 | (?<! [一-鿿] ) 文 )
        \s* [:：=＝/／●◎] \s*
  | ^ (?: 執筆者? | 著者 | 筆者 | (?: [一-鿿]{1,3} ・ )? 文 ) \s+
  | ^ (?: 文 | 聞き手 ) \s* [・:：=＝／/] \s*
    """,
    re.VERBOSE,
)
NAME = r"[一-鿿々ヶ]{1,3}[\s\N{IDEOGRAPHIC SPACE}]?[一-鿿々ぁ-んァ-ヶ]{1,4}"
AFTER_PLACE = re.compile(
    rf"""
    ^ [\s【（(\[〔]* [^\s【】（）()=＝]{{1,12}} [=＝]
    (?P<names> {NAME} (?: [、，,・] {NAME} )* ) \s* (?: [】）)\]〕] | $ )
    """,
    re.VERBOSE,
)
AGENCY_LENGTH = 2
"""Characters of what stands after a place where it is an agency: 共同, 時事, 新華."""
POSTS = r"""(?: (?: 主任 | 主席 | 上席 | 上級 | 特任 | 客員 | 副 )? 研究員 | 弁護士 | 弁理士
    | 税理士 | 司法書士 | 社会保険労務士 | 公認会計士 | 行政書士 | (?: 気象 )? 予報士
    | エコノミスト | アナリスト | ストラテジスト | ライター | 編集者 | 記者 | コラムニスト
    | ジャーナリスト | 作家 | 評論家 | 解説委員 | フェロー
    | コンサルタント | フリーアナウンサー | 写真家 | 医師 | 教授 | 准教授 | 講師 )"""
WRITER = r"[一-鿿々ヶ]{1,4}\s?[一-鿿々ぁ-んァ-ヶー]{1,5}"
AFTER_POST = re.compile(
    rf"(?: ^ | [\s　／/、] ) {POSTS} \s+ (?P<name> {WRITER} ) (?= \s* (?: $ | [／/、,（(] ) )",
    re.VERBOSE,
)
"""`主任研究員　山田花子　／　研究員　鈴木 一`"""
WITH_READING = re.compile(
    rf"^ \W* (?P<name> {WRITER} ) \s?"
    r" [（(] [ぁ-んァ-ヶー]{1,8} [\s・･] [ぁ-んァ-ヶー]{1,8} [）)]",
    re.VERBOSE,
)
"""`山田花子（やまだ・はなこ）　ライター`: so begin the words on an author."""
GIVEN_END = re.compile(
    "[一-鿿々]{2,4}[也子美郎男夫雄太介樹香奈恵彦司哉輔祐希花菜代江枝乃里穂華斗翔誠修隆浩剛豊茂亮翼葵"
    "凛悠蓮吾吉之幸紀弘博孝典憲俊秀雅昭晃哲徹透聡智康泰敏克晋圭敬啓朗輝貴冬夏春直]"
)
"""Characters that end given names and few other words; a sample."""
REPORTER = re.compile(
    rf"(?P<name>[一-鿿々]{{3,5}}|{NAME})\s?(?:記者(?!会見|クラブ|団|席)|編集委員|論説委員|特派員|支局長)"
)
ENDING = re.compile(rf"[（(](?P<name>{NAME})[）)]\s*$")
MIXED = re.compile(r"[一-鿿々]{1,3}(?:\s?[ぁ-んァ-ヶー]{2,4}|\s[一-鿿々]{1,3})")
SHORTEST_KANJI_NAME = 3
SURNAMES = tuple(
    """
    佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木
    山口 松本 井上 木村 清水 斎藤 山崎 阿部 池田 橋本 石川 中島 "
    "前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井
    西村 福田 太田 三浦 岡本 松田 中川 中野 原田 小野 竹内 金子 "
    "和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木
    安藤 谷口 大野 丸山 今井 藤本 村田 武田 上野 杉山 増田 平野 大塚 "
    "千葉 久保 松井 岩崎 桜井 野口 松尾 木下 菊地 菅原 佐野 杉本 新井
    市川 水野 小山 渡部 古川 小松 島田 白石 高田 野村 西田 五十嵐
    """.split()  # noqa: SIM905 - a list of quoted words would fill pages
)
"""Common surnames, a sample."""
KANA = re.compile(r"[ぁ-ゖァ-ヺ]")


def find_japanese(text: str) -> tuple[str, ...]:
    """The people whom a byline names by a label, after a place or before 記者."""
    label = LABEL.search(text)
    if label:
        return split_people(text[label.end() :], is_japanese_name)
    after_place = AFTER_PLACE.search(text)
    if after_place:
        names = re.split(r"[、，,・]", after_place["names"])
        return tuple(name for name in names if len(name) > AGENCY_LENGTH)
    after_post = tuple(found["name"] for found in AFTER_POST.finditer(text))
    return after_post or tuple(found["name"] for found in REPORTER.finditer(text))


def introduced_in(text: str) -> str:
    """Whom a line introduces by name and reading; empty if nobody."""
    found = WITH_READING.match(text)
    return found["name"] if found else ""


def find_japanese_ending(text: str) -> tuple[str, ...]:
    """The reporter in brackets after a Japanese paragraph's last full stop."""
    found = ENDING.search(text)
    if not found or not KANA.search(text):
        return ()
    before = text[: found.start()].rstrip()
    return (found["name"],) if before.endswith("。") else ()


def ends_like_given_name(word: str) -> bool:
    """Whether three to five characters end as given names do: `真砂達也`."""
    return GIVEN_END.fullmatch(word) is not None


def is_japanese_name(word: str) -> bool:
    return re.fullmatch(NAME, word) is not None


def is_surely_japanese_name(word: str) -> bool:
    """Whether a word is more of a name than of any other two or more characters: kanji and
    kana after each other or apart, three kanji, or a common surname before others."""
    if not is_japanese_name(word):
        return False
    return (
        MIXED.fullmatch(word) is not None
        or len(word) == SHORTEST_KANJI_NAME
        or word.startswith(SURNAMES)
    )
