"""When the things happened that an article tells of.

forms.py       dates as Korean, Chinese, Japanese and English texts write them
english.py     the English ones
resolving.py   a date as written → ISO 8601, by the date of publication where it must be
finding.py     all events of a document
"""

from generator.events.finding import date_spans, find_events

__all__ = ["date_spans", "find_events"]
