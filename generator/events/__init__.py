"""When the things happened that an article tells of.

forms.py       dates as Korean, Chinese, Japanese and English texts write them
english.py     the English ones
written.py     all dates of a text as they are written
told.py        the year of a day that stands in full elsewhere in the text
sides.py       whether a day without a month is behind or ahead
resolving.py   a date as written → ISO 8601, by the date of publication where it must be
finding.py     all events of a document
"""

from generator.events.finding import find_events
from generator.events.written import date_spans

__all__ = ["date_spans", "find_events"]
