"""Each check of translations: what must raise an alarm, and what must not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.annotate import naming_of
from generator.editorial import load_editorial
from generator.translate.checks import check_files
from generator.translate.checks.alarms import CHECKS
from generator.translate.entries import Entry, TranslationFile, Waiver
from generator.translate.segments import segment_key

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "docs/method/translation/index.md"
NAMING = naming_of(load_editorial(ROOT / "editorial").terms)
EXAMPLE = re.compile(r"^## (\w+)\n(?:(?!^## ).*\n)*?```text\n(.*)\n(.*)\n```$", re.MULTILINE)
BESIDE_EXAMPLES = {"consistency", "waiver"}
"""Their alarms are not about one source and its translation."""


def alarms(source: str, english: str, language: str = "ko", *waivers: Waiver) -> list[str]:
    entry = Entry(
        key=segment_key("paragraph", source), source=source, text=english, waivers=waivers
    )
    file = TranslationFile(entries=(entry,))
    return [alarm.check for _, alarm in check_files({"a": file}, {"a": language}, NAMING)]


def test_every_check_has_its_heading() -> None:
    headings = re.findall(r"^## (.+)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert headings == [*dict.fromkeys(headings)]
    assert set(headings) == set(CHECKS)


@pytest.mark.parametrize(
    ("check", "source", "english"),
    [
        found
        for found in EXAMPLE.findall(PAGE.read_text("utf-8"))
        if found[0] not in BESIDE_EXAMPLES
    ],
)
def test_the_page_s_examples_raise_their_alarm(check: str, source: str, english: str) -> None:
    assert set(alarms(source, english)) == {check}


def test_the_page_has_an_example_of_every_check_of_one_entry() -> None:
    shown = {check for check, _, _ in EXAMPLE.findall(PAGE.read_text(encoding="utf-8"))}
    assert shown >= set(CHECKS) - BESIDE_EXAMPLES


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("330억달러(약 45조원) 규모다.", "It is worth US$33 billion (about 45 trillion won)."),
        ("425억달러 가운데 310억달러다.", "It is US$31 billion of the 42.5 billion dollars."),
        ("매개변수는 1,750억 개다.", "It has 175 billion parameters."),
        ("1조 2000억원을 냈다.", "It paid 1.2 trillion won."),
        ("1만 7,500억 매개변수", "1.75 trillion parameters"),
        ("110.2경 번의 연산", "1.102 quintillion operations"),
        ("3만5천명이 일한다.", "35,000 people work there."),
        (
            "2024년 1월 29일(현지시간) 공개했다.",
            "It was published on January 29, 2024 (local time).",
        ),
        ("지난 16일 공개했다.", "It was unveiled on the 16th."),
        ("(23.05.17) 발표", "Announcement (May 17, 2023)"),
        ("(23.03) 발표", "Announcement (March 2023)"),
        ("(5.20) 발표", "Announcement (May 20)"),
        ("92년부터 시작했다.", "It began in 1992."),
        ("60년대의 연구", "Research of the 1960s"),
        ("20-22년 사이", "Between 2020 and 2022"),
        ("점유율은 30.1%다.", "The share is 30.1%."),
        ("점유율은 30%p 늘었다.", "The share rose by 30 percentage points."),
        ("2년 새 10분의 1로 줄었다.", "It fell to a tenth in two years."),
        ("1~2년 뒤처졌다.", "It is one to two years behind."),
        ("두 배로 늘었다.", "It doubled."),
        ("첫째, 미·중 양국은 협력해야 한다.", "First, the US and China, both, must cooperate."),
        ("이세돌 9단에게 이겼다.", "It beat Lee Sedol, a 9-dan player."),
        ("GPT-4와 H100을 쓴다.", "It uses GPT-4 and H100s."),
        ("PaLM2의 매개변수", "The parameters of PaLM 2"),
        ("14나노 공정", "A 14-nanometre process"),
        ("3분기 실적", "Third-quarter results"),
        ("시진핑 주석은 말했다.", "President Xi Jinping spoke."),
        ("바이든 대통령은 말했다.", "President Biden spoke."),
        ("壁仞科技(비런커지)는 발표했다.", "Biren Technology (壁仞科技) made an announcement."),
        ("그는 '소라'를 썼다.", "He used Sora."),
        ('그는 "된다"고 했다.', "He said “it works”."),
        ("「반도체법」을 시행했다.", "It put the “CHIPS and Science Act” into force."),
        ("개념화⁵했다.", "It was conceptualised⁵."),
        ("규칙이 없다.", "There is no rule."),
        ("쉽지 않다.", "It is difficult."),
        ("불가능한 일이 아니다.", "It is not impossible."),
        ("늘어날 것으로 전망했다.", "It is forecast to grow."),
        ("가능성이 높다.", "It is likely."),
        ("자료: https://example.org/a1.", "Source: https://example.org/a1."),
        ("날짜\t내용", "Date\tContent"),
        ("달러당 1,382원 50전이다.", "It is 1,382.5 won to the dollar."),
    ],
)
def test_a_right_translation_raises_no_alarm(source: str, english: str) -> None:
    assert alarms(source, english) == []


@pytest.mark.parametrize(
    ("check", "source", "english"),
    [
        ("number", "330억달러 규모다.", "It is worth US$330 billion."),
        ("number", "2024년 1월 29일 발표했다.", "It was announced on January 19, 2024."),
        ("number", "23.05.17 발표", "Announcement of June 17, 2023"),
        ("number", "687개 기업이 있다.", "There are companies."),
        ("number", "기업이 많다.", "There are 687 companies."),
        ("number", "5억명이 쓴다.", "5 million people use it."),
        ("number", "2.7배로 늘었다.", "It grew 2.5 times."),
        ("number", "10분의 1로 줄었다.", "It fell to a fifth."),
        ("unit", "20억달러를 냈다.", "It paid 2 billion won."),
        ("unit", "5%p 올랐다.", "It rose by 5%."),
        ("unit", "3억위안을 냈다.", "It paid US$300 million."),
        ("script", "소라를 공개했다.", "It unveiled 소라."),
        ("script", "소라를 공개했다.", "It unveiled Sora (空)."),
        ("script", "소라(空)를 공개했다.", "It unveiled 空."),
        ("avoid", "시진핑은 연설했다.", "Si Jinping gave a speech."),
        ("footnote", "필요(Set)*하다.", "It is needed."),
        ("footnote", "필요하다.", "It is needed¹."),
        ("model", "GPT-4를 공개했다.", "It unveiled GPT-5."),
        ("negation", "투자하지 않았다.", "It invested."),
        ("hedge", "투자할 것으로 보인다.", "It invests."),
    ],
)
def test_a_wrong_translation_raises_its_alarm(check: str, source: str, english: str) -> None:
    assert check in alarms(source, english)


@pytest.mark.parametrize(
    ("source", "english", "check"),
    [
        ("公司亏损3亿元。", "The company lost 300 million yuan.", ""),
        ("公司亏损3亿元。", "The company lost 300 million won.", "unit"),
        ("并非没有可能。", "It is not impossible.", ""),
        ("尚未公布。", "It has been published.", "negation"),
        ("每年安排资金不少于50亿元。", "At least 5 billion yuan is set aside a year.", ""),
        ("员工不足两千人。", "It has fewer than 2,000 employees.", ""),
        ("员工不足两千人。", "It has fewer than 3,000 employees.", "number"),
        ("裁员约三成。", "About 30 percent were cut.", ""),
        ("裁员约三成。", "About 13 percent were cut.", "number"),
        ("会议于十一月二十三日召开。", "The meeting was held on November 23.", ""),
        ("二〇二五年起施行。", "It is in force from 2025.", ""),
        ("百分之五十的企业", "Of the companies, 50 percent", ""),
        ("《自然》杂志发表了研究。", "The journal Nature published the study.", ""),
        ("民國113年起施行。", "It is in force from 2024.", ""),
        ("据悉,项目已完成。", "The project is complete.", "hedge"),
    ],
)
def test_chinese_sources(source: str, english: str, check: str) -> None:
    assert [*dict.fromkeys(alarms(source, english, "zh"))] == ([check] if check else [])


@pytest.mark.parametrize(
    ("source", "english", "check"),
    [
        ("3億円を投じた。", "It spent 300 million yen.", ""),
        ("3億円を投じた。", "It spent 30 million yen.", "number"),
        ("公表していません。", "It has published it.", "negation"),
        ("出生数は72万7277人だった。", "There were 727,277 births.", ""),
        ("出生数は72万7277人だった。", "There were 72,727 births.", "number"),
        ("令和6年の地震", "The 2024 earthquake", ""),
        ("平成30年に始まった。", "It began in 2008.", "number"),
        ("約4割の家屋", "About 40% of houses", ""),
        ("約4割の家屋", "About 60% of houses", "number"),
        ("三分の一に減った。", "It fell to a third.", ""),
    ],
)
def test_japanese_sources(source: str, english: str, check: str) -> None:
    assert check in [*alarms(source, english, "ja"), ""]
    assert bool(alarms(source, english, "ja")) == bool(check)


def test_a_waiver_silences_its_check_for_one_entry() -> None:
    waiver = Waiver(check="number", reason="counted otherwise")
    assert alarms("687개 기업", "Companies", "ko", waiver) == []


@pytest.mark.parametrize(
    "waiver",
    [
        Waiver(check="numbers", reason="a check that there is not"),
        Waiver(check="number", reason=""),
        Waiver(check="unit", reason="not needed"),
    ],
)
def test_a_waiver_that_is_wrong_is_named(waiver: Waiver) -> None:
    assert "waiver" in alarms("687개 기업", "Companies", "ko", waiver)


def test_one_source_with_two_translations_is_named_at_the_later_one() -> None:
    def file(*translations: str) -> TranslationFile:
        return TranslationFile(
            entries=tuple(
                Entry(key=f"{kind}:1", source="출처", text=text)
                for kind, text in zip(("list", "caption"), translations, strict=False)
            )
        )

    files = {"a": file("Source", "source"), "b": file("Origin", "Source")}
    found = check_files(files, {"a": "ko", "b": "ko"}, NAMING)
    assert [(name, alarm.check, alarm.key) for name, alarm in found] == [
        ("b", "consistency", "list:1")
    ]


def test_a_stale_translation_is_not_held_against_others() -> None:
    stale = Entry(key="list:1", source="출처", text="Origin", previous="원천")
    current = Entry(key="caption:1", source="출처", text="Source")
    file = TranslationFile(entries=(stale, current))
    assert check_files({"a": file}, {"a": "ko"}, NAMING) == ()


@given(st.text(alphabet="〇零一二两兩三十百千万萬億亿兆0123割成할分之令和民國元年.", max_size=30))
def test_any_number_in_chinese_characters_is_read(source: str) -> None:
    assert set(alarms(source, "It is 20.", "ja")) <= set(CHECKS)


@pytest.mark.parametrize(
    "entry",
    [
        Entry(key="list:1", source="687개"),
        Entry(key="list:1", source="687개", text="Some", previous="몇 개"),
    ],
)
def test_what_is_missing_or_stale_is_not_checked(entry: Entry) -> None:
    file = TranslationFile(entries=(entry,))
    assert check_files({"a": file}, {"a": "ko"}, NAMING) == ()


@given(st.text(alphabet="가나AI 0123456789,.억조%$-()‘’“”*¹", max_size=80), st.text(max_size=80))
def test_no_text_makes_a_check_fail(source: str, english: str) -> None:
    assert set(alarms(source, english)) <= set(CHECKS)
