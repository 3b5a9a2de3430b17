from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.changes import Changes, compare, to_json, to_markdown
from generator.changes.compare import NOT_IN_CAPTURE
from generator.errors import BriefingError
from tests.changes.sites import FakeBriefing, FakeSite, claim


def changes_between(folder: Path, old: FakeSite, new: FakeSite) -> Changes:
    return compare(old.write(folder / "old"), new.write(folder / "new"))


def one_briefing(*lines: tuple[str, bool, str]) -> FakeSite:
    return FakeSite(briefings=[FakeBriefing(slug="a", lines=lines)])


def test_equal_sites_have_no_changes(tmp_path: Path) -> None:
    site = FakeSite(
        briefings=[FakeBriefing(slug="a", lines=[("본문", True, "paragraph")], topics=["chips"])]
    )
    changes = changes_between(tmp_path, site, site)
    assert not any([changes.added, changes.removed, changes.headlines, changes.lines])
    assert not any([changes.topics, changes.lost_pages, changes.lost_passages])
    assert changes.size.old_bytes == changes.size.new_bytes > 0


@pytest.mark.parametrize(
    ("before", "after", "broken", "mended"),
    [
        ([("말", "found")], [("말", "found")], 0, 0),
        ([("말", "found")], [("말", "missing")], 1, 0),
        ([("말", "found")], [("말", "repeated")], 1, 0),
        ([("말", "found")], [("말", "absent")], 1, 0),
        ([("말", "missing")], [("말", "missing")], 0, 0),
        ([("말", "missing")], [("말", "found")], 0, 1),
        ([], [("말", "missing")], 1, 0),
        ([], [("말", "found")], 0, 0),
        ([("말", "found")], [], 0, 0),
    ],
)
def test_a_quote_that_no_longer_proves_anything_is_told(
    tmp_path: Path,
    before: list[tuple[str, str]],
    after: list[tuple[str, str]],
    broken: int,
    mended: int,
) -> None:
    old = FakeSite(briefings=[FakeBriefing(slug="a", quotes=before)])
    new = FakeSite(briefings=[FakeBriefing(slug="a", quotes=after)])
    claims = changes_between(tmp_path, old, new).claims
    assert (len(claims.broken), len(claims.mended)) == (broken, mended)
    assert (len(claims.added), len(claims.removed)) == (not before, not after)


def test_a_claim_of_a_topic_loses_its_proof(tmp_path: Path) -> None:
    def site(state: str) -> FakeSite:
        claims = {
            "chips": {
                "agreement": [claim("a", "일치", "found")],
                "contradictions": [
                    {"measure": "lag", "note": None, "values": [claim("a", "1년", state)]}
                ],
                "open_questions": [],
            }
        }
        return FakeSite(
            briefings=[FakeBriefing(slug="a")], other_files={"data/claims.json": json.dumps(claims)}
        )

    (broken,) = changes_between(tmp_path, site("found"), site("missing")).claims.broken
    assert (broken.page, broken.seed, broken.text) == ("topics/chips/", "a", "1년")


def test_briefings_come_and_go(tmp_path: Path) -> None:
    old = FakeSite(briefings=[FakeBriefing(slug="gone"), FakeBriefing(slug="stays")])
    new = FakeSite(briefings=[FakeBriefing(slug="stays"), FakeBriefing(slug="fresh")])
    changes = changes_between(tmp_path, old, new)
    assert [briefing.slug for briefing in changes.added] == ["fresh"]
    assert [briefing.slug for briefing in changes.removed] == ["gone"]
    assert changes.lost_pages == ("briefings/gone/",)
    assert (changes.size.old_pages, changes.size.new_pages) == (2, 2)


def test_an_added_briefing_says_what_it_brings(tmp_path: Path) -> None:
    lines = [("메뉴", False, "menu"), ("", False, "blank"), ("본문", True, "paragraph")]
    new = FakeSite(briefings=[FakeBriefing(slug="a", lines=lines, topics=["talent", "chips"])])
    (added,) = changes_between(tmp_path, FakeSite(), new).added
    assert added.topics == ("chips", "talent")
    assert (added.lines_kept, added.lines_dropped) == (1, 1)


def test_a_briefing_with_another_slug_has_moved(tmp_path: Path) -> None:
    lines = [("본문", True, "paragraph")]
    old = FakeBriefing(slug="old", seed="one.txt", lines=lines, topics=["chips"])
    new = FakeBriefing(
        slug="new", seed="one.txt", lines=[("본문", False, "menu")], title_en="Seoul moves"
    )
    changes = changes_between(tmp_path, FakeSite(briefings=[old]), FakeSite(briefings=[new]))
    assert (changes.added, changes.removed) == ((), ())
    assert [(moved.old_slug, moved.slug) for moved in changes.moved] == [("old", "new")]
    assert [change.slug for change in changes.headlines] == ["new"]
    assert [(change.slug, len(change.dropped)) for change in changes.lines] == [("new", 1)]
    assert [(change.slug, change.left) for change in changes.topics] == [("new", ("chips",))]
    assert changes.lost_pages == ("briefings/old/",)


def test_slugs_that_were_exchanged_have_not_moved(tmp_path: Path) -> None:
    old = [FakeBriefing(slug="a", seed="one.txt"), FakeBriefing(slug="b", seed="two.txt")]
    new = [FakeBriefing(slug="a", seed="two.txt"), FakeBriefing(slug="b", seed="one.txt")]
    changes = changes_between(tmp_path, FakeSite(briefings=old), FakeSite(briefings=new))
    assert not any([changes.added, changes.removed, changes.moved, changes.lost_pages])


@pytest.mark.parametrize(
    ("old", "new", "texts", "statuses"),
    [
        (
            FakeBriefing(slug="a", title_en="Seoul names terms"),
            FakeBriefing(slug="a", title_en="Seoul names its terms"),
            ("Seoul names terms", "Seoul names its terms"),
            ("draft", "draft"),
        ),
        (
            FakeBriefing(slug="a", status="draft"),
            FakeBriefing(slug="a", status="reviewed"),
            ("Seoul names its terms", "Seoul names its terms"),
            ("draft", "reviewed"),
        ),
        (
            FakeBriefing(slug="a", title_en=None, status="missing"),
            FakeBriefing(slug="a"),
            ("서울, 조건을 밝히다", "Seoul names its terms"),
            ("missing", "draft"),
        ),
        (
            FakeBriefing(slug="a", title=None, title_en=None, status="missing"),
            FakeBriefing(slug="a", title_en=None, status="missing"),
            ("a", "서울, 조건을 밝히다"),
            ("missing", "missing"),
        ),
    ],
    ids=["another text", "another status", "translated", "a title where there was none"],
)
def test_a_headline_changes_with_its_text_or_its_status(
    tmp_path: Path,
    old: FakeBriefing,
    new: FakeBriefing,
    texts: tuple[str, str],
    statuses: tuple[str, str],
) -> None:
    (change,) = changes_between(
        tmp_path, FakeSite(briefings=[old]), FakeSite(briefings=[new])
    ).headlines
    assert (change.old.text, change.new.text) == texts
    assert (change.old.status, change.new.status) == statuses


def test_translations_change_with_the_states_of_passages(tmp_path: Path) -> None:
    old = FakeSite(
        briefings=[
            FakeBriefing(slug="a", translated={"missing": 3}),
            FakeBriefing(slug="b", translated={"draft": 2}),
        ]
    )
    new = FakeSite(
        briefings=[
            FakeBriefing(slug="a", translated={"missing": 1, "machine": 2}),
            FakeBriefing(slug="b", translated={"draft": 2}),
            FakeBriefing(slug="c", translated={"missing": 4}),
        ]
    )
    changes = changes_between(tmp_path, old, new)
    assert [(each.slug, each.old, each.new) for each in changes.translations] == [
        ("a", (("missing", 3),), (("machine", 2), ("missing", 1))),
        ("c", (), (("missing", 4),)),
    ]
    assert "- `a`: 3 `missing` → 2 `machine`, 1 `missing`\n" in to_markdown(changes)


def test_lines_are_named_with_the_rule_that_decides_now(tmp_path: Path) -> None:
    old = one_briefing(
        ("본문 바로가기", True, "paragraph"), ("사진", False, "ad"), ("본문", True, "paragraph")
    )
    new = one_briefing(
        ("본문 바로가기", False, "skip-link"),
        ("사진", True, "caption"),
        ("본문", True, "paragraph"),
    )
    (change,) = changes_between(tmp_path, old, new).lines
    assert [(line.n, line.text, line.reason) for line in change.dropped] == [
        (1, "본문 바로가기", "skip-link")
    ]
    assert [(line.n, line.text, line.reason) for line in change.kept] == [(2, "사진", "caption")]


def test_another_rule_with_the_same_decision_is_no_change(tmp_path: Path) -> None:
    old = one_briefing(("본문", True, "paragraph"), ("광고", False, "ad"))
    new = one_briefing(("본문", True, "sentence"), ("광고", False, "advertisement"))
    assert changes_between(tmp_path, old, new).lines == ()


def test_a_line_added_to_a_capture_does_not_shift_the_others(tmp_path: Path) -> None:
    old = one_briefing(("하나", True, "paragraph"), ("둘", True, "paragraph"))
    new = one_briefing(
        ("새 줄", True, "paragraph"), ("하나", True, "paragraph"), ("둘", False, "footer")
    )
    (change,) = changes_between(tmp_path, old, new).lines
    assert [(line.n, line.text) for line in change.kept] == [(1, "새 줄")]
    assert [(line.n, line.text) for line in change.dropped] == [(3, "둘")]


def test_a_line_taken_out_of_a_capture_is_dropped_for_that_reason(tmp_path: Path) -> None:
    old = one_briefing(("하나", True, "paragraph"), ("둘", True, "paragraph"), ("", False, "blank"))
    new = one_briefing(("하나", True, "paragraph"))
    (change,) = changes_between(tmp_path, old, new).lines
    assert [(line.n, line.text, line.reason) for line in change.dropped] == [
        (2, "둘", NOT_IN_CAPTURE)
    ]


def test_topics_are_joined_and_left(tmp_path: Path) -> None:
    old = FakeSite(briefings=[FakeBriefing(slug="a", topics=["chips", "talent"])])
    new = FakeSite(briefings=[FakeBriefing(slug="a", topics=["talent", "cloud-kyc"])])
    (change,) = changes_between(tmp_path, old, new).topics
    assert (change.slug, change.joined, change.left) == ("a", ("cloud-kyc",), ("chips",))


def test_lost_addresses_are_pages_and_links_to_passages(tmp_path: Path) -> None:
    passages = ["p-0123abcd", "p-0123abcd-2", "p-89abcdef"]
    old = FakeSite(
        briefings=[FakeBriefing(slug="a", passages=passages)],
        other_files={"sources/index.html": "", "404.html": ""},
    )
    new = FakeSite(
        briefings=[FakeBriefing(slug="a", passages=["p-89abcdef"])], other_files={"404.html": ""}
    )
    changes = changes_between(tmp_path, old, new)
    assert changes.lost_pages == ("sources/",)
    assert changes.lost_passages == ("briefings/a/#p-0123abcd", "briefings/a/#p-0123abcd-2")


def test_a_site_without_twins_is_compared_without_its_lines(tmp_path: Path) -> None:
    site = one_briefing(("본문", True, "paragraph"))
    old, new = site.write(tmp_path / "old"), site.write(tmp_path / "new")
    (old / "data/briefings/a.json").unlink()
    assert compare(old, new).lines == ()


def test_folders_that_are_no_sites_are_named_both_at_once(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(BriefingError) as raised:
        compare(tmp_path / "empty", tmp_path / "absent")
    first, second = raised.value.problems
    assert first.path.endswith("empty")
    assert second.path.endswith("absent")
    assert "not a built site" in first.message
    assert "briefings build" in first.hint


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("data/briefings.json", "[{"),
        ("data/briefings.json", '[{"slug": 5}]'),
        ("data/topics.json", "[]"),
        ("data/briefings/a.json", '{"lines": [{"n": "1"}]}'),
    ],
)
def test_damaged_data_is_named(tmp_path: Path, name: str, content: str) -> None:
    site = one_briefing(("본문", True, "paragraph"))
    old, new = site.write(tmp_path / "old"), site.write(tmp_path / "new")
    (new / name).write_text(content, encoding="utf-8")
    with pytest.raises(BriefingError) as raised:
        compare(old, new)
    (problem,) = raised.value.problems
    assert problem.path == str(new / name)


def test_json_holds_the_same_as_the_values(tmp_path: Path) -> None:
    old = FakeSite(briefings=[FakeBriefing(slug="a", status="missing", title_en=None)])
    new = FakeSite(briefings=[FakeBriefing(slug="a")])
    report = json.loads(to_json(changes_between(tmp_path, old, new)))
    assert report["headlines"] == [
        {
            "slug": "a",
            "old": {"text": "서울, 조건을 밝히다", "status": "missing"},
            "new": {"text": "Seoul names its terms", "status": "draft"},
        }
    ]
    assert sorted(report) == sorted(Changes.__dataclass_fields__)
