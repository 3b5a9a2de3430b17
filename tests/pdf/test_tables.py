"""Tables without upright lines: between level lines, and over two columns of text."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from generator.pdf import lay_out
from tests.pdf.papers import FIRST, LEFT, RIGHT, SECOND, Sheet

Rows = Sequence[Sequence[Sequence[str]]]
"""Rows of cells of lines."""
DUTIES: Rows = (
    (("Subject",), ("Old rule",), ("New rule",)),
    (("Time for review of", "all applications"), ("None",), ("Ninety days and no", "more of them")),
    (("Dredging",), ("Permit for any", "amount at all"), ("Exempt",)),
)
COSTS: Rows = (
    (("Island",), ("Kind of firm",), ("Cost",)),
    (("Sallow",), ("Joinery and other wood", "Fish and shellfish"), ("140", "610")),
    (("Tern",), ("All of them",), ("75",)),
)


def between_level_lines(rows: Rows) -> bytes:
    sheet = Sheet()
    sheet.flow(FIRST, size=11)
    sheet.canvas.line(72, sheet.y + 14, 523, sheet.y + 14)
    for row in rows:
        for cell, place in zip(row, (80, 230, 380), strict=True):
            for number, line in enumerate(cell):
                sheet.at(place, sheet.y - 12 * number, line, 10, "Times-Roman")
        sheet.y -= 12 * max(map(len, row)) + 8
        sheet.canvas.line(72, sheet.y + 16, 523, sheet.y + 16)
    sheet.y -= 10
    sheet.flow(SECOND, size=11)
    return sheet.made()


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        (
            DUTIES,
            (
                "Subject\tOld rule\tNew rule",
                "Time for review of all applications\tNone\tNinety days and no more of them",
                "Dredging\tPermit for any amount at all\tExempt",
            ),
        ),
        # Two rows of one island: their figures are not one.
        (
            COSTS,
            (
                "Island\tKind of firm\tCost",
                "Sallow\tJoinery and other wood\t140",
                "Fish and shellfish\t610",
                "Tern\tAll of them\t75",
            ),
        ),
    ],
)
def test_cells_between_level_lines(rows: Rows, lines: tuple[str, ...]) -> None:
    assert lay_out(between_level_lines(rows)).lines == (FIRST, *lines, SECOND)


def test_a_table_over_two_columns_of_text() -> None:
    sheet = Sheet()
    cells = ("Region", "Wells", "Tests", "Rule"), ("Aune", "12", "yearly", "none")
    for row in (*cells, *cells):
        sheet.canvas.line(72, sheet.y + 14, 523, sheet.y + 14)
        sheet.row(row, (80, 200, 330, 450), "Times-Roman")
    sheet.canvas.line(72, sheet.y + 14, 523, sheet.y + 14)
    top = sheet.y - 20
    for column in (LEFT, RIGHT):
        sheet.y = top
        for text in (FIRST, SECOND, FIRST):
            sheet.flow(text, column=column)
    table = tuple("\t".join(row) for row in (*cells, *cells))
    assert lay_out(sheet.made()).lines == (*table, FIRST, SECOND, FIRST, FIRST, SECOND, FIRST)
