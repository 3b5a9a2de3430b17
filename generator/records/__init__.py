"""Records that people write by hand in YAML, read and checked.

`read_optional` gives a file's bytes, `parse` turns them into plain values, `check`
holds these against a pydantic model. All hand back problems instead of stopping at
the first one, so that a person sees everything that has to be mended in one go.
"""

from generator.records.checking import check
from generator.records.files import read_optional
from generator.records.parsing import parse

__all__ = ["check", "parse", "read_optional"]
