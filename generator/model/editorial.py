"""What editors decide for the whole site: the folder `editorial/`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from generator.model.evidence import Claim, Contradiction

T = TypeVar("T")


def in_language(forms: Mapping[str, T], tag: str) -> T | None:
    """What is given for a BCP 47 tag, or for its language where its script has none of its own."""
    return forms.get(tag) or forms.get(tag.partition("-")[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """An entry of `editorial/topics.yml`; the file's order is the site's."""

    id: str
    title: str
    scope: str
    """What belongs to it and what does not, one or two sentences."""
    standfirst: str = ""
    agreement: tuple[Claim, ...] = ()
    """What several captures say alike."""
    contradictions: tuple[Contradiction, ...] = ()
    open_questions: tuple[Claim, ...] = ()

    @property
    def claims(self) -> tuple[tuple[str, Claim], ...]:
        """Everything on the topic that quotes prove, each with its key path in the entry."""
        return (
            *_numbered("agreement", self.agreement),
            *(
                (f"contradictions[{n}].{place}", claim)
                for n, contradiction in enumerate(self.contradictions, start=1)
                for place, claim in _numbered(
                    "values", [value.claim for value in contradiction.values]
                )
            ),
            *_numbered("open_questions", self.open_questions),
        )


def _numbered(name: str, claims: Sequence[Claim]) -> Iterator[tuple[str, Claim]]:
    for n, claim in enumerate(claims, start=1):
        yield f"{name}[{n}]", claim


class Role(StrEnum):
    """What words that mean no concept tell about a text, if there are enough of them."""

    CORE = "core"
    """What nearly every text on the topic names somewhere, and few others: GPU, server, cloud of
    checks by cloud providers, which speak of tenants and passports like those by landlords."""
    THINGS = "things"
    """Whom or what a topic is about: researchers, files, boards."""
    DEEDS = "deeds"
    """What happens to them there: poach, cross the border, run out of spares. Beside a thing of
    the same topic they are evidence; alone either says little."""
    ELSEWHERE = "elsewhere"
    """What other news is about: weather, sport, the stock exchange."""
    BEYOND = "beyond"
    """What texts on the topic mention beside it and its scope leaves out: the market shares of
    clouds, the checks of banks."""
    ONWARD = "onward"
    """Words with which a passage goes on about what was said before: this rule, 이 같은."""
    TURNING = "turning"
    """Words with which a passage turns to something else: separately, 한편."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A concept of the termbase, `editorial/terms.yml`."""

    id: str
    kind: str
    """`concept`, `event`, `law`, `organisation`, `person`, `place` or `product`."""
    forms: tuple[tuple[str, tuple[str, ...]], ...]
    """(BCP 47 tag, forms) pairs; the first English form is the standard one."""
    topics: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    """For an ambiguous term: it counts only in a passage that holds one of these too. An item
    that is another term's id stands for all its forms; in `excludes` likewise."""
    excludes: tuple[str, ...] = ()
    """Words that give a form another sense: `potato`; near one it does not count."""
    continues: bool = False
    """Whether it counts, with or without one of its `needs`, where the text already speaks of its
    topic. Without `needs` it counts only there."""
    least: int = 1
    """How many of its forms, each another one, must stand in a passage to count by themselves."""
    role: Role | None = None
    """Of words that only an opinion on the text as a whole takes into account."""
    same_form_as: tuple[str, ...] = ()
    """Ids of terms that share a form on purpose: 상무부 of two governments. Said by one of them."""
    alternatives: tuple[str, ...] = ()
    """English that a translation may use too, but that is not looked for in captures."""
    avoid: tuple[str, ...] = ()
    """English that a translation may not use for it: a wrong name, a romanised reading."""
    source: str = ""
    """Where the standard form is taken from: an official site, a law's citation, a standard,
    `house style`."""
    note: str = ""
    """One line for translators and readers."""

    @property
    def goes_on(self) -> bool:
        """Whether it is no concept but words that only go on about a topic: yield, licence."""
        bundled = self.continues and (not self.needs or self.least > 1)
        return bundled or self.role is not None

    @property
    def english(self) -> str:
        """The standard form; empty without an English form, which no file may lack."""
        return next(iter(dict(self.forms).get("en", ())), "")

    @property
    def allowed(self) -> tuple[str, ...]:
        """Every English form that a translation may use, the standard one first."""
        return (*dict(self.forms).get("en", ()), *self.alternatives)

    @property
    def binding(self) -> bool:
        """Whether translations have to use an allowed form: only with a source is it a name or
        a technical term; without one the forms are words by which passages are found."""
        return bool(self.source)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """A publisher, of `editorial/outlets.yml`."""

    id: str
    names: tuple[tuple[str, str], ...]
    """(BCP 47 tag, name) pairs."""
    kind: str
    """`daily`, `news agency`, `ministry`, `think tank`, `portal`, `trade body`…"""
    description: str
    """One English line."""
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        """Its name in a language, or else in English, or else any."""
        names = dict(self.names)
        return in_language(names, language) or names.get("en") or self.names[0][1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Editorial:
    """What editors decide for the whole site: the folder `editorial/`."""

    topics: tuple[Topic, ...]
    terms: tuple[Term, ...]
    outlets: tuple[Outlet, ...]
    home: str = ""
    """The home page's own text: trusted Markdown, its first line the page's heading (`# …`)."""
