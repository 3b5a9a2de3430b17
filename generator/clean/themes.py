"""What the words of furniture are about: sharing, membership, applications …"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from generator.clean.remembering import remembered


def _theme(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE | re.IGNORECASE)


THEMES: Final[Mapping[str, re.Pattern[str]]] = {
    "sharing": _theme(
        r"""공유 | 퍼가기 | 보내기 | 페이스북 | 트위터 | 카카오 | 밴드 | シェア | ツイート | ポスト
          | はてな
          | 分享 | 转发 | 轉發 | 微信 | 微博 | 朋友圈 | リンク | 链接 | 連結 | 링크 | 주소\ ?복사"""
    ),
    "tool": _theme(
        r"""글자 | 글씨 | 크기 | 인쇄 | 프린트 | 스크랩 | 복사 | 음성 | 듣기 | 읽어\ ?드 | 번역
          | 화면 | 다크\ ?모드
          | 文字サイズ | 印刷 | 保存 | コピー | クリップ | 音声 | 読み上げ | 拡大 | 縮小 | 表示
          | 字号 | 字號 | 字體 | 字级 | 字級 | 打印 | 列印 | 收藏 | 复制 | 複製 | 朗读 | 朗讀
          | 收听 | 收聽
          | 聽新聞 | 播放 | 再生 | 재생 | 大字 | 繁體 | 简体 | 翻译 | 翻譯 | 翻訳"""
    ),
    "member": _theme(
        r"""구독 | 회원 | 로그인 | 가입 | 후원 | 멤버십 | 유료 | 결제 | 정기 | 会員 | 有料 | 登録
          | ログイン
          | 購読 | 申し込 | お申込 | プラン | 月額 | 会员 | 會員 | 登录 | 登入 | 注册 | 註冊 | 订阅
          | 訂閱 | 付费
          | 付費 | 贊助 | 赞助 | 捐款 | 寄付 | 支援 | 応援 | 解锁 | 解鎖 | 試閱 | 试读"""
    ),
    "channel": _theme(
        r"""앱 | 어플 | 다운로드 | 설치 | 채널 | 카톡 | 친구 | 알림 | 뉴스레터 | 레터 | 메일 | 이웃
          | 팔로우
          | アプリ | ダウンロード | メルマガ | ニュースレター | 通知 | 友だち | フォロー | お届け
          | 受け取
          | 客户端 | 客戶端 | 下载 | 下載 | 扫 | 掃描 | 二维码 | 公众号
          | 公眾號 | 小程序
          | 关注 | 關注 | 追蹤 | 追踪 | 推送 | 推播 | 電子報 | 粉絲"""
    ),
    "onward": _theme(
        r"""더\ ?보기 | 전체 | 목록 | 이전 | 다음 | 바로\ ?가기 | 이동 | 보러 | 확인하 | もっと
          | 一覧 | 次へ | 前へ
          | 次の | 前の | 続き | 戻る | こちら | すべて | 更多 | 查看 | 全部 | 返回 | 上一 | 下一
          | 前往 | 列表 | 点击
          | 點擊 | 点選 | 點選 | 全文 | 클릭 | クリック | 원문 | 맨\ ?위 | トップ | 首页 | 首頁
          | 홈"""
    ),
    "others": _theme(
        r"""많이 | 인기 | 추천 | 관련 | 최신 | 주요 | 실시간 | 랭킹 | 베스트 | 핫 | 화제 | 기사
          | ランキング | 人気
          | おすすめ | オススメ | 関連 | 新着 | 最新 | アクセス | 注目 | 話題 | 特集 | ピックアップ
          | 热门 | 熱門
          | 排行 | 推荐 | 推薦 | 相关 | 相關 | 延伸 | 精选 | 精選 | 猜你 | 热榜 | 熱搜 | 热搜
          | 看更多 | 也在看"""
    ),
    "reaction": _theme(
        r"""댓글 | 의견 | 좋아요 | 공감 | 반응 | 평가 | 만족 | 도움이 | 답글 | コメント | いいね
          | 投稿 | 評価
          | 感想 | 参考になっ | 役に立 | 评论 | 評論 | 留言 | 点赞 | 點讚 | 按讚 | 赞同 | 喜欢
          | 喜歡 | 举报
          | 檢舉 | 신고 | 通報 | 設問 | アンケート | 投票 | 투표"""
    ),
    "offer": _theme(
        r"""광고 | 협찬 | 쿠폰 | 할인 | 이벤트 | 무료 | 특가 | 혜택 | 広告 | スポンサー
          | キャンペーン | 無料
          | 割引 | プレゼント | お得 | 广告 | 廣告 | 优惠 | 優惠 | 免费 | 免費 | 推广 | 推廣 | 限时
          | 限時 | 首月
          | 抽奖 | 折扣 | 立即"""
    ),
    "site": _theme(
        r"""약관 | 개인정보 | 저작권 | 무단 | 전재 | 고객 | 문의 | 회사 | 사업자 | 언론사
          | 등록번호 | 제보
          | 規約 | 個人情報 | 問い合わせ | 著作権 | 転載 | 掲載 | 運営 | 关于我 | 關於我 | 声明
          | 聲明 | 版权
          | 版權 | 著作權 | 隐私 | 隱私 | 备案 | 平台 | 本站 | 本网 | 本網 | 条款 | 條款 | 当サイト
          | 本サイト"""
    ),
    "label": _theme(
        r"""^\W{0,3} (?: 입력 | 수정 | 등록 | 작성 | 조회 | 승인 | 발행 | 게시 | 송고 | 출처 | 기자
          | 登録 | 更新 | 公開 | 掲載 | 配信 | 发布 | 發布 | 發佈 | 来源 | 來源 | 编辑 | 編輯
          | 责任 | 責任
          | 作者 | 记者 | 記者 | 时间 | 時間 | 浏览 | 瀏覽 | 阅读 | 閱讀 | 撰文 | 文 | 写真
          | 取材 )"""
    ),
    "request": _theme(
        r"""세요 | 주십시오 | 바랍니다 | 드립니다 | 해\ ?보 | 습니까 | ください | ましょう
          | できます
          | いただ | ません | 请 | 請 | 您 | 欢迎 | 歡迎 | 敬请 | 敬請"""
    ),
    "section": _theme(
        r"""^\W{0,3} (?: 정치 | 경제 | 사회 | 국제 | 문화 | 스포츠 | 연예 | 생활 | 오피니언 | 산업
          | 과학 | 칼럼
          | 政治 | 経済 | 社会 | 国際 | 文化 | スポーツ | 暮らし | ビジネス | 科学 | 地域 | 连载
          | 連載 | 要闻
          | 财经 | 財經 | 国内 | 國內 | 国际 | 國際 | 体育 | 體育 | 娱乐 | 娛樂 | 科技 | 生活
          | 专题 | 專題
          | コラム | シリーズ | 專欄 | 专栏 | 시리즈 | 연재 ) .{0,8} $"""
    ),
}
"""What the words of furniture are about; written from what the sites of three languages offer
their readers."""

LATIN_THEMES: Final[Mapping[str, re.Pattern[str]]] = {
    "sharing": _theme(
        r"""facebook | twitter | instagram | youtube
          | \b (?: line | x | sns | url | kakao ) \b"""
    ),
    "channel": _theme(r"\b (?: app | qr ) \b"),
    "offer": _theme(r"\b (?: pr | ad ) \b"),
}
"""Words of some themes that only a line with Latin letters can hold."""

_LATIN: Final = re.compile("[a-z]", re.IGNORECASE)


@remembered
def themes_of(read: str) -> list[str]:
    """The themes of a text, of which there may be several."""
    latin = LATIN_THEMES if _LATIN.search(read) else {}
    if read.isascii():
        return [name for name, pattern in latin.items() if pattern.search(read)]
    return [
        name
        for name, pattern in THEMES.items()
        if pattern.search(read) or (name in latin and latin[name].search(read))
    ]
