"""The seeds folder: which captures it holds and what an editor put beside each.

A capture is `NAME.txt`; its sidecar, `NAME.yml`, is optional and so is every key:

    slug: us-cloud-rule            # the page's address; small letters, digits, hyphens
    headline:
      en: US widens its China curbs to AI
      status: draft                # draft, machine or reviewed
      by: J. Doe
    standfirst: Two or three sentences in English, at most 60 words.
    title: 원문 제목                # this and the next ones override what the capture shows
    subtitle: [첫째 줄, 둘째 줄]
    publisher: 하늘일보
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
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from stat import S_ISREG
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator

from generator.errors import BriefingError, Problem
from generator.model import Original, Seed, Sidecar, Skipped, TranslationStatus
from generator.records import check, parse, read_optional
from generator.records.fields import IsoDate, LanguageTag, Record, Text, WebAddress

CAPTURE_SUFFIX = ".txt"
SIDECAR_SUFFIX = ".yml"
LATER_SUFFIXES = frozenset({".html", ".htm", ".pdf"})
STANDFIRST_WORDS = 60
SLUG_LENGTH = 80
"""A folder name has at most 255 bytes on common file systems, a character up to four."""
RESERVED_SLUGS = frozenset({"index", "con", "prn", "aux", "nul"})
"""The page of a folder itself, and device names that Windows cannot unpack."""


def find_seeds(folder: Path) -> tuple[Seed | Skipped, ...]:
    """Every seed of a folder, in the order of the file names.

    What cannot be used comes as `Skipped`, one for each problem, in its place; a
    sidecar with three faults gives three. Raises `BriefingError` if the folder is
    missing, can't be read or holds no seed at all.
    """
    entries = _entries(folder)
    found = tuple(result for path in entries for result in _look_at(path, entries))
    if not found:
        hint = "put a capture (.txt) in it"
        raise BriefingError(Problem(path=str(folder), message="holds no seeds", hint=hint))
    return tuple(_without_slug_clashes(found))


def seed_at(path: Path) -> tuple[Seed | Skipped, ...]:
    """One capture with the sidecar beside it, or everything that is wrong with them.

    It may lie anywhere; whether another seed has the same address is not asked.
    """
    objection = _objection(path)
    if objection:
        return (Skipped(path=path, problem=objection),)
    sidecar, problems = _read_sidecar(path.with_suffix(SIDECAR_SUFFIX))
    if problems:
        return tuple(Skipped(path=path, problem=problem) for problem in problems)
    return (Seed(path=path, slug=sidecar.slug or make_slug(path.stem), sidecar=sidecar),)


def make_slug(text: str) -> str:
    """An address made of a name: letters and digits of any script, hyphens between.

    Never empty, and the same again if made of its own result.
    """
    folded = unicodedata.normalize("NFC", text).lower()
    kept = "".join(character if _fits_slug(character) else " " for character in folded)
    slug = unicodedata.normalize("NFC", "-".join(kept.split())[:SLUG_LENGTH].strip("-"))
    if not slug or slug in RESERVED_SLUGS:
        return f"capture-{slug}".strip("-")
    return slug


def _fits_slug(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNM" and character.lower() == character


# ----------------------------------------------------- folder and file


def _entries(folder: Path) -> list[Path]:
    """What a folder holds, by name; hidden files left out."""
    try:
        shown = [path for path in folder.iterdir() if not path.name.startswith(".")]
    except (FileNotFoundError, NotADirectoryError) as error:
        hint = "create it and put captures (.txt) in it, or name another with --seeds"
        problem = Problem(path=str(folder), message="no such folder", hint=hint)
        raise BriefingError(problem) from error
    except OSError as error:
        problem = Problem(path=str(folder), message=f"can't be read: {error.strerror}")
        raise BriefingError(problem) from error
    return sorted(shown, key=lambda path: path.name)


def _look_at(path: Path, entries: list[Path]) -> Iterator[Seed | Skipped]:
    suffix = path.suffix.lower()
    if suffix in {CAPTURE_SUFFIX, *LATER_SUFFIXES}:
        yield from seed_at(path)
    elif suffix == ".yaml":
        yield _skip(path, "not read", f"a sidecar's name ends in {SIDECAR_SUFFIX}: rename it")
    elif path.suffix == SIDECAR_SUFFIX and not _has_capture(path, entries):
        yield _skip(
            path,
            "a sidecar without a capture",
            f"put {path.stem}{CAPTURE_SUFFIX} beside it, or move it to another folder",
        )


def _has_capture(sidecar: Path, entries: list[Path]) -> bool:
    suffixes = {CAPTURE_SUFFIX, *LATER_SUFFIXES}
    return any(other.stem == sidecar.stem and other.suffix.lower() in suffixes for other in entries)


def _objection(path: Path) -> Problem | None:
    """Why a path can't be a capture, so far as that shows without reading it."""
    suffix = path.suffix.lower()
    as_text = "save the page's text as a .txt file with the same name"
    try:
        is_file = S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        message = "a link that leads nowhere" if path.is_symlink() else "no such file or folder"
        return Problem(path=str(path), message=message)
    except OSError as error:
        return Problem(path=str(path), message=f"can't be read: {error.strerror}")
    if suffix in LATER_SUFFIXES:
        return Problem(path=str(path), message=f"{suffix} captures can't be read yet", hint=as_text)
    if suffix != CAPTURE_SUFFIX:
        return Problem(path=str(path), message="not a capture (.txt)", hint=as_text)
    if not is_file:
        return Problem(path=str(path), message="not a file", hint="put the capture itself here")
    return None


def _skip(path: Path, message: str, hint: str) -> Skipped:
    return Skipped(path=path, problem=Problem(path=str(path), message=message, hint=hint))


def _without_slug_clashes(found: tuple[Seed | Skipped, ...]) -> Iterator[Seed | Skipped]:
    first: dict[str, Path] = {}
    for result in found:
        if isinstance(result, Seed) and result.slug in first:
            other = first[result.slug].name
            sidecar = result.path.with_suffix(SIDECAR_SUFFIX).name
            yield _skip(
                result.path,
                f"has the same address ({result.slug}) as {other}",
                f"give one of them another slug in its sidecar ({sidecar})",
            )
            continue
        if isinstance(result, Seed):
            first[result.slug] = result.path
        yield result


# ---------------------------------------------------------------- sidecar


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


class _Sidecar(Record):
    slug: Annotated[Text, AfterValidator(_slug)] = ""
    headline: _Headline = _Headline()
    standfirst: Annotated[Text, AfterValidator(_standfirst)] = ""
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


def _read_sidecar(path: Path) -> tuple[Sidecar, tuple[Problem, ...]]:
    content, problems = read_optional(path)
    if problems:
        return Sidecar(), problems
    value, problems = parse(str(path), content)
    if problems or value is None:
        return Sidecar(), problems
    record, problems = check(str(path), _Sidecar, value)
    return (_to_sidecar(record) if record else Sidecar()), problems


def _to_sidecar(record: _Sidecar) -> Sidecar:
    return Sidecar(
        slug=record.slug,
        headline_en=record.headline.en,
        headline_status=TranslationStatus(record.headline.status),
        headline_by=record.headline.by,
        standfirst=record.standfirst,
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
    )
