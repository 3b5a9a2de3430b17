from __future__ import annotations

from generator.damage import find_damage
from generator.model import DamageKind, Kind, Line

GARBLED = "誘몄쨷 寃쎌웳"
LOST = "글자 하나가 �졌다."


def line(n: int, text: str, *, keep: bool = True) -> Line:
    kind = Kind.PARAGRAPH if keep else Kind.BOILERPLATE
    return Line(n=n, text=text, kind=kind, keep=keep, reason="x")


def test_each_cause_is_named_once_with_its_first_line() -> None:
    found = find_damage((line(1, "제목"), line(2, GARBLED), line(3, LOST), line(4, GARBLED)))
    assert [(one.kind, one.line, one.lines) for one in found] == [
        (DamageKind.GARBLED, 2, 2),
        (DamageKind.LOST, 3, 1),
    ]


def test_what_is_lost_outside_the_article_harms_nobody_but_garbled_text_does() -> None:
    lines = (line(1, LOST, keep=False), line(2, GARBLED, keep=False), line(3, "본문이다."))
    assert [one.line for one in find_damage(lines)] == [2]


def test_where_there_is_no_article_all_of_it_counts() -> None:
    assert [one.line for one in find_damage((line(1, LOST, keep=False),))] == [1]


def test_an_editors_decision_accepts_a_line() -> None:
    assert find_damage((line(1, GARBLED), line(2, "본문이다.")), frozenset({1})) == ()


def test_two_versions_that_a_merge_left_are_named_at_the_first_mark() -> None:
    texts = ("제목이다.", "<<<<<<< HEAD", "하나다.", "=======", "둘이다.", ">>>>>>> new-seed")
    [found] = find_damage([line(n, text) for n, text in enumerate(texts, start=1)])
    assert (found.kind, found.line, found.excerpt) == (DamageKind.CONFLICT, 2, "<<<<<<< HEAD")


def test_signs_that_only_look_like_a_merge_are_none() -> None:
    texts = (">>>>>>> 바로가기", "<<<<<<<< 이전", "본문이다.", "=======")
    assert find_damage([line(n, text) for n, text in enumerate(texts, start=1)]) == ()
