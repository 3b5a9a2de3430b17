"""The termbase: which entries are refused, and what the site's own one holds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from generator.annotate.lexicon import compile_lexicon, find_hits
from generator.annotate.senses import has_sense, survey
from generator.clean import clean
from generator.editorial import load_editorial
from generator.errors import BriefingError
from generator.model import Term
from generator.read import read

ROOT = Path(__file__).parents[2]
ENOUGH = 200
"""Names and concepts of the five seeds whose English is binding."""

COMMERCE = "- {id: us, kind: organisation, forms: {ko: [상무부], en: [Commerce Department]}%s}\n"
MINISTRY = "- {id: china, kind: organisation, forms: {ko: [%s], en: [Ministry of Commerce]}%s}\n"


def load(folder: Path, terms: str) -> tuple[Term, ...]:
    (folder / "terms.yml").write_text(terms, encoding="utf-8")
    return load_editorial(folder).terms


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (
            "- {id: a, kind: concept, forms: {ko: [반도체]}}",
            ["a.forms: must hold an English form; the first is the standard one: en: […]"],
        ),
        (
            "- {id: a, kind: concept, forms: {ko: [반도체], en: []}}",
            ["a.forms: must hold an English form; the first is the standard one: en: […]"],
        ),
        (
            "- {id: a, kind: company, forms: {en: [A]}}",
            ["a.kind: must be one of concept, event, law, organisation, person, place, product"],
        ),
        (
            COMMERCE % "" + COMMERCE % "",
            ["us: this id stands twice"],
        ),
        (
            COMMERCE % "" + MINISTRY % ("상무부", ""),
            ["china.forms: 상무부 is a form of us too; remove one, or say same_form_as: [us]"],
        ),
        (
            COMMERCE % "" + MINISTRY % ("상무 부", ""),
            ["china.forms: 상무 부 is a form of us too; remove one, or say same_form_as: [us]"],
        ),
        (
            COMMERCE % ""
            + MINISTRY % ("상무부", ", same_form_as: [us]")
            + "- {id: uk, kind: organisation, forms: {ko: [상무부], en: [Board of Trade]}}",
            [
                "uk.forms: 상무부 is a form of us too; remove one, or say same_form_as: [us]",
                "uk.forms: 상무부 is a form of china too; remove one, or say same_form_as: [china]",
            ],
        ),
        (
            COMMERCE % ", same_form_as: [chine]",
            ["us.same_form_as: no other term has the id chine"],
        ),
        (
            COMMERCE % ", same_form_as: [us]",
            ["us.same_form_as: no other term has the id us"],
        ),
        (
            COMMERCE % ", avoid: [commerce department]",
            ["us.avoid: commerce department is an allowed form; keep it either in avoid"],
        ),
        (
            COMMERCE % ", alternatives: [DoC], avoid: [DOC]",
            ["us.avoid: DOC is an allowed form; keep it either in avoid"],
        ),
        (
            MINISTRY % ("중국 상무부", ", avoid: [Commerce, Ministry of Commerces]"),
            ["china.avoid: Commerce is part of an allowed form, Ministry of Commerce; keep it"],
        ),
        (
            COMMERCE % ", avoid: ['']",
            ["us.avoid[1]: is empty"],
        ),
        (
            COMMERCE % ", avoided: [Ministry of Commerce]",
            ["us.avoided: unknown key; did you mean avoid? known keys: id, kind, forms, topics,"],
        ),
    ],
)  # fmt: skip
def test_a_faulty_entry_is_named_with_the_way_out(
    tmp_path: Path, terms: str, expected: list[str]
) -> None:
    with pytest.raises(BriefingError) as raised:
        load(tmp_path, terms)
    start = f"{tmp_path / 'terms.yml'}: "
    found = [str(problem).removeprefix(start) for problem in raised.value.problems]
    assert [line[: len(wanted)] for line, wanted in zip(found, expected, strict=True)] == expected


@pytest.mark.parametrize(
    "terms",
    [
        COMMERCE % "" + MINISTRY % ("상무부", ", same_form_as: [us]"),
        COMMERCE % ", same_form_as: [china]" + MINISTRY % ("상무부", ""),
        COMMERCE % ", avoid: [Ministry of Commerce]" + MINISTRY % ("중국 상무부", ""),
        COMMERCE % ", avoid: [Commerce Departments of]",
    ],
    ids=["second says so", "first says so", "allowed for another term", "longer than allowed"],
)
def test_what_looks_like_a_fault_and_is_none(tmp_path: Path, terms: str) -> None:
    assert load(tmp_path, terms)


def test_only_a_term_with_a_source_binds_translations(tmp_path: Path) -> None:
    details = ", alternatives: [DoC], avoid: [Trade Office], source: 15 U.S.C. 1501, note: N."
    bound, loose = load(tmp_path, COMMERCE % details + MINISTRY % ("중국 상무부", ""))
    assert bound.binding
    assert (bound.english, bound.allowed) == ("Commerce Department", ("Commerce Department", "DoC"))
    assert (bound.avoid, bound.source, bound.note) == (("Trade Office",), "15 U.S.C. 1501", "N.")
    assert not loose.binding


def test_the_termbase_covers_the_seeds() -> None:
    terms = load_editorial(ROOT / "editorial").terms
    binding = {term.id for term in terms if term.binding}
    assert len(binding & named_in_seeds(terms)) >= ENOUGH


def test_a_source_on_the_web_is_a_site_and_no_page_that_may_move() -> None:
    sources = {term.source for term in load_editorial(ROOT / "editorial").terms if term.source}
    sites = [urlsplit(source) for source in sources if "://" in source]
    assert sites
    assert [site.geturl() for site in sites if site.path or site.query] == []


def named_in_seeds(terms: tuple[Term, ...]) -> set[str]:
    lexicon = compile_lexicon(tuple(replace(term, topics=("any",)) for term in terms))
    named: set[str] = set()
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        for line in clean(read(path)):
            hits = tuple(find_hits(line.text, lexicon)) if line.keep else ()
            surroundings = survey(hits)
            named |= {
                entry.term.id
                for hit in hits
                for entry in lexicon.entries.get(hit.spelling, ())
                if has_sense(hit, entry, surroundings)
            }
    return named
