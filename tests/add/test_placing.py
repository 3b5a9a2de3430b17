"""New files come all or not at all, and never over another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.add.placing import NewFile, place
from generator.errors import BriefingError
from tests.build.projects import snapshot


def files_in(root: Path) -> list[NewFile]:
    return [
        NewFile(path=root / "translations/en/a.po", content=b"po"),
        NewFile(path=root / "seeds/a.yml", content=b"yml"),
        NewFile(path=root / "seeds/a.txt", content=b"txt"),
    ]


def test_all_are_written_with_their_folders(tmp_path: Path) -> None:
    place(files_in(tmp_path / "new"))
    assert snapshot(tmp_path / "new") == {
        "seeds/a.txt": b"txt",
        "seeds/a.yml": b"yml",
        "translations/en/a.po": b"po",
    }


@pytest.mark.parametrize("name", ["seeds/a.txt", "seeds/a.yml", "translations/en/a.po"])
def test_one_that_is_there_stays_and_nothing_comes_beside_it(tmp_path: Path, name: str) -> None:
    there = tmp_path / name
    there.parent.mkdir(parents=True)
    there.write_bytes(b"mine")
    with pytest.raises(BriefingError) as caught:
        place(files_in(tmp_path))
    assert str(caught.value) == f"{there}: is there already; choose another --name"
    assert snapshot(tmp_path) == {name: b"mine"}
    assert [folder.name for folder in tmp_path.iterdir()] == [name.partition("/")[0]]


class Interrupted(list[NewFile]):
    """Files of which the last never comes."""

    def __iter__(self) -> Iterator[NewFile]:
        yield from self[:-1]
        raise KeyboardInterrupt


def test_what_was_written_before_an_interruption_is_taken_away(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        place(Interrupted(files_in(tmp_path)))
    assert list(tmp_path.iterdir()) == []
