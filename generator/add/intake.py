"""What adding a capture would write: the capture, its sidecar, its translation file."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from urllib.parse import urlsplit

from generator.add.commented import Known, sidecar_text
from generator.add.existing import alike, names_taken, same_bytes
from generator.add.fetch import BY_HAND, Fetched
from generator.add.naming import english_words, propose_name, unused
from generator.add.placing import NewFile
from generator.annotate import terms_named
from generator.collect import TARGET_LANGUAGE, Collection
from generator.damage import problems_of
from generator.editorial import load_editorial
from generator.errors import BriefingError, Problem
from generator.model import Briefing, Editorial, Seed, Sidecar
from generator.pipeline import make_briefing
from generator.project import Project
from generator.read.markup import codec_of
from generator.render.labels import length_label
from generator.seeds import CAPTURE_SUFFIXES, seed_at
from generator.sidecar import SIDECAR_SUFFIX, read_sidecar
from generator.slugs import make_slug
from generator.translate.memory import Memory
from generator.translate.po import format_po
from generator.translations import plan

OTHER_SPELLINGS: Final = {".htm": ".html"}
"""Suffixes under which a capture may come, and the one under which it is kept."""

DECODED: Final = frozenset({".html", ".txt"})
"""Suffixes of captures whose bytes are text in some encoding."""

HARDLY_ANY: Final = 40
"""Characters of text below which a capture is rather a slip than a short piece."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A capture at the door: its bytes and what is known of their way here."""

    source: str
    """The path or the address as the person named it."""
    shown: str
    """What the sidecar may say of it: an address, or a file's name without its folders."""
    suffix: str
    data: bytes
    url: str = ""
    charset: str = ""
    captured: str = ""
    file_date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the person decides who adds it."""

    headline: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """Everything that would be written, and what to tell the person."""

    briefing: Briefing
    files: tuple[NewFile, ...]
    """The capture last: without it, the others do no harm."""
    warnings: tuple[str, ...]
    own: bool
    """Whether it goes into the project's own folder; a trial on another one has no translation
    file, which would lie in the project."""


def arrived_file(path: Path) -> Arrival:
    """A file that lies anywhere. Raises `BriefingError` if it is none that a capture can be."""
    suffix = OTHER_SPELLINGS.get(path.suffix.lower(), path.suffix.lower())
    if path.exists() and suffix not in CAPTURE_SUFFIXES:
        known = ", ".join(CAPTURE_SUFFIXES)
        hint = "save the page as HTML or its text as a .txt file"
        raise _error(str(path), f"not a capture ({known})", hint)
    try:
        data = path.read_bytes()
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone().date()
    except OSError as error:
        hint = "check the name; a web address begins with https://"
        raise _error(str(path), f"can't be read: {error.strerror}", hint) from error
    return Arrival(
        source=str(path),
        shown=path.name,
        suffix=suffix,
        data=data,
        file_date=changed.isoformat(),
    )


def arrived_page(address: str, fetched: Fetched, today: date) -> Arrival:
    """A page that was fetched. Raises `BriefingError` if it is none that can be read."""
    if fetched.suffix not in CAPTURE_SUFFIXES:
        hint = "give the address of a page, or save its text as a .txt file"
        raise _error(address, f"{fetched.suffix} captures can't be read yet", hint)
    return Arrival(
        source=address,
        shown=fetched.address,
        suffix=fetched.suffix,
        data=fetched.data,
        url=fetched.address,
        charset=fetched.charset,
        captured=today.isoformat(),
    )


def take_in(project: Project, seeds: Path, arrival: Arrival, wishes: Wishes) -> Intake:
    """What adding the capture to a project would write; writes nothing.

    Raises `BriefingError` if the project has these very bytes, the name is taken or no name,
    or the capture cannot be read or shows no article.
    """
    _refuse_known(seeds, arrival)
    editorial = load_editorial(project.editorial)
    with _staged(arrival) as staged:
        found = make_briefing(Seed(path=staged, slug="", sidecar=Sidecar()), editorial, Memory())
        taken = names_taken((seeds, project.translations / TARGET_LANGUAGE), _slugs(seeds))
        proposed = _proposed(arrival, wishes, found, editorial)
        name = _granted(wishes.name, seeds, taken) if wishes.name else unused(proposed, taken)
        briefing = _settled(found, seeds / f"{name}{arrival.suffix}")
        addresses = frozenset({arrival.url, briefing.metadata.url.value}) - {""}
        warnings = (
            *alike(seeds, briefing.metadata.title.value, addresses, editorial.outlets),
            *_encoding_doubt(arrival, briefing),
            *_damage(briefing),
            *_shortness(briefing),
        )
        sidecar = sidecar_text(briefing, _known(arrival, wishes, warnings))
        _prove(staged, sidecar, arrival)
    own = project.owns(seeds)
    translation = _translation(project, editorial, briefing) if own else ()
    files = (*translation, *_pair(briefing, sidecar, arrival))
    return Intake(briefing=briefing, files=files, warnings=warnings, own=own)


# ------------------------------------------------------------------ the stages


@contextmanager
def _staged(arrival: Arrival) -> Iterator[Path]:
    """The capture as a file that the pipeline can read; faults are told of where it came from."""
    with TemporaryDirectory(prefix="briefings-add-") as folder:
        path = Path(folder) / f"capture{arrival.suffix}"
        path.write_bytes(arrival.data)
        try:
            yield path
        except BriefingError as error:
            problems = (_at_source(problem, path, arrival) for problem in error.problems)
            raise BriefingError(*problems) from error


def _refuse_known(seeds: Path, arrival: Arrival) -> None:
    there = same_bytes(seeds, arrival.data)
    if there:
        message = f"the same, byte for byte, as {there}"
        raise _error(arrival.source, message, "edit that one's sidecar")


def _at_source(problem: Problem, staged: Path, arrival: Arrival) -> Problem:
    if problem.path != str(staged):
        return problem
    if not arrival.url:
        hint = problem.hint.replace(shlex.quote(str(staged)), shlex.quote(arrival.source))
    elif str(staged) in problem.hint:
        hint = BY_HAND.removeprefix("or ")
    else:
        hint = problem.hint
    return replace(problem, path=arrival.source, hint=hint)


def _granted(name: str, seeds: Path, taken: frozenset[str]) -> str:
    """The name that a person chose; raises `BriefingError` if nothing can have it."""
    if make_slug(name) != name:
        raise _error(name, "can't be a name", f"{make_slug(name)} could")
    if name in taken:
        raise _error(str(seeds / name), "the name is taken", f"{unused(name, taken)} is free")
    return name


def _proposed(arrival: Arrival, wishes: Wishes, briefing: Briefing, editorial: Editorial) -> str:
    title = briefing.metadata.title.value
    metadata = briefing.metadata
    host = _host(arrival.url or metadata.url.value)
    place = metadata.outlet or host or _ascii(metadata.publisher.value) or "capture"
    day = briefing.metadata.published.value[:10]
    return propose_name(
        headline=wishes.headline,
        title=title,
        english=english_words(title, terms_named(title, editorial.terms)),
        given=arrival.url or arrival.source,
        fallback=f"{place} {day}",
    )


def _ascii(name: str) -> str:
    """A name that an address can be made of; empty for one of another script."""
    return name if name.isascii() else ""


def _host(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")


def _slugs(seeds: Path) -> Iterator[str]:
    """The addresses that sidecars give to the captures that there are."""
    for sidecar in sorted(seeds.glob(f"*{SIDECAR_SUFFIX}")):
        given, _ = read_sidecar(sidecar)
        if given.slug:
            yield given.slug


def _settled(briefing: Briefing, path: Path) -> Briefing:
    seed = replace(briefing.seed, path=path, slug=make_slug(path.stem))
    return replace(briefing, seed=seed)


def _known(arrival: Arrival, wishes: Wishes, warnings: tuple[str, ...]) -> Known:
    return Known(
        source=arrival.shown,
        headline=wishes.headline,
        url=arrival.url,
        captured=arrival.captured,
        file_date=arrival.file_date,
        notes=warnings,
    )


def _encoding_doubt(arrival: Arrival, briefing: Briefing) -> Sequence[str]:
    """Whether the server names another encoding than the one in which the page could be read."""
    if not arrival.charset or arrival.suffix not in DECODED:
        return ()
    read_as = briefing.capture.encoding
    try:
        text = arrival.data.decode(codec_of(arrival.charset) or "ascii")
    except UnicodeDecodeError:
        text = ""
    mark = "\N{ZERO WIDTH NO-BREAK SPACE}"
    if text.removeprefix(mark) == arrival.data.decode(read_as).removeprefix(mark):
        return ()
    return (f"the server says {arrival.charset}; it was read as {read_as}",)


def _damage(briefing: Briefing) -> Iterator[str]:
    """What only another capture can mend; `briefings check` will say the same."""
    for problem in problems_of(briefing.damage, briefing.seed.path):
        yield ": ".join(filter(None, (problem.where, problem.message)))


def _shortness(briefing: Briefing) -> Iterator[str]:
    texts = [passage.text for passage in briefing.document.passages()]
    language = briefing.metadata.language.value
    if sum(len(text) for text in texts) < HARDLY_ANY:
        yield (
            f"hardly any text was found ({length_label(texts, language)}): unless that is all of "
            "it, save the page's whole text and add that"
        )


def _prove(staged: Path, sidecar: str, arrival: Arrival) -> None:
    """Read the sidecar as a build would; raises `BriefingError` for what a person gave that
    cannot stand in one."""
    path = staged.with_suffix(SIDECAR_SUFFIX)
    path.write_text(sidecar, encoding="utf-8")
    problems = [found.problem for found in seed_at(staged) if not isinstance(found, Seed)]
    if problems:
        raise BriefingError(*(replace(problem, path=arrival.source) for problem in problems))


def _pair(briefing: Briefing, sidecar: str, arrival: Arrival) -> tuple[NewFile, NewFile]:
    path = briefing.seed.path
    return (
        NewFile(path=path.with_suffix(SIDECAR_SUFFIX), content=sidecar.encode()),
        NewFile(path=path, content=arrival.data),
    )


def _translation(project: Project, editorial: Editorial, briefing: Briefing) -> Iterator[NewFile]:
    """The translation file; none where there is nothing to translate."""
    for work in plan(project, Collection(editorial=editorial, briefings=(briefing,))):
        yield NewFile(path=work.path, content=format_po(work.file))


def _error(path: str, message: str, hint: str) -> BriefingError:
    return BriefingError(Problem(path=path, message=message, hint=hint))
