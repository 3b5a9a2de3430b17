"""What a PDF states about itself, where it can be believed: ISO 32000-1, 14.3.3.

Programs fill these fields, not people: a title is often a file's name, an author the name
of a computer's user. What looks like that is left out; dates keep their time zone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Final

from generator.model import Facts, Stated
from generator.pdf.opening import information, opened

LONGEST_VALUE: Final = 300
_MADE: Final = "CreationDate, when the file was made"
_NO_TITLE: Final = re.compile(
    r"""
      (?: microsoft | powerpoint | word | excel | 한글 | hwp | 제목 ) \s? (?: \w+ \s? )? -  .*
    | .* \.(?: docx? | hwpx? | pptx? | xlsx? | indd | pdf | txt | html? | qxd | tex | rtf | odt )
    | (?: untitled | 무제 | 제목 \s? 없음 | slide \s? \d+ | document | template | 빈 \s? 문서
           | powerpoint \s ) .*
    | \S*[\\/_]\S* | [\W\d]* | \S{1,3} | https?://.*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NO_AUTHOR: Final = re.compile(
    r"""
      .* (?: user | admin | owner | anonymous | unknown | author | scan | print | office | microsoft
           | adobe | windows | pc\b | desktop | computer | hp\b | samsung | dell
           | 사용자 | 관리자 ) .*
    | .* [\d@\\/_<>] .*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BROWSER: Final = re.compile(r"Mozilla | Chrom | Skia | Safari | wkhtmltopdf", re.VERBOSE)
_NAME: Final = re.compile(r"[가-힣]{2,4} | [^\W\d_].{1,80} \s .*[^\W\d_] .*", re.VERBOSE)
_DATE: Final = re.compile(
    r"""
    (?:D:)? (?P<year> (?:19|20)\d\d ) (?P<month> \d\d ) (?P<day> \d\d )
    (?: (?P<hour> \d\d ) (?P<minute> \d\d ) (?P<second> \d\d )?
        (?: (?P<sign> [+-] ) (?P<hours> \d\d ) '? (?P<minutes> \d\d )? '? | (?P<zulu> Z ) .* )? )?
    """,
    re.VERBOSE,
)


def read_facts(data: bytes) -> Facts:
    """What the document's information states. Raises PdfError if it cannot be opened."""
    with opened(data) as document:
        values = information(document)
    made = date_in(values.get("CreationDate", ""))
    return Facts(
        title=_stated("Title", title_in(values.get("Title", ""))),
        author=_stated("Author", author_in(values.get("Author", ""))),
        published=_stated(_MADE, "" if _is_printed(values) else made),
    )


def _is_printed(values: Mapping[str, str]) -> bool:
    """Whether a browser made it from a page: its date is then that of the capture."""
    return bool(_BROWSER.search(f"{values.get('Creator', '')} {values.get('Producer', '')}"))


def _stated(field: str, value: str) -> Stated:
    return Stated(value=value, note=f"PDF {field}") if value else Stated()


def title_in(value: str) -> str:
    """The title, or nothing where it is a file's name or a program's."""
    text = _one_line(value)
    return "" if _NO_TITLE.fullmatch(text) else text


def author_in(value: str) -> str:
    """The author, or nothing where it is no person's or office's name."""
    text = _one_line(value)
    return text if _NAME.fullmatch(text) and not _NO_AUTHOR.fullmatch(text) else ""


def date_in(value: str) -> str:
    """A PDF's date, `D:20240603083000+09'00'`, in ISO 8601; nothing if it is none."""
    match = _DATE.fullmatch(value.strip())
    if not match:
        return ""
    part = {name: int(text) for name, text in match.groupdict("0").items() if text.isdigit()}
    try:
        moment = datetime(  # noqa: DTZ001 - the zone is added if one is stated
            part["year"], part["month"], part["day"], part["hour"], part["minute"], part["second"]
        )
        if match["zulu"] or match["sign"]:
            sign = -1 if match["sign"] == "-" else 1
            offset = sign * timedelta(hours=part["hours"], minutes=part["minutes"])
            moment = moment.replace(tzinfo=timezone(offset))
    except ValueError:
        return ""
    return moment.isoformat() if match["hour"] else moment.date().isoformat()


def _one_line(value: str) -> str:
    text = unicodedata.normalize("NFC", " ".join(value.replace("\0", "").split()))
    return text if len(text) <= LONGEST_VALUE else ""
