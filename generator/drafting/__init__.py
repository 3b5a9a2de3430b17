"""Missing translations drafted by a machine: what to ask for, what to believe, what to keep.

planning.py   which segments, in which batches, with which glossary and examples
refusals.py   why a machine's draft is not kept
work.py       a provider asked, batch by batch, and every good draft saved as it comes
"""
