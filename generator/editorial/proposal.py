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
    doubtful: tuple[Mapping[str, object], ...] = ()
    """Entries that share a form with another term (`same_form_as`) under another English name:
    the same concept or another one, as only an editor can say."""
    known: tuple[tuple[str, tuple[Name, ...]], ...] = ()
    """The ids of terms that the file has too, each with the names that the termbase lacks."""
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
        shared = [owners[form] for form in names if form in owners]
        standard = _standard(concept)
        owner = owners.get(solid(standard.text)) if standard else next(iter(shared), None)
        if owner:
            lacking = [form for form in names if form not in owners]
            new = (names[form] for form in lacking if (owner, form) not in avoided)
            known.append((owner, tuple(new)))
        elif not standard:
            without.append(concept.id)
        else:
            entry = _entry(concept, standard, _identifier(standard.text, identifiers), topics)
            entries.append(_sharing(entry, shared))
            identifiers.add(str(entry["id"]))
            owners = {**dict.fromkeys(names, str(entry["id"])), **owners}
    return Proposal(
        entries=tuple(entry for entry in entries if not _partners(entry)),
        doubtful=tuple(entry for entry in entries if _partners(entry)),
        known=tuple(known),
        without_english=tuple(without),
    )


def format_proposal(proposal: Proposal, origin: str) -> str:
    """YAML to be put into `terms.yml`; what an editor has to decide upon is a comment.

    Empty if there is nothing to propose. `origin` is the file's name.
    """
    lacking = [
        f"# {owner} lacks {', '.join(f'{name.text} ({name.language})' for name in names)}\n"
        for owner, names in proposal.known
        if names
    ]
    doubtful = [
        f"# The same as {' or '.join(_partners(entry))}, or another concept?\n"
        + "".join(f"# {line}\n" for line in _yaml(entry).splitlines())
        for entry in proposal.doubtful
    ]
    entries = [*doubtful, *map(_yaml, proposal.entries)]
    if not entries and not lacking:
        return ""
    heading = f"# Proposed by {_printable(origin)}\n"
    return "\n".join([heading + "".join(lacking), *entries])


def _yaml(entry: Mapping[str, object]) -> str:
    text: str = yaml.safe_dump(
        [dict(entry)],
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=None,
        width=LINE_LENGTH,
    )
    return text


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


def _sharing(entry: Mapping[str, object], owners: Sequence[str]) -> Mapping[str, object]:
    return {**entry, "same_form_as": list(dict.fromkeys(owners))} if owners else entry


def _partners(entry: Mapping[str, object]) -> list[str]:
    partners = entry.get("same_form_as")
    return partners if isinstance(partners, list) else []


def _standard(concept: Concept) -> Name | None:
    """The English name that is preferred, else the first that is allowed."""
    allowed = _allowed_english(concept)
    preferred = (name for name in allowed if name.status == Status.PREFERRED)
    return next(preferred, allowed[0] if allowed else None)


def _allowed_english(concept: Concept) -> list[Name]:
    return [n for n in concept.names if n.language == "en" and n.status not in NOT_ALLOWED]


def _entry(
    concept: Concept, standard: Name, identifier: str, topics: Sequence[str]
) -> Mapping[str, object]:
    others = [name for name in _allowed_english(concept) if name is not standard]
    allowed = [standard, *others]
    forms = [n for n in allowed if n is standard or n.status != Status.ADMITTED]
    alternatives = [name for name in allowed if name not in forms]
    kinds = [note.removeprefix(KIND).strip() for note in concept.notes if note.startswith(KIND)]
    entry: dict[str, object] = {
        "id": identifier,
        "kind": next((kind for kind in kinds if kind in KINDS), OF_NO_KIND),
        "forms": {**_other_forms(concept.names), "en": _texts(forms)},
        "topics": [field for field in dict.fromkeys(concept.fields) if field in topics],
        "alternatives": _texts(alternatives),
        "avoid": _texts(n for n in concept.names if n.language == "en" and n.status in NOT_ALLOWED),
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
