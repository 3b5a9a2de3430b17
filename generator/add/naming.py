"""A name for a new capture: its files' in `seeds/` and, from that, its page's address."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import count
from typing import Final
from urllib.parse import unquote, urlsplit

from generator.slugs import make_slug

LONGEST: Final = 60
"""Characters; longer ones end after the last whole word."""
FEWEST_WORDS: Final = 3
"""Of a foreign headline, that are known in English, to say what it is about."""

_LATIN_WORDS: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_TELLING: Final = re.compile(
    r"""
    [A-Za-z]{3,}
    | (?= .* [^\x00-\x7F] ) [^\W\d_]{2,}   # a word of another script may be shorter
    """,
    re.VERBOSE,
)
"""A word that says something; `AKR20240208` does not."""
_WORD_ENDS: Final = re.compile(r"[\W_]+|(?<=[a-z])(?=[A-Z])")
"""Between the words of a name, those of `articleView` too."""
_HASH: Final = re.compile(r"(?=[0-9a-f]*\d)[0-9a-f]{8,}", re.IGNORECASE)
_EMPTY_WORDS: Final = frozenset(
    {
        *("article", "articles", "capture", "content", "default", "detail", "download", "file"),
        *("home", "html", "index", "main", "news", "newsview", "page", "post", "read", "story"),
        *("text", "txt", "unnamed", "untitled", "view", "www"),
    }
)
"""What servers and browsers call any page."""
_APOSTROPHES: Final = str.maketrans("", "", "'’‘ʼ")


def propose_name(
    *, headline: str, title: str, english: Sequence[str], given: str, fallback: str
) -> str:
    """A name of small letters, digits and hyphens, the first of these that says something:

    the English headline, a title in Latin letters, the file's name or the end of the address
    (`given`) in ASCII, the title's words that are known in English (`english`), the file's name
    in another script, the fallback, `capture`.
    """
    place = _slug_of_place(given)
    words = tuple(dict.fromkeys(word for part in english for word in part.split()))
    candidates = (
        _slug(headline),
        _slug(title) if _is_latin(title) else "",
        place if place.isascii() else "",
        _slug(" ".join(words)) if len(words) >= FEWEST_WORDS else "",
        place,
        _slug(fallback),
    )
    return next(filter(None, candidates), "capture")


def english_words(title: str, named: Iterable[tuple[int, int, str]]) -> tuple[str, ...]:
    """The words of a title that are known in English, in its order, each once: its own in
    Latin letters, and of `named` parts (start, end, English) the English."""
    parts = list(named)
    latin = [
        (found.start(), found[0])
        for found in _LATIN_WORDS.finditer(title)
        if not any(start <= found.start() < end for start, end, _ in parts)
    ]
    all_parts = sorted([*latin, *((start, english) for start, _, english in parts)])
    return tuple(dict.fromkeys(english.lower() for _, english in all_parts))


def unused(name: str, taken: frozenset[str]) -> str:
    """The name, or with the first number from 2 on that makes it one nobody has."""
    numbered = (f"{name}-{number}" for number in count(2))
    return name if name not in taken else next(each for each in numbered if each not in taken)


def _slug(text: str) -> str:
    """ASCII letters and digits with hyphens between, cut after a whole word; empty if none."""
    plain = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES))
    kept = "".join(character for character in plain if not unicodedata.combining(character))
    words = re.findall(r"[a-z0-9]+", kept.lower())
    if not words:
        return ""
    fitting = [words[0][:LONGEST]]
    for word in words[1:]:
        if len("-".join([*fitting, word])) > LONGEST:
            break
        fitting.append(word)
    return make_slug("-".join(fitting))


def _is_latin(title: str) -> bool:
    letters = [character for character in title if character.isalpha()]
    return bool(letters) and all(
        unicodedata.name(character, "").startswith("LATIN ") for character in letters
    )


def _slug_of_place(given: str) -> str:
    """Of a file's name or the last part of an address; empty if it says nothing, like
    `index.html`, a number or a hash. A name in another script stays in it."""
    part = unquote(urlsplit(given).path if "://" in given else given).rstrip("/").rpartition("/")[2]
    stem = re.sub(r"\.[A-Za-z]{2,5}$", "", part)
    words = [word for word in _WORD_ENDS.split(stem) if word and not _HASH.fullmatch(word)]
    if not any(_TELLING.fullmatch(word) and word.lower() not in _EMPTY_WORDS for word in words):
        return ""
    rest = "-".join(words)
    return _slug(rest) if rest.isascii() else make_slug(rest)
