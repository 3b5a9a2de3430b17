"""What speaks for or against a line's being the title: names of binary features.

As in `traits.py` a name says what was found, so that one weight a name is all that the
ranking in `title.py` needs. Steps count lines that are not blank.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from generator.clean.bylines import NAME, is_photo_credit
from generator.clean.features import WIDTHS, Features, Marker
from generator.clean.remembering import remembered
from generator.clean.title_sheet import FAR, SHORTEST, TOP, Sheet
from generator.clean.title_subject import roots_of
from generator.clean.traits import FEWEST_NAMES, MOST_NAMES, place_in, traits_of

NEAR: Final = 8
ECHO: Final = 60
"""Lines above in which a breadcrumb or a list may name the title already."""
BLOCK: Final = 3
CHAIN: Final = 25
DATED_ABOVE, DATED_BELOW = 15, 12
OPENING: Final = 4
"""Sentences of running text that show what it is about."""
NEXT_TEXTS: Final = 3
"""Lines of running text below, however far, whose words are compared root by root."""
BEGINNING: Final = 40
"""Characters of a title by which a shortened copy is known."""
SHORTEST_ECHO: Final = 8
SHORTEST_IN_CHAIN: Final = 20
_EQUALS: Final = re.compile(r"[ぁ-んァ-ヶ一-鿿가-힣][=＝][ぁ-んァ-ヶ一-鿿가-힣]")
"""`点検する職員ら＝北山市`"""
OFTEN: Final = 3
NONE_NEAR: Final = 9

_LENGTHS: Final = (12, 20, 28, 38, 50, 65, 85, 110, 150)
_STEPS: Final = (1, 2, 3, 5, 8, 13, 22, 40, 80)
_FEW: Final = (1, 2, 3, 5, 8)
_SHARES: Final = (0.01, 0.2, 0.4, 0.6, 0.8, 0.999)
_RATIOS: Final = (0.5, 1, 1.5, 2.5)
_TOPICS: Final = (1, 2, 4, 6, 9, 13)
_WEIGHTS: Final = (0.5, 1, 2, 3, 4, 6, 9)
_WEIGHTS_OF_WORDS: Final = (0.1, 0.3, 0.5, 0.8, 1.2, 1.6)
_TRAITS: Final = frozenset(
    {"glued", "date", "clock", "byline", "credit", "call", "bio", "you", "rights", "mail", "url",
     "money", "parted", "ask", "hash", "quote", "label", "cut", "reply", "speaker", "comma",
     "bracket"}
)  # fmt: skip
_TAKEN_OVER: Final = ("capitals", "upper", "lower", "name", "digits")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_TRAIT: Final = re.compile(r"^[a-z]+")
_AVATAR: Final = re.compile(
    r"avatar | profile | headshot | 아바타 | 프로필 | 头像 | アイコン", re.VERBOSE | re.IGNORECASE
)
_GREETING: Final = re.compile(
    r"^ (?: 안녕하 | こんにち | 皆さん | 大家好 | 谢邀 | 各位 | (?: hello|hi|dear|welcome ) \b )",
    re.VERBOSE | re.IGNORECASE,
)


def names_at_first_sight(sheet: Sheet, place: int) -> list[str]:
    """The features of one line that are quickly found and tell most."""
    return [*_around(sheet, place), *_place(sheet, place), *_likeness(sheet, place)]


def names_on_closer_look(sheet: Sheet, place: int, standing: Mapping[int, float]) -> list[str]:
    """The other features of one line; `standing` has the places of all lines that stand out,
    in order, each with its topic."""
    return [
        *_shape(sheet, place),
        *_next_to(sheet, place),
        *_among(sheet, place, standing),
        *_copies(sheet, place),
        *_names(sheet, place),
        *_held(sheet, place),
        *_subject(sheet, place),
    ]


def _shape(sheet: Sheet, place: int) -> list[str]:
    """What it is by itself."""
    line, own = sheet.lines[place], sheet.own[place]
    end = line.bare[-1] if line.bare[-1] in ".。?？!！:：…,，" else "-"
    length = place_in(line.columns, _LENGTHS)
    names = [
        f"length{length}",
        f"ends{end}",
        f"kind-{own.kind}",
        f"rule-{own.reason}",
        f"mark-{line.marker}",
        f"alone{int(sheet.apart[place])}{int(sheet.apart[place + 1])}",
        f"stands{int(sheet.stands_out(place))}-{length}",
        f"words{place_in(len(line.bare.split()), (2, 3, 4, 6, 9, 13, 20))}",
    ]
    names += filter(None, map(_of_trait, traits_of(line, 0)))
    names += ["phrase"] if line.furniture is not None else []
    names += ["greeting"] if _GREETING.match(line.bare) else []
    return names


@cache
def _of_trait(name: str) -> str:
    """What is taken over of a name that `traits.py` gives, of which there are some hundreds;
    empty if nothing is."""
    found = _TRAIT.match(name)
    if found and found[0] in _TRAITS:
        return f"trait-{found[0]}"
    return name if name.startswith(_TAKEN_OVER) else ""


def _next_to(sheet: Sheet, place: int) -> list[str]:
    """What stands directly above and below it."""
    names = []
    for step in (-2, -1, 1, 2):
        near = place + step
        if not 0 <= near < len(sheet.lines):
            names.append(f"next{step:+}edge")
            continue
        line, own = sheet.lines[near], sheet.own[near]
        names.append(f"next{step:+}{own.kind}{place_in(line.columns, (20, 50, 90))}")
        if abs(step) == 1:
            names.append(f"next{step:+}{own.reason}")
            text = sheet.wordings[near]
            is_held = len(text) >= SHORTEST and text in sheet.wordings[place]
            names += [f"holds{step:+}"] if is_held else []
        if step > 0:
            names += [
                f"{sign}{step:+}" for sign in _signs_of_somebody(line.bare, _is_short_latin(line))
            ]
    return names


def _is_short_latin(line: Features) -> bool:
    return not line.wide and line.columns < WIDTHS[1]


@remembered
def _signs_of_somebody(bare: str, is_short_latin: bool) -> tuple[str, ...]:
    """Whether a line may be a name, and words in place of somebody's picture."""
    is_avatar = _AVATAR.search(bare) is not None
    is_name = _is_name(bare, is_short_latin=is_short_latin)
    return (*(["name"] if is_name else ()), *(["avatar"] if is_avatar else ()))


def _is_name(bare: str, *, is_short_latin: bool) -> bool:
    if NAME.match(bare):
        return True
    words = _WORD.findall(bare) if is_short_latin else []
    return FEWEST_NAMES <= len(words) <= MOST_NAMES and all(word[0].isupper() for word in words)


def _around(sheet: Sheet, place: int) -> list[str]:
    """Datelines and bylines near it, and how long it is beside its neighbours."""
    above = sheet.heads[max(0, place - DATED_ABOVE) : place]
    below = sheet.heads[place + 1 : place + 1 + DATED_BELOW]
    own = sheet.columns[place]
    over = sheet.columns[max(0, place - 5) : place]
    under = [
        columns
        for columns, is_prose in zip(
            sheet.columns[place + 1 : place + 1 + BLOCK],
            sheet.prose[place + 1 : place + 1 + BLOCK],
            strict=True,
        )
        if not is_prose
    ]
    path_above = True in sheet.paths[max(0, place - NEAR) : place]
    path_below = True in sheet.paths[place + 1 : place + 1 + CHAIN]
    return [
        f"path{int(path_above)}{int(path_below)}",
        f"heads{int(True in above[:-2])}{int(True in above[-2:])}{int(True in below)}",
        f"head-below{_steps_to_head(below[:NEAR])}",
        f"head-above{_steps_to_head(above[: -1 - BLOCK : -1])}",
        f"over-above{place_in(own / max(over, default=1), _RATIOS)}",
        f"over-below{place_in(own / max(under, default=1), _RATIOS)}",
    ]


def _steps_to_head(heads: Sequence[bool]) -> int:
    return place_in(heads.index(True), (1, 2, 4)) if True in heads else NONE_NEAR


def _place(sheet: Sheet, place: int) -> list[str]:
    """Where it stands, seen from the text."""
    away = sheet.first - place
    here, after = (bisect_left(sheet.texts, at) for at in (place, place + 1))
    to_prose = sheet.texts[after] - place - 1 if after < len(sheet.texts) else FAR
    few, many = (
        sheet.sentences[place] - sheet.sentences[max(0, place - back)] for back in (10, ECHO)
    )
    above, near = (here - bisect_left(sheet.texts, place - back) for back in (ECHO, 6))
    # Without a menu the first lines are the title's; with one they are never.
    frame = "" if sheet.framed else "bare-"
    return [
        f"{frame}{'above' if away > 0 else 'below'}{place_in(abs(away), _STEPS)}",
        f"{frame}from-top{place_in(place, (1, 2, 3, 6, 12, 25))}",
        f"prose-above{place_in(above, _FEW)}",
        f"prose-near{place_in(near, (1, 2, 3))}",
        f"sentences-near{place_in(few, (1, 2, 4))}",
        f"sentences-above{place_in(many, (1, 3, 8))}",
        f"to-prose{place_in(min(to_prose, FAR), _STEPS)}",
    ]


def _among(sheet: Sheet, place: int, topics: Mapping[int, float]) -> list[str]:
    """Its rank among the lines that stand out."""
    topic = sheet.topic(place)
    best = max(topics.values(), default=0.0)
    standing = list(topics)
    names = [
        f"topic{place_in(topic, _TOPICS)}",
        f"best-topic{place_in(topic / (best or 1), (0.3, 0.6, 0.8, 0.999))}",
    ]
    if place not in standing:
        return names
    nth = standing.index(place)
    lines = sheet.lines
    longer = sum(
        lines[other].columns > lines[place].columns
        for other in standing
        if abs(other - place) < CHAIN
    )
    ahead = sum(other < sheet.first for other in standing[nth + 1 :])
    since = place - standing[nth - 1] if nth else FAR
    names += [
        f"ahead{min(ahead, 4)}" if place < sheet.first else "ahead-in",
        f"nth{min(nth, 4)}",
        f"longer{min(longer, 3)}",
        f"since{place_in(since, (2, 4, 8, 16))}",
        f"run{min(_run_above(sheet, place), 2)}",
    ]
    return names


def _run_above(sheet: Sheet, place: int) -> int:
    """How many lines that stand out stand together directly above it."""
    run = 0
    while run < place and run < BLOCK:
        above = place - run - 1
        if not sheet.stands_out(above) or sheet.lines[above].columns < SHORTEST_IN_CHAIN:
            break
        run += 1
    return run


def _copies(sheet: Sheet, place: int) -> list[str]:
    """Where else in the capture the same words stand."""
    text = sheet.wordings[place]
    same = [other for other in sheet.copies[text] if other != place]
    marked = sum(sheet.lines[other].marker is not Marker.NONE for other in sheet.copies[text])
    names = [f"copies{min(len(same), 3)}", f"copies-marked{min(marked, 2)}"]
    names += ["copy-alone"] if any(sheet.alone(other) for other in same) else []
    if len(text) < SHORTEST_ECHO:
        return names
    below = sheet.wordings[place + 1 : place + 1 + NEAR]
    begun = [
        other
        for other in sheet.wordings[max(0, place - NEAR) : place]
        if len(other) >= SHORTEST_ECHO and other != text
    ]
    found = {
        "ends-crumb": sheet.ends_longer(place, place - ECHO),
        "copy-above": any(place - ECHO <= other < place for other in same),
        "copy-below": text in below,
        "begins-top": any(o != text and o.startswith(text) for o in sheet.wordings[:TOP]),
        "held-below": any(other != text and text[:BEGINNING] in other for other in below),
        "begins-like-above": any(text.startswith(other) for other in begun),
    }
    return [*names, *(name for name, is_so in found.items() if is_so)]


def _held(sheet: Sheet, place: int) -> list[str]:
    """Whether it is a caption, perhaps below the words for whoever can't see the picture, and
    whether other lines hold it: `3 thoughts on “…”`, `… | The Gazette`."""
    line, text = sheet.lines[place], sheet.wordings[place]
    is_doubled = any(abs(other - place) == 1 for other in sheet.copies[text])
    names = ["copy-next"] if is_doubled else []
    names += ["photo"] if is_photo_credit(line.bare) else []
    names += ["equals"] if line.wide and _EQUALS.search(line.bare) else []
    if len(text) >= SHORTEST_ECHO:
        held = sheet.joined.count(text) - len(sheet.copies[text])
        names.append(f"held{min(held, 2)}")
    return names


def _names(sheet: Sheet, place: int) -> list[str]:
    """Whether a line of rights names it: then it is the outlet."""
    text = sheet.wordings[place]
    is_named = len(text) >= SHORTEST and any(text in line for line in sheet.rights)
    return ["in-rights"] if is_named else []


def _likeness(sheet: Sheet, place: int) -> list[str]:
    """How much of it the text speaks of."""
    own = sheet.words[place]
    if not own:
        return ["wordless"]
    inside = [sheet.in_text.get(word, 0) - (place >= sheet.first) for word in own]
    known = sum(count > 0 for count in inside)
    often = sum(count >= OFTEN for count in inside)
    rare = sum(
        0 < count >= sheet.elsewhere.get(word, 0) for word, count in zip(own, inside, strict=True)
    )
    next_text = bisect_left(sheet.texts, place + 1)
    prose = [other for other in sheet.texts[next_text : next_text + OPENING] if other < place + FAR]
    begun = len(own & frozenset().union(*(sheet.words[other] for other in prose)))
    return [
        f"known{place_in(known / len(own), _SHARES)}",
        f"shared{place_in(known, _FEW)}",
        f"often{place_in(often / len(own), _SHARES)}",
        f"rare{place_in(rare / len(own), _SHARES)}",
        f"opening{place_in(begun / len(own), _SHARES)}",
        f"begun{place_in(begun, _FEW)}",
    ]


def _subject(sheet: Sheet, place: int) -> list[str]:
    """How much of what the text is about stands in it, whatever the endings of the words."""
    own = roots_of(sheet.lines[place].bare)
    if not own:
        return ["rootless"]
    below = bisect_left(sheet.texts, place + 1)
    texts = sheet.texts[below : below + NEXT_TEXTS]
    begun = frozenset[str]().union(*(sheet.roots_of_text(other) for other in texts))
    known = sum(root in sheet.subject.in_text for root in own)
    weight = sheet.subject.weight(own)
    return [
        f"roots-known{place_in(known / len(own), _SHARES)}",
        f"roots-begun{place_in(len(own & begun) / len(own), _SHARES)}",
        f"subject{place_in(weight, _WEIGHTS)}",
        f"subject-each{place_in(weight / len(own), _WEIGHTS_OF_WORDS)}",
    ]
