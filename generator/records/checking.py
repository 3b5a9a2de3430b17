"""Plain values → a pydantic record, or every fault in them, worded for the editor.

pydantic's own messages speak of `str` and `extra_forbidden`; an editor needs the
key path, what was expected and the nearest known key.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from generator.errors import Problem
from generator.records.parsing import Plain

R = TypeVar("R", bound=BaseModel)

_EXPECTED = {
    "string_type": "must be text",
    "list_type": "must be a list",
    "tuple_type": "must be a list",
    "dict_type": "must be a mapping (key: value)",
    "model_type": "must be a mapping (key: value)",
    "int_type": "must be a whole number",
    "bool_type": "must be true or false",
    "missing": "is missing",
}
"""What an editor reads for each of pydantic's error types:
https://docs.pydantic.dev/latest/errors/validation_errors/"""


def check(path: str, record: type[R], value: Plain) -> tuple[R | None, tuple[Problem, ...]]:
    """The record, or None and every problem in the order of the keys.

    `path` is only for the problems' wording.
    """
    try:
        return record.model_validate(value), ()
    except ValidationError as error:
        faults = error.errors(include_url=False)
    problems = [_problem(path, record, value, fault) for fault in faults]
    return None, tuple(dict.fromkeys(problems))


def _problem(path: str, record: type[BaseModel], value: Plain, fault: Any) -> Problem:
    location = tuple(step for step in fault["loc"] if step != "[key]")
    where = key_path(value, location)
    if fault["type"] == "extra_forbidden":
        known = _known_keys(record, location[:-1])
        return Problem(
            path=path, where=where, message="unknown key", hint=_nearest(location[-1], known)
        )
    expected = _EXPECTED.get(fault["type"])
    if expected is None:
        return Problem(path=path, where=where, message=_message(fault))
    quoted = fault["type"] == "string_type" and isinstance(fault["input"], bool | int | float)
    return Problem(
        path=path,
        where=where,
        message=expected if fault["type"] == "missing" else f"{expected}, not {_named(fault)}",
        hint="put it in quotes" if quoted else "",
    )


def _message(fault: Any) -> str:
    if fault["type"] == "greater_than":
        return f"must be more than {fault['ctx']['gt']}"
    return str(fault["msg"]).removeprefix("Value error, ")


def _named(fault: Any) -> str:
    match fault["input"]:
        case None:
            return "empty"
        case bool():
            return "yes or no"
        case int() | float():
            return "a number"
        case tuple():
            return "a list"
        case dict():
            return "a mapping"
    return "text"


def _nearest(key: object, known: Sequence[str]) -> str:
    near = get_close_matches(str(key).lower(), known, n=1)
    listed = f"known keys: {', '.join(known)}"
    return f"did you mean {near[0]}? {listed}" if near else listed


def _known_keys(record: type[BaseModel], location: Sequence[str | int]) -> tuple[str, ...]:
    """The keys of the mapping at a place inside a record, in their order in the model."""
    kind: Any = record
    for step in location:
        if isinstance(step, str) and isinstance(kind, type) and issubclass(kind, BaseModel):
            kind = _record_in(kind.model_fields[step].annotation)
    return tuple(kind.model_fields) if hasattr(kind, "model_fields") else ()


def _record_in(annotation: Any) -> Any:
    """The record inside `Record | None`, `tuple[Record, ...]` or `Record`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _record_in(part))), None)


def key_path(value: Plain, location: Sequence[str | int]) -> str:
    """A place as an editor would point at it: `headline.status`, `notes[2]`.

    Counted from 1; an entry of a list that has an id goes by it: `chips.forms.ko[1]`.
    """
    names: list[str] = []
    at: Any = value
    for step in location:
        at = _step(at, step)
        if isinstance(step, str):
            names.append(step)
        elif isinstance(at, dict) and isinstance(at.get("id"), str):
            names[-1:] = [at["id"]]
        else:
            names[-1:] = [f"{names[-1]}[{step + 1}]"]
    return ".".join(names)


def _step(value: Any, step: str | int) -> Any:
    if isinstance(value, dict):
        return value.get(str(step))
    if isinstance(value, tuple) and isinstance(step, int) and step < len(value):
        return value[step]
    return None
