from __future__ import annotations

import logging
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from generator.build.mkdocs import Order, build_pages
from generator.errors import BriefingError, Problem

DATE = datetime(2024, 5, 20, tzinfo=UTC)
PLAIN = "site_name: 시험\nvalidation: {links: {anchors: warn}}\n"
MATERIAL = (
    "site_name: 시험\ntheme: {name: material, font: false}\n"
    "plugins: [search, {offline: {enabled: !ENV [OFFLINE, false]}}]\n"
    "extra: {polyfills: [iframe-worker.js]}\n"
)


def order(
    folder: Path, configuration: str, pages: dict[str, str], *, offline: bool = False
) -> Order:
    for path, text in pages.items():
        (folder / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "docs" / path).write_text(text, encoding="utf-8")
    (folder / "mkdocs.yml").write_text(configuration, encoding="utf-8")
    return Order(
        configuration=folder / "mkdocs.yml",
        docs=folder / "docs",
        site=folder / "new",
        date=DATE,
        offline=offline,
    )


def build(order: Order) -> tuple[Problem, ...]:
    return build_pages(order, lambda: None)


def words(problems: tuple[Problem, ...], folder: Path) -> list[str]:
    return [str(problem).replace(f"{folder}/", "") for problem in problems]


def test_every_page_is_counted_once_read_and_once_written(tmp_path: Path) -> None:
    calls: list[int] = []
    pages = {"index.md": "# 첫 화면", "briefings/가/index.md": "# 가"}
    assert build_pages(order(tmp_path, PLAIN, pages), lambda: calls.append(1)) == ()
    assert len(calls) == 2 * len(pages)
    assert "첫 화면" in (tmp_path / "new/index.html").read_text(encoding="utf-8")


def test_warnings_name_the_page(tmp_path: Path) -> None:
    pages = {"index.md": "[gone](gone.md) [part](#nowhere)"}
    gone, part = words(build(order(tmp_path, PLAIN, pages)), tmp_path)
    assert gone.startswith("docs/index.md: contains a link 'gone.md', but the target is not found")
    assert part.startswith("docs/index.md: contains a link '#nowhere', but there is no such anchor")


@pytest.mark.parametrize(
    ("configuration", "page", "message"),
    [
        (PLAIN, "[a](http://[::1)", "docs/index.md: Invalid IPv6 URL"),
        ("site_name: x\nplugins: [nothing]\n", "", 'mkdocs.yml: plugins: The "nothing" plugin is'),
        ("site_name: x\nnav: 3\n", "", "mkdocs.yml: nav: Expected nav to be a list, got"),
        ("site_name: [\n", "", "mkdocs.yml: MkDocs encountered an error parsing the config"),
        ("", "", "mkdocs.yml: site_name: Required configuration not provided"),
    ],
)
def test_a_failure_names_page_or_setting(
    tmp_path: Path, configuration: str, page: str, message: str
) -> None:
    with pytest.raises(BriefingError) as error:
        build(order(tmp_path, configuration, {"index.md": page}))
    assert words(error.value.problems, tmp_path)[0].startswith(message)
    assert all("\n" not in str(problem) for problem in error.value.problems)


def test_a_fault_in_a_template_names_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "overrides").mkdir()
    (tmp_path / "overrides/main.html").write_text("<html>\n{{ nothing.at.all }}\n")
    configuration = "site_name: x\ntheme: {name: mkdocs, custom_dir: overrides}\n"
    with pytest.raises(BriefingError) as error:
        build(order(tmp_path, configuration, {"index.md": "# A"}))
    assert words(error.value.problems, tmp_path) == [
        "overrides/main.html: line 2: 'nothing' is undefined"
    ]


def test_a_page_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    wanted = order(tmp_path, PLAIN, {"index.md": "# A"})
    (tmp_path / "docs/글.md").write_bytes("# 글".encode("cp949"))
    with pytest.raises(BriefingError) as error:
        build(wanted)
    (message,) = words(error.value.problems, tmp_path)
    assert message.startswith("docs/글.md: 'utf-8' codec can't decode byte")


def test_a_build_leaves_no_trace_in_the_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OFFLINE", "mine")
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    logger = logging.getLogger("mkdocs")
    before = dict(os.environ), logger.level, logger.propagate, list(logger.handlers)
    build(order(tmp_path, MATERIAL, {"index.md": "# A"}))
    assert before == (dict(os.environ), logger.level, logger.propagate, list(logger.handlers))
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("offline", [False, True])
def test_addresses_end_in_index_html_either_way(tmp_path: Path, offline: bool) -> None:
    pages = {"index.md": "[b](b/index.md)", "b/index.md": "# B"}
    build(order(tmp_path, MATERIAL, pages, offline=offline))
    assert (tmp_path / "new/b/index.html").is_file()
    assert (tmp_path / "new/search/search_index.js").is_file() is offline
    link = 'href="b/index.html"' if offline else 'href="b/"'
    assert link in (tmp_path / "new/index.html").read_text(encoding="utf-8")


def test_the_date_is_the_given_one(tmp_path: Path) -> None:
    build(order(tmp_path, "site_name: x\nsite_url: https://a.example/\n", {"index.md": "# A"}))
    assert "2024-05-20" in (tmp_path / "new/sitemap.xml").read_text(encoding="utf-8")
