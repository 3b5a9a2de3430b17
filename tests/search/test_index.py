"""The index of the real seeds: what it holds, how large it is, and that it loads as a script."""

from __future__ import annotations

import gzip
import json

import pytest

from generator.collect import Collection, collect
from generator.project import Project
from generator.search import render_search, search_index
from tests.checkout import ROOT
from tests.search.matching import PARTS, SCRIPTS


@pytest.fixture(scope="module")
def collection() -> Collection:
    project = Project(ROOT)
    return collect(project, project.seeds)


@pytest.fixture(scope="module")
def files(collection: Collection) -> dict[str, bytes]:
    return render_search(collection.briefings, collection.editorial)


def test_material_is_told_the_name_of_the_index(files: dict[str, bytes]) -> None:
    asked_for = json.loads(files["search/search_index.json"])
    assert asked_for["docs"] == []
    assert f"search/{asked_for['config']['index']}" in files


def test_the_index_is_a_script_of_one_call_in_utf8(files: dict[str, bytes]) -> None:
    script = next(content for path, content in files.items() if path.endswith(".js")).decode()
    assert script.startswith("receiveIndex({")
    assert script.endswith("});\n")
    assert "반도체" in script
    assert "\\u" not in script
    json.loads(script.removeprefix("receiveIndex(").removesuffix(");\n"))


def test_every_passage_is_there_once_in_both_languages(collection: Collection) -> None:
    index = search_index(collection.briefings, collection.editorial)
    pages = {page["url"]: page["passages"] for page in index["pages"]}
    for briefing in collection.briefings:
        passages = pages[f"briefings/{briefing.seed.slug}/"]
        by_id = {passage[0]: passage for passage in passages if passage[0]}
        assert list(by_id) == [passage.id for passage in briefing.document.passages()]
        for passage in briefing.document.passages():
            assert passage.text.replace("\t", " ") in by_id[passage.id][3:]
            translation = briefing.text.by_passage.get(passage.id)
            if translation and translation.text:
                assert translation.text.replace("\t", " ") in by_id[passage.id][3:]


def test_nothing_that_was_left_out_is_in_the_index(collection: Collection) -> None:
    index = json.dumps(search_index(collection.briefings, collection.editorial), ensure_ascii=False)
    for words in ("바나나맛우유", "종이신문보기", "쇼핑 핫아이템", "주메뉴 바로가기"):
        assert words not in index


def test_index_and_scripts_are_small(files: dict[str, bytes]) -> None:
    script = next(content for path, content in files.items() if path.endswith(".js"))
    assert len(gzip.compress(script)) < 100_000
    code = b"".join((SCRIPTS / part).read_bytes() for part in (*PARTS, "worker.js"))
    assert len(gzip.compress(code)) < 15_000
