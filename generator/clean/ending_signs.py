"""What shows in a line that an article has ended above it: names of sections that a site sets
below its articles, and the tools and ways onwards that stand between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.clean.features import Features
from generator.clean.phrases import Role
from generator.clean.reasons import Reason
from generator.clean.rules import VERY_LONG, Judgement
from generator.model import Kind

SHORTEST_WIDE_TEXT, SHORTEST_TEXT = 20, 40
"""Columns of a sentence that may be an article's, East Asian and other."""
LONGEST_LABEL: Final = 60
"""Columns of a section's name."""
SEARCHED: Final = 400
"""Characters of a line that are looked at."""

_TOOL: Final = re.compile(
    r"""
    ^ \W{0,4}
    (?: (?: 回 | 返回 ) (?: 上一?[頁页] | 首[頁页] | 列表 | 頂部 | 顶部 | 目[錄录] )?
      | [上下前后後] 一? [篇条條则則頁页] (?: \W .* )?
      | (?: 友善 )? 列印 (?: \W .* )? | 打印 (?: 本?[页頁] )? (?: \W .* )?
      | 分享 [至到給给]? (?: \W .* )? | 收藏 (?: \W .* )? | 加入 (?: 購物籃 | 收藏 ) .*
      | 关闭 (?: 窗口 )?
      | (?: 點讚 | 点赞 | 檢舉 ) .{0,12} | 推文
      | (?: 標籤 | 标签 | 关键[词字] | 關鍵字 ) \s? [:：] .*
      | (?: tags? | tagged | filed\ under | posted\ in | categor(?: y | ies ) | topics | labels )
            \s? : .*
      | share (?: \ (?: this | on | via | with | to | it ) \b .{0,40}
              | \b .{0,24} \b (?: article | link | page | post | recipe | story )
              | (?: \W+ (?: tweet | pin | share | print | e?mail | post | like ) \b .* )
              | \s? [:|•] .* )?
      | tweet | print (?: \ this )? (?: \ page )? | email\ this .*
      | (?: previous | next ) (?: \ (?: post | article | story | entry ) )? (?: \W .* )?
      | back\ to \b .{3,30} | download \b .{0,30}
      | (?: no | \d+ ) \s comments? | leave\ a\ (?: comment | reply )
      | 목록 (?: 으로 )? | (?: 이전 | 다음 ) \s? 글 (?: \W .* )?
      | (?: 인쇄 | 공유 ) (?: \s? 하기 )? (?: \W+ \S+ ){0,3} (?<! [은는이가을를의] )
      | 태그 (?: \s? [:：#] .* )? | 좋아요 .{0,6}
      | 一覧 [へに] 戻る | [前次] の記事 (?: へ | を読む | \W .* )?
      | (?: シェア | 印刷 ) (?: する | 用 .{0,6} )? (?: \W+ \S+ ){0,3} | ツイート
      | タグ (?: \s? [:：#＃] .* | \s .{0,40} )?
      | トップ [へに] 戻る | 戻る )
    \W{0,4} $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A tool below a text, its tags, or the way to another: `回上一頁`, `Share Tweet Pin it`."""

_SECTION: Final = re.compile(
    r"""
    ^ \W{0,4}
    (?: (?: more | other | earlier | previous | past | recent | latest | related | similar
          | popular | featured | upcoming | further ) \b .{0,40}
      | from\ (?: the | our ) \b .{3,30} | our (?: \ \w+ ){1,2} | nearby | reviews? | faqs?
      | frequently\ asked\ questions | questions (?: \ and\ answers )? | tribute\ wall
      | guest\ ?book
      | plans | pricing | you\ (?: may | might | will | would ) \b .{3,40}
      | in\ this\ (?: week['’]s\ )? issue | where\ to\ (?: stay | eat ) | about\ us | join\ us
      | .{0,20} \b (?: policies | rules | questions | terms | opening\ hours )
      | writing\ to\ us | around\ the\ .{3,12} | please\ note | planning\ ahead
      | how\ to\ (?: order | join | book | find\ us )
      | (?: 其[他它] | 更多 | 近期 | 最近 | 最新 | 往期 | 推[薦荐] | 相[關关] | 精[選选]
          | 熱門 | 热门 | 本月 | 今日 | 常[見见] | 您可能 ) .{1,12}
      | .{1,10}
        (?: 其他文章 | 守[則则] | 章程 | [辦办]法 | [須须]知 | [規规][則则定] | [條条]款
          | [聲声]明 | [問问]答 | 推[薦荐] | [價价]目 | [說说]明 | 招[募新生] | 一[覽览]
          | 商店 | 作者群 | 留言[簿板] | [評评][論论] | 活[動动] | 班[組组] | [講讲]座
          | 回[顧顾] | [節节][錄录] | 安排 | 帳[戶户] | 徵信 | 公告 | 服[務务] )
        (?: [（(] .{1,8} [)）] )?
      | (?: 関連 | その他 | 最新 | おすすめ | 人気 | よくある ) .{1,14}
      | .{1,12} (?: について | ご案内 | 規約 | 一覧 | ランキング | バックナンバー | よくある質問 )
      | (?: 관련 | 다른 | 최신 | 추천 | 인기 | 자주 ) .{1,14}
      | .{1,12} (?: 안내 | 규정 | 약관 | 모음 | 목록 | 다른\ 글 | 후기 ) )
    \W{0,4} $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A section that many sites have below their articles: `More letters`, `會所守則（節錄）`."""

_COUNTED: Final = re.compile(
    r"""
    ^ \W*
    (?: [一二三四五六七八九十]+、 | 第.{1,3}[章节節条條] | \d+[.、)] | [#]
      | (?: 结语 | 結語 | 结论 | 結論 | 总结 | 總結 | 小结 | 小結 | 参考文献 | 參考文獻 | おわりに
          | まとめ | 結び | 맺음말 | 결론 | 참고문헌 | conclusions? | summary | references ) \W* $ )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A heading of the text's own order, or of its last chapter."""
_OFFER: Final = re.compile(
    r"[$€£¥₩￥]\s?\d | NT\$ | (?: \d | [一二三四五六七八九十百千] )\s?(?: 元|円|圓|원 )(?!\w)",
    re.VERBOSE,
)
_ASKED: Final = re.compile(r"^\W*(?:Q|A|問|答|问|질문|답변)\s?[:：.]|[?？]$")
_PARTS: Final = re.compile(r"\s*[|｜/／·•>＞›»]\s*|[\u3000\t]+|\s{2,}")
_OUTER: Final = re.compile(r"^\W+|\W+$")

_TOOLS: Final = frozenset(
    {
        Reason.PAGE_TOOL,
        Reason.TAG_LIST,
        Reason.SHARE_BAR,
        Reason.COMMENT_FORM,
        Reason.RELATED_LIST,
        Reason.MOST_READ_LIST,
        Reason.SITE_FOOTER,
        Reason.COUNTER,
    }
)
_FLOWING: Final = (Kind.PARAGRAPH, Kind.LIST)
_LABELS: Final = (Kind.PARAGRAPH, Kind.HEADING, Kind.BOILERPLATE)


def is_text(line: Features, own: Judgement) -> bool:
    """Whether a line may be a sentence of an article."""
    if own.kind not in _FLOWING or line.furniture is not None:
        return False
    least = SHORTEST_WIDE_TEXT if line.wide else SHORTEST_TEXT
    return (line.ends_sentence and line.columns >= least) or line.columns >= VERY_LONG


def may_be_label(line: Features, own: Judgement) -> bool:
    """Whether a line may name a section: short, no statement, and no tool of the page."""
    is_statement = line.ends_sentence and line.bare[-1] not in "?？!！"
    if line.columns > LONGEST_LABEL or is_statement or own.kind not in _LABELS:
        return False
    return any(map(str.isalpha, line.bare)) and not _TOOL.match(line.bare)


def is_tool(line: Features, own: Judgement) -> bool:
    """Whether a line is a tool below a text, or known to end one."""
    is_closer = line.furniture is not None and line.furniture.role is Role.CLOSER
    return is_closer or own.reason in _TOOLS or _TOOL.match(line.bare[:LONGEST_LABEL]) is not None


def is_counted(line: Features) -> bool:
    """Whether a line counts the chapters of a text, or heads its last."""
    return _COUNTED.match(line.bare) is not None


def names_section(line: Features) -> bool:
    """Whether a line names a section that many sites have below their articles."""
    return _SECTION.match(line.bare) is not None


def offers(line: Features) -> bool:
    """Whether a line names a price."""
    return _OFFER.search(line.bare[:SEARCHED]) is not None


def asks(line: Features) -> bool:
    """Whether a line is a question, or an answer that says so."""
    return _ASKED.search(line.bare[:SEARCHED]) is not None


def plain(line: Features) -> str:
    """A line's words without marks around them."""
    return _OUTER.sub("", line.bare).casefold()


def entries(lines: Sequence[Features]) -> frozenset[str]:
    """The entries of the menus in some lines, one or several in each."""
    found: set[str] = set()
    for line in lines:
        if line.ends_sentence or line.columns > SEARCHED:
            continue
        parts = [*_PARTS.split(line.bare), *(line.bare.split() if line.wide else ())]
        found.update(part.strip().casefold() for part in parts)
    return frozenset(part for part in found if 1 < len(part) < LONGEST_LABEL)
