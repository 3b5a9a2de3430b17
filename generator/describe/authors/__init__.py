"""Who wrote a piece: from byline and date lines, the first words of the text, its last.

Editors, translators and photographers are no authors. An office is one only where no
person is named.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import partial
from itertools import pairwise

from generator.describe.authors import english_lines
from generator.describe.authors.absent import is_anonymous, is_desk, is_of_book
from generator.describe.authors.boxes import AFTER, LAST, find_box, named_within
from generator.describe.authors.chinese import POST_AFTER
from generator.describe.authors.columns import find_columnist
from generator.describe.authors.credit import (
    OUTER,
    Rule,
    bare_names,
    credit_of,
    known_organisation,
    labelled_in,
    organisation,
    without_date_labels,
)
from generator.describe.authors.credits import (
    People,
    find_bare,
    find_signed,
    find_told,
    language_of,
    others_in,
)
from generator.describe.authors.edges import (
    after_agency,
    beside_date,
    handed_over,
    in_brackets,
    in_closing,
    in_opening,
)
from generator.describe.authors.english import (
    find_biography,
    find_english,
    is_english_name,
    is_menu,
    starts_with_label,
)
from generator.describe.authors.english_credits import tidy
from generator.describe.authors.english_endings import find_at_end
from generator.describe.authors.given import GIVEN_NAMES
from generator.describe.authors.japanese import POSTS, WRITER, before_outlet
from generator.describe.authors.korean import ROLE, is_korean_name
from generator.describe.authors.platforms import find_on_platform, find_presented
from generator.describe.authors.reading import NOBODY, Worth, read_credit
from generator.describe.authors.sight import Sight
from generator.describe.authors.signs import SOURCE
from generator.describe.authors.standing import find_standing
from generator.describe.authors.titled import find_in_title
from generator.describe.authors.vocabulary import (
    is_institution,
    is_no_word_of_trade,
    is_outlet,
    may_be_kanji_name,
)
from generator.describe.authors.weighing import seen
from generator.describe.dates import find_dates
from generator.describe.regions import Regions
from generator.describe.title import split_title
from generator.model import Kind, Line, Origin, Sourced

LONGEST_BYLINE = 80
"""Characters of a byline that was taken for text."""
EAST_ASIAN_LABEL = re.compile(
    r"""
    (?: 작성일 \s? [:：]? \s? [\d.\-/]+ \s+ 작성자 \s )
  | (?: 저자 | 기고자 | 글쓴이 | 필자 | 작성자 | 作者 | 撰文 | 撰稿人? | 供稿 | 執筆者?
      | 筆者 (?: 紹介 )? | 寄稿 | 取材・文 | ライター
      | (?: [一-鿿ァ-ヶー]{1,8} ・ )? テキスト ) \s* [:：|｜丨／●]
  | (?: 作者 | 撰文 | 執筆 | 著者 | ライター ) \s+ (?= [^\s\d] {2,8} (?: \s \S{1,6} )? $ )
  | (?: 저자 | 글쓴이 | 필자 | 기고자 ) \s+ [가-힣]{3} (?= \s* (?: [,·/] | $ ) )
  | 文 \s? [/／・●|｜丨] | 文字 \s? [:：|｜丨／/] | 原[创創] \s
  | (?: 文 \s? [/／、]? \s? [图圖攝摄] | [图圖] \s? [/／、]? \s? 文 ) [影片]? \s? [:：／/|｜丨]
  | 글 \s? [·ㆍ,/&] \s? (?: 사진 | 그림 | 영상 ) \s? [:：=]? \s? [가-힣]
    """,
    re.VERBOSE,
)
EAST_ASIAN_REPORTER = re.compile(
    rf"""
    ^ \W* [一-鿿]{{0,10}} [记記]者 \s? (?! [会會][见見] ) [一-鿿]{{2,4}}
        (?: [\s、／/|｜丨] .{{0,16}} )? $
  | ^ [^.!?。]{{0,16}}? [가-힣]{{2,4}} \s? (?: [가-힣]{{2}} \s? )? (?: 기자 | 특파원 )
        (?: \s [(（]? \S+@\S+ )?
        (?= $ | \s* [(（/|] | \s+ (?: 입력 | 승인 | 등록 | 구독 | 댓글 | \d{{4}} ) )
  | ^ [가-힣]{{2,4}} \s? 부?연구위원 (?: [(（,·\s] .{{0,60}} )? $
  | ^ (?: [一-鿿]{{2,4}} \s [一-鿿]{{0,2}} {POST_AFTER} (?: \s* [／/、,，] \s* | $ ) )+ $
  | ^ .{{0,12}}? {POSTS} \s+ (?> {WRITER} )
        (?> \s* [／/、] \s* (?> (?: {POSTS} \s+ )? {WRITER} ) )* \s* $
    """,
    re.VERBOSE,
)
NAME_AND_POST = re.compile(
    rf"^ (?P<name> [가-힣]{{3}} ) \s {ROLE.pattern} (?: [·,/|(] .{{0,40}} )? $", re.VERBOSE
)
"""`봉선화 시인`, where the title is right above or the text right before."""
USER_LABEL = re.compile(r"^\W*(?:[Pp]osted\s)?[Bb]y\s(?=[가-힣ぁ-んァ-ヶ一-鿿])")
LINES_AFTER_TEXT = 15
LINES_OF_HEAD_IN_TEXT = 6
"""The first lines taken for text among which a byline may have come to lie."""


def find_authors(regions: Regions) -> Sourced[str]:
    """The people in their order, with commas between; an office where there are none."""
    language = language_of(regions)
    if is_anonymous(regions.shown()) or not regions.shown().lines:
        return _given(None)
    ruled = next(_named(_ways(regions, language), regions, language), None)
    if ruled is not None:
        return _given(ruled)
    return _given(next(_named(seen(Sight(regions, language)), regions, language), None))


def _given(people: People | None) -> Sourced[str]:
    if people is None:
        return Sourced(value="", origin=Origin.MISSING)
    return Sourced(value=", ".join(people[0]), origin=Origin.CAPTURE, line=people[1])


def _named(ways: Iterable[People | None], regions: Regions, language: str) -> Iterator[People]:
    """What is left of each way's people when those are gone who are no authors."""
    for found in ways:
        if found is None:
            continue
        people, line = found
        if not language and english_lines.is_maker(people, regions.shown(), line):
            continue
        if language and is_of_book(people, regions.shown()):
            continue
        persons = tuple(name for name in people if not is_desk(name))
        shown = tuple(name for name in persons if not is_outlet(name))
        edited = frozenset() if language else english_lines.editors_in(regions.shown())
        names = shown if language else tidy(persons, regions.whole())
        names = tuple(name for name in names if name not in edited)
        if names:
            yield names, line


def _ways(regions: Regions, language: str) -> Iterator[People | None]:
    """What each way to find the authors finds, the surest first."""
    shown = regions.shown()
    handed = _handed_over(regions) if language == "ko" else None
    signed = find_signed(regions, language) if language else None
    platform = find_on_platform(shown, language)
    # The reporters of one report sign together, also where one of them hands back.
    for one in (handed, platform):
        yield signed if one and signed and {*one[0]} < {*signed[0]} else one
    yield find_told(regions, language) if language else english_lines.find_told(shown)
    yield find_columnist(shown, language)
    if not language:
        dated = english_lines.find_dated(shown, regions.ordinary_words())
        signed = english_lines.find_signed(shown) or dated
    ruled = _by_rules(regions, language)
    ending = {line.n for line in regions.ending()}
    before = {line.n for line in (*regions.head, *regions.body_lines())} - ending
    is_after = ruled is not None and ruled[1] not in before
    bare = find_bare(regions, language) if language else None
    # A firm's letter is signed by more people than have a post that is known.
    if bare and signed and {*signed[0]} < {*bare[0]}:
        yield bare
    yield signed if signed and is_after else ruled
    yield signed
    yield bare
    yield find_in_title(shown) if language == "zh" else None
    yield find_presented(shown, language)
    titles = (line for line in shown.lines if line.kind is Kind.TITLE)
    yield next((((name,), line.n) for line in titles if (name := split_title(line.text)[1])), None)
    near = shown.lines[max(shown.after - LAST, shown.text) : shown.after + AFTER]
    box = find_box([line.text for line in near])
    yield (box[1], near[box[0]].n) if box else None
    yield find_standing(regions)
    for line in shown.lines[max(shown.after - 1, 0) : shown.after + LINES_AFTER_TEXT]:
        of = find_biography(line.text)
        yield ((of,), line.n) if of else None
    yield None if language else find_at_end(shown)
    yield None if language else english_lines.find_house(shown)


def _by_rules(regions: Regions, language: str) -> People | None:
    """Who is named in a line that has the form of a byline, wherever it may stand."""
    others = others_in(regions, language) if language else frozenset[int]()
    shown = regions.shown().lines
    sources = {line.n for above, line in pairwise(shown) if SOURCE.match(above.text)}
    bylines = [line for line in regions.bylines() if line.n not in others | sources]
    first_lines = [line for line in regions.body_lines() if line.text.strip()]
    head = (*regions.head, *first_lines[:LINES_OF_HEAD_IN_TEXT])
    labelled = [line for line in head if _is_unlabelled_byline(line)]
    if labelled:
        ordinary = regions.ordinary_words()
        labelled = [line for line in labelled if not is_menu(line.text, ordinary)]
    places: tuple[tuple[Iterable[Line], Rule], ...] = (
        (bylines, labelled_in),
        (
            [line for line in labelled if EAST_ASIAN_LABEL.match(OUTER.sub("", line.text))],
            labelled_in,
        ),
        (bylines, partial(_bare, frozenset() if language else regions.ordinary_words())),
        (regions.around(Kind.DATELINE), _in_date_line),
        (labelled, labelled_in),
        (head, named_within),
        (_under_title(regions), _with_post),
        (_under_title(regions), before_outlet),
        (regions.opening(), in_opening),
        (regions.body_lines(), after_agency),
        (regions.closing(), in_closing),
        (regions.signing(), in_brackets),
        (regions.astray(Kind.BYLINE), _in_credit),
        (regions.tail_bylines(), labelled_in),
        (_reporter_after(regions), labelled_in),
        (regions.astray(Kind.DATELINE), _in_date_line),
        (regions.astray(Kind.BYLINE), partial(_alone, language)),
        (bylines, partial(_alone, language)),
        (bylines, partial(_institution, language)),
        (labelled, known_organisation),
        (regions.if_run_together(), beside_date),
    )
    for lines, rule in places:
        found = [
            (name, line.n)
            for line in lines
            if line.n not in others
            for name in rule(line.text)
            if not language or is_no_word_of_trade(name)
        ]
        if found:
            return tuple(dict.fromkeys(name for name, _ in found)), found[0][1]
    return None


def _institution(language: str, text: str) -> tuple[str, ...]:
    """The institution in a byline; in Korean, Chinese and Japanese only one that signs after a
    dash, for an editorial desk or a division to ask is nobody's name there; in English one that
    follows `By` or a dash or has a word that institutions have."""
    is_dashed = text.lstrip()[:1] in ("-", "–", "—")
    if not language and not is_dashed and not starts_with_label(text):
        return known_organisation(text)
    found = organisation(text)
    is_signed = is_dashed and all(map(is_institution, found))
    return found if not language or is_signed else ()


def _bare(ordinary: Container[str], text: str) -> tuple[str, ...]:
    """Bare names; no heading of words that the page has in small letters, and no number."""
    names = bare_names(text)
    words = names[0].lower().split() if names else []
    is_heading = all(word in ordinary for word in words) and GIVEN_NAMES.isdisjoint(words[:1])
    is_code = any(map(str.isdigit, "".join(names)))
    return () if (is_heading and len(names) == 1) or is_code else names


def _alone(language: str, text: str) -> tuple[str, ...]:
    """Names in a byline with a desk at most, as Korean, Chinese and Japanese ones are written."""
    found = read_credit(text.strip(), language) if language else NOBODY
    is_name = language == "ja" and all(map(may_be_kanji_name, found.names))
    return found.names if found.worth is Worth.BARE or is_name else ()


def _in_credit(text: str) -> tuple[str, ...]:
    """All the ways to name an author, in a line that does nothing else."""
    return labelled_in(text) or bare_names(text)


def _in_date_line(text: str) -> tuple[str, ...]:
    """An author beside the date; a name alone is one only in English, where it can't be an
    outlet's."""
    alone = OUTER.sub("", without_date_labels(credit_of(text)))
    return labelled_in(text) or ((alone,) if is_english_name(alone) else ())


def _is_unlabelled_byline(line: Line) -> bool:
    """A line above the text that says `By …`, whatever it was taken for."""
    if line.kind in {Kind.BYLINE, Kind.DATELINE, Kind.TITLE}:
        return False
    text = OUTER.sub("", line.text)
    if line.kind is not Kind.PARAGRAPH and any(find_dates(text)) and find_english(credit_of(text)):
        return True
    if line.kind is Kind.PARAGRAPH and len(text) > LONGEST_BYLINE:
        return False
    patterns = (EAST_ASIAN_LABEL, EAST_ASIAN_REPORTER, USER_LABEL)
    return starts_with_label(text) or any(pattern.match(text) for pattern in patterns)


def _handed_over(regions: Regions) -> People | None:
    """The one reporter to whom a newsreader hands over: several make a programme."""
    shown = regions.shown()
    near = shown.lines[shown.title + 1 : shown.after + 1]
    found = [(names, line.n) for line in near if (names := handed_over(line.text))]
    return found[0] if len({names for names, _ in found}) == 1 else None


def _under_title(regions: Regions) -> tuple[Line, ...]:
    """The lines between title and text, and the text's last."""
    shown = regions.shown()
    return (*shown.lines[shown.title + 1 : shown.text], *regions.ending()[-1:])


def _with_post(text: str) -> tuple[str, ...]:
    found = NAME_AND_POST.match(text.strip())
    return (found["name"],) if found and is_korean_name(found["name"]) else ()


def _reporter_after(regions: Regions) -> list[Line]:
    """A reporter's own line at the text's end or soon after it, whatever it was taken for."""
    near = (*regions.ending(), *(line for line in regions.tail if line.text.strip()))
    lines = near[: len(regions.ending()) + LINES_AFTER_TEXT]
    return [line for line in lines if EAST_ASIAN_REPORTER.match(OUTER.sub("", line.text))][:1]
