"""The command `briefings`: the only place that prints or chooses an exit code.

Results go to stdout, talk to stderr. Exit codes: 0 fine, 1 problems, 2 wrong usage,
130 interrupted.
"""

from generator.cli.entry import main

__all__ = ["main"]
