"""A Firefox that stands on this machine, driven by WebDriver BiDi.

Playwright drives a Firefox of its own only, which is not packaged anywhere; an ordinary
Firefox speaks the W3C's protocol itself: https://www.w3.org/TR/webdriver-bidi/
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, Final

from websockets.sync.client import ClientConnection, connect

from tests.browser.visit import is_local

NAMES: Final = ("firefox", "firefox-esr")
LISTENING: Final = re.compile(r"WebDriver BiDi listening on (?P<address>ws://\S+)")
PREFERENCES: Final = """\
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
"""
EVENTS: Final = ("log.entryAdded", "network.beforeRequestSent")
PATIENCE: Final = 60
"""Seconds for one command."""


@dataclass
class Firefox:
    """A running Firefox with one window."""

    connection: ClientConnection
    window: str = ""
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    foreign_requests: list[str] = field(default_factory=list)
    console_errors: list[str] = field(default_factory=list)

    def command(self, method: str, **parameters: object) -> dict[str, Any]:
        """The result of a command; what the page did meanwhile is noted."""
        number = next(self.numbers)
        order = {"id": number, "method": method, "params": parameters}
        self.connection.send(json.dumps(order))
        while True:
            told = json.loads(self.connection.recv(timeout=PATIENCE))
            if told.get("id") == number:
                assert told["type"] == "success", told
                result: dict[str, Any] = told["result"]
                return result
            self._note(told)

    def open(self, url: str) -> None:
        self.command("browsingContext.navigate", context=self.window, url=url, wait="complete")

    def evaluate(self, expression: str) -> Any:
        """What a JavaScript expression gives; an object comes as JSON."""
        told = self.command(
            "script.evaluate",
            expression=f"Promise.resolve({expression}).then(JSON.stringify)",
            target={"context": self.window},
            awaitPromise=True,
        )
        assert told["type"] == "success", told
        return json.loads(told["result"].get("value", "null"))

    def click(self, selector: str) -> None:
        box = self.evaluate(
            f"document.querySelector({json.dumps(selector)}).getBoundingClientRect()"
        )
        move = {
            "type": "pointerMove",
            "x": round(box["x"] + box["width"] / 2),
            "y": round(box["y"] + box["height"] / 2),
        }
        press = ({"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0})
        self._perform("pointer", [move, *press])

    def type(self, text: str) -> None:
        pressed = ({"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp"))
        self._perform("key", list(pressed))

    def _perform(self, device: str, actions: Sequence[Mapping[str, object]]) -> None:
        steps = {"type": device, "id": device, "actions": actions}
        self.command("input.performActions", context=self.window, actions=[steps])

    def _note(self, event: dict[str, Any]) -> None:
        told = event["params"]
        if event["method"] == "network.beforeRequestSent":
            url = told["request"]["url"]
            if not is_local(url):
                self.foreign_requests.append(url)
        elif told["level"] == "error":
            self.console_errors.append(str(told["text"]))


def find_firefox() -> str:
    """The executable; empty if there is none."""
    return next((path for name in NAMES if (path := shutil.which(name))), "")


@contextmanager
def running(executable: str) -> Iterator[Firefox]:
    with tempfile.TemporaryDirectory(prefix="briefings-firefox-") as profile:
        (Path(profile) / "user.js").write_text(PREFERENCES, encoding="utf-8")
        command = [executable, "--headless", "--no-remote", "--profile", profile]
        process = subprocess.Popen(  # noqa: S603
            [*command, "--remote-debugging-port", "0"], stderr=subprocess.PIPE, text=True
        )
        try:
            with connect(f"{_address(process)}/session", max_size=None) as connection:
                yield _started(connection)
        finally:
            process.terminate()
            process.communicate()


def _started(connection: ClientConnection) -> Firefox:
    firefox = Firefox(connection)
    firefox.command("session.new", capabilities={})
    # Only a window opened by command is the active one, whose pages get the focus.
    firefox.window = firefox.command("browsingContext.create", type="window")["context"]
    firefox.command("session.subscribe", events=list(EVENTS), contexts=[firefox.window])
    return firefox


def _address(process: subprocess.Popen[str]) -> str:
    assert process.stderr
    found = (LISTENING.search(line) for line in process.stderr)
    return next(match["address"] for match in found if match)
