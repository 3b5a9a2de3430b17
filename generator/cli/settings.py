"""What the commands have in common: settings, formats, options, exit codes."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from generator.errors import BriefingError, Problem
from generator.project import Project, find_project

FINE, PROBLEMS, INTERRUPTED = 0, 1, 130


@dataclass(frozen=True, slots=True)
class Settings:
    """What was said before the command's name."""

    folder: Path | None = None
    debug: bool = False

    def project(self) -> Project:
        """The project to work on, seen from the current folder where it lies near."""
        if self.folder is not None and not self.folder.is_dir():
            raise BriefingError(Problem(path=str(self.folder), message="no such folder"))
        root = find_project(self.folder or Path()).root
        here = Path.cwd()
        if root.is_relative_to(here) or here.is_relative_to(root):
            return Project(Path(os.path.relpath(root, here)))
        return Project(root)


class CleanFormat(StrEnum):
    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    DIFF = "diff"


class CheckFormat(StrEnum):
    TEXT = "text"
    JSON = "json"


class ChangesFormat(StrEnum):
    MARKDOWN = "markdown"
    JSON = "json"


class TbxEdition(StrEnum):
    E2019 = "2019"
    E2008 = "2008"


SeedsOption = Annotated[
    Path | None,
    typer.Option("--seeds", metavar="DIR", help="The folder of captures; seeds/ if not given."),
]
StrictOption = Annotated[
    bool,
    typer.Option(
        "--strict",
        metavar="",
        help="Any problem or missing headline is exit 1; the old one stays.",
    ),
]


def settings_of(context: typer.Context) -> Settings:
    """What was said before the command's name."""
    return context.obj if isinstance(context.obj, Settings) else Settings()
