"""Translation memories in TMX 1.4b, the format in which translation tools exchange them.

    <tu srclang="ko" changedate="20260131T000000Z" changeid="J. Doe">
      <prop type="x-context">paragraph:1c0e5f7a9b3d</prop>
      <tuv xml:lang="ko"><seg>…</seg></tuv>
      <tuv xml:lang="en"><seg>…</seg></tuv>
    </tu>

`x-context` is where Weblate and translate-toolkit keep a PO file's `msgctxt`. The format:
https://www.ttt.org/oscarstandards/tmx/
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from generator import __version__
from generator.translate.segments import segment_key
from generator.xml_files import LANGUAGE, format_xml, name_of, one_line, parse_xml, xml_text

DOCTYPE: Final = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
CONTEXT: Final = "x-context"
ANY_LANGUAGE: Final = "*all*"
NATIVE_CODE: Final = frozenset({"bpt", "ept", "it", "ph", "ut"})
"""Elements that hold another format's markup, not text."""

_DAY = re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})T\d{6}Z", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A text in two languages."""

    source: str
    target: str
    source_language: str
    """BCP 47 tag; so is the next."""
    target_language: str
    context: str = ""
    """The key of the segment it was made for; empty if not known."""
    author: str = ""
    """Who made it or changed it last; empty if not known."""
    date: str = ""
    """ISO 8601 day of that; empty if not known."""

    @property
    def wording(self) -> str:
        """The hash of the source: `Entry.wording`."""
        return segment_key("", self.source).partition(":")[2]


def format_tmx(pairs: Iterable[Pair]) -> bytes:
    """The file's bytes, with the pairs in their order. A character that XML cannot hold
    becomes a space."""
    pairs = tuple(pairs)
    languages = {pair.source_language for pair in pairs}
    root = etree.Element("tmx", version="1.4")
    header = {
        "creationtool": "briefings",
        "creationtoolversion": __version__,
        "segtype": "paragraph",
        "o-tmf": "PO",
        "adminlang": "en",
        "srclang": languages.pop() if len(languages) == 1 else ANY_LANGUAGE,
        "datatype": "plaintext",
    }
    etree.SubElement(root, "header", header)
    body = etree.SubElement(root, "body")
    for pair in pairs:
        _add_unit(body, pair)
    return format_xml(root, DOCTYPE)


def parse_tmx(path: str, content: bytes, target_language: str) -> tuple[Pair, ...]:
    """Every text of a memory that has a translation into that language, whichever of the two
    was made of the other; `path` is only for the problems' wording.

    Raises `BriefingError` if it is no TMX file; see `parse_xml`.
    """
    root = parse_xml(path, content, ("tmx",))
    units = (unit for unit in root.iter() if name_of(unit) == "tu")
    return tuple(pair for unit in units for pair in _pairs(unit, target_language))


def same_language(one: str, other: str) -> bool:
    """Whether two tags name one language, whatever their script and region."""
    return _language(one) == _language(other)


def _language(tag: str) -> str:
    return tag.lower().replace("_", "-").partition("-")[0]


def _add_unit(body: etree._Element, pair: Pair) -> None:
    changed = {
        "changedate": f"{pair.date.replace('-', '')}T000000Z" if pair.date else "",
        "changeid": xml_text(pair.author),
        "srclang": pair.source_language,
    }
    given = {name: value for name, value in changed.items() if value}
    unit = etree.SubElement(body, "tu", given)
    if pair.context:
        etree.SubElement(unit, "prop", type=CONTEXT).text = xml_text(pair.context)
    variants = ((pair.source_language, pair.source), (pair.target_language, pair.target))
    for language, text in variants:
        variant = etree.SubElement(unit, "tuv", {LANGUAGE: language})
        etree.SubElement(variant, "seg").text = xml_text(text)


def _pairs(unit: etree._Element, target_language: str) -> Iterator[Pair]:
    variants = [(_tag(variant), variant) for variant in unit if name_of(variant) == "tuv"]
    targets = [v for tag, v in variants if same_language(tag, target_language) and _text(v)]
    if not targets:
        return
    target = targets[0]
    for tag, variant in variants:
        source = _text(variant)
        if source and not same_language(tag, target_language):
            yield Pair(
                source=source,
                target=_text(target),
                source_language=tag,
                target_language=target_language,
                context=_context(unit),
                author=_first(target, unit, "changeid", "creationid"),
                date=_day(_first(target, unit, "changedate", "creationdate")),
            )


def _tag(variant: etree._Element) -> str:
    """Older versions of the format write `lang`."""
    return one_line(variant.get(LANGUAGE) or variant.get("lang"))


def _text(variant: etree._Element) -> str:
    segment = next((child for child in variant if name_of(child) == "seg"), None)
    return "" if segment is None else "".join(_pieces(segment)).strip()


def _pieces(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if name_of(child) not in NATIVE_CODE:
            yield from _pieces(child)
        yield child.tail or ""


def _context(unit: etree._Element) -> str:
    properties = (child for child in unit if name_of(child) == "prop")
    return next((one_line(p.text) for p in properties if p.get("type") == CONTEXT), "")


def _first(target: etree._Element, unit: etree._Element, *names: str) -> str:
    """The first attribute that is given, at the translation rather than at the unit."""
    values = (element.get(name) for name in names for element in (target, unit))
    return next((one_line(value) for value in values if value), "")


def _day(time: str) -> str:
    found = _DAY.fullmatch(time)
    return f"{found['year']}-{found['month']}-{found['day']}" if found else ""
