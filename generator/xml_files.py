"""XML files that come from other tools, read as what they are: untrusted.

No entity is resolved, nothing outside the file is opened, its size is bounded; libxml2 itself
refuses elements nested deeper than 256 and texts above 10 MB.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from lxml import etree

from generator.errors import BriefingError, Problem

MAX_BYTES: Final = 32 * 1024 * 1024
"""More than a memory of fifty thousand paragraphs; a larger file is a mistake."""
LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"

_NOT_IN_XML = re.compile(
    r"""
    [^ \t\n\r          # what XML 1.0 (section 2.2) lets a document hold, and nothing else
       \u0020-\ud7ff
       \ue000-\ufffd
       \U00010000-\U0010ffff
    ]
    """,
    re.VERBOSE,
)


def read_bounded(path: Path) -> bytes:
    """A file's content, of one that is too large only enough to see that. Raises OSError."""
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def parse_xml(path: str, content: bytes, root_names: tuple[str, ...]) -> etree._Element:
    """The root element, without comments and processing instructions.

    `path` is only for the problems' wording. Raises `BriefingError` if the file is too large,
    no well-formed XML, declares entities, or its root is none of `root_names`.
    """
    if len(content) > MAX_BYTES:
        message = f"larger than {MAX_BYTES // 1024 // 1024} MB"
        raise BriefingError(Problem(path=path, message=message, hint="import it in parts"))
    root = _parsed(path, content)
    if _has_entities(root):
        raise BriefingError(
            Problem(
                path=path,
                message="declares or uses entities, which can hide anything",
                hint="export it again without them",
            )
        )
    if name_of(root) not in root_names:
        message = f"not a {' or '.join(root_names)} file: its root is {name_of(root)}"
        raise BriefingError(Problem(path=path, message=message, hint="is it the right file?"))
    return root


def format_xml(root: etree._Element, doctype: str = "") -> bytes:
    """UTF-8 with a declaration, an element a line where there is no text between elements."""
    declaration = b'<?xml version="1.0" encoding="UTF-8"?>\n'
    heading = f"{doctype}\n".encode() if doctype else b""
    body: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=False, pretty_print=True)
    return declaration + heading + body


def xml_text(text: str) -> str:
    """The text with a space for each character that no XML file can hold."""
    return _NOT_IN_XML.sub(" ", text)


def name_of(element: etree._Element) -> str:
    """The element's name without its namespace."""
    return str(etree.QName(element).localname)


def one_line(text: str | None) -> str:
    """Without space around it and with each run of white space as one space."""
    return " ".join((text or "").split())


def _parsed(path: str, content: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        problem = Problem(path=path, where=f"line {line}", message=f"not valid XML: {error.msg}")
        raise BriefingError(problem) from error
    except (LookupError, ValueError) as error:
        raise BriefingError(Problem(path=path, message=f"not valid XML: {error}")) from error


def _has_entities(root: etree._Element) -> bool:
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and any(True for _ in declared.iterentities()):
        return True
    return any(True for _ in root.iter(etree.Entity))
