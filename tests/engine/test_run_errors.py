"""Errors of runs: properties of mocks that cannot be rendered, outputs that a type does not have, odd timeouts."""

from pathlib import Path
from typing import Any

import pytest

from kestra_dsl import Flow, Task, kv, secret
from kestra_dsl.engine import Engine
from kestra_dsl.engine.mock_outputs import refuse_wrong_outputs
from kestra_dsl.errors import UnrenderedError, UsageError
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.plugins.scripts.shell import Commands
from kestra_dsl.testing import by_value, failing, giving
from tests.engine.parts import say


def missing() -> tuple[Flow, Commands, postgresql.Query]:
    with Flow(id="misses", namespace="demo") as flow:
        get = Commands(id="get", commands=[f"curl {secret('TOKEN')}"], env={"A": kv("PLACE")})
        load = postgresql.Query(id="load", url="jdbc:postgresql://db/taxi", sql=f"SELECT {get.outputs.vars['rows']}")
    return flow, get, load


def test_a_secret_a_key_and_an_output_that_are_missing_are_an_error_with_their_lines(kestra: Engine) -> None:
    flow, get, load = missing()

    with pytest.raises(UnrenderedError) as raised:
        kestra.run(flow)

    told = str(raised.value)
    assert f"{get.origin}: task 'get': commands: Cannot find secret" in told
    assert f"{get.origin}: task 'get': env: " in told
    assert f"{load.origin}: task 'load': sql: " in told
    assert 'unrendered="allow", or ["get.commands", "get.env", "load.sql"]' in told
    assert raised.value.run is not None
    assert raised.value.run.state == "SUCCESS"
    assert sorted(raised.value.run.unrendered) == ["get.commands", "get.env", "load.sql"]


def test_a_test_accepts_what_cannot_be_rendered_all_of_it_or_by_name(kestra: Engine) -> None:
    flow, *_ = missing()

    assert kestra.run(flow, unrendered="allow").state == "SUCCESS"
    assert kestra.run(flow, unrendered=["get.commands", "get.env", "load.sql"]).state == "SUCCESS"
    with pytest.raises(UnrenderedError, match="1 property of mocked tasks"):
        kestra.run(flow, unrendered=["get.env", "load.sql"])
    with pytest.raises(UsageError, match="unrendered is 'never'"):
        kestra.run(flow, unrendered="never")  # type: ignore[arg-type]


def test_a_task_that_ran_for_real_fails_by_itself(kestra: Engine) -> None:
    run = kestra.run(Flow(id="fails", namespace="demo", tasks=[say("say", secret("TOKEN"))]))

    assert run.state == "FAILED"
    assert not run.task("say").mocked


def test_a_flow_in_yaml_is_told_at_the_line_of_the_property(kestra: Engine) -> None:
    text = """\
id: misses
namespace: demo
tasks:
  - id: get
    type: io.kestra.plugin.core.http.Request
    method: POST
    uri: "https://example.com/{{ secret('TOKEN') }}"
"""
    with pytest.raises(UnrenderedError, match=r":7: task 'get': uri: "):
        kestra.run(Flow.from_yaml(text), mocks={"get": {"code": 200}})


GET = Request(id="get", uri="https://example.com")


@pytest.mark.parametrize(
    ("mock", "told"),
    [
        ({"bodi": "x"}, "did you mean 'body'"),
        ([{"body": "x"}, {"zzz": 1}], "its outputs: body, code"),
        (by_value({"a": {"bodi": "x"}}), "did you mean 'body'"),
        (giving({"bodi": "x"}, state="WARNING"), "did you mean 'body'"),
        ({"code": "200"}, "'200' as output 'code', which is not a number"),
        ({"code": True}, "which is not a number"),
        ({"uri": ["x"]}, "which is not text"),
        ({"headers": {"a": "b"}}, "which is not a mapping, each value a list"),
    ],
)
def test_a_mock_that_its_type_cannot_give_is_refused(mock: Any, told: str) -> None:
    with pytest.raises(UsageError) as raised:
        refuse_wrong_outputs("get", GET, mock)

    assert told in str(raised.value)
    assert raised.value.origin == GET.origin


@pytest.mark.parametrize(
    ("task", "mock"),
    [
        (GET, {"body": {"any": ["thing"]}, "code": 200, "headers": {"a": ["b"]}, "uri": None}),
        (GET, failing("404")),
        (GET, giving({"newer": 1}, checked=False)),
        (GET, {}),
        (Commands(id="get", commands=["x"]), {"outputFiles": {"a.csv": Path("a.csv")}, "vars": {"a": 1}}),
        (Task(id="get", type="com.company.Get"), {"anything": 1}),
        (Task(id="get", type="io.kestra.plugin.core.http.Request", properties={"uri": "x"}), {"anything": 1}),
    ],
)
def test_a_mock_that_its_type_may_give_is_accepted(task: Any, mock: Any) -> None:
    refuse_wrong_outputs("get", task, mock)


def test_a_type_that_gives_nothing_gives_nothing_in_a_mock() -> None:
    with pytest.raises(UsageError, match="its outputs: none"):
        refuse_wrong_outputs("say", Log(id="say", message="x"), {"value": 1})


@pytest.mark.parametrize("timeout", [float("nan"), float("inf"), float("-inf"), 0, -1, 1e9])
def test_an_odd_timeout_is_bad_use(kestra: Engine, timeout: float) -> None:
    with pytest.raises(UsageError, match="the timeout is"):
        kestra.run(Flow(id="quick", namespace="demo", tasks=[say()]), timeout=timeout)
