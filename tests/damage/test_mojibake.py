from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.damage.mojibake import find_garbled
from generator.read import read

ROOT = Path(__file__).parents[2]
CAPTURES = sorted(
    path
    for folder in ("seeds", "tests/development", "tests/clean/captures")
    for path in (ROOT / folder).glob("*.txt")
)

KOREAN = "정부는 반도체 수출 통제를 강화하는 방안을 발표했다"
JAPANESE = "アメリカ政府は半導体の輸出規制を強化すると発表した"
SIMPLIFIED = "美国政府宣布加强对人工智能芯片的出口管制"
TRADITIONAL = "美國政府宣布加強對人工智慧晶片的出口管制"


@pytest.mark.parametrize(
    ("text", "written", "read_as", "cause"),
    [
        (KOREAN, "utf-8", "latin-1", "UTF-8 read as Latin-1"),
        (KOREAN, "utf-8", "cp949", "UTF-8 read as CP949"),
        (KOREAN, "utf-8", "gb18030", "UTF-8 read as GBK"),
        (KOREAN, "cp949", "latin-1", "EUC-KR (CP949) read as Latin-1"),
        (KOREAN, "cp949", "gb18030", "EUC-KR (CP949) read as GBK"),
        (KOREAN, "cp949", "big5", "EUC-KR (CP949) read as Big5"),
        (JAPANESE, "utf-8", "cp932", "UTF-8 read as Shift_JIS"),
        (JAPANESE, "utf-8", "latin-1", "UTF-8 read as Latin-1"),
        (JAPANESE, "cp932", "cp949", "Shift_JIS read as CP949"),
        (JAPANESE, "cp932", "gb18030", "Shift_JIS read as GBK"),
        (JAPANESE, "euc_jp", "latin-1", "EUC-JP read as Latin-1"),
        (SIMPLIFIED, "utf-8", "gb18030", "UTF-8 read as GBK"),
        (SIMPLIFIED, "utf-8", "cp932", "UTF-8 read as Shift_JIS"),
        (SIMPLIFIED, "gb18030", "latin-1", "GBK read as Latin-1"),
        (SIMPLIFIED, "gb18030", "cp949", "GBK read as CP949"),
        (TRADITIONAL, "utf-8", "latin-1", "UTF-8 read as Latin-1"),
    ],
)
def test_a_misreading_is_named(text: str, written: str, read_as: str, cause: str) -> None:
    found = find_garbled(text.encode(written).decode(read_as, "replace"))
    assert found is not None
    assert found.cause == cause


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("誘몄쨷 寃쎌웳", "UTF-8 read as CP949"),
        ("誘멸뎅 �젙遺��뒗 諛쒗몴�뻽�떎", "UTF-8 read as CP949"),
        ("“I don?셳 know”", "UTF-8 read as CP949"),
        ("한 줄에 섞인 誘몄쨷 경쟁", "UTF-8 read as CP949"),
        ("CafÃ© and naÃ¯ve", "UTF-8 read as a Western encoding (Latin-1, Windows-1252)"),
        ("Itâ€™s here", "UTF-8 read as a Western encoding (Latin-1, Windows-1252)"),
    ],
)
def test_what_pages_show(line: str, cause: str) -> None:
    found = find_garbled(line)
    assert found is not None
    assert (found.cause, found.is_lost) == (cause, False)


@pytest.mark.parametrize(
    "line", ["占쏙옙占쏙옙 기자", "锟斤拷 新闻", "ï¿½ news", "글자 하나가 �졌다"]
)
def test_lost_characters_are_told_from_garbled_ones(line: str) -> None:
    found = find_garbled(line)
    assert found is not None
    assert found.is_lost


@pytest.mark.parametrize(
    "line",
    [
        "Müller–Straße, naïve café, Dvořák; “¡Hola! ¿Cómo estás?” «oui»",
        "Hồ Chí Minh, Zażółć gęślą jaźń, İstanbul’da, Москва, Ελλάδα, שלום",
        "I’m sure it’s what they’re for – don’t you’re, we’ve, who’d",
        "┌──┐ │표│ ▲ △ ㎡ ℃ ½ ± × ÷ ¹²³ № ‰ † § ¶ © ® ™",
        "뚝섬 쀍 펲시콜라 뷁 똠방각하 꽥꽥? 왝! SKT?가 왜?",
        "龘靐齉 鬱陶しい ｱｲｳｴｵ ﾃﾞｰﾀ ﾌｧｲﾙ",
        "····· …… ── ㆍㆍ ■□◆◇",
        "챕터 셲 쏷 햄릿",
        "館長\u3000莊育誠",
    ],
)
def test_unusual_text_is_no_damage(line: str) -> None:
    assert find_garbled(line) is None


@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1))
def test_any_hangul_is_no_damage(text: str) -> None:
    assert find_garbled(text) is None


def test_no_capture_raises_a_false_alarm() -> None:
    assert [
        (path.name, line) for path in CAPTURES for line in read(path).lines if find_garbled(line)
    ] == []
