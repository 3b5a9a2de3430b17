"""Files of a network's weights."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np


def write(out: Path, arrays: Mapping[str, np.ndarray[Any, np.dtype[Any]]]) -> None:
    """The file, and its SHA-256 beside it."""
    np.savez_compressed(out, allow_pickle=False, **arrays)
    digest = hashlib.sha256(out.read_bytes()).hexdigest()
    out.with_suffix(".sha256").write_text(f"{digest}  {out.name}\n", encoding="utf-8")
