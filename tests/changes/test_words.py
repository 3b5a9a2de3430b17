from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.changes import Changes, compare, to_markdown
from generator.changes.claims import ClaimChanges, SiteClaim, SiteQuote
from generator.changes.compare import (
    AddedBriefing,
    Headline,
    HeadlineChange,
    LineChange,
    LineChanges,
    MovedBriefing,
    NamedBriefing,
    SizeChange,
    TopicChange,
    TranslationChange,
)
from generator.changes.words import LONGEST_LIST, LONGEST_REPORT
from tests.changes.sites import FakeBriefing, FakeSite

SIZE = SizeChange(old_bytes=1_000_000, new_bytes=1_250_500, old_pages=20, new_pages=22)


def changes_saying(text: str, times: int = 1) -> Changes:
    """A report in which a captured text stands wherever one can stand."""
    headline = Headline(text=text, status=text)
    lines = tuple(LineChange(n=n + 1, text=text, reason=text) for n in range(times))
    return Changes(
        added=(
            AddedBriefing(
                slug=text, headline=headline, topics=(text,), lines_kept=5, lines_dropped=2
            ),
        )
        * times,
        removed=(NamedBriefing(slug=text, headline=headline),),
        moved=(MovedBriefing(slug=text, old_slug=text, headline=headline),),
        headlines=(HeadlineChange(slug=text, old=headline, new=headline),),
        translations=(TranslationChange(slug=text, old=(), new=((text, 3),)),),
        lines=(LineChanges(slug=text, kept=lines, dropped=lines),) * times,
        topics=(TopicChange(slug=text, joined=(text,), left=(text,)),),
        claims=ClaimChanges(
            added=(SiteClaim(page=text, text=text, quotes=()),) * times,
            removed=(SiteClaim(page=text, text=text, quotes=()),),
            broken=(SiteQuote(page=text, claim=text, seed=text, text=text, state=text),),
            mended=(SiteQuote(page=text, claim=text, seed=text, text=text, state="found"),),
        ),
        new_topics=(text,),
        lost_pages=(text,) * times,
        lost_passages=(text,),
        size=SIZE,
    )


def kinds(markdown: str) -> Counter[str]:
    """How often each kind of block and inline element stands in a Markdown text."""
    tokens = MarkdownIt("commonmark").parse(markdown)
    inline = [child for token in tokens for child in token.children or ()]
    return Counter(token.type for token in [*tokens, *inline])


@given(st.text(max_size=400))
@example("<script>alert(1)</script>")
@example("[a](javascript:alert(1)) ![b](https://example.org/x.png)")
@example("`</code><img src=x onerror=alert(1)>` ``")
@example("``` \n# heading\n- [ ] task\n\n<details>")
@example("@someone #1 https://example.org www.example.org")
@example("\u202egpj.exe\u2028| a | b |")
@example("\\`<b>\\`")
def test_no_captured_text_becomes_markup(text: str) -> None:
    assert kinds(to_markdown(changes_saying(text))) == kinds(to_markdown(changes_saying("text")))


def test_a_report_without_changes_says_so(tmp_path: Path) -> None:
    site = FakeSite(briefings=[FakeBriefing(slug="a")])
    report = to_markdown(compare(site.write(tmp_path / "old"), site.write(tmp_path / "new")))
    assert "Nothing that a reader would notice." in report


def test_the_words_of_a_report(tmp_path: Path) -> None:
    old = FakeBriefing(
        slug="a",
        title_en=None,
        status="missing",
        lines=[("본문 바로가기", True, "paragraph"), ("사진", False, "ad")],
        topics=["chips"],
        passages=["p-0123abcd"],
        quotes=[("본문  그대로", "found"), ("되찾은 말", "missing")],
    )
    new = FakeBriefing(
        slug="a",
        lines=[("본문 바로가기", False, "skip-link"), ("사진", True, "caption")],
        topics=["talent"],
        quotes=[("본문 그대로", "missing"), ("되찾은 말", "found")],
    )
    report = to_markdown(
        compare(
            FakeSite(briefings=[old, FakeBriefing(slug="gone"), BEFORE]).write(tmp_path / "old"),
            FakeSite(briefings=[new, FRESH, AFTER]).write(tmp_path / "new"),
        )
    )
    assert report.split("\n\n", 2)[2] == EXPECTED


FRESH = FakeBriefing(
    slug="fresh", topics=["chips", "talent"], lines=[("본문", True, "paragraph"), ("", False, "ad")]
)
BEFORE = FakeBriefing(slug="before", seed="moved.txt")
AFTER = FakeBriefing(slug="after", seed="moved.txt")

EXPECTED = """\
## Briefings added

- `fresh`: `Seoul names its terms` (`draft`); topics `chips`, `talent`; lines kept 1, dropped 1

## Briefings removed

- `gone`: `Seoul names its terms` (`draft`)

## Briefings moved

- `before` → `after`: `Seoul names its terms` (`draft`)

## Quotes broken

- `briefings/a/`: `본문 그대로` does not stand in `a`, for `Claimed of 본문 그대로`

## Quotes mended

- `briefings/a/`: `되찾은 말` stands in `a`, for `Claimed of 되찾은 말`

## Headlines

- `a`: `서울, 조건을 밝히다` (no English headline yet) → `Seoul names its terms` (`draft`)

## Lines of `a`: 1 newly kept, 1 newly dropped

Newly kept:

- line 2, `caption`: `사진`

Newly dropped:

- line 1, `skip-link`: `본문 바로가기`

## Topics added

- `talent`

## Topics

- `a`: joined `talent`; left `chips`

## Addresses lost

- `briefings/before/`
- `briefings/gone/`

## Links to a passage lost

- `briefings/a/#p-0123abcd`
"""


def test_the_size_is_told_in_pages_and_bytes() -> None:
    assert "20 → 22 pages, 1.00 → 1.25 MB (+250.5 kB)" in to_markdown(changes_saying("a"))


@pytest.mark.parametrize("text", ["a", "가" * 500, "`" * 500])
def test_a_report_stays_short_whatever_changed(text: str) -> None:
    report = to_markdown(changes_saying(text, times=1000))
    assert len(report) < LONGEST_REPORT + 1000
    assert f"… and {1000 - LONGEST_LIST:,} more" in report
    assert "The report is too long" in report
