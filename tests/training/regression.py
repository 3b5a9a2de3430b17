"""Logistic regression over named binary features, by scikit-learn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from generator.clean.opinion import Regression

MOST_STEPS: Final = 400
"""Steps of the optimiser (L-BFGS) at most; it ends after about 200."""
LEAST_WEIGHT: Final = 0.02
"""Weights nearer to nought are left out."""
FEWEST_PAGES: Final = 5
"""Pages in which a feature must occur."""


@dataclass(frozen=True, slots=True)
class Example:
    """A line to learn from."""

    page: str
    names: Sequence[str]
    keep: bool
    weight: float


def fit(
    examples: Sequence[Example],
    strength: float,
    fewest: int = FEWEST_PAGES,
    least: float = LEAST_WEIGHT,
) -> Regression:
    """The weights; `strength` is the inverse of the L2 penalty, scikit-learn's C."""
    names = common_names(examples, fewest)
    table = CountVectorizer(vocabulary=names, analyzer=list, binary=True)
    regression = LogisticRegression(C=strength, max_iter=MOST_STEPS)
    regression.fit(
        table.transform([example.names for example in examples]),
        [example.keep for example in examples],
        [example.weight for example in examples],
    )
    weights = zip(names, regression.coef_[0].tolist(), strict=True)
    found = {name: round(weight, 2) for name, weight in weights}
    return Regression(
        round(float(regression.intercept_[0]), 2),
        {name: weight for name, weight in found.items() if abs(weight) >= least},
    )


def common_names(examples: Sequence[Example], fewest: int = FEWEST_PAGES) -> list[str]:
    """The features of at least that many pages, sorted; a page and its copies are one."""
    pages: dict[str, set[str]] = {}
    for example in examples:
        for name in example.names:
            pages.setdefault(name, set()).add(example.page.rstrip("~"))
    return sorted(name for name, where in pages.items() if len(where) >= fewest)
