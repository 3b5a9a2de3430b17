"""Traditional Chinese and Japanese characters beside the simplified ones that stand for them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import yaml


@cache
def variants() -> str:
    """`AB` for each pair of `variants.yml`, parted by spaces: A is read as B."""
    text = (files("generator.search") / "variants.yml").read_text(encoding="utf-8")
    pairs: str = yaml.safe_load(text)["pairs"]
    return pairs
