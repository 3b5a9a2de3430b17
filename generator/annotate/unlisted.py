"""Names that the termbase may lack: a word that the text itself gives in another script."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.annotate.lexicon import Lexicon, compile_lexicon, find_hits
from generator.model import Document, Term

GLOSSED: Final = re.compile(
    r"""
    (?P<name> (?: [가-힣A-Za-z0-9]+ [ ] ){0,2} [가-힣]{2,} )
    \s? [(（]
    (?P<gloss> [A-Z][A-Za-z0-9 .&’'-]{2,40} | [一-鿿]{2,12} )
    (?: [·,] [ ]? (?P<other> [A-Z][A-Za-z0-9 .&’'-]{2,40} | [一-鿿]{2,12} ) )?
    [)）]
    """,
    re.VERBOSE,
)
"""Hangul followed by Latin letters or Chinese characters in brackets: `비런커지(壁仞科技)`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlisted:
    """A likely name without an entry."""

    name: str
    """With up to two words before it: where a name begins, only an editor can tell."""
    gloss: str
    line: int
    """The capture's."""


def unlisted_names(document: Document, terms: Sequence[Term]) -> tuple[Unlisted, ...]:
    """Likely names of which neither the word nor what stands in brackets is in the termbase, in
    reading order, each gloss once."""
    lexicon = compile_lexicon(tuple(terms), topical=False)
    found: dict[str, Unlisted] = {}
    for passage in document.passages():
        for match in GLOSSED.finditer(passage.text):
            glosses = [gloss for gloss in (match["gloss"], match["other"]) if gloss]
            if not any(_is_listed(text, lexicon) for text in (match["name"], *glosses)):
                found.setdefault(
                    match["gloss"],
                    Unlisted(name=match["name"], gloss=", ".join(glosses), line=passage.first),
                )
    return tuple(found.values())


def _is_listed(text: str, lexicon: Lexicon) -> bool:
    """Whether a form of a term stands in it, whatever it means there."""
    return any(hit.spelling in lexicon.entries for hit in find_hits(text, lexicon))
