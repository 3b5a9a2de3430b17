"""The day a PDF was made, as the date of publication."""

from __future__ import annotations

import pytest

from generator.describe.created import plausible
from generator.model import Kind, Line, Stated

NOTE = "PDF CreationDate, when the file was made"


@pytest.mark.parametrize(
    ("made", "text", "captured", "day"),
    [
        ("2024-06-03T08:30:00+09:00", "The rule of 2023 is revised.", "", "2024-06-03"),
        ("2024-06-03", "No year is named.", "2024-06-03", "2024-06-03"),
        ("2024-06-03", "The plan runs to 2030.", "", "2024-06-03"),
        # Made on the day it was fetched, or after.
        ("2024-06-04", "No year is named.", "2024-06-03", ""),
        # A text that knows nothing of the years since 2011.
        ("2024-06-03", "The survey of 2011 found 1,987 wells.", "", ""),
        ("", "No year is named.", "", ""),
    ],
)
def test_what_speaks_against_it_is_heard(made: str, text: str, captured: str, day: str) -> None:
    line = Line(n=1, text=text, kind=Kind.PARAGRAPH, keep=True, reason="pdf-text")
    found = plausible(Stated(value=made, note=NOTE), [line], captured)
    assert found.value == day
    assert found.note == (NOTE if day else "")
