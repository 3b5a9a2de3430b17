"""Document → the article's part of a Markdown page.

Headings are Markdown, so that the table of contents and the search know them; all else is
raw HTML between blank lines, which Markdown leaves alone. Every passage has its id and a
link to itself; every call of a footnote links to the note, and the note links back to the
passage that calls it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import zip_longest
from types import MappingProxyType
from typing import Any, Final

from generator.model import (
    Block,
    Document,
    Figure,
    Footnote,
    Heading,
    ItemList,
    Kind,
    ListItem,
    NoteMark,
    Paragraph,
    References,
    Row,
    Table,
)
from generator.render.escape import escape, escape_markdown
from generator.render.passages import (
    Text,
    carried_marks,
    heading_text,
    permalink,
    without_calls,
)

NO_PICTURE: Final = "The picture is not in the capture."
UNMARKED: Final = "\N{BULLET}"
"""What stands before an item whose mark is the page's and not the text's, as in HTML."""
LONGEST_HEADING: Final = 300
"""Characters; a longer one is no entry for a table of contents, so it is plain HTML."""
VARIANTS: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        Kind.REFERENCE: " source",
        Kind.NOTICE: " notice",
        Kind.CAPTION: " stray-caption",
    }
)
"""Class names of paragraphs that aren't running text."""


def body_html(text: Text, document: Document) -> str:
    """The blocks and the footnotes as Markdown source."""
    parts = [block_html(block, text) for block in document.blocks]
    if document.footnotes:
        parts += ["## Footnotes {#footnotes .part-heading}", _footnotes(document.footnotes, text)]
    return "\n\n".join(parts) + "\n" if parts else ""


def block_html(block: Block, text: Text) -> str:
    """One block, without blank lines in it."""
    return RENDERERS[type(block)](block, text)


def _heading(block: Heading, text: Text) -> str:
    passage = block.passage
    numbered = any(map(str.isalnum, block.marker))
    language = f'lang="{text.language}"'
    sign = f' data-marker="{escape(block.marker)}"' if block.marker and not numbered else ""
    number = block.marker if numbered else ""
    english = text.english(passage)
    if not english:
        shown = (heading_text(passage), text.original(passage))
        label = _contents_label(number, passage.text, passage.marks)
        titled = _titled(block, f"{language}{sign}{label}", number, shown)
        return titled + _heading_state(block, text)
    original = f"{_number(escape(number))}{text.original(passage)}"
    shown = (text.english_heading(passage), english)
    translation = text.translations[passage.id].text
    label = _contents_label(number, translation, carried_marks(passage, translation))
    return (
        _titled(block, f'.translated lang="en"{sign}{label}', number, shown)
        + f'\n\n<p class="heading-original" {language}{sign}>{original}</p>'
        + _heading_state(block, text)
    )


def _contents_label(number: str, heading: str, marks: Sequence[NoteMark]) -> str:
    """What the table of contents shows instead of a heading that calls a footnote, as an
    attribute of Python-Markdown's; empty for other headings."""
    if not marks:
        return ""
    return f' data-toc-label="{escape(f"{number} {without_calls(heading, marks)}".strip())}"'


def _heading_state(block: Heading, text: Text) -> str:
    """In a line of its own: each language's is hidden in one of the views."""
    state = text.state(block.passage).strip()
    return f'\n\n<p class="heading-state">{state}</p>' if state else ""


def _titled(block: Heading, attributes: str, number: str, shown: tuple[str, str]) -> str:
    """A heading; `attributes` as an attribute list of Markdown's, the text for a line of
    Markdown and as HTML."""
    in_markdown, in_html = shown
    if len(block.passage.text) > LONGEST_HEADING:
        return _long_heading(block, attributes, number, in_html)
    line = _number(escape_markdown(number)) + in_markdown
    return f"{'#' * block.level} {line} {{#{block.passage.id} .capture-heading {attributes}}}"


def _long_heading(block: Heading, attributes: str, number: str, shown: str) -> str:
    names = "capture-heading"
    if attributes.startswith(".translated "):
        names, attributes = f"{names} translated", attributes.removeprefix(".translated ")
    attributes = attributes.partition(" data-toc-label=")[0]
    opening = f'<h{block.level} class="{names}" id="{block.passage.id}" {attributes}>'
    number = _number(escape(number))
    return f"{opening}{number}{shown} {permalink(block.passage.id)}</h{block.level}>"


def _number(shown: str) -> str:
    return f'<span class="heading-marker">{shown}</span> ' if shown else ""


def _paragraph(block: Paragraph, text: Text) -> str:
    return text.paragraph(block.passage, VARIANTS.get(block.passage.kind, ""))


def _list(block: ItemList, text: Text) -> str:
    return _items(block.items, text, "capture-list")


def _references(block: References, text: Text) -> str:
    return _items(block.items, text, "references")


def _items(items: Sequence[ListItem], text: Text, name: str) -> str:
    unmarked = "" if name == "references" else UNMARKED
    shown = (_item(item, text, unmarked) for item in items)
    return _lines(f'<ul class="{name}">', *shown, "</ul>")


def _item(item: ListItem, text: Text, unmarked: str) -> str:
    opening = f'<li data-marker="{escape(item.marker or unmarked)}">{text.paragraph(item.passage)}'
    if not item.children:
        return f"{opening}</li>"
    return _lines(opening, _items(item.children, text, "capture-list"), "</li>")


def _table(block: Table, text: Text) -> str:
    rows = (block.header, *block.rows)
    width = max(len(row.cells) for row in rows)
    body = [_row(row, width, text, "td") for row in block.rows]
    return _lines(
        '<figure class="capture-table">',
        *([text.element("figcaption", block.title)] if block.title else []),
        '<div class="table-scroll" role="region" aria-label="Table" tabindex="0">',
        f'<table lang="{text.language}">',
        _lines("<thead>", _row(block.header, width, text, "th"), "</thead>"),
        *(["<tbody>", *body, "</tbody>"] if body else []),
        "</table>",
        "</div>",
        *([text.paragraph(block.source, " source")] if block.source else []),
        "</figure>",
    )


def _row(row: Row, width: int, text: Text, name: str) -> str:
    original = _padded(text.original(row.passage).split("\t"), width)
    english = text.english(row.passage)
    cells = _pairs(original, _padded(english.split("\t"), width), text) if english else original
    cells[-1] += f"{text.state(row.passage)} {permalink(row.passage.id, 'row')}"
    opening = '<th scope="col">' if name == "th" else "<td>"
    shown = (f"{opening}{cell.lstrip()}</{name}>" for cell in cells)
    return _lines(f'<tr class="passage" id="{row.passage.id}">', *shown, "</tr>")


def _padded(cells: list[str], width: int) -> list[str]:
    return cells + [""] * (width - len(cells))


def _pairs(original: Sequence[str], english: Sequence[str], text: Text) -> list[str]:
    """Each cell in English with the original below it, unless they are the same."""
    return [
        f'<span class="english" lang="en">{there}</span>'
        f'<span class="original" lang="{text.language}">{here}</span>'
        if here != there
        else here
        for here, there in zip_longest(original, english, fillvalue="")
    ]


def _figure(block: Figure, text: Text) -> str:
    return _lines(
        '<figure class="picture-missing">',
        text.element("figcaption", block.caption),
        f'<p class="picture-note">{NO_PICTURE}</p>',
        *([text.paragraph(block.source, " source")] if block.source else []),
        "</figure>",
    )


RENDERERS: Final[Mapping[type[Block], Callable[[Any, Text], str]]] = MappingProxyType(
    {
        Heading: _heading,
        Paragraph: _paragraph,
        ItemList: _list,
        Table: _table,
        Figure: _figure,
        References: _references,
    }
)
"""One function for each type of block."""


def _footnotes(notes: Iterable[Footnote], text: Text) -> str:
    items = (f"<li>{_footnote(note, text)}</li>" for note in notes)
    return _lines(
        '<section class="footnotes" aria-labelledby="footnotes">',
        "<ul>",
        *items,
        "</ul>",
        "</section>",
    )


def _footnote(note: Footnote, text: Text) -> str:
    mark = f'<span class="note-mark">{escape(note.mark)}</span> ' if note.mark else ""
    ways_back = "".join(
        f' <a class="note-back" href="#{passage}" aria-label="Back to the text">↩</a>'
        for passage in note.called_by
    )
    return text.element("p", note.passage, before=mark, after=ways_back)


def _lines(*parts: str) -> str:
    return "\n".join(parts)
