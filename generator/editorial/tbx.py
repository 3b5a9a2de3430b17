"""Termbases in TBX-Basic, the format in which terminology tools exchange them.

    <conceptEntry id="chips-act">
      <descrip type="subjectField">chips</descrip>
      <note>kind: law</note>
      <langSec xml:lang="en">
        <termSec>
          <term>CHIPS and Science Act</term>
          <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
          <admin type="source">Public Law 117-167</admin>
        </termSec>
      </langSec>
    </conceptEntry>

Two editions of the standard are in use, which differ in the names of elements: ISO 30042:2019
(dialect TBX-Basic, style DCA: https://www.tbxinfo.net/tbx-dialects/) and ISO 30042:2008, the
only one that OmegaT, Weblate and translate-toolkit read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lxml import etree

from generator.model import Term
from generator.xml_files import LANGUAGE, format_xml, name_of, one_line, parse_xml, xml_text


class Edition(StrEnum):
    """Of ISO 30042."""

    E2019 = "2019"
    E2008 = "2008"


class Status(StrEnum):
    """`administrativeStatus`, as TBX-Basic spells it."""

    PREFERRED = "preferredTerm-admn-sts"
    ADMITTED = "admittedTerm-admn-sts"
    DEPRECATED = "deprecatedTerm-admn-sts"
    SUPERSEDED = "supersededTerm-admn-sts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One way to write a concept."""

    language: str
    """BCP 47 tag, as it stands in the file."""
    text: str
    status: str = ""
    """A `Status`; empty if none is given."""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """An entry of a TBX file."""

    id: str
    fields: tuple[str, ...] = ()
    """Subject fields: the topics, in a file of ours."""
    notes: tuple[str, ...] = ()
    names: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Dialect:
    """What an edition calls its elements."""

    root: str
    header: str
    concept: str
    language: str
    term: str
    attributes: tuple[tuple[str, str], ...] = ()
    """Of the root."""
    namespace: str | None = None
    doctype: str = ""


_DIALECTS: Final = {
    Edition.E2019: _Dialect(
        root="tbx",
        header="tbxHeader",
        concept="conceptEntry",
        language="langSec",
        term="termSec",
        attributes=(("style", "dca"), ("type", "TBX-Basic")),
        namespace="urn:iso:std:iso:30042:ed-2",
    ),
    Edition.E2008: _Dialect(
        root="martif",
        header="martifHeader",
        concept="termEntry",
        language="langSet",
        term="tig",
        attributes=(("type", "TBX-Basic"),),
        doctype='<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">',
    ),
}
_ROOTS: Final = tuple(dialect.root for dialect in _DIALECTS.values())
_CONCEPTS: Final = frozenset(dialect.concept for dialect in _DIALECTS.values())
_LANGUAGES: Final = frozenset(dialect.language for dialect in _DIALECTS.values())
_TERMS: Final = frozenset({*(dialect.term for dialect in _DIALECTS.values()), "ntig"})
"""`ntig` is the longer way in which the edition of 2008 may write a term."""
KIND: Final = "kind:"
"""Begins the note that says a concept's kind, for which TBX-Basic has no place."""


def format_tbx(terms: Iterable[Term], edition: Edition) -> bytes:
    """The termbase's bytes, with the terms in their order; words that only go on about a topic
    are no concepts of it."""
    dialect = _DIALECTS[edition]
    root = etree.Element(
        _tag(dialect, dialect.root),
        {**dict(dialect.attributes), LANGUAGE: "en"},
        nsmap={None: dialect.namespace} if dialect.namespace else None,
    )
    place = root
    for name in (dialect.header, "fileDesc", "sourceDesc", "p"):
        place = etree.SubElement(place, _tag(dialect, name))
    place.text = "The termbase of a briefing site: editorial/terms.yml"
    body = etree.SubElement(etree.SubElement(root, _tag(dialect, "text")), _tag(dialect, "body"))
    for term in terms:
        if not term.goes_on:
            _add(body, dialect, concept_of(term))
    return format_xml(root, dialect.doctype)


def parse_tbx(path: str, content: bytes) -> tuple[Concept, ...]:
    """The concepts of a file of either edition; `path` is only for the problems' wording.

    Raises `BriefingError` if it is no TBX file; see `parse_xml`.
    """
    root = parse_xml(path, content, _ROOTS)
    return tuple(_concept(entry) for entry in root.iter() if name_of(entry) in _CONCEPTS)


def concept_of(term: Term) -> Concept:
    """A term as TBX knows it. Its standard form is the preferred one only where it binds
    translations; the forms that only find passages have no status."""
    standard = Name(
        language="en",
        text=term.english,
        status=Status.PREFERRED if term.binding else "",
        source=term.source,
    )
    others = (
        Name(language=language, text=form)
        for language, forms in term.forms
        for form in forms
        if (language, form) != ("en", term.english)
    )
    alternatives = (
        Name(language="en", text=form, status=Status.ADMITTED) for form in term.alternatives
    )
    avoided = (Name(language="en", text=form, status=Status.DEPRECATED) for form in term.avoid)
    return Concept(
        id=term.id,
        fields=term.topics,
        notes=(f"{KIND} {term.kind}", *filter(None, [term.note])),
        names=(standard, *others, *alternatives, *avoided),
    )


# ------------------------------------------------------------------ writing


def _add(body: etree._Element, dialect: _Dialect, concept: Concept) -> None:
    entry = etree.SubElement(body, _tag(dialect, dialect.concept), id=_xml_id(concept.id))
    for field in concept.fields:
        _leaf(entry, dialect, "descrip", field, "subjectField")
    for note in concept.notes:
        _leaf(entry, dialect, "note", note)
    for language in dict.fromkeys(name.language for name in concept.names):
        section = etree.SubElement(entry, _tag(dialect, dialect.language), {LANGUAGE: language})
        for name in concept.names:
            if name.language == language:
                _add_name(section, dialect, name)


def _add_name(section: etree._Element, dialect: _Dialect, name: Name) -> None:
    place = etree.SubElement(section, _tag(dialect, dialect.term))
    _leaf(place, dialect, "term", name.text)
    if name.status:
        _leaf(place, dialect, "termNote", name.status, "administrativeStatus")
    if name.source:
        _leaf(place, dialect, "admin", name.source, "source")


def _leaf(
    parent: etree._Element, dialect: _Dialect, name: str, text: str, category: str = ""
) -> None:
    given = {"type": category} if category else {}
    etree.SubElement(parent, _tag(dialect, name), given).text = xml_text(text)


def _tag(dialect: _Dialect, name: str) -> str:
    return f"{{{dialect.namespace}}}{name}" if dialect.namespace else name


def _xml_id(identifier: str) -> str:
    """XML wants a letter or an underscore first; ours may begin with a digit."""
    return identifier if identifier[:1].isalpha() else f"_{identifier}"


# ------------------------------------------------------------------ reading


def _concept(entry: etree._Element) -> Concept:
    outside = list(_outside_languages(entry))
    return Concept(
        id=one_line(entry.get("id")).removeprefix("_"),
        fields=tuple(_texts(outside, "descrip", "subjectField")),
        notes=tuple(_texts(outside, "note")),
        names=tuple(
            name
            for section in entry.iter()
            if name_of(section) in _LANGUAGES
            for name in _read_names(section)
        ),
    )


def _read_names(section: etree._Element) -> Iterator[Name]:
    language = one_line(section.get(LANGUAGE) or section.get("lang"))
    for place in section.iter():
        text = next(_texts(place.iter(), "term"), "") if name_of(place) in _TERMS else ""
        if text:
            yield Name(
                language=language,
                text=text,
                status=next(_texts(place.iter(), "termNote", "administrativeStatus"), ""),
                source=next(_texts(place.iter(), "admin", "source"), ""),
            )


def _outside_languages(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        if name_of(child) not in _LANGUAGES:
            yield child
            yield from _outside_languages(child)


def _texts(elements: Iterable[etree._Element], name: str, category: str = "") -> Iterator[str]:
    for element in elements:
        if name_of(element) == name and element.get("type", "") == category:
            text = one_line("".join(element.itertext()))
            if text:
                yield text
