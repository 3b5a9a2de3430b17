"""Where a text names a concept, person, organisation, law or product of the termbase."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from generator.annotate.lexicon import Lexicon, compile_lexicon, find_hits
from generator.annotate.senses import has_sense, survey
from generator.model import Document, Mentions, Term, TermMatch, TranslatedText

Span = tuple[int, int]


def find_mentions(
    document: Document, translated: TranslatedText, terms: Sequence[Term]
) -> Mapping[str, Mentions]:
    """The terms that each passage and its translation name, by `Passage.id`; passages that
    name none are left out."""
    lexicon = compile_lexicon(tuple(terms), topical=False)
    found: dict[str, Mentions] = {}
    passages = tuple(document.passages())
    matches = [_matches(passage.text, lexicon) for passage in passages]
    likely = _likely([_plain(owned) for owned in map(_owners, matches)])
    for passage, here, elsewhere in zip(passages, matches, likely, strict=True):
        translation = translated.by_passage.get(passage.id)
        mentions = Mentions(
            original=without_overlaps(_settled(here, elsewhere)),
            english=mentions_in(translation.text, lexicon) if translation else (),
        )
        if mentions.original or mentions.english:
            found[passage.id] = mentions
    return MappingProxyType(found)


def mentions_in(text: str, lexicon: Lexicon) -> tuple[TermMatch, ...]:
    """The terms that a text names, in the order of their offsets, without overlaps."""
    return without_overlaps(_settled(_matches(text, lexicon)))


def _matches(text: str, lexicon: Lexicon) -> tuple[TermMatch, ...]:
    hits = tuple(find_hits(text, lexicon))
    surroundings = survey(hits)
    return tuple(
        TermMatch(term=entry.term.id, start=hit.start, end=hit.end)
        for hit in hits
        for entry in lexicon.entries.get(hit.spelling, ())
        if has_sense(hit, entry, surroundings)
    )


def _owners(matches: Iterable[TermMatch]) -> Mapping[Span, frozenset[str]]:
    """The terms that each form may name."""
    owners: defaultdict[Span, set[str]] = defaultdict(set)
    for match in matches:
        owners[match.start, match.end].add(match.term)
    return {span: frozenset(terms) for span, terms in owners.items()}


def _plain(owners: Mapping[Span, frozenset[str]]) -> frozenset[str]:
    """Those that are named by a form of their own."""
    return frozenset(term for terms in owners.values() if len(terms) == 1 for term in terms)


def _likely(plain: Sequence[frozenset[str]]) -> Iterator[Mapping[str, int]]:
    """For each passage, how near the other ones name each term by a form of its own: the last
    one before it counts before all that come later."""
    first: dict[str, int] = {}
    for number, terms in enumerate(plain):
        for term in terms:
            first.setdefault(term, number)
    likely = {term: -number - 1 for term, number in first.items()}
    for number, terms in enumerate(plain):
        yield MappingProxyType(likely)
        likely |= dict.fromkeys(terms, number)


def _settled(
    matches: Sequence[TermMatch], elsewhere: Mapping[str, int] = MappingProxyType({})
) -> Iterator[TermMatch]:
    """Of the terms that share a form, those that the passage names elsewhere by a form of their
    own, if there are any: after 중국 상무부, 상무부 is China's ministry too. Else the one that
    the passages around name so, as `_likely` has them."""
    owners = _owners(matches)
    plain = _plain(owners)
    for match in matches:
        rivals = owners[match.start, match.end]
        around = rivals & elsewhere.keys() if len(rivals) > 1 else frozenset()
        named = rivals & plain or frozenset(
            sorted(around, key=lambda term: (-elsewhere[term], term))[:1]
        )
        if match.term in named or not named:
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
