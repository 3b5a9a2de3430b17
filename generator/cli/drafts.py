"""What `briefings translate --provider` does and says, before the work and after it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console

from generator.cli.clock import this_day
from generator.cli.settings import FINE, PROBLEMS
from generator.console import harmless, progress
from generator.drafting.planning import Plan
from generator.drafting.work import Tally, draft
from generator.progress import Step
from generator.providers.interface import NOTHING, Setup, Usage
from generator.providers.loading import connect
from generator.providers.names import ProviderName
from generator.providers.prompt import estimate
from generator.translations import write

MILLION = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """Of a million tokens or, at DeepL, characters, in any currency; None if not given."""

    input: float | None = None
    output: float | None = None
    """Like `input` if not given."""

    def of(self, usage: Usage) -> float | None:
        """None if the price is not known."""
        if self.input is None:
            return None
        output = self.input if self.output is None else self.output
        paid_in = usage.input_tokens + usage.characters
        return (paid_in * self.input + usage.output_tokens * output) / MILLION


def make_drafts(
    console: Console, plan: Plan, name: ProviderName, setup: Setup, prices: Prices
) -> int:
    """Ask the provider for all of the plan and return the exit code; what has been done is
    told however it ends."""
    if not plan.batches:
        _write(plan)
        return FINE
    day = this_day(os.environ).isoformat()
    tally = Tally()
    with connect(name, setup) as provider:
        _write(plan)
        try:
            with progress(console) as listen:
                listen(Step.DRAFTS, 0, plan.pieces)
                for tally in draft(plan, provider, day):
                    listen(Step.DRAFTS, tally.done, plan.pieces)
        finally:
            for line in after(tally, plan, prices):
                console.print(harmless(line))
    return PROBLEMS if tally.refused else FINE


def before(plan: Plan, name: ProviderName, prices: Prices) -> Iterator[str]:
    """Lines that say what there is to ask, and what that may cost."""
    yield (
        f"to ask of {name}: {_number(plan.pieces, 'segment')}, {plan.characters:,} characters,"
        f" {_number(len(plan.batches), 'batch', 'batches')},"
        f" {_number(len(plan.glossary), 'glossary term')}"
    )
    if plan.later:
        yield f"left for later: {plan.later}"
    expected = _expected(plan, name)
    if expected.output_tokens:
        yield f"estimated: {expected.input_tokens:,} tokens in, {expected.output_tokens:,} out"
    cost = prices.of(expected)
    if cost is not None:
        yield f"estimated cost: {cost:,.2f}"


def after(tally: Tally, plan: Plan, prices: Prices) -> Iterator[str]:
    """Lines that say what came of it."""
    paths = {entry.key: work.path for work in plan.works for entry in work.untranslated}
    for refused in tally.refused:
        yield f"refused: {paths[refused.key]}: {refused.key}: {refused.complaint}"
    left = plan.pieces + plan.later - tally.drafted
    yield f"drafted: {tally.drafted}; asked again: {tally.again}; still missing: {left}"
    usage = tally.usage
    used = [_number(usage.requests, "request")]
    if usage.input_tokens or usage.output_tokens:
        used.append(f"{usage.input_tokens:,} tokens in, {usage.output_tokens:,} out")
    if usage.characters:
        used.append(f"{usage.characters:,} characters")
    yield f"used: {', '.join(used)}"
    cost = prices.of(usage)
    if cost is not None:
        yield f"cost: {cost:,.2f}"


def _write(plan: Plan) -> None:
    for work in plan.works:
        if work.changed:
            write(work.path, work.file)


def _expected(plan: Plan, name: ProviderName) -> Usage:
    match name:
        case ProviderName.OPENAI:
            return sum(map(estimate, plan.batches), NOTHING)
        case ProviderName.DEEPL:
            return Usage(characters=plan.characters)
        case ProviderName.OPUS:
            return NOTHING


def _number(count: int, noun: str, plural: str = "") -> str:
    return f"{count:,} {noun if count == 1 else plural or f'{noun}s'}"
