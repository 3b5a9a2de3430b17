"""Faults between the entries of the termbase, and between the forms of one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from generator.editorial.entries import TermEntry, TopicEntry
from generator.errors import Problem


def unknown_topics(
    path: str, terms: Iterable[TermEntry], topics: Sequence[TopicEntry]
) -> Iterator[Problem]:
    """`path` is only for the problems' wording, here and below."""
    known = [topic.id for topic in topics]
    for term in terms:
        for topic in term.topics:
            if topic not in known:
                yield Problem(
                    path=path,
                    where=f"{term.id}.topics",
                    message=f"no topic {topic} in topics.yml",
                    hint=f"known topics: {', '.join(known)}" if known else "",
                )


def form_problems(path: str, terms: Sequence[TermEntry]) -> Iterator[Problem]:
    """Forms of two concepts, and forms that are both allowed and to be avoided."""
    yield from _shared_forms(path, terms)
    yield from _unknown_partners(path, terms)
    for term in terms:
        yield from _avoided_but_allowed(path, term)


def _shared_forms(path: str, terms: Iterable[TermEntry]) -> Iterator[Problem]:
    """A form of two concepts would mark one as the other; words that only go on about a topic
    are no concepts."""
    owners: dict[str, list[TermEntry]] = {}
    for term in terms:
        if term.to_model().goes_on:
            continue
        forms = {solid(form): form for listed in term.forms.values() for form in listed}
        for key, form in forms.items():
            for owner in owners.get(key, ()):
                if owner.id in {term.id, *term.same_form_as} or term.id in owner.same_form_as:
                    continue
                yield Problem(
                    path=path,
                    where=f"{term.id}.forms",
                    message=f"{form} is a form of {owner.id} too",
                    hint=f"remove one, or say same_form_as: [{owner.id}]",
                )
            owners.setdefault(key, []).append(term)


def _unknown_partners(path: str, terms: Sequence[TermEntry]) -> Iterator[Problem]:
    known = {term.id for term in terms}
    for term in terms:
        for partner in term.same_form_as:
            if partner not in known - {term.id}:
                yield Problem(
                    path=path,
                    where=f"{term.id}.same_form_as",
                    message=f"no other term has the id {partner}",
                )


def _avoided_but_allowed(path: str, term: TermEntry) -> Iterator[Problem]:
    """An avoided form inside an allowed one would condemn that one too."""
    for avoided in term.avoid:
        for allowed in (*term.forms["en"], *term.alternatives):
            if _stands_in(avoided, allowed):
                same = folded(avoided) == folded(allowed)
                yield Problem(
                    path=path,
                    where=f"{term.id}.avoid",
                    message=f"{avoided} is {'' if same else 'part of '}an allowed form"
                    + ("" if same else f", {allowed}"),
                    hint="keep it either in avoid or in forms and alternatives",
                )


def _stands_in(part: str, whole: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(folded(part))}(?!\w)", folded(whole)))


def folded(text: str) -> str:
    """Two texts that differ in case or composition only are the same when folded."""
    return unicodedata.normalize("NFC", text).casefold()


def solid(form: str) -> str:
    """Without the spaces that a text may leave out: 수출 통제 is 수출통제."""
    return "".join(folded(form).split())
