"""The real termbase, and the seeds with a golden file as documents made from those lines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.annotate import annotate
from generator.editorial import load_editorial
from generator.model import (
    Document,
    Editorial,
    Kind,
    Line,
    Paragraph,
    Passage,
    Term,
    TopicPassage,
)
from generator.read import read
from generator.structure import structure

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def editorial() -> Editorial:
    return load_editorial(ROOT / "editorial")


@pytest.fixture(scope="session")
def terms(editorial: Editorial) -> tuple[Term, ...]:
    return editorial.terms


@pytest.fixture(scope="session")
def seeds() -> dict[str, Document]:
    """Number of the seed → its document."""
    return {
        path.name.partition("_")[0]: structure(labelled_lines(path))
        for path in sorted((ROOT / "tests" / "golden").glob("*.lines.tsv"))
    }


@pytest.fixture(scope="session")
def titles() -> dict[str, str]:
    """Number of the seed → the title in its capture."""
    return {
        path.name.partition("_")[0]: next(
            line.text.strip() for line in labelled_lines(path) if line.kind is Kind.TITLE
        )
        for path in sorted((ROOT / "tests" / "golden").glob("*.lines.tsv"))
    }


def labelled_lines(golden: Path) -> tuple[Line, ...]:
    seed = ROOT / "seeds" / golden.name.replace(".lines.tsv", ".txt")
    labels = golden.read_text(encoding="utf-8")
    kinds = [Kind(row.split("\t")[1]) for row in labels.splitlines()]
    return tuple(
        Line(
            n=n,
            text=text,
            kind=kind,
            keep=kind not in {Kind.BOILERPLATE, Kind.BLANK},
            reason="labelled",
        )
        for n, (text, kind) in enumerate(zip(read(seed).lines, kinds, strict=False), start=1)
    )


@pytest.fixture(scope="session")
def annotated(terms: tuple[Term, ...]) -> Callable[[Document], tuple[TopicPassage, ...]]:
    """The stage with the real termbase."""
    return lambda document: annotate(document, terms)


@pytest.fixture(scope="session")
def document_of() -> Callable[..., Document]:
    def make(text: str, kind: Kind = Kind.PARAGRAPH) -> Document:
        passage = Passage(id="p-00000000", kind=kind, text=text, first=1, last=1)
        return Document(blocks=(Paragraph(passage=passage),))

    return make
