"""How well captures by some hands are cleaned with what was learned from the others'.

    BENCH_CAPTURES=DIR python -m tests.training.generalise MODELS

The development captures were written at several times, by several hands. In MODELS `held_out.py`
has written what was learned without some hands and some English pages, and these are cleaned; each
hand's captures without the phrases that stand in them alone: nothing of them is known. What is
printed is the line F1 of keeping, by rules alone and with the models, and of the pages what
`score.py` beside them says. Nothing that is kept aside is read. About five minutes.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TypeAlias

from generator.clean.rules import Judgement
from generator.model import Kind
from tests.quality.scores import load_judge
from tests.training.held_out import Ruled, cases, cleaned, models_in, ruled
from tests.training.pages import captures_of_hands

DROPPED: Final = (Kind.BOILERPLATE, Kind.BLANK)
LANGUAGES: Final = ("ko", "zh", "ja", "en")
MEASURES: Final = ("f1", "with", "without")

Cleaned: TypeAlias = tuple[Ruled, Sequence[Judgement]]


def main() -> int:
    parser = argparse.ArgumentParser(description="Clean captures of hands that were not learned.")
    parser.add_argument("models", type=Path, help="folder that held_out.py wrote")
    models = models_in(parser.parse_args().models)
    folder = Path(os.environ["BENCH_CAPTURES"])
    judge = load_judge(folder)
    golds = judge.load_gold(folder)
    captures: dict[str, Cleaned] = {}
    scores: list[dict[str, float]] = []
    for case in cases(folder):
        own = models[case.group]
        with own.finding_titles():
            seen = ruled(case)
        found = cleaned(seen, own)
        if case.page.kinds:
            captures[case.page.name] = seen, found
        else:
            scores.append(judge.score({"lines": record(seen, found)}, golds[case.page.name]))
    for hand, names in sorted(captures_of_hands(captures).items()):
        sys.stdout.write(f"{hand}: {_scores([captures[name] for name in sorted(names)])}\n")
    for language in LANGUAGES:
        own_captures = [found for name, found in captures.items() if name.startswith(language)]
        sys.stdout.write(f"{language}: {_scores(own_captures)}\n")
    mean = judge.mean(scores)
    told = ", ".join(f"{name} {mean[name]:.3f}" for name in MEASURES)
    sys.stdout.write(f"{len(scores)} English pages: {told}\n")
    return 0


def record(seen: Ruled, found: Sequence[Judgement]) -> list[dict[str, object]]:
    """The lines as `score.py` takes them."""
    return [
        {"text": text, "kind": judgement.kind, "keep": judgement.keep}
        for text, judgement in zip(seen.case.page.lines, found, strict=True)
    ]


def _scores(found: Sequence[Cleaned]) -> str:
    rules = line_f1([(seen, seen.judged) for seen, _ in found])
    return f"{len(found)} captures, rules {rules:.3f}, with the models {line_f1(found):.3f}"


def line_f1(found: Sequence[Cleaned]) -> float:
    """Of keeping, over all lines."""
    right = wrong = 0
    for seen, judged in found:
        for kind, judgement in zip(seen.case.page.kinds, judged, strict=True):
            wanted = kind not in DROPPED
            right += wanted and judgement.keep
            wrong += wanted != judgement.keep
    return 2 * right / (2 * right + wrong)


if __name__ == "__main__":
    sys.exit(main())
