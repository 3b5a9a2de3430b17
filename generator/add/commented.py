"""The sidecar of a new capture: what is known stands in it, what was found stands beside it.

What the capture shows is a comment and not a value: the page takes it from the capture anyway,
and a value would hide it if the reading of the capture gets better.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Briefing, Metadata, Origin, Sourced
from generator.render.labels import origin_label

LONGEST_COMMENT = 300
"""Characters of a captured text in a comment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known about a capture besides what it shows."""

    source: str
    """The file's name, or the address."""
    headline: str = ""
    """English; a draft."""
    url: str = ""
    captured: str = ""
    """ISO 8601 day."""
    file_date: str = ""
    """ISO 8601 day on which the file was last changed."""
    notes: tuple[str, ...] = ()
    """What the editor should look at, one line each."""


def sidecar_text(briefing: Briefing, known: Known) -> str:
    """A sidecar that says no more than is known, with every key explained.

    Taking the `# ` off any line with a key gives a valid sidecar again.
    """
    parts = (
        _head(briefing, known),
        _headline(briefing, known),
        _found(briefing.metadata),
        _where_from(briefing.metadata, known),
        _rest(briefing),
    )
    return "\n".join(line for part in parts for line in (*part, "")).rstrip("\n") + "\n"


def _head(briefing: Briefing, known: Known) -> Iterator[str]:
    name = _one_line(briefing.seed.path.name)
    yield f"# What an editor knows about {name}. All of it is optional."
    yield f"# Taken in from {_one_line(known.source)}"
    for note in known.notes:
        yield f"# LOOK: {_one_line(note)}"
    yield ""
    yield "# The page’s address. If you change it, older links to the page break."
    yield f"# slug: {briefing.seed.slug}"


def _headline(briefing: Briefing, known: Known) -> Iterator[str]:
    title = _one_line(briefing.metadata.title.value) or "(no title found)"
    yield f"# The English headline of: {title}"
    yield "# Its status is draft, or machine if a program wrote it, and reviewed once a second"
    yield "# person has checked it; “by” is who or what translated it."
    yield "headline:"
    yield f"  en: {_scalar(known.headline) if known.headline else ''}".rstrip()
    yield "  status: draft"
    yield "  # by: J. Doe"
    yield ""
    yield "# At most 60 words in English, shown under the headline."
    yield "standfirst:"
    yield ""
    yield "# Three to six sentences in English, each with the words of the capture that prove it:"
    yield "#   - text: Washington wants cloud providers to name their foreign customers."
    yield "#     quotes:"
    yield "#       - 외국 고객의 이름을 공개하도록 의무화하는 규제안"
    yield "# key_points: []"


def _found(metadata: Metadata) -> Iterator[str]:
    yield "# What was found. The page shows it as it is; to put one right, take the # away and"
    yield "# write what is true. “not known” is shown as missing until you know it."
    yield _suggestion("title", metadata.title)
    yield _suggestion("subtitle", metadata.subtitle)
    yield _suggestion("publisher", metadata.publisher)
    yield _suggestion("author", metadata.author)
    yield f"{_suggestion('published', metadata.published)}; 2024, 2024-02 and 2024-02-08 will do"
    yield _suggestion("language", metadata.language)
    yield _suggestion("rights", metadata.rights)
    if metadata.original.origin is not Origin.MISSING:
        original = metadata.original.value
        what = ", ".join(filter(None, (original.publisher, original.title, original.published)))
        yield f"# It says that it is a translation of: {_one_line(what)}"


def _where_from(metadata: Metadata, known: Known) -> Iterator[str]:
    yield "# Where the page is, where an archive keeps it, and the day on which it was copied."
    if known.url:
        yield f"url: {_scalar(known.url)}"
        if metadata.url.origin is not Origin.MISSING and metadata.url.value != known.url:
            yield f"{_suggestion('url', metadata.url)}, instead of the one above"
    else:
        yield _suggestion("url", metadata.url)
    yield "# archived_url:"
    if known.captured:
        yield f"captured: {known.captured}"
    else:
        yield f"# captured: {known.file_date}   # the file’s own date; true if you saved it then"


def _rest(briefing: Briefing) -> Iterator[str]:
    yield "# Of a capture that is itself a translation: what it was translated from."
    yield "# original: {publisher: , title: , published: , language: , url: }"
    yield ""
    yield "# Your notes for readers, in English, shown on the page as the editor’s."
    yield "# notes: []"
    yield ""
    yield "# Lines to keep or drop over the rules, as `briefings clean` numbers them: [12-14, 40]."
    yield f"# lines: {{sha256: {briefing.capture.sha256}, keep: [], drop: []}}"


def _suggestion(key: str, found: Sourced[str] | Sourced[tuple[str, ...]]) -> str:
    """A key with what was found, as a comment."""
    value = found.value if isinstance(found.value, str) else [*found.value]
    text = f" {_cut(value)}" if value else ""
    return f"# {key}:{text}   # {origin_label(found)}"


def _cut(value: str | list[str]) -> str:
    if isinstance(value, str):
        return _scalar(_one_line(value))
    return f"[{', '.join(map(_cut, value))}]"


def _scalar(text: str) -> str:
    """A YAML scalar in double quotes, on one line: JSON, which is YAML as well."""
    return json.dumps(_harmless(text), ensure_ascii=False)


def _one_line(text: str) -> str:
    """Captured text as a comment, not endless."""
    line = _harmless(text)
    return line if len(line) <= LONGEST_COMMENT else f"{line[:LONGEST_COMMENT].rstrip()}…"


def _harmless(text: str) -> str:
    """Text that cannot leave its line: no line ends, controls or marks that turn the direction
    of writing."""
    shown = "".join(character if character.isprintable() else " " for character in text)
    return " ".join(shown.split())
