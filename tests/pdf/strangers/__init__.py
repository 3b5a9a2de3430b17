"""PDFs that Chromium printed from pages set as a stranger would, each with its lines as a reader
has them.

The texts are invented. `NAME.html` is what was set, `NAME.pdf` what came of it; the answers are
read from the former, where every block says its kind. `python -m tests.pdf.strangers FOLDER`
prints the pages anew. Their fonts were Liberation and Noto CJK, the latter made TrueType, of
which a browser embeds only the letters that are used; other fonts break lines elsewhere.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lxml import html

from generator.model import Kind

FOLDER: Final = Path(__file__).parent
_RAISED: Final = str.maketrans("0123456789()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾")
_SOFT_HYPHEN: Final = "\N{SOFT HYPHEN}"
_ASIDE: Final = frozenset("01234")


@dataclass(frozen=True, slots=True)
class Stranger:
    """A document and what is right of it."""

    name: str
    path: Path
    lines: tuple[tuple[Kind, str], ...]
    """The lines that are kept, in reading order."""

    @property
    def aside(self) -> bool:
        """Whether nothing is tuned on it."""
        return hashlib.sha256(self.name.encode()).hexdigest()[0] in _ASIDE

    @property
    def title(self) -> str:
        return next(text for kind, text in self.lines if kind is Kind.TITLE)


def strangers() -> Iterator[Stranger]:
    """All of them, by name."""
    for source in sorted(FOLDER.glob("*.html")):
        lines = tuple(_lines(html.fromstring(source.read_text(encoding="utf-8"))))
        yield Stranger(source.stem, source.with_suffix(".pdf"), lines)


def _lines(page: html.HtmlElement) -> Iterator[tuple[Kind, str]]:
    """The blocks; one that goes on over a column or page (`data-more`) is whole at its start."""
    found: list[tuple[Kind, str]] = []
    goes_on = 0
    for block in page.xpath("//*[@data-kind or @data-more]"):
        if block.get("data-kind"):
            kind = Kind(block.get("data-kind"))
            # A note at the foot does not part the text that runs over it.
            goes_on = goes_on if "data-late" in block.attrib else len(found)
            found.append((kind, _text(block)))
        else:
            kind, text = found[goes_on]
            found[goes_on] = kind, f"{text}{block.get('data-more')}{_text(block)}"
    return iter(found)


def _text(block: html.HtmlElement) -> str:
    if block.tag == "tr":
        return "\t".join(filter(None, map(_text, block)))
    for raised in block.iter("sup"):
        raised.text = (raised.text or "").translate(_RAISED)
    text = " ".join(block.text_content().replace(_SOFT_HYPHEN, "").split())
    return f"{block.get('data-bullet', '')} {text}".strip()
