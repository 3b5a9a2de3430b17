"""Which passages of a document bear on which topics, and by which words.

spelling.py   the ways in which a form may be written
words.py      where a word begins and ends, script by script
lexicon.py    all forms of the termbase, found in one walk through a text
senses.py     whether an ambiguous form has the meaning that the term means
strength.py   whether a passage is about a topic or mentions it in passing
by_words.py   what the terms alone say of each passage
counts.py     how many core words, things and deeds of a topic a text has
signs.py      what speaks for and against a topic, none of it a word
whole.py      the same of a whole text
cohesion.py   which passages share the words that tell something
wording.py    how texts on a topic are worded, beside the lists (wording.json)
views.py      each topic of a text as an opinion sees it
network.py    the network of the second opinion (network.npz)
opinion.py    a small trained model's second opinion (opinion.json)
topics.py     the stage itself
mentions.py   which terms each passage names, whatever they bear on
unlisted.py   likely names that the termbase lacks
"""

from generator.annotate.mentions import find_mentions, naming_of, terms_named
from generator.annotate.topics import annotate
from generator.annotate.unlisted import Unlisted, unlisted_names

__all__ = ["Unlisted", "annotate", "find_mentions", "naming_of", "terms_named", "unlisted_names"]
