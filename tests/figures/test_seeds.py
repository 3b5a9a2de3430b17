"""Every figure and date of the seeds, as read by hand, against those that are found.

`seeds.tsv`: the seed's number, line, words and meaning; of seed 004 its first and its fourth
chapter (lines 16 to 78 and 412 to 519). Numbers in words (`수십억 달러`,
`두 강대국`), ranks and decades are neither.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from generator.collect import collect
from generator.project import find_project
from tests.quality.evidence import dated, label_meaning, meant_by

GOLD = Path(__file__).with_name("seeds.tsv")
CHAPTERS = {*range(16, 79), *range(412, 520)}
NOT_FOUND = {
    ("004", 38, "2020", "2020"),
    ("004", 38, "2023", "2023"),
    ("004", 434, "2022.10", "2022-10"),
    ("004", 473, "22년", "2022"),
    ("004", 478, "4일", "exact 4 days"),
}
"""`(2020~2023)` and a cell with `2022.10` write years without 년; `22년` and `4일` alone may be a
time or a date."""
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
            if seed != "004" or amount.passage.first in CHAPTERS:
                found[seed, amount.passage.first, amount.written, meant_by(amount)] += 1
        for event in briefing.events:
            if seed != "004" or event.passage.first in CHAPTERS:
                found[seed, event.passage.first, event.written, dated(event)] += 1
    assert set(wanted - found) == NOT_FOUND
    assert not found - wanted
