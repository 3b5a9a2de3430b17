"""Descriptions of pictures: `A woman holds two cups`, `Image of a harbour`, `Northgate logo`.

A page's markup holds them for those who do not see the picture; in a plain dump they stand among
the sentences of the text. They tell what is there, in the present or with `-ing`, and speak
neither of the writer nor to the reader. English alone: on East Asian pages hardly any stand.
"""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 240
"""Characters of a description."""
LONGEST_NAME: Final = 7
"""Words of a picture's name."""

_SIGNS: Final = "•·*-–—>»#|\"'“”‘’([ \t"
_NAME: Final = re.compile(
    r"\S.* \s (?: logo | icon | headshot | thumbnail | screenshot | infographic | avatar ) \W* $",
    re.VERBOSE,
)
_PICTURE: Final = re.compile(
    r"""(?: images? | pictures? | photos? | photographs? | illustrations? | screenshots?
          | portraits? | headshot | graphic | drawing | diagram | infographic | collage | icon
          | logo | thumbnail | close-?up ) \s (?: of | showing | from | with ) \b""",
    re.VERBOSE,
)
_OPENING: Final = r"""
    (?: an? | the | two | three | four | several | some | group | couple | pair | young
      | old(?:er)? | elderly | happy | smiling ) \b"""
_SOMEBODY: Final = r"""
    \b (?: wom[ae]n | m[ae]n | girls? | boys? | child(?:ren)? | kids? | baby | person | people
      | couple | family | hands? | doctors? | nurses? | students? | workers? | employees? | team
      | models? | advisors? | business(?:wo)?m[ae]n | customers? | dogs? | cats? ) \b"""
_DOES: Final = r"""
    \b (?: wear | hold | stand | sitt? | look | us | walk | model | smil | hang | show | ly | lean
      | read | work | play | cook | pour | typ | writ | point | discuss | research | check | talk
      | carry | tak | mak | giv | prepar | danc | rid | runn? | cross | driv | meet | shak | paint
      | clean | fix | cutt? | plann? | enjoy | laugh | watch | study | review )
    (?: ing | e?s ) \b"""
_SOMEWHERE: Final = r"""
    \b (?: on | against | in | over | in\ front\ of | next\ to | surrounded\ by ) \s
    (?: an? \s | the \s )? (?: \w{3,9} \s )?
    (?: background | surface | tables? | desk | counter(?:top)? | shelf | shelves | tripod | laptop
      | sofa | couch | floor | wall | hands? | field | beach | kitchen | office ) \W{0,3} $"""
_SCENE: Final = re.compile(
    rf"{_OPENING} (?: .{{1,60}} {_SOMEBODY} .{{0,60}} {_DOES} | .{{3,120}} {_SOMEWHERE} )",
    re.VERBOSE,
)
_VOICE: Final = re.compile(
    r"""\b (?: i | my | we | our | us | you | your | he | she | they | which | that | because
      | if | when | but | not | was | were | am | been | has | have | had | do | does | did | can
      | will | should | would | could | may | might | must | said | says ) \b""",
    re.VERBOSE,
)
"""A writer's words and tenses, which no description has."""


def describes_picture(lowered: str) -> bool:
    """Whether a line in lower case tells what is to be seen on a picture."""
    bare = lowered.lstrip(_SIGNS)
    if len(bare) > LONGEST:
        return False
    if bare.count(" ") < LONGEST_NAME and _NAME.match(bare) is not None:
        return True
    shows = _PICTURE.match(bare) is not None or _SCENE.match(bare) is not None
    return shows and _VOICE.search(bare) is None
