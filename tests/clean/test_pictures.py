"""Lines that tell what a picture shows."""

from __future__ import annotations

import pytest

from generator.clean.pictures import describes_picture

PICTURES = (
    "A woman in a red coat holds two cups of coffee",
    "Two men carrying a piano down a flight of stairs",
    "• Harrow & Lindqvist logo",
    "Image of a harbour at dusk",
    "Screenshot showing the settings of a printer.",
    "An old typewriter on a wooden table",
    "Smiling nurse... a doctor and a child talking in the hall",
)
TEXTS = (
    "A woman who holds two jobs told us that she was tired.",
    "Two men were carrying a piano when the rope broke.",
    "The logo was drawn in 1911.",
    "Image rights are a matter of contract.",
    "Photo: Ines Bauer",
    "An old typewriter can still write on a table like this.",
    "A team that works well needs no manager.",
    "Understanding how wells are tested",
    "icon",
    "",
)


@pytest.mark.parametrize("line", PICTURES)
def test_tells_what_is_to_be_seen(line: str) -> None:
    assert describes_picture(line.lower())


@pytest.mark.parametrize("line", TEXTS)
def test_is_no_description(line: str) -> None:
    assert not describes_picture(line.lower())
