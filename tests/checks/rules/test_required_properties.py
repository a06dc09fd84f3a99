"""A required property is reported that neither a node nor a plugin default has."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from tests.checks.reporting import LOG, flow_of, reported

CORE = "io.kestra.plugin.core."


def test_a_missing_property_is_named_as_the_author_writes_it() -> None:
    subflow = f"- id: call\n  type: {CORE}flow.Subflow\n  namespace: a\n"
    (finding,) = Flow.from_yaml(flow_of(tasks=subflow)).check()
    assert (finding.code, finding.message) == ("KD108", "'call' needs 'flowId'")


def test_plugin_defaults_and_task_defaults_have_required_properties() -> None:
    bare = LOG.replace("  message: Hello\n", "")
    named = "pluginDefaults:\n  - {type: io.kestra.plugin.core.log, ref: mine, values: {message: x}}\n"
    assert reported(flow_of(named, tasks=bare + "  pluginDefaultsRef: mine\n")) == set()
    assert "KD108" in reported(flow_of(named, tasks=bare + "  pluginDefaultsRef: another\n"))
    old = "taskDefaults:\n  - {type: io.kestra.plugin.core.log.Log, values: {message: x}}\n"
    assert reported(flow_of(old, tasks=bare)) == {"KD115"}


def test_a_misspelled_property_is_not_reported_as_missing() -> None:
    assert reported(flow_of(tasks=LOG.replace("message", "mesage"))) == {"KD109"}
    assert reported(flow_of(tasks=f"- id: all\n  type: {CORE}flow.Sequential\n  tasks: none\n")) == {"KD110"}


def test_a_docker_runner_has_an_image_of_its_own() -> None:
    runner = "{type: io.kestra.plugin.scripts.runner.docker.Docker, image: 'python:3.13'}"
    task = f"- id: t\n  type: io.kestra.plugin.scripts.shell.Commands\n  commands: [x]\n  taskRunner: {runner}\n"
    assert reported(flow_of(tasks=task)) == set()


@pytest.mark.engines("1.3")
def test_the_engine_knows_the_image_of_a_docker_runner(kestra_on: Callable[[str], Engine]) -> None:
    def errors(property_: str) -> list[str]:
        default = f"{{type: io.kestra.plugin.scripts.runner.docker.Docker, values: {{{property_}: x}}}}"
        (verdict,) = kestra_on("1.3").validate_yaml([flow_of(f"pluginDefaults:\n  - {default}\n")])
        return verdict.errors

    assert errors("image") == []
    assert len(errors("imag")) == 1
