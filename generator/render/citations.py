"""Citations for programs that keep literature, beside each briefing's JSON.

    data/briefings/SLUG.bib · SLUG.ris · SLUG.csl.json

All hold the same, in UTF-8. Sources: BibTeX, Oren Patashnik, “BibTeXing” (1988); RIS, “RIS Format
Specifications” (Research Information Systems, 2001) with `TT`, `LA`, `UR` and `Y2` as EndNote and
Zotero read them; `urldate`, Philip Kime and others, “The biblatex Package”; CSL-JSON, https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from generator.formats import CslItem
from generator.model import Briefing, Editorial
from generator.render.encoded import encoded
from generator.render.references import Reference, reference_of

MONTHS: Final = (
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip
"""The names that every BibTeX style knows."""
TEX: Final[Mapping[str, str]] = MappingProxyType(
    {
        "\\": r"\textbackslash{}",
        # BibTeX counts braces, those after a backslash too.
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "$": r"\$",
        "&": r"\&",
        "#": r"\#",
        "%": r"\%",
        "_": r"\_",
    }
)
"""What means something to TeX, and what shows it."""
MEANS_SOMETHING: Final = re.compile("[" + re.escape("".join(TEX)) + "]")


def render_citations(briefings: Sequence[Briefing], editorial: Editorial) -> dict[str, bytes]:
    """The files, by their path below docs/."""
    files: dict[str, bytes] = {}
    for briefing in briefings:
        reference = reference_of(briefing, editorial)
        files[citation_path(briefing, "bib")] = bibtex(reference).encode()
        files[citation_path(briefing, "ris")] = ris(reference).encode()
        files[citation_path(briefing, "csl.json")] = encoded([csl(reference)])
    return files


def citation_path(briefing: Briefing, form: str) -> str:
    """Where a citation lies, from the site's root; `form` is `bib`, `ris` or `csl.json`."""
    return f"data/briefings/{briefing.seed.slug}.{form}"


# ------------------------------------------------------------------ BibTeX


def bibtex(reference: Reference) -> str:
    """One entry `@misc`, the type of pages that every style knows."""
    fields = "".join(f"  {name} = {value},\n" for name, value in _bibtex_fields(reference))
    return f"@misc{{{reference.key},\n{fields}}}\n"


def _bibtex_fields(reference: Reference) -> Iterator[tuple[str, str]]:
    if reference.authors:
        yield "author", "{" + " and ".join(map(_whole, reference.authors)) + "}"
    yield "title", "{" + _whole(reference.title) + "}"
    if reference.outlet:
        yield "howpublished", _whole(reference.outlet)
    if reference.english_outlet:
        yield "publisher", _whole(reference.english_outlet)
    yield from zip(("year", "month", "day"), _bibtex_date(reference.date), strict=False)
    if reference.language:
        yield "language", _whole(reference.language)
    if reference.url:
        # Packages print an address as it stands, so nothing in it is escaped.
        yield "url", "{" + reference.url + "}"
    if reference.accessed:
        yield "urldate", "{" + "-".join(f"{part:02}" for part in reference.accessed) + "}"
    if reference.notes:
        yield "note", _whole("; ".join(reference.notes))


def _bibtex_date(date: Sequence[int]) -> Iterator[str]:
    for part, value in enumerate(date):
        yield MONTHS[value - 1] if part == 1 else f"{{{value}}}"


def _whole(text: str) -> str:
    """A text as TeX in braces, so that no style takes a name apart or changes a title's case."""
    return "{" + MEANS_SOMETHING.sub(lambda sign: TEX[sign[0]], text) + "}"


# --------------------------------------------------------------------- RIS


def ris(reference: Reference) -> str:
    """One record of an electronic source; a line a field, as the format has it."""
    lines = (f"{tag}  - {value}\r\n" for tag, value in _ris_fields(reference) if value)
    return f"{''.join(lines)}ER  - \r\n"


def _ris_fields(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "TY", "ELEC"
    yield "ID", reference.key
    yield from (("AU", author) for author in reference.authors)
    yield "TI", reference.title
    yield "TT", reference.english
    yield "T2", reference.outlet
    yield "PB", reference.english_outlet
    if reference.date:
        yield "PY", f"{reference.date[0]}"
        yield "DA", _ris_date(reference.date)
    yield "LA", reference.language
    yield "UR", reference.url
    if reference.accessed:
        yield "Y2", _ris_date(reference.accessed)
    yield from (("N1", note) for note in reference.notes)


def _ris_date(date: Sequence[int]) -> str:
    """`YYYY/MM/DD/`, with nothing for what is not known."""
    return "/".join([*(f"{part:02}" for part in date), "", ""][:3]) + "/"


# ---------------------------------------------------------------- CSL-JSON


def csl(reference: Reference) -> CslItem:
    """One item; what is not known is left out, as the format has it."""
    item: CslItem = {"id": reference.slug, "type": "webpage", "title": reference.title}
    if reference.authors:
        item["author"] = [{"literal": author} for author in reference.authors]
    if reference.date:
        item["issued"] = {"date-parts": [list(reference.date)]}
    if reference.accessed:
        item["accessed"] = {"date-parts": [list(reference.accessed)]}
    if reference.outlet:
        item["container-title"] = reference.outlet
    if reference.english_outlet:
        item["publisher"] = reference.english_outlet
    if reference.language:
        item["language"] = reference.language
    if reference.url:
        item["URL"] = reference.url
    if reference.notes:
        item["note"] = "; ".join(reference.notes)
    return item
