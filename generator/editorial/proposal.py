"""What a termbase of another tool has that `terms.yml` lacks, as YAML for an editor.

The termbase is kept by hand, with its comments and its order, so nothing in it is rewritten.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

import yaml

from generator.editorial.entries import KINDS
from generator.editorial.tbx import KIND, Concept, Name, Status
from generator.editorial.termbase import solid
from generator.model import Editorial, Term

OF_NO_KIND = "concept"
LINE_LENGTH = 100
"""Columns, as in the rest of the termbase."""
NOT_ALLOWED = frozenset({Status.DEPRECATED, Status.SUPERSEDED})

_NOT_IN_IDENTIFIER = re.compile(r"[^a-z0-9]+")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Of one file."""

    entries: tuple[Mapping[str, object], ...] = ()
    """As `terms.yml` would hold them."""
    known: tuple[tuple[str, tuple[Name, ...]], ...] = ()
    """The ids of terms that share a form with a concept of the file, each with the names that
    the termbase lacks."""
    without_english: tuple[str, ...] = ()
    """The ids, in the file, of concepts that no entry can be made of."""


def propose(concepts: Iterable[Concept], editorial: Editorial) -> Proposal:
    """The concepts of which the termbase, or an earlier one of them, has no form yet."""
    owners = {solid(form): term.id for term in editorial.terms for form in _forms(term)}
    avoided = {(term.id, solid(form)) for term in editorial.terms for form in term.avoid}
    identifiers = {term.id for term in editorial.terms}
    topics = [topic.id for topic in editorial.topics]
    entries: list[Mapping[str, object]] = []
    known: list[tuple[str, tuple[Name, ...]]] = []
    without: list[str] = []
    for concept in map(_tidy, concepts):
        names = {solid(n.text): n for n in concept.names if n.status not in NOT_ALLOWED}
        owner = next((owners[form] for form in names if form in owners), "")
        if owner:
            lacking = [form for form in names if form not in owners]
            new = (names[form] for form in lacking if (owner, form) not in avoided)
            known.append((owner, tuple(new)))
        elif not any(name.language == "en" for name in names.values()):
            without.append(concept.id)
        else:
            entry = _entry(concept, identifiers, topics)
            entries.append(entry)
            identifiers.add(str(entry["id"]))
            owners |= dict.fromkeys(names, str(entry["id"]))
    return Proposal(entries=tuple(entries), known=tuple(known), without_english=tuple(without))


def format_proposal(proposal: Proposal, origin: str) -> str:
    """YAML to be put into `terms.yml`; what concerns entries that are there is a comment.

    Empty if there is nothing to propose. `origin` is the file's name.
    """
    entries = [
        yaml.safe_dump(
            [dict(entry)],
            allow_unicode=True,
            sort_keys=False,
            default_flow_style=None,
            width=LINE_LENGTH,
        )
        for entry in proposal.entries
    ]
    comments = [
        f"# {owner} lacks {', '.join(f'{name.text} ({name.language})' for name in names)}\n"
        for owner, names in proposal.known
        if names
    ]
    if not entries and not comments:
        return ""
    heading = f"# Proposed by {_printable(origin)}\n"
    return "\n".join([heading + "".join(comments), *entries])


def _forms(term: Term) -> Iterator[str]:
    for _, forms in term.forms:
        yield from forms
    yield from term.alternatives


def _tidy(concept: Concept) -> Concept:
    """With languages as the termbase writes them (`en` for `en-GB`), and names that it can
    hold."""
    names = (
        replace(
            name,
            language=name.language.lower().replace("_", "-").partition("-")[0],
            text=_printable(name.text),
            source=_printable(name.source),
        )
        for name in concept.names
    )
    return replace(
        concept,
        notes=tuple(map(_printable, concept.notes)),
        names=tuple(n for n in names if solid(n.text) and _LANGUAGE.fullmatch(n.language)),
    )


def _printable(text: str) -> str:
    """With a space for each character that `terms.yml` can't hold."""
    shown = (" " if unicodedata.category(c) in {"Cc", "Cs"} else c for c in text)
    return " ".join("".join(shown).split())


def _entry(concept: Concept, identifiers: set[str], topics: Sequence[str]) -> Mapping[str, object]:
    english = [name for name in concept.names if name.language == "en"]
    allowed = sorted(
        (name for name in english if name.status not in NOT_ALLOWED),
        key=lambda name: name.status != Status.PREFERRED,
    )
    standard = allowed[0]
    forms = [n for n in allowed if n is standard or n.status != Status.ADMITTED]
    alternatives = [name for name in allowed if name not in forms]
    kinds = [note.removeprefix(KIND).strip() for note in concept.notes if note.startswith(KIND)]
    entry: dict[str, object] = {
        "id": _identifier(standard.text, identifiers),
        "kind": next((kind for kind in kinds if kind in KINDS), OF_NO_KIND),
        "forms": {**_other_forms(concept.names), "en": _texts(forms)},
        "topics": [field for field in dict.fromkeys(concept.fields) if field in topics],
        "alternatives": _texts(alternatives),
        "avoid": _texts(name for name in english if name.status in NOT_ALLOWED),
        "source": standard.source,
        "note": " ".join(note for note in concept.notes if not note.startswith(KIND)),
    }
    return {key: value for key, value in entry.items() if value}


def _other_forms(names: Sequence[Name]) -> dict[str, list[str]]:
    allowed = [n for n in names if n.language != "en" and n.status not in NOT_ALLOWED]
    languages = dict.fromkeys(name.language for name in allowed)
    return {
        language: _texts(name for name in allowed if name.language == language)
        for language in languages
    }


def _texts(names: Iterable[Name]) -> list[str]:
    return list(dict.fromkeys(name.text for name in names))


def _identifier(form: str, taken: set[str]) -> str:
    """Made of the standard form, with a number if that is taken."""
    ascii_form = unicodedata.normalize("NFKD", form).encode("ascii", "ignore").decode()
    base = _NOT_IN_IDENTIFIER.sub("-", ascii_form.lower()).strip("-") or "concept"
    numbered = (f"{base}-{number}" for number in count(2))
    return base if base not in taken else next(each for each in numbered if each not in taken)
