"""Amounts that an article states: numbers with their units.

units.py     currencies and units of time, share and measure, with their English names
counters.py  what is counted: 개, 명, 家, people
bounds.py    words that make an amount an estimate, a least or a most
wrong.py     numbers that are no amounts: telephone numbers, names of models, articles of laws
scanning.py  numbers, ranges and fractions of a text with the unit that follows
finding.py   all amounts of a document
"""

from generator.figures.finding import amounts_in, find_amounts

__all__ = ["amounts_in", "find_amounts"]
