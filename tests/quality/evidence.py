"""How well amounts, dated events and topics are found: short texts labelled by hand.

A labelled text holds a passage a line, and right after the words of an amount or a date what
they mean: `330억달러|33000000000 US dollars|`, `약 45조원|about 45000000000000 Korean won|`,
`1~2년|1..2 years|`, `지난 16일|2024-02-16|`, `2022년 말|2022 end|`. After the passage stand the
topics on which it bears: `#chips #cloud-kyc`. The first line gives the language and the date of
publication; a second one that begins with `= ` is the headline.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Final

from generator.annotate import annotate
from generator.editorial import load_editorial
from generator.events import find_events
from generator.figures import find_amounts
from generator.model import Amount, Bound, Document, Event, Kind, Paragraph, Passage, Term
from tests.quality.scores import Row

EDITORIAL: Final = Path(__file__).parents[2] / "editorial"
TEXTS: Final = Path(__file__).parents[1] / "figures" / "texts"
FRESH: Final = Path(__file__).parents[1] / "figures" / "fresh"
"""Labelled with topics only, see its README."""
STRANGERS: Final = Path(__file__).parents[1] / "figures" / "strangers"
"""By somebody who knew neither the terms nor the rules, see its README."""
SECOND_STRANGERS: Final = Path(__file__).parents[1] / "figures" / "second_strangers"
"""By another such, see its README."""
THIRD_STRANGERS: Final = Path(__file__).parents[1] / "figures" / "third_strangers"
"""By a third such, see its README."""
FOURTH_STRANGERS: Final = Path(__file__).parents[1] / "figures" / "fourth_strangers"
"""By two others such, see its README."""
NEIGHBOURS: Final = Path(__file__).parents[1] / "figures" / "neighbours"
"""Labelled with topics only, half of them about what lies next to a topic, see its README."""
KINDS: Final = ("amount", "date", "passage", "document")
TOPICAL: Final = ("passage", "document")
LANGUAGES: Final = ("ko", "zh", "ja", "en", "all")
LABEL: Final = re.compile(r"\|(?P<label>[^|]+)\|")
TOPICS: Final = re.compile(r"(?: #[a-z-]+)+$")
AMOUNT: Final = re.compile(
    rf"(?:(?P<bound>{'|'.join(Bound)}) )?"
    r"(?P<low>-?\d+(?:\.\d+)?)(?:\.\.(?P<high>-?\d+(?:\.\d+)?))?"
    r"(?: (?P<unit>.+))?"
)
DATE: Final = re.compile(
    r"(?P<date>\d{4}(?:-\d\d){0,2})"
    r"(?: (?:beginning|end|middle|spring|summer|autumn|winter|.+ half|.+ quarter))?"
)
SIDES: Final = MappingProxyType({Bound.MORE_THAN: Bound.AT_LEAST, Bound.LESS_THAN: Bound.AT_MOST})
Thing = tuple[int, int, str]
"""Line, offset after the words, meaning."""
Bearing = tuple[int, str]
"""Line of a passage and the id of a topic on which it bears."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    name: str
    language: str
    published: str
    title: str
    document: Document
    amounts: frozenset[Thing]
    events: frozenset[Thing]
    topics: frozenset[Bearing]

    @property
    def aside(self) -> bool:
        return sha256(self.name.encode()).hexdigest()[0] in "01234"


def load_labelled(path: Path) -> Labelled:
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    language, published = head.split()
    language = language.partition("-")[0]
    amounts: set[Thing] = set()
    events: set[Thing] = set()
    topics: set[Bearing] = set()
    passages: list[Passage] = []
    title = lines[0].removeprefix("= ") if lines[0].startswith("= ") else ""
    for n, labelled in enumerate(lines, start=2):
        if n == 2 and title:
            continue
        text = ""
        line = TOPICS.sub("", labelled)
        topics |= {(n, topic) for topic in labelled[len(line) :].replace("#", "").split()}
        position = 0
        for match in LABEL.finditer(line):
            text += line[position : match.start()]
            position = match.end()
            label = match["label"]
            into = events if DATE.fullmatch(label) else amounts
            into.add((n, len(text), label_meaning(label)))
        text += line[position:]
        passages.append(Passage(id=f"p-{n}", kind=Kind.PARAGRAPH, text=text, first=n, last=n))
    return Labelled(
        name=path.stem,
        language=language,
        published=published,
        title=title,
        document=Document(blocks=tuple(Paragraph(passage=passage) for passage in passages)),
        amounts=frozenset(amounts),
        events=frozenset(events),
        topics=frozenset(topics),
    )


def label_meaning(label: str) -> str:
    """What a label says, in the words in which findings are compared."""
    if DATE.fullmatch(label):
        return label
    match = AMOUNT.fullmatch(label)
    assert match, label
    low = Decimal(match["low"])
    high = Decimal(match["high"]) if match["high"] else low
    bound = Bound(match["bound"]) if match["bound"] else Bound.EXACT
    return amount_meaning(low, high, match["unit"] or "", bound)


def amount_meaning(low: Decimal, high: Decimal, unit: str, bound: Bound) -> str:
    """One amount written in one way."""
    numbers = "..".join(f"{value.normalize():f}" for value in dict.fromkeys((low, high)))
    return f"{bound} {numbers} {unit}".strip()


def meant_by(amount: Amount) -> str:
    """In the words of the labels, which tell *more than* from *at least* and *less than* from
    *at most* nowhere."""
    bound = SIDES.get(amount.bound, amount.bound)
    return amount_meaning(amount.low, amount.high, amount.unit, bound)


def dated(event: Event) -> str:
    return f"{event.date} {event.part}".strip()


def found_amounts(labelled: Labelled) -> frozenset[Thing]:
    found = find_amounts(labelled.document, labelled.language)
    return frozenset((each.passage.first, each.end, meant_by(each)) for each in found)


def found_events(labelled: Labelled) -> frozenset[Thing]:
    found = find_events(labelled.document, labelled.published, labelled.language)
    return frozenset((each.passage.first, each.end, dated(each)) for each in found)


def found_topics(labelled: Labelled, terms: Sequence[Term]) -> frozenset[Bearing]:
    bearings = annotate(labelled.document, terms, labelled.title)
    return frozenset((bearing.passage.first, bearing.topic) for bearing in bearings)


def evidence_rows() -> Iterator[Row]:
    """Precision and recall of amounts, events and topics by language, tuned on and aside;
    of topics on the fresh texts."""
    yield from _rows_by_language(TEXTS, "tuned on", "aside")
    fresh = [load_labelled(path) for path in sorted(FRESH.glob("*.txt"))]
    yield from _topical_rows(fresh, "fresh")


def stranger_rows() -> Iterator[Row]:
    """The same of the texts by a stranger, those whose misses may be read beside those aside."""
    yield from _rows_by_language(STRANGERS, "strangers’ open", "strangers’ aside")


def second_stranger_rows() -> Iterator[Row]:
    """The same of the second strangers' texts."""
    yield from _rows_by_language(
        SECOND_STRANGERS, "second strangers’ open", "second strangers’ aside"
    )


def third_stranger_rows() -> Iterator[Row]:
    """The same of the third strangers' texts."""
    yield from _rows_by_language(THIRD_STRANGERS, "third strangers’ open", "third strangers’ aside")


def fourth_stranger_rows() -> Iterator[Row]:
    """The same of the fourth strangers' texts."""
    yield from _rows_by_language(
        FOURTH_STRANGERS, "fourth strangers’ open", "fourth strangers’ aside"
    )


def neighbour_rows() -> Iterator[Row]:
    """Of topics on the neighbours' texts."""
    texts = [load_labelled(path) for path in sorted(NEIGHBOURS.glob("*.txt"))]
    yield from _topical_rows([text for text in texts if not text.aside], "neighbours’ open")
    yield from _topical_rows([text for text in texts if text.aside], "neighbours’ aside")


def _topical_rows(texts: Sequence[Labelled], name: str) -> Iterator[Row]:
    """By language, of texts labelled with topics only."""
    terms = load_editorial(EDITORIAL).terms
    for language in LANGUAGES:
        chosen = [text for text in texts if language in ("all", text.language)]
        scores = scores_of(chosen, terms)
        topical = {score: scores[score] for score in scores if score.startswith(TOPICAL)}
        yield Row("ours", f"topics {language}, {name}", len(chosen), topical)


def _rows_by_language(folder: Path, open_set: str, aside_set: str) -> Iterator[Row]:
    texts = [load_labelled(path) for path in sorted(folder.glob("*.txt"))]
    terms = load_editorial(EDITORIAL).terms
    for aside in (False, True):
        for language in LANGUAGES:
            chosen = [
                text for text in texts if text.aside == aside and language in ("all", text.language)
            ]
            if chosen:
                where = f"figures {language}, {aside_set if aside else open_set}"
                yield Row("ours", where, len(chosen), scores_of(chosen, terms))


def scores_of(
    texts: Sequence[Labelled],
    terms: Sequence[Term],
    find: Callable[[Labelled, Sequence[Term]], frozenset[Bearing]] = found_topics,
) -> dict[str, float]:
    """Of amounts, dates, passages on topics and documents on topics each precision (P) and
    recall (R). A document bears on a topic if one of its passages does."""
    counts: Counter[str] = Counter()
    for text in texts:
        topics = find(text, terms)
        kinds: tuple[tuple[str, AbstractSet[object], AbstractSet[object]], ...] = (
            ("amount", found_amounts(text), text.amounts),
            ("date", found_events(text), text.events),
            ("passage", topics, text.topics),
            ("document", {topic for _, topic in topics}, {topic for _, topic in text.topics}),
        )
        for name, found, wanted in kinds:
            counts[f"{name} right"] += len(found & wanted)
            counts[f"{name} P"] += len(found)
            counts[f"{name} R"] += len(wanted)
    return {
        f"{name} {score}": counts[f"{name} right"] / max(1, counts[f"{name} {score}"])
        for name in KINDS
        for score in "PR"
    }
