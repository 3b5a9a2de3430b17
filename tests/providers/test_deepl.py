"""DeepL's API, spoken by a server on this computer, through DeepL's own SDK."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import deepl.http_client
import pytest
from pydantic import SecretStr

from generator.errors import BriefingError
from generator.providers.interface import GlossaryTerm, Provider, Setup, Usage
from generator.providers.loading import connect
from generator.providers.names import ProviderName
from tests.providers.batches import CHIPS, batch_of
from tests.providers.serving import Answer, Answering, Asked, serving

KEY = "0123-4567:fx"
GLOSSARY = {
    "glossary_id": "g1",
    "name": "briefings",
    "creation_time": "2026-01-31T00:00:00.000Z",
    "dictionaries": [{"source_lang": "ko", "target_lang": "en", "entry_count": 1}],
}


def translated(asked: Asked) -> Answer:
    if asked.path.startswith("/v3/glossaries"):
        return Answer(GLOSSARY, 201) if asked.method == "POST" else Answer("", 204)
    return Answer(
        {
            "translations": [
                {
                    "text": f"English of {text}",
                    "detected_source_language": "KO",
                    "billed_characters": len(text),
                }
                for text in asked.body["text"]
            ]
        }
    )


@contextmanager
def service(
    answer: Answering = translated, glossary: tuple[GlossaryTerm, ...] = ()
) -> Iterator[tuple[Provider, list[Asked]]]:
    with serving(answer) as served:
        setup = Setup(endpoint=served.address, key=SecretStr(KEY), glossary=glossary)
        with connect(ProviderName.DEEPL, setup) as provider:
            yield provider, served.asked


def test_each_cell_of_a_row_is_a_text_and_figures_cost_nothing() -> None:
    with service() as (provider, asked):
        reply = provider.translate(batch_of("미국", "미국\t2024\t중국", language="ko"))
    assert reply.english == {
        "p1": "English of 미국",
        "p2": "English of 미국\t2024\tEnglish of 중국",
    }
    assert reply.usage == Usage(requests=1, characters=4)
    (request,) = asked
    assert request.headers["authorization"] == f"DeepL-Auth-Key {KEY}"
    assert request.body["text"] == ["미국", "중국"]
    assert (request.body["source_lang"], request.body["target_lang"]) == ("KO", "EN-US")
    assert request.body["context"] == "제목"
    assert "glossary_id" not in request.body


def test_a_language_that_is_not_known_is_left_to_deepl() -> None:
    with service() as (provider, asked):
        provider.translate(batch_of("미국", language="und"))
    assert "source_lang" not in asked[0].body


def test_many_texts_are_sent_in_several_requests() -> None:
    with service() as (provider, asked):
        reply = provider.translate(batch_of(*(f"글 {n}" for n in range(120))))
    assert [len(request.body["text"]) for request in asked] == [50, 50, 20]
    assert reply.english["p120"] == "English of 글 119"


def test_the_glossary_is_at_deepl_only_as_long_as_the_work_goes_on() -> None:
    chinese = GlossaryTerm(language="zh", form="商务部", english="Ministry of Commerce")
    two_meanings = (
        GlossaryTerm(language="ko", form="상무부", english="Ministry of Commerce"),
        GlossaryTerm(language="ko", form="상무부", english="Department of Commerce"),
    )
    with service(glossary=(CHIPS, chinese, *two_meanings)) as (provider, asked):
        provider.translate(batch_of("수출통제"))
        provider.translate(batch_of("輸出管理", language="ja"))
    made, korean, japanese, removed = asked
    assert [
        (each["source_lang"], each["target_lang"], each["entries"])
        for each in made.body["dictionaries"]
    ] == [
        ("KO", "EN", "수출통제\texport controls"),
        ("ZH", "EN", "商务部\tMinistry of Commerce"),
    ]
    assert korean.body["glossary_id"] == "g1"
    assert "glossary_id" not in japanese.body
    assert (removed.method, removed.path) == ("DELETE", "/v3/glossaries/g1")


def test_a_busy_service_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deepl.http_client._BackoffTimer, "BACKOFF_INITIAL", 0.001)  # noqa: SLF001
    busy = iter([Answer({"message": "slow down"}, 429), Answer({}, 503)])
    with service(lambda asked: next(busy, None) or translated(asked)) as (provider, asked):
        assert provider.translate(batch_of("가")).english == {"p1": "English of 가"}
    assert len(asked) == 3


@pytest.mark.parametrize(
    ("status", "message"),
    [
        (403, "the key is not accepted; set DEEPL_AUTH_KEY"),
        (456, "the characters that your plan allows are used up"),
        (429, "too many requests; try again later"),
        (400, "Bad request, message: no…"),
        (500, "Unexpected status code"),
    ],
)
@pytest.mark.parametrize("glossary", [(), (CHIPS,)])
def test_a_refusal_is_one_line_without_the_key(
    status: int, message: str, glossary: tuple[GlossaryTerm, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deepl.http_client, "max_network_retries", 0)
    with (
        pytest.raises(BriefingError) as raised,
        service(lambda _: Answer({"message": f"no{KEY}"}, status), glossary) as (provider, _),
    ):
        provider.translate(batch_of("가"))
    assert message in str(raised.value)
    assert KEY not in str(raised.value)
    assert raised.value.__cause__ is None


@pytest.mark.parametrize("body", ["<html>", "[]", '{"translations": []}', '{"translations": [{}]}'])
def test_an_answer_of_another_form_is_one_line(body: str) -> None:
    with (
        pytest.raises(BriefingError, match="provider deepl: this is no answer of DeepL"),
        service(lambda _: Answer(body)) as (provider, _),
    ):
        provider.translate(batch_of("가"))


def test_nobody_listening_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deepl.http_client, "max_network_retries", 0)
    with serving(translated) as served:
        gone = served.address
    setup = Setup(endpoint=gone, key=SecretStr(KEY))
    with (
        connect(ProviderName.DEEPL, setup) as provider,
        pytest.raises(BriefingError, match="provider deepl: no connection; is there a network"),
    ):
        provider.translate(batch_of("가"))


@pytest.mark.parametrize(
    ("setup", "message"),
    [
        (Setup(), "provider deepl: no key is given; set DEEPL_AUTH_KEY"),
        (Setup(key=SecretStr(KEY), model="large"), "no such model: large; one of "),
    ],
)
def test_what_is_missing_is_said(setup: Setup, message: str) -> None:
    with pytest.raises(BriefingError) as raised, connect(ProviderName.DEEPL, setup):
        pass
    assert message in str(raised.value)
