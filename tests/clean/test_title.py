"""Which line is taken for the title, and what of it is shown."""

from __future__ import annotations

import json

import pytest

from generator.clean import clean
from generator.clean.features import measure
from generator.clean.phrases import load_phrases
from generator.clean.title_rivals import has_title_below, numbers_series
from generator.clean.title_sheet import wording
from generator.describe.title import find_title
from generator.model import Capture, Kind, Line
from generator.read import read
from tests.training.pages import DEVELOPMENT

ENGLISH = [
    "The harbour authority will dredge the northern channel before winter, it said on Monday.",
    "Dredging the channel will cost four million and take until March, the plan says.",
    "Fishermen fear that the dredging will drive away the herring on which the harbour lives.",
]
JAPANESE = [
    "市は、冬の嵐が来る前に北側の航路のしゅんせつを始めると発表しました。費用は四億円を見込んでいます。",
    "漁業者からは、しゅんせつで魚が減るのではないかと心配する声が上がっています。",
    "航路のしゅんせつは十年ぶりで、来年三月までに終える計画だということです。",
]
KOREAN = [
    "항만공사는 겨울 폭풍이 오기 전에 북쪽 항로의 준설을 시작하겠다고 20일 밝혔다.",
    "준설에는 40억원이 들고 내년 3월까지 이어질 전망이라고 공사는 설명했다.",
    "어민들은 준설 때문에 청어가 항만을 떠날 수 있다며 걱정하고 있다.",
]
CHINESE = [
    "港务局局长周一表示，将在冬季风暴到来之前对北航道进行疏浚，以保证大型船舶安全进出港口。",
    "根据港务局上周公布的计划，航道疏浚将耗资四百万元，工程预计持续到明年三月底。",
    "渔民担心疏浚会把港口赖以生存的鲱鱼赶走，要求港务局先公布环境影响报告。",
]


def title_of(*lines: str) -> str:
    text = "\n".join(lines)
    capture = Capture(
        name="page.txt", encoding="utf-8", raw=text.encode(), lines=tuple(text.split("\n"))
    )
    return find_title(clean(capture)).value


@pytest.mark.parametrize(
    ("head", "text", "title"),
    [
        pytest.param(
            ["Harbour Weekly", "", "  1. Home", "  2. News", "  3. Harbour to Dredge Its Channel",
             "", "Harbour to Dredge Its Channel", "", "By Ann Reed", "March 4, 2025", ""],
            ENGLISH, "Harbour to Dredge Its Channel", id="at the end of a breadcrumb",
        ),
        pytest.param(
            ["  • Home", "  • Harbour Tours", "  • Contact", "", "Our Services", "",
             "10 Ways to Dredge a Channel Before Winter", "",
             "What every harbour should know", "", "March 4, 2025", ""],
            ENGLISH, "10 Ways to Dredge a Channel Before Winter", id="over a standfirst",
        ),
        pytest.param(
            ["Related Topics: Harbour Authority, Dredging of Channels",
             "Northern Channel to Be Dredged", ""],
            ENGLISH, "Northern Channel to Be Dredged", id="under its topics",
        ),
        pytest.param(
            ["本文へ", "ニュース", "地域", "北港の航路、冬を前にしゅんせつへ　漁業者は懸念",
             "2025年3月4日 18時42分", "シェアする"],
            JAPANESE, "北港の航路、冬を前にしゅんせつへ 漁業者は懸念",
            id="under a menu without blanks",
        ),
        pytest.param(
            ["본문 바로가기", "", "오피니언", "[포구에서]", "",
             "항로 준설, 겨울 전에 끝낼 수 있을까", '어민들 "청어 떠날까 걱정"', "",
             "홍길동 기자", "입력 2025.03.02. 오전 9:10", ""],
            KOREAN, "항로 준설, 겨울 전에 끝낼 수 있을까", id="between a series and a subtitle",
        ),
        pytest.param(
            ["岬の港湾公社", "船の発着  釣り場  採用  お知らせ  交通案内", "",
             "ホーム ＞ 港だより", "", "航路は冬までに掘れるか", "",
             "～四十億円のしゅんせつとニシンの行方～", "", "2025年3月4日", ""],
            JAPANESE, "航路は冬までに掘れるか", id="short, between a path and a long standfirst",
        ),
        pytest.param(
            ["首页", "新闻", "", "首页 > 港口 > 正文", "", "港务局将于冬季前疏浚北航道", "",
             "2025-03-04 09:35", "来源：港口日报", ""],
            CHINESE, "港务局将于冬季前疏浚北航道", id="over date and source",
        ),
        pytest.param(
            ["連載コラム 港の手帖", "", "航路をしゅんせつする冬", "", "2025年3月4日", ""],
            JAPANESE, "航路をしゅんせつする冬", id="under a series",
        ),
        pytest.param(
            ["港町の釣り日記", "", "北の航路のしゅんせつを見てきた", "", "2025-03-04 08:37:46 | 港",
             ""],
            JAPANESE, "北の航路のしゅんせつを見てきた", id="under a blog's name",
        ),
        pytest.param(
            ["みなと", "", "港で暮らす日常を綴るブログです。", "", "北の航路のしゅんせつ", ""],
            JAPANESE, "北の航路のしゅんせつ", id="under a blog's name and what it is about",
        ),
        pytest.param(
            ["항구/바다", "", "북쪽 항로의 준설을 보고 왔다", "", "2025. 3. 4. 10:00", ""],
            KOREAN, "북쪽 항로의 준설을 보고 왔다", id="under a blog's category",
        ),
        pytest.param(
            ["공지사항/공지사항", "", "준설 공사를 알려 드립니다.", "", "2025. 3. 4. 10:00", ""],
            KOREAN, "준설 공사를 알려 드립니다.", id="with a full stop over the date",
        ),
        pytest.param(
            ["港口观察 港口观察", "", "首页 期刊 观点", "", "北航道疏浚的得与失", "",
             "2025-03-04", ""],
            CHINESE, "北航道疏浚的得与失", id="under a logo and a path",
        ),
        pytest.param(
            ["港口日報", "本期 | 專欄 | 圖解 | 訂閱 | 商店", "", "會員專區 ＞ 港口 ＞ 航道", "",
             "北航道冬季前疏浚", "", "記錄：小明　攝影：阿遠", ""],
            CHINESE, "北航道冬季前疏浚", id="under a path with wide arrows",
        ),
        pytest.param(
            ["みなと新聞", "", "＜現場から＞北の航路のしゅんせつ始まる", "", "2025年3月4日", ""],
            JAPANESE, "＜現場から＞北の航路のしゅんせつ始まる", id="with a label in arrows",
        ),
        pytest.param(
            ["記者 周明遠/港都 報導", "", "北航道冬季前疏浚", "", "2025-03-04", ""],
            CHINESE, "北航道冬季前疏浚", id="under the byline",
        ),
        pytest.param(
            ["港务局将于冬季前疏浚北航道 - 港口日报", "港口日报", "",
             "港务局将于冬季前疏浚北航道", "", "2025-03-04 09:35", ""],
            CHINESE, "港务局将于冬季前疏浚北航道", id="under a tab's title",
        ),
        pytest.param(
            ["항구신문 한국어판>>사회", "북쪽 항로의 준설 시작", "14:26, March 04, 2025", ""],
            KOREAN, "북쪽 항로의 준설 시작", id="under a path with double arrows",
        ),
        pytest.param(
            ["港だより", "", "航路は誰のものか", "", "―四十億円のしゅんせつとニシンの行方―", "",
             "2025年3月4日", ""],
            JAPANESE, "航路は誰のものか", id="over a standfirst between dashes",
        ),
        pytest.param(
            ["항구를 돌보는 사람들 04화", "", "북쪽 항로는 누구의 것인가", "", "by 갈매기", "",
             "Mar 4. 2025", ""],
            KOREAN, "북쪽 항로는 누구의 것인가", id="under a series' name with a number",
        ),
    ],
)  # fmt: skip
def test_the_title(head: list[str], text: list[str], title: str) -> None:
    spaced = [part for line in text for part in (line, "")]
    assert title_of(*head, *spaced) == title


@pytest.mark.parametrize(
    "name", ["zht-forum-thread-engineers", "ja-community-paper-tower-clock-interview"]
)
def test_an_article_without_running_text_has_a_title(name: str) -> None:
    gold = json.loads((DEVELOPMENT / f"{name}.gold.json").read_text(encoding="utf-8"))
    found = find_title(clean(read(DEVELOPMENT / f"{name}.txt"))).value
    assert "".join(found.split()) == "".join(gold["title"].split())


def test_a_menu_alone_has_no_title() -> None:
    assert not title_of("首頁", "熱門", "最新", "科技台", "登入", "首頁 > 科技", "追蹤", "👍 512")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["航路燈全熄 居民摸黑落船 - 離島日誌", "離島日誌", "航路燈全熄 居民摸黑落船"], True),
        (["밤 항구의 이름들 &lt; 이달의 기사 &lt; 월간 포구", "밤 항구의 이름들"], True),
        (["The Lamps on the Pier | Gazette", "The Lamps on the Pier"], True),
        (["The Lamps on the Pier - What the Islanders Say of Them", "The Lamps"], False),
        (["The Lamps on the Pier", "The Lamps on the Pier | Gazette"], False),
        (["The Lamps on the Pier | Gazette", "  • The Lamps on the Pier"], False),
    ],
)
def test_a_title_with_more_behind_it_stands_alone_below(lines: list[str], expected: bool) -> None:
    measured = measure(lines, load_phrases())
    copies = {wording(line): [place] for place, line in enumerate(measured)}
    assert has_title_below(measured, 0, copies) is expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["항구를 돌보는 사람들 04화", "by 갈매기", "북쪽 항로는 누구의 것인가"], True),
        (["港の手帖から　第22回", "航路をしゅんせつする冬"], True),
        (["The Harbour Interviews, No. 12", "Ann Reed Keeps the Lamps Lit"], True),
        (["第38回　航路が掘れた日", "港の手帖から"], False),
        (["북쪽 항로는 누구의 것인가", "항구를 돌보는 사람들 04화"], False),
        (["港の手帖から　第22回", "航路のしゅんせつは十年ぶりで、来年三月までに終えます。"], False),
    ],
)
def test_a_series_with_a_number_is_no_title(lines: list[str], expected: bool) -> None:
    measured = measure(lines, load_phrases())
    assert numbers_series(measured, [False] * len(lines), 0) is expected


@pytest.mark.parametrize(
    ("line", "foot", "title"),
    [
        (
            "Harbour to Dredge Its Channel | Harbour Weekly",
            "© 2025 Harbour Weekly",
            "Harbour to Dredge Its Channel",
        ),
        (
            "Harbour to Dredge Its Channel - What Fishermen Fear",
            "© 2025 Harbour Weekly",
            "Harbour to Dredge Its Channel - What Fishermen Fear",
        ),
    ],
)
def test_an_outlet_behind_the_title_is_left_out(line: str, foot: str, title: str) -> None:
    spaced = [part for own in ENGLISH for part in (own, "")]
    assert title_of(line, "", "By Ann Reed", "March 4, 2025", "", *spaced, foot) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("航路のしゅんせつ ― 2025/03/04", "航路のしゅんせつ"),
        ("2025.03.04 북쪽 항로의 준설 시작", "북쪽 항로의 준설 시작"),
        ("Subject [공고] 북쪽 항로의 준설", "[공고] 북쪽 항로의 준설"),
        ("2025.03 - 2025.04", "2025.03 - 2025.04"),
        ("Post subject: Dredging (long!)", "Dredging (long!)"),
        ("Thread: Dredging the channel  (Read 532 times)", "Dredging the channel"),
        ("Topics: dredging, herring", "Topics: dredging, herring"),
        ("主题：疏浚北航道", "疏浚北航道"),
        ("主题公园：疏浚北航道", "主题公园：疏浚北航道"),
        ("Installing a dredger¶", "Installing a dredger"),
        ("Installing a dredger #", "Installing a dredger"),
        ("Dredging in C#", "Dredging in C#"),
    ],
)
def test_the_day_and_the_label_of_a_list_are_left_out(line: str, title: str) -> None:
    only = Line(n=1, text=line, kind=Kind.TITLE, keep=True, reason="labelled")
    assert find_title([only]).value == title
