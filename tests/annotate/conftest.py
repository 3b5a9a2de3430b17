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
    Paragraph,
    Passage,
    Term,
    TopicPassage,
)
from generator.structure import structure
from tests.annotate.golden import labelled_lines

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
