"""Small built sites to compare."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class FakeBriefing:
    slug: str
    title: str | None = "서울, 조건을 밝히다"
    title_en: str | None = "Seoul names its terms"
    status: str = "draft"
    lines: Sequence[tuple[str, bool, str]] = ()
    """(text, kept, reason)."""
    topics: Sequence[str] = ()
    passages: Sequence[str] = ()
    seed: str = ""
    """The capture's file name; that of the slug if empty."""
    translated: Mapping[str, int] = field(default_factory=dict)
    quotes: Sequence[tuple[str, str]] = ()
    """(words, state), each the only proof of a key point."""


@dataclass(frozen=True, kw_only=True)
class FakeSite:
    briefings: Sequence[FakeBriefing] = ()
    other_files: Mapping[str, str] = field(default_factory=dict)

    def write(self, folder: Path) -> Path:
        """The folder, filled as `briefings build` would."""
        for briefing in self.briefings:
            self._put(folder / f"data/briefings/{briefing.slug}.json", twin(briefing))
            page = "".join(f'<p id="{passage}">…</p>' for passage in briefing.passages)
            self._put(folder / f"briefings/{briefing.slug}/index.html", page)
        self._put(folder / "data/briefings.json", json.dumps([*map(entry, self.briefings)]))
        self._put(folder / "data/topics.json", json.dumps(topics(self.briefings)))
        for name, text in self.other_files.items():
            self._put(folder / name, text)
        return folder

    def _put(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def entry(briefing: FakeBriefing) -> dict[str, object]:
    return {
        "slug": briefing.slug,
        "seed": briefing.seed or f"{briefing.slug}.txt",
        "url": f"briefings/{briefing.slug}/",
        "title": briefing.title,
        "title_en": briefing.title_en,
        "translation_status": briefing.status,
        "translated": {"passages": sum(briefing.translated.values()), **briefing.translated},
        "topics": list(briefing.topics),
    }


def twin(briefing: FakeBriefing) -> str:
    lines = [
        {"n": n, "text": text, "kind": reason, "keep": keep, "reason": reason}
        for n, (text, keep, reason) in enumerate(briefing.lines, start=1)
    ]
    points = [claim(briefing.slug, words, state) for words, state in briefing.quotes]
    return json.dumps({"metadata": {}, "lines": lines, "key_points": points}, ensure_ascii=False)


def claim(seed: str, words: str, state: str) -> dict[str, object]:
    return {
        "text": f"Claimed of {words}",
        "status": "draft",
        "quotes": [{"seed": seed, "text": words, "state": state, "line": None}],
    }


def topics(briefings: Sequence[FakeBriefing]) -> dict[str, list[dict[str, object]]]:
    names = sorted({topic for briefing in briefings for topic in briefing.topics})
    return {
        name: [{"slug": b.slug, "line": 1} for b in briefings if name in b.topics] for name in names
    }
