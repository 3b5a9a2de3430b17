"""Words beside an amount that make it an estimate, a least or a most."""

from __future__ import annotations

import re
from typing import Final

from generator.model import Bound

WITHIN: Final = 16
"""Characters beside the amount that are looked at."""
_BEFORE: Final = (
    (
        Bound.AT_LEAST,
        (
            r"최소\s?(?:한\s)?|적어도\s|至少[^，。、\d]{0,4}|最少|少なくとも|(?<![不未得宜能])超[过過]?|逾|突破[^，。、\d]{0,5}"
            r"|at\sleast\s|(?<!\bno\s)(?<!\bnot\s)more\sthan\s|\bover\s|\babove\s"
            r"|(?<!\bnot\s)\bexceed(?:ed|s|ing)?\s|upwards\sof\s|no\s(?:less|fewer)\sthan\s"
            r"|surpass(?:ed|es|ing)?\s|a\sminimum\sof\s"
        ),
    ),
    (
        Bound.AT_MOST,
        (
            r"최대\s?|최고\s(?=$)|많아야\s|至多|最多|最大|最高(?:可?[处處罚罰达達])?|不到|不足"
            r"|[不未][得宜能应應可]?超[过過][^，。、\d]{0,6}|up\sto\s|at\smost\s"
            r"|(?<!\bno\s)less\sthan\s|(?<!\bno\s)fewer\sthan\s|\bunder\s|\bbelow\s"
            r"|\bnot?\smore\sthan\s|\bnot\sexceed(?:ing)?\s|as\s(?:much|many)\sas\s|a\smaximum\sof\s"
        ),
    ),
    (
        Bound.ABOUT,
        (
            r"약\s?|대략\s|거의\s|[约約](?:占[^，。\d]{0,8})?|大[约約]|将近|近(?=$)|およそ|ほぼ|\babout\s|\baround\s|roughly\s"
            r"|approximately\s|nearly\s|almost\s|\bsome\s|close\sto\s|an\sestimated\s|~\s?"
        ),
    ),
)
_AFTER: Final = (
    (
        Bound.AT_LEAST,
        (
            r"(?:\s?[을를이가])?\s?(?:이상|초과|넘[는은어게었을긴겼김]|돌파|웃[도돈돌]|상회)|(?:规模|規模)?以上|超(?![过過])|を超え|を上回"
            r"|\s?(?:or\smore|and\sabove)\b|\+"
        ),
    ),
    (
        Bound.AT_MOST,
        (
            r"(?:\s?[도이에])?\s?(?:이하|미만|이내|채\s?(?:안|되지)|안\s(?:되|돼|된|됐)|못\s?미[치친쳐쳤칠칩]|(?:미치|이르)지\s?못|밑[도돈돌])|以下|以内|未満|未满|未滿"
            r"|に満たな|に届かな|を下回|\s?or\s(?:less|fewer)\b"
        ),
    ),
    (
        Bound.ABOUT,
        r"\s?(?:가량|가까이|안팎|정도|내외|남짓|쯤|수준|여(?=\s|$))|左右|上下|前後|ほど|程度|余り|あまり|強(?=[、。が])",
    ),
)
BEFORE: Final = tuple(
    (bound, re.compile(rf"(?:{form})$", re.IGNORECASE)) for bound, form in _BEFORE
)
AFTER: Final = tuple((bound, re.compile(form, re.IGNORECASE)) for bound, form in _AFTER)


def bound_of(text: str, start: int, end: int, *, rounded: bool) -> Bound:
    """How exactly the amount at `text[start:end]` is stated; `rounded` if a sign within it
    says that it is about so much: `10여 명`, `200多家`."""
    before, after = text[max(0, start - WITHIN) : start], text[end : end + WITHIN]
    for (bound, left), (_, right) in zip(BEFORE, AFTER, strict=True):
        if left.search(before) or right.match(after):
            return bound
    return Bound.ABOUT if rounded else Bound.EXACT
