"""Credits, told by their shape."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.clean.bylines import PHOTO_CREDIT, is_photo_credit


@given(line=st.from_regex(PHOTO_CREDIT))
def test_no_credit_is_refused_at_once(line: str) -> None:
    assert is_photo_credit(line)
