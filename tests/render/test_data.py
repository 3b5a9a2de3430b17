"""The data that other programs read."""

from __future__ import annotations

import json
from typing import Any

from generator.model import Briefing


def _json(files: dict[str, bytes], path: str) -> Any:
    return json.loads(files[f"data/{path}"].decode())


def test_list_of_briefings_has_null_for_what_is_not_known(files: dict[str, bytes]) -> None:
    bare, rich = _json(files, "briefings.json")
    assert rich == {
        "slug": "rich",
        "seed": "rich seed.txt",
        "url": "briefings/rich/",
        "title": "美, 반도체 수출 중단",
        "title_en": "Washington halts chip exports",
        "translation_status": "draft",
        "translated": {"passages": 0},
        "publisher": "일보",
        "author": None,
        "published": "2024-02-08",
        "language": "ko",
        "topics": ["chips"],
    }
    assert bare["title_en"] is None
    assert bare["translation_status"] == "missing"
    assert bare["published"] is None


def test_titles_are_as_captured(files: dict[str, bytes], bare: Briefing) -> None:
    """JSON needs no HTML escapes: its readers escape for themselves."""
    assert _json(files, "briefings.json")[0]["title"] == bare.metadata.title.value


def test_topics_lead_to_line_and_paragraph(files: dict[str, bytes]) -> None:
    topics = _json(files, "topics.json")
    assert topics["talent"] == []
    assert topics["chips"][0] == {
        "slug": "rich",
        "seed": "rich seed.txt",
        "line": 5,
        "block": "p-00000001",
        "text": "미국이 반도체 수출을 막았다.",
        "terms": ["semiconductor", "export-controls"],
        "strength": "about",
        "grounds": "terms",
    }


def test_twin_holds_every_line_and_every_origin(files: dict[str, bytes]) -> None:
    twin = _json(files, "briefings/rich.json")
    assert [line["n"] for line in twin["lines"]] == [1, 2, 3, 4, 5]
    assert twin["metadata"]["title"] == {
        "value": "美, 반도체 수출 중단",
        "origin": "capture",
        "line": 2,
    }
    assert twin["metadata"]["original"]["value"] is None
    assert [block["type"] for block in twin["blocks"]] == ["heading", "paragraph", "table"]


def test_raw_capture_is_copied_byte_for_byte(files: dict[str, bytes], rich: Briefing) -> None:
    assert files["data/captures/rich.txt"] == rich.capture.raw


def test_data_is_readable_utf8(files: dict[str, bytes]) -> None:
    assert "반도체".encode() in files["data/topics.json"]
