r"""The translation memory: one PO file a capture, `translations/en/NAME.po`.

    msgid ""
    msgstr ""
    "Content-Type: text/plain; charset=utf-8\n"
    "Last-Translator: J. Doe\n"

    # J. Doe
    #. machine: provider and model
    #, fuzzy
    msgctxt "title:1c0e5f7a9b3d"
    msgid "미국의 대중국 제재, AI까지 확대"
    msgstr "US widens its China curbs to AI"

`msgctxt` is the segment's kind and a hash of its source (`segment_key`), so that a
translation belongs to exactly one wording. `fuzzy` says that nobody has checked it:
a draft, or a machine's where a `machine:` comment says so. A comment by a translator
names who made it, else the file's header does. The format:
https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from types import MappingProxyType

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po

from generator.errors import BriefingError, Problem
from generator.model import TranslationStatus

HASH_DIGITS = 12
MACHINE = "machine:"
BABEL_PLACEHOLDER = "FULL NAME"
"""Stands in a new catalog's Last-Translator until someone fills it in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """A segment's translation."""

    text: str
    status: TranslationStatus
    """Draft, machine or reviewed."""
    translator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """One capture's translations."""

    entries: Mapping[str, Remembered] = field(default_factory=lambda: MappingProxyType({}))
    """By `segment_key`; read-only."""

    def find(self, kind: str, source: str) -> Remembered | None:
        """The translation of a segment, if anyone has made one of this very wording."""
        return self.entries.get(segment_key(kind, source))


def segment_key(kind: str, source: str) -> str:
    """`kind:` and twelve hexadecimal digits of the SHA-256 of the source, in NFC and with
    each run of white space as one space."""
    folded = " ".join(unicodedata.normalize("NFC", source).split())
    return f"{kind}:{hashlib.sha256(folded.encode()).hexdigest()[:HASH_DIGITS]}"


def load_memory(folder: Path, name: str) -> Memory:
    """Read a language's folder for the capture of that name (without suffix).

    A missing file is an empty memory. Raises `BriefingError` if the file is broken, or
    an entry's source was edited, so that its translation belongs to another text.
    """
    path = folder / f"{name}.po"
    try:
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Memory()
    except OSError as error:
        problem = Problem(path=str(path), message=f"can't be read: {error.strerror}")
        raise BriefingError(problem) from error
    catalog = _read_catalog(path, content)
    messages = [message for message in catalog if message.id and message.context]
    problems = [problem for message in messages for problem in _mismatch(path, message)]
    if problems:
        raise BriefingError(*problems)
    header = _known_name(catalog.last_translator)
    return Memory(
        entries=MappingProxyType(
            {
                str(message.context): _remembered(message, header)
                for message in messages
                if str(message.string).strip()
            }
        )
    )


def _read_catalog(path: Path, content: bytes) -> Catalog:
    """`path` is only for the problems' wording."""
    try:
        text = content.decode("utf-8-sig")
        return read_po(BytesIO(text.encode()), charset="utf-8", abort_invalid=True)
    except UnicodeDecodeError:
        problem = Problem(path=str(path), message="not UTF-8", hint="save the file as UTF-8")
    except PoFileError as error:
        fault = str(error).removesuffix(f" on {error.lineno}")
        problem = Problem(
            path=str(path),
            where=f"line {error.lineno + 1}",
            message=f"not a valid PO file: {fault}",
            hint="mend this line or the one before",
        )
    except (ValueError, LookupError) as error:
        problem = Problem(
            path=str(path), message=f"not a valid PO file: {error}", hint="mend the file's header"
        )
    raise BriefingError(problem)


def _mismatch(path: Path, message: Message) -> tuple[Problem, ...]:
    kind = str(message.context).partition(":")[0]
    key = segment_key(kind, str(message.id))
    if message.context == key:
        return ()
    return (
        Problem(
            path=str(path),
            where=f"line {message.lineno}",
            message=f"msgctxt {message.context} does not belong to this msgid ({key} would)",
            hint="edit only msgstr; a source that has changed needs a new entry",
        ),
    )


def _remembered(message: Message, header: str) -> Remembered:
    machine = next(
        (
            comment.removeprefix(MACHINE).strip()
            for comment in message.auto_comments
            if comment.startswith(MACHINE)
        ),
        None,
    )
    person = message.user_comments[0].strip() if message.user_comments else ""
    if not message.fuzzy:
        status = TranslationStatus.REVIEWED
    elif machine is None:
        status = TranslationStatus.DRAFT
    else:
        status = TranslationStatus.MACHINE
    maker = machine if status is TranslationStatus.MACHINE else person or header
    return Remembered(
        text=" ".join(str(message.string).split()), status=status, translator=maker or ""
    )


def _known_name(last_translator: str | None) -> str:
    name = last_translator or ""
    return "" if name.startswith(BABEL_PLACEHOLDER) else name.partition("<")[0].strip()
