"""Captions and source lines: what belongs to a table, what to a picture."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from generator.model import Block, Figure, Kind, Paragraph, Table

_OPENING: Final = r"[\[(<【〈［]? \s?"
_TABLE_LABEL: Final = re.compile(
    rf"{_OPENING} (?: 표 | 도표 | 表 | 图表 | 圖表 | 図表 | table ) [\s.\-]{{0,2}} \d",
    re.VERBOSE | re.IGNORECASE,
)
_FIGURE_LABEL: Final = re.compile(
    rf"""{_OPENING} (?:
        (?: 그림 | 사진 | 도 | 图 | 圖 | 図 | figure | fig[.] | photo | chart ) [\s.\-]{{0,2}} \d
      | (?: 그림 | 그래픽 | 사진 | 인포그래픽 | 图 | 图片 | 図 | 写真 | graphic | photo )
        \s? [\])>】:：]
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_SOURCE_LABEL: Final = re.compile(
    rf"""{_OPENING} [※*\-]? \s? (?:
        출처 | 자료 | 자료\s?출처 | 자료원 | 사진\s?출처 | 그림\s?출처
      | 来源 | 來源 | 资料来源 | 資料來源 | 数据来源 | 图片来源 | 出典 | 出所 | 資料
      | sources? | data\ source | photo\ credit | credit
    ) \s? [\])>】］]? \s? [:：=]""",
    re.VERBOSE | re.IGNORECASE,
)


def is_source(text: str) -> bool:
    """Whether the text is a source line: `출처: …`."""
    return bool(_SOURCE_LABEL.match(text.lstrip()))


def is_labelled_caption(text: str) -> bool:
    """Whether the text begins with a table's or a picture's own label: `[표 1]`, `[그래픽]`."""
    label = text.lstrip()
    return bool(_TABLE_LABEL.match(label) or _FIGURE_LABEL.match(label))


def with_captions(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Captions become the titles of tables right below them or else figures; source lines go
    to the table or figure right above them.

    A table's caption with no table stays a paragraph, and so does a source line that
    follows nothing.
    """
    done: list[Block] = []
    for block in blocks:
        above = done[-1] if done else None
        merged = _merged(above, block)
        if merged:
            done[-1] = merged
        else:
            done.append(block)
    return tuple(_figure_or_itself(block) for block in done)


def _merged(above: Block | None, block: Block) -> Block | None:
    """The two blocks as one, if the one belongs to the other."""
    match above, block:
        case Paragraph(passage=caption), Table(title=None) if _may_title_a_table(above):
            return replace(block, title=caption)
        case Table(source=None), Paragraph(passage=source) if _is_source_line(block):
            return replace(above, source=source)
        case Paragraph(passage=caption), Paragraph(passage=source) if _is_picture_caption(
            above
        ) and _is_source_line(block):
            return Figure(caption=caption, source=source)
    return None


def _figure_or_itself(block: Block) -> Block:
    if isinstance(block, Paragraph) and _is_picture_caption(block):
        return Figure(caption=block.passage)
    return block


def _may_title_a_table(block: Block) -> bool:
    if not isinstance(block, Paragraph) or block.passage.kind is not Kind.CAPTION:
        return False
    return not _FIGURE_LABEL.match(block.passage.text)


def _is_picture_caption(block: Block) -> bool:
    if not isinstance(block, Paragraph) or block.passage.kind is not Kind.CAPTION:
        return False
    return not _TABLE_LABEL.match(block.passage.text)


def _is_source_line(block: Block) -> bool:
    if not isinstance(block, Paragraph):
        return False
    return block.passage.kind is Kind.REFERENCE and is_source(block.passage.text)
