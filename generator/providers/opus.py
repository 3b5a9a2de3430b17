"""OPUS-MT models on this computer, through CTranslate2.

A model is a folder as `ct2-opus-mt-converter` makes it, with the `source.spm` and `target.spm`
of the OPUS-MT model copied into it: https://opennmt.net/CTranslate2/guides/opus_mt.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import ctranslate2
import sentencepiece

from generator.providers.cells import by_cells
from generator.providers.interface import Batch, Provider, Reply, Setup, Usage, fault

NAME: Final = "opus"
PLACE_OF_LANGUAGE: Final = "{language}"
"""In a model's path: stands for the language of the capture."""
FILES: Final = ("model.bin", "source.spm", "target.spm")
AT_ONCE: Final = 16
"""Texts translated together."""
BEAM: Final = 4
LONGEST: Final = 512
"""Subwords of one sentence, source or English; what is longer is cut off by the model."""
_SENTENCE_END: Final = re.compile(
    r"""
    (?<= [。！？] ) (?! [”’」』》〉）。！？] ) \s*
    | (?<= [。！？] [”’」』》〉）] ) \s*
    | (?<! [A-Z][.] ) (?<= [.!?…] ) \s+
    | (?<= [.!?…] ["”’」』)] ) \s+
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Model:
    """One folder, loaded."""

    translator: Any
    """A `ctranslate2.Translator`, which has no types."""
    source: sentencepiece.SentencePieceProcessor
    target: sentencepiece.SentencePieceProcessor

    def english(self, texts: Sequence[str]) -> list[str]:
        """The texts' English; the models know single sentences only."""
        sentences = [sentences_of(text) for text in texts]
        tokens = [self.source.encode(each, out_type=str) for text in sentences for each in text]
        results = self.translator.translate_batch(
            tokens,
            beam_size=BEAM,
            max_input_length=LONGEST,
            max_decoding_length=LONGEST,
        )
        drafts = iter([self.target.decode(result.hypotheses[0]) for result in results])
        return [" ".join(next(drafts) for _ in text) for text in sentences]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Folder:
    path: str
    """May have a place for the language."""
    loaded: dict[str, _Model] = field(default_factory=dict)
    """By language: loading one takes seconds."""
    engine: str = "OPUS-MT"
    attempts: int = 1

    def translate(self, batch: Batch) -> Reply:
        path = self.path.replace(PLACE_OF_LANGUAGE, batch.language)
        if path not in self.loaded:
            self.loaded[path] = _load(Path(path))
        english = by_cells(batch.pieces, self.loaded[path].english, AT_ONCE)
        return Reply(english=english, model=Path(path).resolve().name, usage=Usage(requests=1))


@contextmanager
def connect(setup: Setup) -> Iterator[Provider]:
    """Needs the folder of a model; nothing leaves this computer."""
    if not setup.model:
        hint = "give its folder: --model models/opus-mt-{language}-en, or OPUS_MODEL"
        raise fault(NAME, "no model is named", hint)
    yield _Folder(path=setup.model)


def sentences_of(text: str) -> list[str]:
    """A text's sentences, without the space between them."""
    return [sentence for sentence in _SENTENCE_END.split(text) if sentence.strip()]


def _load(folder: Path) -> _Model:
    missing = [name for name in FILES if not (folder / name).is_file()]
    if missing:
        hint = "convert one with ct2-opus-mt-converter and copy source.spm and target.spm into it"
        raise fault(NAME, f"{folder} is no model: no {', '.join(missing)}", hint)
    try:
        return _Model(
            translator=ctranslate2.Translator(str(folder), device="cpu"),
            source=sentencepiece.SentencePieceProcessor(model_file=str(folder / FILES[1])),
            target=sentencepiece.SentencePieceProcessor(model_file=str(folder / FILES[2])),
        )
    except (RuntimeError, ValueError, OSError) as error:
        raise fault(NAME, f"{folder} can't be loaded: {error}") from error
