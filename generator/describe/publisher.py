"""Who published a piece: rules from the most to the least explicit, the first that speaks wins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.describe.authors.english import is_english_name
from generator.describe.authors.japanese import find_japanese
from generator.describe.authors.korean import DESK_ENDINGS
from generator.describe.credits import (
    AGENCY,
    DATE_LABELS,
    MAIL_HOST,
    MOST_WORDS,
    OUTLET_FORM,
    PRESS_CREDIT,
    REMAINDER,
    SECTIONS,
    SOURCE_LABEL,
    TRANSLATION,
)
from generator.describe.dates import find_dates
from generator.describe.dating import WEEKDAY
from generator.describe.notices import ADDRESS, RIGHTS
from generator.describe.outlets import Register, at_host, mentioned
from generator.describe.owner import Named, find_owner, holder_of, is_same, names_company
from generator.describe.regions import FURNITURE, Regions
from generator.model import Kind, Line, Origin, Outlet, Sourced

SHORTEST_NAME: Final = 3
"""Characters of an outlet's name beside a date, if they are not Latin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A publisher, by the name that the page gives it or by the outlet it is known as."""

    line: int
    name: str = ""
    outlet: Outlet | None = None


@dataclass(frozen=True, kw_only=True)
class _View:
    """What the rules look at."""

    regions: Regions
    outlets: Sequence[Outlet]
    register: Register
    is_stated: bool
    """Whether the page's markup states a name for the whole site."""

    @cached_property
    def owner(self) -> Named | None:
        """The name that two places of the page agree on; the markup's goes before it."""
        return None if self.is_stated else find_owner(self.regions)


def find_publisher(
    regions: Regions, language: str, outlets: Sequence[Outlet], *, is_stated: bool = False
) -> tuple[Sourced[str], str]:
    """The publisher's name and its id in `outlets.yml` (empty if it stands in none).

    A name that the page itself gives is shown as it gives it. Where the page's markup states one
    too (`is_stated`), only what is sure to be another's counts.
    """
    view = _View(regions=regions, outlets=outlets, register=Register(outlets), is_stated=is_stated)
    for rule in RULES:
        for found in rule(view):
            outlet = found.outlet or view.register.named(found.name)
            if found.name:
                value = Sourced(value=found.name, origin=Origin.CAPTURE, line=found.line)
                return value, outlet.id if outlet else ""
            if outlet:
                name = outlet.name(language)
                return Sourced(value=name, origin=Origin.OUTLETS, line=found.line), outlet.id
    return Sourced(value="", origin=Origin.MISSING), ""


# ------------------------------------------------------------------ rules


def _by_label(view: _View) -> Iterator[_Found]:
    """`来源：环球时报`, `출처 : 연합뉴스` in a line about the page, not under a table."""
    for line in view.regions.around(Kind.DATELINE, Kind.BYLINE, Kind.NOTICE):
        label = SOURCE_LABEL.search(line.text)
        if label and not TRANSLATION.search(line.text):
            yield _Found(line=line.n, name=label["name"].strip())


def _by_date_line(view: _View) -> Iterator[_Found]:
    """A known outlet beside the date: `[2024-05-20] 하늘일보`."""
    for line in view.regions.around(Kind.DATELINE):
        for text in _remainders(line):
            known = view.register.named(text)
            if known:
                yield _Found(line=line.n, name=text, outlet=known)


def _by_name_beside_date(view: _View) -> Iterator[_Found]:
    """Any other name there that is an outlet's by its form, or that another line has too; buttons
    and paths have the names of other things."""
    around = [line for line in (*view.regions.head, *view.regions.tail) if line.text.strip()]
    furniture = [line.text.strip() for line in around if line.reason in FURNITURE]
    around = [line for line in around if line.reason not in FURNITURE]
    for line in view.regions.around(Kind.DATELINE):
        for text in filter(_can_be_outlet, _remainders(line)):
            others = (other.text for other in around if other.n != line.n)
            is_outlet = OUTLET_FORM.search(text) is not None and text not in furniture
            if is_outlet or any(text in other for other in others):
                yield _Found(line=line.n, name=text)


def _remainders(line: Line) -> Iterator[str]:
    text = line.text
    for moment in reversed(list(find_dates(text))):
        text = f"{text[: moment.start]} | {text[moment.end :]}"
    for part in re.split(r"[|｜/／·\[\]()【】（）,，]|\s{2,}", DATE_LABELS.sub(" | ", text)):
        stripped = part.strip(" \t:：.-–—•")
        if stripped:
            yield stripped


def _can_be_outlet(text: str) -> bool:
    words = text.split()
    is_word = not text.isascii() and len(text) < SHORTEST_NAME
    return (
        not is_word
        and not WEEKDAY.search(text)
        and REMAINDER.fullmatch(text) is not None
        and len(words) <= MOST_WORDS
        and not SECTIONS & {word.lower() for word in words}
        and not text.endswith(("기자", "특파원", "记者", "記者"))
        and not is_english_name(text)
        and not text.lower().startswith("by ")
        and any(character.isalpha() for character in text)
    )


def _by_press_credit(view: _View) -> Iterator[_Found]:
    """The outlet before the reporter's name: `매일신문 홍길동 워싱턴 특파원 = …`."""
    for line in view.regions.opening():
        credit = PRESS_CREDIT.match(line.text)
        if not credit:
            continue
        name = credit["name"]
        known = view.register.named(name)
        if known or (name.endswith(DESK_ENDINGS) and len(name) > len("국제부")):
            yield _Found(line=line.n, name=name, outlet=known)


def _by_owner(view: _View) -> Iterator[_Found]:
    """The name over or behind the title that another place of the page has too."""
    if view.owner:
        yield _Found(line=view.owner.line, name=view.owner.name)


def _by_rights(view: _View) -> Iterator[_Found]:
    """Whose rights the notice reserves: by the name over the title, if it is the same one."""
    for line in view.regions.of_kind(Kind.NOTICE):
        name = holder_of(line.text)
        if view.is_stated and not _is_other_outlet(name, line.text, view):
            continue
        if view.owner and is_same(view.owner.name, name):
            yield _Found(line=view.owner.line, name=view.owner.name)
        elif len(name) > 1:
            yield _Found(line=line.n, name=name)
        elif RIGHTS.search(line.text):
            yield _Found(line=line.n, outlet=mentioned(line.text, view.outlets))


def _is_other_outlet(name: str, text: str, view: _View) -> bool:
    """Whether a holder of rights is an outlet on another's site (a portal's), not the company
    that the site belongs to."""
    if view.register.named(name) or OUTLET_FORM.search(name):
        return True
    return not name.isascii() and not names_company(text)


def _by_agency(view: _View) -> Iterator[_Found]:
    """The agency in the first words: `(서울=연합뉴스)`, `BEIJING (AP) —`; Japanese dailies
    have their reporter's name in its place."""
    for line in view.regions.opening():
        credit = AGENCY.match(line.text)
        if credit:
            name = next(name for name in credit.groups() if name).strip()
            if view.register.named(name) or name not in find_japanese(credit[0]):
                yield _Found(line=line.n, name=name)
        else:
            opening = re.match(r"\s*[【\[〔(（][^】\]〕)）]{2,24}[】\]〕)）]", line.text)
            if opening:
                yield _Found(line=line.n, outlet=mentioned(opening[0], view.outlets))


def _by_host(view: _View) -> Iterator[_Found]:
    """The host of a byline's e-mail address, or of an address in the small print."""
    for line in view.regions.around(Kind.BYLINE):
        for mail in MAIL_HOST.finditer(line.text):
            yield _Found(line=line.n, outlet=at_host(mail["host"], view.outlets))
    for line in view.regions.of_kind(Kind.NOTICE):
        for address in ADDRESS.finditer(line.text):
            host = re.split(r"[/:?#]", address[0].partition("://")[2])[0]
            yield _Found(line=line.n, outlet=at_host(host, view.outlets))


def _by_furniture(view: _View) -> Iterator[_Found]:
    """A line above the text that is nothing but a known outlet's name."""
    for line in view.regions.head:
        if line.kind not in {Kind.TITLE, Kind.SUBTITLE, Kind.BLANK}:
            yield _Found(line=line.n, outlet=view.register.named(line.text))


RULES: tuple[Callable[[_View], Iterator[_Found]], ...] = (
    _by_label,
    _by_date_line,
    _by_press_credit,
    _by_rights,
    _by_owner,
    _by_agency,
    _by_host,
    _by_furniture,
    _by_name_beside_date,
)
