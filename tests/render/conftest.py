"""Two hand-made briefings, one rich and one about which nothing is known, and sites of them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from generator.model import (
    Briefing,
    Capture,
    Document,
    Editorial,
    Heading,
    Headline,
    Kind,
    Line,
    Metadata,
    Origin,
    Original,
    Outlet,
    Paragraph,
    Passage,
    Row,
    Seed,
    Sidecar,
    Sourced,
    Strength,
    Table,
    TermMatch,
    Topic,
    TopicPassage,
    TranslationStatus,
)
from generator.render.pages import render_site

ROOT = Path(__file__).parents[2]

HOSTILE = (
    "</title><script>alert(1)</script> \"'`{{ 7*7 }} [x](y.md) *a* &lt; \N{GRINNING FACE} --- a: b"
)
"""A title that means something to HTML, YAML, Jinja and Markdown."""

PARAGRAPH = Passage(
    id="p-00000001", kind=Kind.PARAGRAPH, text="미국이 반도체 수출을 막았다.", first=5, last=6
)
HEADING = Passage(id="p-00000002", kind=Kind.HEADING, text="배경", first=4, last=4)
HEADER = Passage(id="p-00000003", kind=Kind.TABLE, text="연도\t반도체", first=7, last=7)
ROW = Passage(id="p-00000004", kind=Kind.TABLE, text="2023\t15%", first=8, last=8)


def sourced(value: str, line: int | None = None) -> Sourced[str]:
    return Sourced(value=value, origin=Origin.CAPTURE if value else Origin.MISSING, line=line)


def unknown_metadata() -> Metadata:
    missing = sourced("")
    return Metadata(
        title=missing,
        subtitle=Sourced(value=(), origin=Origin.MISSING),
        publisher=missing,
        outlet="",
        author=missing,
        published=missing,
        language=missing,
        url=missing,
        original=Sourced(value=Original(), origin=Origin.MISSING),
        rights=missing,
    )


@pytest.fixture(scope="session")
def editorial() -> Editorial:
    return Editorial(
        topics=(
            Topic(id="chips", title="Chips & tools", scope="Semiconductors."),
            Topic(id="talent", title="Talent", scope="People."),
        ),
        terms=(),
        outlets=(
            Outlet(
                id="daily",
                names=(("en", "The Daily"), ("ko", "일보")),
                kind="daily",
                description="A newspaper.",
            ),
        ),
        home="What this site is.\n\nHow to read it.",
    )


@pytest.fixture(scope="session")
def rich() -> Briefing:
    """A dated, translated briefing of a listed outlet with evidence for one topic."""
    path = Path("seeds/rich seed.txt")
    sidecar = Sidecar(
        headline_en="Washington halts chip exports",
        standfirst="What happened.",
        url="https://example.org/article?a=1&b=2",
        notes=("The source errs.",),
    )
    evidence = (
        TopicPassage(
            topic="chips",
            passage=PARAGRAPH,
            strength=Strength.ABOUT,
            matches=(
                TermMatch(term="semiconductor", start=4, end=7),
                TermMatch(term="export-controls", start=8, end=11),
            ),
        ),
        TopicPassage(
            topic="chips",
            passage=HEADER,
            strength=Strength.PASSING,
            matches=(TermMatch(term="semiconductor", start=3, end=6),),
        ),
    )
    metadata = replace(
        unknown_metadata(),
        title=sourced("美, 반도체 수출 중단", 2),
        publisher=sourced("일보", 3),
        outlet="daily",
        published=sourced("2024-02-08", 3),
        language=sourced("ko"),
        url=sourced("https://elsewhere.example/"),
    )
    return Briefing(
        seed=Seed(path=path, slug="rich", sidecar=sidecar),
        capture=Capture(
            name=path.name,
            encoding="utf-8-sig",
            raw="메뉴\r\n제목\r\n".encode("utf-8-sig"),
            lines=("메뉴", "제목"),
        ),
        lines=(
            Line(n=1, text="메뉴 | 로그인", kind=Kind.BOILERPLATE, keep=False, reason="menu"),
            Line(n=2, text="제목", kind=Kind.TITLE, keep=True, reason="title"),
            Line(n=3, text="", kind=Kind.BLANK, keep=False, reason="blank"),
            Line(n=4, text="속보", kind=Kind.PARAGRAPH, keep=True, reason="editor-kept"),
            Line(n=5, text="구독", kind=Kind.BOILERPLATE, keep=False, reason="editor-dropped"),
        ),
        document=Document(
            blocks=(
                Heading(passage=HEADING, level=2, marker="■"),
                Paragraph(passage=PARAGRAPH),
                Table(
                    title=None, header=Row(passage=HEADER), rows=(Row(passage=ROW),), source=None
                ),
            )
        ),
        metadata=metadata,
        headline=Headline(
            text="Washington halts chip exports",
            status=TranslationStatus.DRAFT,
            origin=Origin.SIDECAR,
        ),
        evidence=evidence,
    )


@pytest.fixture(scope="session")
def bare() -> Briefing:
    """A briefing with a hostile title, untranslated, about which nothing else is known."""
    path = Path("seeds/bare.txt")
    return Briefing(
        seed=Seed(path=path, slug="bare", sidecar=Sidecar()),
        capture=Capture(name=path.name, encoding="utf-8", raw=HOSTILE.encode(), lines=(HOSTILE,)),
        lines=(
            Line(n=1, text=HOSTILE, kind=Kind.TITLE, keep=True, reason="title"),
            Line(n=2, text=HOSTILE, kind=Kind.BOILERPLATE, keep=False, reason="menu"),
        ),
        document=Document(
            blocks=(
                Paragraph(
                    passage=Passage(
                        id="p-0000000a", kind=Kind.PARAGRAPH, text=HOSTILE, first=1, last=1
                    )
                ),
            )
        ),
        metadata=replace(unknown_metadata(), title=sourced(HOSTILE, 1)),
        headline=Headline(text=HOSTILE, status=TranslationStatus.MISSING),
        evidence=(),
    )


@pytest.fixture(scope="session")
def files(rich: Briefing, bare: Briefing, editorial: Editorial) -> dict[str, bytes]:
    return render_site((bare, rich), editorial)


@pytest.fixture(scope="session")
def tree(files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated files in a copy of the project, with stand-ins for its written pages."""
    tree = tmp_path_factory.mktemp("tree")
    shutil.copytree(ROOT / "overrides", tree / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", tree)
    method = {
        "method/index.md": b"# How a page is made\n\n[The rules](rules/index.md)\n",
        "method/rules/index.md": b"# Rules\n\n## Menus {#menu}\n"
        b"## Kept {#editor-kept}\n## Dropped {#editor-dropped}\n",
        "method/quality/index.md": b"# How good the cleaning is\n",
        "method/trials/index.md": b"# What was tried on the cleaning\n",
        "method/translation/index.md": b"# How translations are checked\n",
        "method/figures/index.md": b"# How figures and dates are found\n",
        "method/search/index.md": b"# How the search finds\n",
        "method/data/index.md": b"# Data for other programs\n",
    }
    for path, content in (files | method).items():
        target = tree / "docs" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return tree


def _build(tree: Path, site: Path, *, offline: bool) -> Path:
    """Build with MkDocs itself; any warning, such as a broken link, fails."""
    subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(site)],
        cwd=tree,
        env={
            **os.environ,
            "OFFLINE": str(offline).lower(),
            "NO_MKDOCS_2_WARNING": "1",
        },
        check=True,
    )
    return site


@pytest.fixture(scope="session")
def hosted(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _build(tree, tmp_path_factory.mktemp("hosted"), offline=False)


@pytest.fixture(scope="session")
def offline(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _build(tree, tmp_path_factory.mktemp("offline"), offline=True)
