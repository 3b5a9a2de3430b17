"""The values that pass from stage to stage; all frozen, standard library only.

    Seed → Capture → Line … → Document → Metadata, Headline, Evidence → Briefing

Line numbers are 1-based lines of the capture everywhere, so that any sentence
on a page can be traced to its source. Nothing later is written back into
something earlier: a stage returns a new value.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar

from generator.errors import Problem

T = TypeVar("T")


# ------------------------------------------------------------------ read


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """A raw capture, decoded: what a person copied from a page, furniture and all."""

    name: str
    """The file's name with its suffix: `000_a077a2993fd9c108.txt`."""
    encoding: str
    """The Python codec that decoded it: `utf-8`, `utf-8-sig`, `cp949`…"""
    raw: bytes
    """The file's bytes, never changed: what the site offers as the raw capture."""
    lines: tuple[str, ...]
    """The text in Unicode NFC, split at line ends; `lines[0]` is line 1."""

    @property
    def is_page(self) -> bool:
        """Whether it is HTML: `lines` are then what a reader of the page sees."""
        return self.name.lower().endswith(".html")

    @property
    def source(self) -> str:
        """The whole text as decoded; of a page its markup."""
        return self.raw.decode(self.encoding)

    @property
    def sha256(self) -> str:
        """Of the raw bytes, hexadecimal."""
        return hashlib.sha256(self.raw).hexdigest()


# ----------------------------------------------------------------- clean


class Kind(StrEnum):
    """What a line is. The values are what `briefings clean` prints."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    BYLINE = "byline"
    DATELINE = "dateline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    TABLE = "table"
    CAPTION = "caption"
    FOOTNOTE = "footnote"
    REFERENCE = "reference"
    NOTICE = "notice"
    BOILERPLATE = "boilerplate"
    BLANK = "blank"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a capture and the judgement on it."""

    n: int
    """1-based number in the capture."""
    text: str
    """Exactly as decoded, white space included."""
    kind: Kind
    keep: bool
    """Whether it belongs to the article; never true for boilerplate and blank."""
    reason: str
    """The id of the rule, or of the editor's wish, that decided; `docs/method/rules/index.md`
    has a heading for each."""


# ------------------------------------------------------------- structure


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteMark:
    """A mark in a passage's text that calls a footnote."""

    start: int
    """Offset of its first character in `Passage.text`."""
    end: int
    """Offset after its last character."""
    note: str
    """The `Passage.id` of the footnote that it calls."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The smallest part of a document that has an address of its own."""

    id: str
    """`p-` and eight hexadecimal digits of a hash of the text; the second passage
    with the same text has `-2` at the end, and so on. It depends on nothing but the
    text, so it survives a rebuild and lines added elsewhere."""
    kind: Kind
    text: str
    """One line of text: hard-wrapped lines joined, outer white space and the list or
    heading marker gone, inner white space runs as one space. A table row keeps one
    tab between its cells."""
    first: int
    """The capture's line where it begins."""
    last: int
    """The capture's line where it ends."""
    marks: tuple[NoteMark, ...] = ()
    """In the order of their offsets; they do not overlap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    passage: Passage
    level: int
    """2 to 6: the page's h1 is the headline."""
    marker: str
    """What stood before it, to be shown again: `Ⅰ`, `2`, `■`; empty if nothing did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text; by its passage's kind also a subtitle, notice or byline among the text."""

    passage: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem:
    passage: Passage
    marker: str
    """`-`, `*`, `•`, `◦`, `⇒`, `※`, `□`, `1.`, `(2)`… as captured."""
    children: tuple[ListItem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemList:
    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A table row: its passage's text is the cells with one tab between them."""

    passage: Passage

    @property
    def cells(self) -> tuple[str, ...]:
        return tuple(self.passage.text.split("\t"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    title: Passage | None
    """Its `[표 n] …` line."""
    header: Row
    rows: tuple[Row, ...]
    source: Passage | None = None
    """Its `출처: …` line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture's caption; the picture itself is never in a text capture."""

    caption: Passage
    source: Passage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """Gathered at the document's end, wherever it stood in the capture."""

    passage: Passage
    mark: str
    """`1`, `¹⁷`, `*` as captured."""
    called_by: tuple[str, ...] = ()
    """Ids of the passages whose marks call it, in reading order, each once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class References:
    """A bibliography: one item a work, an address on the next line joined to it."""

    items: tuple[ListItem, ...]


Block = Heading | Paragraph | ItemList | Table | Figure | References


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The article as a reader sees it, in reading order; title, bylines and datelines are
    not among the blocks."""

    blocks: tuple[Block, ...]
    footnotes: tuple[Footnote, ...] = ()

    def passages(self) -> Iterator[Passage]:
        """Every passage, in reading order, footnotes last."""
        for block in self.blocks:
            yield from passages_of(block)
        for note in self.footnotes:
            yield note.passage


def passages_of(block: Block) -> Iterator[Passage]:
    """The passages of one block, in reading order."""
    match block:
        case Heading() | Paragraph():
            yield block.passage
        case ItemList() | References():
            for item in block.items:
                yield from _passages_of_item(item)
        case Table():
            yield from (p for p in (block.title, block.header.passage) if p)
            yield from (row.passage for row in block.rows)
            yield from (p for p in (block.source,) if p)
        case Figure():
            yield from (p for p in (block.caption, block.source) if p)


def _passages_of_item(item: ListItem) -> Iterator[Passage]:
    yield item.passage
    for child in item.children:
        yield from _passages_of_item(child)


# -------------------------------------------------------------- describe


class Origin(StrEnum):
    """Where a metadata value came from."""

    CAPTURE = "capture"
    SIDECAR = "sidecar"
    OUTLETS = "outlets"
    """Recognised by `editorial/outlets.yml`: a name, a domain, an e-mail address."""
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sourced(Generic[T]):
    """A value and where it came from."""

    value: T
    origin: Origin
    line: int | None = None
    """The capture's line that shows it, where one does."""
    note: str = ""
    """The part of a page's markup that states it, where one does: `JSON-LD`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """The publication that a translated piece was translated from."""

    publisher: str = ""
    title: str = ""
    published: str = ""
    """ISO 8601 date, or year and month, or year."""
    language: str = ""
    """BCP 47 tag."""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What is known about a capture. A value that is not known is empty with `Origin.MISSING`."""

    title: Sourced[str]
    subtitle: Sourced[tuple[str, ...]]
    publisher: Sourced[str]
    """In the capture's own language."""
    outlet: str
    """Its key in `editorial/outlets.yml`; empty if it stands in none."""
    author: Sourced[str]
    published: Sourced[str]
    """ISO 8601, as exact as known: `2024-05-20T10:26:51`, `2024-02-08`, `2024-02`, `2024`;
    a time without a zone is the outlet's local time."""
    language: Sourced[str]
    """BCP 47 tag: `ko`, `zh`, `ja`, `en`."""
    url: Sourced[str]
    original: Sourced[Original]
    rights: Sourced[str]


# ------------------------------------------------------------- translate


class TranslationStatus(StrEnum):
    """How far a translation can be trusted."""

    MISSING = "missing"
    MACHINE = "machine"
    DRAFT = "draft"
    REVIEWED = "reviewed"
    NOT_NEEDED = "original"
    """The source is in English already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    text: str
    """English; the original headline where there is no translation."""
    status: TranslationStatus
    origin: Origin | None = None
    """`Origin.SIDECAR`; None from the translation memory or where missing."""
    translator: str = ""
    """Who or what translated it, where known."""


# -------------------------------------------------------------- annotate


class Strength(StrEnum):
    """How much a passage has to do with a topic."""

    ABOUT = "about"
    PASSING = "passing"


@dataclass(frozen=True, slots=True, kw_only=True)
class TermMatch:
    """A term's form found in a passage."""

    term: str
    """The term's id in `editorial/terms.yml`."""
    start: int
    """Offset of its first character in `Passage.text`."""
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicPassage:
    """A passage that bears on a topic."""

    topic: str
    """The topic's id in `editorial/topics.yml`."""
    passage: Passage
    strength: Strength
    matches: tuple[TermMatch, ...]
    """At least one; in the order of their offsets; they do not overlap."""


# ------------------------------------------------------------- editorial


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """An entry of `editorial/topics.yml`; the file's order is the site's."""

    id: str
    title: str
    scope: str
    """What belongs to it and what does not, one or two sentences."""
    standfirst: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A concept of the termbase, `editorial/terms.yml`."""

    id: str
    kind: str
    """`concept`, `person`, `organisation`, `law`, `product`, `place`…"""
    forms: tuple[tuple[str, tuple[str, ...]], ...]
    """(BCP 47 tag, forms) pairs; the first English form is the standard one."""
    topics: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    """For an ambiguous term: it counts only in a passage that holds one of these too. An item
    that is another term's id stands for all its forms; in `excludes` likewise."""
    excludes: tuple[str, ...] = ()
    """Words that give a form another sense: `potato`; near one it does not count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """A publisher, of `editorial/outlets.yml`."""

    id: str
    names: tuple[tuple[str, str], ...]
    """(BCP 47 tag, name) pairs."""
    kind: str
    """`daily`, `news agency`, `ministry`, `think tank`, `portal`, `trade body`…"""
    description: str
    """One English line."""
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        """Its name in a language, or else in English, or else any."""
        names = dict(self.names)
        return names.get(language) or names.get("en") or self.names[0][1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Editorial:
    """What editors decide for the whole site: the folder `editorial/`."""

    topics: tuple[Topic, ...]
    terms: tuple[Term, ...]
    outlets: tuple[Outlet, ...]
    home: str = ""
    """The home page's own text: trusted Markdown."""


# --------------------------------------------------------------- sidecar


@dataclass(frozen=True, slots=True, order=True)
class LineRange:
    """Lines of a capture, by their numbers, both ends among them; `1 <= first <= last`."""

    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LineWishes:
    """Lines that an editor keeps or drops, whatever the rules say. False if there are none."""

    sha256: str = ""
    """Of the capture that the numbers belong to."""
    keep: tuple[LineRange, ...] = ()
    drop: tuple[LineRange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.keep or self.drop)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sidecar:
    """What an editor knows or decides about one seed: `seeds/NAME.yml`. All optional;
    empty is not given."""

    slug: str = ""
    headline_en: str = ""
    headline_status: TranslationStatus = TranslationStatus.DRAFT
    headline_by: str = ""
    standfirst: str = ""
    """English, at most 60 words."""
    title: str = ""
    subtitle: tuple[str, ...] = ()
    publisher: str = ""
    author: str = ""
    published: str = ""
    captured: str = ""
    """ISO 8601 date of the capture."""
    language: str = ""
    url: str = ""
    archived_url: str = ""
    original: Original | None = None
    rights: str = ""
    notes: tuple[str, ...] = ()
    """An editor's notes, English, shown on the page as such."""
    lines: LineWishes = LineWishes()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """A raw capture in the seeds folder and what an editor put beside it."""

    path: Path
    slug: str
    """Its page's address: the sidecar's, or one made of the file's name."""
    sidecar: Sidecar


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A seed that could not be read; the build names it and goes on."""

    path: Path
    problem: Problem


# -------------------------------------------------------------- pipeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """All that a page needs about one seed."""

    seed: Seed
    capture: Capture
    lines: tuple[Line, ...]
    document: Document
    metadata: Metadata
    headline: Headline
    evidence: tuple[TopicPassage, ...]
