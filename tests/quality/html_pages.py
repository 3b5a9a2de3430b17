"""How well articles are taken out of HTML pages: ours, beside trafilatura and the rules for text.

The pages and what is right of each are in `tests/page/development`.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, Final

import trafilatura

from generator.clean import clean
from generator.cleaned import Cleaned, clean_captures
from generator.errors import BriefingError
from generator.model import Line
from generator.read import read
from generator.seeds import find_captures
from tests.checkout import ROOT
from tests.quality.scores import FULL_DAY, Row
from tests.training.pages import is_aside_capture

PAGES: Final = ROOT / "tests" / "page" / "development"
_HANDS: Final = (("html", False), ("html, second hand", True))
_BY_SECOND_HAND: Final = "-markup"
"""How the names of its pages end."""
_WORD: Final = re.compile(
    r"""
    [\u3040-\u30ff\u3400-\u9fff]            # one kana or Chinese character
    | [^\W\u3040-\u30ff\u3400-\u9fff]+      # a word between spaces and signs
    """,
    re.VERBOSE,
)

Block = tuple[str, str]
"""Kind and text, the text with single spaces."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a method takes out of a page."""

    blocks: tuple[Block, ...]
    values: Mapping[str, str | None]
    has_kinds: bool = True


PageMethod = Callable[[Path], Taken]


def ours(path: Path) -> Taken:
    """What `briefings clean` says."""
    (cleaned,) = clean_captures(find_captures([path]), ())
    if not isinstance(cleaned, Cleaned):
        raise BriefingError(*cleaned)
    known = cleaned.metadata
    values = {
        "title": known.title.value,
        "subtitle": " ".join(known.subtitle.value),
        "author": known.author.value,
        "published": known.published.value,
        "publisher": known.publisher.value,
    }
    return Taken(_kept(cleaned.lines), values)


def rules_for_text(path: Path) -> Taken:
    """The rules and the model for plain text, over the lines that a reader sees."""
    return Taken(_kept(clean(read(path))), {})


def trafilatura_alone(path: Path) -> Taken:
    """What trafilatura gives as it comes, from the file's bytes."""
    data = path.read_bytes()
    written = trafilatura.extract(
        data, include_comments=False, with_metadata=True, output_format="json"
    )
    if written is None:
        return Taken((), {})
    found = json.loads(written)
    values = {
        "title": found["title"],
        "author": (found["author"] or "").replace(";", ","),
        "published": found["date"],
        "publisher": found["source-hostname"],
    }
    lines = (trafilatura.extract(data, include_comments=False) or "").splitlines()
    blocks = tuple(("", _one_line(_unmarked(line))) for line in lines if line.strip())
    return Taken(blocks, values, has_kinds=False)


PAGE_METHODS: Final[Mapping[str, PageMethod]] = {
    "ours": ours,
    "rules for text": rules_for_text,
    "trafilatura": trafilatura_alone,
}


def page_rows(methods: Mapping[str, PageMethod] = PAGE_METHODS) -> Iterator[Row]:
    """By method and hand, for the pages tuned on and those kept aside: F1 of blocks and of words,
    share of the blocks found that have the right kind, shares of values that are right."""
    for name, method in methods.items():
        for hand, second in _HANDS:
            for aside in (False, True):
                of = list(_pages(second=second, aside=aside))
                where = f"{hand}, {'aside' if aside else 'tuned on'}"
                scores = mean_scores([score_page(path, method(path)) for path in of])
                yield Row(name, where, len(of), scores)


def _pages(*, second: bool, aside: bool) -> Iterator[Path]:
    for path in sorted(PAGES.glob("*.html")):
        by_second = path.stem.endswith(_BY_SECOND_HAND)
        if (by_second, is_aside_capture(path.stem)) == (second, aside):
            yield path


def score_page(path: Path, taken: Taken) -> dict[str, float]:
    """The scores of one page."""
    gold = json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))
    wanted = [(block["kind"], block["text"]) for block in gold["blocks"]]
    pairs = _matched(taken.blocks, wanted)
    scores = {
        "blocks": 2 * len(pairs) / (len(taken.blocks) + len(wanted)),
        "words": _word_f1(taken.blocks, wanted),
    }
    if taken.has_kinds and pairs:
        same = sum(taken.blocks[ours][0] == wanted[theirs][0] for ours, theirs in pairs)
        scores["kinds"] = same / len(pairs)
    return scores | _values(taken.values, gold)


def mean_scores(pages: Sequence[Mapping[str, float]]) -> dict[str, float]:
    heads = dict.fromkeys(head for page in pages for head in page)
    found = {head: [page[head] for page in pages if head in page] for head in heads}
    return {head: sum(of) / len(of) for head, of in found.items()}


def _values(given: Mapping[str, str | None], gold: Mapping[str, Any]) -> dict[str, float]:
    """Where the page shows or states none, none is right."""
    wanted = {**gold, "subtitle": " ".join(gold["subtitle"] or ())}
    return {key: float(_plain(key, given[key]) == _plain(key, wanted[key])) for key in given}


def _plain(key: str, value: str | None) -> object:
    text = value or ""
    if key == "published":
        return text[:FULL_DAY]
    if key == "author":
        return frozenset("".join(name.split()) for name in re.split("[,、]", text))
    return "".join(text.split())


def _kept(lines: Sequence[Line]) -> tuple[Block, ...]:
    return tuple((line.kind.value, _one_line(line.text)) for line in lines if line.keep)


def _matched(given: Sequence[Block], wanted: Sequence[Block]) -> list[tuple[int, int]]:
    """Places of the blocks with the same text, in the same order."""
    ours, theirs = (["".join(text.split()) for _, text in blocks] for blocks in (given, wanted))
    found = SequenceMatcher(a=ours, b=theirs, autojunk=False).get_matching_blocks()
    return [(m.a + i, m.b + i) for m in found for i in range(m.size)]


def _word_f1(given: Sequence[Block], wanted: Sequence[Block]) -> float:
    ours, theirs = (Counter(_WORD.findall(" ".join(t for _, t in b))) for b in (given, wanted))
    return 2 * (ours & theirs).total() / max(1, ours.total() + theirs.total())


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _unmarked(line: str) -> str:
    """Without the signs that trafilatura writes before items and between cells."""
    return line.removeprefix("- ").strip("| ").replace(" | ", "\t")
