"""Container images without a fixed version are reported."""

from __future__ import annotations

import pytest

from tests.checks.reporting import flow_of, reported

SHELL = "- id: run\n  type: io.kestra.plugin.scripts.shell.Commands\n  commands: [ls]\n"


@pytest.mark.parametrize(
    ("image", "wrong"),
    [
        ("python:3.13-slim", False),
        ("registry:5000/team/tool:1", False),
        ("'{{ vars.image }}'", False),
        ("python@sha256:0123", False),
        ("'python:{{ vars.tag }}'", False),
        ("python", True),
        ("python:latest", True),
        ("registry:5000/team/tool", True),
        ("ghcr.io/team/tool:latest", True),
    ],
)
def test_images(image: str, wrong: bool) -> None:
    head = "variables: {image: a, tag: b}\n"
    assert ("KD403" in reported(flow_of(head, tasks=SHELL + f"  containerImage: {image}\n"))) is wrong
    assert (
        "KD403" in reported(flow_of(tasks=f"- {{id: a, type: com.company.Own, containerImage: {image}}}\n"))
    ) is wrong
    default = f"pluginDefaults:\n  - {{type: io.kestra.plugin.scripts, values: {{containerImage: {image}}}}}\n"
    assert ("KD403" in reported(flow_of(head + default, tasks=SHELL))) is wrong
