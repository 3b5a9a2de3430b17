"""Parts of Chinese names that readers type instead of the whole."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from generator.model import Editorial, Term
from generator.search.shorter import shorter_names
from tests.search.matching import engine, index_of


def term(kind: str, *chinese: str, korean: str = "") -> Term:
    forms = (("zh", chinese), ("ko", (korean,) if korean else ()), ("en", ("A",)))
    return Term(id=kind, kind=kind, forms=forms)


@pytest.mark.parametrize(
    ("kind", "name", "shorter"),
    [
        ("person", "帕特·基辛格", ["基辛格"]),
        ("person", "雷蒙多", []),
        ("organisation", "国家外汇管理局", ["外汇管理局"]),
        ("organisation", "美国国会", []),
        ("organisation", "国家队", []),
        ("law", "中国行动计划", []),
        ("place", "荷兰", ["驻荷兰"]),
    ],
)
def test_parts_of_names_are_names(kind: str, name: str, shorter: list[str]) -> None:
    assert list(shorter_names(term(kind, name))) == shorter


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("基辛格", "팻 겔싱어는 말했다"),
        ("外汇管理局", "중국 국가외환관리국은 말했다"),
        ("驻荷兰大使", "네덜란드 주재 대사는 말했다"),
    ],
)
@pytest.mark.parametrize("is_small", [True, False], ids=["one file", "shards"])
def test_they_are_found(browser: Browser, is_small: bool, query: str, text: str) -> None:
    terms = (
        term("person", "帕特·基辛格", korean="겔싱어"),
        term("organisation", "国家外汇管理局", korean="국가외환관리국"),
        term("place", "荷兰", korean="네덜란드"),
    )
    editorial = Editorial(topics=(), terms=terms, outlets=())
    searching = engine(browser, *index_of((text, "다른 글이다"), editorial, is_small=is_small))
    assert searching.addresses(query) == ["0/"]
    searching.page.close()
