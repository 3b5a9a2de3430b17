"""Length, negation and hedges: signs that something was left out or made certain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from generator.translate.checks.counterpart import Complaint

SHORTEST: Final = 20
"""Characters of source below which a length says nothing."""
RATIOS: Final[Mapping[str, tuple[float, float]]] = MappingProxyType(
    {"ko": (1.1, 6.0), "ja": (1.2, 6.0), "zh": (1.8, 9.0)}
)
"""Characters of English for one of the source, least and most. Drafts from Korean
lay between 1.4 and 5.6: its notes can be very terse."""

NEGATION: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "ko": re.compile(
            r"지\s?(?:는|도|를)?\s?(?:않|못)|(?:이|가)\s?아니|아니(?:라|다|며|고)|아닌|수\s?없|못\s?[하했한할]|없(?:다|는|이|어|었|으|음)"
        ),
        "zh": re.compile(
            r"不(?!仅|僅|但|断|斷|同|过|過|少|足\s?[\d一二两兩三四五六七八九十百千])|没有|沒有|未(?!来|來)|无法|無法|并非|並非"
        ),
        "ja": re.compile(r"ない(?:$|[。、とがでし])|なかった|ません|ず(?:に|、)|ではな"),
    }
)
_NEGATIVE: Final = re.compile(
    r"""
    \b(?: not | no | none | nor | never | nothing | nobody | neither | cannot | without | unable
      | unlike | rather | instead | only | but | fail\w* | lack\w* | little | few(?:er)? | hardly
      | scarcely | stop\w* | prevent\w* | refus\w* | den(?:y|ies|ied) | beyond | far\ from
      | except | other\ than | avoid\w* | end\w* | absence | impossible | difficult | hard
      | keep\w* | less | out\ of | yet\ to | ban\w* | block\w* | cut\w* | exempt\w* | free\ of
      | regardless | despite | undisclosed | continu\w* | inevitabl\w* | unavoidabl\w*
      | un[a-z]{4,} | (?: im )?possib\w* | im(?: practic | proper | perfect )\w*
      | in(?: ab | adequa | capab | complet | consist | correct | effect | efficien | suffic
        | stab | valid | visib )\w*
      | ir(?: respons | regular | relevan | revers )\w*
      | dis(?: agree | approv | continu | allow | regard | satisf | trust )\w* )\b
    | n[’']t\b | \bnon-
    """,
    re.VERBOSE | re.IGNORECASE,
)

HEDGES: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "ko": re.compile(
            r"것으로\s?(?:알려|보[이인여]|전망|예상|분석|추정|관측|풀이|전해|기대|판단|해석)"
            r"|전망(?:했|한|하|이|됨|된|되|함)|[ㄴ은는을]\s듯(?:하|한|했)|가능성이|을지도|할\s?수\s?있을|모양새"
        ),
        "zh": re.compile(r"据悉|據悉|据称|據稱|预计|預計|可能|或将|或將|有望|似乎|料将|料將"),
        "ja": re.compile(
            r"とみられ|という(?:。|$)|見通し|可能性|かもしれ|予想|そうだ|ようだ|と伝え"
        ),
    }
)
_HEDGED: Final = re.compile(
    r"""
    \b(?: reported(?:ly)? | report(?:s|ing)? | said | says? | told | expect\w* | forecast\w*
      | predict\w* | project(?:ed|ion|ions) | may | might | could | would | can
      | will\ likely | appear\w* | seem\w*
      | likely | unlikely | probabl\w* | (?: im )?possib\w* | perhaps | believ\w* | estimat\w*
      | accord\w* | outlook | prospect\w* | analys\w* | analyz\w* | interpret\w* | presum\w*
      | view\w* | potential\w* | suggest\w* | apparent\w* | anticipat\w* | thought | known
      | considered | seen | judg\w* | assum\w* | chance\w* | look\w* | set\ to | poised
      | understood
      | hop\w* | should | think\w* | pattern | signs? | whether | if | point\w* | note[sd]? )\b
    """,
    re.VERBOSE | re.IGNORECASE,
)


def check_wording(source: str, english: str, language: str) -> Iterator[Complaint]:
    yield from _length(source, english, language)
    negation, hedge = NEGATION.get(language), HEDGES.get(language)
    if negation and (found := negation.search(source)) and not _NEGATIVE.search(english):
        yield Complaint("negation", f"“{found[0]}” has no counterpart in English")
    if hedge and (found := hedge.search(source)) and not _HEDGED.search(english):
        yield Complaint("hedge", f"“{found[0]}” has no counterpart in English")


def _length(source: str, english: str, language: str) -> Iterator[Complaint]:
    bounds = RATIOS.get(language)
    letters = re.sub(r"[\x00-\x7f]+", "", source)
    if bounds is None or len(letters) < SHORTEST or len(letters) < len(source) / 2:
        return
    ratio = len(english) / len(source)
    if not bounds[0] <= ratio <= bounds[1]:
        yield Complaint("length", f"{len(english)} characters of English for {len(source)}")
