"""A folder of seeds of any size for measuring the search: the project's own and invented ones.

An invented capture has the length, outlet, date, paragraphs and furniture of a newspaper's
page, a sidecar with an English headline and standfirst, and an English translation of every
paragraph. Korean and English are recombined from the development captures and the seeds; a
paragraph and its translation have the same names and figures. The same number of captures is
always the same bytes, and the captures of a smaller corpus are those of a larger one.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from generator.model import Kind
from generator.read import read
from generator.translate.entries import Entry, TranslationFile
from generator.translate.po import format_po, parse_po
from generator.translate.segments import segment_key
from tests.checkout import ROOT
from tests.search.corpus.words import (
    PARTICLES,
    Chain,
    chain_of,
    name_of,
    some_name,
    with_names,
)
from tests.training.pages import is_aside_capture

DEVELOPMENT: Final = ROOT / "tests" / "development"
OUTLETS: Final = ("조선일보", "아시아투데이", "연합뉴스", "경향신문", "머니투데이", "서울경제")
FURNITURE: Final = ("본문 바로가기", "댓글 0", "많이 본 뉴스", "무단전재 및 재배포 금지")
FIRST_DAY: Final = date(2022, 1, 3)
DAYS: Final = 1700
PARAGRAPHS: Final = (5, 16)
"""Of an article; a report has ten times as many."""
SENTENCES: Final = (2, 4)
REPORTS: Final = 40
"""One capture in so many is a report."""
OWN_NAMES: Final = 10_000_000
"""Names from this number on stand in one capture only: the first in capture 0, and so on."""
SHORTEST: Final = 6
"""Words of a sentence that takes names."""
FIGURES: Final = 0.4
"""The share of sentences with a figure."""


@dataclass(frozen=True, slots=True)
class Chains:
    korean: Chain
    english: Chain


@dataclass(frozen=True, slots=True)
class Paragraph:
    korean: str
    english: str


def write_corpus(project: Path, count: int) -> None:
    """Adds invented captures to a copy of the project until it has `count`."""
    own = len(list((project / "seeds").glob("*.txt")))
    chains = chains_of(project)
    for number in range(count - own):
        _write_capture(project, number, chains)


def chains_of(project: Path) -> Chains:
    """Of the development captures that are not kept aside and of the seeds with translations."""
    korean = [*_paragraphs_of_captures(), *_lines_of_seeds(project)]
    english = [
        entry.text
        for path in sorted((project / "translations" / "en").glob("*.po"))
        for entry in parse_po(path.name, path.read_bytes()).entries
    ]
    return Chains(chain_of(korean), chain_of(english))


def _paragraphs_of_captures() -> Iterator[str]:
    for table in sorted(DEVELOPMENT.glob("ko-*.lines.tsv")):
        name = table.name.removesuffix(".lines.tsv")
        if is_aside_capture(name):
            continue
        rows = table.read_text(encoding="utf-8").splitlines()
        lines = read(DEVELOPMENT / f"{name}.txt").lines
        for row, line in zip(rows, lines, strict=True):
            if row.split("\t")[1] == Kind.PARAGRAPH:
                yield line


def _lines_of_seeds(project: Path) -> Iterator[str]:
    for path in sorted((project / "seeds").glob("*.txt")):
        yield from read(path).lines


def name_in(number: int) -> str:
    """The Korean name that stands in one invented capture only."""
    return name_of(OWN_NAMES + number).korean


def slug_of(number: int) -> str:
    return f"invented-{number:05}"


def _write_capture(project: Path, number: int, chains: Chains) -> None:
    chance = random.Random(f"capture {number}")  # noqa: S311
    title = _paragraph(chains, chance, own=None, sentences=1)
    paragraphs = list(_paragraphs(chains, chance, number))
    text = "\n".join(_lines(chance, title, paragraphs))
    path = project / "seeds" / f"{slug_of(number)}.txt"
    path.write_text(text, encoding="utf-8")
    path.with_suffix(".yml").write_text(_sidecar(number, title, paragraphs), encoding="utf-8")
    translation = project / "translations" / "en" / f"{slug_of(number)}.po"
    translation.write_bytes(format_po(_translation(text, title, paragraphs)))


def _paragraphs(chains: Chains, chance: random.Random, number: int) -> Iterator[Paragraph]:
    wanted = chance.randint(*PARAGRAPHS) * (10 if number % REPORTS == REPORTS - 1 else 1)
    for at in range(wanted):
        own = number if at == wanted // 2 else None
        yield _paragraph(chains, chance, own, chance.randint(*SENTENCES))


def _paragraph(chains: Chains, chance: random.Random, own: int | None, sentences: int) -> Paragraph:
    """Each sentence names two, the first one of a paragraph perhaps the capture's own name."""
    korean, english = [], []
    for at in range(sentences):
        names = [some_name(chance), some_name(chance)]
        if own is not None and at == 0:
            names[0] = name_of(OWN_NAMES + own)
        figures = [f"{chance.randint(11, 9999):,}"] if chance.random() < FIGURES else []
        in_korean = [name.korean + chance.choice(PARTICLES) for name in names]
        in_korean += [f"{figure}억" for figure in figures]
        in_english = [*(name.english for name in names), *figures]
        korean.append(with_names(_words(chains.korean, chance), in_korean, chance))
        english.append(with_names(_words(chains.english, chance), in_english, chance))
    return Paragraph(" ".join(korean), " ".join(english))


def _words(chain: Chain, chance: random.Random) -> list[str]:
    words: list[str] = []
    while len(words) < SHORTEST:
        words += chain.sentence(chance)
    return words


def _lines(chance: random.Random, title: Paragraph, paragraphs: list[Paragraph]) -> Iterator[str]:
    day = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
    yield FURNITURE[0]
    yield ""
    yield title.korean
    yield ""
    yield f"{chance.choice(OUTLETS)} | 입력 {day:%Y.%m.%d} {chance.randint(6, 22):02}:30"
    for paragraph in paragraphs:
        yield ""
        yield paragraph.korean
    for furniture in FURNITURE[1:]:
        yield ""
        yield furniture
    yield ""


def _sidecar(number: int, title: Paragraph, paragraphs: list[Paragraph]) -> str:
    # JSON is YAML.
    sidecar = {
        "slug": slug_of(number),
        "headline": {"en": title.english, "status": "draft"},
        "standfirst": " ".join(paragraphs[0].english.split()[:50]),
    }
    return json.dumps(sidecar, ensure_ascii=False, indent=2) + "\n"


def _translation(text: str, title: Paragraph, paragraphs: list[Paragraph]) -> TranslationFile:
    parts = [("title", title), *(("paragraph", paragraph) for paragraph in paragraphs)]
    entries = {
        segment_key(kind, part.korean): Entry(
            key=segment_key(kind, part.korean), source=part.korean, text=part.english
        )
        for kind, part in parts
    }
    return TranslationFile(
        entries=tuple(entries.values()), source_sha256=hashlib.sha256(text.encode()).hexdigest()
    )
