"""The sidecar, `NAME.yml` beside a capture: what an editor knows or decides about it.

Every key is optional:

    slug: us-cloud-rule            # the page's address; small letters, digits, hyphens
    headline:
      en: US widens its China curbs to AI
      status: draft                # draft, machine or reviewed
      by: J. Doe
    standfirst: Two or three sentences in English, at most 60 words.
    key_points:                    # three to six, each with words of the capture that prove it
      - text: Washington wants cloud providers to name their foreign customers.
        quotes: [외국 고객의 이름을 공개하도록 의무화하는 규제안을 공개함]
        waived: {name: {Washington: The text says “the US government”.}}
    title: 원문 제목                # this and the next ones override what the capture shows
    subtitle: [첫째 줄, 둘째 줄]
    publisher: 상하이저널
    author: 홍길동
    published: 2024-02-08          # or 2024-02, 2024, 2024-02-08T10:26:51
    captured: 2024-06-03
    language: ko
    url: https://example.org/1
    archived_url: https://web.archive.org/web/2024/https://example.org/1
    original:                      # of a capture that is itself a translation
      publisher: 环球时报
      title: 原文标题
      published: 2024-05-13
      language: zh
      url: https://example.org/2
    rights: ⓒ Example
    notes:                         # shown on the page as the editor's
      - The source dates the order to 2022; it was signed in August 2023.
    lines:                         # over the rules of the cleaning
      sha256: 5f0c…                # of the capture; the head of `briefings clean FILE` shows it
      keep: [12-14, 20 as heading]
      drop: [40]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator

from generator.errors import Problem
from generator.model import Claim, Kind, LineRange, LineWishes, Original, Sidecar, TranslationStatus
from generator.records import check, parse, read_optional
from generator.records.claims import KeyPointRecord
from generator.records.fields import IsoDate, LanguageTag, Record, Text, WebAddress
from generator.records.parsing import Plain
from generator.slugs import make_slug

SIDECAR_SUFFIX = ".yml"
STANDFIRST_WORDS = 60
KEY = re.compile(r"[.\[]")
"""What comes after the first key of a path: `headline.en`, `notes[2]`."""
LINE_RANGE = re.compile(
    r"(?P<first>\d{1,9})(?:\s*-\s*(?P<last>\d{1,9}))?(?:\s+as\s+(?P<kind>[a-z]+))?", re.ASCII
)
KINDS = tuple(kind.value for kind in Kind if kind not in {Kind.BOILERPLATE, Kind.BLANK})
"""What an editor can say that a line is."""


class _Status(StrEnum):
    """The states that a headline someone has written can be in."""

    DRAFT = "draft"
    MACHINE = "machine"
    REVIEWED = "reviewed"


def _status(value: object) -> _Status:
    if value not in tuple(_Status):
        raise ValueError(f"must be one of {', '.join(_Status)}")
    return _Status(str(value))


def _slug(value: str) -> str:
    if make_slug(value) != value:
        raise ValueError(f"can't be an address; {make_slug(value)} could")
    return value


def _standfirst(value: str) -> str:
    words = len(value.split())
    if words > STANDFIRST_WORDS:
        raise ValueError(f"has {words} words; at most {STANDFIRST_WORDS}")
    return value


class _Headline(Record):
    en: Text = ""
    status: Annotated[_Status, BeforeValidator(_status)] = _Status.DRAFT
    by: Text = ""


class _Original(Record):
    publisher: Text = ""
    title: Text = ""
    published: IsoDate = ""
    language: LanguageTag = ""
    url: WebAddress = ""


def _line_range(value: object) -> LineRange:
    """One line (`40`) or several (`12-14`), perhaps with what they are (`40 as heading`)."""
    parts = LINE_RANGE.fullmatch(str(value)) if type(value) in (int, str) else None
    first = int(parts["first"]) if parts else 0
    last = int(parts["last"] or first) if parts else 0
    if not 1 <= first <= last:
        raise ValueError("must be a line's number like 40, or several like 12-14")
    kind = parts["kind"] if parts else None
    if kind and kind not in KINDS:
        raise ValueError(f"a line can be kept as {', '.join(KINDS[:-1])} or {KINDS[-1]}")
    return LineRange(first, last, Kind(kind) if kind else None)


def _unnamed(lines: LineRange) -> LineRange:
    """Lines to drop are furniture, whatever they were."""
    if lines.kind:
        raise ValueError("only a line that is kept can be said to be something")
    return lines


_LineRange = Annotated[LineRange, BeforeValidator(_line_range)]


class _Lines(Record):
    sha256: Text = ""
    keep: tuple[_LineRange, ...] = ()
    drop: tuple[Annotated[_LineRange, AfterValidator(_unnamed)], ...] = ()


class _Sidecar(Record):
    slug: Annotated[Text, AfterValidator(_slug)] = ""
    headline: _Headline = _Headline()
    standfirst: Annotated[Text, AfterValidator(_standfirst)] = ""
    key_points: tuple[KeyPointRecord, ...] = ()
    title: Text = ""
    subtitle: tuple[Text, ...] = ()
    publisher: Text = ""
    author: Text = ""
    published: IsoDate = ""
    captured: IsoDate = ""
    language: LanguageTag = ""
    url: WebAddress = ""
    archived_url: WebAddress = ""
    original: _Original | None = None
    rights: Text = ""
    notes: tuple[Text, ...] = ()
    lines: _Lines = _Lines()


def read_sidecar(path: Path) -> tuple[Sidecar, tuple[Problem, ...]]:
    """What an editor put beside a capture, or every fault in it; a missing file says nothing."""
    content, problems = read_optional(path)
    if problems:
        return Sidecar(), problems
    value, problems = parse(str(path), content)
    if problems or value is None:
        return Sidecar(), problems
    record, problems = check(str(path), _Sidecar, value)
    return (_to_sidecar(record) if record else Sidecar()), problems


def read_sound_part(path: Path) -> tuple[Sidecar, frozenset[str]]:
    """What a sidecar says in spite of its faults, and the keys that it is without; all of them if
    it cannot be read at all. A key point at fault is one without words, so that the others keep
    their places; of `lines` the ranges are given that can be read."""
    content, _ = read_optional(path)
    value, _ = parse(str(path), content)
    if not isinstance(value, dict):
        return Sidecar(), frozenset(_Sidecar.model_fields)
    _, problems = check(str(path), _Sidecar, value)
    faulty = frozenset(KEY.split(problem.where)[0] for problem in problems)
    sound = {key: part for key, part in value.items() if key not in faulty}
    record, _ = check(str(path), _Sidecar, sound)
    sidecar = _to_sidecar(record) if record else Sidecar()
    points = value.get("key_points")
    if "key_points" in faulty and isinstance(points, tuple):
        sidecar = replace(sidecar, key_points=tuple(_sound_point(point) for point in points))
    if "lines" in faulty:
        sidecar = replace(sidecar, lines=_sound_lines(value.get("lines")))
    return sidecar, faulty


def _sound_point(value: Plain) -> Claim:
    record, _ = check("", KeyPointRecord, value)
    return record.to_model() if record else Claim(text="", citations=())


def _sound_lines(value: Plain) -> LineWishes:
    lists = value if isinstance(value, dict) else {}
    keep, drop = (tuple(_sound_ranges(lists.get(key))) for key in ("keep", "drop"))
    return LineWishes(keep=keep, drop=drop)


def _sound_ranges(value: Plain) -> Iterator[LineRange]:
    for entry in value if isinstance(value, tuple) else ():
        with suppress(ValueError):
            yield _line_range(entry)


def _to_sidecar(record: _Sidecar) -> Sidecar:
    return Sidecar(
        slug=record.slug,
        headline_en=record.headline.en,
        headline_status=TranslationStatus(record.headline.status),
        headline_by=record.headline.by,
        standfirst=record.standfirst,
        key_points=tuple(point.to_model() for point in record.key_points),
        title=record.title,
        subtitle=record.subtitle,
        publisher=record.publisher,
        author=record.author,
        published=record.published,
        captured=record.captured,
        language=record.language,
        url=record.url,
        archived_url=record.archived_url,
        original=Original(**record.original.model_dump()) if record.original else None,
        rights=record.rights,
        notes=record.notes,
        lines=LineWishes(
            sha256=record.lines.sha256, keep=record.lines.keep, drop=record.lines.drop
        ),
    )
