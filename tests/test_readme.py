"""The README says what is true: its commands, targets, files and dependencies exist."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
import tomllib
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from generator.cli import entry  # noqa: F401  # makes the commands known
from generator.cli.app import app
from generator.model import Seed
from generator.seeds import find_seeds

ROOT = Path(__file__).parents[1]
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")

COMMAND_ROW = re.compile(r"^\| `briefings (?P<name>[a-z]+)", re.MULTILINE)
HELP_ROW = re.compile(r"^│ (?P<name>[a-z]+) ", re.MULTILINE)
MAKE_CALL = re.compile(r"\bmake (?P<target>[a-z]+)(?=[`\s][^a-z]|`)")
MAKE_TARGET = re.compile(r"^(?P<name>[a-z]+):", re.MULTILINE)
LINK = re.compile(r"\]\((?P<target>[^)#:]+)\)")
CODE = re.compile(r"`(?P<text>[^`\n]+)`")
EXAMPLE = re.compile(r"```yaml\n(?P<text>.*?)```", re.DOTALL)
COMMAND_CELL = re.compile(r"^\| (`briefings .*?`) \| ", re.MULTILINE)
CALLED = re.compile(r"^\| `briefings (?P<name>(?:(?:memory|terms) )?[a-z]+)", re.MULTILINE)
OPTION = re.compile(r"--[a-z-]+")
OPTION_ROW = re.compile(r"^│ [ *]*(?P<name>--[a-z-]+)", re.MULTILINE)
EVERYWHERE = frozenset({"--help", "--version", "--install-completion", "--show-completion"})
PACKAGE = re.compile(r"^[a-z0-9-]+")


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def offered_commands() -> set[str]:
    """The commands that `briefings --help` lists."""
    plain = {"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "generator", "--help"]
    done = subprocess.run(  # noqa: S603
        command, cwd=ROOT, env={**os.environ, **plain}, capture_output=True, check=True
    )
    listed = done.stdout.decode("utf-8").partition("─ Commands ─")[2]
    return {row["name"] for row in HELP_ROW.finditer(listed)}


def test_the_table_of_commands_is_that_of_help() -> None:
    documented = {row["name"] for row in COMMAND_ROW.finditer(text_of("README.md"))}
    assert documented == offered_commands()


def offered_options(command: str) -> set[str]:
    """The long options that the help of a command lists; of `briefings` itself if it is empty."""
    shown = CliRunner().invoke(app, [*command.split(), "--help"], env={"COLUMNS": "200"})
    assert shown.exit_code == 0, command
    return {row["name"] for row in OPTION_ROW.finditer(shown.output)} - EVERYWHERE


def test_every_option_of_help_is_told() -> None:
    text = text_of("README.md")
    for command in ("", *CALLED.findall(text)):
        assert {option for option in offered_options(command) if option not in text} == set()


def test_the_options_in_the_table_of_commands_are_those_of_help() -> None:
    for cell in COMMAND_CELL.findall(text_of("README.md")):
        command = CALLED.match(f"| {cell}")
        assert command
        assert set(OPTION.findall(cell)) <= offered_options(command["name"])


@pytest.mark.parametrize("name", DOCUMENTS)
def test_make_targets_that_are_named_exist(name: str) -> None:
    targets = {row["name"] for row in MAKE_TARGET.finditer(text_of("Makefile"))}
    assert {call["target"] for call in MAKE_CALL.finditer(text_of(name))} <= targets


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_to_files_lead_somewhere(name: str) -> None:
    targets = {link["target"] for link in LINK.finditer(text_of(name))}
    assert {target for target in targets if not (ROOT / target).exists()} == set()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_folders_and_files_that_are_named_exist(name: str) -> None:
    named = {code["text"] for code in CODE.finditer(text_of(name))}
    tops = tuple(
        f"{folder}/" for folder in ("generator", "tests", "docs", "editorial", "overrides")
    )
    paths = {text for text in named if text.startswith(tops)}
    assert {path for path in paths if not (ROOT / path).exists()} == set()


def test_the_sidecar_of_the_example_is_sound_and_has_every_key(tmp_path: Path) -> None:
    example = EXAMPLE.search(text_of("README.md"))
    assert example
    text = textwrap.dedent(example["text"])
    (tmp_path / "us-cloud-rule.txt").touch()
    (tmp_path / "us-cloud-rule.yml").write_text(text, encoding="utf-8")
    (seed,) = find_seeds(tmp_path)
    assert isinstance(seed, Seed)
    (tmp_path / "us-cloud-rule.yml").write_text("?: unknown\nheadline: {x: y}\noriginal: {x: y}")
    hints = [str(s.problem.hint) for s in find_seeds(tmp_path) if not isinstance(s, Seed)]
    known = [set(hint.partition("known keys: ")[2].split(", ")) for hint in hints]
    given = yaml.safe_load(text)
    assert sorted(map(sorted, known)) == sorted(
        map(sorted, (given, given["headline"], given["original"]))
    )


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads(text_of("pyproject.toml"))
    extras = project["project"]["optional-dependencies"].values()
    groups = [*extras, *project["dependency-groups"].values()]
    wanted = [*project["project"]["dependencies"], *(name for group in groups for name in group)]
    names = {
        found[0] for name in wanted if isinstance(name, str) and (found := PACKAGE.match(name))
    }
    rows = [line for line in text_of("README.md").splitlines() if line.startswith("| `")]
    explained = {
        code["text"]
        for row in rows
        for code in CODE.finditer(row.split("|")[1])
        if not code["text"].startswith("briefings")
    }
    assert explained == names
