"""Words in the lines around a title that are as short as names and are none."""

from __future__ import annotations

from typing import Final

NO_NAMES: Final = frozenset(
    """
    크기 공지 공지사항 반응형 광고 조회수 작성일 등록일 사무국 알림 이벤트 목록 쓰기 보기 수정
    삭제 공유 복사
    스크랩 인쇄 댓글 조회 추천 기사 뉴스 전체 구독 더보기 소개 이메일 프로필 인터뷰 연구자 담당
    오피니언 칼럼 사설 大小 字号 字體 字体 分享 收藏 打印 下载 举报 評論 评论 谢谢 謝謝 讨论
    討論 编辑 編輯 历史 歷史 查看 词条 百科 目录 目錄 概述
    只看此用戶 只看楼主 关注 關注 追踪 追蹤 简介 簡介 介绍 介紹 阅读 閱讀 转载 首页 正文 责任
    发布 發布 更新 全文 国际 國際 财经 財經 社会 社會 政治 经济 經濟 科技 文化 观点 觀點 深度
    独家 獨家 热点 公告 时政 要闻 視頻 专题 專題 摘要 导读 關鍵字 关键词 サイズ 開催日時 議事録
    東京朝刊 会員限定 有料記事 無料 保存 印刷 共有 解説 社説 特集 連載 速報 国際 経済 一覧 目次
    公開 紹介 会員 登録 無断転載 プロフィール フォロー コメント 続きを読む 研究成果 お知らせ
    有料会員限定 独自 インタビュー 地域 科学 教育 生活
    멘트 앵커 리포트 녹취 영상 자막 上映 导演 主演 片长 地区 类型
    提要 前言 引言 导语 導語 编者按 編者按 关键字 關鍵詞 时间 時間
    편집실 편집부 편집팀 취재팀 취재부 대변인실 홍보실 홍보팀 논설실 관리자 운영자 총무
    主筆室 編輯室 编辑室 小编 小編 本报 本報 本刊
    全文完 完 日期 人气 人氣 标签 標籤
    """.split()  # noqa: SIM905 - a list of quoted words would fill pages
)
"""Sections, buttons and the like."""
NO_PERSONS: Final = frozenset(
    """
    조사국 온라인 디지털 경제학 사회학 정치학 국제부 정치부 경제부 사회부 문화부 산업부 증권부
    전국부 체육부 과학부 편집국 연구실 방송국 金融 财经 財經 时报 時報 華爾街 高雄 陆家嘴 管理 商业
    商業 江苏 江蘇 江西 云南 雲南 海南 河南 河北 湖南 湖北 广东 廣東 广西 山东 山西
    """.split()  # noqa: SIM905 - a list of quoted words would fill pages
)
"""Words that begin with a surname and are no names."""
