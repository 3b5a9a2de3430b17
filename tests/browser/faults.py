"""Parts of the search's index that do not arrive as they should, on a server and in a folder."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from tests.browser.served import QuietHandler

POSTINGS: Final = re.compile(r"search/[0-9a-f]+/p\d+\.js$")
INDEX: Final = re.compile(r"search/index-[0-9a-f]+\.js$")
IN_A_FOLDER: Final = ("missing", "broken")
ON_A_SERVER: Final = ("404", "500", "truncated", "aborted")


@dataclass
class Fault:
    """What goes wrong with which files of a site; nothing while `kind` is empty."""

    site: Path
    kind: str = ""
    files: re.Pattern[str] = POSTINGS

    def begin(self, kind: str, files: re.Pattern[str] = POSTINGS) -> None:
        self.kind, self.files = kind, files
        if kind in IN_A_FOLDER:
            for path in self._paths():
                content = path.read_bytes()
                path.rename(f"{path}.whole")
                if kind == "broken":
                    path.write_bytes(content[: len(content) // 2])

    def end(self) -> None:
        self.kind = ""
        for whole in self.site.rglob("*.whole"):
            whole.replace(whole.with_suffix(""))

    def _paths(self) -> list[Path]:
        found = [path for path in self.site.rglob("*.js") if self.files.search(path.as_posix())]
        assert found
        return found


class FaultyHandler(QuietHandler):
    """Serves a folder, but for what goes wrong."""

    def __init__(self, *arguments: object, fault: Fault, **options: object) -> None:
        self.fault = fault
        folder = str(fault.site)
        super().__init__(*arguments, directory=folder, **options)  # type: ignore[arg-type]  # passed on

    def do_GET(self) -> None:  # noqa: N802
        path = urlsplit(self.path).path
        if not self.fault.kind or not self.fault.files.search(path):
            super().do_GET()
        elif self.fault.kind.isdigit():
            self.send_error(HTTPStatus(int(self.fault.kind)))
        elif self.fault.kind == "truncated":
            content = (self.fault.site / path.lstrip("/")).read_bytes()
            self.send_response(HTTPStatus.OK)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content[: len(content) // 2])
            self.close_connection = True
        elif self.fault.kind == "slow":
            while self.fault.kind:
                threading.Event().wait(0.1)
            super().do_GET()
        else:
            self.connection.close()


@contextmanager
def faulty_server(fault: Fault) -> Iterator[str]:
    """Its address."""
    handler = partial(FaultyHandler, fault=fault)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        fault.end()
        server.shutdown()
        thread.join()
