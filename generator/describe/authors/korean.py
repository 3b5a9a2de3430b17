"""Korean bylines: `홍길동 기자`, `실리콘밸리=홍길동 특파원`, `(서울=연합뉴스) 홍길동 기자 =`."""

from __future__ import annotations

import re

from generator.describe.authors.names import split_people

ROLE = re.compile(
    r"""
    (?: (?<![가-힣]) (?: 선임 | 수석 | 책임 | 전문 | 객원 | 인턴 | 수습 | 시민 | 초빙 | 전임 | 부
          | 편집 | 논설 | 연구 | 자문 | 명예 ) \s? )?
    (?: 기자 | 특파원 | 노무사 | 공인노무사 | 회계사 | 세무사 | 변리사 | 의사 | 약사 | 감독
      | 시인 | 소설가 | 아나운서 | 리포터 | 상무 | 전무 | 전문위원 | 부연구위원 | 통신원
      | 논설위원 | 연구위원 | 논설실장 | 위원 | 연구원 | 교수 | 에디터
      | PD | 앵커 | 칼럼니스트 | 평론가 | 애널리스트 | 변호사 | 작가 | 박사 | 대표 | 소장 | 원장
      | 센터장 | 실장 | 팀장 | 부장 | 차장 | 과장 | 국장 | 본부장 | 이사 | 총장 | 회장 | 대사 )
    (?![가-힣])
    """,
    re.VERBOSE,
)
LABEL = re.compile(
    r"""
    (?: 저자 | 기고자 | 글쓴이 | 지은이 | 필자 | 작성자 | 집필 | 취재 | 기자(?:명)? | 글 )
    (?: \s* [:：=] \s* | (?<= ^저자 ) \s+ )
  | (?: ^ | (?<= \s ) ) (?: 작성자 | 글쓴이 | 필자 | 기고자 | 저자 ) \s+
        (?= [가-힣]{2,4} (?: \s | $ ) )
  | ^ 글 \s+ (?= [가-힣]{3} $ )
  | ^ (?: Analyst | 애널리스트 ) \s* [:：]? \s* (?= [가-힣] )
    """,
    re.VERBOSE,
)
HANGUL_END = re.compile(r"[가-힣]+$")
BEFORE_NAME = re.compile(r"[=＝:：|｜ㅣ()\[\]（）【】〔〕<>〈〉「」;]")
WITH_POST = re.compile(
    rf"(?P<name>[가-힣]{{2,4}})\s?[(（][^()（）]*?{ROLE.pattern}[\s,]*[)）]", re.VERBOSE
)
WORD = re.compile(r"[^\s,·ㆍ・/&、]+")
JOINT = re.compile(r"[,·ㆍ・/&、]")

SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도"
    "소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉경사목형두음빈동온호범팽승"
)
"""The common surnames of one syllable, among them those of 99 in 100 Koreans; no full list."""
DOUBLE_SURNAMES = ("남궁", "황보", "제갈", "선우", "독고", "사공", "서문")

BUREAUX = frozenset(
    [
        *("서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종", "수원", "제주", "과천"),
        *(
            "베이징",
            "상하이",
            "홍콩",
            "광저우",
            "선양",
            "선전",
            "타이베이",
            "도쿄",
            "오사카",
            "나고야",
        ),
        *("워싱턴", "뉴욕", "로스앤젤레스", "샌프란시스코", "실리콘밸리", "시카고", "런던", "파리"),
        *(
            "베를린",
            "브뤼셀",
            "제네바",
            "로마",
            "모스크바",
            "이스탄불",
            "카이로",
            "예루살렘",
            "두바이",
        ),
        *("뉴델리", "하노이", "방콕", "마닐라", "자카르타", "싱가포르", "시드니", "멕시코시티"),
        *("상파울루", "나이로비", "부에노스아이레스", "테헤란", "호찌민", "쿠알라룸푸르"),
    ]
)
"""Where Korean papers and agencies keep reporters: a place beside a name is no name."""
DESK_ENDINGS = ("부", "팀", "일보", "신문", "뉴스", "경제", "타임스", "방송", "투데이", "데일리",
                "저널", "통신", "연구소", "연구원", "대학", "대학교", "대", "센터", "위원회",
                "학과", "협회", "닷컴", "미디어")  # fmt: skip
"""How departments, outlets and institutions end."""

ORGANISATION_ENDINGS = frozenset({"연구원"})
"""Ranks that end the names of organisations too."""

SURELY = 3
"""How much like a name three syllables are that begin with a surname."""
NAME_LENGTH = 3
"""Syllables of nearly every Korean name."""


def find_korean(text: str) -> tuple[str, ...]:
    """The people whom a byline names by a label or before what they are."""
    with_post = [found["name"] for found in WITH_POST.finditer(text)]
    if with_post:
        return tuple(name for name in with_post if _likeness(name) > 1)
    names: list[str] = []
    position = 0
    for role in ROLE.finditer(text):
        before = text[position : role.start()]
        if not _is_of_an_organisation(before, role[0]):
            names += _before_role(before)
        position = role.end()
    label = LABEL.search(text)
    if not names and label:
        return split_people(text[label.end() :], _is_listed)
    return tuple(names)


def is_korean_name(word: str) -> bool:
    """Whether a word of Hangul is built like a Korean name."""
    return _likeness(word) > 1


def _is_listed(word: str) -> bool:
    """Whether a word may be a name among those after a label, whatever its surname."""
    return is_korean_name(word) or (
        re.fullmatch(r"[가-힣]{3}", word) is not None
        and not word.endswith(DESK_ENDINGS)
        and not ROLE.fullmatch(word)
    )


def _is_of_an_organisation(before: str, role: str) -> bool:
    """Whether what looks like a rank ends an organisation's name: `한국미래전략연구원`.

    Written without a space, only behind three syllables built like a name is it a person's.
    """
    word = HANGUL_END.search(before)
    return role in ORGANISATION_ENDINGS and word is not None and _likeness(word[0]) < SURELY


def _before_role(text: str) -> list[str]:
    """The person, or the people joined by a comma or dot, right before a role."""
    segment = BEFORE_NAME.split(text)[-1]
    words = list(WORD.finditer(segment))
    likeness = [_likeness(word[0]) for word in words]
    if not words or not max(likeness):
        return []
    at = max(range(len(words)), key=lambda index: (likeness[index], index))
    names = [words[at][0]]
    while at and likeness[at - 1] > 1:
        between = segment[words[at - 1].end() : words[at].start()]
        is_place = between.strip() == "/" and [likeness[at - 1], likeness[at]] == [2, 3]
        if is_place or not JOINT.search(between):
            # `진주/박서진 기자`: a town has two syllables, a name three.
            break
        at -= 1
        names.insert(0, words[at][0])
    return names


def _likeness(word: str) -> int:
    """How much like a person's name: 0 not at all, 1 perhaps (a foreigner's), 2, 3."""
    if word in BUREAUX or not re.fullmatch(r"[가-힣]{2,7}|[一-鿿]{2,4}|[A-Z][a-z]+", word):
        return 0
    if len(word) > NAME_LENGTH and word.startswith(DOUBLE_SURNAMES):
        return 3
    if word.endswith(DESK_ENDINGS) and len(word) >= NAME_LENGTH:
        return 0
    if word[0] not in SURNAMES or len(word) > NAME_LENGTH + 1:
        return 1
    return 3 if len(word) == NAME_LENGTH else 2
