"""OPUS-MT models, loaded and run by CTranslate2."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import BriefingError
from generator.providers.interface import Setup
from generator.providers.loading import connect
from generator.providers.names import ProviderName
from generator.providers.opus import sentences_of
from tests.providers.batches import batch_of
from tests.providers.tiny_model import ENGLISH, KOREAN, make_model


def test_each_sentence_of_each_cell_is_translated(tmp_path: Path) -> None:
    model = make_model(tmp_path / "opus-mt-ko-en")
    batch = batch_of(f"{KOREAN} {KOREAN}", f"{KOREAN}\t2024\t{KOREAN}")
    with connect(ProviderName.OPUS, Setup(model=str(model))) as provider:
        reply = provider.translate(batch)
    assert reply.english == {
        "p1": f"{ENGLISH} {ENGLISH}",
        "p2": f"{ENGLISH}\t2024\t{ENGLISH}",
    }
    assert (provider.engine, reply.model) == ("OPUS-MT", "opus-mt-ko-en")


def test_each_language_has_its_own_model(tmp_path: Path) -> None:
    for language, english in (("ko", "From Korean."), ("zh", "From Chinese.")):
        make_model(tmp_path / f"opus-mt-{language}-en", english)
    with connect(ProviderName.OPUS, Setup(model=f"{tmp_path}/opus-mt-{{language}}-en")) as provider:
        for language, english in (("ko", "From Korean."), ("zh", "From Chinese.")):
            reply = provider.translate(batch_of("美國이", language=language))
            assert reply.english == {"p1": english}
        with pytest.raises(
            BriefingError, match=r"opus-mt-ja-en is no model: no model\.bin, source"
        ):
            provider.translate(batch_of("米国", language="ja"))


def test_a_broken_model_is_named(tmp_path: Path) -> None:
    model = make_model(tmp_path / "broken")
    (model / "model.bin").write_bytes(b"nothing")
    with (
        connect(ProviderName.OPUS, Setup(model=str(model))) as provider,
        pytest.raises(BriefingError, match=r"provider opus: .*broken can't be loaded"),
    ):
        provider.translate(batch_of("가"))


def test_a_model_has_to_be_named() -> None:
    with (
        pytest.raises(BriefingError, match="provider opus: no model is named; give its folder"),
        connect(ProviderName.OPUS, Setup()),
    ):
        pass


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("했다. 그는 말했다.", ["했다.", "그는 말했다."]),
        ("“했다.” 그는 말했다", ["“했다.”", "그는 말했다"]),
        ("加强管制。“好。”中国说！？再来", ["加强管制。", "“好。”", "中国说！？", "再来"]),
        ("美国表示：“好。”", ["美国表示：“好。”"]),
        ("3.5% 늘었다", ["3.5% 늘었다"]),
        ("J. Doe 교수는 U.S. 정부를", ["J. Doe 교수는 U.S. 정부를"]),
        ("끝", ["끝"]),
    ],
)
def test_texts_are_cut_into_sentences(text: str, sentences: list[str]) -> None:
    assert sentences_of(text) == sentences
