"""Make `generator/annotate/opinion.json`, `wording.json` and `network.npz` again.

    python -m tests.training.topics [--out FOLDER]

Learned from are the texts labelled with topics that are not kept aside, the seeds, our own
stories, near misses and single sentences, and the beginnings of the development captures, of which
`topics/captures.tsv` says on which passages the topics bear. It takes
PyTorch, as `network.py` does.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from generator.annotate.opinion import PASSES
from generator.editorial import load_editorial
from tests.quality.evidence import EDITORIAL
from tests.training import arrays
from tests.training.learned import ROOT, fingerprint
from tests.training.topic_lessons import learn
from tests.training.topic_texts import texts


def main() -> int:
    parser = argparse.ArgumentParser(description="Train the opinion on topics.")
    parser.add_argument("--out", type=Path, default=ROOT / "generator/annotate")
    out: Path = parser.parse_args().out
    trained, wording = learn(texts(), load_editorial(EDITORIAL).terms)
    passes = {name: asdict(getattr(trained, name)) for name in PASSES}
    write(out / "opinion.json", {**passes, "learned from": fingerprint()})
    write(out / "wording.json", {topic: asdict(own) for topic, own in wording.items()})
    arrays.write(out / "network.npz", trained.network)
    words = sum(len(own.weights) for own in wording.values())
    sys.stdout.write(f"{out}: a network and weights of {words} pieces of words\n")
    return 0


def write(path: Path, table: Mapping[str, object]) -> None:
    text = json.dumps(table, ensure_ascii=False, indent=0, sort_keys=True)
    path.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
