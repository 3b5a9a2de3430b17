"""A value as the bytes of a JSON file."""

from __future__ import annotations

import json


def encoded(value: object) -> bytes:
    """UTF-8 on one line, keys sorted, so that equal values give equal bytes."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True).encode() + b"\n"
