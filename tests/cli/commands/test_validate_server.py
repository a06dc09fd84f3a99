"""``kdsl validate --server`` as a person calls it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kestra_dsl.engine import Engine
from tests.cli.conftest import Kdsl
from tests.cli.engines import Shared
from tests.kestra_server.faults import Effect, answering, cutting, html_of_a_proxy, redirecting
from tests.kestra_server.gateway import KestraServer

GOOD = """\
id: good
namespace: company.team
tasks:
  - id: say
    type: io.kestra.plugin.core.log.Log
    message: Hello
"""
BAD = """\
id: bad
namespace: company.team
tasks:
  - id: call
    type: io.kestra.plugin.core.flow.Subflow
    namespace: company.team
    flowId: good
  - id: absent
    type: io.kestra.plugin.core.flow.Subflow
    namespace: company.team
    flowId: nowhere
  - id: hold
    type: io.kestra.plugin.core.flow.Pause
    delay: PT1S
triggers:
  - id: often
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "61 * * * *"
"""


@pytest.fixture
def flows(folder: Path) -> tuple[str, str]:
    (folder / "good.yaml").write_text(GOOD)
    (folder / "bad.yaml").write_text(BAD)
    return "good.yaml", "bad.yaml"


def test_the_report_and_the_exit_code_are_those_of_the_engine(
    server: KestraServer, kestra: Engine, kdsl: Kdsl, flows: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kestra_dsl.engine.Engine", lambda _version, **_: Shared(kestra))
    by_server = kdsl("validate", *flows, "--server", "--format", "json")
    by_engine = kdsl("validate", *flows, "--format", "json")
    assert (by_server.code, json.loads(by_server.out)) == (by_engine.code, json.loads(by_engine.out))
    assert by_server.code == 1
    of = {one["flow"]: one for one in json.loads(by_server.out)}
    assert of["company.team.good"]["valid"] and not of["company.team.bad"]["valid"]
    lines = {finding["line"] for finding in of["company.team.bad"]["findings"]}
    assert {14, 16} <= lines
    assert not server.writes


def test_valid_flows_are_accepted(server: KestraServer, kdsl: Kdsl, flows: tuple[str, str]) -> None:
    result = kdsl("validate", flows[0], "--server")
    assert result.code == 0 and "the server accepts 1 flow" in result.err


def test_each_version_judges(each_server: KestraServer, kdsl: Kdsl, flows: tuple[str, str]) -> None:
    assert kdsl("validate", flows[0], "--server", "--target", each_server.version).code == 0
    result = kdsl("validate", "bad.yaml", "--server", "--target", each_server.version)
    assert result.code == 1 and "the server rejects 1 of 1 flow" in result.err


def test_a_revision_is_not_sent(server: KestraServer, kdsl: Kdsl, folder: Path) -> None:
    (folder / "old.yaml").write_text(GOOD + "revision: 3\n")
    assert kdsl("validate", "old.yaml", "--server").code == 0
    assert all(b"revision" not in request.body for request in server.requests)


def test_another_version_of_the_server_is_warned_about(
    server: KestraServer, kdsl: Kdsl, flows: tuple[str, str]
) -> None:
    result = kdsl("validate", flows[0], "--server", "--target", "2.0")
    assert result.code == 0
    assert "warning: the server is Kestra 1.3." in result.err and "built for 2.0" in result.err
    assert "warning" not in kdsl("validate", flows[0], "--server", "--target", "1.3").err


@pytest.mark.parametrize(
    "effect",
    [
        answering(500),
        answering(503),
        cutting(),
        cutting(after=True),
        html_of_a_proxy(200),
        redirecting("http://x.example/"),
    ],
    ids=lambda effect: effect.name,
)
@pytest.mark.parametrize("request_", ["GET /api/v1/configs", "POST /api/v1/main/flows/validate"])
def test_a_server_that_fails_is_exit_code_3(
    request_: str, effect: Effect, server: KestraServer, kdsl: Kdsl, flows: tuple[str, str]
) -> None:
    server.fail(effect, matching=request_, times=None)
    assert kdsl("validate", *flows, "--server").code == 3


def test_an_answer_about_no_flow_is_no_approval(server: KestraServer, kdsl: Kdsl, flows: tuple[str, str]) -> None:
    server.fail(answering(200, "[]"), matching="POST */flows/validate")
    result = kdsl("validate", flows[0], "--server")
    assert result.code == 3 and "is not an answer of Kestra" in result.err


@pytest.mark.parametrize("options", [("--url", "http://x"), ("--server", "--target", "1.3", "--target", "2.0")])
def test_options_of_the_other_validator_are_refused(options: tuple[str, ...], kdsl: Kdsl, folder: Path) -> None:
    assert kdsl("validate", *options).code == 2
