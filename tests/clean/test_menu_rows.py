"""Menus in a single line, and window titles."""

from __future__ import annotations

import pytest

from generator.clean.features import measure
from generator.clean.menu_rows import is_menu_row, is_window_title, names_over_menus
from generator.clean.phrases import load_phrases


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("本期 | 專欄 | 圖解 | 好奇問 | 訂閱", True),
        ("網站導覽｜回首頁｜信用部｜供銷部｜推廣部", True),
        ("首页 要闻 公司 机构 基金 债券 专栏", True),
        ("News Politics Books Arts Puzzles Podcast", True),
        ("홈 | 정치 | 경제 | 사회 | 문화", True),
        ("[ TOP ] [ 市況 ] [ 釣り船 ] [ リンク ]", True),
        ("[포구에서] 항로 준설, 겨울 전에 끝낼 수 있을까 [1] [2]", False),
        ("The Books We Read and the Maps We Lost", False),
        ("Why Letters Still Matter to the Harbour", False),
        ("碼頭路燈全熄　居民摸黑落船", False),
        ("물가 상승에 가계 소비 심리 급속 위축", False),
        ("Gate, with frost | Tarn Gallery", False),
    ],
)
def test_a_whole_menu_in_a_line(line: str, expected: bool) -> None:
    (measured,) = measure([line], load_phrases())
    assert is_menu_row(measured) is expected


def test_the_name_over_a_menu_is_the_outlets() -> None:
    lines = measure(["香江早報", "今日 即時 港聞 經濟 副刊 體育 馬經", "呎租"], load_phrases())
    assert names_over_menus(lines) == {0}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("離島日誌 | 碼頭路燈全熄 居民摸黑落船", True),
        ("Island Log - The lamps on the pier", True),
        ("碼頭路燈全熄 居民摸黑落船", False),
        ("Island Log - The ferry", False),
        ("The ferry that came back in the night | The lamps on the pier", False),
    ],
)
def test_a_window_title_ends_with_a_title_of_its_own(line: str, expected: bool) -> None:
    wordings = {"碼頭路燈全熄居民摸黑落船", "thelampsonthepier"}
    assert is_window_title(line, wordings, is_top=False) is expected


def test_at_the_top_a_window_title_may_begin_with_the_title() -> None:
    line = "The ferry that came back in the night | The Pier Gazette"
    assert is_window_title(line, {"thepiergazette"}, is_top=True)
