"""Japanese bylines: `【北京=山田太郎】`, `執筆：山田太郎`, `山田太郎記者`, `（山田太郎）`."""

from __future__ import annotations

import re

from generator.describe.authors.names import split_people

LABEL = re.compile(
    r"""
    (?: 取材・文 | 執筆者? | 著者 | 筆者 | ライター | 記者 | 文 ) \s* [:：=＝/／] \s*
  | ^ (?: 執筆者? | 著者 | 筆者 ) \s+
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
REPORTER = re.compile(rf"(?P<name>[一-鿿々]{{3,5}}|{NAME})\s?記者")
ENDING = re.compile(rf"[（(](?P<name>{NAME})[）)]\s*$")
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
    return tuple(found["name"] for found in REPORTER.finditer(text))


def find_japanese_ending(text: str) -> tuple[str, ...]:
    """The reporter in brackets after a Japanese paragraph's last full stop."""
    found = ENDING.search(text)
    if not found or not KANA.search(text):
        return ()
    before = text[: found.start()].rstrip()
    return (found["name"],) if before.endswith("。") else ()


def is_japanese_name(word: str) -> bool:
    return re.fullmatch(NAME, word) is not None
