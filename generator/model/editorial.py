"""What editors decide for the whole site: the folder `editorial/`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """An entry of `editorial/topics.yml`; the file's order is the site's."""

    id: str
    title: str
    scope: str
    """What belongs to it and what does not, one or two sentences."""
    standfirst: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A concept of the termbase, `editorial/terms.yml`."""

    id: str
    kind: str
    """`concept`, `person`, `organisation`, `law`, `product`, `place`…"""
    forms: tuple[tuple[str, tuple[str, ...]], ...]
    """(BCP 47 tag, forms) pairs; the first English form is the standard one."""
    topics: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    """For an ambiguous term: it counts only in a passage that holds one of these too. An item
    that is another term's id stands for all its forms; in `excludes` likewise."""
    excludes: tuple[str, ...] = ()
    """Words that give a form another sense: `potato`; near one it does not count."""


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
        return names.get(language) or names.get("en") or self.names[0][1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Editorial:
    """What editors decide for the whole site: the folder `editorial/`."""

    topics: tuple[Topic, ...]
    terms: tuple[Term, ...]
    outlets: tuple[Outlet, ...]
    home: str = ""
    """The home page's own text: trusted Markdown."""
