"""What stands around the text: heads of short documents, text down a margin, page numbers."""

from __future__ import annotations

import pytest

from generator.pdf import lay_out
from tests.pdf.papers import FIRST, HEIGHT, KOREAN, SECOND, Sheet

TITLE = "Clouds over export controls"


def reasons(sheet: Sheet) -> dict[str, str]:
    paper = lay_out(sheet.made())
    return dict(zip(paper.lines, (mark.reason for mark in paper.marks), strict=True))


def test_a_head_on_two_of_three_pages_and_one_that_repeats_the_title() -> None:
    sheet = Sheet()
    for number, head in enumerate(("Quiet Policy Brief", TITLE, "Quiet Policy Brief")):
        sheet.at(72, HEIGHT - 40, head, 7)
        if not number:
            sheet.lines([TITLE], size=20)
        sheet.flow(f"{number} {FIRST}")
        sheet.turn()
    paper = lay_out(sheet.made())
    heads = [
        line
        for line, mark in zip(paper.lines, paper.marks, strict=True)
        if mark.reason == "running-head"
    ]
    assert heads == ["Quiet Policy Brief", TITLE, "Quiet Policy Brief"]
    assert TITLE in paper.lines


def test_notes_that_are_alike_are_no_running_heads() -> None:
    sheet = Sheet()
    for number in (1, 2):
        sheet.flow(f"{number} {FIRST}")
        sheet.at(72, 60, f"{number}) The same, p. 1{number}.", 7)
        sheet.turn()
    assert "running-head" not in reasons(sheet).values()


@pytest.mark.parametrize(
    ("text", "reason"), [("地域経済と公共", "turned-text"), ("図表", "pdf-text")]
)
def test_letters_under_one_another_are_one_text(text: str, reason: str) -> None:
    sheet = Sheet()
    sheet.flow(FIRST)
    for at, letter in enumerate(text):
        # With a space: PDFium takes a single letter of a font that the machine lacks for nothing.
        sheet.at(560, 600 - 11 * at, f"{letter} ", 8, KOREAN)
    assert reasons(sheet).get(text, "") == reason


def test_letters_set_apart_are_one_word() -> None:
    sheet = Sheet()
    text = sheet.canvas.beginText(72, sheet.y)
    text.setFont("Helvetica-Bold", 11)
    text.setCharSpace(4)
    text.textOut("SUMMARY")
    text.setCharSpace(0)
    sheet.canvas.drawText(text)
    sheet.y -= 40
    sheet.flow(SECOND)
    assert "SUMMARY" in reasons(sheet)


def test_lines_set_to_the_right_stay_apart() -> None:
    sheet = Sheet()
    for line in ("12 March 2024", "Jane Doe of the Centre for Quiet Policy"):
        sheet.canvas.setFont("Times-Roman", 10)
        sheet.canvas.drawRightString(523, sheet.y, line)
        sheet.y -= 14
    sheet.y -= 20
    sheet.flow(FIRST)
    assert lay_out(sheet.made()).lines[:2] == (
        "12 March 2024",
        "Jane Doe of the Centre for Quiet Policy",
    )


@pytest.mark.parametrize("banner", ["보 도 자 료", "PRESS RELEASE", "プレスリリース"])
def test_what_a_document_is_is_not_its_title(banner: str) -> None:
    sheet = Sheet()
    sheet.lines([banner], size=28, font=KOREAN, gap=30)
    sheet.lines([TITLE], size=18, gap=20)
    sheet.flow(FIRST)
    assert reasons(sheet)[TITLE] == "pdf-title"
