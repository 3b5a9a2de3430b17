"""YAML of any kind gives plain values or problems, never a traceback."""

from __future__ import annotations

import pytest
from hypothesis import example, given
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


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('slug: a\nheadline:\n  en: "abc\nnotes: [x]\n', 3),
        ('title: "abc\nauthor: b\nurl: "https://x"\n', 1),
        ("title: 'abc\n---\nurl: x\n", 1),
    ],
)
def test_a_quote_that_is_not_closed_is_named_where_it_opens(text: str, line: int) -> None:
    _, (problem,) = parse("a.yml", text.encode())
    assert problem.where == f"line {line}"
    assert problem.message == "the quote that opens here is not closed in this line"
    assert problem.hint


@pytest.mark.parametrize("text", ["a: 'b' c\n", "a: 'it''s\n  long'\nb: [\n", "a: it's: x\n"])
def test_quotes_that_are_closed_are_not_blamed(text: str) -> None:
    _, (problem,) = parse("a.yml", text.encode())
    assert problem.message.startswith("not valid YAML")


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


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    value, problems = parse("a.yml", content)
    assert value is None or not problems
