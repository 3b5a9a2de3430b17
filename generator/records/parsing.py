"""YAML text → plain values: mappings, lists, text, numbers, true and false.

Narrower than YAML on purpose. Dates stay the text that was written (`2024-02`
has no date type), an empty value counts as not given, aliases are refused (a few
lines of them expand to gigabytes), tags are ignored, and a key may stand only once.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import yaml

from generator.conflicts import conflict
from generator.errors import Problem

MAX_BYTES = 4 * 1024 * 1024
"""More than a termbase of ten thousand concepts; a larger file is a mistake."""

_BY_FAULT = {
    "found character '\\t' that cannot start any token": "indent with spaces, not with a tab"
}
_BY_CONTEXT = {
    "while parsing a flow sequence": "close the list with ], or quote a text that begins with [",
    "while parsing a flow mapping": "close it with }, or quote a text that begins with {",
}
"""What to do, by PyYAML's words for the fault and for what it was reading."""

Plain = dict[str, "Plain"] | tuple["Plain", ...] | str | int | float | bool | None


class _Loader(yaml.SafeLoader):
    """Composes nodes only; `_plain` gives them their values."""

    def compose_node(
        self, parent: yaml.Node | None, index: yaml.Node | int | None
    ) -> yaml.Node | None:
        # The stubs of PyYAML know neither the result of peek_event nor that a root has no parent.
        if self.check_event(yaml.AliasEvent):
            raise yaml.MarkedYAMLError(
                problem="an alias (*name); write the text out instead",
                problem_mark=self.peek_event().start_mark,  # type: ignore[no-untyped-call]  # stubs
            )
        return super().compose_node(parent, index)  # type: ignore[arg-type]  # a root has none


def parse(path: str, content: bytes) -> tuple[Plain, tuple[Problem, ...]]:
    """The values that a YAML file holds; None and at least one problem if it can't be read.

    `path` is only for the problems' wording.
    """
    if len(content) > MAX_BYTES:
        message = f"larger than {MAX_BYTES // 1024 // 1024} MB"
        return None, (Problem(path=path, message=message, hint="is it the right file?"),)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, (_not_utf8(path, content, error),)
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        return None, (conflict(path, text) or _syntax_problem(path, text, error),)
    except RecursionError:
        return None, (Problem(path=path, message="nested far too deeply"),)
    if root is None:
        return None, ()
    problems = tuple(_node_problems(path, root))
    return (None, problems) if problems else (_plain(root), ())


def _not_utf8(path: str, content: bytes, error: UnicodeDecodeError) -> Problem:
    line = content.count(b"\n", 0, error.start) + 1
    return Problem(
        path=path, where=f"line {line}", message="not UTF-8", hint="save the file as UTF-8"
    )


def _syntax_problem(path: str, text: str, error: yaml.YAMLError) -> Problem:
    opened = _unclosed_quote(text, error)
    if opened:
        return Problem(
            path=path,
            where=f"line {opened.line + 1}",
            message="the quote that opens here is not closed in this line",
            hint="put the same quote at the end of the text",
        )
    hint = "a text with : or # in it, or beginning with [, needs quotes"
    if isinstance(error, yaml.MarkedYAMLError):
        hint = _BY_FAULT.get(error.problem or "", _BY_CONTEXT.get(error.context or "", hint))
        mark = error.problem_mark or error.context_mark
        where = f"line {mark.line + 1}" if mark else ""
        message = f"not valid YAML: {error.problem or error.context}"
        return Problem(path=path, where=where, message=message, hint=hint)
    message = f"not valid YAML: {str(error).splitlines()[0]}"
    return Problem(path=path, message=message, hint=hint)


def _unclosed_quote(text: str, error: yaml.YAMLError) -> yaml.Mark | None:
    """Where the quoted text began that swallowed what comes after it, if one did: it reaches
    the end of the file, or a quote in a later line where YAML then stumbles."""
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return None
    if error.context == "while scanning a quoted scalar":
        return error.context_mark
    last: yaml.ScalarToken | None = None
    with suppress(yaml.YAMLError):
        for token in yaml.scan(text):
            if token.start_mark.index >= error.problem_mark.index:
                break
            if isinstance(token, yaml.ScalarToken):
                last = token
    if last is None or last.style not in {"'", '"'}:
        return None
    spans = last.start_mark.line < last.end_mark.line == error.problem_mark.line
    return last.start_mark if spans else None


def _node_problems(path: str, node: yaml.Node) -> Iterator[Problem]:
    """Keys that stand twice, or are no plain text."""
    match node:
        case yaml.MappingNode():
            yield from _key_problems(path, node)
            for _key, value in node.value:
                yield from _node_problems(path, value)
        case yaml.SequenceNode():
            for item in node.value:
                yield from _node_problems(path, item)


def _key_problems(path: str, node: yaml.MappingNode) -> Iterator[Problem]:
    first_lines: dict[str, int] = {}
    for key, _value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            yield Problem(path=path, where=f"line {line}", message="a key must be plain text")
        elif key.value in first_lines:
            yield Problem(
                path=path,
                where=f"line {line}",
                message=f"the key {key.value} stands already in line {first_lines[key.value]}",
                hint="keep one of them",
            )
        else:
            first_lines[key.value] = line


def _plain(node: yaml.Node) -> Plain:
    match node:
        case yaml.MappingNode():
            entries = ((key.value, _plain(value)) for key, value in node.value)
            return {key: value for key, value in entries if value is not None}
        case yaml.SequenceNode():
            return tuple(_plain(item) for item in node.value)
    return _scalar(node.tag, node.value)


def _scalar(tag: str, text: str) -> str | int | float | bool | None:
    match tag.removeprefix("tag:yaml.org,2002:"):
        case "null":
            return None
        case "bool":
            return yaml.SafeLoader.bool_values.get(text.lower(), text)
        case "int" | "float":
            return _number(text)
    return text


def _number(text: str) -> str | int | float:
    """YAML's rarer ways to write a number (octal, sexagesimal, `.inf`) stay text."""
    try:
        return int(text) if text.lstrip("+-").isdecimal() else float(text)
    except ValueError:
        return text
