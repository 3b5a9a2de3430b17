"""Material's search box in a page, used as a reader does: cleared, typed into, read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Page

BOX: Final = "[data-md-component=search-query]"
PLACEHOLDER: Final = "Type to start searching"
"""What Material says while the box is empty and the search is ready."""

# An answer to what stood in the box before is waited for: it would be taken for the next one.
ASK: Final = """async ([query, placeholder]) => {
  const box = document.querySelector("[data-md-component=search-query]");
  const result = document.querySelector("[data-md-component=search-result]");
  const meta = () => result.querySelector(".md-search-result__meta").textContent.trim();
  const links = () => [...result.querySelectorAll(".md-search-result__item")]
    .map(item => item.querySelector("a").href);
  const type = text => {
    box.value = text;
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    box.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
  };
  const until = isTrue => new Promise(done => {
    const look = () => isTrue() && (observer.disconnect(), done());
    const observer = new MutationObserver(look);
    observer.observe(result, { childList: true, characterData: true, subtree: true });
    look();
  });
  if (box.value) await until(() => meta() !== placeholder);
  type("");
  await until(() => meta() === placeholder && !links().length);
  const started = performance.now();
  type(query);
  await until(() => meta() !== placeholder && (links().length || meta().startsWith("No ")));
  return { milliseconds: performance.now() - started, links: links() };
}"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the box lists for one query."""

    pages: tuple[str, ...]
    """Addresses below the site's root, without a slash at the end, best first."""
    milliseconds: float
    """From the typing to the list."""


def open_box(page: Page, address: str) -> None:
    """Opens a page and its search."""
    page.goto(address)
    page.locator(BOX).first.click()


def ask(page: Page, base: str, query: str) -> Answer:
    """Puts a query into the open box and waits for its results; `base` is the site's root."""
    told = page.evaluate(ASK, [query, PLACEHOLDER])
    return Answer(tuple(page_of(link, base) for link in told["links"]), told["milliseconds"])


def page_of(link: str, base: str) -> str:
    """`topics/chips` of `http://127.0.0.1:8000/site/topics/chips/index.html?h=…#…`."""
    path = unquote(urlsplit(link).path).removeprefix(unquote(urlsplit(base).path).rstrip("/"))
    below = PurePosixPath(path.lstrip("/"))
    return str(below.parent if below.name == "index.html" else below)
