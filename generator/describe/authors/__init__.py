"""Who wrote a piece: from byline and date lines, the first words of the text, its last.

Editors, translators and photographers are no authors. An office is one only where no
person is named.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from generator.describe.authors.chinese import find_chinese, is_chinese_name
from generator.describe.authors.english import (
    find_biography,
    find_english,
    is_english_name,
    is_menu,
    people_at,
    starts_with_label,
    without_label,
)
from generator.describe.authors.japanese import (
    find_japanese,
    find_japanese_ending,
    is_surely_japanese_name,
)
from generator.describe.authors.korean import find_korean, is_korean_name
from generator.describe.authors.others import NOT_AUTHORS
from generator.describe.authors.standing import find_standing
from generator.describe.dates import find_dates
from generator.describe.published import MODIFIED_LABEL, PUBLISHED_LABEL
from generator.describe.regions import Regions
from generator.model import Kind, Line, Origin, Sourced

Rule = Callable[[str], tuple[str, ...]]

AUTHORS_AGAIN = re.compile(
    r"作者 | 记者 | 記者 | 文\s?[:：/／] | 저자 | 필자 | 취재 | 글\s?[:：=] | 執筆 | \b[Bb]y\s",
    re.VERBOSE,
)
"""After the source or the editor a line may still come to the author."""
WORDS_AND_PICTURES = re.compile(r"글\s?[·ㆍ,/]\s?사진\s?[:：=]?|写真・文\s?[:：=]?")
CONTACT = re.compile(r"[\w.+-]+@[\w.-]+|https?://\S+|(?<!\S)@\w+")
OUTER = re.compile(r"^[\s\-–—•·*※/|ㅣ]+|[\s\-–—•·*※/|ㅣ,]+$")
LONGEST_BYLINE = 80
"""Characters of a byline that was taken for text."""
OPENING = 70
"""Characters at the beginning of a text in which place, name and outlet stand."""
CLOSING = 60
BESIDE_NAME = 20
"""Characters that may follow a name in a line of names: ` in Washington and `."""
KOREAN_OPENING = re.compile(r"^(?P<credit>[^=]*(?:[(\[【][^)\]】]*=[^)\]】]*[)\]】][^=]*)?)\s=\s")
AGENCY_OPENING = re.compile(
    r"""
    [(\[【〔（] \s?
    (?: [^()\[\]【】〔〕=＝（）]{1,12} [=＝] [^()\[\]【】〔〕（）]{2,16} [)\]】〕）]
            [^=.]{2,30} (?: 기자 | 특파원 ) \s? =
      | [一-鿿]{2,8} [记記]者 \s? [一-鿿]{2,16} \d{1,2} 日 [电電讯訊] [)\]】〕）]
    )
    """,
    re.VERBOSE,
)
IS_KOREAN = re.compile(r"[가-힣]")
KOREAN_REPORTER = re.compile(r"기자|특파원|통신원|위원|=")
"""In the first words of a text a coach or a professor in brackets is the story's."""
DIVISION = re.compile(
    r"^\W*(?:담당|소관|주관)\s?부서\s*[:：]?\s*(?P<name>[가-힣]{2,16}(?:과|팀|실|국|단|관|센터))(?![가-힣])"
)
BESIDE_DATE = 30
"""Characters."""
WHOLE_IN_BRACKETS = re.compile(r"^\s*[（(](?P<name>[^（）()]{3,8})[）)]\s*$")
BRACKETED = re.compile(r"[(\[【〔（](?P<credit>[^()\[\]【】〔〕（）]{2,40})[)\]】〕）]")
SLASHED = re.compile(r"(?:^|[.。!?”\"’'])\s*/?\s*(?P<credit>[가-힣·,\s=/]{2,30}기자)$")
EAST_ASIAN_LABEL = re.compile(
    r"(?:작성일\s?[:：]?\s?[\d.\-/]+\s+작성자\s)|(?:저자|기고자|글쓴이|필자|작성자|作者|撰文|執筆者?|筆者|寄稿|取材・文|ライター"
    r"|(?:[一-鿿ァ-ヶー]{1,8}・)?テキスト)\s*[:：]|文\s?[/／・]"
)
EAST_ASIAN_REPORTER = re.compile(
    r"^\W*[一-鿿]{0,10}[记記]者\s?[一-鿿]{2,4}(?:[\s、／/|｜丨].{0,16})?$"
    r"|^[^.!?。]{0,16}?[가-힣]{2,4}\s?(?:[가-힣]{2}\s?)?(?:기자|특파원)"
    r"(?:\s[(（]?\S+@\S+)?(?=$|\s*[(（/|]|\s+(?:입력|승인|등록|구독|댓글|\d{4}))"
    r"|^[가-힣]{2,4}\s?부?연구위원(?:[(（,·\s].{0,60})?$"
)
USER_LABEL = re.compile(r"^\W*(?:[Pp]osted\s)?[Bb]y\s(?=[가-힣ぁ-んァ-ヶ一-鿿])")
LINES_AFTER_TEXT = 15
LINES_OF_HEAD_IN_TEXT = 6
"""The first lines taken for text among which a byline may have come to lie."""
NEAR = 3
"""Lines, blank ones not counted."""
ORGANISATION_WORD = re.compile(
    r"\b(?:Press|News|Agency|[Ss]taff|[Tt]eam|Editors?|Editorial|Board|Desk|Reuters|Xinhua|AFP"
    r"|Bloomberg|Institute|Center|Centre|Council|University|Department|Magazine|Journal|Times)\b"
)
NO_AUTHOR = frozenset(
    {
        "admin",
        "administrator",
        "관리자",
        "운영자",
        "보도자료",
        "촬영",
        "취재",
        "기자",
        "작성자",
        "담당자",
        "문의",
    }
)
ORGANISATION = re.compile(r"[^\d:：@(（\[【][^\d:：@]{1,39}")


def find_authors(regions: Regions) -> Sourced[str]:
    """The people in their order, with commas between; an office where there are none."""
    bylines = list(regions.around(Kind.BYLINE))
    first_lines = [line for line in regions.body_lines() if line.text.strip()]
    head = (*regions.head, *first_lines[:LINES_OF_HEAD_IN_TEXT])
    labelled = [line for line in head if _is_unlabelled_byline(line)]
    if labelled:
        ordinary = regions.ordinary_words()
        labelled = [line for line in labelled if not is_menu(line.text, ordinary)]
    places: tuple[tuple[Iterable[Line], Rule], ...] = (
        (bylines, _labelled),
        (bylines, _bare),
        (regions.around(Kind.DATELINE), _in_date_line),
        (labelled, _labelled),
        (_beside_date_line(regions), _bare),
        (regions.opening(), _in_opening),
        (regions.body_lines(), _after_agency),
        (regions.closing(), _in_closing),
        (regions.ending(), _in_brackets),
        (regions.astray(Kind.BYLINE), _in_credit),
        (regions.tail_bylines(), _labelled),
        (_reporter_after(regions), _labelled),
        (regions.astray(Kind.DATELINE), _in_date_line),
        (head, _division),
        (bylines, _organisation),
        (labelled, _known_organisation),
        (regions.if_run_together(), _beside_date),
    )
    for lines, rule in places:
        found = [(name, line.n) for line in lines for name in rule(line.text)]
        if found:
            names = dict.fromkeys(name for name, _ in found)
            return Sourced(value=", ".join(names), origin=Origin.CAPTURE, line=found[0][1])
    standing = find_standing(regions)
    if standing:
        people, line = standing
        return Sourced(value=", ".join(people), origin=Origin.CAPTURE, line=line)
    shown = regions.shown()
    for told in shown.lines[max(shown.after - 1, 0) : shown.after + LINES_AFTER_TEXT]:
        of = find_biography(told.text)
        if of:
            return Sourced(value=of, origin=Origin.CAPTURE, line=told.n)
    return Sourced(value="", origin=Origin.MISSING)


def _in_credit(text: str) -> tuple[str, ...]:
    """All the ways to name an author, in a line that does nothing else."""
    return _labelled(text) or _bare(text)


def _in_date_line(text: str) -> tuple[str, ...]:
    """An author beside the date; a name alone is one only in English, where it can't be an
    outlet's."""
    alone = OUTER.sub("", _without_date_labels(_credit(text)))
    return _labelled(text) or ((alone,) if is_english_name(alone) else ())


def _without_date_labels(text: str) -> str:
    return MODIFIED_LABEL.sub(" ", PUBLISHED_LABEL.sub(" ", text))


def _is_unlabelled_byline(line: Line) -> bool:
    """A line above the text that says `By …`, whatever it was taken for."""
    if line.kind in {Kind.BYLINE, Kind.DATELINE, Kind.TITLE}:
        return False
    text = OUTER.sub("", line.text)
    if line.kind is not Kind.PARAGRAPH and any(find_dates(text)) and find_english(_credit(text)):
        return True
    if line.kind is Kind.PARAGRAPH and len(text) > LONGEST_BYLINE:
        return False
    patterns = (EAST_ASIAN_LABEL, EAST_ASIAN_REPORTER, USER_LABEL)
    return starts_with_label(text) or any(pattern.match(text) for pattern in patterns)


def _reporter_after(regions: Regions) -> list[Line]:
    """A reporter's own line at the text's end or soon after it, whatever it was taken for."""
    near = (*regions.ending(), *(line for line in regions.tail if line.text.strip()))
    lines = near[: len(regions.ending()) + LINES_AFTER_TEXT]
    return [line for line in lines if EAST_ASIAN_REPORTER.match(OUTER.sub("", line.text))][:1]


def _beside_date_line(regions: Regions) -> list[Line]:
    """A line of nothing but a name, near the date, that the capture shows more than once:
    with a portrait, or over a few words on the author. Under the title it counts even where
    the cleaning left it out; above, that would be a menu's word."""
    shown = [line for line in regions.head if line.text.strip()]
    title = next((at for at, line in enumerate(shown) if line.kind is Kind.TITLE), len(shown))
    dates = [at for at, line in enumerate(shown) if line.kind is Kind.DATELINE][:1]
    near = [
        shown[at]
        for date in dates
        for at in range(max(date - NEAR, 0), min(date + NEAR + 1, len(shown)))
        if shown[at].kind in {Kind.SUBTITLE, Kind.CAPTION}
        or (at > title and shown[at].kind is Kind.BOILERPLATE)
    ]
    whole = "\n".join(line.text for line in (*regions.head, *regions.body, *regions.tail))
    names = [line for line in near if is_english_name(OUTER.sub("", line.text))]
    return [line for line in names if whole.count(OUTER.sub("", line.text)) > 1][:1]


def _labelled(text: str) -> tuple[str, ...]:
    credit = _credit(text)
    rules: tuple[Rule, ...] = (find_korean, find_chinese, find_japanese, find_english)
    return next((names for rule in rules if (names := rule(credit))), ())


def _credit(text: str) -> str:
    """The part of a line before those who are not authors, without addresses and dates."""
    whole = CONTACT.sub(" ", WORDS_AND_PICTURES.sub("글: ", text))
    before, *others = NOT_AUTHORS.split(whole)
    again = (AUTHORS_AGAIN.search(other) for other in others)
    before += "".join(f" | {found.string[found.start() :]}" for found in again if found)
    first_date = next(find_dates(before), None)
    if first_date:
        before = f"{before[: first_date.start]} | {before[first_date.end :]}"
    return OUTER.sub("", before)


def _bare(text: str) -> tuple[str, ...]:
    """Names with nothing else in the line."""
    credit = _credit(text).strip("()（）[]【】〔〕")
    parts = [part for part in re.split(r"\s*[,，、·ㆍ/|]\s*", credit) if part]
    if parts and all(_is_east_asian_name(part) for part in parts):
        return tuple(parts)
    names = people_at(credit, 0) if not starts_with_label(credit) else ()
    return names if names and len(credit) <= sum(len(name) + BESIDE_NAME for name in names) else ()


def _is_east_asian_name(text: str) -> bool:
    if PUBLISHED_LABEL.search(text) or MODIFIED_LABEL.search(text):
        return False
    return is_korean_name(text) or is_chinese_name(text) or is_surely_japanese_name(text)


def _in_opening(text: str) -> tuple[str, ...]:
    start = text.lstrip()[:OPENING]
    korean = KOREAN_OPENING.match(start)
    if korean:
        return find_korean(_credit(korean["credit"]))
    for found in BRACKETED.finditer(start):
        if IS_KOREAN.search(found["credit"]) and not KOREAN_REPORTER.search(found["credit"]):
            continue
        names = _labelled(found["credit"]) or find_japanese(found[0])
        if names:
            return names
    return ()


def _after_agency(text: str) -> tuple[str, ...]:
    """`(베이징=누리통신) 홍길동 특파원 =`: nothing else looks like it, wherever it stands."""
    return _in_opening(text) if AGENCY_OPENING.match(text.lstrip()) else ()


def _in_closing(text: str) -> tuple[str, ...]:
    end = CONTACT.sub("", text).rstrip()[-CLOSING:]
    slashed = SLASHED.search(end)
    if slashed:
        return find_korean(_credit(slashed["credit"]))
    brackets = list(BRACKETED.finditer(end))
    if brackets and brackets[-1].end() == len(end):
        return _labelled(brackets[-1]["credit"]) or find_japanese_ending(text)
    return ()


def _known_organisation(text: str) -> tuple[str, ...]:
    """`By Associated Press`, in a line that may as well be a menu's `By Industry`."""
    return tuple(name for name in _organisation(text) if ORGANISATION_WORD.search(name))


def _division(text: str) -> tuple[str, ...]:
    """The division of a ministry that a release names as its own."""
    found = DIVISION.match(text)
    return (found["name"],) if found else ()


def _beside_date(text: str) -> tuple[str, ...]:
    """A labelled name near the first date of a page that lost its line ends."""
    moment = next(find_dates(text), None)
    if not moment:
        return ()
    after = _labelled(text[moment.end : moment.end + BESIDE_DATE])
    return after or _labelled(text[max(moment.start - BESIDE_DATE, 0) : moment.start])


def _in_brackets(text: str) -> tuple[str, ...]:
    """`（山田花子）`, alone in a line after the text or its notes."""
    whole = WHOLE_IN_BRACKETS.match(text)
    return (whole["name"],) if whole and is_surely_japanese_name(whole["name"]) else ()


def _organisation(text: str) -> tuple[str, ...]:
    credit = re.split(r"\s*[•●|·—]", without_label(_credit(text)), maxsplit=1)[0]
    known = credit in NO_AUTHOR or _without_date_labels(credit) != credit
    return (credit,) if ORGANISATION.fullmatch(credit) and not known else ()
