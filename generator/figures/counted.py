"""What is counted, by words that stand for themselves; `counters.py` has those that need a
pattern. English nouns need no table.

A word that means something else before other words, or a counter that only the noun after it
explains, has a look-ahead.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from generator.figures.words import Words, words_of

DONE: Final = rf"[가-힣]{{0,2}}[{''.join(map(chr, range(ord('갔'), ord('힣') + 1, 28)))}]"
"""A Korean verb in the past, by the consonant at the end of its stem: 치렀다, 뽑았다."""
KOREAN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "cups": "잔 컵",
        "bowls": "그릇",
        "plates": "접시",
        "cans": "캔(?!버|디|들)",
        "packs": "팩(?!트) 갑 포대 가마",
        "pairs": "켤레 쌍(?!방|둥)",
        "sets": "세트(?!를\\s(?:따|내|이|잡)|에서|까지) 벌(?!금|점|써|이)",
        "bundles": "다발 묶음 꾸러미",
        "items": (
            r"통(?![신화계합일상과증제행치로역관]) 종목 품목 매(?=를|의|에|가) 자루"
            r" 점(?=의?\s?(?:전시|출품|유물|작품|그림|회화)"
            r"|을\s(?:한자리|전시|선보|내놨|공개|출품|기증))"
        ),
        "shots": "발(?=을|이|의|,|\\s(?:발사|쐈|쏘|가운데|중))",
        "floors": (
            r"층(?=\s?(?:건물|규모|짜리|높이|아파트|빌딩|주택|상가|이상|이하|이나)"
            r"|으로\s[지짓올])"
        ),
        "layers": "겹",
        "heads": "포기(?![하한할해했])",
        "rooms": "객실 실(?=[을의,.]|\\s?규모)",
        "beds": "병상 침상",
        "seats": "좌석",
        "cars": "칸(?=\\s?(?:열차|짜리|전동차)) 량(?=[을의이짜,]|으로|\\s(?:편성|규모))",
        "lanes": "차로 차선",
        "routes": "노선",
        "channels": "채널",
        "lines": "회선 줄(?=짜리|의|을|이|로)",
        "lots": "필지",
        "subjects": "과목",
        "credits": "학점",
        "questions": "문항 문제",
        "classes": "학급",
        "departments": "학과",
        "semesters": "학기",
        "universities": "개대학 개대(?=[의는가에를\\s])",
        "shops": "점포 매장",
        "goals": "골(?!프|목|드|든|격|머)",
        "home runs": "홈런",
        "hits": "안타 피안타",
        "strikeouts": "탈삼진 삼진",
        "walks": "볼넷 사사구",
        "steals": "도루 스틸",
        "saves": "세이브",
        "runs batted in": "타점",
        "earned runs": "자책점 자책",
        "points conceded": "실점",
        "rebounds": "리바운드",
        "games": "게임",
        "teams": "구단",
        "assists": "도움 어시스트",
        "innings": "이닝",
        "wins": r"승(?!자|리|부|점|인|용|차|객|합|강|선|마|격|진|급|률|째)",
        "losses": r"패(?=[를의,]|로\s|$)",
        "draws": r"무(?=\s?\d+패)",
        "holes": "홀(?=[을의에]|\\s)",
        "languages": "개국어 개\\s국어",
        "nights": r"박(?=\s?\d+일)",
        "turns": "바퀴",
        "steps": "걸음",
        "countries": r"국(?=[의간]|[이은]\s|\s(?:정상|외교|외무|국방))",
        "meals": "끼 끼니",
        "words": "단어",
        "sentences": "문장",
        "posts": "게시글 게시물",
        "pages": "페이지",
        "qubits": "큐비트",
        "nodes": "노드",
        "cores": "코어",
        "pixels": "화소 픽셀",
        "bits": "비트(?!코인)",
        "cells": "셀",
        "TEUs": "TEU",
        "GPU hours": r"GPU\s?시간",
        "trading days": "거래일 거래일째 거래일간",
        "working days": "영업일 근무일 영업일째",
        "occurrences": (
            r"번(?=도|이나|꼴|\s(?:더|했|하[면고]|할|넘|연속|만\s|반복|정도|가량|쯤|겪|찾|만났|바뀌|열렸|열린"
            rf"|{DONE}|낸|쓴|치른|뽑은|받은|고친|바꾼|떨어진|뛴|다녀|오간|고쳐|나눠|보자"
            r"|미뤄|미뤘|시도|실패|거부|거절|물었|말했|언급|클릭|투표|이사|찍))"
        ),
    }
)
CHINESE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "cups": "杯(?![赛賽具])",
        "bowls": "碗",
        "plates": "盘(?=菜|点心|饺子) 盤(?=菜|點心)",
        "cans": "罐",
        "packs": "包(?![括含装裝机機车車围圍裹容商租])",
        "pairs": (
            "双(?![方边向重语千创]) 雙(?![方邊向重語創])"
            " 对(?=夫妻|夫妇|夫婦|新人|情侣) 對(?=夫妻|新人|情侶)"
        ),
        "sets": "组(?![织成合建长委]) 組(?![織成合建長委])",
        "items": (
            "顶(?=帐篷|帽) 頂(?=帳篷|帽)"
            " 部(?![分门門委长長队隊级級署件落属屬]|电影|電影|影片|作品|电视|電視|纪录|紀錄|小说"
            "|小說|短[剧劇]|法律|法规|地方性|行政法|规章) 幅(?!度) 封(?![顶頂闭閉锁鎖装裝])"
            " 具(?![有备備体體])"
            " 尊(?!重) 面(?=旗|红旗|锦旗) 样(?![本品式]) 樣(?![本品式]) 副(?=[手眼面对扑棺牌])"
            " 记(?=ACE|三分|重拳|耳光|本垒打)"
            " 只(?=个股|股票|基金|债券|转债|新股|概念股|[^，。\\s]{0,4}ETF)"
            " 粒(?!子|度|径) 根(?![据據本源]) 扇 盏 盞 串 通(?=电|電|來電)"
        ),
        "works": "部(?=电影|電影|影片|作品|电视剧|電視劇|纪录片|紀錄片|小说|小說|短剧|短劇)",
        "laws": "部(?=法律|法规|地方性法规|行政法规|规章)",
        "songs": "首(?=[歌曲诗詩单單，。的])",
        "floors": "层(?=楼|高|大厦|住宅|公寓|建筑|写字) 層(?=樓|高|大廈|住宅|公寓|建築)",
        "layers": "层(?![面次出级楼]) 層(?![面次出級樓])",
        "beds": "张(?=病床|床位|床) 張(?=病床|床位|床)",
        "rooms": "间(?=客房|房间|房|教室|病房) 間(?=客房|房間|房|教室|病房)",
        "meals": "顿 頓 餐(?![厅廳饮飲馆館桌])",
        "nights": "晚(?![上间間会會年报報期些点點高宴]) 夜(?![间間里裡晚市班色])",
        "goals": "球(?![员員队隊场場迷星会會类類拍团團鞋])",
        "rounds": "轮(?![胎船岗值椅候流换毂廓]) 輪(?![胎船崗值椅候流換廓]) 回合",
        "matches": "场(?=比赛|赛事|球|较量) 場(?=比賽|賽事|球|較量)",
        "events": "场(?![馆所地景合面内外次均]) 場(?![館所地景合面內外次均])",
        "screenings": "场次 場次",
        "games": "局(?![长長面部势勢限域方])",
        "years": "载(?![体重荷人客货波]) 載(?![體重荷人客貨波]) 周年 週年",
        "subjects": (
            "科(?![技学學研创創普目室长長]) 门(?=课|选修|必修|学科|语|外语) 門(?=課|選修|學科|語)"
        ),
        "lessons": "节(?=课|直播) 節(?=課) 堂(?=课|課) 课时 課時",
        "questions": "道(?=题|题目|試題|題) 题(?=[，。的])",
        "characters": "字(?![段体體符幕节節母典号號眼画畫条條]) 个字 個字",
        "sentences": "句(?![号號子式])",
        "episodes": (
            "期(?=的?(?:才艺|综艺|綜藝|谈话)?(?:节目|節目))"
            " 集(?![团團群成中体體合资資装裝聚会會采约約市邮])"
        ),
        "laps": "圈(?![子层內内外存養养])",
        "hours": "个小时 個小時 学时 學時",
        "GPU hours": "GPU\\s?小时 GPU\\s?小時 卡时 卡時",
        "weeks": "个星期 個星期 星期(?![一二三四五六日天]) 个礼拜 個禮拜 个周(?=[，。后前内的])",
        "quarters": "个季度 個季度",
        "trading days": "个交易日 個交易日 交易日",
        "working days": "个工作日 個工作日 工作日 个工作天 個工作天 工作天",
        "seasons": "季(?=节目|綜藝|综艺)",
        "flights": "架次 班次 航班 班(?=航班|飞机|飛機)",
        "trains": "列(?=火车|列车|动车|高铁|班列|专列|火車|列車)",
        "trips": "趟(?![车列]) 航次",
        "shops": "家(?=门店|门市|分店|店|超市|餐厅|餐館|酒店|分號|門市) 間(?=分店|門市|店)",
        "schools": "所(?=学校|學校|中学|小学|中小学|小學|中學)",
        "universities": "所(?=高校|大学|大學|院校|本科)",
        "hospitals": "家(?=医院|醫院) 所(?=医院|醫院) 間(?=醫院)",
        "media": "家(?=媒体|媒體|报纸|報社)",
        "units": "车(?=追尾|连环|相撞|连撞) 車(?=追撞|連環|相撞|連撞)",
        "stations": "站(?=地铁|公交|路程)",
        "cities": "城(?![市区區镇鎮乡鄉墙门中池])",
        "countries": ("国(?=外长|领导人|财长|首脑|部队|企业) 个国家和地区 個國家和地區"),
        "counties": "个县 個縣",
        "TEUs": "标准箱 標準箱 标箱 標箱 国际标准箱 TEU 个标箱 个标准箱 個標準箱",
        "qubits": "个量子比特 量子比特 個量子位元 量子位元 量子比特位",
        "cores": "核(?![心能电電武弹彈准算查桃验實实酸污辐])",
        "bits": (
            "比特(?!币|幣)"
            " 位(?=处理器|單片機|单片机|架构|微控制器|微处理器|操作系统|指令集|系统|[A-Z])"
        ),
        "pixels": "像素 畫素",
        "nodes": "个节点 個節點",
        "cards": "卡(?=$|服务器|伺服器|机|機|集群|规模|的?算力|级|，|。|以上|訓練|训练|的)",
        "racks": "标准机架 標準機架",
        "people": "口人 口(?=之家) 人口(?!普查|密度|老龄|老齡)",
        "bags": "袋",
        "homes": "伙(?=[，。、；的單]|新盤)",
        "shares": "股(?![市票份价價东東权權指民本海债災灾势力])",
        "lots": "手(?![机機术術段续續工册上下里裡中表头握动動法持游柄足里])",
        "doublings": "番(?=[，。、；]|$)",
        "households": "戶(?![口外型籍主均])",
        "departments": "部门 部門 部委",
        "jin": "斤",
        "provinces": "省(?=[，。、的]|区市|區市)",
        "orders": "单(?=业务|订单|[，。]) 單(?=業務|訂單|[，。]) 笔订单 筆訂單",
    }
)
JAPANESE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "items": (
            "玉(?=[がのを、。に\\d])"
            " つ(?![いか]|な(?![のん])) 通(?=[のをがはも、。]|以上|余り) 品(?![目種質番]) 銘柄"
            " 商品(?!券) 製品 種目"
            " 発(?=[をのがは、。撃]|以上) 案(?=[をのがはに、。]|以上)"
        ),
        "tablets": "錠(?![剤前])",
        "cups": "杯(?!目)",
        "plates": "皿",
        "cans": "缶(?!詰)",
        "packs": "パック",
        "bags": "袋",
        "boxes": "箱(?!根|物|入) ケース",
        "pairs": "足(?![らり元踏すり場]) 組(?=の(?:夫婦|親子|家族|カップル|男女)) ペア",
        "sets": "セット",
        "groups": "組(?=\\d+[人名]|限定|以上|が参加)",
        "meetings": "会合(?=で|続|連続|ぶり)",
        "works": "タイトル",
        "copies": "部(?<![証第グ学]\\d部)(?=[をのが、。とに売発]|以上|超|余り)",
        "newspapers": "紙(?=[がは、。])",
        "parties": "党(?=[がはのをで、。]|以上|首脳)",
        "prefectures": "県(?=[がでにのを、。とは])",
        "cities": "市(?=[がでにのを、。とは])",
        "countries": "国(?=[がでにのを、。とは]|以上|間|首脳) カ国・機関 か国・機関 ヵ国・機関",
        "regions": "地域 地区",
        "floors": "階建て 階建 フロア",
        "layers": "層(?!状)",
        "rooms": "室(?=[がをのはに、。]) 部屋 客室",
        "beds": "床(?![面に下板暖]) 病床 ベッド",
        "buildings": "棟",
        "shops": "店(?![長頭員舗先内]) 軒(?=[がのを、。に])",
        "offices": "支店 事務所 営業所 事業所",
        "schools": "小学校 中学校 高校(?!生|野|卒)",
        "departments": "学部(?!長|生) 学科 研究科",
        "subjects": "科目 教科",
        "questions": "問(?![題いわ屋])",
        "classes": "学級 クラス(?!ター)",
        "lessons": "コマ 講座",
        "wins": r"勝(?=\d+敗|を挙げ|を[あ収]|、)",
        "losses": "敗(?![れ北者因戦])",
        "goals": "ゴール(?!デン|ド)",
        "hits": "安打",
        "stages": "段階(?!的)",
        "home runs": "本塁打",
        "strikeouts": "奪三振 三振",
        "points conceded": "失点",
        "points scored": "得点(?!率|差|者|力)",
        "runs batted in": "打点",
        "at bats": "打数",
        "wins in a row": "連勝",
        "losses in a row": "連敗",
        "innings": (
            "イニング"
            " 回(?=を?(?:\\d+(?:安打|失点|奪三振|球)|無失点|無安打|完全)|途中|を投げ|\\s?[12]/3)"
        ),
        "pitches": "球(?=を投|で|、)",
        "matches": "戦(?=を|で|全|して|、)",
        "laps": "周(?=[をし回])",
        "nights": "泊(?![まりめ])",
        "meals": "食(?=[をのが分、。付]|以上)",
        "occurrences": (
            "度(?=にわた|に渡|の(?:延期|首脳|会談|引き|挑戦|逮捕|値上|改正|失敗|利上|利下)|訪|も)"
        ),
        "languages": "言語 カ国語 か国語 ヵ国語 ヶ国語",
        "words": "単語 語(?=[のをが、。以])",
        "characters": "字(?![句体幕形引面])",
        "lines": "回線 行(?=[のをに]?(?:コード|プログラム|文章|原稿))",
        "routes": "路線 航路 ルート",
        "stations": "駅(?![前長伝弁員舎]) 基地局 局(?=[をがのに、。]|以上|超)",
        "sections": "区間 工区",
        "lanes": "車線",
        "cars": "両編成 両(?=[をのが、。])",
        "trains": "編成(?![しさ])",
        "flights": "便(?=[がをの]欠航|以上|超|増|減)",
        "families": "家族 家庭",
        "farms": "農家",
        "banks": "メガバンク 銀行(?!券|員) 行(?=[がのは、](?:.{0,12}(?:銀|融資|預金|合併|貸)))",
        "institutions": "機関 金融機関 研究機関",
        "organisations": "組合",
        "hospitals": "病院 医療機関",
        "plants": "発電所",
        "projects": "プロジェクト 案件 事業(?![者所費年化部計])",
        "themes": "テーマ 課題",
        "fields": "領域",
        "categories": "カテゴリー カテゴリ",
        "sectors": "業種 業界",
        "kinds": "通り(?![に過の]) パターン 機種 車種 タイプ モデル",
        "lots": "区画 ロット",
        "units": "ユニット",
        "periods": "期(?=連続|ぶり)",
        "working days": "営業日",
        "GPU hours": r"GPU\s?時間",
        "TEUs": "TEU",
        "qubits": "量子ビット",
        "cores": "コア",
        "bits": "ビット(?!コイン|マップ)",
        "pixels": "画素 ピクセル",
        "nodes": "ノード",
        "racks": "ラック",
        "cells": "セル",
        "tatami": "畳(?![むみん])",
        "tsubo": "坪(?!庭)",
        "steps": "歩(?![行道合留])",
        "digits": "桁(?!違)",
        "tasks": "業務(?![委用])",
        "procedures": "手続き",
        "dozens": "ダース",
    }
)
_UNITS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        language: MappingProxyType(
            {word: unit for unit, words in table.items() for word in words.split()}
        )
        for language, table in (("ko", KOREAN), ("zh", CHINESE), ("ja", JAPANESE))
    }
)
_PATTERNS: Final[Mapping[str, Words]] = MappingProxyType(
    {language: words_of(words) for language, words in _UNITS.items()}
)


def counted_at(text: str, position: int, language: str) -> tuple[str, int] | None:
    """What is counted by the word at an offset, and the offset after it."""
    words = _PATTERNS.get(language)
    found = words.at(text, position) if words else None
    return (_UNITS[language][found[0]], found[1]) if found else None
