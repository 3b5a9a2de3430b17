"""What a page says about itself in small print: its rights, its own address."""

from __future__ import annotations

import re

from generator.characters import COPYRIGHT_SIGNS
from generator.describe.regions import BODY, Regions
from generator.model import Kind, Origin, Sourced

RIGHTS = re.compile(
    rf"""
    [{COPYRIGHT_SIGNS}]
    | 저작권 | 무단 \s? (?: 전재 | 복제 | 배포 ) | 재배포
    | 版[权權]所有 | 版[权權][归歸]  | 不得[转轉][载載] | 未[经經].{{0,8}}(?:[转轉][载載]|授[权權])
    | 無断(?:転載|複製) | 著作権
    | (?i: copyright | all \s rights \s reserved )
    """,
    re.VERBOSE,
)

ADDRESS = re.compile(r"https?://[^\s<>\"'「」『』《》（）]+[^\s<>\"'「」『』《》（）.,;:!?)\]]")

OWN_ADDRESS_LABEL = re.compile(
    r"""
    ^ \W*
    (?: 기사 \s? (?: 주소 | 링크 | 원문 | URL ) | 원문 \s? (?: 주소 | 링크 | 보기 ) | 주소 | 링크
    | (?: 本文 | 原文 | 文章 )? (?: 链接 | 連結 | 鏈接 | 网址 | 網址 | 地址 )
    | 記事(?:の)?(?:URL|リンク) | 元記事
    | (?i: url | (?: perma | canonical \s ) link | link | canonical | source \s url
         | (?: view | read ) \s the \s original ) )
    \s* [:：=]? \s*
    """,
    re.VERBOSE,
)


def find_rights(regions: Regions) -> Sourced[str]:
    """The first notice about rights, as the page words it."""
    for line in regions.of_kind(Kind.NOTICE):
        if RIGHTS.search(line.text):
            return Sourced(value=" ".join(line.text.split()), origin=Origin.CAPTURE, line=line.n)
    return Sourced(value="", origin=Origin.MISSING)


def find_address(regions: Regions) -> Sourced[str]:
    """The address that the page labels as its own, above or below the text."""
    for line in (*regions.head, *regions.tail):
        label = OWN_ADDRESS_LABEL.match(line.text)
        if not label or line.kind in BODY | {Kind.REFERENCE, Kind.FOOTNOTE}:
            continue
        address = ADDRESS.match(line.text, label.end())
        if address:
            return Sourced(value=address[0], origin=Origin.CAPTURE, line=line.n)
    return Sourced(value="", origin=Origin.MISSING)
