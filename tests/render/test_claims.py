"""Key points and claims on their pages: quoted words marked where they stand, links both ways."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.evidence import cite_key_points
from generator.model import (
    Briefing,
    Citation,
    Claim,
    ClaimedValue,
    Contradiction,
    Editorial,
    Kind,
    NoteMark,
    Passage,
    Translation,
    TranslationStatus,
)
from generator.render.pages import render_site
from generator.render.passages import Text
from generator.render.quotes import QuoteMark, with_quotes
from generator.render.spans import Span
from tests.render.conftest import HOSTILE, PARAGRAPH, ROW

TAG = re.compile(r"<[^>]*>")


def mark(start: int, end: int, *points: int) -> QuoteMark:
    return QuoteMark(id=f"q-{start}-{end}", start=start, end=end, points=points)


def claim(text: str, *quotes: str, seed: str = "") -> Claim:
    return Claim(text=text, citations=tuple(Citation(text=quote, seed=seed) for quote in quotes))


@pytest.fixture
def pointed(rich: Briefing) -> Briefing:
    """With a point about the paragraph and a table's row, and one whose quote is not there."""
    points = (
        claim("The US <b>halted</b> exports.", "반도체 수출을 막았다", "2023 15%"),
        claim("It did not.", "막지 않았다"),
    )
    sidecar = replace(rich.seed.sidecar, key_points=points)
    return replace(
        rich,
        seed=replace(rich.seed, sidecar=sidecar),
        key_points=cite_key_points(points, rich.document),
    )


def page(briefing: Briefing, editorial: Editorial, path: str = "briefings/rich") -> str:
    return render_site((briefing,), editorial)[f"{path}/index.md"].decode()


def test_a_point_leads_to_its_words_and_they_lead_back(
    pointed: Briefing, editorial: Editorial
) -> None:
    shown = page(pointed, editorial)
    targets = re.findall(r'class="key-points__quote"[^>]*><a href="#(q-[0-9a-f]{8})"', shown)
    assert len(targets) == 2
    assert all(shown.count(f'id="{target}"') == 1 for target in targets)
    assert shown.count('href="#key-point-1"') == 2
    assert 'id="key-point-1"' in shown
    assert "“반도체 수출을 막았다”" in shown


def test_what_an_editor_writes_is_inert(pointed: Briefing, editorial: Editorial) -> None:
    assert "<b>" not in page(pointed, editorial)


def test_a_quote_that_is_not_there_is_no_link(pointed: Briefing, editorial: Editorial) -> None:
    shown = page(pointed, editorial)
    assert "It did not." in shown
    assert "was not found in the capture" in shown
    assert "막지 않았다" not in shown
    assert 'href="#key-point-2"' not in shown


def test_the_words_of_a_row_are_marked_cell_by_cell(
    pointed: Briefing, editorial: Editorial
) -> None:
    cells = re.findall(r"<td>(.*?)</td>", page(pointed, editorial))[:2]
    assert [cell.count("<mark") for cell in cells] == [cell.count("</mark>") for cell in cells]
    assert [cell.count("<mark") for cell in cells] == [1, 1]


def test_a_translated_passage_names_its_points_in_english_too() -> None:
    text = Text(
        language="ko",
        translations={
            PARAGRAPH.id: Translation(status=TranslationStatus.REVIEWED, text="Exports halted.")
        },
        quotes={PARAGRAPH.id: (mark(4, 7, 1), mark(8, 11, 2, 1))},
    )
    english, original = text.paragraph(PARAGRAPH).split("<details")
    assert re.findall(r"#key-point-\d", english) == ["#key-point-1", "#key-point-2"]
    assert re.findall(r"#key-point-\d", original) == [
        "#key-point-1",
        "#key-point-1",
        "#key-point-2",
    ]
    assert "<mark" not in english


def test_a_footnotes_call_in_quoted_words_stays_a_link() -> None:
    passage = Passage(
        id="p-9",
        kind=Kind.PARAGRAPH,
        text="경쟁17)이 심하다",
        first=1,
        last=1,
        marks=(NoteMark(start=2, end=5, note="p-note"),),
    )
    # The second quote begins inside the call.
    shown = Text(language="ko", quotes={"p-9": (mark(0, 2, 1), mark(3, 9, 2))}).paragraph(passage)
    assert shown.count('<a href="#p-note">17)</a>') == 1
    assert shown.count("<mark") == 2


WORDS = "가 나\t다<라>마&바 사"


@given(
    st.lists(
        st.tuples(st.integers(0, len(WORDS) - 1), st.integers(1, len(WORDS))).filter(
            lambda pair: pair[0] < pair[1]
        ),
        max_size=4,
        unique=True,
    ),
    st.integers(0, len(WORDS) - 2),
)
def test_however_quotes_overlap_the_text_stays_and_elements_nest(
    pairs: list[tuple[int, int]], called: int
) -> None:
    quotes = [mark(start, end, n) for n, (start, end) in enumerate(sorted(pairs), start=1)]
    call = Span(start=called, end=called + 2, opening="<sup>", closing="</sup>")
    calls = [] if "\t" in WORDS[called : called + 2] else [call]
    shown = with_quotes(WORDS, quotes, calls, [])
    plain = TAG.sub("", re.sub(r" <a class.*?</a>", "", shown))
    assert plain.replace("&#60;", "<").replace("&#62;", ">").replace("&#38;", "&") == WORDS
    assert shown.count("<sup>") == len(calls)
    for cell in shown.split("\t"):
        open_tags: list[str] = []
        for closing, name in re.findall(r"<(/?)([a-z]+)", cell):
            if closing:
                assert open_tags.pop() == name
            else:
                open_tags.append(name)
        assert open_tags == []


def test_the_twin_says_where_the_words_stand(pointed: Briefing, editorial: Editorial) -> None:
    data = json.loads(render_site((pointed,), editorial)["data/briefings/rich.json"])
    first, second = data["key_points"]
    assert first["quotes"][0] == {
        "seed": "rich seed",
        "text": "반도체 수출을 막았다",
        "state": "found",
        "line": 5,
        "last_line": 6,
        "block": PARAGRAPH.id,
        "start": 4,
        "end": 15,
    }
    assert PARAGRAPH.text[4:15] == "반도체 수출을 막았다"
    assert first["quotes"][1]["block"] == ROW.id
    assert (second["quotes"][0]["state"], second["quotes"][0]["block"]) == ("missing", None)


# ------------------------------------------------------------------ topics


@pytest.fixture
def claimed(editorial: Editorial) -> Editorial:
    chips = replace(
        editorial.topics[0],
        agreement=(
            claim(HOSTILE, "반도체 수출을 막았다", seed="rich seed"),
            claim("Of a capture that is elsewhere.", "여기 없다", seed="other"),
        ),
        contradictions=(
            Contradiction(
                measure="How much",
                values=tuple(
                    ClaimedValue(
                        claim=claim(value, quote, seed="rich seed"), speaker="A & B", date=date
                    )
                    for value, quote, date in (
                        ("15 per cent", "2023 15%", "2023"),
                        ("all", "미국이 반도체 수출을", ""),
                    )
                ),
            ),
        ),
    )
    return replace(editorial, topics=(chips, *editorial.topics[1:]))


def test_a_topic_shows_its_claims_with_the_words_and_where_they_stand(
    rich: Briefing, claimed: Editorial
) -> None:
    shown = page(rich, claimed, "topics/chips")
    briefing = page(rich, claimed)
    targets = re.findall(r"briefings/rich/index\.md#(q-[0-9a-f]{8})", shown)
    assert len(targets) == 3
    assert all(briefing.count(f'id="{target}"') == 1 for target in targets)
    assert "<mark" not in briefing
    assert "A &#38; B" in shown
    assert "elsewhere" not in shown
    assert "<script>" not in shown


def test_a_quote_of_a_capture_that_is_gone_is_named_beside_the_one_that_stands(
    rich: Briefing, editorial: Editorial
) -> None:
    both = claim("Of two captures.", "반도체 수출을 막았다", seed="rich seed")
    gone = Citation(text="여기 없다", seed="other")
    chips = replace(
        editorial.topics[0], agreement=(replace(both, citations=(*both.citations, gone)),)
    )
    shown = page(rich, replace(editorial, topics=(chips,)), "topics/chips")
    assert "반도체 수출을 막았다</blockquote>" in shown
    assert "from a capture that is not on this site" in shown
    assert re.search(r'class="claim__source"[^>]*>other</p>', shown)
    data = json.loads(render_site((rich,), replace(editorial, topics=(chips,)))["data/claims.json"])
    states = [quote["state"] for quote in data["chips"]["agreement"][0]["quotes"]]
    assert states == ["found", "absent"]


def test_values_stand_side_by_side_each_with_its_own_date_or_the_captures(
    rich: Briefing, claimed: Editorial
) -> None:
    rows = re.findall(r"<tr markdown.*?</tr>", page(rich, claimed, "topics/chips"), re.DOTALL)
    whens = [re.search(r'data-label="When"[^>]*>(.*?)</td>', row) for row in rows]
    assert [when[1] for when in whens if when] == ["2023", "8 February 2024"]


def test_claims_are_data(rich: Briefing, claimed: Editorial) -> None:
    claims = json.loads(render_site((rich,), claimed)["data/claims.json"])
    values = claims["chips"]["contradictions"][0]["values"]
    assert [(v["text"], v["date"], v["quotes"][0]["state"]) for v in values] == [
        ("15 per cent", "2023", "found"),
        ("all", None, "found"),
    ]
    assert claims["talent"] == {"agreement": [], "contradictions": [], "open_questions": []}


def test_the_sheet_of_claims_has_a_row_a_quote(pointed: Briefing, claimed: Editorial) -> None:
    chips = claimed.topics[0]
    noted = replace(chips, contradictions=(replace(chips.contradictions[0], note="By method."),))
    files = render_site((pointed,), replace(claimed, topics=(noted, *claimed.topics[1:])))
    rows = list(csv.DictReader(io.StringIO(files["data/claims.csv"].decode("utf-8-sig"))))
    columns = ("part", "measure", "note", "speaker", "state")
    assert [tuple(row[column] for column in columns) for row in rows] == [
        ("key point", "", "", "", "found"),
        ("key point", "", "", "", "found"),
        ("key point", "", "", "", "missing"),
        ("agreement", "", "", "", "found"),
        ("agreement", "", "", "", "absent"),
        ("contradiction", "How much", "By method.", "A & B", "found"),
        ("contradiction", "How much", "By method.", "A & B", "found"),
    ]
    found = [row for row in rows if row["state"] == "found"]
    assert all(int(row["line"]) <= int(row["last_line"]) for row in found)
    assert all(row["url"] == f"briefings/rich/#{row['block']}" for row in found)
