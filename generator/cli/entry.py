"""From the operating system to a command and back: every failure ends as a line for a person."""

from __future__ import annotations

import io
import os
import sys
import traceback
from pathlib import Path

import typer

from generator.cli import adding, building, looking, remembering, terminology, translating
from generator.cli.app import app
from generator.cli.settings import FINE, INTERRUPTED, PROBLEMS
from generator.console import harmless, show_problems, talk
from generator.errors import BriefingError, Problem

COMMANDS = (building, looking, adding, translating, remembering, terminology)
"""Importing them makes their commands known to the program."""

REPORT_HINT = (
    "this is a fault of the program: please report it with what you did"
    " and the output of `briefings --debug …`"
)


def main() -> int:
    """Run the command that the program was started with and return its exit code."""
    _prepare_streams()
    return run(sys.argv[1:])


def _prepare_streams() -> None:
    """UTF-8 whatever the locale; nowhere if whoever started us closed them."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name) or Path(os.devnull).open("w")  # noqa: SIM115 - open to the end
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        setattr(sys, name, stream)


def run(arguments: list[str]) -> int:
    """Run one command, or show the help if none is named, and return its exit code."""
    try:
        return _run(arguments or ["--help"])
    except KeyboardInterrupt:
        return _interrupted()
    except BriefingError as error:
        show_problems(talk(), error.problems, "error", "bold red")
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        place = os.fsdecode(error.filename) if error.filename else "the system"
        problem = Problem(path=place, message=error.strerror or str(error))
        show_problems(talk(), [problem], "error", "bold red")
    except Exception as error:  # noqa: BLE001
        _unexpected(error, debug="--debug" in arguments)
    return PROBLEMS


def _run(arguments: list[str]) -> int:
    try:
        code = app(arguments, prog_name="briefings", standalone_mode=False)
        sys.stdout.flush()
    except typer.TyperException as error:
        return _wrong_usage(error)
    if code == INTERRUPTED:
        return _interrupted()
    return code if isinstance(code, int) else FINE


def _interrupted() -> int:
    talk().print("interrupted")
    return INTERRUPTED


def _wrong_usage(error: typer.TyperException) -> int:
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "briefings"
    message = " ".join(error.format_message().split()).rstrip(".").replace("Value error, ", "")
    talk().print(harmless(f"error: {message}; see `{command} --help`"))
    return error.exit_code


def _unexpected(error: Exception, *, debug: bool) -> None:
    if debug:
        traceback.print_exception(error)
    doing = "".join(f" ({note})" for note in getattr(error, "__notes__", ()))
    message = " ".join(f"{type(error).__name__}: {error}".split())
    talk().print(harmless(f"error: {message}{doing}; {REPORT_HINT}"))
