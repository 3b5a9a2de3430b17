"""Forms of bylines, one in a row of `bylines/`: what stands around an article, and its authors.

A row is `WHERE: lines => authors`; ` // ` parts places, `⏎` lines. `A` is above the title, `U`
under it, `O` the text's first words, `E` after its last line. Of `*.missed.txt` no author is
found yet, or a wrong one: the test tells when that changes. Names and outlets are invented.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.describe.authors.reading import read_credit
from tests.quality.methods import ours

FOLDER: Final = Path(__file__).parent / "bylines"
LANGUAGES: Final = ("ko", "zh", "ja", "en")
WORDS: Final = (
    *("작성자", "글", "사진", "기자", "특파원", "홍길동", "김서윤", "연합", "서울"),
    *("类型", "原创", "编辑", "记者", "作者", "文", "图", "王小明", "周明远", "大河网"),
    *("撮影", "編集部", "記者", "山田太郎", "佐藤", "東京", "2024.01.02"),
    *("/", ":", "：", "|", "·", "=", ",", "(", ")", "@", "-", "、", "［", "］"),
)
"""What bylines are made of."""


def rows(suffix: str) -> list[tuple[str, str]]:
    return [
        (language, row)
        for language in LANGUAGES
        for row in (FOLDER / f"{language}{suffix}").read_text(encoding="utf-8").splitlines()
    ]


@pytest.mark.parametrize(("language", "row"), rows(".txt"))
def test_the_byline_names_the_authors(tmp_path: Path, language: str, row: str) -> None:
    form, _, wanted = row.partition(" =>")
    assert authors_of(form, language, tmp_path) == people(wanted)


@pytest.mark.parametrize(("language", "row"), rows(".missed.txt"))
def test_a_form_that_is_read_by_now_moves_to_the_others(
    tmp_path: Path, language: str, row: str
) -> None:
    form, _, wanted = row.partition(" =>")
    assert authors_of(form, language, tmp_path) != people(wanted)


@given(
    st.lists(st.sampled_from(WORDS), max_size=8),
    st.sampled_from(["", " "]),
    st.sampled_from(["ko", "zh", "ja"]),
)
def test_words_of_bylines_in_any_order_can_be_read(
    words: list[str], between: str, language: str
) -> None:
    line = between.join(words)
    spelt = "".join(line.split())
    assert all("".join(name.split()) in spelt for name in read_credit(line, language).names)


def authors_of(form: str, language: str, folder: Path) -> set[str]:
    """Those that `briefings clean` names for a small page with the form in it."""
    menu, title, text, footer = page_of(language)
    placed: dict[str, list[str]] = {"A": [], "U": [], "O": [], "E": []}
    for part in form.split(" // "):
        placed[part[0]] += part[2:].removeprefix(" ").split("⏎")
    first = "".join(placed["O"]) + text[0]
    lines = [*menu, *placed["A"], title, *placed["U"], first, *text[1:], *placed["E"], *footer]
    path = folder / "page.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    return people(ours(path).author or "")


def page_of(language: str) -> tuple[list[str], str, list[str], list[str]]:
    """Menu, title, text and footer, parted by blank lines in the file."""
    parts = (FOLDER / f"{language}.page.txt").read_text(encoding="utf-8").split("\n\n")
    menu, title, text, footer = (part.strip().splitlines() for part in parts)
    return menu, title[0], text, footer


def people(names: str) -> set[str]:
    return {"".join(name.split()) for name in re.split("[,、]", names)} - {""}
