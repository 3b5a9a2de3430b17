"""Where a text names a concept, person, organisation, law or product of the termbase."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from generator.annotate.lexicon import Lexicon, compile_lexicon, find_hits
from generator.annotate.senses import has_sense, survey
from generator.model import Document, Mentions, Term, TermMatch, TranslatedText


def find_mentions(
    document: Document, translated: TranslatedText, terms: Sequence[Term]
) -> Mapping[str, Mentions]:
    """The terms that each passage and its translation name, by `Passage.id`; passages that
    name none are left out."""
    lexicon = compile_lexicon(tuple(terms), topical=False)
    found: dict[str, Mentions] = {}
    for passage in document.passages():
        translation = translated.by_passage.get(passage.id)
        mentions = Mentions(
            original=mentions_in(passage.text, lexicon),
            english=mentions_in(translation.text, lexicon) if translation else (),
        )
        if mentions.original or mentions.english:
            found[passage.id] = mentions
    return MappingProxyType(found)


def mentions_in(text: str, lexicon: Lexicon) -> tuple[TermMatch, ...]:
    """The terms that a text names, in the order of their offsets, without overlaps."""
    hits = tuple(find_hits(text, lexicon))
    surroundings = survey(hits)
    matches = [
        TermMatch(term=entry.term.id, start=hit.start, end=hit.end)
        for hit in hits
        for entry in lexicon.entries.get(hit.spelling, ())
        if has_sense(hit, entry, surroundings)
    ]
    return without_overlaps(_settled(matches))


def _settled(matches: Sequence[TermMatch]) -> Iterator[TermMatch]:
    """Of the terms that share a form, those that the text names elsewhere by a form of their
    own, if there are any: after 중국 상무부, 상무부 is China's ministry too."""
    owners: defaultdict[tuple[int, int], set[str]] = defaultdict(set)
    for match in matches:
        owners[match.start, match.end].add(match.term)
    plain = {term for terms in owners.values() if len(terms) == 1 for term in terms}
    for match in matches:
        rivals = owners[match.start, match.end]
        if match.term in plain or not rivals & plain:
            yield match


def without_overlaps(matches: Iterable[TermMatch]) -> tuple[TermMatch, ...]:
    """Keep the longest first; of equal ones the earliest, then the one that came first."""
    kept: list[TermMatch] = []
    taken: set[int] = set()
    for match in sorted(matches, key=lambda match: (match.start - match.end, match.start)):
        span = range(match.start, match.end)
        if taken.isdisjoint(span):
            kept.append(match)
            taken.update(span)
    return tuple(sorted(kept, key=lambda match: match.start))


def naming_of(terms: Sequence[Term]) -> Callable[[str], tuple[Term, ...]]:
    """A function that gives the terms that a text names, each once, by their first place."""
    lexicon = compile_lexicon(tuple(terms), topical=False)
    by_id = {term.id: term for term in terms}

    def naming(text: str) -> tuple[Term, ...]:
        found = dict.fromkeys(match.term for match in mentions_in(text, lexicon))
        return tuple(by_id[term] for term in found)

    return naming


def terms_named(text: str, terms: Sequence[Term]) -> tuple[tuple[int, int, str], ...]:
    """The terms that a single text names: where each begins and ends, and its shortest English
    form: `AI`, `KITA`."""
    lexicon = compile_lexicon(tuple(terms), topical=False)
    english = {term.id: min(term.allowed, key=len, default="") for term in terms}
    return tuple(
        (match.start, match.end, english[match.term]) for match in mentions_in(text, lexicon)
    )
