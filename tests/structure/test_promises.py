"""What holds for every capture, whatever its lines are."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Document, Kind, Passage
from generator.structure import ABOVE_THE_TEXT, structure
from generator.structure.asides import as_text
from generator.structure.ids import text_id
from tests.structure.golden import NAMES, golden_lines, lines_of

UNRELATED = "이 문단은 아무것과도 관계가 없다."
BODY = [kind for kind in Kind if kind not in ABOVE_THE_TEXT]
OPENINGS = st.sampled_from(
    [
        "",
        "- ",
        " - ",
        " - * ",
        "* ",
        "■ ",
        "◦ ",
        "⇒ ",
        "1. ",
        "(1) ",
        "Ⅰ ",
        "[표 1] ",
        "출처: ",
        "² ",
        "14 ",
    ]
)
ENDINGS = st.sampled_from(["", ".", ",", "는", "함", "²", "*", "\t가", " https://example.org"])
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), max_size=60)
BODY_LINES = st.lists(st.tuples(st.sampled_from(BODY), ANY_TEXT), max_size=25)


@st.composite
def numbered_lines(draw: st.DrawFn) -> list[tuple[Kind, str]]:
    """Lines of any kind, each with two words that no other line has."""
    kinds = draw(st.lists(st.sampled_from(BODY), max_size=30))
    return [
        (kind, draw(OPENINGS) + f"wordA{n}Z wordB{n}Z" + draw(ENDINGS))
        if kind is not Kind.BLANK
        else (kind, "")
        for n, kind in enumerate(kinds, start=1)
    ]


@given(numbered_lines())
def test_every_body_line_stands_in_exactly_one_passage(pairs: list[tuple[Kind, str]]) -> None:
    lines = lines_of(pairs)
    passages = list(structure(lines).passages())
    for line in lines:
        if not line.keep:
            continue
        for word in (f"wordA{line.n}Z", f"wordB{line.n}Z"):
            holding = [passage for passage in passages if word in passage.text]
            assert len(holding) == 1
            assert holding[0].first <= line.n <= holding[0].last


@pytest.mark.parametrize("name", NAMES)
def test_no_character_of_a_seed_is_lost_or_shown_twice(name: str) -> None:
    lines = [line for line in golden_lines(name) if line.keep and line.kind not in ABOVE_THE_TEXT]
    captured = Counter("".join("".join(line.text for line in lines).split()))
    shown = Counter("".join("".join(texts_and_markers(structure(lines))).split()))
    brackets_of_headings = Counter("[][]") if name.startswith("002") else Counter()
    assert captured - shown == brackets_of_headings
    assert shown - captured == Counter()


def texts_and_markers(document: Document) -> list[str]:
    """All text of a document with what stands apart from it: markers and note marks."""
    pieces = [passage.text for passage in document.passages()]
    pieces += [note.mark for note in document.footnotes]
    for block in document.blocks:
        pieces.append(getattr(block, "marker", ""))
        items = list(getattr(block, "items", ()))
        while items:
            item = items.pop()
            pieces.append(item.marker)
            items.extend(item.children)
    return pieces


@given(BODY_LINES)
def test_any_lines_give_a_document_with_unique_ids_and_sound_marks(
    pairs: list[tuple[Kind, str]],
) -> None:
    document = structure(lines_of(pairs))
    passages = list(document.passages())
    ids = [passage.id for passage in passages]
    assert len(set(ids)) == len(ids)
    notes = {note.passage.id for note in document.footnotes}
    for passage in passages:
        assert marks_are_sound(passage, notes)
        assert passage.first <= passage.last


def marks_are_sound(passage: Passage, notes: set[str]) -> bool:
    ends = [0, *(mark.end for mark in passage.marks)]
    return all(
        end <= mark.start < mark.end <= len(passage.text) and mark.note in notes
        for end, mark in zip(ends, passage.marks, strict=False)
    )


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=30)
@given(data=st.data())
def test_an_unrelated_paragraph_changes_no_other_id(name: str, data: st.DataObject) -> None:
    lines = golden_lines(name)
    pairs = [(line.kind, line.text) for line in lines]
    old = structure(lines_of(pairs))
    inside = {n for passage in old.passages() for n in range(passage.first, passage.last)}
    # Below a paragraph these are text.
    head = (at for at, line in enumerate(lines) if line.kind in ABOVE_THE_TEXT and as_text(line))
    last = max(head, default=-1)
    after = data.draw(st.sampled_from(sorted(set(range(last + 1, len(pairs) + 1)) - inside)))
    news = [(Kind.BLANK, ""), (Kind.PARAGRAPH, UNRELATED), (Kind.BLANK, "")]
    new = structure(lines_of([*pairs[:after], *news, *pairs[after:]]))
    assert by_text(new) == by_text(old) + Counter([(text_id(UNRELATED), UNRELATED)])


def by_text(document: Document) -> Counter[tuple[str, str]]:
    return Counter((passage.id, passage.text) for passage in document.passages())


def test_an_id_is_of_the_text_alone() -> None:
    decomposed = unicodedata.normalize("NFD", "같은 글이다.")
    lines = [
        (Kind.LIST, " - 같은   글이다."),
        (Kind.PARAGRAPH, decomposed),
        (Kind.HEADING, "■ 같은 글이다."),
    ]
    ids = [passage.id for passage in structure(lines_of(lines)).passages()]
    first = text_id("같은 글이다.")
    assert re.fullmatch("p-[0-9a-f]{8}", first)
    assert ids == [first, f"{first}-2", f"{first}-3"]


def test_endless_indentation_does_not_exhaust_the_stack() -> None:
    lines = lines_of([(Kind.LIST, " " * n + "- deeper") for n in range(2_000)])
    assert len(list(structure(lines).passages())) == 2_000


def test_what_was_taken_for_a_head_below_the_text_is_text() -> None:
    lines = [
        (Kind.TITLE, "Quota cut"),
        (Kind.SUBTITLE, "Gulf states may import less"),
        (Kind.PARAGRAPH, "The department cut the quota on Tuesday."),
        (Kind.SUBTITLE, "Providers must check who rents"),
        (Kind.BYLINE, "Send comments to rules@office.example."),
        (Kind.BYLINE, "Jane Roe"),
        (Kind.DATELINE, "5 June 2026"),
    ]
    shown = [passage.text for passage in structure(lines_of(lines)).passages()]
    assert shown == [lines[at][1] for at in (2, 3, 4)]


@pytest.mark.parametrize(
    ("kind", "text", "is_shown"),
    [
        (Kind.BYLINE, "Email: press@office.example", True),
        (Kind.BYLINE, "TEL：03-0000-0000", True),
        (Kind.BYLINE, "お問い合わせ先：広報課 press@office.example", True),
        (Kind.BYLINE, "Additional reporting by John Roe", True),
        (Kind.DATELINE, "Updated 6 June 2026", True),
        (Kind.DATELINE, "수정 2026.06.06", True),
        (Kind.BYLINE, "홍길동 기자 hong@sky.example", False),
        (Kind.BYLINE, "By Jane Roe", False),
        (Kind.DATELINE, "Published 5 June 2026", False),
    ],
)
def test_what_the_head_of_a_page_does_not_show_stays_below_the_text(
    kind: Kind, text: str, *, is_shown: bool
) -> None:
    above = [(Kind.TITLE, "Quota cut"), (Kind.PARAGRAPH, "The department cut the quota.")]
    shown = [passage.text for passage in structure(lines_of([*above, (kind, text)])).passages()]
    assert (text in shown) == is_shown
    assert structure(lines_of([above[0], (kind, text)])).blocks == ()
