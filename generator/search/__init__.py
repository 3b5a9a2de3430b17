"""Briefings → the files that the search in the reader's browser loads.

    search/search_index.json   what Material's search box asks for: the name of the index
    search/facets.js           what the results can be narrowed down by, for the search box
    search/index-DIGEST.js     the index; of a small site it holds all parts as well
    search/DIGEST/tN-N.js      of a larger one: a page's texts, by the page's number
    search/DIGEST/pN.js        its postings: which chunks hold which letters
    search/DIGEST/nN.js        the names of terms, each with the numbers of its groups
    search/DIGEST/vN.js        its vocabulary, for words that are nowhere as they are typed
    search/DIGEST/f.js         the pages of each facet
    search/worker.js           the search itself, and three scripts for the page: scripts.py

The parts of the index are scripts of one call, `receive(name, data)`, so that they load from a
folder as well. The digest is that of all their contents, so that no browser mixes an old file
with new ones. How texts are compared is said in `generator/search/letters.py`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from generator.model import Briefing, Editorial
from generator.render.cards import newest_first
from generator.search.chunks import Chunk, chunk_entry, chunks_of, page_entry
from generator.search.codes import encoded
from generator.search.facets import facets
from generator.search.korean import PARTICLES, keyboard, keys_of, tails
from generator.search.pages import FoundPage, briefing_page, texts_of, topic_page
from generator.search.postings import postings
from generator.search.scripts import render_scripts
from generator.search.shards import Shard, by_number, shards
from generator.search.terms import group_entry, groups_of, names_of, related, site_of
from generator.search.variants import variants
from generator.search.vocabulary import left_out, vocabulary
from generator.search.wording import EMPTY_WORDS, ENGLISH_ENDINGS, SCALES

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
    labels = {name: [each[:2] for each in values] for name, values in facets(pages).items()}
    data = {
        "facets": labels,
        name: index | ({"folder": digest} if parts else {}),
        **{f"{digest}/{part}": data for part, data in parts.items()},
    }
    return {
        f"{FOLDER}/search_index.json": _encoded(asked_for),
        **{f"{FOLDER}/{each}.js": _call(each, value) for each, value in data.items()},
        **{f"{FOLDER}/{each}": script for each, script in render_scripts().items()},
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
    posted = postings(chunks)
    site = site_of(_texts(chunks), posted)
    groups = groups_of(editorial, site)
    index: Named = {
        "variants": variants(),
        "particles": " ".join(PARTICLES),
        "tails": tails(),
        "keys": keyboard(),
        "empty": EMPTY_WORDS.split(),
        "endings": dict(ENGLISH_ENDINGS),
        "leftOut": left_out(pages, posted),
        "scales": dict(SCALES),
        "groups": [group_entry(group) for group in groups],
        "related": related(groups, site),
        "chunks": "".join(encoded(len(own)) for own in by_page),
    }
    is_small = _size(chunks) <= small_site
    named = vocabulary(
        chunks,
        (name for group in groups if not group.is_everyday for name in group.there),
    )
    found = _shards(names_of(groups), named, {} if is_small else posted)
    index["firsts"] = {kind: [shard.first for shard in own] for kind, own in found.items()}
    parts = _texts_by_file(by_page) | {"f": facets(pages)} | _files_of(found)
    return (index | {"parts": parts}, {}) if is_small else (index, parts)


def _shards(
    names: Iterable[tuple[str, int]], words: Mapping[str, int], posted: Mapping[str, str]
) -> dict[str, list[Shard]]:
    """By the letter that the names of their files begin with; of a small site one for each list."""
    if not posted:
        return {"n": [Shard("", sorted(names))], "v": [Shard("", sorted(words.items()))]}
    return {
        "n": list(shards(names)),
        "v": list(shards(words.items(), key=_typed)),
        "p": list(shards(posted.items())),
    }


def _files_of(found: Mapping[str, Sequence[Shard]]) -> Named:
    return {
        f"{kind}{at}": dict(shard.entries) if kind == "p" else by_number(shard.entries)
        for kind, own in found.items()
        for at, shard in enumerate(own)
    }


def _size(chunks: Sequence[Chunk]) -> int:
    return sum(map(len, _texts(chunks)))


def _texts(chunks: Sequence[Chunk]) -> Iterator[str]:
    return (text for chunk in chunks for text in texts_of(chunk.passages))


def _texts_by_file(by_page: Sequence[Sequence[Chunk]]) -> Named:
    """The page's entry, then its first three chunks, and in further files two each."""
    return {
        f"t{number}-{part}": [page_entry(own[0].page), *map(chunk_entry, together)]
        for number, own in enumerate(by_page)
        for part, together in enumerate(_by_file(own))
    }


def _by_file(chunks: Sequence[Chunk]) -> Iterator[Sequence[Chunk]]:
    yield chunks[:3]
    for first in range(3, len(chunks), 2):
        yield chunks[first : first + 2]


def _typed(word: str) -> str:
    return keys_of(word.replace(" ", ""))


def _call(name: str, data: Any) -> bytes:
    return b"receive(" + _encoded(name) + b"," + _encoded(data) + b");\n"


def _encoded(value: object) -> bytes:
    # A script may not hold these two line ends in its strings in browsers before 2019.
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").encode()
