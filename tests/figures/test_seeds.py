"""Every figure and date of the seeds, as read by hand, against those that are found.

`seeds.tsv`: the seed's number, line, words and meaning; of seed 004 its first chapter
(lines 16 to 78). Numbers in words (`수십억 달러`, `두 강대국`), ranks and decades are neither.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from generator.collect import collect
from generator.project import find_project
from tests.quality.evidence import dated, label_meaning, meant_by

GOLD = Path(__file__).with_name("seeds.tsv")
FIRST_CHAPTER = range(16, 79)
NOT_FOUND = {
    ("004", 38, "2020", "2020"),
    ("004", 38, "2023", "2023"),
}
"""`(2020~2023)`: years without 년."""
Found = tuple[str, int, str, str]


def test_what_is_found_is_what_a_reader_found() -> None:
    rows = [row.split("\t") for row in GOLD.read_text(encoding="utf-8").splitlines()]
    wanted = Counter(
        (seed, int(line), words, label_meaning(label)) for seed, line, words, label in rows
    )
    project = find_project(Path(__file__).parents[2])
    found: Counter[Found] = Counter()
    for briefing in collect(project, project.seeds).briefings:
        seed = briefing.seed.path.name[:3]
        for amount in briefing.amounts:
            if seed != "004" or amount.passage.first in FIRST_CHAPTER:
                found[seed, amount.passage.first, amount.written, meant_by(amount)] += 1
        for event in briefing.events:
            if seed != "004" or event.passage.first in FIRST_CHAPTER:
                found[seed, event.passage.first, event.written, dated(event)] += 1
    assert set(wanted - found) == NOT_FOUND
    assert not found - wanted
