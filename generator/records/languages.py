"""Language tags that hand-written files give, held against the languages that there are.

What a tag may look like is BCP 47 (RFC 5646, section 2.1); which codes mean something is what
Babel has of the Unicode CLDR.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from babel import Locale
from babel.core import get_global

LANGUAGE_TAG: Final = re.compile(
    r"""
    (?P<language> [a-z]{2,3} )        # ko, zh, ja, en
    (?: - (?P<script> [A-Z][a-z]{3}) )?  # Hant
    (?: - (?P<region> [A-Z]{2}) )?       # TW
    """,
    re.VERBOSE,
)
"""The subset of BCP 47 that a page's `lang` needs."""
SEPARATOR: Final = re.compile(r"[-_\s]+")
SCRIPT_LENGTH: Final = len("Hant")
EXAMPLES: Final = "ko, zh, ja, en, zh-Hant"


def language_tag(value: str) -> str:
    """The tag itself. Raises ValueError for one that names no language, with the one that may be
    meant: `ja` for the country's code `jp`, the long code `jpn` or the name `Japanese`."""
    if not value or _is_known(value):
        return value
    meant = next(filter(_is_known, _alike(value)), "")
    hint = f"; did you mean {with_name(meant)}?" if meant else f" like {EXAMPLES}"
    raise ValueError(f"{value} is no language code{hint}")


def language_of_country(code: str) -> str:
    """The language of most people in a country, by its code in ISO 3166-1: `ja` for `jp`."""
    likely: str = get_global("likely_subtags").get(f"und_{code.upper()}", "")
    return likely.partition("_")[0]


def with_name(tag: str) -> str:
    """`ja (Japanese)`."""
    name = Locale("en").languages.get(tag.partition("-")[0], "")
    return f"{tag} ({name})" if name else tag


def _is_known(tag: str) -> bool:
    parts = LANGUAGE_TAG.fullmatch(tag)
    if parts is None:
        return False
    names = Locale("en")
    return (
        (parts["language"] in get_global("likely_subtags") or parts["language"] in names.languages)
        and (not parts["script"] or parts["script"] in names.scripts)
        and (not parts["region"] or parts["region"] in names.territories)
    )


def _alike(value: str) -> Iterator[str]:
    """What may be meant by a tag that is none, the likeliest first; not all of them are tags."""
    language, *others = SEPARATOR.split(value.strip())
    of_country = language_of_country(language)
    if language.isupper():
        yield of_country
    language = language.lower()
    yield "-".join((language, *(_in_its_case(part) for part in others)))
    yield get_global("language_aliases").get(language, "")
    yield of_country
    names = Locale("en").languages
    yield next((code for code, name in names.items() if name.lower() == value.lower()), "")
    if language in names:
        yield language


def _in_its_case(part: str) -> str:
    return part.title() if len(part) == SCRIPT_LENGTH else part.upper()
