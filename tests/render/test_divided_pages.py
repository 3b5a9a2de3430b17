"""How passages of a topic, figures and dated events are divided among pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest

from generator.model import Briefing, Editorial, Topic
from generator.render.dividing import BRIEFINGS_ON_PAGE, divided
from generator.render.pages import render_site
from generator.render.topic_pages import bearing_on
from tests.render.test_evidence import AMOUNT, EVENT


def pieces(rich: Briefing, number: int) -> list[Briefing]:
    """Pieces on the chips topic, one a day, the oldest first; the first has no date."""
    return [
        replace(
            rich,
            seed=replace(rich.seed, slug=f"piece-{day:03}"),
            metadata=replace(
                rich.metadata,
                published=replace(
                    rich.metadata.published,
                    value=f"20{day // 336 + 20}-{day // 28 % 12 + 1:02}-{day % 28 + 1:02}"
                    if day
                    else "",
                ),
            ),
        )
        for day in range(number)
    ]


def chips(editorial: Editorial) -> Topic:
    return next(topic for topic in editorial.topics if topic.id == "chips")


def slugs(briefings: Sequence[Briefing]) -> list[str]:
    return [briefing.seed.slug for briefing in briefings]


@pytest.mark.parametrize(
    ("number", "own", "further"),
    [(1, 1, 0), (40, 40, 0), (79, 79, 0), (80, 40, 1), (119, 79, 1), (120, 40, 2), (200, 40, 4)],
)
def test_a_page_has_at_most_so_many_pieces(
    rich: Briefing, editorial: Editorial, number: int, own: int, further: int
) -> None:
    all_pieces = pieces(rich, number)
    newest, parts = divided(bearing_on(chips(editorial), all_pieces[::2] + all_pieces[1::2]))
    assert (len(newest), [len(part) for part in parts]) == (own, [BRIEFINGS_ON_PAGE] * further)
    assert slugs([*newest, *(piece for part in parts[::-1] for piece in part)]) == slugs(
        all_pieces[::-1]
    )


def test_a_new_piece_changes_no_further_page(rich: Briefing, editorial: Editorial) -> None:
    before: tuple[tuple[Briefing, ...], ...] = ()
    for number in range(60, 170):
        _, parts = divided(bearing_on(chips(editorial), pieces(rich, number)))
        assert parts[: len(before)] == before
        before = parts


def test_links_to_a_piece_on_the_topic_s_page_lead_on(rich: Briefing, editorial: Editorial) -> None:
    files = render_site(pieces(rich, 90), editorial)
    assert [path for path in files if path.startswith("topics/chips/passages/")] == [
        "topics/chips/passages/1/index.md"
    ]
    own, further = (
        files[f"topics/chips/{path}"].decode() for path in ("index.md", "passages/1/index.md")
    )
    assert sorted(re.findall(r'id="briefing-(piece-\d+)"', own)) == slugs(pieces(rich, 90))
    older = re.findall(r"\(passages/1/index\.md#briefing-(piece-\d+)\)", own)
    assert sorted(older) == slugs(pieces(rich, 40))
    assert all(f'id="briefing-{slug}"' in further for slug in older)
    assert "January 2020 to February 2020, and without a date" in further


def test_figures_of_earlier_pieces_stand_on_further_pages(
    rich: Briefing, editorial: Editorial
) -> None:
    files = render_site(pieces(replace(rich, amounts=(AMOUNT, AMOUNT)), 90), editorial)
    own, further = (
        files[f"figures/{path}"].decode() for path in ("index.md", "earlier/1/index.md")
    )
    rows = [re.findall(r"briefings/(piece-\d+)/index\.md", page) for page in (own, further)]
    assert sorted({*rows[0]}) == slugs(pieces(rich, 90)[40:])
    assert sorted({*rows[1]}) == slugs(pieces(rich, 40))
    assert len(rows[0]) + len(rows[1]) == 90 * 2
    assert "(earlier/1/index.md)" in own
    assert "January 2020 to February 2020, and without a date" in own


def test_the_timeline_keeps_its_newest_years_and_leads_to_the_others(
    rich: Briefing, editorial: Editorial
) -> None:
    dated = [
        replace(piece, events=(replace(EVENT, date=str(2020 + n // 400)),))
        for n, piece in enumerate(pieces(rich, 1_300))
    ]
    files = render_site(dated, editorial)
    assert [path for path in files if path.startswith("timeline/")] == [
        "timeline/2020/index.md",
        "timeline/index.md",
    ]
    own, further = (files[f"timeline/{path}"].decode() for path in ("index.md", "2020/index.md"))
    assert (own.count('class="event"'), further.count('class="event"')) == (900, 400)
    assert "[400 dated events](2020/index.md)" in own
    assert own.count('href="#events-2020"') == own.count('id="events-2020"') == 1
    assert 'id="events-2020"' in further
