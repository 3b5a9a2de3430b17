"""A capture as text and as a page, for tests that take one in."""

from __future__ import annotations

TEXT = """메뉴 바로가기

중국, 희토류 수출통제 맞불

2024-03-05

홍길동 기자

중국이 희토류 수출을 통제하며 반도체 규제에 맞섰다. 업계는 공급망을 우려하고 있다.

전문가들은 이번 조치가 협상에 영향을 줄 것으로 전망했다. 정부는 대책을 마련하기로 했다.
"""

BODY = "".join(f"<p>{line}</p>" for line in TEXT.splitlines()[8:] if line)
PAGE = f"""<!doctype html><html lang="ko"><head><meta charset="utf-8">
<title>중국, 희토류 수출통제 맞불 - 하늘일보</title>
<meta property="og:site_name" content="하늘일보">
<meta property="article:published_time" content="2024-03-05T09:00:00+09:00">
<meta property="og:url" content="https://example.org/1">
</head><body><article><h1>중국, 희토류 수출통제 맞불</h1>
{BODY}
</article></body></html>"""
