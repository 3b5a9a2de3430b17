"""The offline bundle: one zip with the whole site, readable from a folder.

The same inputs give the same bytes: sorted names, one time, one mode.
"""

from __future__ import annotations

import os
import zipfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.build.epoch import source_date
from generator.build.hosts import loads_from_elsewhere
from generator.build.publish import input_around
from generator.build.site import Wishes, build_site
from generator.collect import Collection
from generator.errors import BriefingError, Problem
from generator.progress import Listener, Step, nobody
from generator.project import Project

_REGULAR_FILE = 0o100644 << 16
_UNIX = 3


def bundle(
    project: Project,
    collection: Collection,
    out: Path,
    *,
    strict: bool = False,
    listen: Listener = nobody,
) -> tuple[Problem, ...]:
    """Build the site for offline reading and pack it into the zip `out`, which is replaced
    once the new one is complete; return what was not quite right with the pages.

    Raises `BriefingError` if `out` is something else than a zip or lies among the inputs,
    if the build fails or if a page would load something from another host.
    """
    _check_out(out, project)
    with TemporaryDirectory(prefix="briefings-") as temporary:
        site = Path(temporary) / "site"
        wishes = Wishes(offline=True, strict=strict)
        problems = build_site(project, collection, site, wishes, listen)
        elsewhere = loads_from_elsewhere(site)
        if elsewhere:
            raise BriefingError(*elsewhere)
        _check_out(out, project)
        _replace(out, site, source_date(os.environ, collection.briefings), listen)
    return problems


def _check_out(out: Path, project: Project) -> None:
    around = input_around(out, project)
    if around:
        message = f"lies inside {around}, which the build reads"
    elif out.is_dir():
        message = "is a folder"
    elif out.exists() and not zipfile.is_zipfile(out):
        message = "is not a zip, so it is left alone"
    else:
        return
    raise _fault(out, message)


def _fault(out: Path, message: str) -> BriefingError:
    return BriefingError(Problem(path=str(out), message=message, hint="choose another --out"))


def _replace(out: Path, site: Path, date: datetime, listen: Listener) -> None:
    place = Path(os.path.realpath(out))
    beside = place.with_name(f".{place.name}.{os.getpid()}.building")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        _pack(site, beside, date, listen)
        beside.replace(place)
    except OSError as error:
        raise _fault(out, f"cannot be written: {error.strerror}") from error
    finally:
        with suppress(OSError):
            beside.unlink()


def _pack(site: Path, target: Path, date: datetime, listen: Listener) -> None:
    files = sorted(
        (path.relative_to(site).as_posix(), path) for path in site.rglob("*") if path.is_file()
    )
    listen(Step.ZIP, 0, len(files))
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for done, (name, path) in enumerate(files, start=1):
            packed.writestr(_entry(name, date), path.read_bytes())
            listen(Step.ZIP, done, len(files))


def _entry(name: str, date: datetime) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, date.timetuple()[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = _UNIX
    entry.external_attr = _REGULAR_FILE
    return entry
