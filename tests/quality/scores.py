"""How well a method cleans: the labelled development captures, and English pages if given."""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from types import ModuleType
from typing import Final

from generator.model import Kind
from tests.quality.methods import METHODS, Answer, Method
from tests.training.pages import DEVELOPMENT, is_aside_capture, is_aside_page

LANGUAGES: Final = ("ko", "zh", "ja")
DROPPED: Final = (Kind.BOILERPLATE, Kind.BLANK)
ENGLISH: Final = ("f1", "precision", "recall", "with", "without", "title", "author", "date")
INVENTED: Final = (("no author", "spurious_author"), ("no date", "spurious_date"))
"""Our columns, higher being better, and the shares of `score.py` that they are the rest of."""
FULL_DAY: Final = 10
"""Characters of `2024-02-08`: a time of day is not judged."""

Matches = Callable[[str | None, str | None], bool]


@dataclass(frozen=True, slots=True)
class Row:
    """The scores of one method on one set of captures."""

    method: str
    captures: str
    count: int
    scores: Mapping[str, float]


def development_rows(methods: Mapping[str, Method] = METHODS) -> Iterator[Row]:
    """Line F1, title, author and date by method, set (tuned on or aside) and language."""
    paths = sorted(DEVELOPMENT.glob("*.txt"))
    golds = {path: json.loads(_beside(path, "gold.json")) for path in paths}
    for name, method in methods.items():
        answers = {path: method(path) for path in paths}
        for aside in (False, True):
            chosen = [path for path in paths if is_aside_capture(path.stem) == aside]
            for language in (*LANGUAGES, "all"):
                of = [p for p in chosen if language in ("all", golds[p]["language"])]
                where = f"{language}, {'aside' if aside else 'tuned on'}"
                yield Row(name, where, len(of), _scores_of_captures(of, answers, golds))


def _scores_of_captures(
    paths: Sequence[Path],
    answers: Mapping[Path, Answer],
    golds: Mapping[Path, Mapping[str, str | None]],
) -> dict[str, float]:
    """`lines`: F1 of keeping over all lines of the captures; of the others see `_of_values`."""
    right = wrong = 0
    for path in paths:
        rows = _beside(path, "lines.tsv").splitlines()
        wanted = [row.split("\t")[1] not in DROPPED for row in rows]
        given = [line.keep for line in answers[path].lines]
        right += sum(w and g for w, g in zip(wanted, given, strict=True))
        wrong += sum(w != g for w, g in zip(wanted, given, strict=True))
    scores = {"lines": 2 * right / (2 * right + wrong)}
    if not any(answers[path].title for path in paths):
        return scores
    values: tuple[tuple[str, Matches, list[tuple[str | None, str | None]]], ...] = (
        ("title", _same, [(answers[path].title, golds[path]["title"]) for path in paths]),
        ("author", _same_people, [(answers[path].author, golds[path]["author"]) for path in paths]),
        (
            "date",
            _same_day,
            [(answers[path].published, golds[path]["published"]) for path in paths],
        ),
    )
    for name, matches, pairs in values:
        scores |= _of_values(name, matches, pairs)
    return scores


def _of_values(
    name: str, matches: Matches, pairs: Sequence[tuple[str | None, str | None]]
) -> dict[str, float]:
    """`author`: share right of those that the text shows; `no author`: share of the others
    for which none is given. The same for title and date."""
    shown = [matches(given, wanted) for given, wanted in pairs if wanted]
    absent = [not given for given, wanted in pairs if not wanted]
    return {key: sum(of) / len(of) for key, of in ((name, shown), (f"no {name}", absent)) if of}


def _same(given: str | None, wanted: str | None) -> bool:
    return bool(given and wanted) and "".join(str(given).split()) == "".join(str(wanted).split())


def _same_people(given: str | None, wanted: str | None) -> bool:
    """All the people, in whatever order, and nobody else."""
    return _people(given) == _people(wanted)


def _people(names: str | None) -> frozenset[str]:
    return frozenset("".join(name.split()) for name in re.split("[,、]", names or ""))


def _same_day(given: str | None, wanted: str | None) -> bool:
    """The same day, or month where the text shows no more."""
    return bool(given and wanted) and str(given)[:FULL_DAY] == str(wanted)[:FULL_DAY]


def _beside(path: Path, suffix: str) -> str:
    return path.with_name(f"{path.stem}.{suffix}").read_text(encoding="utf-8")


def english_rows(folder: Path, methods: Mapping[str, Method] = METHODS) -> Iterator[Row]:
    """The scores of the folder's own `score.py`: all pages, those tuned on, those aside."""
    judge = load_judge(folder)
    golds = judge.load_gold(folder)
    for name, method in methods.items():
        scores = {
            page: judge.score(_record(method(folder / f"{page}.txt")), gold)
            for page, gold in golds.items()
        }
        for where, aside in (("all", None), ("two thirds, tuned on", False), ("aside", True)):
            of = [page for page in scores if aside is None or is_aside_page(page) == aside]
            mean = judge.mean([scores[page] for page in of])
            found = {key: mean[key] for key in ENGLISH if mean.get(key)}
            if "author" in found:
                found |= {key: 1 - mean[spurious] for key, spurious in INVENTED}
            yield Row(name, f"en, {where}", len(of), found)


def load_judge(folder: Path) -> ModuleType:
    """The folder's `score.py`."""
    specification = importlib.util.spec_from_file_location("score", folder / "score.py")
    if specification is None or specification.loader is None:
        raise FileNotFoundError(folder / "score.py")
    judge = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(judge)
    return judge


def _record(answer: Answer) -> dict[str, object]:
    return asdict(answer)


def table(rows: Sequence[Row]) -> str:
    """The rows under their scores' names, in columns."""
    heads = list(dict.fromkeys(head for row in rows for head in row.scores))
    lines = [f"{'':<20}{'':<26}{'captures':>9}" + "".join(f"{head:>10}" for head in heads)]
    for row in rows:
        cells = [f"{row.scores[head]:.3f}" if head in row.scores else "-" for head in heads]
        lines.append(
            f"{row.method:<20}{row.captures:<26}{row.count:>9}" + "".join(f"{c:>10}" for c in cells)
        )
    return "\n".join(lines) + "\n"
