"""Traditional Chinese and Japanese characters beside the simplified ones that stand for them;
everyday words that mean the same thing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

import yaml


@cache
def variants() -> str:
    """`AB` for each pair of `variants.yml`, parted by spaces: A is read as B."""
    text = (files("generator.search") / "variants.yml").read_text(encoding="utf-8")
    pairs: str = yaml.safe_load(text)["pairs"]
    return pairs


@cache
def folded_to() -> Mapping[int, str]:
    """The same for `str.translate`."""
    return MappingProxyType({ord(pair[0]): pair[1] for pair in variants().split()})


@cache
def synonyms() -> tuple[tuple[str, ...], ...]:
    """The groups of `synonyms.yml`."""
    text = (files("generator.search") / "synonyms.yml").read_text(encoding="utf-8")
    return tuple(map(tuple, yaml.safe_load(text)["groups"]))
