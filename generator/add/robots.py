"""What a site's robots.txt (RFC 9309) says to a program like this one."""

from __future__ import annotations

from typing import Final

from protego import Protego

PRODUCT: Final = "briefings"
"""The name by which a robots.txt can address this program."""
MAX_BYTES: Final = 500 * 1024
"""How much of a robots.txt has to be read (RFC 9309, section 2.5)."""


def allows(status: int, content: bytes, address: str) -> bool:
    """Whether a robots.txt, answered with this status, lets the address be fetched.

    A site without one (4xx) allows everything; one whose server fails (5xx) allows nothing
    (RFC 9309, sections 2.3.1.3 and 2.3.1.4).
    """
    if status >= 500:  # noqa: PLR2004
        return False
    if not 200 <= status < 300:  # noqa: PLR2004
        return True
    rules = Protego.parse(content[:MAX_BYTES].decode("utf-8-sig", errors="replace"))
    return bool(rules.can_fetch(address, PRODUCT))
