"""Many captures cleaned on all cores: in the order of the input, and only a few at a time."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Final

from generator.errors import BriefingError, Problem
from generator.model import Outlet, Seed, Skipped
from generator.progress import Listener, Step, nobody

Outcome = str | tuple[Problem, ...]
"""A capture as one line of JSON, or what is wrong with it."""

Found = Seed | Skipped
"""What there is to clean."""

WORTH_SHARING: Final = 2_000_000
"""Bytes of captures that one process cleans sooner than another one starts."""
LARGEST_SHARE: Final = 8
LARGEST_SHARE_BYTES: Final = 500_000
"""A share ends with the capture that reaches it, so a huge capture waits for no other."""
VALUES_BETWEEN_LOOKS: Final = 100_000
WAITING_SHARES: Final = 3
"""For each process, shares given out and not yet taken back; what is done of them is in
memory."""


def clean_to_jsonl(
    captures: Sequence[Found], outlets: Sequence[Outlet], listen: Listener = nobody
) -> Generator[Outcome, None, None]:
    """Each capture as a line of JSON or its problems, in the order given.

    Raises BriefingError if a process was ended from outside.
    """
    listen(Step.CAPTURES, 0, len(captures))
    processes = min(os.cpu_count() or 1, len(captures))
    few = sum(map(_size, captures)) < WORTH_SHARING
    shares = (_work([capture], outlets) for capture in captures)
    done = 0
    for outcomes in shares if few or processes == 1 else _shared(captures, outlets, processes):
        yield from outcomes
        done += len(outcomes)
        listen(Step.CAPTURES, done, len(captures))


def _shared(
    captures: Sequence[Found], outlets: Sequence[Outlet], processes: int
) -> Generator[list[Outcome], None, None]:
    # Started afresh, not forked: a fork copies locks that other threads hold.
    fresh = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(processes, mp_context=fresh, initializer=_prepare)
    waiting: deque[tuple[list[Found], Future[list[Outcome]]]] = deque()
    try:
        for share in _shares(captures):
            waiting.append((share, pool.submit(_work, share, outlets)))
            if len(waiting) >= WAITING_SHARES * processes:
                yield _taken(*waiting.popleft())
        while waiting:
            yield _taken(*waiting.popleft())
    finally:
        pool.shutdown(cancel_futures=True)


def _taken(share: Sequence[Found], future: Future[list[Outcome]]) -> list[Outcome]:
    try:
        return future.result()
    except BrokenProcessPool as error:
        message = "the process that cleaned it, or one soon after it, was ended from outside"
        hint = "perhaps the memory was full: clean fewer or smaller captures at a time"
        raise BriefingError(Problem(path=str(share[0].path), message=message, hint=hint)) from error


def _shares(captures: Iterable[Found]) -> Iterator[list[Found]]:
    share: list[Found] = []
    size = 0
    for capture in captures:
        share.append(capture)
        size += _size(capture)
        if len(share) >= LARGEST_SHARE or size >= LARGEST_SHARE_BYTES:
            yield share
            share, size = [], 0
    if share:
        yield share


def _size(capture: Found) -> int:
    """Bytes of its file; 0 where there is none to read, which is said when it is read."""
    if not isinstance(capture, Seed):
        return 0
    try:
        return capture.path.stat().st_size
    except OSError:
        return 0


# ------------------------------------------------- in the other processes


def _prepare() -> None:
    """Leave Ctrl+C to the parent, and look for garbage seldom: what is made of a capture holds
    no cycles, and looking through it every 700 values took a tenth of the time."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(VALUES_BETWEEN_LOOKS)


def _work(share: Sequence[Found], outlets: Sequence[Outlet]) -> list[Outcome]:
    # Imported where the work is done: the process that shares it out need not wait for it.
    from generator.cleaned import Cleaned, clean_captures, to_jsonl

    return [
        to_jsonl(outcome) if isinstance(outcome, Cleaned) else outcome
        for outcome in clean_captures(share, outlets)
    ]
