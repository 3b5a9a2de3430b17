"""Calls of notes that a capture has glued to the words before them."""

from __future__ import annotations

import re
from typing import Final

GLUED_CALL: Final = re.compile(
    r"""
    (?: (?<= [^\W\d] [.,;:”"’)] ) | (?<= [a-z] [ ] [12] \d{3} [.] ) )
    (?P<label> \d{1,2} ) (?= \s+ [A-Z“‘"(] | \s* $ )
    """,
    re.VERBOSE,
)
"""`… Reform Act of 2018.1 If adopted`: the number of a note, its superscript lost."""
