from __future__ import annotations

from pathlib import Path

import pytest

from generator.build.hosts import loads_from_elsewhere


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://a.example/x.js"></script>',
        "<script src=//a.example/x.js></script>",
        '<LINK REL="Stylesheet" HREF="HTTP://a.example/x.css">',
        '<link rel="shortcut icon" href="https://a.example/x.ico">',
        '<link rel=preconnect href="https://a.example">',
        '<img src=" https://a.example/x.png">',
        '<img srcset="x.png 1x, https://a.example/x.png 2x">',
        '<iframe src="https://a.example/"></iframe>',
        '<video poster="//a.example/x.png"></video>',
        '<p style="background: url(//a.example/x.png)">',
        "<style>@import '//a.example/x.css';</style>",
        '<svg><use xlink:href="https://a.example/x.svg#a"/></svg>',
    ],
)
def test_a_load_from_another_host_is_found(tmp_path: Path, html: str) -> None:
    (tmp_path / "index.html").write_text(html)
    assert len(loads_from_elsewhere(tmp_path)) == 1


@pytest.mark.parametrize(
    "html",
    [
        '<a href="https://a.example/">source</a>',
        '<link rel="canonical" href="https://a.example/">',
        '<script src="assets/x.js"></script><img src="data:image/png;base64,//aa">',
        '<img src="../x.png"><link rel=stylesheet href="/x.css">',
        "<p>&lt;script src=https://a.example/x.js&gt;</p>",
        "<style>a { color: red }</style><p>url(//a.example/x.png)</p>",
        '<meta property="og:url" content="https://a.example/">',
    ],
)
def test_a_link_or_a_file_of_the_site_is_none(tmp_path: Path, html: str) -> None:
    (tmp_path / "index.html").write_text(html)
    assert loads_from_elsewhere(tmp_path) == ()


@pytest.mark.parametrize(
    ("css", "count"),
    [
        ("a { background: url('https://a.example/x.png') }", 1),
        ('@import "//a.example/x.css";', 1),
        ("@import url(https://a.example/x.css);", 1),
        ("a { background: url(../x.png) }", 0),
        (
            "a { mask: url('data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\"/>') }",
            0,
        ),
    ],
)
def test_style_sheets_are_read_too(tmp_path: Path, css: str, count: int) -> None:
    (tmp_path / "x.css").write_text(css)
    assert len(loads_from_elsewhere(tmp_path)) == count
