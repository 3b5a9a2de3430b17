"""Numbers in Chinese characters: `二〇二四`, `十五`, `一百一十三` → 2024, 15, 113."""

from __future__ import annotations

from typing import Final

_DIGITS: Final = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {
    "○": 0,
    "零": 0,
    "元": 1,
}
"""`元` is the first year of an era."""
_TENS: Final = {"十": 10, "廿": 20, "卅": 30, "百": 100}
DIGITS: Final = "".join(_DIGITS)
NUMERALS: Final = DIGITS + "".join(_TENS)


def number(written: str) -> int:
    """The value of decimal digits or of characters out of `NUMERALS`: digit after digit, or with
    tens and hundreds among them."""
    if written.isdecimal():
        return int(written)
    if not any(char in _TENS for char in written):
        return int("".join(str(_DIGITS[char]) for char in written))
    total = digit = 0
    for char in written:
        if char in _DIGITS:
            digit = _DIGITS[char]
            continue
        ten = _TENS[char]
        total += ten * (digit or 1) if char in "十百" else ten
        digit = 0
    return total + digit
