"""Fetching from a real server: what comes, and what is refused and in which words."""

from __future__ import annotations

import pytest

from generator.add.fetch import Limits, fetch
from generator.errors import BriefingError
from tests.add.server import Answer, Site, packed, redirect, serving

PAGE = "<html><head><title>제재</title></head><body><p>미국의 제재</p></body></html>"
HERE = Limits(private=True, seconds=20)
BY_HAND = "or save the page from a browser and add that file"


def refusal(address: str, limits: Limits = HERE) -> str:
    with pytest.raises(BriefingError) as caught:
        fetch(address, limits)
    (problem,) = caught.value.problems
    assert problem.path == address
    return f"{problem.message}; {problem.hint}"


def fetched_by(site: Site) -> list[str]:
    return [path for path, _ in site.requests]


def test_a_page_comes_as_the_bytes_that_were_sent() -> None:
    body = PAGE.encode("cp949")
    with serving({"/a?b=1": Answer(body, "text/html; charset=EUC-KR")}) as site:
        page = fetch(f"{site.address}/a?b=1#part", HERE)
        assert fetched_by(site) == ["/robots.txt", "/a?b=1"]
        assert {agent.partition("/")[0] for _, agent in site.requests} == {"briefings"}
    assert page.data == body
    assert (page.suffix, page.charset) == (".html", "euc-kr")
    assert page.address == f"{site.address}/a?b=1"


@pytest.mark.parametrize(
    ("media_type", "suffix"),
    [
        ("text/html", ".html"),
        ("Application/XHTML+XML;charset=utf-8", ".html"),
        ("text/plain", ".txt"),
        ("application/pdf", ".pdf"),
    ],
)
def test_the_suffix_is_by_the_media_type(media_type: str, suffix: str) -> None:
    with serving({"/a.php": Answer(b"text", media_type)}) as site:
        assert fetch(f"{site.address}/a.php", HERE).suffix == suffix


def test_a_packed_page_is_unpacked() -> None:
    with serving({"/a": packed(PAGE.encode())}) as site:
        assert fetch(f"{site.address}/a", HERE).data == PAGE.encode()


def test_redirects_are_followed_and_the_last_address_counts() -> None:
    answers = {"/a": redirect("b/c?d=1"), "/b/c?d=1": redirect("/e#f"), "/e": Answer(b"text")}
    with serving(answers) as site:
        assert fetch(f"{site.address}/a", HERE).address == f"{site.address}/e"
        assert fetched_by(site) == ["/robots.txt", "/a", "/b/c?d=1", "/e"]


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (Answer(status=404), f"the server answers 404 Not Found; check the address, {BY_HAND}"),
        (Answer(status=500), "the server answers 500 Internal Server Error; "),
        (Answer(type="image/png"), "is image/png, not a page or text; "),
        (Answer(type=""), "is of no stated type, not a page or text; "),
        (redirect("/a"), f"redirects more than 5 times; check the address, {BY_HAND}"),
        (redirect("ftp://127.0.0.1/a"), "ftp://127.0.0.1/a is no web address; "),
        (redirect("file:///etc/passwd"), "file:/etc/passwd is no web address; "),
        (redirect("http://a:b@127.0.0.1/"), "holds a user’s name or password; "),
        (Answer(b"x" * 2_000), "larger than 0.001 MB; allow more with --max-size"),
        (packed(b"\0" * 5_000_000), "larger than 0.001 MB; allow more with --max-size"),
        (Answer(b"no gzip", headers={"Content-Encoding": "gzip"}), "can't be fetched: "),
    ],
)
def test_what_is_refused(answer: Answer, message: str) -> None:
    limits = Limits(private=True, seconds=20, size=1_000)
    with serving({"/a": answer}) as site:
        assert refusal(f"{site.address}/a", limits).startswith(message)


def test_a_page_of_just_the_allowed_size_comes() -> None:
    with serving({"/a": Answer(b"x" * 1_000)}) as site:
        page = fetch(f"{site.address}/a", Limits(private=True, seconds=20, size=1_000))
    assert len(page.data) == 1_000


@pytest.mark.parametrize("path", ["/a", "/robots.txt"])
def test_a_server_that_never_ends_is_left(path: str) -> None:
    with serving({path: Answer(b"begun", waits=True)}) as site:
        said = refusal(f"{site.address}/a", Limits(private=True, seconds=0.3))
    assert said == f"not there within 0.3 seconds; try again, give it more time, {BY_HAND}"


# -------------------------------------------------------------- robots.txt

UNWANTED = (
    "/robots.txt does not want programs to fetch it;"
    " save the page from a browser and add that file, if you may use it"
)


@pytest.mark.parametrize(
    ("rules", "allowed"),
    [
        ("User-agent: *\nDisallow: /", False),
        ("User-agent: *\nDisallow: /news/", False),
        ("User-agent: *\nDisallow: /*.html$", False),
        ("User-agent: *\nDisallow: /\nAllow: /news/1.html", True),
        ("User-agent: briefings\nDisallow: /", False),
        ("User-agent: briefings\nAllow: /\n\nUser-agent: *\nDisallow: /", True),
        ("User-agent: other\nDisallow: /", True),
        ("<html>Not a robots.txt</html>", True),
        ("", True),
    ],
)
def test_robots_txt_is_respected(rules: str, allowed: bool) -> None:
    answers = {"/robots.txt": Answer(rules.encode(), "text/plain"), "/news/1.html": Answer(b"text")}
    with serving(answers) as site:
        address = f"{site.address}/news/1.html"
        if allowed:
            assert fetch(address, HERE).data == b"text"
        else:
            assert refusal(address) == f"{site.address}{UNWANTED}"
            assert fetched_by(site) == ["/robots.txt"]


def test_a_robots_txt_that_fails_forbids_and_one_that_is_missing_allows() -> None:
    with serving({"/robots.txt": Answer(status=503), "/a": Answer(b"text")}) as site:
        assert refusal(f"{site.address}/a").startswith(f"{site.address}/robots.txt fails (503); ")
    with serving({"/robots.txt": Answer(status=403), "/a": Answer(b"text")}) as site:
        assert fetch(f"{site.address}/a", HERE).data == b"text"


def test_where_a_redirect_leads_robots_txt_is_asked_again() -> None:
    rules = Answer(b"User-agent: *\nDisallow: /", "text/plain")
    with serving({"/robots.txt": rules, "/b": Answer(b"text")}) as other:
        with serving({"/a": redirect(f"{other.address}/b")}) as site:
            assert refusal(f"{site.address}/a") == f"{other.address}{UNWANTED}"
        assert fetched_by(other) == ["/robots.txt"]


def test_a_robots_txt_may_lie_elsewhere_but_not_in_a_circle() -> None:
    rules = Answer(b"User-agent: *\nDisallow: /a", "text/plain")
    answers = {"/robots.txt": redirect("/r"), "/r": rules, "/a": Answer(b"text")}
    with serving(answers) as site:
        assert refusal(f"{site.address}/a") == f"{site.address}{UNWANTED}"
    with serving({"/robots.txt": redirect("/robots.txt"), "/a": Answer(b"text")}) as site:
        assert fetch(f"{site.address}/a", HERE).data == b"text"


# ---------------------------------------------------------- private addresses


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0", "2130706433"]
)
def test_this_computer_is_not_asked(host: str) -> None:
    with serving({"/a": Answer(b"secret")}) as site:
        port = site.address.rpartition(":")[2]
        said = refusal(f"http://{host}:{port}/a", Limits(seconds=20))
        assert "is this computer or in a private network; add --allow-private" in said
        assert site.requests == []


@pytest.mark.parametrize(
    "address", ["ftp://example.org/a", "http:///a", "https://", "http://[::1/a", "http://a b/c"]
)
def test_what_is_no_address_is_said_so(address: str) -> None:
    assert refusal(address)


def test_a_name_that_nobody_has_and_a_port_where_nobody_listens() -> None:
    said = refusal("http://nobody.invalid/a")
    assert said == (
        f"there is no way to the host nobody.invalid; check the address and the network, {BY_HAND}"
    )
    with serving({}) as site:
        pass
    assert refusal(f"{site.address}/a").startswith("can't be reached: ")
