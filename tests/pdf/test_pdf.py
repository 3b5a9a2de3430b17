"""PDF captures: which lines a reader sees, in which order, and which are not the text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.describe import describe
from generator.errors import BriefingError
from generator.judging import judged_lines
from generator.model import Kind, Line, Metadata, Seed, Sidecar
from generator.pdf import PdfError, lay_out
from generator.pdf.facts import author_in, date_in, title_in
from generator.pdf.furniture import number_in
from generator.pdf.signs import as_text
from generator.read import read
from tests.pdf import papers
from tests.pdf.layouts import LAYOUTS


def saved(folder: Path, data: bytes) -> Path:
    path = folder / "a.pdf"
    path.write_bytes(data)
    return path


def judged(path: Path) -> tuple[Line, ...]:
    return judged_lines(Seed(path=path, slug="a", sidecar=Sidecar()), read(path))


def described(path: Path) -> Metadata:
    return describe(read(path), judged(path), Sidecar(), ())


def kept(lines: tuple[Line, ...]) -> list[tuple[Kind, str]]:
    return [(line.kind, line.text) for line in lines if line.keep]


# ------------------------------------------------------------- whole documents


def test_a_report_in_two_columns(tmp_path: Path) -> None:
    lines = judged(saved(tmp_path, papers.report()))
    across = f"{papers.ACROSS_FIRST} {papers.ACROSS_SECOND}"
    second_page = [
        (Kind.HEADING, "Part 2 of the argument"),
        (Kind.PARAGRAPH, papers.SECOND),
        (Kind.PARAGRAPH, papers.FIRST),
        (Kind.PARAGRAPH, across),
        (Kind.PARAGRAPH, papers.SECOND),
        (Kind.PARAGRAPH, papers.FIRST),
        (Kind.FOOTNOTE, papers.NOTES[2]),
    ]
    head = [
        (Kind.TITLE, "Clouds over export controls"),
        (Kind.BYLINE, "Jane Doe, Centre for Quiet Policy, 12 March 2024"),
        (Kind.PARAGRAPH, papers.ABSTRACT),
    ]
    assert kept(lines)[: len(head) + len(second_page)] == head + second_page
    dropped = {line.reason for line in lines if not line.keep}
    assert dropped == {
        "running-head",
        "page-number",
        "contents-entry",
        "turned-text",
        "page-without-text",
    }


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_line_of_a_usual_layout_is_found_once(tmp_path: Path, name: str) -> None:
    """Rows of tables whose cells wrap among them, and the half column of a last page."""
    layout = LAYOUTS[name]()
    found = ["".join(text.split()) for _, text in kept(judged(saved(tmp_path, layout.data)))]
    assert found == ["".join(text.split()) for _, text in layout.lines]


@pytest.mark.parametrize("anywhere", [False, True])
def test_a_korean_release_whose_lines_break_between_or_inside_words(
    tmp_path: Path, *, anywhere: bool
) -> None:
    lines = judged(saved(tmp_path, papers.press_release(anywhere=anywhere)))
    page = [
        (Kind.LIST, papers.OFFICE_FIRST),
        (Kind.LIST, papers.OFFICE_SECOND),
        (Kind.HEADING, "1. 추진 배경"),
        (Kind.PARAGRAPH, papers.OFFICE_THIRD),
        (Kind.TABLE, "구분\t2023년\t2024년"),
        (Kind.TABLE, "예산(억 원)\t310\t500"),
        (Kind.TABLE, "기업(곳)\t6\t10"),
    ]
    assert kept(lines)[1 : 2 + len(page)] == [(Kind.TITLE, papers.OFFICE_TITLE), *page]
    assert [line.text for line in lines if line.reason == "page-number"] == ["- 1 -", "- 2 -"]


TITLE = "Clouds over export controls"


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        (("11/22/26, 8:14 AM", TITLE), ("https://sky.example/news/1", "1/1")),
        (("22/11/2026, 08:14", TITLE), ("file:///home/me/page.html", "1/1")),
        (("26. 11. 22. 오전 8:14", TITLE), ("https://sky.example/news/1", "1/1")),
        (("2026/11/22 8:14", TITLE), ("https://sky.example/news/1", "1/1")),
        (("2026/11/22 上午8:14", TITLE), ("https://sky.example/news/1", "1/3")),
        ((TITLE, "https://sky.example/news/1"), ("1 of 1", "11/22/26, 08:14")),
        ((TITLE, "11/22/26, 8:14 AM"), ("https://sky.example/news/1", "Page 1 of 1")),
    ],
)
def test_a_page_printed_by_a_browser(
    tmp_path: Path, head: tuple[str, str], foot: tuple[str, str]
) -> None:
    lines = judged(saved(tmp_path, papers.printed(head, foot)))
    assert kept(lines) == [
        (Kind.TITLE, TITLE),
        (Kind.PARAGRAPH, papers.FIRST),
        *((Kind.LIST, f"• {item}") for item in papers.ITEMS),
        (Kind.TABLE, "Year\tExports (billion)\tShare"),
        (Kind.TABLE, "2023\t502\t39.3"),
        (Kind.PARAGRAPH, papers.SECOND),
    ]
    assert {line.reason for line in lines if not line.keep} == {"running-head"}


@pytest.mark.parametrize(
    ("head", "foot", "size"),
    [
        # An article's own first line, in the letters of its text.
        (("2024.07.03 09:30", "Jane Doe"), ("https://sky.example/news/1", "1/1"), 12),
        # A day and nothing at the foot of which a browser prints.
        (("2024.07.03 09:30", "Jane Doe"), ("All rights reserved", "Sky Daily"), 8),
        # An address inside a sentence.
        (("Prices of 2024", "Jane Doe"), ("See https://sky.example/1 for", "more"), 8),
    ],
)
def test_what_stands_at_the_edges_of_a_page_may_be_its_text(
    tmp_path: Path, head: tuple[str, str], foot: tuple[str, str], size: float
) -> None:
    lines = judged(saved(tmp_path, papers.printed(head, foot, size=size)))
    assert "running-head" not in {line.reason for line in lines}


def test_what_the_text_shows_counts_more_than_what_the_program_wrote(tmp_path: Path) -> None:
    found = described(saved(tmp_path, papers.report()))
    assert found.title.value == "Clouds over export controls"
    assert found.published.value == "2024-03-12"
    assert found.author.value.startswith("Jane Doe")


def test_the_same_document_gives_the_same_lines() -> None:
    data = papers.report()
    assert lay_out(data) == lay_out(data)


# ------------------------------------------------------------------ seams


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("The new infor-", "mation is here."), "The new information is here."),
        (("The US-", "China rivalry goes on."), "The US-China rivalry goes on."),
        (("A know-your-", "customer rule came."), "A know-your-customer rule came."),
        (("This is long-", "term work."), "This is long-term work."),
        (("A pre-war or pre-war or pre-", "war map."), "A pre-war or pre-war or pre-war map."),
        (("The rule was", "made in haste."), "The rule was made in haste."),
    ],
)
def test_lines_are_joined_and_hyphens_stay_where_they_belong(
    lines: tuple[str, ...], text: str
) -> None:
    width = 90.0 if len(lines[0]) < 22 else 240.0
    assert lay_out(papers.set_lines(*lines, width=width)).lines == (text,)


# ------------------------------------------------------------- what is wrong


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (papers.scanned(), "a scanned PDF: its pages are pictures without text; .*ocrmypdf"),
        (papers.empty(), "a PDF without any text; save it again .*ocrmypdf --force-ocr"),
        (papers.locked(), "the PDF is locked with a password; save it without"),
        (papers.report()[:400], "a broken PDF: it cannot be opened; open it"),
        (b"%PDF-1.7\n", "a broken PDF"),
    ],
)
def test_a_document_that_cannot_be_read_says_what_to_do(
    tmp_path: Path, data: bytes, told: str
) -> None:
    path = saved(tmp_path, data)
    with pytest.raises(BriefingError) as caught:
        read(path)
    (problem,) = caught.value.problems
    assert re.search(f"^{re.escape(str(path))}: {told}", str(problem))


def test_pages_that_are_pictures_are_named_among_the_lines(tmp_path: Path) -> None:
    lines = judged(saved(tmp_path, papers.scanned(3, with_text_on=2)))
    assert kept(lines) == [(Kind.PARAGRAPH, papers.ABSTRACT)]
    pictures = [line.text for line in lines if line.reason == "page-without-text"]
    assert pictures == ["[page 1: a picture]", "[page 3: a picture]"]


def test_a_stream_that_expands_beyond_measure_is_not_unpacked() -> None:
    with pytest.raises(PdfError, match="expands to more than"):
        lay_out(papers.bomb(600))


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=60), st.integers(0, 3_000))
def test_a_damaged_document_is_read_or_refused(noise: bytes, place: int) -> None:
    data = papers.set_lines("A line of text", "and another one.")
    damaged = data[:place] + noise + data[place + len(noise) :]
    try:
        lines = lay_out(damaged).lines
    except PdfError:
        return
    assert all(line.strip() and "\n" not in line for line in lines)


# ------------------------------------------------------------------- tables


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3", 3), ("- 3 -", 3), ("– 3 –", 3), ("3/12", 3), ("3 of 12", 3), ("제3쪽", 3),
        ("3쪽", 3), ("第3页", 3), ("Page 3", 3), ("p. 3", 3), ("Page 3 of 12", 3), ("iv", -1),
        ("2024년", None), ("3 apples", None), ("- three -", None),
    ],
)  # fmt: skip
def test_forms_of_page_numbers(text: str, number: int | None) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Microsoft Word - press.docx", ""), ("240603_보도자료.hwp", ""), ("untitled", ""),
        ("제목 없음", ""), ("PowerPoint 프레젠테이션", ""), ("C:\\Users\\kim\\a", ""), ("", ""),
        ("Export controls and their gaps", "Export controls and their gaps"),
        ("반도체 실증 사업 추진 계획", "반도체 실증 사업 추진 계획"),
    ],
)  # fmt: skip
def test_titles_that_a_program_wrote_are_not_believed(title: str, shown: str) -> None:
    assert title_in(title) == shown


@pytest.mark.parametrize(
    ("author", "shown"),
    [
        ("user", ""), ("Administrator", ""), ("USER-PC", ""), ("kim1234", ""), ("홍길동", "홍길동"),
        ("Jane Doe", "Jane Doe"), ("Microsoft Office User", ""), ("jdoe", ""),
    ],
)  # fmt: skip
def test_authors_that_are_names_of_computers_are_not_believed(author: str, shown: str) -> None:
    assert author_in(author) == shown


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("D:20240603083000+09'00'", "2024-06-03T08:30:00+09:00"),
        ("D:20240603083000Z", "2024-06-03T08:30:00+00:00"),
        ("D:20240603083000-05'30'", "2024-06-03T08:30:00-05:30"),
        ("D:20240603", "2024-06-03"),
        ("D:20241303", ""),
        ("yesterday", ""),
    ],
)
def test_dates_keep_their_zone(value: str, date: str) -> None:
    assert date_in(value) == date


@pytest.mark.parametrize(
    ("code", "text"),
    [(0xFB01, "fi"), (0xFB04, "ffl"), (0xF0B7, "•"), (0xF06E, "■"), (0xE123, "�"),
     (0xF0AB1, "�"), (0x200B, ""), (0x07, ""), (0x2, "-"), (0xAC00, "가")],
)  # fmt: skip
def test_signs_of_fonts(code: int, text: str) -> None:
    assert as_text(code) == text
