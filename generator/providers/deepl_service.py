"""DeepL, through its own SDK, which asks again where DeepL is busy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Final

import deepl
from deepl.api_data import (
    ModelType,
    MultilingualGlossaryDictionaryEntries,
    MultilingualGlossaryInfo,
)
from pydantic import SecretStr

from generator.providers.cells import by_cells
from generator.providers.interface import (
    NOTHING,
    Batch,
    GlossaryTerm,
    Provider,
    Reply,
    Setup,
    Usage,
    fault,
)

NAME: Final = "deepl"
TARGET: Final = "EN-US"
MODEL: Final = ModelType.PREFER_QUALITY_OPTIMIZED.value
AT_ONCE: Final = 50
"""Texts in one request, by DeepL's limit."""
GLOSSARY: Final = "briefings"
"""Its name at DeepL while the work goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Service:
    client: deepl.DeepLClient
    model: str
    key: SecretStr
    glossary: MultilingualGlossaryInfo | None
    languages: frozenset[str]
    """That the glossary has a dictionary for."""
    engine: str = "DeepL"
    attempts: int = 1

    def translate(self, batch: Batch) -> Reply:
        used = NOTHING

        def drafts(texts: Sequence[str]) -> list[str]:
            nonlocal used
            results = self._ask(texts, batch)
            used += Usage(requests=1, characters=sum(r.billed_characters for r in results))
            return [result.text for result in results]

        english = by_cells(batch.pieces, drafts, AT_ONCE)
        return Reply(english=english, model=self.model, usage=used)

    def _ask(self, texts: Sequence[str], batch: Batch) -> list[deepl.TextResult]:
        try:
            results = self.client.translate_text(
                texts,
                source_lang=None if batch.language == "und" else batch.language.upper(),
                target_lang=TARGET,
                context=batch.title or None,
                preserve_formatting=True,
                model_type=self.model,
                glossary=self.glossary if batch.language in self.languages else None,
            )
        except deepl.DeepLException as error:
            raise fault(NAME, *_words(error), self.key) from None
        except (AttributeError, LookupError, TypeError, ValueError):
            # The SDK takes what it gets for DeepL's answer.
            results = []
        if not isinstance(results, list) or len(results) != len(texts):
            raise fault(NAME, "this is no answer of DeepL", "is the address right?")
        return results


@contextmanager
def connect(setup: Setup) -> Iterator[Provider]:
    """Needs a key. The glossary is kept at DeepL only as long as the work goes on."""
    key = setup.key.get_secret_value()
    if not key:
        raise fault(NAME, "no key is given", "set DEEPL_AUTH_KEY")
    model = setup.model or MODEL
    known = [each.value for each in ModelType]
    if model not in known:
        raise fault(NAME, f"no such model: {model}", f"one of {', '.join(known)}")
    client = deepl.DeepLClient(key, server_url=setup.endpoint or None, send_platform_info=False)
    dictionaries = _dictionaries(setup.glossary)
    glossary = None
    try:
        if dictionaries:
            try:
                glossary = client.create_multilingual_glossary(GLOSSARY, dictionaries)
            except deepl.DeepLException as error:
                raise fault(NAME, *_words(error), setup.key) from None
        yield _Service(
            client=client,
            model=model,
            key=setup.key,
            glossary=glossary,
            languages=frozenset(each.source_lang.lower() for each in dictionaries),
        )
    finally:
        if glossary:
            with suppress(deepl.DeepLException):
                client.delete_multilingual_glossary(glossary)
        client.close()  # type: ignore[no-untyped-call]  # the SDK leaves it without types


def _dictionaries(
    glossary: Sequence[GlossaryTerm],
) -> list[MultilingualGlossaryDictionaryEntries]:
    """One for each language; a form with two meanings is in none, for DeepL can't tell them
    apart."""
    return [
        MultilingualGlossaryDictionaryEntries(language.upper(), "EN", entries)
        for language in sorted({term.language for term in glossary})
        if (entries := _entries([term for term in glossary if term.language == language]))
    ]


def _entries(terms: Sequence[GlossaryTerm]) -> dict[str, str]:
    meanings: dict[str, set[str]] = {}
    for term in terms:
        meanings.setdefault(term.form, set()).add(term.english)
    return {form: min(english) for form, english in sorted(meanings.items()) if len(english) == 1}


def _words(error: deepl.DeepLException) -> tuple[str, str]:
    """A message and a hint."""
    match error:
        case deepl.AuthorizationException():
            return "the key is not accepted", "set DEEPL_AUTH_KEY"
        case deepl.QuotaExceededException():
            return "the characters that your plan allows are used up", "see your DeepL account"
        case deepl.TooManyRequestsException():
            return "too many requests", "try again later"
        case deepl.ConnectionException():
            return "no connection", "is there a network, and is the address right?"
    return str(error), ""
