"""Data flows one way: a stage never imports a later one, and stages do not import each other."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "generator"

SHARED = {"model", "errors", "characters"}
MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "glued_calls": set(),
    "greetings": set(),
    "layers": set(),
    "characters": set(),
    "conflicts": {"errors"},
    "model": {"errors"},
    "project": {"errors"},
    "records": SHARED | {"conflicts"},
    "sentences": set(),
    "slugs": set(),
    "unfinished": {"characters"},
    "words": set(),
    "xml_files": {"errors"},
    "sidecar": SHARED | {"records", "slugs"},
    "seeds": SHARED | {"sidecar", "slugs"},
    "editorial": SHARED | {"records", "xml_files"},
    "page": SHARED,
    "pdf": SHARED,
    "read": SHARED | {"page", "pdf"},
    "clean": SHARED | {"glued_calls", "greetings", "layers", "unfinished"},
    "damage": SHARED | {"conflicts", "unfinished"},
    "editor": SHARED,
    "removal": {"model", "editor"},
    "differing": {"model", "removal"},
    "judging": SHARED | {"clean", "editor", "page", "pdf"},
    "structure": SHARED | {"glued_calls", "greetings"},
    "describe": SHARED | {"layers", "pdf"},
    "quantities": set(),
    "translate": SHARED | {"conflicts", "quantities", "xml_files"},
    "annotate": SHARED,
    "providers": SHARED,
    "relating": SHARED,
    "evidence": SHARED | {"quantities", "sentences", "words"},
    "events": SHARED | {"quantities", "sentences"},
    "figures": SHARED | {"events", "quantities"},
    "formats": {"model"},
    "render": SHARED | {"editor", "removal", "evidence", "formats", "words"},
    "search": SHARED | {"render"},
    "pipeline": SHARED
    | {"read", "judging", "damage", "editor", "structure", "describe", "translate", "annotate"}
    | {"evidence", "figures", "events"},
}
"""What each room of the package may import from the others; rooms that are not listed
(the build, the checks, the command line) may import any of these."""
LAST = "cli"


def rooms() -> list[str]:
    return sorted(
        path.stem if path.is_file() else path.name
        for path in PACKAGE.iterdir()
        if (path.suffix == ".py" and not path.stem.startswith("__"))
        or (path / "__init__.py").exists()
    )


def imported_rooms(room: str) -> set[str]:
    folder = PACKAGE / room
    files = sorted(folder.rglob("*.py")) if folder.is_dir() else [folder.with_suffix(".py")]
    found: set[str] = set()
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = (
                    [f"generator.{alias.name}" for alias in node.names]
                    if node.module == "generator"
                    else [node.module]
                )
            found |= {name.split(".")[1] for name in names if name.startswith("generator.")}
    return found - {room, "__version__"}


@pytest.mark.parametrize("room", sorted(MAY_IMPORT))
def test_a_stage_imports_only_what_comes_before_it(room: str) -> None:
    assert room in rooms()
    assert imported_rooms(room) <= MAY_IMPORT[room]


@pytest.mark.parametrize("room", [room for room in rooms() if room != LAST])
def test_nothing_imports_the_command_line(room: str) -> None:
    assert LAST not in imported_rooms(room)


def test_only_drafting_knows_machines_that_translate() -> None:
    knowing = {room for room in rooms() if "providers" in imported_rooms(room)}
    assert knowing == {"drafting", "cli"}
    assert {room for room in rooms() if "drafting" in imported_rooms(room)} == {"cli"}


def test_mkdocs_is_known_to_one_module_only() -> None:
    knowing = {
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (
            isinstance(node, ast.Import)
            and any(a.name.split(".")[0] == "mkdocs" for a in node.names)
        )
        or (isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "mkdocs")
    }
    assert knowing == {"build/mkdocs.py"}
