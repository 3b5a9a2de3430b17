"""The folder `editorial/`: what editors decide for the whole site.

`topics.yml`, in the order of the site:

    - id: chips
      title: Chips
      scope: Semiconductors and the controls on them; not the firms' share prices.
      standfirst: Optional; two or three sentences.

`terms.yml`, the termbase:

    - id: export-controls
      kind: concept                  # concept, person, organisation, law, product, place…
      forms: {ko: [수출통제, 수출 통제], zh: [出口管制], en: [export controls]}
      topics: [chips]
      needs: []                      # counts only beside one of these
      excludes: []                   # does not count beside one of these
      same_form_as: []               # ids of terms that share a form on purpose

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

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import AfterValidator

from generator.errors import BriefingError, Problem
from generator.model import Editorial, Outlet, Term, Topic
from generator.records import check, parse, read_optional
from generator.records.fields import FilledText, Identifier, LanguageTag, Record, Text

TOPICS = "topics.yml"
TERMS = "terms.yml"
OUTLETS = "outlets.yml"
HOME = "home.md"


class _Topic(Record):
    id: Identifier
    title: FilledText
    scope: FilledText
    standfirst: Text = ""


def _some(value: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    if not any(value.values()):
        raise ValueError("must hold at least one form")
    return value


def _named(value: dict[str, str]) -> dict[str, str]:
    if not value:
        raise ValueError("must hold at least one name")
    return value


class _Term(Record):
    id: Identifier
    kind: FilledText
    forms: Annotated[dict[LanguageTag, tuple[FilledText, ...]], AfterValidator(_some)]
    topics: tuple[Identifier, ...] = ()
    needs: tuple[FilledText, ...] = ()
    excludes: tuple[FilledText, ...] = ()
    same_form_as: tuple[Identifier, ...] = ()


class _Outlet(Record):
    id: Identifier
    names: Annotated[dict[LanguageTag, FilledText], AfterValidator(_named)]
    kind: FilledText
    description: FilledText
    aliases: tuple[FilledText, ...] = ()
    domains: tuple[FilledText, ...] = ()


class _Topics(Record):
    entry: tuple[_Topic, ...] = ()


class _Terms(Record):
    entry: tuple[_Term, ...] = ()


class _Outlets(Record):
    entry: tuple[_Outlet, ...] = ()


F = TypeVar("F", _Topics, _Terms, _Outlets)


def load_editorial(folder: Path) -> Editorial:
    """Read the editors' files; missing ones, and a missing folder, count as empty.

    Raises `BriefingError` with every problem of every file.
    """
    topics, topic_problems = _load(folder / TOPICS, _Topics)
    terms, term_problems = _load(folder / TERMS, _Terms)
    outlets, outlet_problems = _load(folder / OUTLETS, _Outlets)
    home, home_problems = _load_text(folder / HOME)
    problems = [*topic_problems, *term_problems, *outlet_problems, *home_problems]
    problems += _doubled_ids(folder / TOPICS, topics.entry)
    problems += _doubled_ids(folder / TERMS, terms.entry)
    problems += _doubled_ids(folder / OUTLETS, outlets.entry)
    if not topic_problems:
        problems += _unknown_topics(folder / TERMS, terms.entry, topics.entry)
    problems += _shared_forms(folder / TERMS, terms.entry)
    problems += _shared_marks(folder / OUTLETS, outlets.entry)
    if problems:
        raise BriefingError(*problems)
    return Editorial(
        topics=tuple(Topic(**topic.model_dump()) for topic in topics.entry),
        terms=tuple(_to_term(term) for term in terms.entry),
        outlets=tuple(_to_outlet(outlet) for outlet in outlets.entry),
        home=home,
    )


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
    path: Path, entries: Iterable[_Topic] | Iterable[_Term] | Iterable[_Outlet]
) -> Iterator[Problem]:
    seen: set[str] = set()
    for entry in entries:
        if entry.id in seen:
            yield Problem(path=str(path), where=entry.id, message="this id stands twice")
        seen.add(entry.id)


def _unknown_topics(
    path: Path, terms: Iterable[_Term], topics: Sequence[_Topic]
) -> Iterator[Problem]:
    known = [topic.id for topic in topics]
    for term in terms:
        for topic in term.topics:
            if topic not in known:
                yield Problem(
                    path=str(path),
                    where=f"{term.id}.topics",
                    message=f"no topic {topic} in {TOPICS}",
                    hint=f"known topics: {', '.join(known)}" if known else "",
                )


def _shared_forms(path: Path, terms: Iterable[_Term]) -> Iterator[Problem]:
    """A form of two concepts would mark one as the other."""
    owners: dict[str, _Term] = {}
    for term in terms:
        forms = (form for listed in term.forms.values() for form in listed)
        for form, folded in dict.fromkeys((form, _folded(form)) for form in forms):
            owner = owners.setdefault(folded, term)
            if owner.id in {term.id, *term.same_form_as} or term.id in owner.same_form_as:
                continue
            yield Problem(
                path=str(path),
                where=f"{term.id}.forms",
                message=f"{form} is a form of {owner.id} too",
                hint=f"remove one, or say same_form_as: [{owner.id}]",
            )


def _shared_marks(path: Path, outlets: Iterable[_Outlet]) -> Iterator[Problem]:
    """A name or domain of two outlets would credit one with the other's text."""
    owners: dict[str, str] = {}
    for outlet in outlets:
        marks = (*outlet.names.values(), *outlet.aliases, *outlet.domains)
        for mark, folded in dict.fromkeys((mark, _folded(mark)) for mark in marks):
            owner = owners.setdefault(folded, outlet.id)
            if owner != outlet.id:
                yield Problem(
                    path=str(path),
                    where=outlet.id,
                    message=f"{mark} belongs to {owner} too",
                    hint="keep it in one of them",
                )


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


def _to_term(term: _Term) -> Term:
    return Term(
        id=term.id,
        kind=term.kind,
        forms=tuple(term.forms.items()),
        topics=term.topics,
        needs=term.needs,
        excludes=term.excludes,
    )


def _to_outlet(outlet: _Outlet) -> Outlet:
    return Outlet(
        id=outlet.id,
        names=tuple(outlet.names.items()),
        kind=outlet.kind,
        description=outlet.description,
        aliases=outlet.aliases,
        domains=outlet.domains,
    )
