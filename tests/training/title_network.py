"""Make `generator/clean/title.npz` again, beside the ranking of `titles.py`.

    BENCH_CAPTURES=DIR python -m tests.training.title_network [--out FILE]

The file's SHA-256 stands in `title.sha256` beside it. DIR is as for `tests.training.train`.
Nothing that is kept aside is read. It learns from the same pages under the same heads as the
ranking, and takes PyTorch and three minutes of one core.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import torch

from generator.clean.network import LOGITS
from tests.training.arrays import write
from tests.training.descent import Weights
from tests.training.network import in_steps, learn, outcome, with_common_names
from tests.training.pages import ROOT
from tests.training.titles import Titled, english_titles, folds, labelled_titles
from tests.training.views import View, as_view


def title_views(pages: Iterable[Titled], vocabulary: dict[str, int]) -> dict[str, list[View]]:
    """Page → its views, the first one as it is; without those in which no line is right."""
    views: dict[str, list[View]] = {}
    for page in pages:
        if any(is_right for _, is_right in page.lines):
            views.setdefault(page.name.rstrip("~"), []).append(view_of(page, vocabulary))
    return views


def view_of(page: Titled, vocabulary: dict[str, int]) -> View:
    """Of the lines that the network looks at. Nothing is wanted of those with the weight of
    nought: they may not be the title, or the column is not the capture's."""
    seen = page.seen
    wanted = np.zeros((len(seen.texts), LOGITS), dtype=np.float32)
    weights = np.zeros_like(wanted)
    weights[seen.candidates, seen.column] = page.weight
    wanted[seen.candidates, seen.column] = [is_right for _, is_right in page.lines]
    return as_view(page.name, seen.names, seen.texts, (wanted, weights), vocabulary)


def loss_of_titles(
    views: Sequence[View], weights: Weights, chance: np.random.Generator
) -> torch.Tensor:
    """How unlikely the right lines are among all of their page (conditional logit), by a page."""
    count = torch.from_numpy(np.concatenate([view.weights for view in views]))
    wanted = torch.from_numpy(np.concatenate([view.wanted for view in views]))
    logits = outcome(views, weights, chance)
    sizes = [len(view.wanted) for view in views]
    losses = [
        of_page.max()
        * (
            torch.logsumexp(found[of_page > 0], 0)
            - torch.logsumexp(found[(of_page > 0) & (right > 0)], 0)
        )
        for found, right, of_page in zip(
            logits.split(sizes), wanted.split(sizes), count.split(sizes), strict=True
        )
    ]
    return torch.stack(losses).sum() / len(views)


def main() -> int:
    parser = argparse.ArgumentParser(description="Train the network that finds titles.")
    parser.add_argument("--out", type=Path, default=ROOT / "generator/clean/title.npz")
    out: Path = parser.parse_args().out
    torch.set_num_threads(1)
    vocabulary: dict[str, int] = {}
    folder = Path(os.environ["BENCH_CAPTURES"])
    pages = (
        page for own in (english_titles(folder, folds()), labelled_titles(folds())) for page in own
    )
    views, names = with_common_names(title_views(pages, vocabulary), vocabulary)
    write(out, in_steps(learn(views, len(names), loss_of_titles), names))
    sys.stdout.write(f"{out}: {len(names)} names from {len(views)} captures and pages\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
