"""Any endpoint that speaks OpenAI's protocol (`/chat/completions`): ollama, vLLM, llama.cpp or
a hosted one. The SDK waits and asks again where the endpoint is busy, as long as it says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

import openai
from pydantic import BaseModel, SecretStr, ValidationError

from generator.errors import BriefingError
from generator.providers.interface import Batch, Provider, Reply, Setup, Usage, fault
from generator.providers.prompt import INSTRUCTIONS, material, read_answer, schema

NAME: Final = "openai"
RETRIES: Final = 4
"""Of a request that got no answer, 408, 409, 429 or 5xx: after 0.5 s, then twice as long each
time up to 8 s, or when `Retry-After` says."""
PLACEHOLDER_KEY: Final = "none"
"""Sent where none is given: the SDK wants one, servers on this computer do not."""

WORDS: Final = (
    (openai.APITimeoutError, "no answer in time", "try a smaller model, or a longer --timeout"),
    (openai.APIConnectionError, "no connection", "is the server running, and the address right?"),
    (
        (openai.AuthenticationError, openai.PermissionDeniedError),
        "the key is not accepted",
        "set OPENAI_API_KEY",
    ),
    (openai.NotFoundError, "not found: {}", "see --model and --endpoint"),
    (openai.RateLimitError, "too many requests, or no credit left: {}", "try again later"),
    (openai.APIStatusError, "refused the request: {}", "what is saved stays"),
)
"""Kinds of errors, the first that fits, with message and hint; `{}` is what the server said."""


class _Message(BaseModel):
    content: str | None = None


class _Choice(BaseModel):
    message: _Message


class _Used(BaseModel):
    prompt_tokens: int = 0
    completion_tokens: int = 0


class _Completion(BaseModel):
    """What is needed of a reply; the SDK itself takes any JSON for one."""

    choices: list[_Choice]
    usage: _Used | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Endpoint:
    client: openai.OpenAI
    model: str
    endpoint: str
    key: SecretStr
    engine: str = "OpenAI-compatible"
    attempts: int = 3

    def translate(self, batch: Batch) -> Reply:
        completion = self._ask(batch)
        used = completion.usage or _Used()
        usage = Usage(
            requests=1, input_tokens=used.prompt_tokens, output_tokens=used.completion_tokens
        )
        text = next((each.message.content for each in completion.choices), "")
        try:
            english = read_answer(text or "", batch)
        except ValueError as error:
            return Reply(usage=usage, complaint=f"the answer can't be read: {error}")
        return Reply(english=english, model=self.model, usage=usage)

    def _ask(self, batch: Batch) -> _Completion:
        try:
            response = self.client.chat.completions.with_raw_response.create(
                model=self.model,
                messages=[
                    {"role": "system", "content": INSTRUCTIONS},
                    {"role": "user", "content": material(batch)},
                ],
                response_format={
                    "type": "json_schema",
                    "json_schema": {"name": "translations", "strict": True, "schema": schema()},
                },
            )
            return _Completion.model_validate_json(response.text)
        except openai.OpenAIError as error:
            raise self._worded(error) from None
        except ValidationError:
            message = f"{self.endpoint}: this is no answer of an OpenAI-compatible endpoint"
            raise fault(NAME, message, "does the address end in /v1?", self.key) from None

    def _worded(self, error: openai.OpenAIError) -> BriefingError:
        message, hint = _words(error)
        return fault(NAME, f"{self.endpoint}: {message}", hint, self.key)


@contextmanager
def connect(setup: Setup) -> Iterator[Provider]:
    """Needs an endpoint and a model; the key may be empty."""
    if urlsplit(setup.endpoint).scheme not in {"http", "https"}:
        raise fault(
            NAME,
            "no endpoint is named" if not setup.endpoint else f"no web address: {setup.endpoint}",
            "give one: --endpoint http://localhost:11434/v1, or OPENAI_BASE_URL",
        )
    if not setup.model:
        raise fault(NAME, "no model is named", "give one: --model NAME, or OPENAI_MODEL")
    with openai.OpenAI(
        base_url=setup.endpoint,
        api_key=setup.key.get_secret_value() or PLACEHOLDER_KEY,
        timeout=setup.timeout,
        max_retries=RETRIES,
    ) as client:
        yield _Endpoint(
            client=client, model=setup.model, endpoint=_shown(setup.endpoint), key=setup.key
        )


def _shown(endpoint: str) -> str:
    """The address without a name, a password or a query, in which a key may stand."""
    parts = urlsplit(endpoint)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def _words(error: openai.OpenAIError) -> tuple[str, str]:
    """A message and a hint."""
    for kinds, message, hint in WORDS:
        if isinstance(error, kinds):
            said = error.message if isinstance(error, openai.APIStatusError) else ""
            return message.format(said), hint
    return str(error), ""
