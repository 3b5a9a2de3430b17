"""Finds what the pages of a site would load from another host.

A link that a reader may follow is no load; a script, style sheet, picture or frame is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from generator.errors import Problem

_LOADING_ATTRIBUTES = {
    "script": ("src",),
    "img": ("src", "srcset"),
    "source": ("src", "srcset"),
    "iframe": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "video": ("src", "poster"),
    "audio": ("src",),
    "track": ("src",),
    "input": ("src",),
    "image": ("href", "xlink:href"),
    "use": ("href", "xlink:href"),
}
_LOADING_RELATIONS = frozenset(
    {
        "apple-touch-icon",
        "dns-prefetch",
        "icon",
        "manifest",
        "mask-icon",
        "modulepreload",
        "preconnect",
        "prefetch",
        "preload",
        "prerender",
        "stylesheet",
    }
)
_OTHER_HOST = re.compile(r"(?: https? : )? // [^\s/]", re.VERBOSE | re.IGNORECASE)
_LOADED_BY_STYLE = re.compile(
    r"""(?: url \( \s* | @import \s+ ) ["']? (?P<address> (?: https? : )? // [^"')\s;]+ )""",
    re.VERBOSE | re.IGNORECASE,
)


def loads_from_elsewhere(site: Path) -> tuple[Problem, ...]:
    """A problem for each address of another host that a page or style sheet loads."""
    found: list[Problem] = []
    for path in sorted(site.rglob("*")):
        if path.suffix == ".html":
            addresses = _in_page(path.read_text(encoding="utf-8"))
        elif path.suffix == ".css":
            addresses = _in_style(path.read_text(encoding="utf-8"))
        else:
            continue
        found += [
            Problem(
                path=path.relative_to(site).as_posix(),
                message=f"loads {address} from another host",
                hint="keep a copy in docs/ or overrides/ and name that",
            )
            for address in dict.fromkeys(addresses)
        ]
    return tuple(found)


def _in_page(html: str) -> list[str]:
    reader = _LoadReader()
    reader.feed(html)
    reader.close()
    return reader.addresses


def _in_style(css: str) -> list[str]:
    return [found["address"] for found in _LOADED_BY_STYLE.finditer(css)]


class _LoadReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.in_style = tag == "style"
        values = {name: value.strip() for name, value in attrs if value}
        self.addresses += [
            address for address in _loaded_by(tag, values) if _OTHER_HOST.match(address)
        ]
        self.addresses += _in_style(values.get("style", ""))

    def handle_data(self, data: str) -> None:
        if self.in_style:
            self.addresses += _in_style(data)

    def handle_endtag(self, _tag: str) -> None:
        self.in_style = False


def _loaded_by(tag: str, values: dict[str, str]) -> Iterator[str]:
    if tag == "link" and _LOADING_RELATIONS & set(values.get("rel", "").lower().split()):
        yield values.get("href", "")
    for name in _LOADING_ATTRIBUTES.get(tag, ()):
        if name == "srcset":
            yield from (part.strip() for part in values.get(name, "").split(","))
        else:
            yield values.get(name, "")
