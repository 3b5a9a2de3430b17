"""How well topics are found in texts by a writer from whom the opinion has learned nothing.

    python -m tests.training.topic_writers [--terms FILE]

For each set of labelled texts (one writer each) that are not kept aside, weights are learned from
everything else and the set is scored by language. The termbase has grown by reading some of the
sets; `--terms` names an older one, from before a set was read.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.annotate.topics import annotate_by
from generator.editorial import load_editorial
from generator.model import Term
from tests.quality.evidence import (
    EDITORIAL,
    LANGUAGES,
    TOPICAL,
    Bearing,
    Labelled,
    load_labelled,
    scores_of,
)
from tests.training.learned import FOLDERS
from tests.training.topic_lessons import learn
from tests.training.topic_texts import text_of


def sets() -> dict[str, list[Labelled]]:
    """Folder → its texts that are not kept aside."""
    loaded = {folder.name: map(load_labelled, sorted(folder.glob("*.txt"))) for folder in FOLDERS}
    return {name: [text for text in own if not text.aside] for name, own in loaded.items()}


def finder_without(
    name: str, terms: Sequence[Term]
) -> Callable[[Labelled, Sequence[Term]], frozenset[Bearing]]:
    """What finds topics by weights learned without a set."""
    others = [text for other, own in sets().items() if other != name for text in own]
    trained, wording = learn([text_of(text) for text in others], terms)
    model = trained.model

    def find(text: Labelled, terms: Sequence[Term]) -> frozenset[Bearing]:
        found = annotate_by(model, wording, text.document, terms, text.title)
        return frozenset((bearing.passage.first, bearing.topic) for bearing in found)

    return find


def terms_of(path: Path | None) -> Sequence[Term]:
    """Of the editorial folder, with another termbase if one is named."""
    if path is None:
        return load_editorial(EDITORIAL).terms
    with TemporaryDirectory() as folder:
        copy = Path(folder) / EDITORIAL.name
        shutil.copytree(EDITORIAL, copy)
        shutil.copy(path, copy / "terms.yml")
        return load_editorial(copy).terms


def main() -> int:
    parser = argparse.ArgumentParser(description="Score topics by writers left out.")
    parser.add_argument("--terms", type=Path, help="another termbase")
    terms = terms_of(parser.parse_args().terms)
    for name, texts in sets().items():
        find = finder_without(name, terms)
        for language in LANGUAGES:
            chosen = [text for text in texts if language in ("all", text.language)]
            scores = scores_of(chosen, terms, find)
            cells = (f"{scores[f'{kind} {score}']:.3f}" for kind in TOPICAL for score in "PR")
            sys.stdout.write(f"{name:18}{language:5}{len(chosen):4}  {'  '.join(cells)}\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
