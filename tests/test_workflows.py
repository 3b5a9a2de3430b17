"""What the workflows promise in the README."""

from __future__ import annotations

from pathlib import Path

import yaml

WORKFLOWS = Path(__file__).parents[1] / ".github/workflows"


def test_nothing_is_published_before_every_input_was_checked() -> None:
    """A capture that is left out for a fault would vanish from the site."""
    deploy = yaml.safe_load((WORKFLOWS / "deploy.yml").read_text(encoding="utf-8"))
    steps = [step.get("run") or step["uses"] for step in deploy["jobs"]["build"]["steps"]]
    check = steps.index(".venv/bin/briefings check")
    upload = next(n for n, step in enumerate(steps) if "upload-pages-artifact@" in step)
    assert steps.index("make site") < check < upload
    assert deploy["jobs"]["deploy"]["needs"] == "build"
