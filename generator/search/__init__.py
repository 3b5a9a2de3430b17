"""Briefings → the files that the search in the reader's browser loads.

    search/search_index.json    what Material's search box asks for: the name of the index
    search/briefings-DIGEST.js  the index, a script, so that it loads from a folder as well

The name of the index changes with its content, so that no browser keeps an old one. The
script calls `receiveIndex` of `overrides/assets/javascripts/search/worker.js`, which also
says how texts are compared; here they stand as on the pages.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from generator.model import Briefing, Editorial
from generator.render.cards import newest_first
from generator.search.pages import briefing_page, topic_page
from generator.search.terms import term_forms
from generator.search.variants import variants

FOLDER = "search"
DIGEST_LENGTH = 12
"""Hexadecimal digits of SHA-256."""


def render_search(briefings: Sequence[Briefing], editorial: Editorial) -> dict[str, bytes]:
    """Every file of the search, by its path below docs/."""
    index = _script(search_index(briefings, editorial))
    name = f"briefings-{hashlib.sha256(index).hexdigest()[:DIGEST_LENGTH]}.js"
    # Material passes `config` on to the worker, and goes through `docs` itself.
    asked_for = {"config": {"index": name, "lang": ["en"], "separator": " "}, "docs": []}
    return {
        f"{FOLDER}/search_index.json": _encoded(asked_for),
        f"{FOLDER}/{name}": index,
    }


def search_index(briefings: Sequence[Briefing], editorial: Editorial) -> dict[str, Any]:
    """The index: variants of characters, every term's topics and forms, the pages' passages.

    A page is `{url, title, facts, facets, passages}`, a passage `[id, kind, section, text, …]`,
    the texts being the same words in different languages.
    """
    return {
        "variants": variants(),
        "terms": term_forms(editorial),
        "pages": [
            *(briefing_page(briefing, editorial) for briefing in newest_first(briefings)),
            *(topic_page(topic) for topic in editorial.topics),
        ],
    }


def _script(index: dict[str, Any]) -> bytes:
    return b"receiveIndex(" + _encoded(index) + b");\n"


def _encoded(value: object) -> bytes:
    # A script may not hold these two line ends in its strings in browsers before 2019.
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").encode()
