r"""Translation files in the format of GNU gettext, read and written through Babel.

    # Translation of 000_example
    msgid ""
    msgstr ""
    "Last-Translator: J. Doe\n"
    "X-Source-SHA256: 2c26b46b…\n"

    # J. Doe, 2026-01-31
    # waived: number: the source counts the two halves apart
    #. machine: engine, model, 2026-01-30
    #: seeds/000_example.txt:12
    #, fuzzy
    #| msgid "the source as it was when this translation was made"
    msgctxt "paragraph:1c0e5f7a9b3d"
    msgid "…"
    msgstr "…"

`fuzzy` says that nobody has reviewed the translation. Nothing is wrapped, so that a change
of one entry is a change of its lines only. The format:
https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html

Babel leaves out some things, which are added here: header fields that it does not know,
previous sources when reading (those of obsolete entries, `#~|`, it takes for a fault), comments
and flags of obsolete entries when writing, entries that stand twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any, Final

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, PoFileParser, denormalize, generate_po

from generator.conflicts import conflict
from generator.errors import BriefingError, Problem
from generator.translate.entries import Entry, TranslationFile, Waiver
from generator.translate.segments import segment_key

MACHINE: Final = "machine:"
WAIVED: Final = "waived:"
FUZZY: Final = "fuzzy"
PREVIOUS: Final = "\0|"
"""Stands before a previous source while Babel takes its line for a translator's comment, so
that a comment which begins with `|` is not taken for one."""
_PREVIOUS_LINE = re.compile(r"^[ \t]*#~?\|", re.MULTILINE)
UNWRAPPED: Final = 10**9
"""Columns. Babel wraps comments at 76 when told not to wrap, so it gets a width instead."""
PLACEHOLDER: Final = "FULL NAME"
"""Stands in a new catalog's Last-Translator until someone fills it in."""
SOURCE_HASH: Final = "X-Source-SHA256"
TRANSLATOR: Final = "Last-Translator"
REVISED: Final = "PO-Revision-Date"
NEW_HEADER: Final = (
    ("Project-Id-Version", "briefings"),
    ("PO-Revision-Date", "YEAR-MO-DA HO:MI+ZONE"),
    ("Last-Translator", ""),
    ("Language-Team", "none"),
    ("Language", "en"),
    ("MIME-Version", "1.0"),
    ("Content-Type", "text/plain; charset=utf-8"),
    ("Content-Transfer-Encoding", "8bit"),
)
"""What `msgfmt --check` wants to see in a header."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_STRING = re.compile(r'(?:msg\w+(?:\[\d+\])?\s+)?"(?:[^"\\]|\\.)*"')
_SIGNED = re.compile(
    r"""
    (?P<name> .*\S )
    , [ ] (?P<date> \d{4}-\d{2}-\d{2} )
    """,
    re.VERBOSE,
)


class _Obsolete(dict[Any, Message]):
    """Obsolete entries, with those that repeat an earlier one."""

    def __init__(self) -> None:
        self.repeated: list[Message] = []
        super().__init__()

    def __setitem__(self, key: Any, message: Message) -> None:
        if key in self:
            self.repeated.append(message)
        super().__setitem__(key, message)


class _Catalog(Catalog):
    """Babel's catalog, with every field of the header as it stands in the file, and the
    entries that repeat an earlier one, which Babel would pass over."""

    def __init__(self) -> None:
        self.fields: list[tuple[str, str]] = []
        self.repeated: list[Message] = []
        super().__init__(charset="utf-8", header_comment="")
        self.obsolete: _Obsolete = _Obsolete()

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        return [*self.fields[:-1], *((name, f"{value}\n") for name, value in self.fields[-1:])]

    @mime_headers.setter
    def mime_headers(self, headers: Iterable[tuple[str, str]]) -> None:
        self.fields = [(name, str(value)) for name, value in headers]

    def __setitem__(self, id: Any, message: Message) -> None:  # noqa: A002
        if id and self.get(id, message.context):
            self.repeated.append(message)
        super().__setitem__(id, message)


def parse_po(path: str, content: bytes) -> TranslationFile:
    """A translation file's content; `path` is only for the problems' wording.

    Raises `BriefingError`, with all problems, if it is no valid PO file, an entry's source
    was edited so that its translation belongs to another text, an entry has lost its msgctxt,
    or an entry stands in it twice.
    """
    catalog = _parsed(path, content)
    messages = [message for message in catalog if message.id]
    problems = [problem for message in messages for problem in _mismatch(path, message)]
    repeated = (*catalog.repeated, *catalog.obsolete.repeated)
    problems += [_repetition(path, message) for message in repeated]
    if problems:
        raise BriefingError(*problems)
    headers = dict(catalog.fields)
    return TranslationFile(
        entries=tuple(_entry(message) for message in messages),
        obsolete=tuple(_entry(message) for message in catalog.obsolete.values()),
        source_sha256=headers.get(SOURCE_HASH, ""),
        translator=_known_name(headers.get(TRANSLATOR, "")),
        revised=_day(headers.get(REVISED, "")),
        headers=tuple(catalog.fields),
        comment=catalog.header_comment,
    )


def format_po(file: TranslationFile) -> bytes:
    """The file's bytes: entries in their order, obsolete ones last."""
    lines = [*_written(file.entries, file), *map(_as_obsolete, _written(file.obsolete, None))]
    return ("".join(lines).strip("\n") + "\n").encode()


def _parsed(path: str, content: bytes) -> _Catalog:
    catalog = _Catalog()
    try:
        text = _PREVIOUS_LINE.sub(f"#{PREVIOUS}", content.decode("utf-8-sig"))
        PoFileParser(catalog, abort_invalid=True).parse(StringIO(text, newline=None))
        _check_quotes(path, text)
    except UnicodeDecodeError as error:
        problem = Problem(path=path, message="not UTF-8", hint="save the file as UTF-8")
        raise BriefingError(problem) from error
    except PoFileError as error:
        left = conflict(path, text)
        if left:
            raise BriefingError(left) from error
        fault = str(error).removesuffix(f" on {error.lineno}")
        problem = Problem(
            path=path,
            where=f"line {error.lineno + 1}",
            message=f"not a valid PO file: {fault}",
            hint="mend this line or the one before",
        )
        raise BriefingError(problem) from error
    except (ValueError, LookupError) as error:
        problem = Problem(
            path=path, message=f"not a valid PO file: {error}", hint="mend the file's header"
        )
        raise BriefingError(problem) from error
    return catalog


def _check_quotes(path: str, text: str) -> None:
    """Babel would drop the first or last letter of a string that lacks a quotation mark."""
    for number, line in enumerate(text.split("\n"), start=1):
        shown = line.strip()
        if shown and not shown.startswith("#") and not _STRING.fullmatch(shown):
            problem = Problem(
                path=path,
                where=f"line {number}",
                message="not a valid PO file: a keyword or a quotation mark is missing",
                hint="mend this line",
            )
            raise BriefingError(problem)


def _mismatch(path: str, message: Message) -> tuple[Problem, ...]:
    if not message.context:
        return (
            Problem(
                path=path,
                where=f"line {message.lineno}",
                message="an entry without msgctxt: nobody can tell which text it belongs to",
                hint="take the entry out, or give it the msgctxt back",
            ),
        )
    key = segment_key(str(message.context).partition(":")[0], str(message.id))
    if message.context == key:
        return ()
    return (
        Problem(
            path=path,
            where=f"line {message.lineno}",
            message=f"msgctxt {message.context} does not belong to this msgid ({key} would)",
            hint="edit only msgstr; a source that has changed needs a new entry",
        ),
    )


def _repetition(path: str, message: Message) -> Problem:
    return Problem(
        path=path,
        where=f"line {message.lineno}",
        message=f"a second entry for {message.context}",
        hint="keep one of them",
    )


def _entry(message: Message) -> Entry:
    comments = [comment for comment in message.user_comments if not _is_previous(comment)]
    waivers = [_waiver(comment) for comment in comments if comment.startswith(WAIVED)]
    others = [c for c in comments if not c.startswith((WAIVED, MACHINE))]
    signed = next(filter(None, map(_SIGNED.fullmatch, others)), None)
    return Entry(
        key=str(message.context or ""),
        source=str(message.id),
        text=str(message.string),
        reviewed=bool(message.string) and not message.fuzzy,
        machine=_machine([*message.auto_comments, *comments]),
        translator=signed["name"] if signed else "",
        date=signed["date"] if signed else "",
        previous=_previous(message.user_comments),
        waivers=tuple(waivers),
        comments=tuple(other for other in others if not signed or other != signed[0]),
        places=tuple(message.locations),
        line=message.lineno or 0,
    )


def _machine(comments: Iterable[str]) -> str:
    made = (c.removeprefix(MACHINE).strip() for c in comments if c.startswith(MACHINE))
    return next(made, "")


def _waiver(comment: str) -> Waiver:
    check, _, reason = comment.removeprefix(WAIVED).partition(":")
    return Waiver(check=check.strip(), reason=reason.strip())


def _is_previous(comment: str) -> bool:
    return comment.startswith(PREVIOUS)


def _previous(comments: Iterable[str]) -> str:
    lines = [c.removeprefix(PREVIOUS).strip() for c in comments if _is_previous(c)]
    wording = "\n".join(line for line in lines if not line.startswith("msgctxt"))
    return denormalize(wording.removeprefix("msgid").strip()) if wording else ""


def _day(date: str) -> str:
    """The day of a header's date; empty where a template has only `YEAR-MO-DA`."""
    return date[:10] if _DAY.match(date) else ""


def _known_name(last_translator: str) -> str:
    if last_translator.startswith(PLACEHOLDER):
        return ""
    return last_translator.partition("<")[0].strip()


def _written(entries: Iterable[Entry], header_of: TranslationFile | None) -> Iterator[str]:
    catalog = _Catalog()
    catalog.fields = list(_fields(header_of or TranslationFile()))
    catalog.fuzzy = False
    catalog.header_comment = header_of.comment if header_of else ""
    for entry in entries:
        catalog.add(
            entry.source,
            entry.text,
            locations=entry.places,  # type: ignore[arg-type]  # Babel reads places without a line, too
            flags=() if entry.reviewed or not entry.text else (FUZZY,),
            auto_comments=tuple(_made_by_machine(entry)) if header_of else (),
            user_comments=(*_comments(entry), *(() if header_of else _made_by_machine(entry))),
            previous_id=(entry.previous,) if entry.previous else (),
            context=entry.key or None,
        )
    return iter(
        generate_po(
            catalog,
            omit_header=header_of is None,
            include_previous=True,
            width=UNWRAPPED,
        )
    )


def _made_by_machine(entry: Entry) -> Iterator[str]:
    """For an obsolete entry it is a translator's comment: tools drop the automatic ones."""
    if entry.machine:
        yield f"{MACHINE} {entry.machine}"


def _comments(entry: Entry) -> Iterator[str]:
    if entry.translator:
        yield f"{entry.translator}, {entry.date}" if entry.date else entry.translator
    yield from entry.comments
    for waiver in entry.waivers:
        yield f"{WAIVED} {waiver.check}: {waiver.reason}"


def _fields(file: TranslationFile) -> Iterator[tuple[str, str]]:
    """The header with this file's own values in it; other fields as they were."""
    own = {
        SOURCE_HASH: file.source_sha256,
        REVISED: f"{file.revised} 00:00+0000" if file.revised else "",
    }
    present = dict(file.headers or NEW_HEADER)
    if present.get(REVISED, "").startswith(file.revised):
        del own[REVISED]
    given = {name: value for name, value in own.items() if value}
    yield from ({**present, **given}).items()


def _as_obsolete(written: str) -> str:
    return "\n".join(map(_as_obsolete_line, written.split("\n")))


def _as_obsolete_line(line: str) -> str:
    if line.startswith("#|"):
        return f"#~{line.removeprefix('#')}"
    return f"#~ {line}" if line and line[0] != "#" else line
