"""Authors named in a Korean, Chinese or Japanese line that is there for that alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from generator.characters import SENTENCE_ENDS
from generator.describe.authors.reading import (
    NOBODY,
    Credit,
    Worth,
    is_label,
    is_post,
    read_credit,
)
from generator.describe.authors.vocabulary import may_be_kanji_name
from generator.describe.dates import find_dates
from generator.describe.regions import FURNITURE, Regions, Shown
from generator.model import Kind, Line

People = tuple[tuple[str, ...], int]
"""Names, and the number of the line."""

ABOVE: Final = 3
"""Lines above the title in which a byline may stand."""
BELOW: Final = 3
"""Lines taken for text among which a byline may have come to lie."""
AFTER: Final = 10
"""Lines after the text in which it is signed."""
LAST: Final = 3
NEAR_DATE: Final = 2
NEXT_TO_TITLE: Final = 2
LONGEST_HEAD: Final = 8
"""Lines under the title in which a bare name is the author's."""
SHORT_NAME: Final = 3
MOST_OF_HEAD: Final = 30
OPENING: Final = 60
LONGEST_IN_TEXT: Final = 70
LONGEST_DATED: Final = 60

_HANGUL: Final = re.compile(r"[가-힣]")
_KANA: Final = re.compile(r"[ぁ-んァ-ヶ]")
_HAN: Final = re.compile(r"[一-鿿]")
_KANA_SHARE: Final = 20
"""Of so many Chinese characters one kana shows Japanese."""
_BRACKETED: Final = re.compile(
    r"[(\[【〔（［](?P<credit>[^()\[\]【】〔〕（）［］]{2,40})[)\]】〕）］]"
)
_WHOLE: Final = re.compile(
    r"^\W*[(\[【〔（［<〈][^()\[\]【】〔〕（）［］]{2,40}[)\]】〕）］>〉]\W*$"
)
_REPORTER: Final = re.compile(r"기자|특파원|[记記]者")
_PARTNER: Final = re.compile(r"변호사|노무사|회계사|세무사|변리사|弁護士|弁理士|税理士|律[师師]")
_OFFICIAL: Final = re.compile(
    r"(?<![가-힣])(?:상임|비상임)?위원장?\s|의장|주심|사무국|사무관|주무관|정책관"
    r"|(?<!編集)(?<!論説)(?<!解説)委員|議長|座長|局長|課長|官房|事務局|主席代表|君(?=\s|$)"
    r"|[가-힣]{2,5}과장\s|책임자|담당자|홍보|언론|대외협력|문의|広報"
    r"|^\W*\d{1,2}[:：]\d\d\D.*(?:講演|発表|挨拶|あいさつ|강연|발표|인사말|演[讲講]|主旨)"
)
"""Who decides in a body signs its decision, who speaks for it is there to be asked, and who
lectures stands behind an hour; so nobody signs an article."""
_SIGNED: Final = re.compile(
    r"^\W*[（(【\[〔]|[文著撰稿]|[记記筆作]者|執筆|ライター|[采採][写寫访訪]|聞き手|[Tt][Ee][Xx][Tt]"
    r"|弁護士|弁理士|税理士|律[师師]|社長|会長|代表"
)
"""What a Chinese or Japanese line at a text's end has that signs it; a researcher's name and
post there are those of somebody to ask."""
_LABEL: Final = re.compile(r"^\s*(?P<label>(?:作者|撰文|執筆|저자|글)\s?[丨|｜:：])")
_NUMBERED: Final = re.compile(r"^\W*(?:[一二三四五六七八九十]{1,2}[、.．]|\d{1,2}[、.．)]\s?\D)")
_WRITER_TOO: Final = re.compile(
    r"作者\s?[:：]|\b(?:text|words)\s+by\b|取材・文|文\s?[＝=:：]|글\s?[:=]", re.IGNORECASE
)
"""What a line that credits the photographer has where it names the author too."""
_NO_CREDITS: Final = frozenset({Kind.LIST, Kind.TABLE, Kind.REFERENCE, Kind.FOOTNOTE, Kind.CAPTION})


def language_of(regions: Regions) -> str:
    """`ko`, `zh`, `ja`, or empty for a page in another script."""
    text = "".join(line.text for line in (*regions.head[-20:], *regions.body_lines()))
    hangul, kana, han = (len(form.findall(text)) for form in (_HANGUL, _KANA, _HAN))
    if 2 * hangul > han + kana:
        return "ko" if hangul else ""
    if _KANA_SHARE * kana > han:
        return "ja"
    return "zh" if han else ""


def find_told(regions: Regions, language: str) -> People | None:
    """The authors whom a label or post names, in the head or the first words of the text."""
    return _best(_head(regions.shown()), language, Worth.TOLD) or _in_opening(regions, language)


def find_signed(regions: Regions, language: str) -> People | None:
    """The authors whom a line at the end of the text or soon after it names with a post."""
    shown = regions.shown()
    near = shown.lines[max(shown.text, shown.after - LAST) : shown.after + AFTER]
    lines = [
        line
        for line in near
        if len(line.text) <= LONGEST_IN_TEXT and _is_free(line) and not _OFFICIAL.search(line.text)
        if language == "ko" or _SIGNED.search(line.text)
    ]
    return (
        _partners(lines, language)
        or _best(lines, language, Worth.SURE)
        or _in_closing(regions, language)
    )


def find_bare(regions: Regions, language: str) -> People | None:
    """Names right under the title, beside a date or with a place or desk, or in brackets."""
    shown = regions.shown()
    names: list[str] = []
    first = last = 0
    end = min(shown.told + BELOW, shown.title + LONGEST_HEAD)
    for line in shown.lines[shown.title + 1 : end]:
        found = _read(line, language) if _is_free(line) else NOBODY
        if names and line.n - last > 1:
            break
        if found.names and _is_in_place(shown, line, found, language):
            names += found.names
            first, last = first or line.n, line.n
    if names:
        return tuple(dict.fromkeys(names)), first
    for line in shown.lines[max(shown.text, shown.after - LAST) : shown.after + LAST]:
        found = _read(line, language) if _WHOLE.match(line.text) else NOBODY
        if found.names and found.worth >= Worth.BARE:
            return found.names, line.n
    return None


def others_in(regions: Regions, language: str) -> frozenset[int]:
    """Numbers of the lines in the head that name only editors, photographers and the like."""
    lines = (*regions.head[-MOST_OF_HEAD:], *regions.signing())
    return frozenset(line.n for line in lines if _read(line, language).is_others)


def _partners(lines: Sequence[Line], language: str) -> People | None:
    """The lawyers who sign a firm's letter, with addresses and numbers between them."""
    found = [(line.n, _read(line, language)) for line in lines if _PARTNER.search(line.text)]
    sure = [(n, credit.names) for n, credit in found if credit.worth >= Worth.TOLD]
    names = dict.fromkeys(name for _, own in sure for name in own)
    return (tuple(names), sure[0][0]) if len(sure) > 1 else None


def _is_in_place(shown: Shown, line: Line, found: Credit, language: str) -> bool:
    """Whether a bare name stands where authors do: beside a date, or under the title."""
    at = shown.lines.index(line)
    is_next = at - shown.title <= NEXT_TO_TITLE
    title = shown.lines[shown.title].text.strip() if shown.title < len(shown.lines) else ""
    if len(found.names) == 1 and re.match(rf"{re.escape(found.names[0])}\s?[：:|｜]", title):
        return True
    if found.worth is Worth.BARE:
        # Journals have their own name and the number between the day and the authors.
        is_row = language == "zh" and len(found.names) > 1
        reach = 2 * NEAR_DATE if is_row else NEAR_DATE
        return _is_dated(shown, at, reach) or (is_next and at < shown.text)
    is_name = language == "ja" and all(map(may_be_kanji_name, found.names))
    return is_name and _is_dated(shown, at, 1)


def _head(shown: Shown) -> list[Line]:
    """Under the title, a few lines above it, and the first of the text if they are short."""
    under = shown.lines[shown.title + 1 : shown.text]
    over = shown.lines[max(0, shown.title - ABOVE) : shown.title]
    text = [
        line
        for line in shown.lines[shown.text : min(shown.told + BELOW, shown.after)]
        if len(line.text) <= LONGEST_IN_TEXT
    ]
    lines = (*under, *over, *text)
    return [line for line in lines if _is_free(line) and not _OFFICIAL.search(line.text)]


def _is_free(line: Line) -> bool:
    tells_of_photograph = line.kind is Kind.CAPTION or line.text.lstrip().startswith("▲")
    if line.reason in FURNITURE or _NUMBERED.match(line.text):
        return False
    if tells_of_photograph:
        return _WRITER_TOO.search(line.text) is not None
    return line.kind not in _NO_CREDITS


def _best(lines: Sequence[Line], language: str, least: Worth) -> People | None:
    """The authors in the lines that name them most surely, those right after each other joined."""
    found = [(line.n, _joined(lines, at, language, least)) for at, line in enumerate(lines)]
    worth = max((credit.worth for _, credit in found), default=Worth.NONE)
    if worth < least:
        return None
    first = next(at for at, (_, credit) in enumerate(found) if credit.worth is worth)
    while first and found[first - 1][1].worth >= least and _are_short(found[first - 1][1]):
        first -= 1
    names: dict[str, None] = {}
    for _, credit in takewhile(lambda row: row[1].worth >= least, found[first:]):
        if credit.worth is worth or _are_short(credit):
            names |= dict.fromkeys(credit.names)
    names |= dict.fromkeys(_announced_below(lines, first, language))
    return tuple(names), found[first][0]


def _announced_below(lines: Sequence[Line], first: int, language: str) -> Sequence[str]:
    """Who stands behind the same label below: `作者丨周明远`, his post, `作者丨王晓`."""
    label = _LABEL.match(lines[first].text)
    below = lines[first + 1 : first + 1 + LONGEST_HEAD] if label else ()
    again = [line for line in below if label and line.text.strip().startswith(label["label"])]
    return [name for line in again for name in _read(line, language).names]


def _are_short(credit: Credit) -> bool:
    return all(len(name) <= SHORT_NAME for name in credit.names)


def _joined(lines: Sequence[Line], at: int, language: str, least: Worth) -> Credit:
    """What a line says, with the label alone in the line above or the post below it."""
    own = _read(lines[at], language)
    text = lines[at].text.strip()
    if own.worth >= Worth.TOLD:
        return own
    above = lines[at - 1].text.strip() if at else ""
    # After the text a label alone may as well be a comment's.
    may_be_user = least is Worth.TOLD or own.worth is Worth.BARE
    if (
        may_be_user
        and is_label(above, language)
        and len(text) <= LONGEST_IN_TEXT
        and not is_label(text, language)
    ):
        return read_credit(f"{above.rstrip(',，:：')}: {text}", language)
    below = lines[at + 1].text.strip() if at + 1 < len(lines) else ""
    is_name = own.worth in (Worth.BARE, Worth.MAYBE) and len(own.names) == 1
    if is_name and below and is_post(below, language):
        return read_credit(f"{text} {below}", language)
    return own


def _read(line: Line, language: str) -> Credit:
    return NOBODY if line.kind is Kind.TITLE else read_credit(line.text.strip(), language)


def _in_opening(regions: Regions, language: str) -> People | None:
    for line in regions.opening():
        for bracket in _BRACKETED.finditer(line.text.lstrip()[:OPENING]):
            found = read_credit(bracket["credit"], language)
            is_first = bracket.start() == 0 or _REPORTER.search(bracket["credit"]) is not None
            if found.worth is Worth.SURE and is_first:
                return found.names, line.n
    return None


def _in_closing(regions: Regions, language: str) -> People | None:
    # Some Japanese dailies name the reporter at the end of the first paragraph.
    leads = regions.leads() if language == "ja" else ()
    for line in (*regions.closing(), *leads):
        text = line.text.rstrip()
        brackets = list(_BRACKETED.finditer(text[-OPENING:]))
        if brackets and text.endswith(brackets[-1][0]):
            found = read_credit(brackets[-1]["credit"], language)
            before = text[: -len(brackets[-1][0])].rstrip()
            is_end = before[-1:] in (*SENTENCE_ENDS, "", "」", "”")
            is_name = language == "ja" or (language == "zh" and found.worth is Worth.BARE)
            if found.worth is Worth.SURE or (found.names and is_name and is_end):
                return found.names, line.n
    return None


def _is_dated(shown: Shown, at: int, reach: int) -> bool:
    near = shown.lines[max(0, at - reach) : at + reach + 1]
    return any(len(other.text) <= LONGEST_DATED and any(find_dates(other.text)) for other in near)
