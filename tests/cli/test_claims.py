"""Key points and claims on topics, as `briefings check` judges them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.project import Project
from tests.build.projects import CHIPS, TALENT, add_seed
from tests.checkout import copy_of_project
from tests.cli.ended import Briefings

HEADLINE = "headline: {en: US tightens chip controls}\n"
APPROVED = "중국은 40개 이상의 인공지능 모델을 승인하며 맞섰다"
BEHIND = "전문가들은 격차가 1년 이상이라고 전망했다"
ASKED = "클라우드 업체의 고객 정보도 요구하기로 했다"


def point(text: str, *quotes: str, more: str = "") -> str:
    listed = "".join(f"      - {quote!r}\n" for quote in quotes)
    return f"  - text: {text!r}\n    quotes:\n{listed}{more}"


SOUND = (
    point("China has approved more than 40 models.", APPROVED),
    point("It is a year behind.", BEHIND),
    point("Cloud providers are to tell who their customers are.", ASKED),
)


def said(briefings: Briefings) -> list[str]:
    return briefings("check").out.splitlines()


def with_points(project: Project, *points: str, text: str = CHIPS) -> None:
    add_seed(project, "chips", text, f"{HEADLINE}key_points:\n{''.join(points)}")


def test_points_that_their_quotes_prove_are_fine(project: Project, briefings: Briefings) -> None:
    with_points(project, *SOUND)
    assert said(briefings) == []


@pytest.mark.parametrize(
    ("text", "quote", "line"),
    [
        (
            "China has approved models.",
            "중국은 40개 이상의 인공지능 모형을 승인하며 맞섰다",
            (
                "key_points[3].quotes[1]: the quote does not stand in chips.txt; nearest is line "
                f"11: “{APPROVED}”"
            ),
        ),
        (
            "A menu is a menu.",
            "메뉴 바로가기",
            (
                "key_points[3].quotes[1]: the quote does not stand in chips.txt; line 1, a "
                "boilerplate, has it but is left out ("
            ),
        ),
        (
            "The US tightens controls.",
            "미국, 반도체 수출통제 강화",
            (
                "key_points[3].quotes[1]: the quote does not stand in chips.txt; line 3, a title, "
                "has it but is no passage of the text"
            ),
        ),
        (
            "China answers.",
            "중국",
            (
                "key_points[3].quotes[1]: the quote stands 3 times in the text, in lines 7, 9 "
                "and 11; quote more words, so that one place is meant"
            ),
        ),
        (
            "China has approved 50 models.",
            APPROVED,
            (
                "key_points[3]: warning, number: “50” stands in none of the quotes; quote the "
                'words that say it, or add `waived: {number: {"50": REASON}}`'
            ),
        ),
    ],
)
def test_a_point_that_is_not_proven_is_named(
    project: Project, briefings: Briefings, text: str, quote: str, line: str
) -> None:
    with_points(project, *SOUND[1:], point(text, quote))
    (only,) = said(briefings)
    assert only.startswith(f"seeds/chips.yml: {line}")


def test_a_warning_can_be_waived_until_it_is_not_needed(
    project: Project, briefings: Briefings
) -> None:
    waiver = '    waived: {number: {"50": the forty are all of them}}\n'
    with_points(project, *SOUND[1:], point("All 50 models.", APPROVED, more=waiver))
    assert said(briefings) == []
    with_points(project, *SOUND[1:], point("All 40 models.", APPROVED, more=waiver))
    assert said(briefings) == [
        (
            "seeds/chips.yml: key_points[3].waived.number: the waiver of “50” is not needed any "
            "more; take it out"
        )
    ]


def test_a_waiver_is_for_its_own_words_only(project: Project, briefings: Briefings) -> None:
    waiver = "    waived: {number: {50: the forty are all of them}}\n"
    with_points(project, *SOUND[1:], point("All 50 models, in 27 cities.", APPROVED, more=waiver))
    (only,) = said(briefings)
    assert "key_points[3]: warning, number: “27” stands in none of the quotes" in only
    with_points(
        project, *SOUND[1:], point("All 50.", APPROVED, more="    waived: {number: so it is}\n")
    )
    (only,) = said(briefings)
    assert "key_points[3].waived.number: must be a mapping (key: value), not text" in only


def test_three_to_six_points_are_due(project: Project, briefings: Briefings) -> None:
    with_points(project, *SOUND[:2])
    assert said(briefings) == ["seeds/chips.yml: key_points: 2 points; three to six are due"]


def test_a_build_shows_what_is_not_proven_without_a_link_and_a_strict_one_fails(
    project: Project, briefings: Briefings
) -> None:
    with_points(project, *SOUND[1:], point("China has approved models.", "승인하지 않았다고 한다"))
    assert briefings("build", "--strict").code == 1
    built = briefings("build")
    assert built.code == 0
    page = (project.site / "briefings/chips/index.html").read_text(encoding="utf-8")
    assert "China has approved models." in page
    assert "A quote given for this was not found in the capture." in page
    assert "승인하지 않았다고 한다" not in page
    assert page.count('class="key-points__quote"') == 2


CLAIMS = f"""  agreement:
    - text: China has approved more than 40 models.
      quotes: [{{seed: chips, quote: {APPROVED}}}]
  contradictions:
    - measure: How far behind China is
      values:
        - value: a year
          speaker: experts
          quotes: [{{seed: chips, quote: {BEHIND}}}]
        - value: two years
          speaker: nobody
          quotes: [{{seed: chips, quote: {BEHIND}}}]
  open_questions:
    - text: Who left?
      quotes: [{{seed: 인재, quote: 연구자의 절반 미만이}}, {{seed: gone, quote: 어디에}}]
"""


def write_topics(project: Project) -> None:
    topic = "- id: chips\n  title: Chips\n  scope: Semiconductors.\n"
    (project.editorial / "topics.yml").write_text(topic + CLAIMS, encoding="utf-8")


def test_claims_on_topics_are_judged_alike(project: Project, briefings: Briefings) -> None:
    write_topics(project)
    assert said(briefings) == [
        (
            "editorial/topics.yml: chips.contradictions[1].values[2]: warning, number: “two” "
            "stands in none of the quotes; quote the words that say it, or add "
            '`waived: {number: {"two": REASON}}`'
        ),
        (
            "editorial/topics.yml: chips.open_questions[1].quotes[1]: the quote does not stand in "
            "인재.txt; nearest is line 5: “연구자의 절반 이상이”"
        ),
        (
            "editorial/topics.yml: chips.open_questions[1].quotes[2]: there is no capture gone; "
            "give the file's name without its suffix, or take the quote away if the capture is gone"
        ),
    ]


def test_other_seeds_than_the_projects_own_need_not_be_those_that_topics_quote(
    project: Project, briefings: Briefings
) -> None:
    write_topics(project)
    other = project.root / "other"
    other.mkdir()
    (other / "b.txt").write_text(TALENT, encoding="utf-8")
    assert briefings("check", "--seeds", "other").out == ""


# ------------------------------------------------------- the real seeds, broken


@pytest.fixture
def real(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    project = Project(copy_of_project(tmp_path / "real"))
    shutil.rmtree(project.translations)
    monkeypatch.chdir(project.root)
    return project


def points_named(lines: list[str], seed: Path) -> set[str]:
    start = f"seeds/{seed.stem}.yml: key_points["
    return {line.removeprefix(start).partition("]")[0] for line in lines if line.startswith(start)}


def named_seeds(project: Project) -> list[Path]:
    """The seeds with key points."""
    return [
        path.with_suffix(".txt")
        for path in sorted(project.seeds.glob("*.yml"))
        if "key_points:" in path.read_text(encoding="utf-8")
    ]


def test_a_paragraph_that_is_gone_breaks_the_points_that_quote_it(
    real: Project, briefings: Briefings
) -> None:
    seed = next(path for path in named_seeds(real) if path.name.startswith("002"))
    text = seed.read_text(encoding="utf-8")
    kept = [line for line in text.splitlines() if "10년 뒤처져" not in line]
    seed.write_text("\n".join(kept), encoding="utf-8")
    lines = said(briefings)
    assert points_named(lines, seed) == {"2"}
    assert [line for line in lines if line.startswith("editorial/topics.yml: chips.")]


def test_sidecars_that_are_swapped_prove_nothing(real: Project, briefings: Briefings) -> None:
    one, other = named_seeds(real)[:2]
    first, second = (path.with_suffix(".yml").read_bytes() for path in (one, other))
    one.with_suffix(".yml").write_bytes(second)
    other.with_suffix(".yml").write_bytes(first)
    lines = said(briefings)
    assert points_named(lines, one) == points_named(lines, other) == {"1", "2", "3", "4", "5"}


def test_one_letter_altered_in_any_quote_is_named(real: Project, briefings: Briefings) -> None:
    seed = named_seeds(real)[0]
    sidecar = seed.with_suffix(".yml")
    text = sidecar.read_text(encoding="utf-8")
    assert "특허의" in text
    sidecar.write_text(text.replace("특허의", "특허와"), encoding="utf-8")
    (only,) = said(briefings)
    assert points_named([only], seed) == {"4"}
    assert "특허의 60% 이상을 차지했다”" in only
