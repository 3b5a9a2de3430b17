"""What the markup of an HTML capture gives, beside the words of its lines."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.kinds import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Flat:
    """One line of a page."""

    text: str
    kind: Kind
    """What its element says: heading, list, table, caption, or paragraph for all else."""
    role: Kind | None = None
    """What the name of an element around it says: `standfirst`, `byline`, `img_desc`; none if
    nothing."""
    inner_role: Kind | None = None
    """What the name of an element within it says: a byline or date; none if nothing."""
    is_h1: bool = False
    is_strong: bool = False
    """Whether all of it is bold."""
    is_large: bool = False
    """Whether a part of it is in letters of a headline's size, by its own markup."""
    is_linked: bool = False
    """Whether all of it is links and buttons."""
    is_label: bool = False
    """Whether it is the name of a field, whose value comes next: `dt`."""
    is_aside: bool = False
    """Whether it stands in a part beside the text, like a menu or a footer, or in a link."""
    is_pulled: bool = False
    """Whether its element is named as a pull quote, which mostly repeats a sentence."""
    block: int = 0
    """Its innermost block element, as a place in `Page.blocks`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """A block element of a page, as far as it helps to tell the article from the rest."""

    parent: int
    """Place of the block element around it; its own for the outermost."""
    is_furniture: bool
    """Whether its name says that it holds no part of the text: `related-news`, `comments`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A value and the part of the markup that states it; both empty if none does."""

    value: str = ""
    note: str = ""
    """`JSON-LD`, `meta og:title`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a page or document states about itself."""

    title: Stated = Stated()
    publisher: Stated = Stated()
    author: Stated = Stated()
    published: Stated = Stated()
    """ISO 8601, as exact as stated."""
    url: Stated = Stated()
    scripted: Stated = Stated()
    """The date that a script sets, likewise; it may be another one's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the markup of a page gives."""

    lines: tuple[Flat, ...] = ()
    """What a reader sees, hidden parts left out."""
    blocks: tuple[Element, ...] = ()
    """The block elements in the order in which they begin, the outermost first."""
    facts: Facts = Facts()
    article: str = ""
    """The article's text as an extractor takes it out; empty if it finds none."""
