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
NO_VERB = r"(?<!した)(?<!する)(?<!った)(?<!れた)(?<!ない)(?<!いる)(?<!たち)"
"""`感染した記者`"""
BEFORE_OUTLET = re.compile(
    r"^[\[［](?P<names>[一-鿿々]{2,4}[ぁ-んァ-ヶー]{0,4}(?:[，,][一-鿿々]{2,4}[ぁ-んァ-ヶー]{0,4})*)"
    r"[，,]\s?[^\[\]［］，,。]{3,20}[\]］]$"
)
REPORTER = re.compile(
    rf"(?P<name>[一-鿿々]{{3,5}}|{NAME}){NO_VERB}\s?(?:記者(?!会見|クラブ|団|席)|編集委員|論説委員|特派員|支局長)"
)
ENDING = re.compile(rf"[（(](?P<name>{NAME})[）)]\s*$")
MIXED = re.compile(r"[一-鿿々]{1,3}(?:\s?[ぁ-んァ-ヶー]{2,4}|\s[一-鿿々]{1,3})")
SHORTEST_KANJI_NAME = 3
SURNAMES = tuple(
    """
    佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 清水
    斎藤 山崎 阿部 池田 橋本 石川 中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤
    青木 藤井 西村 福田 太田 三浦 岡本 松田 中川 中野 原田 小野 竹内 金子 和田 中山 石田 上田
    森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 藤本 村田 武田 上野
    杉山 増田 平野 大塚 千葉 久保 松井 岩崎 桜井 野口 松尾 木下 菊地 菅原 佐野 杉本 新井 市川
    水野 小山 渡部 古川 小松 島田 白石 高田 野村 西田 五十嵐 藤原 山内 中田 小島 中西 松原 川口
    三宅 河野 樋口 荒木 大西 菊池 石原 矢野 平田 平井 島村 岩田 川村 小池 関口 久保田 星野 望月
    高山 古田 小澤 小沢 榎本 大久保 吉村 早川 片山 永井 須藤 秋山 浅野 本田 吉川 黒田 伊東 川上
    篠原 服部 大島 大谷 大川 大橋 大森 大石 奥村 奥田 岡崎 岡村 小野寺 小田 小柳 小泉 小西 尾崎
    川田 川本 川端 川島 荒井 青山 赤松 秋元 安達 足立 飯田 飯塚 飯島 池上 池内 石橋 石塚 石黒
    磯部 市村 今村 今西 岩井 岩本 岩瀬 植田 植木 上原 臼井 内山 内藤 梅田 遠山 江口 及川 大村
    大矢 緒方 岡部 岡野 荻野 落合 笠原 梶原 片岡 勝又 加納 河合 河村 河田 河原 神田 神谷 菅野
    岸本 北川 北村 木原 木内 久野 熊谷 栗原 栗田 黒木 黒川 桑原 児玉 古賀 西川 西山 西尾 西岡
    西野 西本 斉藤 齋藤 齊藤 坂井 坂田 坂口 榊原 桜田 佐久間 佐川 佐竹 佐伯 沢田 澤田 塩田 重松
    柴山 島崎 清原 白井 白川 杉原 杉田 杉浦 鈴村 須田 関根 千田 相馬 曽我 園田 高島 高瀬 高原
    高梨 高見 滝沢 滝口 武井 竹田 竹中 竹本 立花 谷川 谷本 田口 田島 田代 田辺 田原 玉井 玉木
    塚本 辻本 土屋 土井 津田 手塚 寺田 寺島 戸田 戸川 徳田 徳永 冨田 富田 豊田 長井 長尾 長沢
    永田 永野 中井 中尾 中原 中沢 中谷 中本 中条 仲村 名取 成田 西原 二宮 丹羽 根本 野沢 野上
    野崎 萩原 橋口 長谷部 畠山 浜田 濱田 早坂 林田 原口 日野 平山 平川 平松 平岡 広瀬 廣瀬 深沢
    福本 福原 福永 藤岡 藤川 藤沢 藤村 藤野 藤山 古谷 古屋 細川 堀内 堀田 堀口 堀江 本間 前川
    牧野 増井 松浦 松岡 松川 松崎 松島 松下 松村 丸岡 三木 三上 三島 水谷 溝口 宮内 宮川 宮下
    宮田 宮原 宮沢 向井 村井 村瀬 村松 村山 室井 本山 森岡 森下 森本 森山 森川 門田 矢島 八木
    安田 安井 柳田 柳沢 山岸 山中 山根 山村 山下 湯浅 横井 横田 吉岡 吉野 吉原 吉沢 米田 若林
    渡邊 渡邉 鷲尾 伊達 大河内 小笠原 御手洗 神山 真鍋 宇野 江藤 海老原 折田 金井 金田 金城 上条
    鎌田 北野 城戸 桐生 草野 国分 倉田 河本 越智 小谷 小森 紺野 佐原 志村 島津 庄司 城田 瀬戸
    高杉 高峰 高村 田村 田所 千野 筒井 角田 坪井 鶴田 友田 中里 長田 難波 沼田 野中 野本 羽田
    馬場 浜口 速水 原島 半田 深田 藤崎 町田 三好 水島 武藤 目黒 元木 結城 若松 和泉
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


def before_outlet(text: str) -> tuple[str, ...]:
    """`［藤枝圭，デジタル現場］`, below the title."""
    found = BEFORE_OUTLET.match(text.strip())
    return tuple(re.split(r"[，,]", found["names"])) if found else ()


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
