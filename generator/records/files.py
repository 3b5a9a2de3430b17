"""The bytes of a hand-written file, none of which has to be there."""

from __future__ import annotations

from pathlib import Path

from generator.errors import Problem


def read_optional(path: Path) -> tuple[bytes, tuple[Problem, ...]]:
    """The file's bytes, empty if there is no such file; or why it can't be read.

    A link that leads nowhere is a fault: somebody meant a file to be there.
    """
    try:
        return path.read_bytes(), ()
    except FileNotFoundError as error:
        if not path.is_symlink():
            return b"", ()
        reason = error.strerror
    except OSError as error:
        reason = error.strerror
    return b"", (Problem(path=str(path), message=f"can't be read: {reason}"),)
