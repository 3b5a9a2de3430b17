"""Providers are loaded when asked for, and say what they lack."""

from __future__ import annotations

import subprocess
import sys

import pytest

from generator.errors import BriefingError
from generator.providers.interface import Setup
from generator.providers.loading import MODULES, completed, connect
from generator.providers.names import ProviderName

PACKAGES = {
    ProviderName.OPENAI: ("openai",),
    ProviderName.DEEPL: ("deepl",),
    ProviderName.OPUS: ("ctranslate2", "sentencepiece"),
}


@pytest.mark.parametrize(
    ("name", "package"), [(name, package) for name, two in PACKAGES.items() for package in two]
)
def test_an_extra_that_is_not_installed_is_named(
    name: ProviderName, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.delitem(sys.modules, MODULES[name], raising=False)
    with pytest.raises(BriefingError) as raised, connect(name, Setup(model="x")):
        pass
    assert str(raised.value) == (
        f"provider {name}: needs a package that is not installed: {package};"
        f" pip install --editable '.[{name}]'"
    )


def test_the_command_line_and_the_build_load_none_of_them() -> None:
    loaded = "import sys, generator.cli.entry, generator.build.site; print(*sys.modules)"
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", loaded], capture_output=True, text=True, check=True
    )
    modules = set(done.stdout.split())
    assert modules.isdisjoint({package for two in PACKAGES.values() for package in two})
    assert modules.isdisjoint(MODULES.values())


def test_the_environment_fills_in_what_is_not_given() -> None:
    environment = {
        "OPENAI_API_KEY": " sk-1\n",
        "OPENAI_BASE_URL": "http://localhost/v1",
        "OPENAI_MODEL": "small",
        "DEEPL_AUTH_KEY": "other",
    }
    setup = completed(ProviderName.OPENAI, Setup(model="large"), environment)
    assert (setup.model, setup.endpoint) == ("large", "http://localhost/v1")
    assert setup.key.get_secret_value() == "sk-1"
    assert "sk-1" not in f"{setup!r}{setup}"


@pytest.mark.parametrize("key", ["sk 1", "sk\n1", "열쇠", "sk\x001"])
def test_what_can_be_no_key_is_refused_without_showing_it(key: str) -> None:
    with pytest.raises(BriefingError) as raised:
        completed(ProviderName.DEEPL, Setup(), {"DEEPL_AUTH_KEY": key})
    assert str(raised.value).startswith("DEEPL_AUTH_KEY: this is no key")
    assert key not in str(raised.value)
