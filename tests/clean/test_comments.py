"""Readers' comments are told from the article in the layouts of usual comment systems."""

from __future__ import annotations

import pytest

from generator.clean.features import measure
from generator.clean.phrases import load_phrases
from generator.clean.surroundings import look_at

TEXT = "The council met on Monday and spoke for two hours about the bridge that was closed in May."
SAID = "I drive there every day and nobody has told us anything about it, which is rather a shame."
ARTICLE = ("Menu", "The bridge stays closed", *[TEXT] * 5)

LAYOUTS = {
    "disqus": ["2 Comments", "Sort by Best", "Ann • 3 years ago", SAID, "• Reply • Share ›"],
    "names and times": ["Comments (12)", "Ann", "3 hours ago", SAID, "Ben", "2 hours ago", SAID],
    "wordpress": [
        *("2 thoughts on “The bridge stays closed”", "Ann", "January 5, 2020 at 3:15 pm", SAID),
        *("Reply", "Ben", "January 6, 2020 at 8:01 am", SAID, "Reply"),
    ],
    "newsletter": ["Discussion about this post", "Ann", SAID, "Like (3)", "Reply", "Ben", "Reply"],
    "says": [line for name in ("Ann", "Ben", "Cem", "Dan") for line in (f"{name} says:", SAID)],
    "votes": [line for n in range(4) for line in (f"{SAID} {n}", f"Upvote {n} Downvote Reply")],
    "korean": ["댓글 2", "홍길동", "2024.03.01 12:30", SAID, "김철수", "2024.03.01 13:30", SAID],
    "japanese": ["コメント(2)", "太郎", "3時間前", SAID, "返信", "花子", "2日前", SAID],
}


def comments_of(lines: list[str]) -> int:
    return look_at(lines, measure(lines, load_phrases())).comments


@pytest.mark.parametrize("layout", LAYOUTS)
def test_comments_begin_below_the_article(layout: str) -> None:
    below = LAYOUTS[layout]
    first = comments_of([*ARTICLE, *below])
    assert len(ARTICLE) <= first <= len(ARTICLE) + 1


@pytest.mark.parametrize(
    "below",
    [
        ["Comments are closed", "Related", "Another bridge", "A third bridge"],
        ["Comments", "Log in to comment"],
        ["“Nobody has told us,” Ann says.", TEXT, "Ben agrees.", TEXT],
    ],
)
def test_without_postings_there_are_no_comments(below: list[str]) -> None:
    lines = [*ARTICLE, *below]
    assert comments_of(lines) == len(lines)


def test_a_count_of_comments_above_the_text_begins_none() -> None:
    lines = ["12 Comments", "Ann", "3 hours ago", "Ben", "2 hours ago", *ARTICLE]
    assert comments_of(lines) == len(lines)
