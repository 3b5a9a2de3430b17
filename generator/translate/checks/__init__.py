"""What a reviewer would look at first: alarms about single translations.

alarms.py     what an alarm is, which checks there are, and what an editor has waived
amounts.py    numbers, dates, currencies, per cent
names.py      terms and names against the termbase
signs.py      other scripts, brackets, quotation marks, footnote marks, cells, addresses, models
wording.py    length, negation, hedges
consistency.py  the same source translated in two ways
checking.py   all of them for one translation file

Each check has an id, a severity and a heading in `docs/method/translation/index.md`.
"""

from generator.translate.checks.alarms import Alarm, Severity
from generator.translate.checks.checking import check_files

__all__ = ["Alarm", "Severity", "check_files"]
