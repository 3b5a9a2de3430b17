"""Where things lie: a project is the folder that holds `mkdocs.yml`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.errors import BriefingError, Problem

CONFIGURATION = "mkdocs.yml"


@dataclass(frozen=True, slots=True)
class Project:
    """The folders and files of one project; none of them need exist."""

    root: Path

    @property
    def seeds(self) -> Path:
        return self.root / "seeds"

    def owns(self, seeds: Path) -> bool:
        """Whether a folder of captures is the project's own; any other one is on trial, and
        nothing of the project is changed for it."""
        return seeds.resolve() == self.seeds.resolve()

    @property
    def editorial(self) -> Path:
        return self.root / "editorial"

    @property
    def translations(self) -> Path:
        return self.root / "translations"

    @property
    def docs(self) -> Path:
        return self.root / "docs"

    @property
    def overrides(self) -> Path:
        return self.root / "overrides"

    @property
    def mkdocs_yml(self) -> Path:
        return self.root / CONFIGURATION

    @property
    def site(self) -> Path:
        return self.root / "site"

    @property
    def inputs(self) -> tuple[Path, ...]:
        """All that a build reads; a change in any of them asks for another build."""
        return (
            self.seeds,
            self.editorial,
            self.translations,
            self.docs,
            self.overrides,
            self.mkdocs_yml,
        )


def find_project(start: Path) -> Project:
    """The project that `start` lies in: the nearest folder upward with `mkdocs.yml`.

    Raises `BriefingError` if there is none.
    """
    for folder in (start.resolve(), *start.resolve().parents):
        if (folder / CONFIGURATION).is_file():
            return Project(folder)
    raise BriefingError(
        Problem(
            path=str(start),
            message=f"no {CONFIGURATION} here or in a folder above",
            hint="run this inside the project, or name its folder: briefings --project DIR …",
        )
    )
