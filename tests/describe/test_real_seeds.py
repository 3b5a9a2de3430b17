"""What real captures say about themselves, by their hand-labelled lines."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import pytest

from generator.describe import describe
from generator.editorial import load_editorial
from generator.model import (
    Capture,
    Kind,
    Line,
    Metadata,
    Origin,
    Original,
    Outlet,
    Seed,
    Sidecar,
)
from generator.seeds import find_seeds

ROOT = Path(__file__).parents[2]
LABELS = ROOT / "tests" / "golden"


def labelled(name: str) -> tuple[Capture, tuple[Line, ...]]:
    """A seed and the kinds that a person gave its lines."""
    texts = (ROOT / "seeds" / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    rows = (LABELS / f"{name}.lines.tsv").read_text(encoding="utf-8").splitlines()
    lines = []
    for row in rows:
        n, kind = row.split("\t")[:2]
        keep = kind not in {Kind.BOILERPLATE, Kind.BLANK}
        lines.append(
            Line(n=int(n), text=texts[int(n) - 1], kind=Kind(kind), keep=keep, reason="labelled")
        )
    capture = Capture(name=f"{name}.txt", encoding="utf-8", raw=b"", lines=tuple(texts))
    return capture, tuple(lines)


@cache
def outlets(name: str = "outlets.yml") -> tuple[Outlet, ...]:
    """The project's outlets, without its topics and terms."""
    with TemporaryDirectory() as folder:
        copyfile(ROOT / "editorial" / name, Path(folder) / name)
        return load_editorial(Path(folder)).outlets


def metadata_of(name: str, sidecar: Sidecar | None = None) -> Metadata:
    capture, lines = labelled(name)
    return describe(capture, lines, sidecar or Sidecar(), outlets())


EXPECTED = {
    "000_a077a2993fd9c108": {
        "title": "[무역협회] 對中 AI 모델 수출 제한, 미국 스스로에 막대한 손실을 가져올 것",
        "publisher": "상하이저널",
        "author": "刘伟",
        "published": "2024-05-20T10:26:51",
        "rights": "ⓒ 상하이방(http://www.shanghaibang.com), 무단전재 및 재배포 금지",
    },
    "001_01ed2f5323a57a61": {
        "title": "중국 생성형 AI 붐...미국 AI 시스템 의존 근본적 한계 봉착",
        "publisher": "아시아투데이",
        "author": "하만주",
        "published": "",
        "rights": 'ⓒ "젊은 파워, 모바일 넘버원 아시아투데이"',
    },
    "002_93ba361f0f724805": {
        "title": "[서구권] 미국의 대중국 제재, AI까지 확대",
        "publisher": "CSF",
        "author": "",
        "published": "2024-02-08",
        "rights": "",
    },
    "003_4f174f445bf85026": {
        "title": "美의 대중 규제 먹혔나… 中 AI 성능 한참 뒤처져",
        "publisher": "",
        "author": "오로라",
        "published": "2024-04-02",
        "rights": "",
    },
    "004_24648eb42aa80366": {
        "title": "인공지능의 혁신 특성과 글로벌 경쟁구조 - 미·중 AI 경쟁의 동향과 시사점",
        "publisher": "소프트웨어정책연구소",
        "author": "김준연, 박강민",
        "published": "",
        "rights": "",
    },
}


@pytest.mark.parametrize("name", sorted(EXPECTED))
@pytest.mark.parametrize("key", ["title", "publisher", "author", "published", "rights"])
def test_a_seed_says(name: str, key: str) -> None:
    found = getattr(metadata_of(name), key)
    assert found.value == EXPECTED[name][key]
    assert (found.origin is Origin.MISSING) == (not found.value)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_seed_is_korean(name: str) -> None:
    assert metadata_of(name).language.value == "ko"


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_found_value_points_to_the_line_that_shows_it(name: str) -> None:
    capture, _ = labelled(name)
    metadata = metadata_of(name)
    assert metadata.title.line
    assert metadata.title.value in capture.lines[metadata.title.line - 1]
    if metadata.author.line:
        first = metadata.author.value.split(", ")[0]
        assert first in capture.lines[metadata.author.line - 1]


def test_a_translated_commentary_names_its_original() -> None:
    found = metadata_of("000_a077a2993fd9c108").original
    assert found.value == Original(
        publisher="环球时报",
        title="刘伟:限制AI模型对华出口,美方将自损八百",
        published="2024-05-13",
        language="zh",
    )
    assert found.line == 9


@pytest.mark.parametrize("name", sorted(set(EXPECTED) - {"000_a077a2993fd9c108"}))
def test_a_piece_that_only_cites_others_has_no_original(name: str) -> None:
    assert metadata_of(name).original.origin is Origin.MISSING


def test_an_outlet_is_recognised_by_the_address_of_its_writers() -> None:
    metadata = metadata_of("004_24648eb42aa80366")
    assert metadata.publisher.origin is Origin.OUTLETS
    assert metadata.outlet == "spri"


def test_the_subtitles_keep_their_order() -> None:
    assert metadata_of("003_4f174f445bf85026").subtitle.value == (
        "美와 1~2년 격차… 추격 불가능",
        "中 외국인 투자 2년 새 10분의 1로",
        "AI 스타트업들 자금 부족 시달려",
    )


def test_the_sidecar_overrides_what_the_capture_shows() -> None:
    sidecar = Sidecar(title="다른 제목", published="2024-05", language="zh", publisher="CSF")
    metadata = metadata_of("000_a077a2993fd9c108", sidecar)
    for value in (metadata.title, metadata.published, metadata.language, metadata.publisher):
        assert value.origin is Origin.SIDECAR
    assert metadata.title.value == "다른 제목"
    assert metadata.outlet == "csf"
    assert metadata.author.value == "刘伟"


def test_the_sidecar_adds_to_the_original_without_losing_what_was_found() -> None:
    sidecar = Sidecar(original=Original(url="https://example.org/1"))
    found = metadata_of("000_a077a2993fd9c108", sidecar).original
    assert found.value.url == "https://example.org/1"
    assert found.value.publisher == "环球时报"
    assert found.origin is Origin.SIDECAR


def test_the_real_sidecars_are_sound_and_each_gives_a_draft_headline() -> None:
    known = [seed for seed in find_seeds(ROOT / "seeds") if seed.path.stem in EXPECTED]
    assert [seed.path.stem for seed in known] == sorted(EXPECTED)
    for seed in known:
        assert isinstance(seed, Seed)
        assert seed.sidecar.headline_en
        assert seed.sidecar.standfirst
        assert seed.sidecar.headline_status == "draft"
