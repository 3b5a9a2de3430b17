"""The folder `editorial/`: what editors decide for the whole site.

`topics.yml`, in the order of the site:

    - id: chips
      title: Chips
      scope: Semiconductors and the controls on them; not the firms' share prices.
      standfirst: Optional; two or three sentences.
      agreement:                     # what captures say alike, with their very words
        - text: Controls on chips slow China down.
          quotes: [{seed: chip-news, quote: 반도체 수출 제재가 압박을 가하면서}]
          waived: {}                 # as in a sidecar: {name: REASON}
      contradictions:                # one measure, at least two values
        - measure: How many years China is behind
          note: Optional; why the values differ.
          values:
            - value: ten years
              subject: Optional; what it is the value of.
              speaker: Pat Gelsinger, Intel
              date: 2024-01          # optional; when it was said
              quotes: [{seed: chip-news, quote: 10년 뒤처져 있다}]
              waived: {}
      open_questions: []             # like agreement

`terms.yml`, the termbase:

    - id: export-controls
      kind: concept                  # concept, event, law, organisation, person, place, product
      forms: {ko: [수출통제, 수출 통제], zh: [出口管制], en: [export controls]}
      topics: [chips]
      needs: []                      # counts only beside one of these
      excludes: []                   # does not count beside one of these
      continues: false               # true: counts only where the text speaks of the topic
      least: 1                       # how many of its forms must stand in a passage
      role: things                   # core, things, ...: words that mean no concept, see Role
      same_form_as: []               # ids of terms that share a form on purpose
      alternatives: [export limits]  # English allowed too, but not looked for in captures
      avoid: [export regulation]     # English that a translation may not use for it
      source: 15 CFR Part 730        # of the standard form, which then binds translations
      note: Optional; one line for translators and readers.

`outlets.yml`, the publishers:

    - id: yonhap
      names: {ko: 연합뉴스, en: Yonhap News Agency}
      kind: news agency
      description: South Korea's largest news agency.
      aliases: [연합]
      domains: [yna.co.kr]

`home.md` is the home page's own text, trusted Markdown. Every file is optional.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from generator.editorial.entries import (
    OutletEntry,
    OutletFile,
    TermEntry,
    TermFile,
    TopicEntry,
    TopicFile,
)
from generator.editorial.termbase import folded, form_problems, unknown_topics
from generator.errors import BriefingError, Problem
from generator.model import Editorial, Outlet
from generator.records import check, parse, read_optional

TOPICS = "topics.yml"
TERMS = "terms.yml"
OUTLETS = "outlets.yml"
HOME = "home.md"


F = TypeVar("F", TopicFile, TermFile, OutletFile)


def load_editorial(folder: Path) -> Editorial:
    """Read the editors' files; missing ones, and a missing folder, count as empty.

    Raises `BriefingError` with every problem of every file.
    """
    topics, topic_problems = _load(folder / TOPICS, TopicFile)
    terms, term_problems = _load(folder / TERMS, TermFile)
    outlets, outlet_problems = _load(folder / OUTLETS, OutletFile)
    home, home_problems = _load_text(folder / HOME)
    problems = [*topic_problems, *term_problems, *outlet_problems, *home_problems]
    problems += _doubled_ids(folder / TOPICS, topics.entry)
    problems += _doubled_ids(folder / TERMS, terms.entry)
    problems += _doubled_ids(folder / OUTLETS, outlets.entry)
    if not topic_problems:
        problems += unknown_topics(str(folder / TERMS), terms.entry, topics.entry)
    problems += form_problems(str(folder / TERMS), terms.entry)
    problems += _shared_marks(folder / OUTLETS, outlets.entry)
    if problems:
        raise BriefingError(*problems)
    return Editorial(
        topics=tuple(topic.to_model() for topic in topics.entry),
        terms=tuple(term.to_model() for term in terms.entry),
        outlets=tuple(outlet.to_model() for outlet in outlets.entry),
        home=home,
    )


def load_outlets(folder: Path) -> tuple[Outlet, ...]:
    """The outlets alone: the terms take a hundred times as long to read.

    Raises `BriefingError` with every problem of their file; the others are not looked at.
    """
    outlets, problems = _load(folder / OUTLETS, OutletFile)
    problems += (*_doubled_ids(folder / OUTLETS, outlets.entry),)
    problems += (*_shared_marks(folder / OUTLETS, outlets.entry),)
    if problems:
        raise BriefingError(*problems)
    return tuple(outlet.to_model() for outlet in outlets.entry)


def _load(path: Path, record: type[F]) -> tuple[F, tuple[Problem, ...]]:
    """A file that holds a list of entries; empty if it is missing or faulty."""
    content, problems = read_optional(path)
    if problems or not content:
        return record(), problems
    value, problems = parse(str(path), content)
    if problems or value is None:
        return record(), problems
    if not isinstance(value, tuple):
        hint = "begin each entry with a hyphen: - id: …"
        return record(), (Problem(path=str(path), message="must be a list", hint=hint),)
    found, problems = check(str(path), record, {"entry": value})
    return found or record(), problems


def _load_text(path: Path) -> tuple[str, tuple[Problem, ...]]:
    content, problems = read_optional(path)
    try:
        return content.decode("utf-8-sig"), problems
    except UnicodeDecodeError:
        hint = "save the file as UTF-8"
        return "", (Problem(path=str(path), message="not UTF-8", hint=hint),)


# --------------------------------------------------- between the entries


def _doubled_ids(
    path: Path, entries: Iterable[TopicEntry] | Iterable[TermEntry] | Iterable[OutletEntry]
) -> Iterator[Problem]:
    seen: set[str] = set()
    for entry in entries:
        if entry.id in seen:
            yield Problem(path=str(path), where=entry.id, message="this id stands twice")
        seen.add(entry.id)


def _shared_marks(path: Path, outlets: Iterable[OutletEntry]) -> Iterator[Problem]:
    """A name or domain of two outlets would credit one with the other's text."""
    owners: dict[str, str] = {}
    for outlet in outlets:
        marks = (*outlet.names.values(), *outlet.aliases, *outlet.domains)
        for mark, key in dict.fromkeys((mark, folded(mark)) for mark in marks):
            owner = owners.setdefault(key, outlet.id)
            if owner != outlet.id:
                yield Problem(
                    path=str(path),
                    where=outlet.id,
                    message=f"{mark} belongs to {owner} too",
                    hint="keep it in one of them",
                )
