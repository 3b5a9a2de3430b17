"""What labels the office that answers for a release: `담당부서`, `發布單位`, `担当課`."""

from __future__ import annotations

from typing import Final

OFFICE: Final = r"""
    (?: (?: 담당 | 작성 | 배포 | 제공 | 소관 | 주관 | 발표 | 발신 ) \s?
        (?: 부서 | 기관 | 부처 | 과 | 자 | 관 | 팀 )
      | 책임자
      | (?: 发布 | 發布 | 發佈 | 发文 | 發文 | 發稿 | 供稿 | 承办 | 承辦 )
        (?: 单位 | 單位 | 机构 | 機構 | 机关 | 機關 | 部门 | 部門 )
      | 担当 (?: 課 | 部署 | 者 )? )
"""
"""For verbose patterns."""
