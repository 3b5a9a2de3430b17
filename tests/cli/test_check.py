"""`tests/broken_seeds/` holds every kind of fault; `broken_seeds.expected.txt` is what a
person reads about them."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from generator.project import Project
from generator.translate.entries import TranslationFile
from generator.translate.po import format_po
from tests.build.projects import CHIPS, add_seed
from tests.cli.ended import Briefings

BROKEN = Path(__file__).parents[1] / "broken_seeds"

EXPECTED = (Path(__file__).with_name("broken_seeds.expected.txt")).read_text().splitlines()


@pytest.fixture
def broken(project: Project) -> Project:
    shutil.rmtree(project.seeds)
    shutil.copytree(BROKEN, project.seeds)
    return project


@pytest.mark.usefixtures("broken")
def test_every_fault_is_one_line(briefings: Briefings) -> None:
    ended = briefings("check")
    assert ended.code == 1
    assert ended.out.splitlines() == [f"seeds/{line}" for line in EXPECTED]
    assert ended.err == f"{len(EXPECTED)} problems\n"


@pytest.mark.usefixtures("broken")
def test_json_lists_the_same_faults(briefings: Briefings) -> None:
    ended = briefings("check", "--format", "json")
    assert ended.code == 1
    problems = json.loads(ended.out)
    assert [list(problem) for problem in problems] == [["path", "message", "where", "hint"]] * len(
        EXPECTED
    )
    assert problems[3] == {
        "path": "seeds/latin-sidecar.yml",
        "message": "not UTF-8",
        "where": "line 1",
        "hint": "save the file as UTF-8",
    }


def test_a_build_leaves_the_broken_ones_out(broken: Project, briefings: Briefings) -> None:
    ended = briefings("build")
    assert ended.code == 0
    left_out = [line for line in ended.err.splitlines() if line.startswith("left out: ")]
    assert left_out == [f"left out: seeds/{line}" for line in EXPECTED]
    built = sorted(path.name for path in (broken.site / "briefings").iterdir() if path.is_dir())
    assert built == ["fine"]


def test_a_fault_in_the_editorial_folder_hides_no_other(
    broken: Project, briefings: Briefings
) -> None:
    (broken.editorial / "topics.yml").write_text("- {id: A b}\n")
    memory = broken.translations / "en/fine.po"
    memory.parent.mkdir(parents=True)
    memory.write_text('msgctxt "title:0"\nmsgid "제목"\nmsgstr "Title"\n', encoding="utf-8")
    lines = briefings("check").out.splitlines()
    assert lines[0].startswith("editorial/topics.yml: ")
    assert len([line for line in lines if line.startswith("translations/en/fine.po: line ")]) == 1
    assert [line for line in lines if line.startswith("seeds/")] == [
        f"seeds/{line}" for line in EXPECTED
    ]


@pytest.mark.usefixtures("project")
def test_a_project_without_faults_is_fine(briefings: Briefings) -> None:
    ended = briefings("check")
    assert (ended.code, ended.out, ended.err) == (0, "", "no problems\n")
    assert json.loads(briefings("check", "--format", "json").out) == []


def test_translations_without_a_capture_are_named(project: Project, briefings: Briefings) -> None:
    """A renamed capture loses its translations unless somebody is told."""
    stray = project.translations / "en" / "gone.po"
    stray.parent.mkdir(parents=True, exist_ok=True)
    stray.write_bytes(format_po(TranslationFile()))
    ended = briefings("check")
    assert ended.code == 1
    assert "translations/en/gone.po: there is no capture of this name" in ended.out


@pytest.mark.parametrize(
    ("captured", "named"),
    [
        ("2024-02-08", False),
        # The editor's day may be the day before where the outlet's has begun.
        ("2024-02-07", False),
        ("2024-02-06", True),
        ("2024-01", True),
        ("2024", False),
        ("2014", True),
    ],
)
def test_a_capture_older_than_its_text_is_named(
    project: Project, briefings: Briefings, captured: str, named: bool
) -> None:
    add_seed(project, "chips", CHIPS, f"captured: {captured}")
    ended = briefings("check")
    assert ended.code == named
    assert ended.out == named * (
        f"seeds/chips.yml: captured: {captured} is before the text was published, on 2024-02-08; "
        "correct the day of the capture, or give the right day as published\n"
    )


PUBLISHED = "published on 2024-02-08, which is still to come"


def day_to_come(key: str, day: str) -> str:
    return f"seeds/chips.yml: {key}: {key} on {day}, which is still to come; correct the day\n"


@pytest.mark.parametrize(
    ("today", "sidecar", "line"),
    [
        ("2024-02-07", "", ""),
        (
            "2024-02-06",
            "",
            f"seeds/chips.txt: line 5: {PUBLISHED}; give the right day in chips.yml as published\n",
        ),
        ("2026-11-23", "published: 2027-02-08", day_to_come("published", "2027-02-08")),
        ("2026-11-23", "published: 2027", day_to_come("published", "2027")),
        ("2026-11-23", "published: 2026", ""),
        ("2026-11-23", "published: 2026-11-24T10:00:00", ""),
        ("2026-11-23", "captured: 2026-12", day_to_come("captured", "2026-12")),
    ],
)
def test_a_day_to_come_is_named(  # noqa: PLR0913, PLR0917
    project: Project,
    briefings: Briefings,
    monkeypatch: pytest.MonkeyPatch,
    today: str,
    sidecar: str,
    line: str,
) -> None:
    seconds = datetime.fromisoformat(today).replace(tzinfo=UTC).timestamp()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(seconds)))
    (project.seeds / "인재.txt").unlink()
    (project.seeds / "인재.yml").unlink()
    add_seed(project, "chips", CHIPS, sidecar)
    ended = briefings("check")
    assert ended.out == line


def test_without_a_day_given_it_is_that_of_the_clock(
    project: Project, briefings: Briefings
) -> None:
    add_seed(project, "chips", CHIPS, "published: 2998-02-08")
    assert "2998-02-08, which is still to come" in briefings("check").out


def test_a_country_for_its_language_is_named(project: Project, briefings: Briefings) -> None:
    """`kr` is a language, Kanuri, so that it can be no fault of itself."""
    add_seed(project, "chips", CHIPS, "language: kr")
    assert briefings("check").out == (
        "seeds/chips.yml: language: kr (Kanuri) is not what the text is written in; did you mean "
        "ko (Korean)?\n"
    )


FAULTY = """
language: jp
captured: 2020-01-01
key_points:
  - {text: China approved more than 40 models., quotes: [40개 이상의 인공지능 모델을]}
  - {text: A point without quotes.}
  - {text: The gap is one year., quotes: [격차가 십 년이라고]}
"""


def test_a_fault_in_a_sidecar_hides_no_other(project: Project, briefings: Briefings) -> None:
    garbled = "산업 관계자는 이렇게 말했다. 誘몄쨷 寃쎌웳은 계속된다.\n"
    add_seed(project, "chips", CHIPS + garbled, FAULTY)
    found = briefings("check").out.splitlines()
    assert [line.split(": ")[1] for line in found] == [
        "key_points[2].quotes",
        "language",
        "line 12",
        "captured",
        "key_points[3].quotes[1]",
    ]


@pytest.mark.parametrize(
    ("sidecar", "places"),
    [
        ("published: 2024-13\ncaptured: 2020", ["published"]),
        ("titel: x\ncaptured: 2020", ["titel", "captured"]),
        ("title: 'x", ["line 1"]),
    ],
)
def test_what_depends_on_a_key_at_fault_is_not_judged(
    project: Project, briefings: Briefings, sidecar: str, places: list[str]
) -> None:
    add_seed(project, "chips", CHIPS, sidecar)
    found = briefings("check").out.splitlines()
    assert [line.split(": ")[1] for line in found] == places


@pytest.mark.parametrize(
    "lines",
    ["{keep: [1], drop: [99]}", "{keep: [1, 2 as menu]}", "{keep: 1}", "x"],
)
def test_a_fault_in_the_lines_of_a_sidecar_hides_nothing_of_its_seed(
    project: Project, briefings: Briefings, lines: str
) -> None:
    garbled = "산업 관계자는 이렇게 말했다. 誘몄쨷 寃쎌웳은 계속된다.\n"
    points = (
        "{text: More than 50 models., quotes: [40개 이상의 인공지능 모델을]}",
        "{text: A menu., quotes: [메뉴 바로가기]}",
        "{text: Nowhere., quotes: [어디에도 없는 말]}",
    )
    add_seed(
        project, "chips", CHIPS + garbled, f"lines: {lines}\nkey_points: [{', '.join(points)}]"
    )
    found = [line.split(": ")[1] for line in briefings("check").out.splitlines()]
    assert found[0].startswith("lines")
    assert found[1:] == ["line 12", "key_points[1]", "key_points[3].quotes[1]"]


def test_what_an_editor_has_looked_at_is_no_damage_for_a_fault_elsewhere(
    project: Project, briefings: Briefings
) -> None:
    garbled = "산업 관계자는 이렇게 말했다. 誘몄쨷 寃쎌웳은 계속된다.\n"
    for lines in ("{keep: [12, 2 as menu]}", "{keep: [12], drop: [99]}"):
        add_seed(project, "chips", CHIPS + garbled, f"lines: {lines}")
        found = [line.split(": ")[1] for line in briefings("check").out.splitlines()]
        assert all(place.startswith("lines") for place in found)


def test_a_capture_that_stands_twice_is_named(project: Project, briefings: Briefings) -> None:
    add_seed(project, "chips", CHIPS)
    add_seed(project, "chips_again", CHIPS, "slug: again")
    add_seed(project, "chips_longer", CHIPS + "더 지켜봐야 한다고 했다.\n", "slug: longer")
    ended = briefings("check")
    assert ended.code == 1
    assert ended.out == (
        "seeds/chips_again.txt: the same capture as seeds/chips.txt, to the byte; remove one of "
        "the two, with its sidecar\n"
    )


def test_a_capture_without_any_text_left_is_named(project: Project, briefings: Briefings) -> None:
    text = "반도체 수출 통제\n미국이 규제를 강화했다고 밝혔다.\n"
    digest = sha256(text.encode()).hexdigest()
    kept = f"slug: bare\nlines: {{sha256: {digest}, keep: [1 as title, 2 as subtitle]}}"
    add_seed(project, "bare", text, kept)
    ended = briefings("check")
    assert ended.code == 1
    assert "seeds/bare.txt: no paragraph, list or table of it is kept; see " in ended.out


def test_damage_is_named_with_line_text_and_cause(project: Project, briefings: Briefings) -> None:
    garbled = "산업 관계자는 이렇게 말했다. 誘몄쨷 寃쎌웳은 계속된다.\n"
    add_seed(project, "damaged", CHIPS + garbled)
    ended = briefings("check")
    assert ended.code == 1
    last = len((CHIPS + garbled).splitlines())
    assert ended.out == (
        f"seeds/damaged.txt: line {last}: garbled text (probably UTF-8 read as CP949): "
        "“誘몄쨷 寃쎌웳은”; capture the page again and save it as UTF-8; if the page itself is "
        "like that, keep or drop the line in the sidecar\n"
    )
    cleaned = briefings("clean", "seeds/damaged.txt")
    assert f"  damage     line {last}: garbled text" in cleaned.out
    assert "誘몄쨷 寃쎌웳은 계속된다." in cleaned.out
