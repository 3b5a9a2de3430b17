"""Translation memories go to other tools and come from them without loss, and without harm."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate.storage import tmx as toolkit

from generator.errors import BriefingError
from generator.model import TranslationStatus
from generator.translate.entries import Entry, TranslationFile
from generator.translate.pairs import Origin, Outcome, reviewed_pairs, with_pairs
from generator.translate.po import format_po, parse_po
from generator.translate.segments import segment_key
from generator.translate.tmx import Pair, format_tmx, parse_tmx
from generator.xml_files import MAX_BYTES

ROW = "구분\t값"
PAIR = Pair(
    source='정부는 "새 규칙"을 <발표>했다 & 끝.',
    target='The government announced "new rules" <today> & that is it.',
    source_language="ko",
    target_language="en",
    context="paragraph:1c0e5f7a9b3d",
    author="J. Doe",
    date="2026-01-31",
)
PAIRS = (
    PAIR,
    Pair(source="一", target="one", source_language="zh-Hant", target_language="en"),
    Pair(source=ROW, target="Item\tValue", source_language="ko", target_language="en"),
)
ORIGIN = Origin(name="memory.tmx", day="2026-03-01")
HOSTILE = {
    "entities that multiply": b"""<!DOCTYPE tmx [<!ENTITY a "ha">
        <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
        <tmx version="1.4"><body><tu><tuv xml:lang="ko"><seg>&c;</seg></tuv></tu></body></tmx>""",
    "an entity in an attribute": b"""<!DOCTYPE tmx [<!ENTITY a "ha">]>
        <tmx version="1.4"><body><tu changeid="&a;"/></body></tmx>""",
    "a file of this computer": b"""<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/hostname">]>
        <tmx version="1.4"><body><tu><tuv xml:lang="ko"><seg>&a;</seg></tuv></tu></body></tmx>""",
    "a parameter entity": b"""<!DOCTYPE tmx [<!ENTITY % a SYSTEM "http://127.0.0.1:9/a">%a;]>
        <tmx version="1.4"><body/></tmx>""",
    "an entity of a far DTD": b"""<!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/tmx14.dtd">
        <tmx version="1.4"><body><tu><tuv xml:lang="ko"><seg>a&b;c</seg></tuv></tu></body></tmx>""",
}


def entry(source: str, text: str = "", kind: str = "paragraph", reviewed: bool = False) -> Entry:
    return Entry(key=segment_key(kind, source), source=source, text=text, reviewed=reviewed)


def test_everything_is_read_back() -> None:
    assert parse_tmx("a.tmx", format_tmx(PAIRS), "en") == PAIRS


def test_translate_toolkit_reads_it_and_we_read_what_it_writes() -> None:
    """The library that Weblate and Pootle read TMX files with."""
    store = toolkit.tmxfile.parsestring(format_tmx(PAIRS))  # type: ignore[no-untyped-call]  # untyped
    read = [(unit.source, unit.target, unit.getcontext()) for unit in store.units]
    assert read == [(pair.source, pair.target, pair.context) for pair in PAIRS]
    assert parse_tmx("a.tmx", bytes(store), "en") == PAIRS


def test_what_translate_toolkit_makes_is_read() -> None:
    store = toolkit.tmxfile()
    store.addtranslation("원문 <1>", "ko", "Source <1>", "en")
    (pair,) = parse_tmx("a.tmx", bytes(store), "en")
    assert (pair.source, pair.target, pair.source_language) == ("원문 <1>", "Source <1>", "ko")


def variant(language: str, segment: str) -> str:
    return f'<tuv xml:lang="{language}"><seg>{segment}</seg></tuv>'


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        (variant("KO-KR", "가") + variant("en_US", "a"), [("가", "a")]),
        ('<tuv lang="ko"><seg>가</seg></tuv><tuv lang="EN"><seg>a</seg></tuv>', [("가", "a")]),
        (
            variant("en", "a") + variant("ko", "가") + variant("ja", "か"),
            [("가", "a"), ("か", "a")],
        ),
        (
            variant("ko", '가<bpt i="1">&lt;b&gt;</bpt><hi>나</hi><ept i="1"/>다')
            + variant("en", "a<ph>{0}</ph>"),
            [("가나다", "a")],
        ),
        (variant("ko", "가") + variant("fr", "a"), []),
        (variant("ko", "가") + variant("en", " "), []),
        ('<tuv xml:lang="ko"/>' + variant("en", "a"), []),
    ],
)
def test_what_other_tools_write_is_understood(unit: str, expected: list[tuple[str, str]]) -> None:
    """Older attributes, regions, translations from English, another format's markup."""
    text = f'<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx><body><!-- --><tu>{unit}</tu></body></tmx>'
    pairs = parse_tmx("a.tmx", text.encode(), "en")
    assert [(pair.source, pair.target) for pair in pairs] == expected


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_entities_are_refused(content: bytes) -> None:
    with pytest.raises(BriefingError, match=r"^a\.tmx: .*(entit|not valid XML)"):
        parse_tmx("a.tmx", content, "en")


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"", "a.tmx: line 1: not valid XML: Document is empty"),
        (b"<tmx>\n<body>", "a.tmx: line 2: not valid XML: Premature end of data"),
        (b"<xliff/>", "a.tmx: not a tmx file: its root is xliff; is it the right file?"),
        (b"<a>" * 300, "a.tmx: line 1: not valid XML: Excessive depth in document"),
        (b" " * (MAX_BYTES + 1), "a.tmx: larger than 32 MB; import it in parts"),
    ],
)
def test_a_broken_file_is_named_with_the_place(content: bytes, line: str) -> None:
    with pytest.raises(BriefingError) as raised:
        parse_tmx("a.tmx", content, "en")
    assert str(raised.value).startswith(line)


@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: f"<tmx>{text}".encode()))
def test_no_bytes_make_the_reader_fail_in_another_way(content: bytes) -> None:
    with suppress(BriefingError):
        parse_tmx("a.tmx", content, "en")


@given(source=st.text(), target=st.text(), author=st.text())
def test_any_text_can_be_exported_and_finds_its_place_again(
    source: str, target: str, author: str
) -> None:
    pair = replace(PAIR, source=f"가{source}", target=f"a{target}", author=author)
    (read,) = parse_tmx("a.tmx", format_tmx([pair]), "en")
    assert len(read.source.split()) >= 1
    assert format_tmx([read]) == format_tmx(parse_tmx("a.tmx", format_tmx([read]), "en"))
    if all(character.isprintable() for character in source):
        assert read.wording == pair.wording


# ------------------------------------------------- from and into translation files


def test_only_reviewed_translations_are_exported_with_who_and_when() -> None:
    file = TranslationFile(
        entries=(
            entry("둘", "Two"),
            replace(entry("셋", "Three", reviewed=True), translator="J. Doe", date="2026-01-31"),
            entry("넷"),
        ),
        obsolete=(entry("다섯", "Five", reviewed=True), entry("여섯", "Six")),
        translator="Header Name",
        revised="2026-02-01",
    )
    pairs = list(reviewed_pairs(file, "ko", "en"))
    assert [(pair.target, pair.author, pair.date) for pair in pairs] == [
        ("Three", "J. Doe", "2026-01-31"),
        ("Five", "Header Name", "2026-02-01"),
    ]


def test_an_import_fills_drafts_and_touches_nothing_else() -> None:
    file = TranslationFile(
        entries=(
            entry(PAIR.source),
            entry(f"  {PAIR.source} ", "Mine", kind="list", reviewed=True),
            entry("다른 문장"),
        )
    )
    filled, outcomes = with_pairs(file, "ko-KR", PAIRS, ORIGIN)
    assert filled.entries[1:] == file.entries[1:]
    (made, *_) = filled.entries
    assert made.status is TranslationStatus.DRAFT
    assert (made.text, made.translator, made.date) == (PAIR.target, "J. Doe", "2026-01-31")
    assert made.comments == ("imported: memory.tmx, by J. Doe",)
    assert outcomes == Counter({Outcome.FILLED: 1, Outcome.KEPT: 1})
    assert with_pairs(filled, "ko", PAIRS, ORIGIN)[0] == filled


def test_an_import_is_reviewed_only_if_somebody_says_so() -> None:
    file = TranslationFile(entries=(entry(PAIR.source),))
    filled, _ = with_pairs(file, "ko", PAIRS, replace(ORIGIN, reviewer="K. Lee"))
    (made,) = filled.entries
    assert (made.status, made.translator, made.date) == ("reviewed", "K. Lee", "2026-03-01")


def test_a_pair_of_another_language_fits_nothing() -> None:
    file = TranslationFile(entries=(entry("一"),))
    assert with_pairs(file, "ko", PAIRS, ORIGIN)[0] == file
    assert with_pairs(file, "zh", PAIRS, ORIGIN)[0].entries[0].text == "one"


def test_the_pair_made_for_this_kind_of_text_comes_first() -> None:
    heading = replace(PAIR, target="RULES", context=segment_key("heading", PAIR.source))
    file = TranslationFile(entries=(entry(PAIR.source, kind="heading"), entry(PAIR.source)))
    filled, _ = with_pairs(file, "ko", [PAIR, heading], ORIGIN)
    assert [each.text for each in filled.entries] == ["RULES", PAIR.target]


def test_a_table_row_keeps_its_cells() -> None:
    file = TranslationFile(entries=(entry(ROW, kind="table"),))
    merged = replace(PAIRS[2], target="Item Value")
    assert with_pairs(file, "ko", [merged], ORIGIN) == (file, Counter({Outcome.CELLS: 1}))
    assert with_pairs(file, "ko", [merged, PAIRS[2]], ORIGIN)[0].entries[0].text == "Item\tValue"


@pytest.mark.parametrize("name", ["waived: number: mine", "machine: me", "| x", "\n", "A\nB", ""])
def test_a_name_in_a_memory_cannot_pose_as_anything_else(name: str, tmp_path: Path) -> None:
    file = TranslationFile(entries=(entry(PAIR.source),))
    read = parse_tmx("a.tmx", format_tmx([replace(PAIR, author=name)]), "en")
    filled, _ = with_pairs(file, "ko", read, ORIGIN)
    path = tmp_path / "a.po"
    path.write_bytes(format_po(filled))
    (made,) = parse_po(str(path), path.read_bytes()).entries
    assert made.waivers == ()
    assert (made.machine, made.previous, made.status) == ("", "", TranslationStatus.DRAFT)
    assert made.text == PAIR.target
