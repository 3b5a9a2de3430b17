"""Links and front matter: the two places where captured text meets Markdown and YAML.

Everywhere else a template prints into raw HTML blocks. All escaping is in `escape.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

import yaml
from markupsafe import Markup

from generator.render.escape import escape, escape_markdown
from generator.words import last_edge

_ASCII = re.compile(r"[\x00-\x7f]+")
"""Of a fragment only this is quoted: MkDocs compares anchors as they are written, and ids
hold letters of any script."""

_HANGUL = re.compile(r"[가-힣]")
_DOTTED = re.compile(r"[가-힣\u4e00-\u9fff]{1,4}(?:[·‧・•∙⋅ㆍ][가-힣\u4e00-\u9fff]{1,4}){1,3}")
"""Short enough for the narrowest screen."""
_DOTTED_PARTS = re.compile(f"({_DOTTED.pattern})")

LINK_TEXT_LIMIT = 300
"""Characters of a link's text: a longer one is cut, so that a capture without line
ends can't make a list unreadable or Markdown slow."""


def link(text: str, path: str, fragment: str = "") -> Markup:
    """A Markdown link to a file below docs/, relative to the page that holds it.

    Markdown and not HTML, so that MkDocs makes the address right with and without
    directory addresses, and warns where the file or the anchor is not there.
    """
    target = quote(path, safe="/") + (f"#{_ASCII.sub(_quoted, fragment)}" if fragment else "")
    return Markup(f"[{together(shortened(text))}]({target})")  # noqa: S704 - both escaped


def _quoted(match: re.Match[str]) -> str:
    return quote(match[0])


def shortened(text: str, limit: int = LINK_TEXT_LIMIT) -> str:
    """The text, or as many of its words as the limit allows with an ellipsis at their end."""
    return text if len(text) <= limit else text[: last_edge(text, limit - 1)].rstrip() + "…"


def together(text: str) -> Markup:
    """A text as HTML in which no browser breaks a line within `미·중`: it does so beside the dot,
    though it keeps Korean words whole. What is copied or searched stays as it is."""
    if not _HANGUL.search(text):
        return Markup(escape(text))  # noqa: S704 - escaped
    parts = (
        f'<span class="together">{escape(part)}</span>' if _DOTTED.fullmatch(part) else escape(part)
        for part in _DOTTED_PARTS.split(text)
    )
    return Markup("".join(parts))  # noqa: S704 - each escaped


def together_in_line(text: str) -> str:
    """The same for a line that Markdown reads as a whole, a heading. The marks that are escaped
    for it stand in no such word."""
    escaped = escape_markdown(text)
    if not _HANGUL.search(text):
        return escaped
    return _DOTTED.sub(r'<span class="together">\g<0></span>', escaped)


def printed(value: object) -> Markup:
    """What a template prints: a value as HTML text, or what is HTML already as it is."""
    return value if isinstance(value, Markup) else Markup(escape(str(value)))  # noqa: S704


def front_matter(texts: Mapping[str, str], settings: Mapping[str, object]) -> Markup:
    """A page's YAML front matter, from one `---` to the other.

    `texts` may be captured ones and are left out where empty; `settings` are the
    project's own.
    """
    lines = [f'{key}: "{escape(text)}"\n' for key, text in texts.items() if text]
    return Markup(f"---\n{''.join(lines)}{yaml.safe_dump(dict(settings))}---\n")  # noqa: S704
