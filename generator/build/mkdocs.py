"""The only module that knows MkDocs: runs it in this process and words what it says.

MkDocs takes some settings from environment variables alone; they are set while it works and
put back afterwards, so one process runs one build at a time.
"""

from __future__ import annotations

import logging
import os
import re
import traceback
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.livereload import LiveReloadServer

from generator.errors import BriefingError, Problem

TEMPLATE_SUFFIX = ".html"
NOT_FOUND_PAGE = "404.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What MkDocs is to build."""

    configuration: Path
    """`mkdocs.yml`."""
    docs: Path
    """The assembled docs tree."""
    site: Path
    """Where the site goes; MkDocs empties it."""
    date: datetime
    """The time of the build, as far as pages and packed files show one."""
    offline: bool = False
    """For reading from a folder, without a server."""
    address: str | None = None
    """Where the site will be read; None for what `mkdocs.yml` says."""


def build_pages(order: Order, page_done: Callable[[], None]) -> tuple[Problem, ...]:
    """Build the site and return what MkDocs warned of.

    `page_done` is called twice for each page: once read, once written. Raises
    `BriefingError` if the build fails, whatever the reason.
    """
    journal = _Journal(order, page_done)
    with _environment(order), _listening(journal), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            _run(order)
        except (Exception, SystemExit) as error:
            raise BriefingError(*_failure(order, journal, error)) from error
    if order.offline:
        # Only a web server shows it, and from a folder its absolute links lead nowhere.
        (order.site / NOT_FOUND_PAGE).unlink(missing_ok=True)
    return tuple(dict.fromkeys(journal.warnings))


def _run(order: Order) -> None:
    config = load_config(
        config_file=str(order.configuration.resolve()),
        docs_dir=str(order.docs.resolve()),
        site_dir=str(order.site.resolve()),
        site_url=order.address,
        use_directory_urls=False if order.offline else None,
    )
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()


def serve_pages(
    site: Path,
    port: int,
    inputs: Sequence[Path],
    rebuild: Callable[[], None],
    ready: Callable[[], None],
) -> None:
    """Serve the folder on 127.0.0.1 until interrupted; after a change in `inputs`, rebuild
    and let open pages load again.

    `ready` is called once, when pages can be asked for. `rebuild` runs in this thread and
    must not raise: the server would not answer any more.
    """
    server = LiveReloadServer(builder=rebuild, host="127.0.0.1", port=port, root=str(site))
    server.error_handler = lambda code: _error_page(site, code)
    for path in inputs:
        if path.exists():
            server.watch(str(path))
    with _log_goes_to(_WhenServing(ready)):
        try:
            server.serve()  # type: ignore[no-untyped-call]  # MkDocs leaves this one without types
        finally:
            server.shutdown()


class _WhenServing(logging.Handler):
    """Waits for the server to log that it listens, which it tells in no other way."""

    def __init__(self, ready: Callable[[], None]) -> None:
        super().__init__(logging.INFO)
        self.ready = ready

    def emit(self, record: logging.LogRecord) -> None:
        if "Serving on" in record.getMessage():
            self.ready()


def _error_page(site: Path, code: int) -> bytes | None:
    page = site / f"{code}.html"
    return page.read_bytes() if page.is_file() else None


# ----------------------------------------------------------- what it says

_PATTERNS = (
    re.compile(r"(?P<message>Encoding error) reading file: (?P<page>.+)"),
    re.compile(r"Error (?:reading|building) page '(?P<page>[^']+)': ?(?P<message>.+)"),
    re.compile(r"(?:Doc|Markdown) file '(?P<page>[^']+)' (?P<message>.+)"),
    re.compile(r"Config value '(?P<key>[^']+)': (?P<message>.+)"),
    re.compile(r"(?P<message>.+)"),
)


def _problem(order: Order, text: str) -> Problem:
    """Put what MkDocs says into our form, named after the page or setting it speaks of."""
    line = " ".join(text.split()) or "MkDocs stopped without a reason"
    named = next(found for pattern in _PATTERNS if (found := pattern.fullmatch(line))).groupdict()
    page = named.get("page")
    return Problem(
        path=str(order.configuration.parent / "docs" / page if page else order.configuration),
        where=named.get("key") or "",
        message=named["message"].strip().rstrip("."),
    )


def _failure(order: Order, journal: _Journal, error: BaseException) -> list[Problem]:
    """What stopped the build: a fault in a template, or else what was logged as an error."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.endswith(TEMPLATE_SUFFIX)
    ]
    if frames:
        message = " ".join(str(error).split())
        place = f"line {frames[-1].lineno}"
        return [Problem(path=frames[-1].filename, where=place, message=message)]
    # Of two errors about one place the later is the more exact.
    logged = {(problem.path, problem.where): problem for problem in journal.errors}
    return list(logged.values()) or [_problem(order, str(error))]


_PAGE_STEPS = ("Reading: ", "Building page ")


@dataclass(slots=True)
class _Journal:
    """Gathers what MkDocs logs during one build."""

    order: Order
    page_done: Callable[[], None]
    warnings: list[Problem] = field(default_factory=list)
    errors: list[Problem] = field(default_factory=list)

    def note(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if record.levelno >= logging.ERROR:
            self.errors.append(_problem(self.order, text))
        elif record.levelno >= logging.WARNING:
            self.warnings.append(_problem(self.order, text))
        elif text.startswith(_PAGE_STEPS):
            self.page_done()


class _ToJournal(logging.Handler):
    def __init__(self, journal: _Journal) -> None:
        super().__init__(logging.DEBUG)
        self.journal = journal

    def emit(self, record: logging.LogRecord) -> None:
        self.journal.note(record)


@contextmanager
def _listening(journal: _Journal) -> Iterator[None]:
    """Send MkDocs' log to the journal and nowhere else."""
    # Pages show in debug messages of this one module. To have them from all would turn
    # off the check of links to anchors (`Page.render` in mkdocs/structure/pages.py).
    pages = logging.getLogger("mkdocs.commands.build")
    before = pages.level
    pages.setLevel(logging.DEBUG)
    try:
        with _log_goes_to(_ToJournal(journal)):
            yield
    finally:
        pages.setLevel(before)


@contextmanager
def _log_goes_to(handler: logging.Handler) -> Iterator[None]:
    logger = logging.getLogger("mkdocs")
    before = logger.level, logger.propagate, logger.handlers
    logger.setLevel(logging.INFO)
    logger.propagate, logger.handlers = False, [handler]
    try:
        yield
    finally:
        logger.setLevel(before[0])
        logger.propagate, logger.handlers = before[1:]


@contextmanager
def _environment(order: Order) -> Iterator[None]:
    """`mkdocs.yml` reads OFFLINE, MkDocs SOURCE_DATE_EPOCH, and Material prints a notice
    about MkDocs 2 unless told not to."""
    wanted = {
        "OFFLINE": str(order.offline).lower(),
        "SOURCE_DATE_EPOCH": str(int(order.date.timestamp())),
        "NO_MKDOCS_2_WARNING": "1",
    }
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
