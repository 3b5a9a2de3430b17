"""Makes sure that there is a Chromium for the browser tests, and says which; and that there
is gettext, whose `msgfmt` judges our translation files.

    python -m tests.browser.provision

What is there already comes first: `BRIEFINGS_CHROMIUM`, Playwright's own, the
system's. Then it installs: Playwright's own where its host can be reached, or
else Debian's package where this user may install packages.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import partial

from playwright.sync_api import Playwright, sync_playwright

from tests.browser.chromium import VARIABLE, Chromium, NoChromiumError, find_chromium

PLAYWRIGHT_SECONDS = 240
"""For a download of about 110 MB."""
APT_SECONDS = 600


def provide(playwright: Playwright) -> Chromium:
    """The browser of the tests, installed if need be. Raises `NoChromiumError`."""
    try:
        return find_chromium(playwright)
    except NoChromiumError:
        if os.environ.get(VARIABLE):
            raise
    for install in (install_with_playwright, partial(install_with_apt, "chromium")):
        if not install():
            continue
        try:
            return find_chromium(playwright)
        except NoChromiumError:
            continue
    return find_chromium(playwright)


def install_with_playwright() -> bool:
    """Playwright's own headless Chromium, for this user only."""
    say("No Chromium here: trying Playwright's own")
    command = [sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]
    return run(command, PLAYWRIGHT_SECONDS, {"PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT": "10000"})


def provide_msgfmt() -> None:
    """GNU gettext's checker of PO files; its test is skipped where it can't be had."""
    if not shutil.which("msgfmt"):
        install_with_apt("gettext")


def install_with_apt(package: str) -> bool:
    """Debian's package, where there is apt and the right to use it without a password."""
    prefix = privilege()
    if prefix is None or not shutil.which("apt-get"):
        return False
    say(f"Trying the system's package: apt-get install {package}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    apt = [*prefix, "apt-get", "-qq"]
    return run([*apt, "update"], APT_SECONDS, quiet) and run(
        [*apt, "install", "-y", "--no-install-recommends", package], APT_SECONDS, quiet
    )


def privilege() -> list[str] | None:
    """What goes before a command to run it as root; None where this user may not."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    return sudo if shutil.which("sudo") and run([*sudo, "true"], 10, {}) else None


def run(command: list[str], seconds: int, environment: Mapping[str, str]) -> bool:
    """Whether a command succeeded; its first error is shown if it did not."""
    try:
        done = subprocess.run(  # noqa: S603
            command,
            capture_output=True,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
            env={**os.environ, **environment},
        )
    except subprocess.TimeoutExpired:
        say(f"  gave up after {seconds} seconds")
        return False
    if done.returncode:
        say(f"  {first_error(done.stdout + done.stderr)}")
    return done.returncode == 0


def first_error(output: str) -> str:
    """The line that says most of what a failed command printed."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith(("Error", "E:"))]
    return (errors or lines or ["failed without a word"])[0]


def say(message: str) -> None:
    sys.stderr.write(f"{message}\n")


def main() -> int:
    provide_msgfmt()
    try:
        with sync_playwright() as playwright:
            chosen = provide(playwright)
    except NoChromiumError as error:
        say(str(error))
        return 1
    say(f"Browser tests run in {chosen}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
