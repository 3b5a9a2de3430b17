"""HTML captures: markup → the lines that a reader sees, and what the markup says about them.

No script runs and nothing is fetched: the markup is only taken apart.
"""

from generator.page.article import PageReason, judge_page
from generator.page.facts import Facts, Stated, read_facts
from generator.page.flat import Flat, flatten

__all__ = ["Facts", "Flat", "PageReason", "Stated", "flatten", "judge_page", "read_facts"]
