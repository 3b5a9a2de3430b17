"""What every check gives: its id and its objection."""

from __future__ import annotations

from typing import NamedTuple


class Complaint(NamedTuple):
    check: str
    message: str
