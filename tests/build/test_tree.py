from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.build.tree import MANIFEST, assemble, generate
from generator.errors import BriefingError
from tests.build.projects import snapshot

GENERATED = {"index.md": b"# Home\n", "topics/chips/index.md": b"# Chips\n"}


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    (folder / "method").mkdir(parents=True)
    (folder / "method/방법.md").write_bytes("# 방법\n".encode())
    return folder


def messages(error: pytest.ExceptionInfo[BriefingError], folder: Path) -> list[str]:
    return [str(problem).replace(f"{folder}/", "") for problem in error.value.problems]


def test_a_tree_holds_the_hand_written_and_the_generated_files(docs: Path, tmp_path: Path) -> None:
    assemble(docs, GENERATED, tmp_path / "tree")
    expected = GENERATED | {"method/방법.md": "# 방법\n".encode()}
    assert snapshot(tmp_path / "tree") == expected
    assert list(snapshot(docs)) == ["method/방법.md"]


def test_a_tree_leaves_out_what_generate_wrote_earlier(docs: Path, tmp_path: Path) -> None:
    generate(docs, {"briefings/gone/index.md": b"# Gone\n", "index.md": b"# Old\n"})
    assemble(docs, GENERATED, tmp_path / "tree")
    expected = GENERATED | {"method/방법.md": "# 방법\n".encode()}
    assert snapshot(tmp_path / "tree") == expected


def test_generating_again_removes_stale_files_and_their_empty_folders(docs: Path) -> None:
    generate(docs, {"briefings/gone/index.md": b"# Gone\n", "index.md": b"# Old\n"})
    generate(docs, GENERATED)
    assert snapshot(docs).keys() == {MANIFEST, "method/방법.md", *GENERATED}
    assert not (docs / "briefings").exists()


def test_generating_twice_changes_nothing(docs: Path) -> None:
    generate(docs, GENERATED)
    first = snapshot(docs)
    generate(docs, GENERATED)
    assert snapshot(docs) == first


HINT = "rename it, or delete it if it is an old generated file"


@pytest.mark.parametrize(
    ("hand_written", "files"),
    [
        ("index.md", {"index.md": b"# Home\n"}),
        ("topics", {"topics/index.md": b"# Topics\n"}),
        ("topics/index.md/page.md", {"topics/index.md": b"# Topics\n"}),
    ],
)
def test_a_hand_written_file_in_the_way_is_named_and_kept(
    docs: Path, tmp_path: Path, hand_written: str, files: dict[str, bytes]
) -> None:
    (docs / hand_written).parent.mkdir(parents=True, exist_ok=True)
    (docs / hand_written).write_bytes(b"mine")
    before = snapshot(docs)
    in_the_way = min(hand_written, next(iter(files)), key=len)
    expected = [f"docs/{in_the_way}: stands where a generated file goes; {HINT}"]
    with pytest.raises(BriefingError) as error:
        generate(docs, files)
    assert messages(error, tmp_path) == expected
    with pytest.raises(BriefingError) as error:
        assemble(docs, files, tmp_path / "tree")
    assert messages(error, tmp_path) == expected
    assert snapshot(docs) == before


def test_a_generated_file_that_a_person_changed_is_theirs(docs: Path) -> None:
    generate(docs, GENERATED)
    (docs / "index.md").write_bytes(b"# My home\n")
    with pytest.raises(BriefingError):
        generate(docs, GENERATED | {"index.md": b"# New home\n"})
    assert (docs / "index.md").read_bytes() == b"# My home\n"
    generate(docs, {"topics/chips/index.md": b"# Chips\n"})
    assert (docs / "index.md").read_bytes() == b"# My home\n"


@pytest.mark.parametrize("manifest", ["", "[]", "{", '{"../outside.md": "x", "/etc": 1}'])
def test_a_damaged_manifest_deletes_nothing(docs: Path, tmp_path: Path, manifest: str) -> None:
    (tmp_path / "outside.md").write_bytes(b"mine")
    (docs / MANIFEST).write_text(manifest)
    generate(docs, GENERATED)
    assert (tmp_path / "outside.md").read_bytes() == b"mine"
    assert (docs / "method/방법.md").exists()


@pytest.mark.parametrize("path", ["../outside.md", "/outside.md", "a/../../outside.md"])
def test_nothing_is_written_outside_the_folder(docs: Path, path: str) -> None:
    with pytest.raises(BriefingError, match="outside the docs folder"):
        generate(docs, {path: b"x"})


NAMES = st.sampled_from(["index.md", "a/index.md", "a/b/index.md", "나/index.md", "data/x.json"])
FILES = st.dictionaries(NAMES, st.binary(max_size=3))


@settings(max_examples=50)
@given(runs=st.lists(FILES, min_size=1, max_size=4))
def test_after_any_runs_the_folder_holds_the_last_files_and_the_hand_written(
    runs: list[dict[str, bytes]],
) -> None:
    with TemporaryDirectory() as temporary:
        docs = Path(temporary)
        (docs / "a").mkdir()
        (docs / "a/mine.md").write_bytes(b"mine")
        for files in runs:
            generate(docs, files)
        found = snapshot(docs)
        del found[MANIFEST]
        assert found == runs[-1] | {"a/mine.md": b"mine"}
