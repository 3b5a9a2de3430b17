"""What a provider is to be asked, known before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.annotate.lexicon import Lexicon, compile_lexicon
from generator.annotate.mentions import mentions_in, naming_of
from generator.model import Segment, Term
from generator.providers.interface import Batch, Example, GlossaryTerm, Piece
from generator.translate.entries import Entry
from generator.translate.matching import most_similar
from generator.translations import Work

PIECES = 16
"""In one batch; a model that is asked for more begins to leave some out."""
CHARACTERS = 2400
"""Of source in one batch, unless one piece alone has more."""
EXAMPLES = 3
"""In one batch, the most similar ones."""


Naming = Callable[[str], Sequence[Term]]
"""The terms of the termbase that a source names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The work to do, capture by capture."""

    works: tuple[Work, ...]
    """With the files brought up to date, written or not."""
    batches: tuple[Batch, ...]
    """A text that stands in several captures is in the first one's only."""
    naming: Naming
    later: int = 0
    """Segments beyond the limit."""

    @property
    def pieces(self) -> int:
        return sum(len(batch.pieces) for batch in self.batches)

    @property
    def characters(self) -> int:
        """Of the texts to translate."""
        return sum(len(piece.source) for batch in self.batches for piece in batch.pieces)

    @property
    def glossary(self) -> tuple[GlossaryTerm, ...]:
        """The terms that stand in any batch."""
        return tuple(dict.fromkeys(term for batch in self.batches for term in batch.glossary))


def plan_drafts(
    works: Sequence[Work],
    reviewed: Sequence[Entry],
    terms: Sequence[Term],
    limit: int | None = None,
) -> Plan:
    """What is missing in the works, in batches of at most `limit` segments together; examples
    are taken from the reviewed entries."""
    lexicon = compile_lexicon(tuple(terms), topical=False)
    binding = {term.id: term for term in terms if term.binding}
    wanted = _first_places(works)
    taken = dict(list(wanted.items())[:limit])
    batches = tuple(
        _batch(work, group, lexicon, binding, reviewed)
        for work in works
        for group in _groups([e for e in work.untranslated if taken.get(e.key) == work.path])
    )
    return Plan(
        works=tuple(works),
        batches=batches,
        naming=naming_of(terms),
        later=len(wanted) - len(taken),
    )


def _first_places(works: Iterable[Work]) -> dict[str, Path]:
    """What is missing, by its key, with the file where it comes first: the same text is asked
    for once."""
    found: dict[str, Path] = {}
    for work in works:
        for entry in work.untranslated:
            found.setdefault(entry.key, work.path)
    return found


def _groups(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    group: list[Entry] = []
    size = 0
    for entry in entries:
        if group and (len(group) == PIECES or size + len(entry.source) > CHARACTERS):
            yield group
            group, size = [], 0
        group.append(entry)
        size += len(entry.source)
    if group:
        yield group


def _batch(
    work: Work,
    entries: Sequence[Entry],
    lexicon: Lexicon,
    binding: Mapping[str, Term],
    reviewed: Sequence[Entry],
) -> Batch:
    metadata = work.briefing.metadata
    language = metadata.language.value.partition("-")[0] or "und"
    terms = [term for e in entries for term in _terms_in(e.source, language, lexicon, binding)]
    return Batch(
        language=language,
        title=metadata.title.value,
        pieces=tuple(Piece(key=e.key, kind=e.kind, source=e.source) for e in entries),
        glossary=tuple(dict.fromkeys(terms)),
        examples=_examples(entries, reviewed),
    )


def _terms_in(
    source: str, language: str, lexicon: Lexicon, binding: Mapping[str, Term]
) -> Iterator[GlossaryTerm]:
    for match in mentions_in(source, lexicon):
        term = binding.get(match.term)
        if term:
            yield GlossaryTerm(
                language=language,
                form=" ".join(source[match.start : match.end].split()),
                english=term.english,
                alternatives=term.allowed[1:],
                avoid=term.avoid,
            )


def _examples(entries: Sequence[Entry], reviewed: Sequence[Entry]) -> tuple[Example, ...]:
    found: dict[str, tuple[float, Entry]] = {}
    for entry in entries:
        segment = Segment(kind=entry.kind, source=entry.source, key=entry.key)
        similar = most_similar(segment, reviewed)
        if similar:
            found[similar[0].source] = (similar[1], similar[0])
    best = sorted(found.values(), key=lambda pair: (-pair[0], pair[1].key))[:EXAMPLES]
    return tuple(Example(source=entry.source, english=entry.text) for _, entry in best)
