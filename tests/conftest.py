"""How hypothesis looks for counter-examples, the one browser of all tests, and interrupts.

No deadline: how long one example takes says how busy the computer is. The same examples each
time: a run that fails fails again. `--hypothesis-profile=default` looks for new ones.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.browser.chromium import NoChromiumError, find_chromium, start

settings.register_profile("briefings", deadline=None, derandomize=True)
settings.load_profile("briefings")

# Whatever starts a run in the background has it ignore the interrupt, and so would every program
# that a test starts and interrupts: it would be waited for without end.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


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
