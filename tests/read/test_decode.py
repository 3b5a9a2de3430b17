"""Every encoding that captures come in, from 30 characters upward."""

from __future__ import annotations

import unicodedata
import zlib
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.read import decode

TEXTS = {
    "korean": "정부는 22일 반도체 수출통제 조치와 관련해 업계 간담회를 열었다.",
    "korean names": "쯔제탸오둥 AI 기업 쉬링제(徐凌杰) 최고경영자 사임, 뷁",
    "korean hanja": "美의 對中 수출규제… 韓 반도체 업계 “촉각” [그래픽] 뉴스",
    "chinese": "美国商务部周一宣布扩大对华芯片出口管制措施,业内人士认为影响有限",
    "chinese names": "寒武纪、壁仞科技等企业被列入实体清单后,股价大幅下跌,分析师称",
    "chinese news": "中新网北京5月21日电 记者从工业和信息化部获悉，今年一季度增长",
    "japanese": "経済産業省は十日、半導体製造装置の輸出管理を強化すると発表した。",
    "half-width katakana": "ﾄﾖﾀ自動車とｿﾆｰの新会社がAIチップを開発へ、2025年に量産ﾗｲﾝ",
    "japanese katakana": "データセンターのエネルギー需要、クラウド各社がリスクを公表、ニュース",
    "traditional": "台灣積體電路公司宣布將在日本設立第二座晶圓廠,預計明年動工興建完成",
    "english": "The minister’s plan — “too little, too late” — was mocked by café owners.",
}
CODECS = {
    "korean": ("cp949",),
    "chinese": ("gb18030",),
    "japanese": ("cp932", "euc_jp"),
    "half-width": ("cp932",),
    "traditional": ("big5",),
    "english": ("cp1252",),
}
UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be")


def codecs_of(name: str) -> tuple[str, ...]:
    return CODECS[name.partition(" ")[0]]


hangul = st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)


@pytest.mark.parametrize("codec", UNICODE)
@pytest.mark.parametrize("name", TEXTS)
def test_unicode_encodings(name: str, codec: str) -> None:
    assert decode(TEXTS[name].encode(codec))[0] == unicodedata.normalize("NFC", TEXTS[name])


@pytest.mark.parametrize(
    ("name", "codec"), [(name, codec) for name in TEXTS for codec in codecs_of(name)]
)
def test_legacy_encodings(name: str, codec: str) -> None:
    assert decode(TEXTS[name].encode(codec)) == (TEXTS[name], codec)


@pytest.mark.parametrize("name", TEXTS)
def test_a_long_page_with_latin_between(name: str) -> None:
    text = "\r\n".join([TEXTS[name], "Home > News (2024)", "0"] * 50)
    for codec in (*codecs_of(name), *UNICODE):
        assert decode(text.encode(codec))[0] == text


def test_byte_order_marks_are_no_text() -> None:
    assert decode(b"\xef\xbb\xbf\xea\xb0\x80") == ("가", "utf-8-sig")
    assert decode("가나".encode("utf-16")) == ("가나", "utf-16")
    assert decode(b"\xfe\xff" + "가나".encode("utf-16-be")) == ("가나", "utf-16")
    assert decode(b"\x00\x00\xfe\xff" + "가나".encode("utf-32-be")) == ("가나", "utf-32")


def test_decomposed_hangul_comes_out_composed() -> None:
    text = TEXTS["korean"]
    assert decode(unicodedata.normalize("NFD", text).encode())[0] == text


def noise(first: int, last: int) -> bytes:
    """The same 300 bytes between two values every time, in no order."""
    return bytes(Random(7).choices(range(first, last + 1), k=300))  # noqa: S311


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01\x02\x03" * 40,
        bytes(range(256)),
        noise(0x00, 0xFF),
        noise(0x01, 0xFF),
        noise(0x20, 0xFF),
        noise(0xA1, 0xFE),  # valid in the double-byte codecs
        zlib.compress("정부는 반도체 수출통제를 강화했다. ".encode() * 9),
    ],
)
def test_bytes_that_are_no_text(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode(data)


@given(st.text(hangul, min_size=30))
def test_any_hangul_comes_back_from_every_korean_encoding(text: str) -> None:
    for codec in ("cp949", "utf-8", "utf-8-sig", "utf-16", "utf-32"):
        assert decode(text.encode(codec))[0] == text


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back_from_utf_8_in_nfc(text: str) -> None:
    plain = text.replace("\0", "").lstrip("\N{ZERO WIDTH NO-BREAK SPACE}")
    assert decode(plain.encode())[0] == unicodedata.normalize("NFC", plain)


@given(st.binary())
def test_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        text, codec = decode(data)
    except ValueError:
        return
    assert unicodedata.is_normalized("NFC", text)
    assert codec


@pytest.mark.parametrize("codec", [*UNICODE, "cp949"])
@pytest.mark.parametrize("cut", [1, 2, 3])
def test_a_file_that_ends_inside_a_character_is_read_up_to_it(codec: str, cut: int) -> None:
    text = "정부는 29일 반도체 수출 통제를 강화하는 방안을 발표했다. 관계자는 말했다.\n" * 5
    encoded = text.encode(codec)
    found, _ = decode(encoded[: len(encoded) * 2 // 3 + cut])
    assert text.startswith(found.rstrip("\N{REPLACEMENT CHARACTER}"))
    assert len(found) > len(text) // 2


def test_a_few_broken_bytes_of_utf8_are_marked_as_lost() -> None:
    text = "정부는 29일 반도체 수출 통제를 강화하는 방안을 발표했다. 관계자는 말했다.\n" * 5
    broken = text.encode().replace("방안".encode(), b"\xff" + "방안".encode(), 1)
    assert decode(broken) == (text.replace("방안", "�방안", 1), "utf-8")
