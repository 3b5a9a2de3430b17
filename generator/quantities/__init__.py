"""Numbers as Korean, Chinese, Japanese and English texts write them, as values.

numerals.py   digits with 만/억/조/경 or million/billion, and numbers in words
han.py        numbers in Chinese characters, tenths (割, 成, 할), years of an era
dates.py      years, months and days as numbers, whatever the language
units.py      currencies, per cent and percentage points
quantities.py all of these in a text
"""

from generator.quantities.quantities import ADDRESS, Quantity, find_quantities, model_names

__all__ = ["ADDRESS", "Quantity", "find_quantities", "model_names"]
