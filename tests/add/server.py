"""A real web server on this computer, with the pages that an editor may meet."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server says under one path."""

    body: bytes = b""
    type: str = "text/html"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    waits: bool = False
    """Whether the body never comes to its end."""


@dataclass(frozen=True, slots=True)
class Site:
    """A server at work, and the requests that it got: path, user agent."""

    address: str
    requests: list[tuple[str, str]]
    news: threading.Condition
    """Told of each request."""

    def wait_for(self, path: str) -> None:
        """Until somebody has asked for the path."""
        with self.news:
            asked = self.news.wait_for(lambda: any(path == each for each, _ in self.requests), 60)
        assert asked


def redirect(to: str) -> Answer:
    return Answer(status=302, headers={"Location": to})


def packed(body: bytes) -> Answer:
    return Answer(body=gzip.compress(body), headers={"Content-Encoding": "gzip"})


@contextmanager
def serving(answers: Mapping[str, Answer]) -> Iterator[Site]:
    """A server with these answers by path; 404 for all others."""
    requests: list[tuple[str, str]] = []
    over = threading.Event()
    news = threading.Condition()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with news:
                requests.append((self.path, self.headers["User-Agent"]))
                news.notify_all()
            answer = answers.get(self.path, Answer(status=404, body=b"no", type="text/plain"))
            self.send_response(answer.status)
            if answer.type:
                self.send_header("Content-Type", answer.type)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body)
            if answer.waits:
                self.wfile.flush()
                over.wait()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    worker = threading.Thread(target=server.serve_forever, args=(0.02,))
    worker.start()
    try:
        yield Site(f"http://127.0.0.1:{server.server_port}", requests, news)
    finally:
        over.set()
        server.shutdown()
        worker.join()
        server.server_close()
