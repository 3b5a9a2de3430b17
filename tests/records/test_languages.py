"""Language codes are those of languages; who writes a country's is told the language's."""

from __future__ import annotations

import pytest

from generator.records.languages import language_tag


@pytest.mark.parametrize(
    "tag",
    ["", "ko", "zh", "ja", "en", "zh-Hant", "zh-TW", "zh-Hant-TW", "en-GB", "kr", "yue", "und"],
)
def test_a_language_is_taken_as_it_is(tag: str) -> None:
    assert language_tag(tag) == tag


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("jp", "ja (Japanese)"),
        ("cn", "zh (Chinese)"),
        ("cz", "cs (Czech)"),
        ("KR", "ko (Korean)"),
        ("kor", "ko (Korean)"),
        ("jpn", "ja (Japanese)"),
        ("chi", "zh (Chinese)"),
        ("Japanese", "ja (Japanese)"),
        ("korean", "ko (Korean)"),
        ("ZH", "zh (Chinese)"),
        ("zh_TW", "zh-TW (Chinese)"),
        ("zh-hant", "zh-Hant (Chinese)"),
        ("ko-kr", "ko-KR (Korean)"),
        ("en-UK", "en (English)"),
        ("ja-", "ja (Japanese)"),
    ],
)
def test_the_language_that_may_be_meant_is_named(written: str, meant: str) -> None:
    with pytest.raises(ValueError, match="is no language code") as caught:
        language_tag(written)
    assert str(caught.value) == f"{written} is no language code; did you mean {meant}?"


@pytest.mark.parametrize("written", ["xx", "qq", "日本語", "a-b", "-", " ", "one two three"])
def test_what_is_like_no_language_gets_examples(written: str) -> None:
    with pytest.raises(ValueError, match=r"is no language code like ko, zh, ja, en, zh-Hant$"):
        language_tag(written)
