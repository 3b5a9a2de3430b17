"""How hypothesis looks for counter-examples, and the one browser of all tests.

No deadline: how long one example takes says how busy the computer is. The same examples each
time: a run that fails fails again. `--hypothesis-profile=default` looks for new ones.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.browser.chromium import NoChromiumError, find_chromium, start

settings.register_profile("briefings", deadline=None, derandomize=True)
settings.load_profile("briefings")


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """A Chromium; without one the tests fail, for nothing else would notice a broken page."""
    try:
        chosen = find_chromium(playwright)
    except NoChromiumError as error:
        pytest.fail(str(error), pytrace=False)
    running = start(playwright, chosen.path)
    yield running
    running.close()
