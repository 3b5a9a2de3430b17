"""What the tests of drafts share: a server's answers, and what stands in the PO files then."""

from __future__ import annotations

from typing import Final

from generator.project import Project
from generator.translate.entries import Entry
from generator.translate.memory import load_memory
from tests.providers.serving import Answer, Asked, Served, translations

KEY: Final = "sk-test-0123456789"
ENGLISH_OF: Final = {
    "미국, 반도체 수출통제 강화": "US tightens export controls on chips",
    "미국이 중국에 대한": "The US tightened its export controls on chips.",
    "중국의 대응": "China’s response",
    "중국은 40개 이상의": "China approved more than 40 models; the gap is over 1 year.",
    "인공지능 인재": "AI talent leaves China",
    "최근 조사에": "More than half work abroad, a recent survey shows.",
}


def right(asked: Asked) -> Answer:
    return translations(asked, lambda segment: english_of(segment["text"]))


def english_of(source: str) -> str:
    return next(english for start, english in ENGLISH_OF.items() if source.startswith(start))


def entries(project: Project, name: str = "chips") -> dict[str, Entry]:
    """By the source's first characters."""
    file = load_memory(project.translations / "en", name).file
    return {entry.source: entry for entry in file.entries}


def texts(project: Project, name: str = "chips") -> list[str]:
    return [entry.text for entry in entries(project, name).values()]


def options(served: Served) -> tuple[str, ...]:
    return ("--provider", "openai", "--endpoint", f"{served.address}/v1", "--model", "tiny")
