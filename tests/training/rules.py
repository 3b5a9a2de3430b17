"""What each group of rules is worth: the captures are cleaned without it.

    python -m tests.training.rules

For every group, over the labelled captures that are not kept aside, three figures: the line F1 of
keeping by rules alone on captures without the phrases that stand in one hand's captures only, the
same with the package's model, and the share of the lines kept whose kind is right. The model was
trained with all the rules and has seen the captures. About three minutes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import Final
from unittest.mock import patch

from generator.clean import context, rules, tail
from generator.clean.features import Features, measure
from generator.clean.overrule import overruled
from generator.clean.phrases import load_phrases
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement
from generator.clean.spans import find_text
from generator.model import Kind
from tests.training.pages import Page, captures_of_hands, labelled_captures
from tests.training.unseen import found_in, without

DROPPED: Final = (Kind.BOILERPLATE, Kind.BLANK)
Measured = tuple[Page, tuple[Features, ...]]

BY_FORM: Final = {
    "counters, breadcrumbs, tags, files, calls": {
        Reason.COUNTER,
        Reason.BREADCRUMB,
        Reason.TAG_LIST,
        Reason.ATTACHMENT,
        Reason.SUBSCRIPTION_PROMPT,
    },
    "contents whose entries jump": {Reason.CONTENTS_LIST},
    "lines of symbols": {Reason.ONLY_SYMBOLS},
    "captions and credits": {Reason.FIGURE_CAPTION, Reason.PHOTO_CREDIT},
    "bylines": {Reason.AUTHOR_LINE},
    "dates": {Reason.DATE_LINE},
    "notices and sources": {
        Reason.DISCLAIMER,
        Reason.RIGHTS_NOTICE,
        Reason.SOURCE_LINE,
        Reason.SUPERSCRIPT_NOTE,
    },
    "marked headings": {
        Reason.CHAPTER_HEADING,
        Reason.MARKED_HEADING,
        Reason.BRACKETED_HEADING,
        Reason.NUMBERED_HEADING,
    },
    "tables": {Reason.TABLE_ROW},
}
"""Rules about a line by itself, by what they know."""
BY_PLACE: Final = {
    "marks of photographs": (context, "judge_photo_marks"),
    "holes in the text": (context, "judge_holes"),
    "the tail": (context, "judge_tail"),
    "closing facts": (tail, "find_coda"),
    "signatures": (context, "judge_signature"),
    "the head": (context, "judge_head"),
    "names of pictures": (context, "judge_picture_names"),
    "references": (context, "judge_references"),
    "notes": (context, "judge_notes"),
    "wrapped lines": (context, "judge_wrapped"),
    "lone headings": (context, "judge_headings"),
}
"""Steps that look at place and neighbours."""


def main() -> int:
    seen, unseen = _captures()
    sys.stdout.write(f"{'without':<44}{'rules':>8}{'model':>8}{'kinds':>8}\n")
    _print("nothing", seen, unseen)
    _print("phrases", [_bare(one) for one in seen], [_bare(one) for one in unseen])
    for group, reasons in BY_FORM.items():
        left = tuple(rule for rule in rules.RULES if rule.reason not in reasons)
        with patch.object(rules, "RULES", left):
            _print(group, seen, unseen)
    for group, (module, step) in BY_PLACE.items():
        with ExitStack() as stack:
            stack.enter_context(patch.object(module, step, _nothing(step)))
            _print(group, seen, unseen)
    return 0


def _captures() -> tuple[list[Measured], list[Measured]]:
    """All captures, as they are and without the phrases that one hand's alone have."""
    phrases = load_phrases()
    pages = {page.name: page for page in labelled_captures()}
    hands = captures_of_hands(pages)
    found = {name: found_in(page.lines, phrases) for name, page in pages.items()}
    unseen = []
    for names in hands.values():
        known = frozenset().union(*(own for name, own in found.items() if name not in names))
        unseen += [
            (pages[name], measure(pages[name].lines, without(phrases, found[name] - known)))
            for name in sorted(names)
        ]
    return [(page, measure(page.lines, phrases)) for page in pages.values()], unseen


def _bare(capture: Measured) -> Measured:
    page, lines = capture
    return page, tuple(replace(line, furniture=None) for line in lines)


def _nothing(step: str) -> Callable[..., object]:
    """A step that leaves every judgement as it is."""
    if step == "find_coda":
        return lambda *_: {}
    return lambda _, judged, *__: list(judged)


def _print(group: str, seen: Iterable[Measured], unseen: Iterable[Measured]) -> None:
    by_rules = [(page, lines, _by_rules(lines)) for page, lines in unseen]
    by_both = [(page, lines, _by_both(page, lines)) for page, lines in seen]
    sys.stdout.write(
        f"{group:<44}{_line_f1(by_rules):>8.4f}{_line_f1(by_both):>8.4f}{_kinds(by_both):>8.4f}\n"
    )
    sys.stdout.flush()


def _by_rules(lines: Sequence[Features]) -> Sequence[Judgement]:
    own = context.judge_by_itself(lines)
    span, _ = find_text(lines, own)
    return context.judge_in_context(lines, own, span)


def _by_both(page: Page, lines: Sequence[Features]) -> Sequence[Judgement]:
    own = context.judge_by_itself(lines)
    span, _ = find_text(lines, own)
    return overruled(page.lines, lines, own, context.judge_in_context(lines, own, span), span)


Judged = tuple[Page, tuple[Features, ...], Sequence[Judgement]]


def _line_f1(captures: Iterable[Judged]) -> float:
    right = wrong = 0
    for page, _, judged in captures:
        for kind, judgement in zip(page.kinds, judged, strict=True):
            wanted = kind not in DROPPED
            right += wanted and judgement.keep
            wrong += wanted != judgement.keep
    return 2 * right / (2 * right + wrong)


def _kinds(captures: Iterable[Judged]) -> float:
    """Of the lines that are rightly kept, how many have the right kind."""
    pairs = [
        kind == judgement.kind
        for page, _, judged in captures
        for kind, judgement in zip(page.kinds, judged, strict=True)
        if kind not in DROPPED and judgement.keep
    ]
    return sum(pairs) / len(pairs)


if __name__ == "__main__":
    sys.exit(main())
