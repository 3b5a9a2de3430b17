"""What a browser loads from a folder on this machine’s web server, file by file."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from tests.browser.served import QuietHandler

SEARCH: Final = (
    "search/",
    "assets/javascripts/search/",
    "assets/javascripts/workers/search",
    "assets/javascripts/lunr/",
)
"""Where what only the search loads begins, of ours and of Material’s."""
GZIP_LEVEL: Final = 6
"""That of most web servers."""


@dataclass(frozen=True, slots=True)
class Volume:
    files: int
    raw: int
    """Bytes."""
    packed: int
    """Bytes, each file by itself with gzip."""


@dataclass
class Transfer:
    """Filled while a folder is served."""

    folder: Path
    origin: str = ""
    paths: list[str] = field(default_factory=list)
    """Of all files asked for so far, below the folder."""

    def of_search(self) -> Volume:
        """What the search has loaded, each file once."""
        wanted = dict.fromkeys(path for path in self.paths if path.startswith(SEARCH))
        return volume([self.folder / path for path in wanted])


class CountingHandler(QuietHandler):
    """Notes what is asked for."""

    def __init__(self, *arguments: object, transfer: Transfer, **options: object) -> None:
        self.transfer = transfer
        super().__init__(*arguments, directory=str(transfer.folder), **options)  # type: ignore[arg-type]

    def do_GET(self) -> None:  # noqa: N802
        self.transfer.paths.append(unquote(urlsplit(self.path).path).lstrip("/"))
        super().do_GET()


def volume(files: Sequence[Path]) -> Volume:
    contents = [path.read_bytes() for path in files if path.is_file()]
    packed = sum(len(gzip.compress(content, GZIP_LEVEL)) for content in contents)
    return Volume(len(contents), sum(map(len, contents)), packed)


@contextmanager
def counted(folder: Path) -> Iterator[Transfer]:
    """Serves a folder for as long as it is needed; what is asked for is noted."""
    transfer = Transfer(folder)
    handler = partial(CountingHandler, transfer=transfer)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        transfer.origin = f"http://127.0.0.1:{server.server_port}"
        yield transfer
        server.shutdown()
        thread.join()
