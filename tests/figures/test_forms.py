"""Amounts in the forms in which the press of each language writes them."""

from __future__ import annotations

import pytest

from generator.figures import amounts_in
from generator.model import Bound, Kind, Passage
from tests.quality.evidence import meant_by


def passage(text: str) -> Passage:
    return Passage(id="p-1", kind=Kind.PARAGRAPH, text=text, first=1, last=1)


def found(text: str, language: str) -> list[str]:
    return [meant_by(amount) for amount in amounts_in(passage(text), language)]


KOREAN = [
    ("공사는 6개월~1년 6개월 걸린다", ["exact 6..18 months"]),
    ("걸린 시간은 2시간 반이다", ["exact 2.5 hours"]),
    ("3년 반도체 지원", ["exact 3 years"]),
    ("기온은 영하 12도까지 떨어졌다", ["exact -12 degrees Celsius"]),
    ("수익률이 -3.2%로", ["exact -3.2 per cent"]),
    ("위도 37도에 있다", []),
    ("선박 3척을 수주했다", ["exact 3 units"]),
    ("철강 5만t을 수출한다", ["exact 50000 tonnes"]),
    ("수위가 3.5m까지 올랐다", ["exact 3.5 metres"]),
    ("손실은 1조원가량이다", ["about 1000000000000 Korean won"]),
    ("빚이 1조원에 육박한다", ["about 1000000000000 Korean won"]),
    ("국내 3사 합계", ["exact 3 companies"]),
    ("9회말 2사 만루에서 3경기 만에", ["exact 3 matches"]),
    ("책 2만 권을 기증했다", ["exact 20000 books"]),
    ("서류만 47쪽이다, 보고서 397쪽에 담겼다", ["exact 47 pages"]),
    ("1㎾당 월 140유로", ["exact 1 kilowatts", "exact 140 euros"]),
    ("1인당 25만원", ["exact 250000 Korean won"]),
    ("핸들을 잡은 지 33년이다", ["exact 33 years"]),
    ("16장뿐이다", ["exact 16 items"]),
    ("최장 7년, 2주 안에", ["at most 7 years", "at most 2 weeks"]),
    ("불량률은 40%를 넘고, 29도를 넘지 않는다", ["at least 40 per cent"]),
    ("1천만 원을 밑도는", ["at most 10000000 Korean won"]),
    ("모두 1억 1천만 원이다", ["exact 110000000 Korean won"]),
    ("5조각, 8기가비트", ["exact 8 gigabits"]),
    ("논문 3편의 저자", ["exact 3 articles"]),
    ("적자는 1조8천330억 달러", ["exact 1833000000000 US dollars"]),
    ("잔액은 715조7천383억원", ["exact 715738300000000 Korean won"]),
    (
        "1만 7,500억 원, 2억3천만 원",
        ["exact 1750000000000 Korean won", "exact 230000000 Korean won"],
    ),
    ("3만5천200명", ["exact 35200 people"]),
    ("연산 10의 26승을 넘는 모델, 홈 5의 2승 1패", ["exact 2 wins", "exact 1 losses"]),
    ("제3-5조에 따라 제3~5차 회의를 연다", []),
]
CHINESE = [
    ("获得1万个点赞，上涨3个点", ["exact 10000 items", "exact 3 points"]),
    ("通不过2项测试，用时不过3年", ["exact 2 items", "at most 3 years"]),
    ("下调25个基点，降0.25个百分点", ["exact 25 basis points", "exact 0.25 percentage points"]),
    ("出口增长了3倍多", ["about 3 times"]),
    ("工期为6个月至1年半，历时2个半小时", ["exact 6..18 months", "exact 2.5 hours"]),
    ("最低气温零下12摄氏度", ["exact -12 degrees Celsius"]),
    ("约占全国的1/5，百分之30的人", ["about 0.2 of the whole", "exact 30 per cent"]),
    ("发电量300亿千瓦时，功率500兆瓦", ["exact 30000000000 kilowatt hours", "exact 500 megawatts"]),
    ("低于5万美元，不低于15%", ["at most 50000 US dollars", "at least 15 per cent"]),
    ("最多可借4.5亿美元", ["at most 450000000 US dollars"]),
    ("约为1.3PB，約有2,300名", ["about 1.3 petabytes", "about 2300 people"]),
    ("每月需求约430万片", ["about 4300000 items"]),
    ("新台幣3,000億元", ["exact 300000000000 New Taiwan dollars"]),
    ("達2,300餘萬筆", ["about 23000000 items"]),
    ("耕地5万亩，书2万册", ["exact 50000 mu", "exact 20000 books"]),
    ("上午8点，10个人", ["exact 10 people"]),
    ("满分5分", []),
]
JAPANESE = [
    ("歌が40点、面接が20点", ["exact 40 points", "exact 20 points"]),
    ("待ち時間15分を縮めたい、3分の1は", ["exact 15 minutes", "exact 0.3333 of the whole"]),
    ("入社12年目、今回で8回目、5社目、世界3位", []),
    ("最高気温が37.8度に達した", ["exact 37.8 degrees Celsius"]),
    ("全長12.5キロの橋、体重3.5キロ", ["exact 12.5 kilometres", "exact 3.5 kilograms"]),
    ("10アール当たり1万2千円", ["exact 10 ares", "exact 12000 Japanese yen"]),
    ("1校あたり最大4台", ["at most 4 units"]),
    ("30日以内に、19日続いた", ["at most 30 days", "exact 19 days"]),
    ("2割引き、9割近く、3割弱", ["exact 20 per cent", "about 90 per cent", "about 30 per cent"]),
    ("前年同期を21.5%下回った", ["exact 21.5 per cent"]),
    ("1割を下回った", ["at most 10 per cent"]),
    ("チケットは4,800円から。", ["at least 4800 Japanese yen"]),
    ("前日比775円16銭高", ["exact 775.16 Japanese yen"]),
    ("12球団、86校、30カ国・地域", ["exact 12 teams", "exact 86 schools", "exact 30 countries"]),
    ("300台に増やす、10人前後", ["exact 300 units", "about 10 people"]),
    ("法3条1項、資料1の2ページ", []),
    ("工期は6カ月～1年半", ["exact 6..18 months"]),
]
ENGLISH = [
    ("worth $5m to $10m", ["exact 5000000..10000000 US dollars"]),
    ("between $50 million and $60 million", ["exact 50000000..60000000 US dollars"]),
    ("at $1.90 to $2.60 apiece", ["exact 1.9..2.6 US dollars"]),
    ("rose 25% to $102.6bn", ["exact 25 per cent", "exact 102600000000 US dollars"]),
    ("gave $5 to 10 people", ["exact 5 US dollars", "exact 10 people"]),
    ("an 8-inch disk and a 12.5-kilometre bridge", ["exact 8 inches", "exact 12.5 kilometres"]),
    ("more than 10^26 operations", ["at least 100000000000000000000000000 operations"]),
    ("it took 3×10^18 bytes", ["exact 3000000000000000000 bytes"]),
    ("10²⁶ operations, as others say10²", ["exact 100000000000000000000000000 operations"]),
    ("Room 5 shows a lamp; Windows 11 users", []),
    ("2 and a half years", ["exact 2.5 years"]),
    (
        "It spent Rmb200bn and MOP28.5 billion",
        ["exact 200000000000 Chinese yuan", "exact 28500000000 Macanese patacas"],
    ),
    ("Rs 4,860 crore", ["exact 48600000000 Indian rupees"]),
    ("below −4 °C", ["at most -4 degrees Celsius"]),
    ("€3.5m over 4 years", ["exact 3500000 euros", "exact 4 years"]),
    ("over 20 years ago", ["at least 20 years"]),
    ("a loss of ¥300bn", ["exact 300000000000 Japanese yen"]),
]
FORMS = [
    *(("ko", *case) for case in KOREAN),
    *(("zh", *case) for case in CHINESE),
    *(("ja", *case) for case in JAPANESE),
    *(("en", *case) for case in ENGLISH),
]
BOUNDS = [
    ("ko", "40개 이상", Bound.AT_LEAST),
    ("ko", "40개를 넘는", Bound.MORE_THAN),
    ("ko", "40개 초과", Bound.MORE_THAN),
    ("ko", "40개 이하", Bound.AT_MOST),
    ("ko", "최대 40개", Bound.AT_MOST),
    ("ko", "40개 미만", Bound.LESS_THAN),
    ("ko", "40개도 채 안 되는", Bound.LESS_THAN),
    ("zh", "近5年的投入", Bound.EXACT),
    ("zh", "历时近5年", Bound.ABOUT),
    ("en", "it earned $5m plus interest", Bound.EXACT),
    ("en", "children of 5 years and over", Bound.AT_LEAST),
    ("en", "within 30 days", Bound.AT_MOST),
    ("en", "$1trn or so", Bound.ABOUT),
    ("ko", "72시간 안에", Bound.AT_MOST),
    ("ja", "5年以内に", Bound.AT_MOST),
    ("zh", "40家以上", Bound.AT_LEAST),
    ("zh", "超过40家", Bound.MORE_THAN),
    ("zh", "不超过40家", Bound.AT_MOST),
    ("zh", "不足40家", Bound.LESS_THAN),
    ("zh", "不低于40家", Bound.AT_LEAST),
    ("ja", "40社以上", Bound.AT_LEAST),
    ("ja", "40社超", Bound.MORE_THAN),
    ("ja", "40社を上回る", Bound.MORE_THAN),
    ("ja", "40社以下", Bound.AT_MOST),
    ("ja", "40社未満", Bound.LESS_THAN),
    ("ja", "40社に満たない", Bound.LESS_THAN),
    ("en", "at least 40 firms", Bound.AT_LEAST),
    ("en", "more than 40 firms", Bound.MORE_THAN),
    ("en", "no more than 40 firms", Bound.AT_MOST),
    ("en", "fewer than 40 firms", Bound.LESS_THAN),
    ("en", "no fewer than 40 firms", Bound.AT_LEAST),
    ("en", "up to 40 firms", Bound.AT_MOST),
    ("en", "about 40 firms", Bound.ABOUT),
    ("en", "40 firms", Bound.EXACT),
]


@pytest.mark.parametrize(("language", "text", "wanted"), FORMS)
def test_forms_of_the_press_are_read(language: str, text: str, wanted: list[str]) -> None:
    assert found(text, language) == wanted


@pytest.mark.parametrize(("language", "text", "bound"), BOUNDS)
def test_more_than_is_told_from_at_least_and_less_than_from_at_most(
    language: str, text: str, bound: Bound
) -> None:
    (amount,) = amounts_in(passage(text), language)
    assert amount.bound is bound
