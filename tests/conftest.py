"""How hypothesis looks for counter-examples, wherever the tests run.

No deadline: how long one example takes says how busy the computer is. The same examples each
time: a run that fails fails again. `--hypothesis-profile=default` looks for new ones.
"""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("briefings", deadline=None, derandomize=True)
settings.load_profile("briefings")
