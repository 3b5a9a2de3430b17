"""The project's own inputs, copied, so that building from them changes nothing in the checkout."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.project import Project

ROOT = Path(__file__).parents[1]


def copy_of_project(target: Path) -> Path:
    """A new folder with all that a build of the real site reads."""
    target.mkdir()
    for source in Project(ROOT).inputs:
        if source.is_dir():
            shutil.copytree(source, target / source.name)
        elif source.exists():
            shutil.copy2(source, target / source.name)
    return target
