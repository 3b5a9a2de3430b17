"""What the networks that find authors learn from: captures, some with other authors or none.

A capture stands there as it is, then with its authors' names exchanged for others, made of the
parts of names of captures that are left out together with it, and without any line that names
them. Then come the forms of bylines of `tests/describe/bylines`, each in a capture whose own
authors were taken out.
"""

from __future__ import annotations

import json
import os
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from generator.cleaned import Cleaned, clean_captures
from generator.describe.authors.candidates import candidates
from generator.describe.authors.credits import language_of
from generator.describe.authors.line_traits import shape
from generator.describe.authors.sight import Sight
from generator.describe.regions import cut
from generator.model import Kind, Line
from generator.seeds import find_captures
from tests.training.pages import DEVELOPMENT, ROOT, is_aside_capture, is_aside_page

Numbers = npt.NDArray[np.float32]
Pool = Mapping[tuple[str, str, int], Sequence[str]]

EXCHANGED: Final = 3
"""Copies of a capture with other names."""
OTHER_LINES: Final = 0.06
"""Chance of a line that names no author to be learned from for what its words are."""
HOSTS: Final = 2
"""Captures in which each form of a byline is put."""
FORMS: Final = ROOT / "tests/describe/bylines"
KINDS_ABOVE: Final = (Kind.BYLINE, Kind.BYLINE, Kind.SUBTITLE, Kind.BOILERPLATE)
KINDS_BELOW: Final = (Kind.BYLINE, Kind.PARAGRAPH, Kind.BOILERPLATE)
"""For what the cleaning may take a byline."""
_GAP: Final = re.compile(r"([\s　・·]+)")
_KOREAN: Final = re.compile(r"[가-힣]{3}")
_DEGREES: Final = re.compile(r",\s|\s(?:and|&)\s|;\s?")


@dataclass(frozen=True, slots=True)
class Known:
    """A capture as it was cleaned, and who wrote it as people say."""

    name: str
    language: str
    lines: tuple[Line, ...]
    authors: tuple[str, ...]
    bylines: frozenset[int] | None
    """Numbers of the lines that people labelled as bylines; `None` where they labelled none."""


@dataclass(frozen=True, slots=True)
class Look:
    """Lines, or candidates in a line, with their labels."""

    names: Sequence[Sequence[str]]
    wanted: Numbers
    """One for each: whether it names authors, or is one; less than nought: leave it alone."""
    also: Numbers
    """The same, but of all lines that name any author."""


@dataclass(frozen=True, slots=True)
class View:
    """A capture's lines and some of their candidates."""

    lines: Look
    names: tuple[Look, ...]


def known_captures(folder: Path) -> Iterator[Known]:
    """The development captures and the English pages that are not kept aside."""
    for path in sorted(DEVELOPMENT.glob("*.txt")):
        if not is_aside_capture(path.stem):
            gold = json.loads(path.with_name(f"{path.stem}.gold.json").read_text(encoding="utf-8"))
            authors = tuple(filter(None, map(str.strip, re.split("[,、]", gold["author"] or ""))))
            rows = path.with_name(f"{path.stem}.lines.tsv").read_text(encoding="utf-8")
            kinds = enumerate((row.split("\t")[1] for row in rows.splitlines()), 1)
            bylines = frozenset(number for number, kind in kinds if kind == Kind.BYLINE)
            yield Known(path.stem, gold["language"], _cleaned(path), authors, bylines)
    for path in sorted(folder.glob("[0-9]*.json")):
        if not is_aside_page(path.stem):
            gold = json.loads(path.read_text(encoding="utf-8"))
            shown = gold["author"] if gold["visible"].get("author") else ""
            authors = tuple(filter(None, map(str.strip, _DEGREES.split(shown or ""))))
            yield Known(path.stem, "en", _cleaned(path.with_suffix(".txt")), authors, None)


def _cleaned(path: Path) -> tuple[Line, ...]:
    (found,) = clean_captures(find_captures([path]), ())
    if not isinstance(found, Cleaned):
        raise TypeError(path)
    return tuple(found.lines)


def views_of(known: Sequence[Known], groups: Mapping[str, int]) -> dict[str, list[View]]:
    """Capture → its views, the first one as it is; names are exchanged within a group."""
    chance = random.Random(0)  # noqa: S311
    pools = {
        group: pool_of([own for own in known if groups[own.name] == group])
        for group in set(groups.values())
    }
    found: dict[str, list[View]] = {}
    for own in known:
        shapes = [own]
        if own.authors:
            pool = pools[groups[own.name]]
            shapes += [exchanged(own, pool, chance) for _ in range(EXCHANGED)]
            shapes.append(nobodys(own))
        found[own.name] = [view_of(one, chance) for one in shapes]
    return found


def view_of(known: Known, chance: random.Random) -> View:
    """The lines of a capture that are looked at, and the candidates of those that name authors
    and of a few others."""
    regions = cut(known.lines)
    shown = regions.shown()
    language = language_of(regions)
    sight = Sight(regions, language)
    wanted = {_plain(author) for author in known.authors}
    spans, labels, held = [], [], []
    for place in sight.places:
        text = shown.lines[place].text.strip()
        own = candidates(text, language)
        right = [_plain(text[start:end]) in wanted for start, end in own]
        spans.append(own)
        labels.append(right)
        held.append(
            {_plain(text[s:e]) for (s, e), is_name in zip(own, right, strict=True) if is_name}
        )
    numbers = [shown.lines[place].n for place in sight.places]
    is_byline = [known.bylines is None or number in known.bylines for number in numbers]
    if not any(of and is_own for of, is_own in zip(held, is_byline, strict=True)):
        is_byline = [True] * len(held)
    most = max((len(of) for of, own in zip(held, is_byline, strict=True) if own), default=0)
    rows = list(zip(held, is_byline, strict=True))
    best = [_label(of, own and len(of) == most) for of, own in rows]
    also = [_label(of, own) for of, own in rows]
    looks = []
    for row, own in enumerate(spans):
        if own and (held[row] or chance.random() < OTHER_LINES):
            text = shown.lines[sight.places[row]].text.strip()
            names = sight.traits_of_names(row, text, own)
            looks.append(Look(names, _numbers(labels[row]), _numbers(labels[row])))
    return View(Look(sight.traits, _numbers(best), _numbers(also)), tuple(looks))


def _label(held: set[str], is_right: bool) -> float:
    return 0.0 if not held else 1.0 if is_right else -1.0


def _numbers(values: Sequence[float]) -> Numbers:
    return np.array(values, dtype=np.float32)


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()


def pool_of(known: Sequence[Known]) -> dict[tuple[str, str, int], list[str]]:
    """The parts of names by their script, their place in the name and their length."""
    pool: dict[tuple[str, str, int], list[str]] = {}
    for own in known:
        for author in own.authors:
            parts = _GAP.split(author)[::2]
            for at, part in enumerate(parts):
                pool.setdefault(_form(part, at, len(parts)), []).append(part)
    return pool


def _form(part: str, at: int, count: int) -> tuple[str, str, int]:
    where = "only" if count == 1 else "rest" if at else "first"
    if part.isascii():
        return "A" if part[:1].isupper() else "a", where, 0
    return "".join(dict.fromkeys(shape(part))), where, len(part)


def renamed(author: str, pool: Pool, chance: random.Random) -> str:
    """Another name of the same form."""
    parts = _GAP.split(author)
    count = len(parts[::2])
    if count == 1 and _KOREAN.fullmatch(author):
        options = pool.get(_form(author, 0, 1), [author])
        return chance.choice(options)[0] + chance.choice(options)[1:]
    return "".join(
        part if at % 2 else chance.choice(pool.get(_form(part, at, count), [part]))
        for at, part in enumerate(parts)
    )


def exchanged(known: Known, pool: Pool, chance: random.Random) -> Known:
    """The capture by other authors."""
    lines, authors = list(known.lines), []
    for author in known.authors:
        other = renamed(author, pool, chance)
        authors.append(other)
        for old, new in (
            (author, other),
            ("".join(author.split()), "".join(other.split())),
            (author.upper(), other.upper()),
        ):
            if len(old) > 1:
                lines = [replace(line, text=line.text.replace(old, new)) for line in lines]
    return replace(known, lines=tuple(lines), authors=tuple(authors))


def nobodys(known: Known) -> Known:
    """The capture without the lines that name its authors."""
    names = [_plain(author) for author in known.authors if len(author) > 1]
    lines = (line for line in known.lines if not any(own in _plain(line.text) for own in names))
    return replace(known, lines=tuple(lines), authors=())


def views_of_forms(known: Sequence[Known]) -> dict[str, list[View]]:
    """The forms of bylines, each in captures of its language."""
    chance = random.Random(1)  # noqa: S311
    pool = pool_of(known)
    found: dict[str, list[View]] = {}
    for language in ("ko", "zh", "ja", "en"):
        hosts = [own for own in known if own.language == language]
        for at, (form, authors) in enumerate(_forms(language)):
            for _ in range(HOSTS):
                host = nobodys(chance.choice(hosts))
                others = {author: renamed(author, pool, chance) for author in authors}
                text = form
                for author, other in others.items():
                    text = text.replace(author, other)
                page = with_form(host, text, tuple(others.values()), chance)
                if page is not None:
                    found.setdefault(f"{language} {at}", []).append(view_of(page, chance))
    return found


def _forms(language: str) -> Iterator[tuple[str, list[str]]]:
    for suffix in ("txt", "missed.txt"):
        text = (FORMS / f"{language}.{suffix}").read_text(encoding="utf-8")
        for row in text.splitlines():
            form, _, authors = row.partition(" =>")
            yield form, [own.strip() for own in re.split("[,、]", authors) if own.strip()]


def with_form(
    host: Known, form: str, authors: tuple[str, ...], chance: random.Random
) -> Known | None:
    """A capture with the lines of a form at their places; `tests/describe/test_bylines.py` says
    what a form is. Nothing of one without title or text."""
    placed: dict[str, list[str]] = {"A": [], "U": [], "O": [], "E": []}
    for part in form.split(" // "):
        placed[part[0]] += part[2:].removeprefix(" ").split("⏎")
    title = next((at for at, line in enumerate(host.lines) if line.kind is Kind.TITLE), -1)
    kept = [line.keep and line.kind is Kind.PARAGRAPH for line in host.lines]
    text = [at for at, is_text in enumerate(kept) if is_text and at > title]
    if title < 0 or not text:
        return None
    above, below = chance.choice(KINDS_ABOVE), chance.choice(KINDS_BELOW)
    lines: list[Line] = []
    for at, line in enumerate(host.lines):
        opening = "".join(placed["O"]) if at == text[0] else ""
        lines += _lines(placed["A"], Kind.BOILERPLATE) if at == title else []
        lines.append(replace(line, text=f"{opening}{line.text}"))
        lines += _lines(placed["U"], above) if at == title else []
        lines += _lines(placed["E"], below) if at == text[-1] else []
    numbered = tuple(replace(line, n=number) for number, line in enumerate(lines, 1))
    return replace(host, lines=numbered, authors=authors, bylines=None)


def _lines(texts: Sequence[str], kind: Kind) -> list[Line]:
    is_kept = kind is not Kind.BOILERPLATE
    return [Line(n=0, text=text, kind=kind, keep=is_kept, reason="") for text in texts]


def folder_of_pages() -> Path:
    """Where the English pages are."""
    return Path(os.environ["BENCH_CAPTURES"])
