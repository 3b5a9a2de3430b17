"""Rising numbers as short strings, most of them a character each.

A number is written in two kinds of digits: some in base 34 (`]` to `~`), then one in base 44
(`0` to `[`), so that the last one says that it is the last. None of them has to be escaped in
JSON. `numbers` of `generator/search/scripts/worker/site.js` reads them.
"""

from __future__ import annotations

from typing import Final

_LAST_DIGITS: Final = tuple(chr(ord("0") + digit) for digit in range(44))
_DIGITS: Final = tuple(chr(ord("]") + digit) for digit in range(34))


def encoded(number: int) -> str:
    """A number from 0."""
    rest, last = divmod(number, len(_LAST_DIGITS))
    code = _LAST_DIGITS[last]
    while rest:
        rest, digit = divmod(rest, len(_DIGITS))
        code = _DIGITS[digit] + code
    return code
