"""Which briefings have to do with each other, and why.

shingles.py   the same text captured twice
relating.py   what shares its names, the stage itself
"""

from generator.relating.relating import relate

__all__ = ["relate"]
