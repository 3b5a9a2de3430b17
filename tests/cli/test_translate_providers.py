"""What each provider of `briefings translate --provider` needs, is asked and costs."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.project import Project
from tests.build.projects import TALENT
from tests.cli.drafting import KEY, english_of, entries
from tests.cli.ended import Briefings
from tests.providers.serving import Answer, Asked, serving
from tests.providers.tiny_model import ENGLISH, make_model

pytestmark = pytest.mark.usefixtures("provider_environment")


@pytest.mark.parametrize(
    ("provider", "line"),
    [
        ("openai", "error: provider openai: no endpoint is named; give one: --endpoint"),
        ("deepl", "error: provider deepl: no key is given; set DEEPL_AUTH_KEY"),
        ("opus", "error: provider opus: no model is named; give its folder: --model"),
        ("other", "error: Invalid value for '--provider'"),
    ],
)
def test_what_a_provider_lacks_is_one_line(
    provider: str, line: str, project: Project, briefings: Briefings
) -> None:
    ended = briefings("translate", "--provider", provider)
    assert ended.code in {1, 2}
    assert ended.err.splitlines()[-1].startswith(line)
    assert not project.translations.exists()


def test_a_dry_run_of_deepl_tells_the_cost(briefings: Briefings) -> None:
    ended = briefings("translate", "인재", "--provider", "deepl", "--dry-run", "--price", "20000")
    characters = sum(map(len, TALENT.splitlines()[::4]))
    assert f"2 segments, {characters} characters, 1 batch, 0 glossary terms" in ended.err
    assert f"estimated cost: {characters * 0.02:,.2f}" in ended.err


def test_deepl_is_asked_and_the_cost_told(
    project: Project, briefings: Briefings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(asked: Asked) -> Answer:
        return Answer(
            {
                "translations": [
                    {
                        "text": english_of(text),
                        "detected_source_language": "KO",
                        "billed_characters": len(text),
                    }
                    for text in asked.body["text"]
                ]
            }
        )

    with serving(answer) as served:
        monkeypatch.setenv("DEEPL_SERVER_URL", served.address)
        monkeypatch.setenv("DEEPL_AUTH_KEY", KEY)
        ended = briefings("translate", "인재", "--provider", "deepl", "--price", "20000")
    assert ended.code == 0
    characters = sum(map(len, TALENT.splitlines()[::4]))
    assert f"used: 1 request, {characters} characters\ncost: {characters * 0.02:,.2f}" in ended.err
    assert KEY not in ended.out + ended.err
    assert {entry.machine for entry in entries(project, "인재").values()} == {
        "DeepL, prefer_quality_optimized, 2026-01-31"
    }


def test_a_model_on_this_computer_gives_drafts_but_no_wrong_numbers(
    project: Project, briefings: Briefings, tmp_path: Path
) -> None:
    make_model(tmp_path / "opus-mt-ko-en")
    model = f"{tmp_path}/opus-mt-{{language}}-en"
    ended = briefings("translate", "chips", "--provider", "opus", "--model", model)
    assert ended.code == 1
    assert "drafted: 3; asked again: 0; still missing: 1" in ended.err
    title = entries(project)["미국, 반도체 수출통제 강화"]
    assert (title.text, title.machine) == (
        ENGLISH,
        "OPUS-MT, opus-mt-ko-en, 2026-01-31",
    )
