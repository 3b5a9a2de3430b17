"""Other scripts, brackets, quotation marks, footnote marks, cells, addresses, model names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from generator.quantities import ADDRESS, model_names
from generator.translate.checks.counterpart import Complaint

_HANGUL_OR_KANA: Final = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\uac00-\ud7af]+")
_HAN: Final = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")
_SUPERSCRIPT: Final = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+\)?")
_STAR: Final = re.compile(r"(?<![*\s])\*(?!\*)")
_OPENING: Final = {"(": ")", "[": "]", "{": "}", "“": "”"}
_QUOTED: Final = re.compile(r"[“”\"「]")
"""Not 『 and 《, which stand around titles; English may have these in no marks."""
_ENGLISH_QUOTES: Final = re.compile(r"[“\"‘«]")


def check_signs(source: str, english: str) -> Iterator[Complaint]:
    yield from _scripts(source, english)
    yield from _brackets(source, english)
    yield from _quotes(source, english)
    yield from _notes(source, english)
    yield from _cells(source, english)
    yield from _addresses(source, english)
    yield from _models(source, english)


def _scripts(source: str, english: str) -> Iterator[Complaint]:
    """Chinese characters may stand in English where the source gives them for a name."""
    for match in _HANGUL_OR_KANA.finditer(english):
        yield Complaint("script", f"“{match[0]}” is left in English")
    for match in _HAN.finditer(english):
        if match[0] not in source:
            yield Complaint("script", f"“{match[0]}” does not stand in the source")
        elif not _is_aside(english, match):
            yield Complaint("script", f"“{match[0]}” is left in English outside brackets")


def _is_aside(english: str, match: re.Match[str]) -> bool:
    """Whether a bracket before it has not been closed."""
    before = english[: match.start()]
    return before.rfind("(") > before.rfind(")")


def _brackets(source: str, english: str) -> Iterator[Complaint]:
    fault = _unbalanced(english)
    if fault and not _unbalanced(source):
        yield Complaint("bracket", fault)
    if english.count("‘") > english.count("’"):
        yield Complaint("bracket", "“’” is missing")


def _unbalanced(text: str) -> str:
    """What is wrong with the brackets and quotation marks of a text; empty if nothing is."""
    waiting: list[str] = []
    for sign in text:
        if sign in _OPENING:
            waiting.append(_OPENING[sign])
        elif sign in _OPENING.values() and (not waiting or waiting.pop() != sign):
            return f"“{sign}” closes nothing"
    return f"“{waiting[-1]}” is missing" if waiting else ""


def _quotes(source: str, english: str) -> Iterator[Complaint]:
    if _QUOTED.search(source) and not _ENGLISH_QUOTES.search(english):
        yield Complaint("quote", "the source’s quotation marks are gone")


def _notes(source: str, english: str) -> Iterator[Complaint]:
    for pattern in (_SUPERSCRIPT, _STAR):
        here, there = Counter(pattern.findall(source)), Counter(pattern.findall(english))
        for mark in sorted((here - there).keys()):
            yield Complaint("footnote", f"the mark “{mark}” is missing")
        for mark in sorted((there - here).keys()):
            yield Complaint("footnote", f"the mark “{mark}” does not stand in the source")


def _cells(source: str, english: str) -> Iterator[Complaint]:
    here, there = source.count("\t") + 1, english.count("\t") + 1
    if here != there:
        yield Complaint("cells", f"{here} cells have become {there}")


def _addresses(source: str, english: str) -> Iterator[Complaint]:
    yield from _kept("address", ADDRESS.findall(source), english)


def _models(source: str, english: str) -> Iterator[Complaint]:
    outside = ADDRESS.sub(" ", source)
    names = [outside[start:end] for start, end in model_names(outside)]
    yield from _kept("model", names, english)


def _kept(check: str, wanted: list[str], english: str) -> Iterator[Complaint]:
    folded = _folded(english)
    for name in dict.fromkeys(wanted):
        if _folded(name.rstrip(".,)")) not in folded:
            yield Complaint(check, f"“{name}” is missing or changed")


def _folded(text: str) -> str:
    return re.sub(r"[\s‑-]", "", text).casefold()
