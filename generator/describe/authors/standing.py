"""Names that stand alone near the title or the text's end, without a word on what they are.

`Jane Doe` over `May 20, 2024` over `5 min read`: pages put such lines into boxes of their
own, and copied as text nothing but their place and their neighbours tells what they are.
Each candidate gathers evidence; the best one counts if it has enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final

from generator.characters import SENTENCE_ENDS
from generator.describe.authors.chinese import is_chinese_name
from generator.describe.authors.english import NO_PERSON, people_at, unglued, without_label
from generator.describe.authors.japanese import MIXED
from generator.describe.authors.korean import is_korean_name
from generator.describe.authors.others import NOT_AUTHORS
from generator.describe.authors.signs import FOLLOW, JOINED, POST, RIGHTS, Signs
from generator.describe.authors.vocabulary import is_no_word_of_trade
from generator.describe.credits import SECTIONS
from generator.describe.dates import find_dates
from generator.describe.dating import MODIFIED_LABEL, PUBLISHED_LABEL
from generator.describe.regions import FURNITURE, Regions, Shown
from generator.model import Kind

ABOVE: Final = 12
"""Lines above the title, and below it or the text's beginning, where the author may stand."""
BELOW: Final = 6
BEFORE: Final = 12
AFTER: Final = 30
"""Lines before and after the text's end in which a box on the author stands."""
LONGEST: Final = 110
"""Characters of a line that holds a name."""
SHORTEST_SENTENCE: Final = 20
MOST: Final = 200
"""Candidates looked at: each is looked for in the whole capture."""
LONGEST_POST: Final = 40
"""Characters of a post that are looked at."""
LONGEST_LIST: Final = 16
"""Lines under `Authors` in which more of them stand."""
ENOUGH: Final = 3.0

EVIDENCE: Final[Mapping[str, float]] = {
    "cue": 4.0,
    "portrait": 3.0,
    "same line as a date": 2.0,
    "near a date": 1.5,
    "beside a date": 0.5,
    "only beside a date": 2.0,
    "member of a forum": 2.5,
    "talks below": 1.5,
    "byline": 1.5,
    "replies": 3.0,
    "greets": 3.0,
    "handle": 1.0,
    "marked handle": 2.0,
    "near reading time": 1.0,
    "near a button to follow": 2.5,
    "words on the author": 2.0,
    "over a post": 1.0,
    "over when it was posted": 3.0,
    "holds the rights": 1.0,
    "about": 1.5,
    "shown again": 1.0,
    "twice in a row": 1.5,
    "under the title": 1.0,
    "given name": 1.5,
    "surname": 1.0,
    "staff": 1.5,
    "organisation": -3.0,
    "speaks": -3.0,
    "may be anything": -1.5,
    "after a source": -4.0,
    "right under the title": 1.0,
    "after the text": -1.0,
    "one word": -1.0,
    "ordinary words": -2.5,
}
"""What each sign is worth; set by hand on the English pages that may be tuned on."""

NO_NAMES: Final = re.compile(
    r"""
    \b (?: (?: first | last ) \s )? (?: published | updated | posted | modified | reviewed )
        (?: \s (?: on | at ) \b )? \s? :?
  | (?: \d+ | one ) \s? -? min(?:ute)?s? \.? \s read | \d{1,2} : \d\d \s? (?: [ap]m )?
  | \d+ \s comments? | \b on \s* (?= $ | \| )
  | ^ \W* (?: about | meet ) \s
    """,
    re.VERBOSE | re.IGNORECASE,
)
PARTS: Final = re.compile(r"\s*[|｜•·—–]\s*|\s{2,}|\s[-:/]\s|\s(?=in\s[A-Z]|@\w)")
EDGE: Final = " \t\N{NO-BREAK SPACE}•◦*-–—,.:;|®"
STAFF: Final = re.compile(
    r"""
    (?! (?: Our | The | Your | Meet | Join | About | Contact | For ) \s )
    (?: [A-Z][\w&'’.]* \s ){0,3}
    (?: [Ss]taff | [Tt]eam | Editors | Editorial (?: \s (?: Staff | Team ) )? )
    """,
    re.VERBOSE,
)
OUTLET: Final = re.compile(
    r"(?:日[报報]|[周週][刊报報]|晚[报報]|新[闻聞]|通[讯訊]社|[网網]|电视台|電視|[杂雜][志誌]|頻道|频道|新聞社"
    r"|デジタル|オンライン|電子版|ニュース|テレビ|放送|일보|신문|뉴스|방송|통신|저널|타임스|투데이)$"
)
EAST_ASIAN: Final = re.compile(r"[가-힣ぁ-んァ-ヶー一-鿿]")
APART: Final = re.compile(r"(?<=^[一-鿿])\s+(?=[一-鿿]{1,2}$)")
"""`钟  砺`: a name of two characters, set as wide as those of three."""
KOREAN_NAME_LENGTH: Final = 3
"""Syllables; a word of two beside a date is a section as often as a name."""
SURE: Final = frozenset({"cue", "greets", "replies"})
"""Signs that only a person has, whatever the name is like."""
DATED: Final = frozenset({"same line as a date", "near a date", "near reading time"})
DEGREE: Final = re.compile(r",\s[A-Z]{1,3}[.a-z]*[A-Z]{1,4}\b")
LONGEST_DEGREES: Final = 30
CODE_BEHIND: Final = re.compile(r"\s(?!II|III|IV|JR|SR|PHD|MD)[A-Z]{2,5}$")
"""`Riverbase VPN`"""
KANJI: Final = re.compile(r"[一-鿿々]{3,5}")
"""A Japanese name that a wide space parts from the next one's."""
HANDLE: Final = re.compile(r"@?(?=[a-z\d_.-]*[_\d])[a-z][a-z\d_.-]{2,22}[a-z\d]|@[A-Za-z]\w{2,22}")
"""`dalgona_dev`, `@moyashi`: so write few words that are no users' names."""
LOWER: Final = re.compile(r"[a-z]{4,20}")
USER: Final = re.compile(
    r"[A-Z][a-z]{2,14}|(?:[A-Z][a-z]+){2,3}|[가-힣]{2,10}|[ぁ-んァ-ヶー一-鿿]{2,10}"
    r"|[一-鿿々]{1,3}\s[一-鿿々ぁ-んァ-ヶー]{1,4}"
)
PHRASE: Final = re.compile(
    r"[一-鿿ァ-ヶー][のをがはにと][一-鿿ァ-ヶ]|[たるいな](?:もの|こと|ところ|とき|理由|方法)$"
)
"""`分割の失敗`, `用意したもの`: a heading rather than a user."""
PRESENT: Final = re.compile(
    r"^\W*(?:\d+\W+)?(?:참\s?석|출\s?석|배\s?석|불\s?참|出席|列席|欠席|缺席|present|attendees|apologies)\S{0,4}\s*[:：]",
    re.IGNORECASE,
)
"""Who was there, in minutes."""
_CORRESPONDENT: Final = re.compile(r"^通[讯訊][员員]\s+")
"""Before whom an enterprise's own pages name as their writer."""
_CONTENTS: Final = "contents-list"
"""The reason of lines that list a piece's headings."""
WITH_POST: Final = re.compile(r"(?P<name>[가-힣]{3})\s[가-힣]{2,8}[가자사인장원관수무]")
"""`홍길동 소리채집가`: a name and what the person is."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    name: str
    people: tuple[str, ...]
    place: int
    """Among the shown lines."""


def find_standing(regions: Regions) -> tuple[tuple[str, ...], int] | None:
    """The names in the line with the most evidence, and that line's number."""
    shown = regions.shown()
    signs = Signs(tuple(line.text for line in shown.lines))
    ranked = [
        (_worth(found, shown, signs), -found.place, found)
        for found in islice(_candidates(shown, signs), MOST)
    ]
    worth, _, best = max(ranked, key=lambda row: row[:2], default=(0.0, 0, None))
    if best is None or worth < ENOUGH:
        return None
    others = _listed_below(best, shown, signs)
    return (*best.people, *others), shown.lines[best.place].n


def _listed_below(first: _Candidate, shown: Shown, signs: Signs) -> Iterator[str]:
    """Who follows the first in a list under `Authors`, posts and initials between them."""
    if not signs.has_cue(first.name, first.place):
        return
    lines = [line.text.strip() for line in shown.lines[first.place + 1 :][:LONGEST_LIST]]
    for at, text in enumerate(lines):
        if len(text) <= len("A.B.") or POST.match(text[:LONGEST_POST]):
            continue
        below = lines[at + 1] if at + 1 < len(lines) else ""
        is_listed = POST.match(below[:LONGEST_POST]) or any(find_dates(below))
        if people_at(text, 0) != (text,) or not is_listed:
            return
        yield text


def _worth(found: _Candidate, shown: Shown, signs: Signs) -> float:
    seen = [*signs.of(found.people[0], found.place)]
    if shown.lines[found.place].kind is Kind.BYLINE:
        seen.append("byline")
    is_marked = shown.lines[found.place].text.lstrip().startswith(f"@{found.name}")
    if is_marked or HANDLE.fullmatch(found.name):
        seen.append("marked handle" if is_marked else "handle")
    if found.name.islower():
        seen = [sign for sign in seen if sign not in {"ordinary words", "one word"}]
    if "member of a forum" in seen:
        seen = [sign for sign in seen if sign not in {"beside a date", "one word"}]
    if EAST_ASIAN.match(found.name) and not _is_korean(found.name):
        is_name = _is_chinese(found.name) or MIXED.fullmatch(found.name) or len(found.people) > 1
        is_told = not SURE.isdisjoint(seen)
        seen += ["surname"] if is_name else [] if is_told else ["may be anything"]
        seen += ["ordinary words"] if _is_of_words(found.name, shown) else []
    if found.place >= min(max(shown.after - BEFORE, shown.text + BELOW), shown.after):
        # There dates are those of comments and of other pieces.
        seen = [sign for sign in seen if sign not in DATED] + ["after the text"]
    elif found.place > shown.title:
        seen += ["under the title", *_right_under_title(found, shown)]
    if STAFF.fullmatch(found.name):
        seen = [sign for sign in seen if sign not in {"ordinary words", "one word"}] + ["staff"]
    return sum(EVIDENCE[sign] for sign in seen)


def _is_of_words(name: str, shown: Shown) -> bool:
    """Whether each part of a spaced name stands elsewhere, too, as tags do: `半導体 規制`."""
    parts = name.split()
    others = [line.text for line in shown.lines if name not in line.text]
    return len(parts) > 1 and all(any(part in text for text in others) for part in parts)


def _right_under_title(found: _Candidate, shown: Shown) -> Iterator[str]:
    if found.place == shown.title + 1:
        if _is_user_and_date(shown, found):
            yield "only beside a date"
        if _stands_for_itself(found.name):
            yield "right under the title"


def _is_user_and_date(shown: Shown, found: _Candidate) -> bool:
    """Whether a line is a word and behind it a day, as blogs have them: `달빛산책 2024. 5. 20.`"""
    text = shown.lines[found.place].text.strip()
    moments = list(find_dates(text))
    if not moments or not EAST_ASIAN.match(found.name) or found.name in SECTIONS:
        return False
    is_whole = text[: moments[0].start].strip(EDGE) == found.name
    return is_whole and not text[moments[-1].end :].strip(EDGE) and moments[0].exact


def _stands_for_itself(name: str) -> bool:
    """Whether a name can hardly be a section right under the title."""
    is_spaced = " " in name or "　" in name or HANDLE.fullmatch(name) is not None
    return _is_chinese(name) or is_spaced


def _is_korean(name: str) -> bool:
    """Built like a name; but so are many words, so it counts neither for nor against it."""
    return is_korean_name(name) and len(name) == KOREAN_NAME_LENGTH


def _is_chinese(name: str) -> bool:
    return is_chinese_name(name) and name not in SECTIONS


def _candidates(shown: Shown, signs: Signs) -> Iterator[_Candidate]:
    """Names near the title and the text's end, and wherever a line announces an author."""
    near = {
        *range(max(0, shown.title - ABOVE), min(shown.text + BELOW, len(shown.lines))),
        *range(max(0, shown.after - BEFORE), min(shown.after + AFTER, len(shown.lines))),
    }
    headings = {_heading(line.text) for line in shown.lines if line.reason == _CONTENTS}
    for place, line in enumerate(shown.lines):
        if _heading(line.text) in headings:
            continue
        if _is_sentence(line.text) or len(line.text) > LONGEST or RIGHTS.search(line.text):
            continue
        if line.kind is Kind.TITLE or line.reason in FURNITURE or JOINED.match(line.text):
            continue
        if PRESENT.match(line.text):
            continue
        if line.kind is Kind.TABLE and "\t" in line.text:
            continue
        has_cue = signs.has_cue(line.text, place)
        is_told = has_cue or line.text.strip() in signs.greeting
        is_heading = line.kind is Kind.HEADING and place >= shown.told
        if not is_told and (place not in near or (is_heading and EAST_ASIAN.match(line.text))):
            continue
        for part in _parts(line.text):
            people = _people(part) or ((part,) if has_cue and LOWER.fullmatch(part) else ())
            if people:
                name = part if STAFF.fullmatch(part) else people[0]
                yield _Candidate(name, people, place)


def _heading(text: str) -> str:
    return text.strip(EDGE)


def _is_sentence(text: str) -> bool:
    return text.rstrip()[-1:] in SENTENCE_ENDS and len(text) >= SHORTEST_SENTENCE


def _parts(text: str) -> Iterator[str]:
    """What a line holds between bars, dates and words that go with dates."""
    spaced = APART.sub("", unglued(text))
    for moment in reversed(list(find_dates(spaced))):
        spaced = f"{spaced[: moment.start]} | {spaced[moment.end :]}"
    for part in PARTS.split(NO_NAMES.sub(" | ", spaced)):
        named = _CORRESPONDENT.sub("", without_label(part.strip(EDGE)))
        is_name = is_no_word_of_trade("".join(named.split()))
        is_plain = named.isupper() or DEGREE.search(named) is not None
        is_product = not is_plain and CODE_BEHIND.search(named) is not None
        if named and is_name and not is_product and not NOT_AUTHORS.search(part):
            yield named


def _people(part: str) -> tuple[str, ...]:
    """The people if a part is nothing but names, or a desk or user that could be one."""
    people = people_at(part, 0)
    rest = len(part) - sum(map(len, people))
    beside = len(people) * len(" and ") + LONGEST_DEGREES * (DEGREE.search(part) is not None)
    ending = part[part.rfind(people[-1]) + len(people[-1]) :] if people else ""
    is_whole = DEGREE.search(part) is not None or not any(map(str.isalpha, ending))
    if people and rest <= beside and is_whole and not any(map(str.isdigit, part)):
        return people
    if STAFF.fullmatch(part):
        return (part,)
    apart = part.split("　")
    if len(apart) > 1 and all(KANJI.fullmatch(word) for word in apart):
        return tuple(apart)
    with_post = WITH_POST.fullmatch(part)
    if with_post and is_korean_name(with_post["name"]):
        return (with_post["name"],)
    return _user(part)


def _user(part: str) -> tuple[str, ...]:
    """The one word by which a user goes."""
    if PUBLISHED_LABEL.search(part) or MODIFIED_LABEL.search(part) or OUTLET.search(part):
        return ()
    if HANDLE.fullmatch(part):
        return (part.lstrip("@"),)
    is_phrase = PHRASE.search(part) is not None
    is_user = (
        not is_phrase
        and USER.fullmatch(part)
        and not FOLLOW.match(part)
        and part.lower() not in NO_PERSON
    )
    return (part,) if is_user else ()
