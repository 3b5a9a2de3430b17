"""The link by which a reader tells of an error, in a site that names where to."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import briefings
from tests.checkout import copy_of_project

SEED = "002_93ba361f0f724805"
PAGE = "briefings/us-extends-china-sanctions-to-ai"
WHERE = "https://example.org/new?title=Error&body={address}"


@pytest.fixture(scope="module")
def reporting(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of one briefing, for reading from a folder."""
    project = copy_of_project(tmp_path_factory.mktemp("reporting") / "project")
    for seed in (project / "seeds").iterdir():
        if seed.stem != SEED:
            seed.unlink()
    settings = project / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    written = text.replace("\nextra:\n", f'\nextra:\n  report_url: "{WHERE}"\n')
    settings.write_text(written, encoding="utf-8")
    briefings(project, "build", "--offline", environment={"SITE_URL": "https://briefings.example/"})
    return project / "site"


def test_an_error_is_reported_with_the_passage_that_a_reader_points_at(
    page: Page, reporting: Path
) -> None:
    page.goto((reporting / PAGE / "index.html").as_uri())
    link = page.get_by_role("link", name="Report an error")
    page_address = "https%3A%2F%2Fbriefings.example%2F" + PAGE.replace("/", "%2F")
    body = f"https://example.org/new?title=Error&body={page_address}%2Findex.html"
    expect(link).to_have_attribute("href", body)
    passage = page.locator(".passage-link").first.get_attribute("href") or ""
    page.evaluate("hash => { location.hash = hash; }", passage)
    expect(link).to_have_attribute("href", f"{body}%23{passage.removeprefix('#')}")
    page.goto((reporting / "index.html").as_uri())
    expect(page.get_by_text("Report an error")).to_have_count(0)


def test_a_project_that_names_no_place_has_no_such_link(site: Path) -> None:
    assert "Report an error" not in (site / PAGE / "index.html").read_text(encoding="utf-8")
