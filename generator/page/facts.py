"""What an HTML page states about itself: JSON-LD first, then OpenGraph, then other meta tags,
then `<title>` and the canonical link. What it states of itself goes before what its text shows,
but for the title, which pages state with the site's name.

OpenGraph: https://ogp.me. Dates are those of publication; when a page was changed is never taken
for it. `citation_…`: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from lxml import html

from generator.model import Facts, Stated
from generator.page.linked import read_linked
from generator.page.scripts import find_date
from generator.page.values import usable

_META: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("og:title", "twitter:title", "citation_title", "articletitle", "dc.title",
              "dcterms.title"),
    "publisher": ("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher",
                  "sitename", "application-name"),
    "author": ("citation_author", "dable:author", "author", "article:author",
               "og:article:author", "dc.creator", "dcterms.creator", "byl", "by"),
    "published": ("article:published_time", "og:article:published_time", "datepublished",
                  "pubdate", "publishdate", "publish-date", "parsely-pub-date",
                  "citation_publication_date", "dc.date.issued", "dcterms.issued", "dc.date"),
    "url": ("og:url",),
}  # fmt: skip
"""Meta tags by what they state, the most trustworthy first."""
_ONE_EACH: Final = frozenset({"citation_author", "dc.creator", "dcterms.creator"})
"""Tags of which there is one for each author."""
LONGEST_SITE: Final = 40
"""Characters of a site's name behind a title."""
_SEPARATOR: Final = re.compile(
    r"""
    [|<>»_｜]          # signs that are no part of a name
    | \s [-–—:·] \s    # signs that may be, between spaces
    | --
    """,
    re.VERBOSE,
)


def read_facts(root: html.HtmlElement) -> Facts:
    """What the markup of a page states about it."""
    tags = _meta_tags(root)
    scripts = [
        script.text or ""
        for script in root.iter("script")
        if "ld+json" in (script.get("type") or "").lower()
    ]
    title, canonical = _from_elements(root)
    linked = {key: usable(key, value) for key, value in read_linked(scripts).items()}
    stated = {
        key: Stated(value=linked[key], note="JSON-LD")
        if linked.get(key)
        else _from_meta(
            key, tags, _no_author(tags, title.value) if key == "author" else frozenset()
        )
        for key in _META
    }
    sites = {stated["publisher"].value, tags.get("og:site_name", "")}
    if not stated["title"].value or stated["title"].value in sites:
        stated["title"] = _from_meta("title", tags, sites)
    if not stated["title"].value:
        stated["title"] = title
    if not stated["url"].value:
        stated["url"] = canonical
    if not stated["publisher"].value:
        stated["publisher"] = _site_behind(stated["title"].value, title.value)
    date = usable("published", find_date(script.text or "" for script in root.iter("script")))
    scripted = Stated(value=date, note="script") if date else Stated()
    return Facts(**stated, scripted=scripted)


def _meta_tags(root: html.HtmlElement) -> dict[str, str]:
    """Name, in small letters, → content. Of tags of one name the first counts, but of those that
    name one author each, all."""
    tags: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        name = name.lower().strip()
        contents = tags.setdefault(name, [])
        if not contents or name in _ONE_EACH:
            contents.append(meta.get("content") or "")
    return {name: ", ".join(contents) for name, contents in tags.items()}


def _no_author(tags: Mapping[str, str], title: str) -> AbstractSet[str]:
    """Names of the site, which many pages state as the author's."""
    return {part.strip() for part in _SEPARATOR.split(title)} | {tags.get("og:site_name", "")}


def _from_meta(key: str, tags: Mapping[str, str], refused: AbstractSet[str]) -> Stated:
    for name in _META[key]:
        value = usable(key, tags.get(name))
        if value and value not in refused:
            return Stated(value=value, note=f"meta {name}")
    return Stated()


def _from_elements(root: html.HtmlElement) -> tuple[Stated, Stated]:
    """Title and address, as the elements state them that are there for it."""
    title = usable("title", next((element.text for element in root.iter("title")), ""))
    links = (link for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical")
    address = usable("url", next((link.get("href") for link in links), ""))
    return (
        Stated(value=title, note="title element" if title else ""),
        Stated(value=address, note="canonical link" if address else ""),
    )


def _site_behind(stated: str, title: str) -> Stated:
    """The site's name, where the `<title>` has it behind the title that is stated elsewhere."""
    if not stated or not title.startswith(stated):
        return Stated()
    name = _SEPARATOR.split(title.removeprefix(stated))[-1].strip()
    is_name = 0 < len(name) <= LONGEST_SITE
    return Stated(value=name, note="title element") if is_name else Stated()
