"""The termbase goes to other tools as TBX, and theirs come as proposals for an editor."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from translate.storage import tbx as toolkit

from generator.editorial import load_editorial
from generator.editorial.proposal import format_proposal, propose
from generator.editorial.tbx import Edition, Status, concept_of, format_tbx, parse_tbx
from generator.errors import BriefingError
from generator.model import Editorial, Term, Topic

EDITORIAL = Path(__file__).parents[2] / "editorial"
CHIPS = Topic(id="chips", title="Chips", scope="Chips.")
NOTHING = Editorial(topics=(CHIPS,), terms=(), outlets=())
LAW = Term(
    id="chips-and-science-act",
    kind="law",
    forms=(
        ("ko", ("반도체 과학법", "칩스법")),
        ("zh", ("芯片与科学法案",)),
        ("en", ("CHIPS and Science Act", "CHIPS Act")),
    ),
    topics=("chips",),
    alternatives=("the Act & its rules",),
    avoid=("Chips <Law>",),
    source="Public Law 117-167",
    note="Signed on 9 August 2022.",
)
PLACE = Term(id="5g-valley", kind="place", forms=(("en", ("5G Valley",)), ("ko", ("오지 밸리",))))
FOREIGN = """<martif type="TBX" xml:lang="en-US"><text><body><termEntry id="c7">
  <descrip type="subjectField">metallurgy</descrip>
  <descripGrp><descrip type="definition">A metal.</descrip></descripGrp>
  <langSet xml:lang="en-GB">
    <tig><term>gallium metal</term>
      <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
    <ntig><termGrp><term>gallium</term>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
    <tig><term>Ga</term>
      <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
  </langSet>
  <langSet xml:lang="KO_KR"><tig><term>갈륨: &lt;금속&gt; #1</term></tig></langSet>
  <langSet xml:lang="??"><tig><term>x</term></tig></langSet>
</termEntry></body></text></martif>"""
HOSTILE = b"""<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/hostname">]>
<tbx><text><body><conceptEntry id="a"><langSec xml:lang="en"><termSec><term>&a;</term></termSec>
</langSec></conceptEntry></body></text></tbx>"""


def loaded(folder: Path, proposal: str) -> tuple[Term, ...]:
    (folder / "topics.yml").write_text("- {id: chips, title: Chips, scope: Chips.}\n")
    (folder / "terms.yml").write_text(proposal, encoding="utf-8")
    return load_editorial(folder).terms


@pytest.mark.parametrize("edition", Edition)
def test_everything_is_read_back(edition: Edition) -> None:
    concepts = parse_tbx("a.tbx", format_tbx([LAW, PLACE], edition))
    assert sorted(concepts[0].names, key=str) == sorted(concept_of(LAW).names, key=str)
    assert [replace(c, names=()) for c in concepts] == [
        replace(concept_of(term), names=()) for term in (LAW, PLACE)
    ]


@pytest.mark.parametrize("edition", Edition)
def test_a_proposal_holds_what_the_termbase_held(edition: Edition, tmp_path: Path) -> None:
    concepts = parse_tbx("a.tbx", format_tbx([LAW, PLACE], edition))
    terms = loaded(tmp_path, format_proposal(propose(concepts, NOTHING), "a.tbx"))
    assert [replace(term, forms=tuple(sorted(term.forms))) for term in terms] == [
        replace(term, forms=tuple(sorted(term.forms))) for term in (LAW, PLACE)
    ]


def test_the_real_termbase_has_nothing_new_to_itself() -> None:
    editorial = load_editorial(EDITORIAL)
    concepts = parse_tbx("a.tbx", format_tbx(editorial.terms, Edition.E2019))
    proposal = propose(concepts, editorial)
    concepts_of_ours = [term for term in editorial.terms if not term.goes_on]
    assert len(proposal.known) == len(concepts_of_ours) < len(editorial.terms)
    assert format_proposal(proposal, "a.tbx") == ""


def test_translate_toolkit_reads_it_and_we_read_what_it_writes() -> None:
    """The library that Weblate reads TBX files with knows the edition of 2008 only."""
    content = format_tbx([LAW, PLACE], Edition.E2008)
    store = toolkit.tbxfile.parsestring(content, "ko", "en")  # type: ignore[no-untyped-call]  # untyped
    law, place = store.units
    assert [term.text for term in law.get_source_terms()] == ["반도체 과학법", "칩스법"]
    english = [
        (term.text, term.administrative_status, term.deprecated) for term in law.get_target_terms()
    ]
    assert english == [
        ("CHIPS and Science Act", Status.PREFERRED, False),
        ("CHIPS Act", None, False),
        ("the Act & its rules", Status.ADMITTED, False),
        ("Chips <Law>", Status.DEPRECATED, True),
    ]
    assert (place.source, place.target) == ("오지 밸리", "5G Valley")
    assert parse_tbx("a.tbx", bytes(store)) == parse_tbx("a.tbx", content)


def test_an_id_is_one_that_xml_allows() -> None:
    root = etree.fromstring(format_tbx([LAW, PLACE], Edition.E2019))
    assert root.xpath("//@id") == ["chips-and-science-act", "_5g-valley"]


def test_what_other_tools_write_becomes_a_sound_entry(tmp_path: Path) -> None:
    proposal = propose(parse_tbx("a.tbx", FOREIGN.encode()), NOTHING)
    (term,) = loaded(tmp_path, format_proposal(proposal, "a.tbx"))
    assert term == Term(
        id="gallium",
        kind="concept",
        forms=(("ko", ("갈륨: <금속> #1",)), ("en", ("gallium",))),
        alternatives=("Ga",),
        avoid=("gallium metal",),
    )


def test_what_the_termbase_has_is_not_proposed_again() -> None:
    own = Term(id="ga", kind="concept", forms=(("en", ("Gallium",)),), avoid=("Ga",))
    proposal = propose(parse_tbx("a.tbx", FOREIGN.encode()), replace(NOTHING, terms=(own,)))
    assert format_proposal(proposal, "a\n- id: b.tbx") == (
        "# Proposed by a - id: b.tbx\n# ga lacks 갈륨: <금속> #1 (ko)\n"
    )


def test_a_shared_form_under_another_name_is_for_an_editor_to_decide_upon(tmp_path: Path) -> None:
    metal = Term(id="metal", kind="concept", forms=(("ko", ("갈륨:<금속>#1",)), ("en", ("metal",))))
    proposal = propose(parse_tbx("a.tbx", FOREIGN.encode()), replace(NOTHING, terms=(metal,)))
    assert (proposal.entries, proposal.known) == ((), ())
    text = format_proposal(proposal, "a.tbx")
    assert loaded(tmp_path, text) == ()
    assert "# The same as metal, or another concept?" in text
    own = "- {id: metal, kind: concept, forms: {ko: ['갈륨: <금속> #1'], en: [metal]}}\n"
    entry = text.partition("?\n")[2].replace("# ", "")
    assert [term.id for term in loaded(tmp_path, own + entry)] == ["metal", "gallium"]


def test_a_concept_without_english_is_only_counted() -> None:
    text = FOREIGN.replace("en-GB", "fr")
    proposal = propose(parse_tbx("a.tbx", text.encode()), NOTHING)
    assert (proposal.entries, proposal.without_english) == ((), ("c7",))


def test_an_id_that_is_taken_gets_a_number() -> None:
    own = Term(id="gallium", kind="concept", forms=(("en", ("the element Ga-31",)),))
    proposal = propose(parse_tbx("a.tbx", FOREIGN.encode()), replace(NOTHING, terms=(own,)))
    assert [entry["id"] for entry in proposal.entries] == ["gallium-2"]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (HOSTILE, "a.tbx: declares or uses entities"),
        (b"<tmx/>", "a.tbx: not a tbx or martif file: its root is tmx; is it the right file?"),
        (b"<tbx>", "a.tbx: line 1: not valid XML"),
    ],
)
def test_a_file_that_is_broken_or_hostile_is_refused(content: bytes, line: str) -> None:
    with pytest.raises(BriefingError) as raised:
        parse_tbx("a.tbx", content)
    assert str(raised.value).startswith(line)


@given(st.text(max_size=60).map(lambda text: f"<tbx>{text}".encode()))
def test_no_bytes_make_the_reader_fail_in_another_way(content: bytes) -> None:
    with suppress(BriefingError):
        parse_tbx("a.tbx", content)


@given(english=st.text(), korean=st.text(), note=st.text(), edition=st.sampled_from(Edition))
def test_any_text_becomes_a_sound_entry(
    tmp_path_factory: pytest.TempPathFactory,
    english: str,
    korean: str,
    note: str,
    edition: Edition,
) -> None:
    term = Term(
        id="any",
        kind="law",
        forms=(("ko", (f"가{korean}",)), ("en", (f"a{english}",))),
        source=note,
        note=note,
    )
    proposal = propose(parse_tbx("a.tbx", format_tbx([term], edition)), NOTHING)
    (entry,) = loaded(tmp_path_factory.mktemp("a"), format_proposal(proposal, "a.tbx"))
    assert entry.kind == "law"
    if english.isprintable() and "  " not in english:
        assert entry.english == f"a{english}".strip()
