"""Which Chromium the browser tests run in, and how it is started."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Error, Playwright

VARIABLE = "BRIEFINGS_CHROMIUM"
"""Names the executable to use; nothing else is tried where it is set."""

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MACOS = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")

QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""No request but the page's own leaves the browser."""

HELP = f"""\
No Chromium for the browser tests. One of these gives it:
  - Debian, Ubuntu: apt-get install chromium
  - with the project's environment: .venv/bin/playwright install --with-deps --only-shell chromium
  - {VARIABLE}=/path/to/chromium, for one that is elsewhere"""


class NoChromiumError(Exception):
    """No Chromium starts; the message says how to get one."""


@dataclass(frozen=True, slots=True)
class Chromium:
    """A Chromium that was seen to start."""

    path: str
    """Its executable; empty for Playwright's own."""
    version: str

    def __str__(self) -> str:
        return f"Chromium {self.version} ({self.path or 'of Playwright'})"


def start(playwright: Playwright, path: str) -> Browser:
    """A running browser; an empty path is Playwright's own. Raises `Error` if it cannot start."""
    sandbox = () if os.name == "posix" and os.geteuid() else ("--no-sandbox",)
    return playwright.chromium.launch(executable_path=path or None, args=[*QUIET, *sandbox])


def find_chromium(playwright: Playwright) -> Chromium:
    """The first on this machine that starts. Raises `NoChromiumError`."""
    named = os.environ.get(VARIABLE)
    paths = iter([named]) if named else _paths()
    for path in paths:
        version = version_of(playwright, path)
        if version:
            return Chromium(path, version)
    if named:
        raise NoChromiumError(f"{VARIABLE} names {named}, which does not start as a Chromium")
    raise NoChromiumError(HELP)


def version_of(playwright: Playwright, path: str) -> str:
    """The version that a browser gives of itself; empty if it does not start."""
    try:
        browser = start(playwright, path)
    except Error:
        return ""
    version = browser.version
    browser.close()
    return version


def _paths(which: Callable[[str], str | None] = shutil.which) -> Iterator[str]:
    yield ""
    yield from (path for name in NAMES if (path := which(name)))
    if MACOS.exists():
        yield str(MACOS)
