"""`briefings add` with the address of a page, on a real server."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys

import pytest
import yaml

from generator.project import Project
from tests.add.pages import PAGE
from tests.add.server import Answer, redirect, serving
from tests.build.projects import ROOT, add_seed, snapshot
from tests.cli.ended import Briefings


def test_a_page_is_fetched_with_address_and_day(project: Project, briefings: Briefings) -> None:
    answers = {"/1": redirect("/news/9?id=1"), "/news/9?id=1": Answer(PAGE.encode())}
    with serving(answers) as site:
        ended = briefings(
            "add", f"{site.address}/1", "--headline", "Rare earths", "--allow-private"
        )
        address = f"{site.address}/news/9?id=1"
    assert ended.code == 0
    assert (project.seeds / "rare-earths.html").read_bytes() == PAGE.encode()
    text = (project.seeds / "rare-earths.yml").read_text(encoding="utf-8")
    said = yaml.safe_load(text)
    assert said["url"] == address
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", str(said["captured"]))
    assert '# publisher: "하늘일보"   # capture, meta og:site_name' in text
    assert '# url: "https://example.org/1"   # capture, ' in text
    assert briefings("check").out == ""


@pytest.mark.parametrize(
    ("named", "codec", "said", "doubt"),
    [
        ("euc-kr", "cp949", "charset=EUC-KR", ""),
        ("euc-kr", "cp949", "charset=utf-8", "the server says utf-8; it was read as cp949"),
        ("utf-8", "utf-8", "charset=nonsense", "the server says nonsense; it was read as utf-8"),
        ("utf-8", "utf-8-sig", "charset=utf-8", ""),
        ("utf-8", "utf-8", "", ""),
    ],
)
def test_an_encoding_that_the_server_names_wrongly_is_pointed_out(  # noqa: PLR0913, PLR0917
    project: Project, briefings: Briefings, named: str, codec: str, said: str, doubt: str
) -> None:
    body = f"{PAGE.replace('utf-8', named)}똠".encode(codec)
    with serving({"/1": Answer(body, f"text/html; {said}")}) as site:
        ended = briefings("add", f"{site.address}/1", "--name", "a", "--allow-private")
    assert ended.code == 0
    assert (project.seeds / "a.html").read_bytes() == body
    looks = [line for line in ended.err.splitlines() if line.startswith("look: ")]
    assert looks == ([f"look: {doubt}"] if doubt else [])


def test_a_page_of_the_same_address_is_pointed_out(project: Project, briefings: Briefings) -> None:
    with serving({"/1": Answer(PAGE.encode())}) as site:
        add_seed(project, "earlier", "가나다라 마바사\n", f"url: {site.address}/1")
        ended = briefings("add", f"{site.address}/1", "--allow-private")
    assert "look: seeds/earlier.txt comes from the same address: is it the same text?" in ended.err


@pytest.mark.usefixtures("project")
def test_an_address_is_refused_in_one_line(briefings: Briefings) -> None:
    with serving({"/a": Answer(b"x" * 2_000), "/b": Answer(b"<p>menu</p>")}) as site:
        refused = briefings("add", f"{site.address}/a")
        too_large = briefings("add", f"{site.address}/a", "--allow-private", "--max-size", "0.001")
        empty = briefings("add", f"{site.address}/b", "--allow-private")
    assert refused.err == (
        f"error: {site.address}/a: 127.0.0.1 is this computer or in a private network;"
        " add --allow-private if everybody may see what is there\n"
    )
    assert too_large.err == (
        f"error: {site.address}/a: larger than 0.001 MB; allow more with --max-size\n"
    )
    assert empty.err == (
        f"error: {site.address}/b: no article text found;"
        " save the page from a browser and add that file\n"
    )
    assert {ended.code for ended in (refused, too_large, empty)} == {1}
    assert briefings("add", "ftp://example.org/a").code == 1
    assert briefings("add").code == 2


def test_an_interrupted_fetch_leaves_nothing(project: Project) -> None:
    before = snapshot(project.root)
    answers = {"/a": Answer(b"<p>begun", waits=True)}
    with (
        serving(answers) as site,
        subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", "generator", "add", f"{site.address}/a", "--allow-private"],
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stderr=subprocess.PIPE,
            text=True,
        ) as program,
    ):
        site.wait_for("/a")
        program.send_signal(signal.SIGINT)
        _, said = program.communicate()
    assert (program.returncode, said) == (130, "interrupted\n")
    assert snapshot(project.root) == before
