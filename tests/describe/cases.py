"""A case is a small page: lines of `kind|text`, or `kind:reason|text` where the reason counts, the
running text last unless it is given."""

from __future__ import annotations

from generator.describe import describe
from generator.model import Capture, Kind, Line, Metadata, Outlet, Sidecar

OUTLETS = (
    Outlet(
        id="daily",
        names=(("ko", "하늘일보"), ("en", "Sky Daily")),
        kind="daily",
        description="A paper.",
        aliases=("SKD",),
        domains=("sky.example",),
    ),
    Outlet(
        id="institute",
        names=(("ko", "구름연구원"), ("en", "Cloud Institute")),
        kind="think tank",
        description="An institute.",
        domains=("cloud.example",),
    ),
)
BODY = {
    "ko": "paragraph|정부는 인공지능 산업을 키우기 위한 새로운 계획을 발표했다고 밝혔다.",
    "zh": "paragraph|政府宣布了一项促进人工智能产业发展的新计划，涉及芯片和数据。",
    "ja": "paragraph|政府は人工知能の産業を育てるための新しい計画を発表したという。",
    "en": "paragraph|The government said that it has a new plan for the artificial intelligence"
    " industry, with chips and data at the centre of it.",
}


def page(*lines: str, sidecar: Sidecar | None = None) -> Metadata:
    made = []
    for n, line in enumerate(lines, 1):
        judgement, text = line.split("|", 1)
        kind, _, reason = judgement.partition(":")
        keep = kind not in {Kind.BOILERPLATE, Kind.BLANK}
        made.append(Line(n=n, text=text, kind=Kind(kind), keep=keep, reason=reason or "labelled"))
    capture = Capture(
        name="a.txt", encoding="utf-8", raw=b"", lines=tuple(line.text for line in made)
    )
    return describe(capture, tuple(made), sidecar or Sidecar(), OUTLETS)
