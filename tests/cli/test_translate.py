"""`briefings translate` with what people have translated: what is reviewed elsewhere, what nobody
has signed, what is edited meanwhile."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.project import Project
from generator.translate.entries import Entry
from generator.translate.memory import load_memory
from generator.translations import with_entry, write
from tests.build.projects import CHIPS, add_seed
from tests.cli.drafting import english_of, entries, options, right, texts
from tests.cli.ended import Briefings
from tests.providers.serving import Answer, Asked, serving

pytestmark = pytest.mark.usefixtures("provider_environment")


@pytest.mark.parametrize(
    ("translator", "header", "unsigned"),
    [("", "", True), ("J. Doe", "", False), ("", "J. Doe <j@example.org>", False)],
)
def test_it_is_told_why_what_nobody_signed_is_a_draft(
    project: Project, briefings: Briefings, translator: str, header: str, unsigned: bool
) -> None:
    briefings("translate", "chips")
    file = load_memory(project.translations / "en", "chips").file
    day = "2026-01-01" if translator else ""
    entry = replace(file.entries[0], text="By hand", reviewed=True, translator=translator, date=day)
    headers = dict(file.headers) | ({"Last-Translator": header} if header else {})
    path = project.translations / "en" / "chips.po"
    write(path, replace(with_entry(file, entry), headers=tuple(headers.items())))
    told = " ".join(briefings("translate", "chips").err.split())
    assert ("1 entry without fuzzy shown as draft" in told) == unsigned
    assert ("1 reviewed" in told) != unsigned


def test_reviewed_text_elsewhere_is_a_draft_here_and_an_example(
    project: Project, briefings: Briefings
) -> None:
    add_seed(project, "again", CHIPS.replace("고객 정보도", "고객 정보까지"))
    briefings("translate", "chips")
    path = project.translations / "en/chips.po"
    file = load_memory(path.parent, path.stem).file
    for entry in file.entries:
        reviewed = Entry(
            key=entry.key,
            source=entry.source,
            text=english_of(entry.source),
            reviewed=True,
            translator="J. Doe",
            date="2026-01-01",
        )
        file = with_entry(file, reviewed)
    write(path, file)
    with serving(right) as served:
        ended = briefings("translate", "again", *options(served))
    assert ended.code == 0
    found = entries(project, "again")
    title = found.pop("미국, 반도체 수출통제 강화")
    assert (title.text, title.reviewed) == ("US tightens export controls on chips", False)
    assert (title.translator, title.date, title.machine) == ("J. Doe", "2026-01-01", "")
    (segment,) = served.asked[0].material["segments"]
    assert "고객 정보까지" in segment["text"]
    assert served.asked[0].material["examples"][0]["english"] == english_of("미국이 중국에 대한")


def test_a_text_in_two_captures_is_asked_for_once(project: Project, briefings: Briefings) -> None:
    add_seed(project, "again", CHIPS.replace("고객 정보도", "고객 정보까지"))
    with serving(right) as served:
        ended = briefings("translate", "chips", "again", *options(served))
    assert ended.code == 0
    asked = [segment["text"] for each in served.asked for segment in each.material["segments"]]
    assert len(asked) == len(set(asked)) == 5
    for name in ("chips", "again"):
        assert len(entries(project, name)) == 4
        assert "" not in texts(project, name)


def test_edits_made_meanwhile_are_not_lost(project: Project, briefings: Briefings) -> None:
    path = project.translations / "en/chips.po"

    def answer(asked: Asked) -> Answer:
        file = load_memory(path.parent, path.stem).file
        entry = next(entry for entry in file.entries if entry.kind == "title")
        edited = Entry(key=entry.key, source=entry.source, text="By hand", reviewed=True)
        write(path, with_entry(file, edited))
        return right(asked)

    with serving(answer) as served:
        assert briefings("translate", "chips", *options(served)).code == 0
    title = entries(project)["미국, 반도체 수출통제 강화"]
    assert (title.text, title.reviewed, title.machine) == ("By hand", True, "")
    assert "" not in texts(project)


def test_a_capture_that_was_left_out_is_not_called_unknown(
    project: Project, briefings: Briefings
) -> None:
    add_seed(project, "broken", CHIPS, "headline: [")
    ended = briefings("translate", "broken", "nothing")
    assert ended.code == 1
    assert "error: broken: was left out; first mend what is named above" in ended.err
    assert "error: nothing: no such seed" in ended.err
