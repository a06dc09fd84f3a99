"""What is written for a version is read again without an error, and written again to the same bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from kestra_dsl import Flow
from kestra_dsl.errors import DefinitionError
from tests.conformance.kestra_flows import valid_flows

GENERATED = Path(__file__).parent.parent.parent / "generated"
VERSIONS = ("1.1", "1.3", "2.0")

CHANGED = """\
id: changed
namespace: company.team
checks:
  - condition: "{{ true }}"
    message: never
inputs:
  - id: flag
    name: flag
    type: BOOLEAN
tasks:
  - id: get
    type: io.kestra.plugin.core.http.Request
    uri: https://example.com
    sslOptions:
      insecureTrustAllCertificates: true
    options:
      basicAuthUser: user
      basicAuthPassword: "{{ secret('PASSWORD') }}"
      connectTimeout: PT5S
  - id: each
    type: io.kestra.plugin.core.flow.EachParallel
    value: '["a"]'
    tasks:
      - id: run
        type: io.kestra.plugin.scripts.shell.Commands
        commands: [ls]
        runner: DOCKER
        docker:
          image: alpine
          pullPolicy: ALWAYS
outputs:
  - id: flag
    value: "{{ inputs.flag }}"
    type: BOOLEAN
triggers:
  - id: daily
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 9 * * *"
    inputs: {flag: true}
    conditions:
      - type: io.kestra.plugin.core.condition.Weekend
pluginDefaults:
  - type: io.kestra.plugin.core
    values:
      timeout: PT1M
      retry: {type: constant, maxAttempt: 2, interval: PT1S}
"""
"""Much of what lowering gives another name or place."""


def unstable(flow: Flow, version: str) -> str | None:
    """What differs when it is written a second time; nothing for what is refused."""
    try:
        once = flow.to_yaml(version)
    except DefinitionError:
        return None
    twice = Flow.from_yaml(once, target=version).to_yaml(version)
    return None if once == twice else f"{flow.id} for {version}"


@pytest.mark.parametrize("version", VERSIONS)
def test_what_lowering_changes_most_is_stable(version: str) -> None:
    flow = Flow.from_yaml(CHANGED)
    if version != "1.1":  # which has no checks
        flow.to_yaml(version)
    assert unstable(flow, version) is None


@pytest.mark.parametrize("version", VERSIONS)
def test_the_definitions_are_stable(version: str) -> None:
    files = sorted(GENERATED.rglob("*.yaml"))
    assert len(files) > 25
    flows = [Flow.from_yaml(file.read_text(encoding="utf-8"), file=str(file)) for file in files]
    assert [told for flow in flows if (told := unstable(flow, version))] == []


@pytest.mark.engines("1.3")  # whose test kit has the flows
@pytest.mark.parametrize("version", VERSIONS)
def test_kestras_own_flows_are_stable(version: str) -> None:
    flows = [Flow.from_yaml(text, file=name) for name, text in valid_flows().items()]
    assert len(flows) > 300
    assert [told for flow in flows if (told := unstable(flow, version))] == []
