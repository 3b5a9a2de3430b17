"""Figures and dated events on pages, in the picture and in spreadsheets."""

from __future__ import annotations

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Amount, Bound, Briefing, Editorial, Event, Kind, Passage
from generator.render.amounts import value_label
from generator.render.events import event_label, event_rows, event_years
from generator.render.pages import render_site
from generator.render.picture import timeline_picture
from generator.render.sheets import cell
from tests.render.hostile import HOSTILE

PASSAGE = Passage(id="p-00000001", kind=Kind.PARAGRAPH, text="=1억 명", first=5, last=6)
AMOUNT = Amount(
    passage=PASSAGE, start=0, end=5, low=Decimal(10**8), high=Decimal(10**8), unit="people"
)
EVENT = Event(passage=PASSAGE, start=0, end=3, date="2022", part="end")


@pytest.mark.parametrize(
    ("low", "high", "unit", "bound", "wanted"),
    [
        ("33000000000", "33000000000", "US dollars", Bound.EXACT, "33 billion US dollars"),
        ("45E+12", "45E+12", "Korean won", Bound.ABOUT, "about 45 trillion Korean won"),
        ("1E+26", "1E+26", "operations", Bound.EXACT, "10²⁶ operations"),
        ("3.2E+24", "3.2E+24", "operations", Bound.EXACT, "3.2 × 10²⁴ operations"),
        ("1.102E+18", "1.102E+18", "items", Bound.EXACT, "1.102 quintillion items"),
        ("1", "2", "years", Bound.EXACT, "1–2 years"),
        ("1", "1", "years", Bound.AT_LEAST, "at least 1 year"),
        ("1", "1", "countries", Bound.EXACT, "1 country"),
        ("12500", "12500", "people", Bound.AT_MOST, "at most 12,500 people"),
        ("0.1", "0.1", "of the whole", Bound.EXACT, "0.1 of the whole"),
        ("2E+13", "2E+13", "", Bound.ABOUT, "about 20 trillion"),
    ],
)  # fmt: skip
def test_values_are_told_in_english(
    low: str, high: str, unit: str, bound: Bound, wanted: str
) -> None:
    amount = replace(AMOUNT, low=Decimal(low), high=Decimal(high), unit=unit, bound=bound)
    assert value_label(amount) == wanted


@pytest.mark.parametrize(
    ("text", "unit", "wanted"),
    [
        ("30여 년 만에", "years", "more than 30 years"),
        ("30多年", "years", "more than 30 years"),
        ("약 30년", "years", "about 30 years"),
        ("여성 30명", "people", "about 30 people"),
    ],
)
def test_a_little_more_is_told_as_more(text: str, unit: str, wanted: str) -> None:
    passage = replace(PASSAGE, text=text)
    amount = Amount(
        passage=passage, start=0, end=len(text), low=Decimal(30), high=Decimal(30), unit=unit,
        bound=Bound.ABOUT,
    )  # fmt: skip
    assert value_label(amount) == wanted


@pytest.mark.parametrize(
    ("date", "part", "wanted"),
    [
        ("2022", "end", "end of 2022"),
        ("2023", "summer", "summer 2023"),
        ("2024-01-29", "", "29 January 2024"),
        ("2023-10", "", "October 2023"),
    ],
)
def test_dates_are_told_in_english(date: str, part: str, wanted: str) -> None:
    assert event_label(replace(EVENT, date=date, part=part)) == wanted


@given(st.text() | st.sampled_from(["=1+1", "+1", "-1+1", "@SUM(A1)", " =1", "\t=1", "\ufeff=1"]))
def test_no_cell_is_a_formula(text: str) -> None:
    shown = cell(text)
    assert shown.lstrip()[:1] not in {"=", "+", "@"}
    assert "\n" not in shown
    assert "\r" not in shown


def test_numbers_stay_numbers_in_a_spreadsheet() -> None:
    assert cell("-1.5") == "-1.5"
    assert cell(None) == ""
    assert cell(["chips", "talent"]) == "chips talent"


@pytest.fixture
def told(rich: Briefing) -> Briefing:
    return replace(rich, amounts=(AMOUNT,), events=(EVENT,))


def test_csv_and_json_hold_the_same(told: Briefing, editorial: Editorial) -> None:
    files = render_site([told], editorial)
    (entry,) = json.loads(files["data/figures.json"])
    (row,) = csv.DictReader(io.StringIO(files["data/figures.csv"].decode("utf-8-sig")))
    assert row["written"] == "'=1억 명"
    assert entry["written"] == "=1억 명"
    assert (row["low"], entry["low"]) == ("100000000", "100000000")
    assert entry["url"] == "briefings/rich/#p-00000001"
    (event,) = json.loads(files["data/events.json"])
    assert (event["date"], event["precision"], event["part"]) == ("2022", "year", "end")


def test_a_figure_leads_to_its_passage(told: Briefing, editorial: Editorial) -> None:
    page = render_site([told], editorial)["figures/index.md"].decode()
    assert "100 million people" in page
    assert "(../briefings/rich/index.md#p-00000001)" in page
    assert "&#61;1억 명" in page


@pytest.mark.parametrize("line", HOSTILE.values(), ids=HOSTILE)
def test_the_picture_is_xml_whatever_a_text_holds(
    told: Briefing, editorial: Editorial, line: str
) -> None:
    passage = replace(PASSAGE, text=line)
    hostile = replace(told, events=(replace(EVENT, passage=passage, end=len(line)),))
    picture = timeline_picture(event_years(event_rows([hostile], editorial)))
    root = ET.fromstring(picture)  # noqa: S314 - our own
    names = [child.tag.rpartition("}")[2] for child in root]
    assert names[:2] == ["title", "desc"]


def test_without_events_there_is_no_picture() -> None:
    assert timeline_picture(()) == ""


def test_the_picture_has_the_latest_years_and_tells_of_the_others(
    told: Briefing, editorial: Editorial
) -> None:
    events = tuple(replace(EVENT, date=str(year)) for year in range(1990, 2020))
    years = event_years(event_rows([replace(told, events=events)], editorial))
    picture = timeline_picture(years)
    assert re.findall(r"#events-(\d+)", picture) == [str(year) for year in range(1996, 2020)]
    assert "24 dated events from 1996 to 2019" in picture
    assert "6 of earlier years are in the list only" in picture
    assert 'class="timeline-svg timeline-svg--many"' in picture
    assert 'class="timeline-svg"' in timeline_picture(years[-3:])
