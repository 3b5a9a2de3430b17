"""What all formats share: closed objects whose fields are described where they are declared."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import ConfigDict, Field

CLOSED: Final = ConfigDict(extra="forbid", use_attribute_docstrings=True)
"""A key that the schema does not name is a fault; a field's docstring is its description."""

LineNumber = Annotated[int, Field(ge=1)]
"""1-based in the capture."""
Offset = Annotated[int, Field(ge=0)]
"""In characters (Unicode code points) of the passage's text."""
Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
PassageId = Annotated[str, Field(pattern="^p-[0-9a-f]{8}(-[0-9]+)?$")]
"""Also the fragment of the passage's address on the page."""
PartialDate = Annotated[str, Field(pattern=r"^\d{4}(-\d{2}(-\d{2}(T.+)?)?)?$")]
"""ISO 8601, as exact as is known: `2024-05-20T10:26:51`, `2024-02-08`, `2024-02`, `2024`."""
Number = Annotated[str, Field(pattern=r"^-?\d+(\.\d+)?$")]
"""A decimal number as text, so that no reader loses a digit of it."""
Count = Annotated[int, Field(ge=0)]
Language = Annotated[str, Field(pattern="^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
"""BCP 47 tag."""
