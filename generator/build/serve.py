"""A preview on this computer that follows the inputs as they change."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.build.mkdocs import serve_pages
from generator.build.site import Wishes, build_site
from generator.collect import Collection, collect
from generator.errors import BriefingError, Problem
from generator.project import Project

HOST = "127.0.0.1"
FIRST_PORT = 8000
PORTS_TRIED = 20


def serve(
    project: Project,
    seeds: Path,
    port: int,
    tell: Callable[[Collection | None, tuple[Problem, ...]], None],
    ready: Callable[[str], None],
) -> None:
    """Build into a private folder, serve it until interrupted, build again on change.

    `tell` hears of every build: what it held (None if it failed, and the old site stays)
    and its problems; `ready` hears the address once, when it answers. Raises
    `BriefingError` if the first build fails.
    """
    address = f"http://{HOST}:{port}/"
    with TemporaryDirectory(prefix="briefings-") as temporary:
        site = Path(temporary) / "site"

        def build() -> None:
            collection = collect(project, seeds)
            problems = build_site(project, collection, site, Wishes(address=address))
            tell(collection, problems)

        def rebuild() -> None:
            try:
                build()
            except BriefingError as error:
                tell(None, error.problems)
            except Exception as error:  # noqa: BLE001 - the server would answer no more
                fault = Problem(path=str(seeds), message=f"{type(error).__name__}: {error}")
                tell(None, (fault,))

        build()
        serve_pages(site, port, (*project.inputs, seeds), rebuild, lambda: ready(address))


def free_port(wanted: int | None) -> int:
    """The wanted port, or the first free one from `FIRST_PORT` on.

    Raises `BriefingError` if it is taken, or all that were tried are.
    """
    first, last = (wanted, wanted) if wanted else (FIRST_PORT, FIRST_PORT + PORTS_TRIED - 1)
    for port in range(first, last + 1):
        if _is_free(port):
            return port
    span = str(first) if first == last else f"{first} to {last}"
    raise BriefingError(
        Problem(path=f"{HOST}:{span}", message="in use", hint="choose another --port")
    )


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True
