"""Make `generator/annotate/opinion.json` and `wording.json` again.

    python -m tests.training.topics [--out FOLDER]

Learned from are the texts labelled with topics that are not kept aside, the seeds, our own
stories, near misses and single sentences, and the development captures in which no term of a topic
counts, as texts that are not about it. The wording is learned from all development captures that
are not kept aside too, as if a passage bore on a topic where a term of it counts.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from generator.editorial import load_editorial
from tests.quality.evidence import EDITORIAL
from tests.training.learned import ROOT, fingerprint
from tests.training.topic_lessons import learn
from tests.training.topic_texts import texts


def main() -> int:
    parser = argparse.ArgumentParser(description="Train the opinion on topics.")
    parser.add_argument("--out", type=Path, default=ROOT / "generator/annotate")
    out: Path = parser.parse_args().out
    model, wording = learn(texts(), load_editorial(EDITORIAL).terms)
    opinion = {**asdict(model), "learned from": fingerprint()}
    write(out / "opinion.json", opinion)
    write(out / "wording.json", {topic: asdict(own) for topic, own in wording.items()})
    signs = sum(len(own.weights) for own in (model.first, model.whole, model.second))
    words = sum(len(own.weights) for own in wording.values())
    sys.stdout.write(f"{out}: weights of {signs} signs and {words} pieces of words\n")
    return 0


def write(path: Path, table: Mapping[str, object]) -> None:
    text = json.dumps(table, ensure_ascii=False, indent=0, sort_keys=True)
    path.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
