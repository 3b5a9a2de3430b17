"""Lines that give a date, and sentences that speak of a day."""

from __future__ import annotations

import pytest

from generator.clean.dates import is_date_line


@pytest.mark.parametrize(
    "line",
    [
        *("The rule takes effect on 1 January 2027.", "The deadline is 30 June 2027."),
        *("Comments are due October 27, 2026.", "Nvidia will report on August 26, 2026."),
        "“We start on 1 January 2027,” she said.",
        *("[1] 89 Fed. Reg. 5698 (Jan. 29, 2024).", "31 C.F.R. § 850 (May 4, 2024)"),
        *("시행일은 2027년 4월 1일이다.", "개정안은 2026년 12월 5일 공포된다."),
        "의견 제출은 2026년 11월 30일까지",
        *("新规自2026年10月1日起施行。", "征求意见截至2026年9月15日。"),
        *("施行は2027年4月1日です。", "意見の募集は2026年8月31日まで。"),
    ],
)
def test_a_sentence_with_a_day_gives_no_date(line: str) -> None:
    assert not is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [
        *("Published 5 June 2026", "January 29, 2024.", "Seoul, 5 June 2026."),
        *("Last reviewed on 5 June 2026.", "First posted on May 4, 2024."),
        *("May 20, 2024 at 9 a.m.", "Wednesday, May 5, 2024."),
        *("지면 A4면", "지면 A29"),
        *("입력 2026.10.20. 오전 9:12", "2024. 06. 03.", "새벽일보 2024년 5월 20일"),
        *("(大河时报(2024. 5.13.)", "大河网 2024年5月20日10:20", "公開日は2024年5月20日です。"),
    ],
)
def test_a_line_that_gives_a_date_may_end_with_a_stop(line: str) -> None:
    assert is_date_line(line)
