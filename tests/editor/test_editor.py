"""An editor's lists of lines, over the rules: what they do and what they refuse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.clean import clean
from generator.editor import decide
from generator.errors import BriefingError
from generator.model import Capture, Kind, Line, LineRange, LineWishes
from generator.read import read

FOLDER = Path(__file__).parent
CAPTURE = read(FOLDER / "chips.txt")
RULES = clean(CAPTURE)
LAST = len(RULES)
SIDECAR = Path("seeds/chips.yml")
LOOK = (
    "take `lines` out, look at the line numbers with `briefings clean`, then put it back "
    f"with {CAPTURE.sha256}"
)


def wishes(
    keep: tuple[tuple[int, int], ...] = (),
    drop: tuple[tuple[int, int], ...] = (),
    sha256: str = CAPTURE.sha256,
) -> LineWishes:
    return LineWishes(
        sha256=sha256,
        keep=tuple(LineRange(*ends) for ends in keep),
        drop=tuple(LineRange(*ends) for ends in drop),
    )


def decided(given: LineWishes, capture: Capture = CAPTURE) -> tuple[Line, ...]:
    return decide(capture, RULES, given, SIDECAR)


def problems(given: LineWishes) -> list[str]:
    with pytest.raises(BriefingError) as raised:
        decided(given)
    return [str(problem) for problem in raised.value.problems]


def place(text: str) -> int:
    return next(line.n for line in RULES if line.text.startswith(text))


def test_furniture_that_is_kept_is_a_paragraph() -> None:
    n = place("메뉴")
    line = decided(wishes(keep=((n, n),)))[n - 1]
    assert RULES[n - 1].kind is Kind.BOILERPLATE
    assert (line.kind, line.keep, line.reason) == (Kind.PARAGRAPH, True, "editor-kept")


def test_what_the_rules_had_decided_alike_is_no_decision_of_the_editor() -> None:
    heading, menu = place("◇"), place("메뉴")
    lines = decided(wishes(keep=((heading, heading),), drop=((menu, menu),)))
    assert RULES[heading - 1].kind is Kind.HEADING
    assert lines == RULES
    said = LineWishes(sha256=CAPTURE.sha256, keep=(LineRange(heading, heading, Kind.LIST),))
    line = decided(said)[heading - 1]
    assert (line.kind, line.keep, line.reason) == (Kind.LIST, True, "editor-kept")


@pytest.mark.parametrize("kind", [Kind.SUBTITLE, Kind.BYLINE, Kind.DATELINE])
def test_what_the_text_does_not_show_becomes_a_paragraph(kind: Kind) -> None:
    n = place("중국은")
    lines = tuple(replace(line, kind=kind) if line.n == n else line for line in RULES)
    line = decide(CAPTURE, lines, wishes(keep=((n, n),)), SIDECAR)[n - 1]
    assert (line.kind, line.keep) == (Kind.PARAGRAPH, True)


def test_an_editor_can_say_what_a_line_is() -> None:
    n = place("중국은")
    given = LineWishes(sha256=CAPTURE.sha256, keep=(LineRange(n, n, Kind.SUBTITLE),))
    assert decided(given)[n - 1].kind is Kind.SUBTITLE


@pytest.mark.parametrize("is_first", [True, False])
def test_what_a_line_is_said_to_be_holds_within_a_range(is_first: bool) -> None:
    n = place("중국은")
    ranges = (LineRange(n, n, Kind.LIST), LineRange(n - 1, n))
    keep = ranges if is_first else ranges[::-1]
    lines = tuple(replace(line, kind=Kind.PARAGRAPH) for line in RULES)
    given = LineWishes(sha256=CAPTURE.sha256, keep=keep)
    assert decide(CAPTURE, lines, given, SIDECAR)[n - 1].kind is Kind.LIST


def test_an_editor_can_name_another_title_if_there_is_one() -> None:
    n, title = place("중국은"), next(line.n for line in RULES if line.kind is Kind.TITLE)
    keep = (LineRange(n, n, Kind.TITLE),)
    named = LineWishes(sha256=CAPTURE.sha256, keep=keep)
    said = f"seeds/chips.yml: lines.keep: lines {title} and {n} are titles; there can be one; "
    assert problems(named) == [said + "drop the others, or keep them as what they are"]
    changed = decided(replace(named, drop=(LineRange(title, title),)))
    assert [line.n for line in changed if line.kind is Kind.TITLE] == [n]


def test_a_line_that_is_dropped_is_furniture() -> None:
    n = place("중국은")
    line = decided(wishes(drop=((n, n),)))[n - 1]
    assert (line.kind, line.keep, line.reason) == (Kind.BOILERPLATE, False, "editor-dropped")


def test_a_blank_line_within_a_range_stays_blank() -> None:
    lines = decided(wishes(drop=((1, LAST),)))
    kinds = {line.kind for line in lines}
    assert kinds == {Kind.BLANK, Kind.BOILERPLATE}
    assert {line.reason for line in lines if RULES[line.n - 1].keep} == {"editor-dropped"}


def test_without_wishes_nothing_changes_and_no_hash_is_asked_for() -> None:
    assert decided(LineWishes()) == RULES
    assert decided(LineWishes(sha256="0")) == RULES


@given(st.lists(st.integers(1, LAST)), st.lists(st.integers(1, LAST)))
def test_only_the_lines_that_are_named_change(keep: list[int], drop: list[int]) -> None:
    named = {n for n in {*keep, *drop} if RULES[n - 1].kind is not Kind.BLANK}
    given = wishes(
        keep=tuple((n, n) for n in keep if n in named and n not in drop),
        drop=tuple((n, n) for n in drop if n in named),
    )
    lines = decided(given)
    assert {a.n for a, b in zip(lines, RULES, strict=True) if a != b} <= named
    assert [line.text for line in lines] == [line.text for line in RULES]
    assert {line.n for line in lines if line.n in named and not line.keep} == named & set(drop)


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (
            wishes(keep=((1, 1),), sha256="ab12"),
            f"lines.sha256: is not that of chips.txt: the line numbers are of another text; {LOOK}",
        ),
        (
            wishes(keep=((1, 1),), sha256=""),
            f"lines.sha256: is missing: the line numbers need that of chips.txt; {LOOK}",
        ),
        (
            wishes(keep=((1, 1), (3, 900))),
            f"lines.keep[2]: there is no line 900; the capture's last line is {LAST}",
        ),
        (
            wishes(drop=((1, 2),)),
            "lines.drop[1]: line 2 is blank; name the line that you mean",
        ),
        (
            wishes(keep=((1, 3),), drop=((3, 3),)),
            "lines: line 3 is in both keep and drop; leave it in one of them",
        ),
    ],
)
def test_numbers_that_do_not_fit_are_never_shifted(given: LineWishes, found: str) -> None:
    assert problems(given) == [f"seeds/chips.yml: {found}"]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (((3, 3, Kind.HEADING), (3, 3, Kind.LIST)), ["keep[2]: line 3 is kept as heading already"]),
        (((3, 5, Kind.LIST), (5, 5, Kind.HEADING)), ["keep[2]: line 5 is kept as list already"]),
        (((3, 3, Kind.LIST), (3, 3, Kind.LIST)), []),
        (((3, 5, None), (3, 3, Kind.LIST), (5, 5, Kind.HEADING)), []),
    ],
)
def test_a_line_is_said_to_be_one_thing(
    said: tuple[tuple[int, int, Kind | None], ...], found: list[str]
) -> None:
    given = LineWishes(sha256=CAPTURE.sha256, keep=tuple(LineRange(*part) for part in said))
    if not found:
        assert decided(given)
        return
    assert problems(given) == [f"seeds/chips.yml: lines.{each}; say one of them" for each in found]


def test_all_numbers_that_do_not_fit_come_at_once() -> None:
    assert len(problems(wishes(keep=((2, 2), (900, 900)), drop=((1, 999_999_999),)))) == 3


def test_an_upper_case_hash_is_the_same_hash() -> None:
    n = place("중국은")
    assert not decided(wishes(drop=((n, n),), sha256=CAPTURE.sha256.upper()))[n - 1].keep
