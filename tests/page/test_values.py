"""What a page's markup states, made fit to be shown: names of people, dates, the site's name."""

from __future__ import annotations

import pytest

from generator.page import take_apart


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ('<meta name="author" content="배서율 기자">', "배서율"),
        (
            '<meta name="author" content="By Juno Aldersey and Sol Vance">',
            "Juno Aldersey, Sol Vance",
        ),
        ('<meta name="author" content="柯以諾記者">', "柯以諾"),
        ('<meta name="author" content="배서율·탁여름">', "배서율, 탁여름"),
        ('<meta name="author" content="胡安·莫尔">', "胡安·莫尔"),
        ('<meta name="author" content="이슬 (seul@sky.example)">', "이슬"),
        ('<meta name="author" content="104102">', ""),
        ('<meta property="og:article:author" content="하늘일보 | 포털">', ""),
        ('<title>둔치 - 하늘일보</title><meta name="author" content="하늘일보">', ""),
        (
            (
                '<meta name="citation_author" content="석마루">'
                '<meta name="citation_author" content="탁여름">'
            ),
            "석마루, 탁여름",
        ),
        (
            (
                '<script type="application/ld+json">{"@graph": [{"@type": "Person", "@id": "#1", '
                '"name": "Maud Ellery"}, {"@type": "Article", "author": {"@id": "#1"}}]}</script>'
            ),
            "Maud Ellery",
        ),
        (
            (
                '<script type="application/ld+json">{"@type": "Article", "author": '
                '{"@type": "Organization", "name": "하늘일보"}}</script>'
            ),
            "",
        ),
    ],
)
def test_authors_are_people(head: str, author: str) -> None:
    assert take_apart(f"<head>{head}</head><p>글</p>").facts.author.value == author


@pytest.mark.parametrize(
    ("content", "published"),
    [
        ("2024/08/16 18:05", "2024-08-16T18:05:00"),
        ("2024/08/30", "2024-08-30"),
        ("2024. 3. 9.", "2024-03-09"),
        ("1624797600", "2021-06-27T12:40:00+00:00"),
        ("Tue, 09 Apr 2024 12:00:00 +0900", "2024-04-09T12:00:00+09:00"),
        ("2024-02-08T01:00:00Z", "2024-02-08T01:00:00+00:00"),
        ("2024/13/40", ""),
        ("2024020812", ""),  # a day and an hour, no seconds since 1970
        ("soon", ""),
    ],
)
def test_dates_keep_their_zone(content: str, published: str) -> None:
    page = f'<head><meta name="pubdate" content="{content}"></head><p>글</p>'
    assert take_apart(page).facts.published.value == published


@pytest.mark.parametrize(
    ("head", "site"),
    [
        (
            '<meta property="og:title" content="둔치"><title>둔치 < 지역 - 하늘일보</title>',
            "하늘일보",
        ),
        ('<meta property="og:title" content="둔치"><title>둔치</title>', ""),
        ("<title>둔치 - 하늘일보</title>", ""),
    ],
)
def test_the_site_named_behind_the_title(head: str, site: str) -> None:
    assert take_apart(f"<head>{head}</head><p>글</p>").facts.publisher.value == site
