"""Whether a Korean line ends with a word or in the middle of one, where no space is written.

What two syllables do in Korean at large and what they do inside the lines of the document are
weighed together, as odds of a space between them.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

USUAL: Final = 0.3
"""Share of Korean syllables with a space behind them."""
_BEHIND: Final = {
    0.92: "는을은의를게와할및며섯던될몇",
    0.7: "고로한과면두야억른께든벌째쓴친볼긴쓸낸",
    0.5: "이에가서도해만터년체월본된록더린네울형히겨느폼털져첫혀럼층",
    0.1: "사대전정아중부미원주상구업스비들성계반문위분경발소조회무통관동물명오생요람말설방글력"
          "점합매배행선결처버건책올목속곳집남알늘교예평판크임약름포변독향감청민노태언립혁플쟁씨"
          "걸답값타복검초증불허환축참략피토승핵패끝칙살낮림너택객획틀익송팔측카취족병꾸클잡",
    0.02: "하니있보으공습모했었것학우않연마바유작표추되규없입까거받양르영강같확았투최따누손파현"
          "견협디함특많필편였겠졌절넘키메높창먼머돌레뉴센됐활렸밝찾랫맞읽왔놓붙멈테좋논컴충움옮"
          "브베랐퓨첨웨묻커앞됩혔웠얼농슈빠댓닫",
}  # fmt: skip
_BEFORE: Final = {
    0.9: "있것않그없말등때열확배같따알올쓰손및줄많필최못곳걸뒤넘불높먼밝찾참맞읽살붙논좋쓴멈핵"
          "옮밤묻낮쓸볼팔앞닫",
    0.7: "수중주모미내위두연달바추받규글번설매결강더투늘평협예새네언답절돌플특혁칩노막값갈메초"
          "창채활쪽끝됩충",
    0.5: "기사시보대정전아나공상데안개일소발반경여세조관분우동학마통물오단생되작유차명저거점방"
          "영함선책본목건집법견외교포누파담남종감변날증현접순검허편뉴길패승군놓광움될컴커브측낸",
    0.1: "다의고도과업요스게간체화치음능까트러식난형울급향민년키타망센획율털님황익친윤",
    0.02: "는에을은로를니으리면라습터용었술려와야람력며델르래료린록았호름른량립련째께겠류졌쟁히"
          "루던였섯레험론략렸랫칙져폼균십템림락례랐퓨령럼런객혀률란흘혔웠꾸징족",
}  # fmt: skip
"""Shares of syllables with a space behind or before them, in steps: counted in the Korean
captures of `tests/development` that are not kept aside. The others have 0.25 to 0.35."""
_OTHERS: Final = 0.27
DOUBT: Final = 6.0
"""Syllables that the large counts weigh, beside those of the document."""
OF_PAIR: Final = 1.2
"""Weight of what the two syllables do together in the document, over each of them alone."""
OF_TWO: Final = 0.7
"""Weight of what the last two syllables or the first two do in the document."""
OF_WORD: Final = 1.5
"""Weight of a word that stands whole inside a line of the document."""
_WHOLE: Final = re.compile(
    r"""
    가장 | 다시 | 모두 | 함께 | 먼저 | 이미 | 아직 | 매우 | 더욱 | 특히 | 또한 | 다만
    | 대신 | 직접 | 서로 | 따로 | 스스로 | 곧바로 | 그러나 | 그리고 | 그런데 | 하지만
    | 따라서 | 때문에 | 때문이다 | 가운데 | 동안 | 사이 | 정도 | 경우 | 경우에
    | 경우에는 | 다른 | 같은 | 많은 | 없는 | 있는 | 않은 | 않는 | 않고 | 위한 | 대한
    | 관한 | 따른 | 통한 | 위해 | 위하여 | 통해 | 통하여 | 대해 | 대하여 | 따라 | 이번
    | 지난 | 올해 | 지난해 | 최근 | 현재 | 이후 | 이상 | 이하 | 이내 | 어느 | 어떤
    | 모든 | 여러 | 다섯 | 여섯 | 일곱 | 여덟 | 아홉 | 첫째 | 둘째 | 셋째 | 주요 | 해당
    | 전체 | 일부 | 대부분 | 것은 | 것이 | 것을 | 것으로 | 것이다 | 수는 | 수도
    | 수밖에 | 있다 | 없다 | 있으며 | 있고 | 있어 | 있었다 | 없었다 | 않았다 | 아니라
    | 말했다 | 밝혔다 | 그는 | 우리는 | 누가 | 얼마를
    """,
    re.VERBOSE,
)
"""Words that stand for themselves in Korean texts of all kinds."""
_PAIR: Final = re.compile(r"(?= ( [가-힣] [ ]? [가-힣] ) )", re.VERBOSE)
_END: Final = re.compile(r"(?= ( [가-힣]{2} [ ]? ) [가-힣] )", re.VERBOSE)
_START: Final = re.compile(r"(?= (?<= [가-힣] ) ( [ ]? [가-힣]{2} ) )", re.VERBOSE)


def _shares(steps: Mapping[float, str]) -> Mapping[str, float]:
    return MappingProxyType({sign: share for share, signs in steps.items() for sign in signs})


_SHARE_BEHIND: Final = _shares(_BEHIND)
_SHARE_BEFORE: Final = _shares(_BEFORE)


@dataclass(frozen=True, slots=True)
class Spacing:
    """What a document shows of its Korean words, inside its lines."""

    pairs: Counter[str]
    """How often two syllables follow each other, `가나` within a word and `가 나` between two."""
    behind: Counter[str]
    """Syllables with a space behind them, as `가 `, and without one, as `가`."""
    before: Counter[str]
    """Syllables with a space before them, as ` 가`, and without one, as `가`."""
    words: Counter[str]
    ends: Counter[str]
    """The last two syllables of words that others follow, as `가나 `, and two within, as `가나`."""
    starts: Counter[str]
    """The first two syllables of words after others, as ` 가나`, and two within, as `가나`."""

    def parts(self, before: str, after: str) -> bool:
        """Whether two words meet where one line ends with `before` and the next begins with
        `after`, the syllables up to the nearest other sign."""
        return self._odds(before, after) > 0

    def _odds(self, before: str, after: str) -> float:
        """The logarithm of the odds of a space."""
        last, first = before[-1], after[0]
        behind = _odds_of(self.behind, f"{last} ", last, _SHARE_BEHIND.get(last, _OTHERS))
        ahead = _odds_of(self.before, f" {first}", first, _SHARE_BEFORE.get(first, _OTHERS))
        usual = math.log(USUAL / (1 - USUAL))
        apart, together = self.pairs[f"{last} {first}"], self.pairs[f"{last}{first}"]
        pair = math.log((apart + 0.5) / (together + 0.5)) if apart + together else 0.0
        words = (self._knows(before) or self._knows(after)) - (self.words[before + after] > 0)
        two = _of_two(self.ends, f"{before[-2:]} ", before[-2:])
        two += _of_two(self.starts, f" {after[:2]}", after[:2])
        return behind + ahead - usual + OF_PAIR * pair + OF_TWO * two + OF_WORD * words

    def _knows(self, word: str) -> bool:
        return len(word) > 1 and (bool(_WHOLE.fullmatch(word)) or self.words[word] > 0)


def spacing_of(texts: Iterable[str], words: Counter[str]) -> Spacing:
    """What lines show; `words` are those inside them."""
    pairs: Counter[str] = Counter()
    ends: Counter[str] = Counter()
    starts: Counter[str] = Counter()
    for text in texts:
        pairs.update(_PAIR.findall(text))
        ends.update(_END.findall(text))
        starts.update(_START.findall(text))
    behind: Counter[str] = Counter()
    before: Counter[str] = Counter()
    for pair, often in pairs.items():
        behind[pair[:-1]] += often
        before[pair[1:]] += often
    return Spacing(pairs, behind, before, words, ends, starts)


def _odds_of(counts: Counter[str], spaced: str, joined: str, share: float) -> float:
    with_space = counts[spaced] + DOUBT * share
    without = counts[joined] + DOUBT * (1 - share)
    return math.log(with_space / without)


def _of_two(counts: Counter[str], spaced: str, joined: str) -> float:
    with_space, without = counts[spaced], counts[joined]
    return math.log((with_space + 0.5) / (without + 0.5)) if with_space + without else 0.0
