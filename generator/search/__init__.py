"""Briefings → the files that the search in the reader's browser loads.

    search/search_index.json   what Material's search box asks for: the name of the index
    search/facets.js           what the results can be narrowed down by, for the search box
    search/index-DIGEST.js     the index; of a small site it holds all texts as well
    search/DIGEST/tN.js        of a larger one: chunk N of the texts
    search/DIGEST/pN.js        its postings: which chunks hold which letters
    search/DIGEST/vN.js        its vocabulary, for words that are nowhere as they are typed

All are scripts of one call, `receive(name, data)`, so that they load from a folder as well.
The digest is that of all their contents, so that no browser mixes an old file with new ones.
How texts are compared is said in `generator/search/letters.py`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any, Final

from generator.model import Briefing, Editorial
from generator.render.cards import newest_first
from generator.search.chunks import Chunk, chunk_entry, chunks_of, page_entry
from generator.search.codes import encoded
from generator.search.facets import facets
from generator.search.korean import KEYS, PARTICLES, keys_of
from generator.search.pages import FoundPage, briefing_page, texts_of, topic_page
from generator.search.postings import postings
from generator.search.shards import Shard, shards
from generator.search.terms import read_forms, term_forms
from generator.search.variants import variants
from generator.search.vocabulary import vocabulary

FOLDER: Final = "search"
DIGEST_LENGTH: Final = 12
"""Hexadecimal digits of SHA-256."""
SMALL_SITE: Final = 150_000
"""Characters of text up to which one file with all of it is less than what a search would
load of several."""

Named = dict[str, Any]
"""Data of each file by the file's name."""


def render_search(briefings: Sequence[Briefing], editorial: Editorial) -> dict[str, bytes]:
    """Every file of the search, by its path below docs/."""
    pages = search_pages(briefings, editorial)
    index, parts = search_index(pages, editorial)
    contents = json.dumps([index, parts], ensure_ascii=False, sort_keys=True)
    digest = hashlib.sha256(contents.encode()).hexdigest()[:DIGEST_LENGTH]
    name = f"index-{digest}"
    # Material passes `config` on to the worker, and goes through `docs` itself.
    asked_for = {"config": {"index": name, "lang": ["en"], "separator": " "}, "docs": []}
    labels = {name: [each[:2] for each in values] for name, values in index["facets"].items()}
    scripts = {
        "facets": labels,
        name: index | ({"folder": digest} if parts else {}),
        **{f"{digest}/{part}": data for part, data in parts.items()},
    }
    return {
        f"{FOLDER}/search_index.json": _encoded(asked_for),
        **{f"{FOLDER}/{each}.js": _script(each, data) for each, data in scripts.items()},
    }


def search_pages(briefings: Sequence[Briefing], editorial: Editorial) -> tuple[FoundPage, ...]:
    """The pages that can be found, the newest briefing first."""
    return (
        *(briefing_page(briefing, editorial) for briefing in newest_first(briefings)),
        *(topic_page(topic) for topic in editorial.topics),
    )


def search_index(
    pages: Sequence[FoundPage], editorial: Editorial, small_site: int = SMALL_SITE
) -> tuple[Named, Named]:
    """The index, and the files that it leaves the rest to: none if the site is small."""
    by_page = [chunks_of(page) for page in pages]
    chunks = [chunk for own in by_page for chunk in own]
    index: Named = {
        "variants": variants(),
        "particles": " ".join(PARTICLES),
        "keys": KEYS,
        "terms": [*term_forms(editorial), *read_forms(_texts(chunks))],
        "facets": facets(pages),
        "chunks": "".join(encoded(len(own)) for own in by_page),
    }
    if _size(chunks) <= small_site:
        return index | _whole(pages, by_page), {}
    posted = list(shards(postings(chunks).items()))
    words = list(shards(vocabulary(chunks).items(), key=_typed))
    parts = {
        **{f"t{at}": _with_page(chunk) for at, chunk in enumerate(chunks)},
        **_numbered("p", posted),
        **_numbered("v", words),
    }
    firsts = {"p": [shard.first for shard in posted], "v": [shard.first for shard in words]}
    return index | {"firsts": firsts}, parts


def _size(chunks: Sequence[Chunk]) -> int:
    return sum(map(len, _texts(chunks)))


def _texts(chunks: Sequence[Chunk]) -> Iterator[str]:
    return (text for chunk in chunks for text in texts_of(chunk.passages))


def _whole(pages: Sequence[FoundPage], by_page: Sequence[Sequence[Chunk]]) -> Named:
    return {
        "pages": [page_entry(page) for page in pages],
        "texts": [chunk_entry(chunk) for own in by_page for chunk in own],
    }


def _with_page(chunk: Chunk) -> list[Any]:
    return [page_entry(chunk.page), chunk_entry(chunk)]


def _typed(word: str) -> str:
    return keys_of(word.replace(" ", ""))


def _numbered(letter: str, found: Sequence[Shard]) -> Named:
    return {f"{letter}{number}": shard.entries for number, shard in enumerate(found)}


def _script(name: str, data: Any) -> bytes:
    return b"receive(" + _encoded(name) + b"," + _encoded(data) + b");\n"


def _encoded(value: object) -> bytes:
    # A script may not hold these two line ends in its strings in browsers before 2019.
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").encode()
