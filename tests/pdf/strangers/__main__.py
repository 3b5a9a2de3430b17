"""Prints the pages anew: `python -m tests.pdf.strangers FOLDER`, in the browser tests' Chromium."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.chromium import find_chromium, start
from tests.pdf.strangers import FOLDER

with sync_playwright() as playwright:
    browser = start(playwright, find_chromium(playwright).path)
    for source in sorted(FOLDER.glob("*.html")):
        page = browser.new_page()
        page.goto(source.resolve().as_uri())
        page.pdf(path=Path(sys.argv[1]) / f"{source.stem}.pdf", prefer_css_page_size=True)
    browser.close()
