"""One web page, fetched because a person named its address: politely, and with limits."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

import httpx

from generator import __version__
from generator.add import robots
from generator.add.hosts import addresses_of, is_public
from generator.errors import BriefingError, Problem

MEGABYTE: Final = 1_000_000
SUFFIXES: Final = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "application/pdf": ".pdf",
}
"""Media type → the capture's suffix."""
BY_HAND: Final = "or save the page from a browser and add that file"
_ACCEPT: Final = "text/html, application/xhtml+xml, text/plain;q=0.8, application/pdf;q=0.8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How far a fetch may go."""

    size: int = 10 * MEGABYTE
    """Bytes, unpacked."""
    seconds: float = 30
    """For the whole of it, redirects and robots.txt too."""
    redirects: int = 5
    private: bool = False
    """Whether hosts of a private network and this computer may be asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A page as the server sent it."""

    address: str
    """Where it came from in the end, without the part after `#`."""
    suffix: str
    """`.html`, `.txt` or `.pdf`, by its media type."""
    data: bytes
    """In the encoding in which it came."""
    charset: str
    """The encoding that the server names; empty if it names none."""


def fetch(address: str, limits: Limits) -> Fetched:
    """Fetch a page, following redirects, as far as the limits and each site's robots.txt allow.

    No cookies or passwords are sent, and no proxy is used. Raises `BriefingError`, worded
    for the address that was given, for whatever stands in the way.
    """
    headers = {"User-Agent": f"{robots.PRODUCT}/{__version__}", "Accept": _ACCEPT}
    with httpx.Client(
        transport=httpx.HTTPTransport(), trust_env=False, headers=headers, timeout=limits.seconds
    ) as client:
        deadline = time.monotonic() + limits.seconds
        journey = _Journey(given=address, client=client, limits=limits, deadline=deadline)
        try:
            return journey.page()
        except httpx.TimeoutException as error:
            raise journey.late() from error
        except httpx.ConnectError as error:
            raise journey.fault(f"can't be reached: {error}", _ONLINE) from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise journey.fault(f"can't be fetched: {error}", f"try again, {BY_HAND}") from error


_ONLINE: Final = f"check the address and the network, {BY_HAND}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Journey:
    """The way to one page, over redirects."""

    given: str
    client: httpx.Client
    limits: Limits
    deadline: float
    """In seconds of the monotonic clock."""
    asked: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    """Each site's robots.txt, so that none is fetched twice: status and content."""

    def page(self) -> Fetched:
        url = self._checked(httpx.URL(self.given))
        for _ in range(self.limits.redirects + 1):
            self._ask_robots(url)
            with self._answer(url) as response:
                if not response.has_redirect_location:
                    return self._taken(url, response)
                url = self._checked(url.join(response.headers["location"]))
        raise self.fault(
            f"redirects more than {self.limits.redirects} times", f"check the address, {BY_HAND}"
        )

    def fault(self, message: str, hint: str) -> BriefingError:
        return BriefingError(Problem(path=self.given, message=message, hint=hint))

    def late(self) -> BriefingError:
        seconds = f"{self.limits.seconds:g} seconds"
        return self.fault(f"not there within {seconds}", f"try again, give it more time, {BY_HAND}")

    def _checked(self, url: httpx.URL) -> httpx.URL:
        if url.scheme not in {"http", "https"} or not url.host:
            raise self.fault(f"{url} is no web address", "it must begin with https:// or http://")
        if url.userinfo:
            raise self.fault("holds a user’s name or password", "leave that out of the address")
        return url.copy_with(fragment=None)

    def _ask_robots(self, url: httpx.URL) -> None:
        site = str(url.copy_with(raw_path=b"/robots.txt"))
        if site not in self.asked:
            self.asked[site] = self._robots_of(httpx.URL(site))
        status, content = self.asked[site]
        if robots.allows(status, content, str(url)):
            return
        said = "does not want programs to fetch it" if status < 500 else f"fails ({status})"  # noqa: PLR2004
        raise self.fault(
            f"{site} {said}", "save the page from a browser and add that file, if you may use it"
        )

    def _robots_of(self, url: httpx.URL) -> tuple[int, bytes]:
        """The status and content of a robots.txt; one that redirects too often counts as none."""
        for _ in range(self.limits.redirects + 1):
            with self._answer(url) as response:
                if not response.has_redirect_location:
                    content = b"".join(self._chunks(response, robots.MAX_BYTES))
                    return response.status_code, content
                url = self._checked(url.join(response.headers["location"]))
        return httpx.codes.NOT_FOUND, b""

    @contextmanager
    def _answer(self, url: httpx.URL) -> Iterator[httpx.Response]:
        """A site's answer, its content not read yet.

        The connection goes to the very address that was looked at, by number, so that a name
        cannot lead elsewhere the second time it is looked up. The certificate has to be
        the name's all the same.
        """
        addresses = self._addresses(url)
        for at, address in enumerate(addresses, start=1):
            try:
                response = self.client.send(self._request(url, address), stream=True)
            except httpx.ConnectError:
                if at == len(addresses):
                    raise
                continue
            try:
                yield response
            finally:
                response.close()
            return

    def _request(self, url: httpx.URL, address: str) -> httpx.Request:
        return self.client.build_request(
            "GET",
            url.copy_with(host=address),
            headers={"Host": url.netloc.decode("ascii")},
            extensions={"sni_hostname": url.raw_host.decode("ascii")},
            timeout=self._left(),
        )

    def _addresses(self, url: httpx.URL) -> tuple[str, ...]:
        host = url.raw_host.decode("ascii")
        port = url.port or (443 if url.scheme == "https" else 80)
        try:
            addresses = addresses_of(host, port)
        except (OSError, UnicodeError) as error:
            raise self.fault(f"there is no way to the host {host}", _ONLINE) from error
        if not self.limits.private and not all(map(is_public, addresses)):
            raise self.fault(
                f"{host} is this computer or in a private network",
                "add --allow-private if everybody may see what is there",
            )
        return addresses

    def _left(self) -> float:
        """The seconds that are left; raises `BriefingError` if there are none."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise self.late()
        return left

    def _taken(self, url: httpx.URL, response: httpx.Response) -> Fetched:
        if not response.is_success:
            reason = f"{response.status_code} {response.reason_phrase}".strip()
            raise self.fault(f"the server answers {reason}", f"check the address, {BY_HAND}")
        media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if media_type not in SUFFIXES:
            raise self.fault(
                f"is {media_type or 'of no stated type'}, not a page or text",
                "give the address of the page itself, " + BY_HAND,
            )
        chunks = self._chunks(response, self.limits.size + 1)
        data = b"".join(chunks)
        if len(data) > self.limits.size:
            raise self.fault(
                f"larger than {self.limits.size / MEGABYTE:g} MB", "allow more with --max-size"
            )
        return Fetched(
            address=str(url),
            suffix=SUFFIXES[media_type],
            data=data,
            charset=response.charset_encoding or "",
        )

    def _chunks(self, response: httpx.Response, most: int) -> Iterator[bytes]:
        """The content up to a number of bytes, if it comes in time."""
        size = 0
        for chunk in response.iter_bytes():
            self._left()
            yield chunk[: most - size]
            size += len(chunk)
            if size >= most:
                return
