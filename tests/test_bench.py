"""`make bench` with a folder that it cannot score says so before it measures anything."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.checkout import ROOT


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (None, "no such folder"),
        ([], "holds no captures (.txt)"),
        (["a.txt"], "holds no score.py, which judges the cleaned captures"),
    ],
)
def test_a_wrong_folder_is_one_line(tmp_path: Path, files: list[str] | None, told: str) -> None:
    folder = tmp_path / "captures"
    if files is not None:
        folder.mkdir()
    for name in files or []:
        (folder / name).touch()
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench"],
        cwd=ROOT,
        env=os.environ | {"BENCH_CAPTURES": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"error: BENCH_CAPTURES: {folder}: {told}\n"
