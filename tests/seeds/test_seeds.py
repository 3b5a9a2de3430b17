"""A seeds folder: what is a seed, what is left out and why."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.errors import BriefingError
from generator.model import Kind, LineRange, Original, Seed, Skipped, TranslationStatus
from generator.seeds import find_seeds, seed_at
from generator.slugs import SLUG_LENGTH, make_slug

TEXT = "제목\n\n본문.\n"

LONGEST_FILE_NAME = 255
"""Bytes, on common file systems."""


def folder_of(root: Path, **files: str) -> Path:
    """A folder with the files given as `name__suffix=content`."""
    for name, content in files.items():
        (root / name.replace("__", ".")).write_text(content, encoding="utf-8")
    return root


def problems(root: Path) -> list[str]:
    found = find_seeds(root)
    return [
        str(result.problem).removeprefix(f"{root}/")
        for result in found
        if isinstance(result, Skipped)
    ]


def only_seed(root: Path) -> Seed:
    (seed,) = find_seeds(root)
    assert isinstance(seed, Seed)
    return seed


def test_a_capture_needs_nothing_beside_it(tmp_path: Path) -> None:
    seed = only_seed(folder_of(tmp_path, a__txt=TEXT))
    assert (seed.slug, seed.sidecar.title) == ("a", "")


def test_seeds_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    folder_of(tmp_path, b__txt=TEXT, a__txt=TEXT, c__txt=TEXT)
    assert [result.path.name for result in find_seeds(tmp_path)] == ["a.txt", "b.txt", "c.txt"]


def test_everything_that_a_sidecar_may_say(tmp_path: Path) -> None:
    sidecar = """
slug: 데이터-주권
headline: {en: "A headline", status: reviewed, by: J. Doe}
standfirst: One sentence.
title: 제목
subtitle: [하나, 둘]
publisher: 하늘일보
author: 홍길동
published: 2024-02-08
captured: 2024
language: zh-Hant
url: https://sky.example/1
archived_url: http://archive.example/1
original: {publisher: 海洋, title: 标题, published: 2024-02, language: zh, url: "https://a.example"}
rights: ⓒ 하늘일보
notes: ["One: two."]
lines: {sha256: "0", keep: [1-2, 4 as heading], drop: [3]}
"""
    seed = only_seed(folder_of(tmp_path, a__txt=TEXT, a__yml=sidecar))
    found = seed.sidecar
    assert seed.slug == found.slug == "데이터-주권"
    assert found.headline_status is TranslationStatus.REVIEWED
    assert (found.headline_en, found.headline_by) == ("A headline", "J. Doe")
    assert (found.published, found.captured, found.language) == ("2024-02-08", "2024", "zh-Hant")
    assert found.subtitle == ("하나", "둘")
    assert found.notes == ("One: two.",)
    assert found.lines.keep == (LineRange(1, 2), LineRange(4, 4, Kind.HEADING))
    assert found.lines.drop == (LineRange(3, 3),)
    assert found.original == Original(
        publisher="海洋",
        title="标题",
        published="2024-02",
        language="zh",
        url="https://a.example",
    )


@pytest.mark.parametrize(
    "sidecar", ["", "# nothing yet\n", "title:\nnotes:\n", "\ufefftitle: 가\n"]
)
def test_an_empty_key_is_one_that_is_not_given(tmp_path: Path, sidecar: str) -> None:
    seed = only_seed(folder_of(tmp_path, a__txt=TEXT, a__yml=sidecar))
    assert seed.sidecar.notes == ()


@pytest.mark.parametrize(
    ("sidecar", "line"),
    [
        ("titel: x", "a.yml: titel: unknown key; did you mean title? known keys: slug, headline,"),
        ("zzz: x", "a.yml: zzz: unknown key; known keys: slug, headline, standfirst, key_points,"),
        ("headline: {stat: x}", "a.yml: headline.stat: unknown key; did you mean status?"),
        ("headline: Words", "a.yml: headline: must be a mapping (key: value), not text"),
        ("headline: {status: done}", "a.yml: headline.status: must be one of draft, machine, rev"),
        ("headline: {status: [draft]}", "a.yml: headline.status: must be one of draft, machine,"),
        ("headline: {status: missing}", "a.yml: headline.status: must be one of draft, machine,"),
        ("lines: {keep: [4 as blank]}", "a.yml: lines.keep[1]: a line can be kept as title, sub"),
        ("lines: {drop: [4 as list]}", "a.yml: lines.drop[1]: only a line that is kept can be"),
        ("title: 12", "a.yml: title: must be text, not a number; put it in quotes"),
        ("language: no", "a.yml: language: must be text, not yes or no; put it in quotes"),
        ("title: [a]", "a.yml: title: must be text, not a list"),
        ("notes: words", "a.yml: notes: must be a list, not text"),
        ("notes: [a, {b: c}]", "a.yml: notes[2]: must be text, not a mapping"),
        ("published: 8 Feb 2024", "a.yml: published: is no date like 2024-02-08"),
        ("published: 2024-02-30", "a.yml: published: is no date like 2024-02-08"),
        ("published: 2024-13", "a.yml: published: is no date like 2024-02-08"),
        ("published: 0000-05", "a.yml: published: is no date like 2024-02-08"),
        ("published: 0024-05-20", "a.yml: published: is no date like 2024-02-08"),
        ("published: 9999-12-31", "a.yml: published: is no date like 2024-02-08"),
        ("language: Korean", "a.yml: language: Korean is no language code; did you mean ko (Kor"),
        ("language: jp", "a.yml: language: jp is no language code; did you mean ja (Japanese)?"),
        ("original: {language: cn}", "a.yml: original.language: cn is no language code; did you"),
        ("url: ftp://a.example", "a.yml: url: must be a web address that begins with https://"),
        (r'title: "\ud800"', "a.yml: title: holds a control character"),
        (r'url: "https://a.example/\x07"', "a.yml: url: holds a control character"),
        ("url: javascript:alert(1)", "a.yml: url: must be a web address that begins with https"),
        ("url: 'http://[::1'", "a.yml: url: is no web address"),
        ("original: {url: a.example}", "a.yml: original.url: must be a web address"),
        ("slug: A B", "a.yml: slug: can't be an address; a-b could"),
        ("slug: ../x", "a.yml: slug: can't be an address; x could"),
        ("slug: index", "a.yml: slug: can't be an address; capture-index could"),
        ("standfirst: " + "w " * 61, "a.yml: standfirst: has 61 words; at most 60"),
        ("key_points: [{text: A}]", "a.yml: key_points[1].quotes: is missing"),
        ("key_points: [{text: A, quotes: []}]", "a.yml: key_points[1].quotes: must hold at least"),
        ("key_points: [{text: A, quotes: ['']}]", "a.yml: key_points[1].quotes[1]: is empty"),
        (
            "key_points: [{text: A, quotes: [a], status: done}]",
            "a.yml: key_points[1].status: must be draft or reviewed",
        ),
        (
            "key_points: [{text: A, quotes: [a], waived: {nubmer: b}}]",
            "a.yml: key_points[1].waived.nubmer: unknown key; did you mean number?",
        ),
        ("- title", "a.yml: must be a mapping (key: value), not a list"),
        ("title: a: b", "a.yml: line 1: not valid YAML: mapping values are not allowed here"),
        ("title: 'a", "a.yml: line 1: the quote that opens here is not closed in this line"),
        ("title: a\ntitle: b", "a.yml: line 2: the key title stands already in line 1"),
        ("[a]: b", "a.yml: line 1: a key must be plain text"),
        ("headline:\n\ten: x", "a.yml: line 2: not valid YAML: found character '\\t' that cannot"),
        ("<<<<<<< HEAD\ntitle: a\n", "a.yml: line 1: a conflict of a merge is left here; keep one"),
        ("a: &x [1]\nb: *x", "a.yml: line 2: not valid YAML: an alias (*name)"),
        ("title: a\n---\ntitle: b", "a.yml: line 2: not valid YAML: but found another document"),
        ("a: " + "[" * 3000, "a.yml: nested far too deeply"),
    ],
)  # fmt: skip
def test_a_fault_in_a_sidecar_names_the_place_and_the_way_out(
    tmp_path: Path, sidecar: str, line: str
) -> None:
    found = problems(folder_of(tmp_path, a__txt=TEXT, a__yml=sidecar))
    assert len(found) == 1
    assert found[0].startswith(line)


def test_all_the_faults_of_a_sidecar_come_at_once(tmp_path: Path) -> None:
    sidecar = "titel: x\npublished: soon\nheadline: {en: 5, status: done}\n"
    places = [
        line.split(": ")[1]
        for line in problems(folder_of(tmp_path, a__txt=TEXT, a__yml=sidecar, b__txt=TEXT))
    ]
    assert sorted(places) == ["headline.en", "headline.status", "published", "titel"]


def test_a_sidecar_in_another_encoding(tmp_path: Path) -> None:
    folder_of(tmp_path, a__txt=TEXT)
    (tmp_path / "a.yml").write_bytes("slug: a\ntitle: 제목".encode("cp949"))
    assert problems(tmp_path) == ["a.yml: line 2: not UTF-8; save the file as UTF-8"]


def test_a_sidecar_of_many_megabytes(tmp_path: Path) -> None:
    folder_of(tmp_path, a__txt=TEXT, a__yml="#" * 5_000_000)
    assert problems(tmp_path) == ["a.yml: larger than 4 MB; is it the right file?"]


@pytest.mark.parametrize(
    ("files", "line"),
    [
        (
            {"a__htm": "<p>"},
            "a.htm: not read; rename it to a.html",
        ),
        ({"a__hwp": "x"}, "a.hwp: not read; save its text as a.txt, or move it elsewhere"),
        ({"notes__MD": "x"}, "notes.MD: not read; save its text as notes.txt"),
        ({"a__yml": "title: 가"}, "a.yml: a sidecar without a capture; put a.txt beside it"),
        ({"a__yaml": "title: 가"}, "a.yaml: not read; a sidecar's name ends in .yml"),
    ],
)
def test_what_cannot_be_used_is_named(tmp_path: Path, files: dict[str, str], line: str) -> None:
    found = problems(folder_of(tmp_path, z__txt=TEXT, **files))
    assert len(found) == 1
    assert found[0].startswith(line)


def test_other_files_are_nobodys_business(tmp_path: Path) -> None:
    folder_of(tmp_path, a__txt=TEXT, README__md="x", __hidden__txt="x", picture__png="x")
    assert [result.path.name for result in find_seeds(tmp_path)] == ["a.txt"]


def test_a_folder_of_captures_within_is_named(tmp_path: Path) -> None:
    (tmp_path / "july").mkdir()
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a.png").write_text("x")
    (tmp_path / "a_files").mkdir()
    folder_of(tmp_path / "a_files", frame__html="<p>x")
    folder_of(tmp_path, a__html="<h1>x</h1>")
    folder_of(tmp_path / "july", b__txt=TEXT)
    assert problems(tmp_path) == [
        f"july: a folder, whose captures are not read; move them to {tmp_path}"
    ]


def test_two_seeds_with_one_address(tmp_path: Path) -> None:
    folder_of(tmp_path, a__txt=TEXT, b__txt=TEXT, b__yml="slug: a")
    (problem,) = problems(tmp_path)
    assert problem.startswith("b.txt: has the same address (a) as a.txt; give one of them another")
    assert problem.endswith("slug in its sidecar (b.yml)")
    assert isinstance(find_seeds(tmp_path)[0], Seed)


def test_two_captures_of_one_name(tmp_path: Path) -> None:
    """They share a sidecar, so a slug in it would not help."""
    folder_of(tmp_path, a__html="<h1>x</h1>", a__txt=TEXT, a__yml="slug: b")
    assert problems(tmp_path) == [
        "a.txt: has the same address (b) as a.html; keep one of them, or give a.txt another name"
    ]


def test_a_folder_called_like_a_capture(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    assert problems(tmp_path) == ["a.txt: not a file; put the capture itself here"]


@pytest.mark.parametrize(
    ("link", "target", "problem"),
    [
        ("a.txt", "nowhere", "a.txt: a link that leads nowhere"),
        ("a.txt", "a.txt", "a.txt: can't be read: Too many levels of symbolic links"),
        ("b.yml", "nowhere", "b.yml: can't be read: No such file or directory"),
        ("b.yml", "b.yml", "b.yml: can't be read: Too many levels of symbolic links"),
    ],
)
def test_a_link_that_leads_nowhere_is_named(
    tmp_path: Path, link: str, target: str, problem: str
) -> None:
    folder_of(tmp_path, b__txt=TEXT)
    (tmp_path / link).symlink_to(target)
    assert problems(tmp_path) == [problem]


def test_one_capture_is_looked_at_without_its_neighbours(tmp_path: Path) -> None:
    folder_of(tmp_path, a__txt=TEXT, b__txt=TEXT, b__yml="slug: a\nauthor: 홍길동", c__yml="{")
    (seed,) = seed_at(tmp_path / "b.txt")
    assert isinstance(seed, Seed)
    assert (seed.slug, seed.sidecar.author) == ("a", "홍길동")


AS_TEXT = "save the page's text as a .txt file with the same name"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("c.txt", "no such file or folder"),
        (
            "a.yml",
            f"not a capture (.txt, .html, .pdf); {AS_TEXT}",
        ),
        (
            "README",
            f"not a capture (.txt, .html, .pdf); {AS_TEXT}",
        ),
    ],
)
def test_what_is_no_capture_is_named(tmp_path: Path, name: str, message: str) -> None:
    folder_of(tmp_path, a__txt=TEXT, a__yml="{", README="x")
    (skipped,) = seed_at(tmp_path / name)
    assert isinstance(skipped, Skipped)
    assert str(skipped.problem) == f"{tmp_path / name}: {message}"


@pytest.mark.parametrize("name", ["missing", "empty"])
def test_a_folder_without_seeds_stops_the_work(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(BriefingError, match=r"no such folder|holds no seeds"):
        find_seeds(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("000_a077a2993fd9c108", "000-a077a2993fd9c108"),
        ("데이터 주권 (1)", "데이터-주권-1"),
        ("Über  Chips!", "über-chips"),
        ("半导体·出口", "半导体-出口"),
        ("…", "capture"),
        ("CON", "capture-con"),
        ("../../etc", "etc"),
        ("𠀀" * 70, "𠀀" * 60),
    ],
)
def test_an_address_made_of_a_name(name: str, slug: str) -> None:
    assert make_slug(name) == slug


@example("𠀀" * 200)
@given(st.text(max_size=200))
def test_an_address_is_safe_and_stays_itself(name: str) -> None:
    slug = make_slug(name)
    assert slug
    assert make_slug(slug) == slug
    assert len(slug) <= SLUG_LENGTH + len("capture-")
    assert len(f"{slug}.csl.json".encode()) <= LONGEST_FILE_NAME
    assert not set(slug) & set("/\\.:*?\"<>|% \t\n#&'`")
    assert not slug.startswith("-")
    assert not slug.endswith("-")
