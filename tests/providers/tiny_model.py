"""An OPUS-MT model small enough to be made in a test: it knows one sentence."""

from __future__ import annotations

import io
from pathlib import Path

import ctranslate2.specs
import numpy as np
import sentencepiece
from numpy.typing import NDArray

KOREAN = "미국이 반도체 수출통제를 강화했다."
ENGLISH = "The United States tightens its controls."
SIZE = 64
"""Numbers in one state of the model; more than the sentence has subwords."""


def make_model(folder: Path, english: str = ENGLISH) -> Path:
    """Write a model into a new folder: whatever the sentence, it says `english`.

    Each position of the decoder marks one number of its state, and each of these numbers calls
    for one subword. All other weights are zero, so that nothing else has a say.
    """
    folder.mkdir(parents=True)
    source = _subwords(folder / "source.spm", KOREAN)
    target = _subwords(folder / "target.spm", english)
    spec = ctranslate2.specs.TransformerSpec.from_config(num_layers=1, num_heads=1)
    vocabulary = [target.id_to_piece(number) for number in range(target.get_piece_size())]
    sentence = [*target.encode(english, out_type=str), "</s>"]
    projection = _zeros(len(vocabulary), SIZE)
    for position, subword in enumerate(sentence):
        projection[vocabulary.index(subword), position] = 1
    _fill(spec.encoder, source.get_piece_size())
    _fill(spec.decoder, len(vocabulary))
    spec.decoder.projection.weight = projection
    spec.decoder.projection.bias = _zeros(len(vocabulary))
    spec.register_source_vocabulary(
        [source.id_to_piece(number) for number in range(source.get_piece_size())]
    )
    spec.register_target_vocabulary(vocabulary)
    spec.config.add_source_eos = True
    spec.validate()
    spec.save(str(folder))
    return folder


def _subwords(path: Path, text: str) -> sentencepiece.SentencePieceProcessor:
    """Of single characters, trained with this text alone."""
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([text]),
        model_writer=model,
        model_type="char",
        vocab_size=len(set(text.replace(" ", ""))) + 4,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    path.write_bytes(model.getvalue())
    return sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())


def _fill(part: ctranslate2.specs.TransformerEncoderSpec, vocabulary: int) -> None:
    """Weights of the encoder or decoder that change nothing."""
    embeddings = part.embeddings[0] if isinstance(part.embeddings, list) else part.embeddings
    embeddings.weight = _zeros(vocabulary, SIZE)
    part.position_encodings.encodings = np.eye(512, SIZE, dtype=np.float32)
    _fill_norm(part.layer_norm)
    for layer in part.layer:
        for attention in filter(None, (layer.self_attention, getattr(layer, "attention", None))):
            _fill_norm(attention.layer_norm)
            for number, linear in enumerate(attention.linear):
                joined = 3 if len(attention.linear) == 2 else 2
                rows = SIZE * (joined if number == len(attention.linear) - 2 else 1)
                linear.weight, linear.bias = _zeros(rows, SIZE), _zeros(rows)
        _fill_norm(layer.ffn.layer_norm)
        for linear in (layer.ffn.linear_0, layer.ffn.linear_1):
            linear.weight, linear.bias = _zeros(SIZE, SIZE), _zeros(SIZE)


def _fill_norm(norm: ctranslate2.specs.LayerNormSpec) -> None:
    norm.gamma, norm.beta = np.ones(SIZE, dtype=np.float32), _zeros(SIZE)


def _zeros(*shape: int) -> NDArray[np.float32]:
    return np.zeros(shape, dtype=np.float32)
