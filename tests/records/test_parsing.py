"""YAML of any kind gives plain values or problems, never a traceback."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.records import parse


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: 2024-02-08", {"a": "2024-02-08"}),
        ("a: 2024-02", {"a": "2024-02"}),
        ("a: 10:26", {"a": "10:26"}),
        ("a: 2024", {"a": 2024}),
        ("a: 1.5", {"a": 1.5}),
        ("a: yes", {"a": True}),
        ("a: 'yes'", {"a": "yes"}),
        ("yes: a", {"yes": "a"}),
        ("a:", {}),
        ("a: ~", {}),
        ("- a\n- [b]", ("a", ("b",))),
        ("a: !!python/name:os.system x", {"a": "x"}),
        ("a: !!int x", {"a": "x"}),
        ("a: !!timestamp x", {"a": "x"}),
        ("", None),
    ],
)
def test_values_are_what_an_editor_means(text: str, value: object) -> None:
    assert parse("a.yml", text.encode()) == (value, ())


@settings(deadline=None)
@given(st.text(alphabet="ab:-[]{}&*!|>'\"# \n\t1.,?%@가\x00", max_size=60))
@example("!!bool maybe")
@example("0b_")
@example("._")
def test_any_text_is_read_or_refused(text: str) -> None:
    value, problems = parse("a.yml", text.encode())
    assert value is None or not problems
    for problem in problems:
        assert problem.path == "a.yml"
        assert "\n" not in str(problem)


@settings(deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    value, problems = parse("a.yml", content)
    assert value is None or not problems
