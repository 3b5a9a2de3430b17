"""Translation files lose nothing: not through us, and not through other tools."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate.storage import po as toolkit

from generator.errors import BriefingError
from generator.translate.entries import Entry, TranslationFile, Waiver
from generator.translate.po import format_po, parse_po
from generator.translate.segments import segment_key

MSGFMT = shutil.which("msgfmt")
LONG = "정부는 1일 인공지능 반도체 수출을 제한하는 새 규칙을 발표했다. " * 8
FILE = TranslationFile(
    entries=(
        Entry(
            key=segment_key("paragraph", LONG),
            source=LONG,
            text='The "government" said\tso.\\ ' * 20,
            machine="engine, model, 2026-01-30",
            translator="J. Doe",
            date="2026-01-31",
            previous="옛 문장: “규칙” " * 20,
            waivers=(Waiver(check="number", reason="the source counts the halves apart"),),
            comments=("ask the author " * 10 + "again", "| a table | of two"),
            places=(("seeds/a b.txt", 12), ("seeds/a b.txt", 40)),
        ),
        Entry(key=segment_key("list", "둘"), source="둘", places=(("seeds/a b.txt", 13),)),
        Entry(
            key=segment_key("title", "셋"),
            source="셋",
            text="Three",
            reviewed=True,
            translator="K",
            date="2026-02-01",
            places=(("seeds/a b.txt", None),),
        ),
    ),
    obsolete=(
        Entry(
            key=segment_key("list", "넷"),
            source="넷",
            text="Four",
            machine="m, 2026-01-30",
            previous="네 번째",
        ),
        Entry(
            key=segment_key("list", "다섯"),
            source="다섯",
            text="Five",
            reviewed=True,
            translator="J. Doe",
            date="2026-01-31",
        ),
    ),
    source_sha256="ab" * 32,
    revised="2026-02-01",
    comment="# English translation of seeds/a b.txt",
)


def without_places_in_file(file: TranslationFile) -> TranslationFile:
    """What a file says, apart from the header's form and the entries' lines."""
    return replace(
        file,
        entries=tuple(replace(entry, line=0) for entry in file.entries),
        obsolete=tuple(replace(entry, line=0) for entry in file.obsolete),
        headers=(),
    )


def test_everything_is_read_back() -> None:
    assert without_places_in_file(parse_po("a.po", format_po(FILE))) == FILE


def test_nothing_is_wrapped() -> None:
    lines = format_po(FILE).decode().splitlines()
    assert sum(line.startswith(("msgid ", "#~ msgid ")) for line in lines) == 1 + 5
    assert not any(line.startswith('"') and line.endswith('"') for line in lines[20:])


def test_written_twice_is_the_same() -> None:
    once = format_po(FILE)
    assert format_po(parse_po("a.po", once)) == once


def test_other_tools_header_fields_and_comments_stay() -> None:
    text = format_po(FILE).decode()
    text = text.replace(
        '"Language: en\\n"\n', '"Language: en\\n"\n"X-Generator: Poedit 3.4\\n"\n'
    ).replace("# K, 2026-02-01\n", "# K, 2026-02-01\n# Is this a name?\n")
    file = parse_po("a.po", text.encode())
    assert ("X-Generator", "Poedit 3.4") in file.headers
    assert format_po(file).decode() == text


def test_a_previous_source_over_several_lines_is_read() -> None:
    text = format_po(FILE).decode()
    one = next(line for line in text.splitlines() if line.startswith("#| msgid"))
    several = '#| msgid ""\n#| "옛 문장: "\n#| "“규칙”"'
    entry = parse_po("a.po", text.replace(one, several).encode()).entries[0]
    assert entry.previous == "옛 문장: “규칙”"


def test_an_entry_that_stands_twice_is_a_fault() -> None:
    text = format_po(FILE).decode()
    key = segment_key("title", "셋")
    with pytest.raises(BriefingError, match=f"a second entry for {key}; keep one of them"):
        parse_po("a.po", (text + f'\nmsgctxt "{key}"\nmsgid "셋"\nmsgstr "Drei"\n').encode())


def test_an_obsolete_entry_that_stands_twice_is_a_fault() -> None:
    key = segment_key("list", "넷")
    again = f'\n#~ msgctxt "{key}"\n#~ msgid "넷"\n#~ msgstr "Vier"\n'
    with pytest.raises(BriefingError, match=f"a second entry for {key}; keep one of them"):
        parse_po("a.po", format_po(FILE) + again.encode())


def test_an_entry_that_has_lost_its_msgctxt_is_a_fault() -> None:
    """It would be passed over, and gone the next time that the file is written."""
    text = re.sub(r'^msgctxt "title.*\n', "", format_po(FILE).decode(), flags=re.MULTILINE)
    with pytest.raises(BriefingError, match="an entry without msgctxt"):
        parse_po("a.po", text.encode())


def test_a_file_without_a_comment_at_its_head_gets_none() -> None:
    """Babel’s own names an author, a project and this year."""
    assert format_po(replace(FILE, comment="")).startswith(b'msgid ""\n')


def test_translate_toolkit_reads_and_writes_it_without_loss(tmp_path: Path) -> None:
    """The library that Weblate and Pootle read PO files with."""
    path = tmp_path / "a.po"
    path.write_bytes(format_po(FILE))
    store = toolkit.pofile.parsefile(str(path))  # type: ignore[no-untyped-call]  # untyped
    store.wrapper.width = -1
    path.write_bytes(bytes(store))
    assert without_places_in_file(parse_po("a.po", path.read_bytes())) == FILE


@pytest.mark.skipif(MSGFMT is None, reason="GNU gettext's msgfmt is not installed")
def test_msgfmt_finds_no_fault(tmp_path: Path) -> None:
    (tmp_path / "a.po").write_bytes(format_po(replace(FILE, translator="J. Doe")))
    command = [str(MSGFMT), "--check", "--output-file", str(tmp_path / "a.mo"), "a.po"]
    done = subprocess.run(  # noqa: S603
        command, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@given(
    source=st.text(min_size=1).filter(str.strip),
    text=st.text(),
    previous=st.text(),
    reviewed=st.booleans(),
)
def test_any_text_is_read_back(source: str, text: str, previous: str, reviewed: bool) -> None:
    entry = Entry(
        key=segment_key("paragraph", source),
        source=source,
        text=text,
        reviewed=reviewed and bool(text),
        previous=previous,
    )
    (read,) = parse_po("a.po", format_po(TranslationFile(entries=(entry,)))).entries
    assert (read.source, read.text, read.reviewed) == (source, text, entry.reviewed)
