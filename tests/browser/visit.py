"""What a visit to the site asked for and complained about."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Route

LOCAL_SCHEMES = ("file", "data", "blob", "about")


@dataclass
class Visit:
    """Filled while a page is open."""

    foreign_requests: list[str] = field(default_factory=list)
    """Addresses on other hosts; each request was refused."""
    console_errors: list[str] = field(default_factory=list)

    def watch(self, context: BrowserContext) -> None:
        """Refuses every other host from now on and notes what is asked and complained."""
        context.route("**/*", self._let_through_or_refuse)
        context.on("request", self._note_request)
        context.on("page", self._watch_page)

    def _let_through_or_refuse(self, route: Route) -> None:
        if is_local(route.request.url):
            route.continue_()
        else:
            route.abort()

    def _note_request(self, request: Request) -> None:
        if not is_local(request.url):
            self.foreign_requests.append(request.url)

    def _watch_page(self, page: Page) -> None:
        page.on("console", self._note_console)
        page.on("pageerror", lambda error: self.console_errors.append(str(error)))

    def _note_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.console_errors.append(f"{message.text} ({message.location.get('url', '')})")


def is_local(url: str) -> bool:
    """Whether an address stays on this machine."""
    parts = urlsplit(url)
    return parts.scheme in LOCAL_SCHEMES or parts.hostname == "127.0.0.1"
