"""Names that nobody lists because they are parts of those that are listed: what readers of Chinese
and Japanese type for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.model import Term

FAMILY_NAME: Final = re.compile(r"[·・‧•](?P<name>[^·・‧•]{2,})$")
"""基辛格 of 帕特·基辛格."""
OF_A_STATE: Final = re.compile(
    r"^(?:国家|國家|中国|中國|美国|美國|米国|日本|韩国|韓国|韓國|欧盟|歐盟)(?P<name>\w{3,})$"
)
"""外汇管理局 of 国家外汇管理局."""
POSTED_TO: Final = "驻"
"""Before a place in Chinese: 驻荷兰大使 is the ambassador there."""
HAN: Final = ("zh", "ja")


def shorter_names(term: Term) -> Iterator[str]:
    """What a person, an office or a place is called beside its Chinese and Japanese names."""
    forms = dict(term.forms)
    for name in (name for language in HAN for name in forms.get(language, ())):
        if term.kind == "person" and (found := FAMILY_NAME.search(name)):
            yield found["name"]
        if term.kind == "organisation" and (found := OF_A_STATE.match(name)):
            yield found["name"]
    if term.kind == "place":
        yield from (f"{POSTED_TO}{name}" for name in forms.get("zh", ()))
