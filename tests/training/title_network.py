"""Make `generator/clean/title.npz` again, beside the ranking of `titles.py`.

    BENCH_CAPTURES=DIR python -m tests.training.title_network [--out FILE]

The file's SHA-256 stands in `title.sha256` beside it. DIR is as for `tests.training.train`.
Nothing that is kept aside is read. It learns from the same pages under the same heads as the
ranking, and takes PyTorch and three minutes of one core. While learning it also says of every line
that it looks at what kind of line it is: a caption, a subtitle or a byline is told from a title
the better. These logits are not kept.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch.nn import functional

from generator.clean.network import LOGITS
from generator.model import Kind
from tests.training.arrays import write
from tests.training.descent import Weights
from tests.training.network import in_steps, learn, outcome, with_common_names
from tests.training.pages import ROOT
from tests.training.titles import Titled, english_titles, folds, labelled_titles
from tests.training.views import View, as_view

EPOCHS: Final = 24
KINDS: Final = (
    (Kind.TITLE,),
    (Kind.SUBTITLE,),
    (Kind.BYLINE,),
    (Kind.DATELINE,),
    (Kind.HEADING,),
    (Kind.PARAGRAPH,),
    (Kind.LIST, Kind.TABLE),
    (Kind.CAPTION,),
    (Kind.BOILERPLATE,),
    (Kind.FOOTNOTE, Kind.REFERENCE, Kind.NOTICE),
)
"""Told apart while learning, each by a logit behind the others."""


def title_views(pages: Iterable[Titled], vocabulary: dict[str, int]) -> dict[str, list[View]]:
    """Page → its views, the first one as it is; without those in which no line is right."""
    views: dict[str, list[View]] = {}
    for page in pages:
        if any(is_right for _, is_right in page.lines):
            views.setdefault(page.name.rstrip("~"), []).append(view_of(page, vocabulary))
    return views


def view_of(page: Titled, vocabulary: dict[str, int]) -> View:
    """Of the lines that the network looks at. Nothing is wanted of those with the weight of
    nought: they may not be the title, the column is not the capture's, or nobody said a kind."""
    seen = page.seen
    wanted = np.zeros((len(seen.texts), LOGITS + len(KINDS)), dtype=np.float32)
    weights = np.zeros_like(wanted)
    weights[seen.candidates, seen.column] = page.weight
    wanted[seen.candidates, seen.column] = [is_right for _, is_right in page.lines]
    for line, kind in enumerate(seen.kinds):
        wanted[line, LOGITS:] = [kind in alike for alike in KINDS]
        weights[line, LOGITS:] = 1 / len(seen.kinds)
    return as_view(page.name, seen.names, seen.texts, (wanted, weights), vocabulary)


def learn_titles(views: Sequence[Sequence[View]], names: int) -> Weights:
    """The weights, out of the views of each page and so many names of features."""
    weights = learn(views, names, loss_of_titles, EPOCHS, LOGITS + len(KINDS))
    own = {name: weights[name][..., :LOGITS] for name in weights if name.startswith("last.")}
    return {**weights, **own}


def loss_of_titles(
    views: Sequence[View], weights: Weights, chance: np.random.Generator
) -> torch.Tensor:
    """How unlikely the right lines are among all of their page (conditional logit), and the
    kinds of its lines, by a page."""
    count = torch.from_numpy(np.concatenate([view.weights for view in views]))
    wanted = torch.from_numpy(np.concatenate([view.wanted for view in views]))
    logits = outcome(views, weights, chance)
    of_kinds = functional.cross_entropy(
        logits[:, LOGITS:], wanted[:, LOGITS:].argmax(1), reduction="none"
    )
    of_titles = _losses(
        logits[:, :LOGITS], wanted[:, :LOGITS], count[:, :LOGITS], [len(v.wanted) for v in views]
    )
    return (of_titles.sum() + (of_kinds * count[:, LOGITS]).sum()) / len(views)


def _losses(
    logits: torch.Tensor, wanted: torch.Tensor, count: torch.Tensor, sizes: list[int]
) -> torch.Tensor:
    """Of each page, of so many lines."""
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
    return torch.stack(losses)


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
    write(out, in_steps(learn_titles(views, len(names)), names))
    sys.stdout.write(f"{out}: {len(names)} names from {len(views)} captures and pages\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
