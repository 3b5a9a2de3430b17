"""Amounts that an article states: numbers with their units.

units.py     the units of measure, currencies and counters, with their English names
bounds.py    words that make an amount an estimate, a least or a most
wrong.py     numbers that are no amounts: telephone numbers, names of models, articles of laws
scanning.py  numbers, ranges and fractions of a text with the unit that follows
finding.py   all amounts of a document
"""

from generator.figures.finding import amounts_in, find_amounts

__all__ = ["amounts_in", "find_amounts"]
