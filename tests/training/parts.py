"""The groups of features, and the rules and steps, that `ablation.py` switches off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import exp
from typing import Final, TypeAlias

from generator import clean
from generator.clean import context, opinion, overrule, spans, tail
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement

FEATURES: Final = {
    "length, sentences": r"length|sentences|end[^i]",
    "marks, indent, gaps, tables": r"mark-|gap|inset|tab",
    "capitals, names": r"capitals|lower|upper|name$|glued|wordless",
    "wording": r"(?:you|ask|quote|label|comma|bracket|call|bio|credit|byline|date|clock|year|money"
    r"|url|mail|rights|parted|cut|hash|digits)\d?",
    "phrases of furniture": r"phrase|opener|closer",
    "place in the page": r"tenth|top\d|left|read",
    "running text around": r"mass|before|after|between",
    "short lines around": r"short\d|run\d",
    "talk, dates and comments around": r"talk|dates|replied|speaker|reply|comment",
    "what comes again": r"again|opening|closing|rhythm|alike",
    "the page as a whole": r"(?:prose|share|part)\d",
    "marks that end articles": r"past\d|until",
    "what rules say of the line itself": r"own-|ownkeep|okind",
    "what rules say in context": r"rule-|rules\d|east-|kind",
    "the rules' span and title": r"span|over-title|head|in-text|past-text|to-head|no-title",
    "themes and ends of sentences": r"on-|theme|ending-|particles|quoted",
    "words shared with text and title": r"known|other|titled|likely-words|owned",
    "runs of lines alike": r"run-|over-run|under-run|turns",
}
"""Beginnings of the names of features."""

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

Step: TypeAlias = tuple[object, str, object]
"""Where a step stands, its name, and what stands for it."""


def _as_it_was(_: object, judged: Sequence[Judgement], *__: object) -> list[Judgement]:
    return list(judged)


OF_RULES: Final[Mapping[str, Sequence[Step]]] = {
    "machines' summaries": [(context, "judge_machine_summaries", _as_it_was)],
    "marks of photographs": [(context, "judge_photo_marks", _as_it_was)],
    "holes in the text": [(context, "judge_holes", _as_it_was)],
    "the tail": [(context, "judge_tail", _as_it_was)],
    "closing facts": [(tail, "find_coda", lambda *_: {})],
    "signatures": [(context, "judge_signature", _as_it_was)],
    "the head": [(context, "judge_head", _as_it_was)],
    "names of pictures": [(context, "judge_picture_names", _as_it_was)],
    "references": [(context, "judge_references", _as_it_was)],
    "notes": [(context, "judge_notes", _as_it_was)],
    "wrapped lines": [(context, "judge_wrapped", _as_it_was)],
    "lone headings": [(context, "judge_headings", _as_it_was)],
    "ends of short articles": [(spans, "find_end", lambda lines, *_: len(lines))],
}
"""Steps that look at place and neighbours."""

OF_MODELS: Final[Mapping[str, Sequence[Step]]] = {
    "all models": [(overrule, "decide", lambda _, __, judged, ___: tuple(judged))],
    "the regression on long Latin pages": [(opinion, "knows_all", lambda _: True)],
    "the network on long Latin pages": [(opinion, "joined", lambda shares, _: shares)],
    "the chain in the regression": [
        (opinion, "smooth", lambda logits: [1 / (1 + exp(-one)) for one in logits])
    ],
    "the cut by expected F1": [(opinion, "best_cut", lambda *_: opinion.EVEN)],
    "titles and names safe from the network": [
        (overrule, "OF_ALL", replace(overrule.OF_ALL, doubtful=frozenset(Reason)))
    ],
    "rules of wording safe on long Latin pages": [
        (
            overrule,
            "OF_TEXT",
            replace(
                overrule.OF_TEXT,
                doubtful=overrule.OF_ALL.doubtful,
                not_final=overrule.OF_ALL.not_final,
            ),
        )
    ],
    "margins of the models": [
        (overrule, name, replace(getattr(overrule, name), drop=1.0, rescue=0.0))
        for name in ("OF_TEXT", "OF_ALL")
    ],
    "small captures left to the rules": [(overrule, "FEWEST_LINES", 0)],
    "nothing kept below a short article's end": [
        (clean, "drop_below", lambda judged, _: tuple(judged))
    ],
    "who signs above such an end": [(clean, "judge_sign_off", lambda _, __, judged, ___: judged)],
    "lines around the title": [(clean, "judge_opening", lambda _, __, judged: judged)],
    "notes and signatures below the text": [(clean, "judge_closing", lambda _, judged: judged)],
    "numbers of chapters": [(clean, "judge_chapters", lambda _, judged: judged)],
    "the line at which a capture stops": [(clean, "judge_cut_off", lambda _, __, judged: judged)],
}
"""What is done with the models' opinion, and after it."""
