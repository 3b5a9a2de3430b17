"""The command `briefings`: the only place that prints or chooses an exit code.

Results go to stdout, talk to stderr. Exit codes: 0 fine, 1 problems, 2 wrong usage,
130 interrupted.
"""

import signal
import sys

__all__ = ["main"]


def main() -> None:
    """The console command."""
    try:
        # Imported here because it takes long enough for a person to press Ctrl-C.
        from generator.cli.entry import main as enter
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)
    enter()
