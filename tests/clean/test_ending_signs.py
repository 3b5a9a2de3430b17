"""Tools below a text, and lines of the text that begin with the same word."""

from __future__ import annotations

import pytest

from generator.clean.context import judge_by_itself
from generator.clean.ending_signs import is_tool
from generator.clean.features import measure
from generator.clean.phrases import load_phrases


def tool(text: str) -> bool:
    lines = measure([text], load_phrases())
    return is_tool(lines[0], judge_by_itself(lines)[0])


@pytest.mark.parametrize(
    "text",
    [
        "シェア",
        "シェアする",
        "印刷",
        "印刷する",
        "タグ：半導体",
        "タグ 半導体 輸出",
        "次の記事へ",
        "인쇄",
        "인쇄하기",
        "공유하기",
        "태그: 반도체",
        "이전 글 반도체 전쟁",
        "Share",
        "Share on Facebook",
        "Share Tweet Pin it",
        "Share this story",
        "Share Biscuit’s story",
    ],
)
def test_a_tool_below_a_text(text: str) -> None:
    assert tool(text)


@pytest.mark.parametrize(
    "text",
    [
        "シェアハウスで暮らす三人の夏",
        "シェア争いは三年目に入った",
        "印刷業界で働くということ",
        "タグホイヤーの時計を直す店",
        "次の記事では工場の中を歩く",
        "인쇄 산업은 왜 사라지는가",
        "인쇄소 골목의 마지막 봄",
        "공유경제의 그늘",
        "태그호이어를 고치는 집",
        "Share prices fell for a third day",
        "Shared kitchens",
    ],
)
def test_a_line_of_a_text_that_begins_like_a_tool(text: str) -> None:
    assert not tool(text)
