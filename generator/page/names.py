"""What the class and id of an element say about it.

Names are cut into words at hyphens, underscores and capitals: `articleRelated`, `article_related`
and `article-related` say the same. The words are those of the content systems whose pages were
looked at; readability (https://github.com/mozilla/readability) keeps a list of the same sort.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice
from typing import Final

from lxml import html

from generator.model import Kind

_WORDS: Final = re.compile(
    r"""
    [A-Z]? [a-z]+     # a word, perhaps with a capital
    | [A-Z]+          # letters that stand for words: SNS
    """,
    re.VERBOSE,
)
_HASH: Final = re.compile(
    r"""
    __ (?= [\w-]{0,4} [A-Z0-9] ) [\w-]{5} \b    # of a CSS module: Story_body__x4AdQ
    | \b (?: css | sc ) - \w+                # of styles made by a script
    | \b (?= [0-9a-f]* \d ) [0-9a-f]{4,} \b  # a number in hexadecimal signs: 88ad
    """,
    re.VERBOSE,
)
"""Letters by chance at the end of a name, which may look like a word."""
_FURNITURE: Final = frozenset(
    {
        "ad", "ads", "adsense", "advert", "advertisement", "aside", "banner", "blind", "breadcrumb",
        "breadcrumbs", "comment", "comments", "cookie", "cta", "disqus", "download", "downloads",
        "feedback", "footer", "hidden", "keywords", "menu", "modal", "nav", "newsletter", "oglink",
        "optin", "pager", "paging", "paywall", "poll", "popular", "popup", "promo", "promotion",
        "prompt", "rank", "ranking", "recommend", "recommended", "rel", "related", "relatedposts",
        "relation", "relevant", "reply", "rss", "share", "sharedaddy", "sidebar", "signup", "skip",
        "sns", "social", "sponsor", "sponsored", "subscribe", "subscription", "subscriptions",
        "tags", "toc", "toolbar",
    }
)  # fmt: skip
_ROLES: Final[Mapping[Kind, frozenset[str]]] = {
    Kind.CAPTION: frozenset({"caption", "figcaption", "cap", "cutline"}),
    Kind.SUBTITLE: frozenset({"subtitle", "subheading", "subtit", "subheadline", "standfirst",
                              "dek", "deck", "kicker", "series"}),
    Kind.BYLINE: frozenset({"byline", "author", "authors", "writer", "reporter", "journalist",
                            "nick", "nickname"}),
    Kind.DATELINE: frozenset({"date", "datetime", "dateline", "pubdate", "timestamp"}),
    Kind.FOOTNOTE: frozenset({"footnote", "footnotes", "endnote", "endnotes"}),
    Kind.REFERENCE: frozenset({"refs", "references", "bibliography"}),
    Kind.HEADING: frozenset({"crosshead", "crossheading", "intertitle", "midtitle", "subhead"}),
}  # fmt: skip
_UNSEEN: Final = frozenset({"hide", "sr-only", "screen-reader-text", "a11y"})
"""Names of elements that stand beside the page or are for being read aloud."""
_MACHINE: Final = frozenset({"ai", "auto"})
_SUMMARY: Final = frozenset({"summary", "autosummary"})
_TITLE: Final = frozenset({"tit", "title", "head", "heading", "headline"})
_PICTURE: Final = frozenset(
    {"img", "image", "photo", "pic", "picture", "figure", "fig", "table", "tbl", "chart"}
)
_SOURCE: Final = frozenset({"src", "source"})
_NOTE: Final = frozenset({"note", "notes"})
_DESCRIPTION: Final = frozenset({"desc", "descr", "description", "info", "txt", "credit"})
LONGEST: Final[Mapping[Kind, int]] = {
    Kind.CAPTION: 400,
    Kind.SUBTITLE: 300,
    Kind.BYLINE: 120,
    Kind.DATELINE: 120,
    Kind.HEADING: 80,
}
"""Characters of an element that can be what its name says; notes may be as long as they like."""
MOST_ELEMENTS: Final = 50
"""Elements within one that can be what its name says; keeps nested elements linear."""


def names_furniture(element: html.HtmlElement) -> bool:
    """Whether an element's names say that it holds no part of the text."""
    words = _words(element)
    is_by_machine = bool(words & _MACHINE and words & _SUMMARY)
    is_unseen = not _UNSEEN.isdisjoint((element.get("class") or "").split())
    is_unread = element.get("aria-hidden") == "true"
    return is_by_machine or is_unseen or is_unread or not _FURNITURE.isdisjoint(words)


def role_of(element: html.HtmlElement) -> Kind | None:
    """The kind of line that an element's names say it is; none if they say nothing."""
    words = _words(element)
    named = {kind for kind, names in _ROLES.items() if names & words}
    if "drop" in words:  # a drop cap
        named.discard(Kind.CAPTION)
    if _PICTURE & words and _DESCRIPTION & words:
        named.add(Kind.CAPTION)
    if "sub" in words and _TITLE & words:
        named.add(Kind.SUBTITLE)
    if _PICTURE & words and _SOURCE & words:
        named.add(Kind.REFERENCE)
    if _NOTE & words and element.tag == "p":
        named.add(Kind.FOOTNOTE)
    return next((kind for kind in _ROLES if kind in named and _fits(element, kind)), None)


def names_pull_quote(element: html.HtmlElement) -> bool:
    words = _words(element)
    return "pullquote" in words or {"pull", "quote"} <= words


def names_label(element: html.HtmlElement) -> bool:
    """Whether an element is the name of a field."""
    return element.tag == "dt" or "label" in _words(element)


def _fits(element: html.HtmlElement, kind: Kind) -> bool:
    """Whether the element is as short as what its name says."""
    if kind not in LONGEST:
        return True
    inner = list(islice(element.iter(), MOST_ELEMENTS + 1))
    length = sum(len(part.text or "") + len(part.tail or "") for part in inner)
    return len(inner) <= MOST_ELEMENTS and length - len(element.tail or "") <= LONGEST[kind]


def _words(element: html.HtmlElement) -> frozenset[str]:
    named = f"{element.get('class') or ''} {element.get('id') or ''}"
    return frozenset(word.lower() for word in _WORDS.findall(_HASH.sub("", named)))
