"""Every JSON follows its published schema, by another reader of schemas than the one that makes
them; and the schemas are strict enough to notice a change of format."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.build.site import generated_files
from generator.collect import collect
from generator.project import Project
from generator.schemas import FORMATS, render_schemas
from tests.changes.sites import FakeBriefing, FakeSite
from tests.cli.ended import Briefings

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
IN_THE_SITE = {
    name: re.compile(re.escape(format_.of).replace("SLUG", "[^/.]+"))
    for name, format_ in FORMATS.items()
    if format_.of.startswith("data/")
}
WITHOUT_SCHEMA = re.compile(r"data/schemas/.*")


@pytest.fixture(scope="module")
def files() -> dict[str, Any]:
    """The JSON of the site of the real seeds, by its path."""
    project = Project(ROOT)
    generated = generated_files(collect(project, SEEDS))
    return {
        path: json.loads(content)
        for path, content in generated.items()
        if path.endswith(".json") and not WITHOUT_SCHEMA.fullmatch(path)
    }


def validator(name: str) -> Draft202012Validator:
    schema = json.loads(render_schemas()[f"data/schemas/{name}.schema.json"])
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def faults(name: str, value: object) -> list[str]:
    return [error.message for error in validator(name).iter_errors(value)]


def test_every_json_of_the_site_has_a_schema_and_follows_it(files: Mapping[str, Any]) -> None:
    judged = {
        path: [name for name, pattern in IN_THE_SITE.items() if pattern.fullmatch(path)]
        for path in files
        if path.startswith("data/")
    }
    assert {name for names in judged.values() for name in names} == set(IN_THE_SITE)
    assert {path: names for path, names in judged.items() if len(names) != 1} == {}
    found = {path: faults(names[0], files[path]) for path, names in judged.items()}
    assert {path: messages for path, messages in found.items() if messages} == {}


def objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for part in value.values() if isinstance(value, dict) else value:
        if isinstance(part, dict | list):
            yield from objects(part)


def object_schemas(schema: Any) -> Iterator[dict[str, Any]]:
    return (each for each in objects(schema) if each.get("type") == "object")


@pytest.mark.parametrize("name", FORMATS)
def test_objects_are_closed_and_their_fields_described(name: str) -> None:
    schema = json.loads(render_schemas()[f"data/schemas/{name}.schema.json"])
    with_fields = [each for each in object_schemas(schema) if "properties" in each]
    for each in with_fields:
        assert each["additionalProperties"] is False, each["title"]
        unsaid = {
            field
            for field, about in each["properties"].items()
            if not {"description", "$ref"} & about.keys()
        }
        assert unsaid == set(), each["title"]


@pytest.mark.parametrize("name", ["briefing", "briefings", "claims", "figures", "events", "names"])
def test_a_key_more_or_less_is_noticed(name: str, files: Mapping[str, Any]) -> None:
    value = next(files[path] for path in files if IN_THE_SITE[name].fullmatch(path))
    with_keys = [each for each in objects(value) if "text" in each or "slug" in each]
    assert with_keys

    longer = copy.deepcopy(value)
    last = [each for each in objects(longer) if "text" in each or "slug" in each][-1]
    last["unheard of"] = 1
    assert faults(name, longer) != []

    shorter = copy.deepcopy(value)
    last = [each for each in objects(shorter) if "text" in each or "slug" in each][-1]
    last.pop("text" if "text" in last else "slug")
    assert faults(name, shorter) != []


def test_what_commands_print_follows_its_schema(
    briefings: Briefings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(ROOT)
    capture = str(next(iter(sorted(SEEDS.glob("*.txt")))))
    one = json.loads(briefings("clean", capture, "--format", "json").out)
    many = json.loads(briefings("clean", str(SEEDS), "--format", "json").out)
    assert len(many) > 1
    assert faults("clean", one) == faults("clean", many) == []

    broken = str(ROOT / "tests/broken_seeds")
    problems = json.loads(briefings("check", "--seeds", broken, "--format", "json").out)
    assert problems
    assert faults("check", problems) == []

    suggested = json.loads(briefings("check", "--suggest", "--format", "json").out)
    assert suggested["candidates"]
    assert faults("check-suggest", suggested) == []

    old = FakeSite(briefings=[FakeBriefing(slug="a"), FakeBriefing(slug="b", topics=["chips"])])
    new = FakeSite(briefings=[FakeBriefing(slug="a", status="reviewed"), FakeBriefing(slug="c")])
    sites = str(old.write(tmp_path / "old")), str(new.write(tmp_path / "new"))
    changes = json.loads(briefings("changes", *sites, "--format", "json").out)
    assert changes["added"]
    assert changes["headlines"]
    assert faults("changes", changes) == []


def test_the_data_page_names_every_schema() -> None:
    page = (ROOT / "docs/method/data/index.md").read_text(encoding="utf-8")
    assert [path for path in render_schemas() if f"](../../{path})" not in page] == []
