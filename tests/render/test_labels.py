"""The words for values."""

from __future__ import annotations

import pytest

from generator.render.labels import (
    count_label,
    date_label,
    language_label,
    length_label,
    reading_minutes,
    segments_label,
    time_label,
)


@pytest.mark.parametrize(
    ("value", "label"),
    [
        ("2024-05-20T10:26:51", "20 May 2024"),
        ("2024-02-08", "8 February 2024"),
        ("2024-02", "February 2024"),
        ("2024", "2024"),
        ("2024-13", "2024-13"),
        ("last spring", "last spring"),
        ("", ""),
    ],
)
def test_dates_are_as_exact_as_known(value: str, label: str) -> None:
    assert date_label(value) == label


@pytest.mark.parametrize(
    ("value", "label"),
    [
        ("2024-05-20T10:26:51", "10:26, the outlet’s local time"),
        ("2024-05-20T10:26", "10:26, the outlet’s local time"),
        ("2024-01-29T17:41+09:00", "17:41 UTC+09:00"),
        ("2024-01-29T07:30+00:00", "07:30 UTC"),
        ("2024-05-20", ""),
    ],
)
def test_time_of_day(value: str, label: str) -> None:
    assert time_label(value) == label


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("정부는 오늘", "ko", "2 words · 5 characters"),
        ("政府宣布了 新计划", "zh", "8 characters"),
        ("One", "en", "1 word · 3 characters"),
    ],
)
def test_length_counts_words_where_spaces_part_them(text: str, language: str, label: str) -> None:
    assert length_label([text], language) == label


@pytest.mark.parametrize(
    ("tag", "label"),
    [("ko", "Korean"), ("zh-Hant", "Chinese (Traditional)"), ("qq-?", "qq-?"), ("und", "und")],
)
def test_languages(tag: str, label: str) -> None:
    assert language_label(tag) == label


@pytest.mark.parametrize(
    ("number", "label"),
    [(0, "0 lines"), (1, "1 line"), (1204, "1,204 lines")],
)
def test_counts(number: int, label: str) -> None:
    assert count_label(number, "line") == label


@pytest.mark.parametrize(
    ("kinds", "label"),
    [
        (["paragraph"], "1 segment"),
        (["title", "paragraph"], "2 segments, the headline among them"),
        (["subtitle", "subtitle", "list"], "3 segments, 2 subtitles among them"),
        (
            ["title", "subtitle", "paragraph", "list"],
            "4 segments, the headline and 1 subtitle among them",
        ),
    ],
)
def test_what_there_is_to_translate(kinds: list[str], label: str) -> None:
    assert segments_label(kinds) == label


@pytest.mark.parametrize(
    ("texts", "language", "minutes"),
    [
        ([], "ko", 1),
        (["가" * 500], "ko", 1),
        (["가" * 300, "나" * 300], "ko", 2),
        (["字" * 1001], "zh-Hans", 3),
        (["word " * 239], "en", 2),
    ],
)
def test_reading_time_is_reckoned_in_the_texts_own_language(
    texts: list[str], language: str, minutes: int
) -> None:
    assert reading_minutes(texts, language) == minutes
