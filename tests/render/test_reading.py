"""A translated text on its page: pairs, states, footnotes and glosses."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest

from generator.model import (
    Heading,
    Kind,
    Mentions,
    NoteMark,
    Origin,
    Passage,
    Segment,
    Sourced,
    Term,
    TermMatch,
    TranslatedSegment,
    TranslatedText,
    Translation,
    TranslationStatus,
)
from generator.render.blocks import block_html
from generator.render.passages import STATES, Text, carried_marks
from generator.render.source import subtitles
from generator.render.translated import text_label, text_state, usual_status
from tests.render.conftest import unknown_metadata

SOURCE = "비런커지(壁仞科技)는 사임했다¹"
ENGLISH = "Biren Technology’s chief resigned.¹ <b>Really</b>"
PASSAGE = Passage(
    id="p-1",
    kind=Kind.PARAGRAPH,
    text=SOURCE,
    first=3,
    last=3,
    marks=(NoteMark(start=len(SOURCE) - 1, end=len(SOURCE), note="p-note"),),
)
BIREN = Term(
    id="biren",
    kind="organisation",
    forms=(
        ("ko", ("비런커지", "바이렌 테크놀로지")),
        ("zh", ("壁仞科技",)),
        ("en", ("Biren Technology",)),
    ),
    source="https://www.birentech.com",
)
RESIGN = Term(
    id="resign",
    kind="concept",
    forms=(("ko", ("사임",)), ("en", ("resign",))),
    source="house style",
)


def text(status: TranslationStatus, words: str = ENGLISH, **more: object) -> Text:
    return Text(
        language="ko",
        translations={"p-1": Translation(status=status, text=words)},
        usual=TranslationStatus.MACHINE,
        **more,  # type: ignore[arg-type]  # terms and mentions, as each test gives them
    )


def test_english_comes_first_and_the_original_in_a_fold() -> None:
    shown = text(TranslationStatus.MACHINE).paragraph(PASSAGE)
    english, fold, original = (
        shown.index('class="english" lang="en"'),
        shown.index('<details class="original">'),
        shown.index('<p lang="ko">'),
    )
    assert english < fold < original
    assert shown.count('id="p-1"') == 1


def test_a_translation_is_inert_text() -> None:
    assert "<b>" not in text(TranslationStatus.MACHINE).paragraph(PASSAGE)


def test_both_languages_call_the_footnote() -> None:
    assert text(TranslationStatus.MACHINE).paragraph(PASSAGE).count('href="#p-note"') == 2


def test_a_mark_that_the_translation_lost_is_no_link() -> None:
    assert carried_marks(PASSAGE, "The chief resigned.") == ()


@pytest.mark.parametrize(
    ("status", "label"),
    [
        (TranslationStatus.MACHINE, ""),
        (TranslationStatus.DRAFT, ">Draft<"),
        (TranslationStatus.REVIEWED, ">Reviewed<"),
        (TranslationStatus.STALE, ">Translation of an earlier wording<"),
    ],
)
def test_a_passage_says_its_state_where_it_is_not_the_pages(
    status: TranslationStatus, label: str
) -> None:
    shown = text(status).paragraph(PASSAGE)
    assert label in shown
    assert ('class="state' in shown) == bool(label)


def test_a_passage_without_a_translation_stands_in_its_own_language_and_says_so() -> None:
    shown = text(TranslationStatus.MISSING, "").paragraph(PASSAGE)
    assert "Not yet translated" in shown
    assert "<details" not in shown
    assert 'lang="ko"' in shown


@pytest.mark.parametrize("words", ["Part one", ""])
def test_a_heading_says_its_state_beside_both_languages(words: str) -> None:
    status = TranslationStatus.STALE if words else TranslationStatus.MISSING
    passage = Passage(id="p-1", kind=Kind.HEADING, text="첫째", first=3, last=3)
    shown = block_html(Heading(passage=passage, level=2, marker=""), text(status, words))
    last = shown.split("\n\n")[-1]
    assert last.startswith('<p class="heading-state"><span class="state state--')
    assert STATES[status] in last


def test_the_original_too_has_the_passage_s_links_and_no_state() -> None:
    shown = text(TranslationStatus.STALE).paragraph(PASSAGE)
    english, original = shown.split('<details class="original">')
    assert english.count('class="passage-link"') == original.count('class="passage-link"') == 1
    assert STATES[TranslationStatus.STALE] in english
    assert STATES[TranslationStatus.STALE] not in original


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (TranslationStatus.REVIEWED, ""),
        (TranslationStatus.MACHINE, "Machine draft"),
        (TranslationStatus.STALE, "Translation of an earlier wording"),
    ],
)
def test_a_subtitle_s_draft_is_not_shown_as_reviewed(status: TranslationStatus, state: str) -> None:
    """The page's state is that of its passages; a subtitle is none."""
    segment = Segment(kind=Kind.SUBTITLE.value, source="부제", key="subtitle:1")
    text = replace(
        translated(TranslationStatus.REVIEWED),
        segments=(
            TranslatedSegment(
                segment=segment, translation=Translation(status=status, text="Subtitle")
            ),
        ),
    )
    metadata = replace(unknown_metadata(), subtitle=Sourced(value=("부제",), origin=Origin.CAPTURE))
    (shown,) = subtitles(metadata, text)
    assert (shown.english, shown.state) == ("Subtitle", state)


def test_terms_are_glossed_once_in_each_language() -> None:
    start = ENGLISH.index("Biren")
    glossed = text(
        TranslationStatus.MACHINE,
        terms={"biren": BIREN, "resign": RESIGN},
        mentions=MappingProxyType(
            {
                "p-1": Mentions(
                    original=(
                        TermMatch(term="biren", start=0, end=4),
                        TermMatch(term="biren", start=5, end=9),
                        TermMatch(term="resign", start=12, end=14),
                    ),
                    english=(TermMatch(term="biren", start=start, end=start + 16),),
                )
            }
        ),
    ).paragraph(PASSAGE)
    assert '<span class="term" title="Biren Technology">비런커지</span>' in glossed
    assert '<span class="term" title="resign">사임</span>' in glossed
    assert '<span class="term" title="비런커지 · 壁仞科技">Biren Technology</span>' in glossed
    assert glossed.count('class="term"') == 3


def test_words_that_only_find_passages_are_not_glossed() -> None:
    loose = replace(BIREN, source="")
    mentions = Mentions(original=(TermMatch(term="biren", start=0, end=4),))
    page = text(
        TranslationStatus.MACHINE,
        terms={"biren": loose},
        mentions=MappingProxyType({"p-1": mentions}),
    ).paragraph(PASSAGE)
    assert 'class="term"' not in page


def translated(*statuses: TranslationStatus) -> TranslatedText:
    return TranslatedText(
        by_passage={f"p-{n}": Translation(status=each) for n, each in enumerate(statuses)}
    )


M, D, R, S, X = (
    TranslationStatus.MACHINE,
    TranslationStatus.DRAFT,
    TranslationStatus.REVIEWED,
    TranslationStatus.STALE,
    TranslationStatus.MISSING,
)


@pytest.mark.parametrize(
    ("statuses", "usual", "label"),
    [
        ((), None, ""),
        ((X, X), None, "text not translated"),
        ((R, R), R, ""),
        ((R, D), D, "text: draft"),
        ((R, R, D), D, "text: draft"),
        ((R, R, X), R, "text: 2 of 3 passages, reviewed"),
        ((M, M, X), M, "text: 2 of 3 passages, machine draft"),
        ((M, S), M, "text: 1 of 2 passages, machine draft"),
        ((R, D, S), D, "text: 2 of 3 passages, draft"),
        ((S, S), S, "text: 0 of 2 passages, stale"),
    ],
)
def test_a_page_has_the_state_of_most_of_its_passages(
    statuses: tuple[TranslationStatus, ...], usual: TranslationStatus | None, label: str
) -> None:
    text = translated(*statuses)
    assert usual_status(text) is usual
    assert text_label(text) == label


def test_a_page_counts_what_is_in_another_state() -> None:
    state = text_state(translated(M, M, M, R, X, S))
    assert state
    assert (state.count, state.apart) == (
        "4 of 6 passages translated",
        ("1 missing", "1 stale", "1 reviewed"),
    )
