"""Providers by their names, each loaded only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from importlib import import_module
from types import MappingProxyType
from typing import Final

from pydantic import SecretStr

from generator.errors import BriefingError, Problem
from generator.providers.interface import Provider, Setup, fault
from generator.providers.names import ProviderName

Connect = Callable[[Setup], AbstractContextManager[Provider]]

MODULES: Final[Mapping[ProviderName, str]] = MappingProxyType(
    {
        ProviderName.OPENAI: "generator.providers.chat",
        ProviderName.DEEPL: "generator.providers.deepl_service",
        ProviderName.OPUS: "generator.providers.opus",
    }
)
KEYS: Final[Mapping[ProviderName, str]] = MappingProxyType(
    {ProviderName.OPENAI: "OPENAI_API_KEY", ProviderName.DEEPL: "DEEPL_AUTH_KEY"}
)
"""Environment variables that hold keys."""
ENDPOINTS: Final[Mapping[ProviderName, str]] = MappingProxyType(
    {ProviderName.OPENAI: "OPENAI_BASE_URL", ProviderName.DEEPL: "DEEPL_SERVER_URL"}
)
MODELS: Final[Mapping[ProviderName, str]] = MappingProxyType(
    {ProviderName.OPENAI: "OPENAI_MODEL", ProviderName.OPUS: "OPUS_MODEL"}
)


def completed(name: ProviderName, setup: Setup, environment: Mapping[str, str]) -> Setup:
    """What was given on the command line, completed from the environment.

    Raises `BriefingError` if what the environment has as a key can't be one.
    """
    return replace(
        setup,
        model=setup.model or environment.get(MODELS.get(name, ""), ""),
        endpoint=setup.endpoint or environment.get(ENDPOINTS.get(name, ""), ""),
        key=_key(KEYS.get(name, ""), environment),
    )


@contextmanager
def connect(name: ProviderName, setup: Setup) -> Iterator[Provider]:
    """The provider, ready for work. Raises `BriefingError` if its extra is not installed, or
    something that it needs is not given."""
    try:
        module = import_module(MODULES[name])
    except ModuleNotFoundError as error:
        message = f"needs a package that is not installed: {error.name}"
        raise fault(name, message, f"pip install --editable '.[{name}]'") from error
    start: Connect = module.connect
    with start(setup) as provider:
        yield provider


def _key(variable: str, environment: Mapping[str, str]) -> SecretStr:
    key = environment.get(variable, "").strip()
    if key.isascii() and key.isprintable() and " " not in key:
        return SecretStr(key)
    raise BriefingError(
        Problem(
            path=variable,
            message="this is no key: it holds spaces or characters that are not ASCII",
            hint="set it to the key alone",
        )
    )
