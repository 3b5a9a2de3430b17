"""A value as a page's markup states it → one that can be shown, or nothing."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlsplit

LONGEST_VALUE: Final = 500
"""Characters of a value; a longer one is no title, name, date or address."""
_BEFORE_NAME: Final = re.compile(
    r"^ (?: by | written\ by | 글 | 文 ) [\s:：/]+", re.VERBOSE | re.IGNORECASE
)
_AFTER_NAME: Final = re.compile(
    r"""
    (?: \s+ (?: \w{0,4}기자 | 특파원 | 논설위원 | 편집장 | 앵커 | 작가 )
      | (?: 記者 | 记者 )
    ) $
    """,
    re.VERBOSE,
)
"""What somebody is, behind his name."""
_BETWEEN_NAMES: Final = re.compile(
    r"""
    \s* [,;、] \s* | \s+ (?: and | & ) \s+
    | (?<= [가-힣\s] ) · \s*      # in other scripts it stands within a name: 埃隆·马斯克
    """,
    re.VERBOSE,
)
_MAIL: Final = re.compile(r"[\s(<]* [\w.+-]+ @ [\w.-]+ [)>\s]*", re.VERBOSE)
_WEBSITE: Final = re.compile(
    r"""
    (?<= [府会會局厅廳部委院] )     # of an authority
    (?: 门户 | 官方 | 門戶 | 入口 )? (?: 网站 | 網站 | 网 | 網 ) $
    """,
    re.VERBOSE,
)
"""What an authority's site is called behind the authority's name."""
_SECONDS: Final = re.compile(r"1\d{9}")
"""Since 1970, from 2001 to 2033: `2024020812` is a day and an hour."""
_NUMBERS: Final = re.compile(
    r"""
    (?P<year> \d{4} ) [./] \s? (?P<month> \d{1,2} ) [./] \s? (?P<day> \d{1,2} ) \.?
    (?: \s+ (?P<time> \d\d:\d\d .* ) )?
    """,
    re.VERBOSE,
)


def usable(key: str, value: object) -> str:
    """The value as one line in NFC; empty where it can't be what it is said to be."""
    if not isinstance(value, str) or len(value) > LONGEST_VALUE:
        return ""
    text = unicodedata.normalize("NFC", " ".join(value.split()))
    if key == "published":
        return _date(text)
    is_address = text.startswith(("http://", "https://"))
    if key == "url":
        return text if is_address and _has_host(text) else ""
    if is_address:
        return ""
    if key == "publisher":
        return _WEBSITE.sub("", text)
    return _people(text) if key == "author" else text


def _people(text: str) -> str:
    """Names alone, separated by commas; empty for numbers and for names of sites."""
    if "|" in text or not any(map(str.isalpha, text)):
        return ""
    names = (_person(part) for part in _BETWEEN_NAMES.split(text))
    return ", ".join(dict.fromkeys(name for name in names if name))


def _person(text: str) -> str:
    bare = _BEFORE_NAME.sub("", _MAIL.sub(" ", text).strip())
    return _AFTER_NAME.sub("", bare).strip()


def _date(text: str) -> str:
    """ISO 8601 as exact as given: a day, or a moment with the time zone that is stated."""
    try:
        moment = _moment(text)
    except (ValueError, OverflowError):
        return ""
    is_day = ":" not in text and not _SECONDS.fullmatch(text)
    return moment.date().isoformat() if is_day else moment.isoformat()


def _moment(text: str) -> datetime:
    """Raises ValueError if the text is none."""
    if _SECONDS.fullmatch(text):
        return datetime.fromtimestamp(int(text), UTC)
    numbers = _NUMBERS.fullmatch(text)
    if numbers:
        day = f"{numbers['year']}-{numbers['month']:0>2}-{numbers['day']:0>2}"
        return datetime.fromisoformat(f"{day} {numbers['time']}" if numbers["time"] else day)
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return parsedate_to_datetime(text)


def _has_host(text: str) -> bool:
    try:
        return bool(urlsplit(text).hostname)
    except ValueError:
        return False
