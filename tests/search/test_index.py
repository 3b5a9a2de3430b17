"""The index of the real seeds: what it holds, how large it is, and that it loads as a script."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import PurePosixPath
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser

from generator.collect import Collection, collect
from generator.project import Project
from generator.search import render_search, search_index, search_pages
from generator.search.codes import encoded
from generator.search.korean import keys_of, stem_of
from generator.search.letters import words_of
from generator.search.postings import tokens_of
from generator.search.scripts import PAGE_SCRIPTS, WORKER_PARTS, render_scripts, source, worker_part
from tests.checkout import ROOT
from tests.search.matching import engine, index_of

SCRIPTS = {f"search/{name}.js" for name in ("worker", *PAGE_SCRIPTS)}


@pytest.fixture(scope="module")
def collection() -> Collection:
    project = Project(ROOT)
    return collect(project, project.seeds)


@pytest.fixture(scope="module")
def files(collection: Collection) -> dict[str, bytes]:
    return render_search(collection.briefings, collection.editorial)


def name_of_index(files: dict[str, bytes]) -> str:
    asked_for = json.loads(files["search/search_index.json"])
    assert asked_for["docs"] == []
    return f"search/{asked_for['config']['index']}.js"


def letters_of(name: str) -> str:
    return "".join(word.letters for word in words_of(name))


def data(script: bytes) -> Any:
    call = script.decode()
    return json.loads(f"[{call[call.index('(') + 1 : call.rindex(')')]}]")[1]


def test_a_handful_of_briefings_is_one_small_file(files: dict[str, bytes]) -> None:
    index = name_of_index(files)
    assert set(files) == {"search/search_index.json", "search/facets.js", index, *SCRIPTS}
    assert len(files[index]) < 375_000
    assert len(gzip.compress(files[index])) < 148_000


def test_every_file_is_a_script_of_one_call_in_utf8(files: dict[str, bytes]) -> None:
    calls = [path for path in files if path.endswith(".js") and path not in SCRIPTS]
    scripts = {path: files[path].decode() for path in calls}
    for path, script in scripts.items():
        name = str(PurePosixPath(path).relative_to("search").with_suffix(""))
        assert script.startswith(f'receive("{name}",')
        assert script.endswith(");\n")
        assert "\\u" not in script
        data(script.encode())
    assert "반도체" in scripts[name_of_index(files)]


def test_words_that_only_go_on_about_a_topic_stand_for_nothing_else(
    files: dict[str, bytes], collection: Collection
) -> None:
    going_on = [term for term in collection.editorial.terms if term.goes_on]
    assert going_on
    index = data(files[name_of_index(files)])
    groups = [set(names.split("|")) for names in index["parts"]["n0"].values()]
    forms = {
        term.id: {letters_of(form) for _, each in term.forms for form in each} for term in going_on
    }
    assert [one for one in forms if any(forms[one] <= names for names in groups)] == []


def test_every_passage_is_there_once_in_both_languages(
    files: dict[str, bytes], collection: Collection
) -> None:
    parts = data(files[name_of_index(files)])["parts"]
    chunks = [chunk for name in parts if name[0] == "t" for chunk in parts[name][1:]]
    sections = [section for chunk in chunks for section in chunk]
    listed = [passage for _, *passages in sections for passage in passages if passage[0]]
    found = [passage for passage in listed if not passage[0].startswith("key-point-")]
    points = [passage[2] for passage in listed if passage not in found]
    assert sorted(points) == sorted(
        point.claim.text for briefing in collection.briefings for point in briefing.key_points
    )
    texts = {passage[0]: passage[2:] for passage in found}
    assert len(texts) == len(found)
    for briefing in collection.briefings:
        for passage in briefing.document.passages():
            assert passage.text.replace("\t", " ") in texts[passage.id]
            translation = briefing.text.by_passage.get(passage.id)
            if translation and translation.text:
                assert translation.text.replace("\t", " ") in texts[passage.id]


def test_nothing_that_was_left_out_is_in_the_index(files: dict[str, bytes]) -> None:
    index = files[name_of_index(files)].decode()
    for words in ("바나나맛우유", "종이신문보기", "쇼핑 핫아이템", "주메뉴 바로가기"):
        assert words not in index


def test_a_large_site_leaves_texts_and_postings_to_small_parts(collection: Collection) -> None:
    pages = search_pages(collection.briefings, collection.editorial)
    index, parts = search_index(pages, collection.editorial, small_site=0)
    assert "parts" not in index
    assert {name[0] for name in parts} == {"t", "p", "v", "n", "f"}
    assert (
        max(len(json.dumps(part, ensure_ascii=False).encode()) for part in parts.values()) < 25_000
    )
    assert search_index(pages, collection.editorial, small_site=0) == (index, parts)


def test_what_a_browser_loads_of_the_scripts_is_small(files: dict[str, bytes]) -> None:
    assert sum(len(files[script]) for script in SCRIPTS) < 30_000


def test_the_scripts_are_served_as_written_but_for_comments_and_white_space() -> None:
    served = render_scripts()
    written = {name: source(f"{name}.js") for name in PAGE_SCRIPTS}
    written["worker"] = "".join(map(worker_part, WORKER_PARTS))
    for name, text in written.items():
        code = re.sub(r"/\*(?s:.*?)\*/|^ *//.*$", "", text, flags=re.MULTILINE)
        assert "".join(served[f"{name}.js"].decode().split()) == "".join(code.split())


@given(st.lists(st.integers(0, 10**6)))
def test_a_code_has_one_reading(numbers: list[int]) -> None:
    code = "".join(map(encoded, numbers))
    assert read(code) == numbers
    assert json.dumps(code) == f'"{code}"'


def read(code: str) -> list[int]:
    numbers, rest = [], 0
    for digit in code:
        if digit >= "]":
            rest = rest * 34 + ord(digit) - ord("]")
        else:
            numbers.append(rest * 44 + ord(digit) - ord("0"))
            rest = 0
    return numbers


@pytest.mark.parametrize("text", ["", "……", "* * *"])
def test_a_passage_without_words_is_found_by_none(text: str) -> None:
    assert list(tokens_of(text)) == []


def test_the_browser_reads_texts_as_the_generator_does(
    browser: Browser, collection: Collection
) -> None:
    texts = [
        *(
            passage.text
            for briefing in collection.briefings
            for passage in briefing.document.passages()
        ),
        "Ｇ２０ 1,287.5MWh, U.S.-China 「半導體」 ㈜한화 カメラ 3㎞ 対中 Ωmega ﬁne é",
    ]
    searching = engine(browser, *index_of([""], collection.editorial))
    read = "texts => texts.map(text => wordsOf(text, site))"
    assert searching.page.evaluate(read, texts) == [
        " ".join(word.letters for word in words_of(text)) for text in texts
    ]
    words = ["반도체를", "값진", "꽃과", "의견", "쾌거에서는", "없애"]
    assert searching.page.evaluate("words => words.map(site.stem)", words) == [
        stem_of(word) for word in words
    ]
    keys = searching.page.evaluate("words => words.map(site.keysOf)", words)
    assert keys == [keys_of(word) for word in words]
    assert searching.page.evaluate("keys => keys.map(site.compose)", keys) == words
    searching.page.close()
