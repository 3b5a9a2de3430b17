"""The editors' folder: what its files may hold, and how faults are worded."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.editorial import load_editorial
from generator.errors import BriefingError

TOPIC = "- {id: chips, title: Chips, scope: Semiconductors.}\n"
TERM = "- {id: chip, kind: concept, forms: {ko: [반도체], en: [chip]}, topics: [chips]}\n"
OUTLET = "- {id: sky, names: {ko: 하늘일보}, kind: daily, description: A paper.}\n"


def folder_of(root: Path, **files: str) -> Path:
    for name, content in files.items():
        (root / name.replace("__", ".")).write_text(content, encoding="utf-8")
    return root


def problems(folder: Path) -> list[str]:
    with pytest.raises(BriefingError) as raised:
        load_editorial(folder)
    return [str(problem).removeprefix(f"{folder}/") for problem in raised.value.problems]


def test_a_project_may_have_no_editorial_yet(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "missing"):
        editorial = load_editorial(folder)
        assert (editorial.topics, editorial.terms, editorial.outlets) == ((), (), ())
        assert editorial.home == ""


def test_the_files_are_read_in_their_own_order(tmp_path: Path) -> None:
    topics = TOPIC + "- {id: a, title: A, scope: S., standfirst: F.}\n"
    folder_of(tmp_path, topics__yml=topics, terms__yml=TERM, outlets__yml=OUTLET, home__md="# Hi\n")
    editorial = load_editorial(tmp_path)
    assert [topic.id for topic in editorial.topics] == ["chips", "a"]
    assert editorial.terms[0].forms == (("ko", ("반도체",)), ("en", ("chip",)))
    assert [editorial.outlets[0].name(tag) for tag in ("en", "ko-KR")] == ["하늘일보", "하늘일보"]
    assert editorial.home == "# Hi\n"


def test_empty_files_are_empty_lists(tmp_path: Path) -> None:
    editorial = load_editorial(folder_of(tmp_path, topics__yml="", terms__yml="# none\n"))
    assert (editorial.topics, editorial.terms) == ((), ())


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {"topics__yml": "id: chips"},
            ["topics.yml: must be a list; begin each entry with a hyphen: - id: …"],
        ),
        (
            {"topics__yml": "- {id: chips, scope: S.}"},
            ["topics.yml: chips.title: is missing"],
        ),
        (
            {"topics__yml": "- {id: Data Chips, title: T, scope: S.}"},
            ["topics.yml: Data Chips.id: must be small letters, digits and hyphens,"],
        ),
        (
            {"topics__yml": "- title: T\n  scope: S."},
            ["topics.yml: entry[1].id: is missing"],
        ),
        (
            {"topics__yml": TOPIC + TOPIC},
            ["topics.yml: chips: this id stands twice"],
        ),
        (
            {"topics__yml": TOPIC, "terms__yml": TERM.replace("[chips]", "[chip]")},
            ["terms.yml: chip.topics: no topic chip in topics.yml; known topics: chips"],
        ),
        (
            {"terms__yml": "- {id: a, kind: concept, forms: {}}"},
            ["terms.yml: a.forms: must hold at least one form"],
        ),
        (
            {"terms__yml": "- {id: a, kind: concept, forms: {en: chip}}"},
            ["terms.yml: a.forms.en: must be a list, not text"],
        ),
        (
            {"terms__yml": "- {id: a, kind: concept, forms: {Korean: [반도체], en: [chip]}}"},
            ["terms.yml: a.forms.Korean: Korean is no language code; did you mean ko (Korean)?"],
        ),
        (
            {"terms__yml": "- {id: a, kind: concept, forms: {ko: [반도체, ''], en: [chip]}}"},
            ["terms.yml: a.forms.ko[2]: is empty"],
        ),
        (
            {
                "terms__yml": "- {id: a, kind: concept, forms: {en: [Chip]}}\n"
                "- {id: b, kind: concept, forms: {ja: [chip], en: [b]}}"
            },
            ["terms.yml: b.forms: chip is a form of a too;"],
        ),
        (
            {"outlets__yml": "- {id: a, names: {}, kind: daily, description: D.}"},
            ["outlets.yml: a.names: must hold at least one name"],
        ),
        (
            {"outlets__yml": OUTLET + "- {id: b, names: {ko: 바다}, kind: k, description: D.,"
             " aliases: [하늘일보]}"},
            ["outlets.yml: b: 하늘일보 belongs to sky too; keep it in one of them"],
        ),
        (
            {"outlets__yml": "- {id: a, name: x, names: {ko: 가}, kind: k, description: D.}"},
            ["outlets.yml: a.name: unknown key; did you mean names? known keys: id, names, kind,"],
        ),
    ],
)  # fmt: skip
def test_a_fault_names_the_entry_and_the_way_out(
    tmp_path: Path, files: dict[str, str], expected: list[str]
) -> None:
    found = problems(folder_of(tmp_path, **files))
    assert [line[: len(start)] for line, start in zip(found, expected, strict=True)] == expected


@pytest.mark.parametrize("owner", ["first", "second"])
def test_two_terms_may_share_a_form_if_one_says_so(tmp_path: Path, owner: str) -> None:
    first = "- {id: a, kind: concept, forms: {en: [chip]}, same_form_as: [%s]}\n"
    second = "- {id: b, kind: concept, forms: {en: [chip]}, same_form_as: [%s]}\n"
    terms = first % "b" + second % "" if owner == "first" else first % "" + second % "a"
    editorial = load_editorial(folder_of(tmp_path, terms__yml=terms))
    assert [term.id for term in editorial.terms] == ["a", "b"]


def test_all_the_faults_of_all_the_files_come_at_once(tmp_path: Path) -> None:
    folder_of(tmp_path, topics__yml="- {id: a}", terms__yml="'", outlets__yml="- {id: b}")
    (tmp_path / "home.md").write_bytes(b"\xff\xfe\xfa")
    files = [line.split(":")[0] for line in problems(tmp_path)]
    assert sorted(set(files)) == ["home.md", "outlets.yml", "terms.yml", "topics.yml"]


def test_terms_are_not_blamed_for_topics_that_cannot_be_read(tmp_path: Path) -> None:
    found = problems(folder_of(tmp_path, topics__yml="- {id: chips}", terms__yml=TERM))
    assert {line.split(":")[0] for line in found} == {"topics.yml"}
