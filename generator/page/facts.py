"""What an HTML page states about itself: JSON-LD first, then OpenGraph, then other meta tags,
then `<title>` and the canonical link. What it states of itself goes before what its text shows,
but for the title, which pages state with the site's name.

JSON-LD: https://schema.org/Article. OpenGraph: https://ogp.me. Dates are those of
publication; when a page was changed is never taken for it.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

from lxml import html

from generator.model import Facts, Stated

LARGEST_JSON: Final = 1_000_000
LONGEST_VALUE: Final = 500
"""Characters of a value; a longer one is no title, name, date or address."""
_ARTICLES: Final = frozenset(
    {"Article", "NewsArticle", "BlogPosting", "Report", "ReportageNewsArticle",
     "AnalysisNewsArticle", "OpinionNewsArticle", "TechArticle", "ScholarlyArticle"}
)  # fmt: skip
_META: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("og:title", "twitter:title", "dc.title"),
    "publisher": ("og:site_name", "dc.publisher"),
    "author": ("author", "article:author", "dc.creator", "byl"),
    "published": ("article:published_time", "datepublished", "pubdate", "publishdate",
                  "publish-date", "parsely-pub-date", "dc.date.issued", "dc.date"),
    "url": ("og:url",),
}  # fmt: skip
"""Meta tags by what they state, the most trustworthy first."""


def read_facts(root: html.HtmlElement) -> Facts:
    """What the markup of a page states about it."""
    tags: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        tags.setdefault(name.strip(), meta.get("content") or "")
    scripts = [
        script.text or ""
        for script in root.iter("script")
        if "ld+json" in (script.get("type") or "").lower()
    ]
    linked = _from_json(scripts)
    stated = {key: linked.get(key) or _from_meta(key, tags) for key in _META}
    title, canonical = _from_elements(root)
    if not stated["title"].value:
        stated["title"] = title
    if not stated["url"].value:
        stated["url"] = canonical
    return Facts(**stated)


def _from_elements(root: html.HtmlElement) -> tuple[Stated, Stated]:
    """Title and address, as the elements state them that are there for it."""
    title = _usable("title", next((element.text for element in root.iter("title")), ""))
    links = (link for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical")
    address = _usable("url", next((link.get("href") for link in links), ""))
    return (
        Stated(value=title, note="title element" if title else ""),
        Stated(value=address, note="canonical link" if address else ""),
    )


def _from_meta(key: str, tags: Mapping[str, str]) -> Stated:
    for name in _META[key]:
        value = _usable(key, tags.get(name))
        if value:
            return Stated(value=value, note=f"meta {name}")
    return Stated()


def _from_json(scripts: list[str]) -> dict[str, Stated]:
    for script in scripts:
        for article in _articles(script):
            values = {
                "title": article.get("headline"),
                "publisher": _name(article.get("publisher")),
                "author": _name(article.get("author")),
                "published": article.get("datePublished"),
                "url": article.get("url"),
            }
            usable = {key: _usable(key, value) for key, value in values.items()}
            return {
                key: Stated(value=value, note="JSON-LD") for key, value in usable.items() if value
            }
    return {}


def _articles(script: str) -> Iterator[Mapping[str, Any]]:
    if len(script) > LARGEST_JSON:
        return
    try:
        value = json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return
    entries = value if isinstance(value, list) else [value]
    for entry in entries:
        if isinstance(entry, dict):
            graph = entry.get("@graph")
            for item in [entry, *(graph if isinstance(graph, list) else ())]:
                if isinstance(item, dict) and _is_article(item.get("@type")):
                    yield item


def _is_article(kinds: object) -> bool:
    named = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind in _ARTICLES for kind in named)


def _name(value: object) -> str:
    """The name of a person or organisation, or of several."""
    match value:
        case str():
            return value
        case dict():
            return _name(value.get("name"))
        case list():
            return ", ".join(name for name in (_name(entry) for entry in value[:10]) if name)
    return ""


def _usable(key: str, value: object) -> str:
    """The value as one line in NFC; empty where it can't be what it is said to be."""
    if not isinstance(value, str) or len(value) > LONGEST_VALUE:
        return ""
    text = unicodedata.normalize("NFC", " ".join(value.split()))
    if key == "published":
        return _date(text)
    is_address = text.startswith(("http://", "https://"))
    if key == "url":
        return text if is_address and _has_host(text) else ""
    return "" if is_address else text


def _date(text: str) -> str:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return ""
    return moment.isoformat() if len(text) > len("2024-02-08") else moment.date().isoformat()


def _has_host(text: str) -> bool:
    try:
        return bool(urlsplit(text).hostname)
    except ValueError:
        return False
