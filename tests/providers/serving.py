"""A web server on this computer that answers as a test says and remembers what it was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True, slots=True)
class Asked:
    method: str
    path: str
    headers: dict[str, str]
    """Names in small letters."""
    body: Any
    """From JSON; None without one."""

    @property
    def material(self) -> Any:
        """Of a chat: the user's message, from JSON."""
        return json.loads(self.body["messages"][1]["content"])


@dataclass(frozen=True, slots=True)
class Answer:
    body: Any = None
    """Text as it is, anything else as JSON."""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Served:
    address: str
    asked: list[Asked]


Answering = Callable[[Asked], Answer]


@contextmanager
def serving(answer: Answering) -> Iterator[Served]:
    asked: list[Asked] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            request = Asked(
                self.command, self.path, headers, json.loads(content) if content else None
            )
            asked.append(request)
            given = answer(request)
            text = given.body if isinstance(given.body, str) else json.dumps(given.body)
            self.send_response(given.status)
            for name, value in {"Content-Type": "application/json", **given.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

        do_DELETE = do_POST  # noqa: N815 - the name is http.server's

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Nothing: the test looks at what was asked."""

    class Server(ThreadingHTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """Nothing: whoever asked has gone, as some tests want it."""

    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield Served(f"http://127.0.0.1:{server.server_address[1]}", asked)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def completion(content: str) -> Answer:
    """A chat's reply, as `/chat/completions` gives it."""
    message = {"role": "assistant", "content": content}
    return Answer(
        {
            "id": "1",
            "object": "chat.completion",
            "created": 0,
            "model": "tiny",
            "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
            "usage": {"prompt_tokens": 100, "completion_tokens": 10, "total_tokens": 110},
        }
    )


def translations(asked: Asked, english: Callable[[dict[str, Any]], str]) -> Answer:
    """A chat's reply with a translation of each segment."""
    rows = [
        {"id": segment["id"], "english": english(segment)} for segment in asked.material["segments"]
    ]
    return completion(json.dumps({"translations": rows}))
