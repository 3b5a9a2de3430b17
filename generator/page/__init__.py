"""HTML captures: markup → the lines that a reader sees, and what the markup says about them.

No script runs and nothing is fetched: the markup is only taken apart.
"""

from generator.page.article import judge_page
from generator.page.kinds import PageReason
from generator.page.take_apart import take_apart

__all__ = ["PageReason", "judge_page", "take_apart"]
