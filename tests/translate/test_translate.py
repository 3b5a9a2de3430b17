"""English headlines, and the memory that keeps translations from build to build."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import BriefingError
from generator.model import (
    Document,
    Headline,
    Metadata,
    Origin,
    Original,
    Sidecar,
    Sourced,
    TranslationStatus,
)
from generator.translate import translate_headline, translate_text
from generator.translate.memory import Memory, load_memory
from generator.translate.segments import segment_key

TITLE = "미국의 대중국 제재, AI까지 확대"


def metadata(title: str = TITLE, language: str = "ko") -> Metadata:
    missing = Sourced(value="", origin=Origin.MISSING)
    return Metadata(
        title=Sourced(value=title, origin=Origin.CAPTURE, line=1),
        subtitle=Sourced(value=(), origin=Origin.MISSING),
        publisher=missing,
        outlet="",
        author=missing,
        published=missing,
        language=Sourced(value=language, origin=Origin.CAPTURE),
        url=missing,
        original=Sourced(value=Original(), origin=Origin.MISSING),
        rights=missing,
    )


def memory_of(folder: Path, entry: str, header: str = "") -> Memory:
    start = f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n{header}\n'
    (folder / "a.po").write_text(start + entry, encoding="utf-8")
    return load_memory(folder, "a")


def headline_of(
    memory: Memory, sidecar: Sidecar | None = None, title: str = TITLE, language: str = "ko"
) -> Headline:
    described = metadata(title, language)
    text = translate_text(described, Document(blocks=()), memory)
    return translate_headline(described, sidecar or Sidecar(), text)


def entry(title: str = TITLE, translation: str = "US extends its sanctions") -> str:
    key = segment_key("title", title)
    return f'msgctxt "{key}"\nmsgid "{title}"\nmsgstr "{translation}"\n'


def test_the_editors_headline_comes_first(tmp_path: Path) -> None:
    sidecar = Sidecar(
        headline_en="US hits China",
        headline_status=TranslationStatus.REVIEWED,
        headline_by="J. Doe",
    )
    assert headline_of(memory_of(tmp_path, entry()), sidecar) == Headline(
        text="US hits China",
        status=TranslationStatus.REVIEWED,
        origin=Origin.SIDECAR,
        translator="J. Doe",
    )


@pytest.mark.parametrize(
    ("flags", "status", "translator"),
    [
        ("", TranslationStatus.REVIEWED, "Header Name"),
        ("# J. Doe, 2026-01-31\n", TranslationStatus.REVIEWED, "J. Doe"),
        ("#. machine: model 1\n", TranslationStatus.REVIEWED, "Header Name"),
        ("#, fuzzy\n", TranslationStatus.DRAFT, "Header Name"),
        ("# J. Doe, 2026-01-31\n#, fuzzy\n", TranslationStatus.DRAFT, "J. Doe"),
        ("#. machine: model 1\n#, fuzzy\n", TranslationStatus.MACHINE, "model 1"),
    ],
)
def test_a_remembered_headline_says_how_far_it_can_be_trusted(
    tmp_path: Path, flags: str, status: TranslationStatus, translator: str
) -> None:
    header = '"Last-Translator: Header Name <a@b.example>\\n"\n'
    memory = memory_of(tmp_path, flags + entry(), header)
    headline = headline_of(memory)
    assert headline == Headline(
        text="US extends its sanctions",
        status=status,
        translator=translator,
        date="2026-01-31" if translator == "J. Doe" else "",
    )


def test_a_review_that_nobody_has_put_a_name_to_is_a_draft(tmp_path: Path) -> None:
    headline = headline_of(memory_of(tmp_path, entry()))
    assert headline == Headline(text="US extends its sanctions", status=TranslationStatus.DRAFT)


@pytest.mark.parametrize(
    ("language", "status"),
    [
        ("en", TranslationStatus.NOT_NEEDED),
        ("en-GB", TranslationStatus.NOT_NEEDED),
        ("ko", TranslationStatus.MISSING),
        ("und", TranslationStatus.MISSING),
    ],
)
def test_without_a_translation_the_original_stands_and_says_so(
    language: str, status: TranslationStatus
) -> None:
    headline = headline_of(Memory(), language=language)
    assert headline == Headline(text=TITLE, status=status)


def test_a_changed_headline_has_its_earlier_translation_and_says_so(tmp_path: Path) -> None:
    memory = memory_of(tmp_path, entry())
    headline = headline_of(memory, title=f"{TITLE} 또")
    assert (headline.text, headline.status) == ("US extends its sanctions", TranslationStatus.STALE)


@pytest.mark.parametrize("title", ["OpenAI GPT-5", "2024"])
def test_a_headline_that_can_be_read_as_it_is_needs_no_translation(title: str) -> None:
    assert headline_of(Memory(), title=title).status is TranslationStatus.NOT_NEEDED


@pytest.mark.parametrize(
    "text", ['#~ msgid "x"\n#~ msgstr "y"\n', entry(translation=""), entry(title="다른 제목"), ""]
)
def test_only_a_translation_of_these_very_words_is_used(tmp_path: Path, text: str) -> None:
    memory = memory_of(tmp_path, text)
    assert memory.find("title", TITLE) is None
    assert memory.find("paragraph", TITLE) is None


def test_a_capture_without_a_file_has_an_empty_memory(tmp_path: Path) -> None:
    assert load_memory(tmp_path / "en", "a") == Memory()


@given(st.text(min_size=1).filter(str.strip))
def test_spacing_and_normal_form_do_not_lose_a_translation(source: str) -> None:
    spaced = "  ".join([" ", *source.split(), "\n"])
    assert segment_key("title", source) == segment_key("title", spaced)
    assert len(segment_key("title", source)) == len("title:") + 12


def test_nfd_hangul_finds_what_was_kept_as_nfc(tmp_path: Path) -> None:
    memory = memory_of(tmp_path, entry(title="가나"))
    assert memory.find("title", "\u1100\u1161\u1102\u1161")


def test_what_babel_writes_is_read_back(tmp_path: Path) -> None:
    long = TITLE * 9
    catalog = Catalog(locale="en")
    catalog.add(
        long, "A headline\nin two lines", context=segment_key("title", long), flags=["fuzzy"]
    )
    with (tmp_path / "a.po").open("wb") as file:
        write_po(file, catalog, width=76)
    found = load_memory(tmp_path, "a").find("title", long)
    assert found
    assert (found.text, found.translator) == ("A headline in two lines", "")


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b'msgid "a', "a.po: line 1: not a valid PO file: missing msgstr"),
        (
            b'msgctxt "p-1"\nmsgid "a"\n<<<<<<< HEAD\nmsgstr "b"\n=======\nmsgstr "c"\n>>>>>>> d\n',
            "a.po: line 3: a conflict of a merge is left here; keep one of the two versions",
        ),
        (b"title: x", "a.po: line 1: not a valid PO file: Unknown or misformatted keyword"),
        (b"\xb0\xa1", "a.po: not UTF-8; save the file as UTF-8"),
        (
            b'msgid "a"\nmsgstr Fine"\n',
            "a.po: line 2: not a valid PO file: a keyword or a quotation",
        ),
        (
            b'msgctxt "title:0"\nmsgid "a"\nmsgstr "b"\n',
            "a.po: line 2: msgctxt title:0 does not belong to this msgid (title:ca978112ca1b",
        ),
    ],
)
def test_a_broken_file_is_named_with_the_place(tmp_path: Path, content: bytes, line: str) -> None:
    (tmp_path / "a.po").write_bytes(content)
    with pytest.raises(BriefingError) as raised:
        load_memory(tmp_path, "a")
    assert str(raised.value).removeprefix(f"{tmp_path}/").startswith(line)


def test_a_folder_called_like_a_memory_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.po").mkdir()
    with pytest.raises(BriefingError, match=r"a\.po: can't be read: Is a directory"):
        load_memory(tmp_path, "a")


@given(st.binary(max_size=80))
def test_no_bytes_make_the_reader_fail_in_another_way(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        (Path(folder) / "a.po").write_bytes(content)
        with suppress(BriefingError):
            load_memory(Path(folder), "a")
