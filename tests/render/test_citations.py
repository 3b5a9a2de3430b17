"""Citations of a briefing's original, as programs for literature read them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.model import Briefing, Editorial, Origin, Original, Sourced, TranslationStatus
from generator.render.citations import TEX, bibtex, csl, ris
from generator.render.escape import inert
from generator.render.pages import render_site
from generator.render.references import Reference, reference_of, sentence, web_address

PIECE = Reference(
    slug="rich",
    title="美, 반도체 수출 중단",
    english="Washington halts chip exports",
    trust="draft",
    authors=("홍길동", "刘伟"),
    outlet="일보",
    english_outlet="The Daily",
    date=(2024, 2, 8),
    language="ko",
    url="https://example.org/article?a=1&b=2#c_d",
    accessed=(2024, 2, 9),
    source="环球时报, “限制”, 13 May 2024",
)
BARE = Reference(
    slug="bare",
    title="x",
    english="",
    trust="",
    authors=(),
    outlet="",
    english_outlet="",
    date=(),
    language="",
    url="",
    accessed=(),
    source="",
)
HOSTILE = (
    r"50% of {R&D} costs $5_000 # ~x^2 \end{document} \\",
    "{{{ unbalanced",
    "}, url = {javascript:alert(1)}",
    "\r\nER  - \r\nTY  - JOUR",
    'quote " and @misc{x, a = 1}',
    "line\u2028end\u202egnp.exe\x00",
)


def fields_of(entry: str) -> Iterator[tuple[str, str]]:
    """The fields of an entry as BibTeX finds them: to the brace that closes the first."""
    place = entry.index("\n")
    for name in re.finditer(r"  (\w+) = ", entry):
        if name.start() < place:
            continue
        end = name.end()
        if entry[end] != "{":
            end = entry.index(",", end)
        else:
            depth = 0
            while True:
                depth += {"{": 1, "}": -1}.get(entry[end], 0)
                end += 1
                if not depth:
                    break
        yield name[1], entry[name.end() : end]
        place = end
        assert entry[place : place + 2] == ",\n"
    assert entry[place:] == ",\n}\n"


def shown(tex: str) -> str:
    """What TeX shows for a field: grouping braces gone, each command its sign."""
    signs = {command: sign for sign, command in TEX.items()}
    commands = "|".join(map(re.escape, sorted(signs, key=len, reverse=True)))
    return re.sub(rf"{commands}|[{{}}]", lambda found: signs.get(found[0], ""), tex)


def records_of(text: str) -> list[tuple[str, str]]:
    lines = text.split("\r\n")
    assert lines.pop() == ""
    return [(line[:2], line[6:]) for line in lines if re.match(r"[A-Z][A-Z0-9]  - ", line)]


def test_a_citation_in_bibtex() -> None:
    assert bibtex(PIECE) == (
        "@misc{rich,\n"
        "  author = {{홍길동} and {刘伟}},\n"
        "  title = {{美, 반도체 수출 중단}},\n"
        "  howpublished = {일보},\n"
        "  publisher = {The Daily},\n"
        "  year = {2024},\n"
        "  month = feb,\n"
        "  day = {8},\n"
        "  language = {ko},\n"
        "  url = {https://example.org/article?a=1&b=2#c_d},\n"
        "  urldate = {2024-02-09},\n"
        "  note = {English headline: Washington halts chip exports (draft); "
        "Translated from 环球时报, “限制”, 13 May 2024},\n"
        "}\n"
    )


def test_a_citation_in_ris() -> None:
    assert ris(PIECE).split("\r\n") == [
        "TY  - ELEC",
        "ID  - rich",
        "AU  - 홍길동",
        "AU  - 刘伟",
        "TI  - 美, 반도체 수출 중단",
        "TT  - Washington halts chip exports",
        "T2  - 일보",
        "PB  - The Daily",
        "PY  - 2024",
        "DA  - 2024/02/08/",
        "LA  - ko",
        "UR  - https://example.org/article?a=1&b=2#c_d",
        "Y2  - 2024/02/09/",
        "N1  - English headline: Washington halts chip exports (draft)",
        "N1  - Translated from 环球时报, “限制”, 13 May 2024",
        "ER  - ",
        "",
    ]


def test_what_is_not_known_is_left_out() -> None:
    assert bibtex(BARE) == "@misc{bare,\n  title = {{x}},\n}\n"
    assert ris(BARE) == "TY  - ELEC\r\nID  - bare\r\nTI  - x\r\nER  - \r\n"
    assert csl(BARE) == {"id": "bare", "type": "webpage", "title": "x"}
    assert sentence(BARE) == "“x”"


@pytest.mark.parametrize(
    ("date", "months", "written", "parts"),
    [
        ((2024,), [], "2024///", [2024]),
        ((2024, 12), ["dec"], "2024/12//", [2024, 12]),
        ((2024, 2, 8), ["feb"], "2024/02/08/", [2024, 2, 8]),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(
    date: tuple[int, ...], months: list[str], written: str, parts: list[int]
) -> None:
    piece = replace(BARE, date=date)
    assert [value for name, value in fields_of(bibtex(piece)) if name == "month"] == months
    assert dict(records_of(ris(piece)))["DA"] == written
    assert csl(piece).get("issued") == {"date-parts": [parts]}


def test_the_day_of_the_capture_is_the_day_it_was_looked_at(
    rich: Briefing, editorial: Editorial
) -> None:
    captured = replace(rich.seed.sidecar, captured="2024-06-03")
    briefing = replace(rich, seed=replace(rich.seed, sidecar=captured))
    piece = reference_of(briefing, editorial)
    assert csl(piece).get("accessed") == {"date-parts": [[2024, 6, 3]]}
    assert dict(records_of(ris(piece)))["Y2"] == "2024/06/03/"
    assert sentence(piece).endswith("Accessed 3 June 2024")


@example(HOSTILE[0])
@example(HOSTILE[1])
@example(HOSTILE[2])
@example(HOSTILE[3])
@example(HOSTILE[4])
@example(HOSTILE[5])
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_title_breaks_out_of_its_field(title: str) -> None:
    one_line = " ".join(inert(title).split())
    piece = replace(PIECE, title=one_line, authors=(one_line,), english=one_line, outlet=one_line)
    fields = dict(fields_of(bibtex(piece)))
    assert shown(fields["title"]) == shown(fields["author"]) == one_line
    assert [tag for tag, _ in records_of(ris(piece))].count("TI") == bool(one_line)
    assert dict(records_of(ris(piece))).get("TI", "") == one_line


@pytest.mark.parametrize("title", HOSTILE)
def test_a_hostile_capture_makes_one_entry(
    rich: Briefing, editorial: Editorial, title: str
) -> None:
    metadata = replace(
        rich.metadata,
        title=Sourced(value=title, origin=Origin.CAPTURE),
        author=Sourced(value=f"{title}, B", origin=Origin.CAPTURE),
        url=Sourced(value=f"https://x.example/{{{title}", origin=Origin.CAPTURE),
    )
    sidecar = replace(rich.seed.sidecar, url="")
    hostile = replace(rich, metadata=metadata, seed=replace(rich.seed, sidecar=sidecar))
    reference = reference_of(hostile, editorial)
    names = [name for name, _ in fields_of(bibtex(reference))]
    assert len(names) == len(set(names))
    assert "\n" not in reference.title
    tags = [tag for tag, _ in records_of(ris(reference))]
    assert (tags[0], tags[-1], tags.count("TY"), tags.count("ER")) == ("TY", "ER", 1, 1)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/a?b=%EA%B0%80&c=1#d", "https://example.org/a?b=%EA%B0%80&c=1#d"),
        ("https://example.org/기사", "https://example.org/%EA%B8%B0%EC%82%AC"),
        ('https://example.org/{a}\\"<b>', "https://example.org/%7Ba%7D%5C%22%3Cb%3E"),
        ("javascript:alert(1)", ""),
        ("https:///x", ""),
        ("https://a b/", ""),
        ("https://example.org/\nER  - ", ""),
        ("", ""),
    ],
)
def test_only_an_address_on_the_web_is_cited(url: str, expected: str) -> None:
    assert web_address(url) == expected


def test_a_listed_outlet_is_cited_by_its_own_name_and_in_english(
    rich: Briefing, editorial: Editorial
) -> None:
    reference = reference_of(rich, editorial)
    assert (reference.outlet, reference.english_outlet) == ("일보", "The Daily")
    assert reference.trusted == "Washington halts chip exports (draft)"
    assert sentence(reference) == (
        "“美, 반도체 수출 중단” [Washington halts chip exports (draft)]. 일보 (The Daily), "
        "8 February 2024. https://example.org/article?a=1&b=2"
    )


def test_a_headline_that_is_missing_or_reviewed(rich: Briefing, editorial: Editorial) -> None:
    missing = replace(rich, headline=replace(rich.headline, status=TranslationStatus.MISSING))
    assert reference_of(missing, editorial).english == ""
    reviewed = replace(rich, headline=replace(rich.headline, status=TranslationStatus.REVIEWED))
    assert reference_of(reviewed, editorial).english == "Washington halts chip exports"


def test_a_translated_piece_names_its_source(rich: Briefing, editorial: Editorial) -> None:
    source = Original(publisher="环球时报", title="限制", published="2024-05-13", language="zh")
    original = Sourced(value=source, origin=Origin.CAPTURE)
    piece = replace(rich, metadata=replace(rich.metadata, original=original))
    assert reference_of(piece, editorial).source == "环球时报, “限制”, 13 May 2024"


def test_a_slug_in_another_script_has_a_key_in_ascii() -> None:
    key = replace(BARE, slug="미국-규제").key
    assert re.fullmatch(r"briefing-[0-9a-f]{8}", key)


def test_the_page_offers_every_form(rich: Briefing, editorial: Editorial) -> None:
    files = render_site([rich], editorial)
    page = files["briefings/rich/index.md"].decode()
    for form in ("bib", "ris", "csl.json", "txt", "json"):
        assert f"](../../data/briefings/rich.{form})" in page
        assert f"data/briefings/rich.{form}" in files
    (item,) = json.loads(files["data/briefings/rich.csl.json"])
    assert item["URL"] == "https://example.org/article?a=1&b=2"


def test_the_cleaned_text_is_a_download(files: dict[str, bytes]) -> None:
    paragraphs = files["data/briefings/rich.txt"].decode().split("\n\n")
    assert paragraphs == [
        "美, 반도체 수출 중단",
        "배경",
        "미국이 반도체 수출을 막았다.",
        "연도\t반도체",
        "2023\t15%\n",
    ]
