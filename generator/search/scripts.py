"""The search's own scripts → the files that a browser loads.

They are written to be read, in `scripts/`, and served without comments and leading white space.
The worker is one file, so that it loads at once and is there as a whole or not at all.
"""

from __future__ import annotations

from importlib.resources import files
from typing import Final

from rjsmin import jsmin

WORKER_PARTS: Final = ("text", "query", "guesses", "site", "search", "items", "worker")
"""In the order in which they run."""
PAGE_SCRIPTS: Final = ("box", "arrival", "iframe-worker")


def render_scripts() -> dict[str, bytes]:
    """Each script by its name."""
    written = {name: source(f"{name}.js") for name in PAGE_SCRIPTS}
    written["worker"] = "\n".join(map(worker_part, WORKER_PARTS))
    return {f"{name}.js": jsmin(text).encode() for name, text in written.items()}


def worker_part(name: str) -> str:
    return source(f"worker/{name}.js")


def source(path: str) -> str:
    """A script as it was written, by its path below `scripts/`."""
    return (files("generator.search") / "scripts" / path).read_text(encoding="utf-8")
