"""The one place where captured text becomes safe to stand on a page.

A page's way is long: YAML front matter, Markdown's preprocessors, raw HTML blocks, inline
patterns, the table of contents, MkDocs' templates (which escape nothing), the search index.
What leaves `escape` is one line without a character that means something on that way; a
browser shows it as it was captured.
"""

from __future__ import annotations

import re
from typing import Final

_LINE_BREAKS: Final = re.compile("[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_NEVER_SHOWN: Final = re.compile("[\u061c\u202a-\u202e\u2066-\u2069\ufeff]")
"""Signs without a glyph that reorder the text after them ("Trojan Source", CVE-2021-42574),
and the byte order mark."""
_LAST_OF_PLANES: Final = "".join(
    chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)
)
_NOT_A_CHARACTER: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufff9-\ufffb"
    + _LAST_OF_PLANES
    + "]"
)
"""Control characters, lone surrogates and noncharacters: YAML or HTML does not allow them."""
_MEANS_SOMETHING: Final = re.compile(r"""[&<>"'`~{}\[\]\\*_!#|:^=+$]""")
"""HTML's own marks, and those with which Markdown, one of its extensions or a template could
begin anything: links, fences, attribute lists, emphasis, snippets, Jinja, `[TOC]`. Marks
that mean something at a line's start only (`-`, `1.`) stay: a page's own markup stands
before every captured text in raw HTML."""


_ASCII_PUNCTUATION: Final = re.compile(r"[!-/:-@\[-`{-~]")


def escape(text: str) -> str:
    """The text for an element's content or a double-quoted attribute in raw HTML, and for
    front matter, whose values MkDocs' templates print as they are.

    The same text is shown, on one line: a line break or tab is a space, a character that
    no page may hold is the replacement character, and bidirectional overrides are left out.
    """
    return _MEANS_SOMETHING.sub(_entity, inert(text))


def escape_markdown(text: str) -> str:
    """The text for a line that Markdown reads as a whole, a heading: without outer spaces and
    with every ASCII punctuation mark as an entity, so that not even `www.` or `1.` is left
    for Markdown to find."""
    return _ASCII_PUNCTUATION.sub(_entity, " ".join(inert(text).split()))


def inert(text: str) -> str:
    """The text on one line without what reorders or breaks a page, its marks not escaped:
    for JSON and other formats that escape by themselves."""
    if text.isprintable():
        # None of these characters is, and most texts hold none.
        return text
    text = _NEVER_SHOWN.sub("", _LINE_BREAKS.sub(" ", text))
    return _NOT_A_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", text)


def _entity(match: re.Match[str]) -> str:
    return f"&#{ord(match[0])};"
