"""The command `briefings`: the only place that prints or chooses an exit code.

Results go to stdout, talk to stderr. Exit codes: 0 fine, 1 problems, 2 wrong usage,
130 interrupted.
"""

import signal
import sys

__all__ = ["main"]


def main() -> None:
    """The console command."""
    # Being told to end is like Ctrl-C: clear up first.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        # Imported here because it takes long enough for a person to press Ctrl-C.
        from generator.cli.entry import main as enter

        code = enter()
        _ignore_signals()
    except KeyboardInterrupt:
        _ignore_signals()
        code = 128 + signal.SIGINT
    _forget_interruption()
    sys.exit(code)


def _ignore_signals() -> None:
    """The work is done and said: nothing may change how it ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)


def _forget_interruption() -> None:
    """Let the exit code stand, whatever the interruption fell upon.

    One that arises while Python runs code from a string, as `dataclasses` and `namedtuple`
    do, is noted by the interpreter as unhandled even where it is caught, and `python -m` then
    ends by SIGINT instead of the exit code. To run another string takes the note back
    (`run_eval_code_obj` in CPython's `Python/pythonrun.c`).
    """
    exec("")  # noqa: S102
