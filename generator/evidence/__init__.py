"""Whether what editors claim stands in the captures, word for word.

quotes.py      where the words of a quote stand, and what is nearest to those that do not
claims.py      all quotes of a briefing's key points and of a topic's claims
support.py     numbers and names of a claim that stand in none of its quotes
candidates.py  the same measure with different values, which an editor may contrast
"""

from generator.evidence.candidates import Candidate, Statement, find_candidates
from generator.evidence.claims import cite, cite_key_points
from generator.evidence.quotes import find_quote, lines_with, stands_in_lines
from generator.evidence.support import Doubt, Quoted, doubts

__all__ = [
    "Candidate",
    "Doubt",
    "Quoted",
    "Statement",
    "cite",
    "cite_key_points",
    "doubts",
    "find_candidates",
    "find_quote",
    "lines_with",
    "stands_in_lines",
]
