"""Records that people write by hand in YAML, read and checked.

`parse` turns a file's bytes into plain values, `check` holds them against a
pydantic model. Both hand back problems instead of stopping at the first one, so
that a person sees everything that has to be mended in one go.
"""

from generator.records.checking import check
from generator.records.parsing import parse

__all__ = ["check", "parse"]
