"""A small site built by the real MkDocs with Material, and its pages as a browser reads them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path

SETTINGS = """
site_name: Test
site_url: https://example.org/
theme: {name: material, font: false}
plugins: [search]
nav: [index.md]
not_in_nav: "*"
markdown_extensions:
  - attr_list
  - md_in_html
  - tables
  - footnotes
  - toc: {permalink: true}
  - admonition
  - abbr
  - def_list
  - pymdownx.superfences
  - pymdownx.details
  - pymdownx.highlight
  - pymdownx.snippets: {check_paths: true}
  - pymdownx.magiclink
  - pymdownx.tilde
  - pymdownx.caret
  - pymdownx.mark
  - pymdownx.emoji
"""
VOID = frozenset({"meta", "link", "input", "br", "img", "hr", "source", "wbr", "base", "path"})


class Page(HTMLParser):
    """Elements with their attributes' names, and the text of those that have an id."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.skeleton: list[tuple[str, tuple[str, ...]]] = []
        self.links: list[str] = []
        self.texts: dict[str, str] = {}
        self.title = ""
        self.description = ""
        self._open: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.skeleton.append((tag, tuple(sorted(values))))
        self.links += [values[name] or "" for name in ("href", "src") if name in values]
        if values.get("name") == "description":
            self.description = values.get("content") or ""
        if tag not in VOID:
            self._open.append((tag, values.get("id") or ""))

    def handle_endtag(self, tag: str) -> None:
        self.skeleton.append((f"/{tag}", ()))
        while self._open:
            if self._open.pop()[0] == tag:
                break

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][0] == "title":
            self.title += data
        for _, element_id in self._open:
            if element_id:
                self.texts[element_id] = self.texts.get(element_id, "") + data


def build(folder: Path, pages: Mapping[str, str]) -> None:
    """Build pages (path below docs/ → Markdown) into `site` in the folder."""
    (folder / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    for name, text in {"index.md": "# Home\n", **pages}.items():
        path = folder / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"],
        cwd=folder,
        env={"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr


def page_of(folder: Path, name: str) -> Page:
    page = Page()
    page.feed((folder / "site" / name / "index.html").read_text(encoding="utf-8"))
    page.close()
    return page


def search_entries(folder: Path) -> list[dict[str, str]]:
    index = (folder / "site" / "search" / "search_index.json").read_text(encoding="utf-8")
    entries: list[dict[str, str]] = json.loads(index)["docs"]
    return entries
