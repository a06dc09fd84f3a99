"""Tasks that are mocked or stubbed, in flows on the real engine."""

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any, get_args

import pytest

from kestra_dsl import Flow, ctx, retries, secret
from kestra_dsl.engine import Engine
from kestra_dsl.engine.inside.mocks import Mocks
from kestra_dsl.engine.java_classes.mock_class import MOCKED
from kestra_dsl.engine.mocks import State
from kestra_dsl.errors import UsageError
from kestra_dsl.plugins.core.execution import Fail
from kestra_dsl.plugins.core.flow import ForEach, Sequential, Subflow
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.plugins.scripts.shell import Commands
from kestra_dsl.testing import by_value, failing, giving
from tests.conformance.engines import EACH_ENGINE
from tests.engine.parts import say


def test_a_mocked_task_never_runs_and_its_properties_are_rendered(kestra: Engine) -> None:
    with Flow(id="asks", namespace="demo") as flow:
        got = Request(id="get", uri=f"https://example.com/{ctx.execution.id}", method="POST")
        say(message=got.outputs.body)

    run = kestra.run(flow, mocks={"get": {"body": "mocked", "code": 200}})

    assert run.task("say").rendered["message"] == "mocked"
    assert run.task("get").outputs == {"body": "mocked", "code": 200}
    assert run.task("get").rendered["uri"] == f"https://example.com/{run.id}"
    assert run.task("get").rendered["method"] == "POST"


def test_a_task_of_an_absent_plugin_is_stood_in_for_with_the_defaults_of_the_flow(kestra: Engine) -> None:
    with Flow(id="loads", namespace="demo") as flow:
        table = flow.variable("table", "trips")
        postgresql.Query(id="create", sql=f"CREATE TABLE {table} (id int)")
        say()
        flow.plugin_default(postgresql, url="jdbc:postgresql://db/taxi", password=secret("PASSWORD"))

    run = kestra.run(flow, secrets={"PASSWORD": "hidden"})

    assert run.state == "SUCCESS"
    assert [str(one) for one in run.stubs] == ["task 'create' (io.kestra.plugin.jdbc.postgresql.Query)"]
    assert run.task("create").outputs == {}
    assert run.task("create").rendered["sql"] == "CREATE TABLE trips (id int)"
    assert dict(run.task("create").rendered) == {
        "sql": "CREATE TABLE trips (id int)",
        "url": "jdbc:postgresql://db/taxi",
        "password": "hidden",
    }


def test_a_property_that_cannot_be_rendered_says_why_when_it_is_asked_for(kestra: Engine) -> None:
    flow = Flow(
        id="wrong",
        namespace="demo",
        tasks=[Commands(id="run", commands=["echo {{ outputs.nothing.value }}"], env={"A": "b"})],
    )

    rendered = kestra.run(flow, unrendered="allow").task("run").rendered

    assert rendered["env"] == {"A": "b"}
    assert list(rendered.unrendered) == ["commands"]
    with pytest.raises(UsageError, match="nothing"):
        rendered["commands"]
    with pytest.raises(KeyError, match="did you mean 'commands'"):
        rendered["command"]


def test_a_mock_that_fails_is_retried_by_the_engine(kestra: Engine) -> None:
    retry = retries.Constant(interval=timedelta(milliseconds=50), max_attempts=3)
    flow = Flow(id="tries", namespace="demo", tasks=[Commands(id="get", commands=["curl"], retry=retry), say()])

    run = kestra.run(flow, mocks={"get": [failing("busy"), failing("busy"), {"exitCode": 0}]})
    assert run.state == "SUCCESS"
    assert run.task("get").attempts == ["FAILED", "FAILED", "SUCCESS"]
    assert run.errors == ["busy", "busy"]

    gave_up = kestra.run(flow, mocks={"get": failing("gone")})
    assert gave_up.state == "FAILED"
    assert gave_up.task("get").attempts == ["FAILED"] * 3
    assert not gave_up.ran("say")


@EACH_ENGINE
def test_a_failure_may_give_outputs(kestra_on: Callable[[str], Engine], version: str) -> None:
    retry = retries.Constant(interval=timedelta(milliseconds=50), max_attempts=2)
    with Flow(id="tells", namespace="demo") as flow:
        got = Commands(id="get", commands=["curl"], retry=retry)
        say("never")
        with flow.on_error():
            say("alert", got.outputs.exit_code)

    run = kestra_on(version).run(flow, mocks={"get": giving({"exitCode": 3}, state="FAILED")})

    assert (run.state, run.task("get").state, run.task("get").attempts) == ("FAILED", "FAILED", ["FAILED", "FAILED"])
    assert run.task("get").outputs == {"exitCode": 3}
    assert run.task("alert").rendered["message"] == "3"
    assert not run.ran("never")


@EACH_ENGINE
@pytest.mark.parametrize("state", get_args(State))
def test_a_task_ends_in_any_state_that_can_be_given(
    kestra_on: Callable[[str], Engine], version: str, state: State
) -> None:
    flow = Flow(id="ends", namespace="demo", tasks=[Commands(id="get", commands=["curl"])])

    task = kestra_on(version).run(flow, mocks={"get": giving({"exitCode": 1}, state=state)}).task("get")

    assert (task.state, task.outputs) == (state, {"exitCode": 1})


class _JavaError(RuntimeError):
    """What stands for Java's exception, where there is no Java."""


def test_a_task_of_a_run_that_is_over_gets_no_answer_of_another() -> None:
    asked = SimpleNamespace(answer=None)
    session: Any = SimpleNamespace(java=lambda name: asked if name == MOCKED else _JavaError)
    flow = {"id": "flow", "namespace": "demo", "tenantId": "run1"}
    context = SimpleNamespace(getVariables=lambda: {"flow": flow, "taskrun": {"id": "1"}})
    mocks = Mocks(session, [{"flow": "flow", "task": "get", "renders": {}, "gives": [], "by_value": {}}], "run2")
    answer: Any = asked.answer

    with pytest.raises(_JavaError, match="the run with the mock of this task has ended"):
        answer(SimpleNamespace(getId=lambda: "get"), context)
    assert mocks.rendered == {}


def test_retries_need_not_wait(kestra: Engine) -> None:
    retry = retries.Exponential(interval=timedelta(hours=1), max_interval=timedelta(hours=9), max_attempts=3)
    flow = Flow(id="tries", namespace="demo", tasks=[Commands(id="get", commands=["curl"], retry=retry)])

    run = kestra.run(flow, mocks={"get": failing("gone")}, retry_at_once=True)

    assert run.task("get").attempts == ["FAILED"] * 3


def test_what_is_stood_in_for_has_a_folder_to_work_in(kestra: Engine) -> None:
    flow = Flow(id="folder", namespace="demo", tasks=[Commands(id="list", commands=["ls {{ workingDir }}"])])

    run = kestra.run(flow)

    assert run.unrendered == {}
    (command,) = run.task("list").rendered["commands"]
    assert command.startswith("ls /")


def test_what_cannot_be_rendered_is_told_though_a_mock_goes_on(kestra: Engine) -> None:
    flow = Flow(id="secretive", namespace="demo", tasks=[Commands(id="get", commands=[f"curl {secret('TOKEN')}"])])

    run = kestra.run(flow, unrendered=["get.commands"])

    assert run.state == "SUCCESS"
    assert list(run.unrendered) == ["get.commands"]
    assert "TOKEN" in run.unrendered["get.commands"]


def test_what_the_engine_decides_about_a_task_it_decides_about_a_mock_too(kestra: Engine) -> None:
    flow = Flow(
        id="decides",
        namespace="demo",
        tasks=[
            Commands(id="skipped", commands=["true"], run_if="{{ false }}"),
            Commands(id="allowed", commands=["true"], allow_failure=True),
            Commands(id="warned", commands=["true"]),
            say(),
        ],
    )

    run = kestra.run(flow, mocks={"allowed": failing(), "warned": giving({"exitCode": 1}, state="WARNING")})

    assert [(task.id, task.state) for task in run.all_tasks] == [
        ("skipped", "SKIPPED"),
        ("allowed", "WARNING"),
        ("warned", "WARNING"),
        ("say", "SUCCESS"),
    ]
    assert run.state == "WARNING"
    assert not run.ran("skipped")


def test_a_mock_in_a_loop_gives_something_else_in_each_round(kestra: Engine) -> None:
    with Flow(id="iterations", namespace="demo") as flow, ForEach(id="each", values=["green", "yellow"]) as each:
        with Sequential(id="inside"):
            got = Commands(id="get", commands=[f"get {each.item}"])
        say("say", got.outputs.vars["rows"])

    run = kestra.run(flow, mocks={"get": by_value({"green": {"vars": {"rows": 2}}, "yellow": {"vars": {"rows": 3}}})})
    assert [task.rendered["message"] for task in run.tasks("say")] == ["2", "3"]
    assert run.task("get", value="yellow").rendered["commands"] == ["get yellow"]

    run = kestra.run(flow, mocks={"get": [{"vars": {"rows": 5}}, {"vars": {"rows": 6}}]})
    assert [task.rendered["message"] for task in run.tasks("say")] == ["5", "6"]


def test_a_mocked_container_is_one_task(kestra: Engine) -> None:
    with Flow(id="whole", namespace="demo") as flow:
        with Sequential(id="inside"):
            Fail(id="fail")
        Subflow(id="call", namespace="demo", flow_id="not_there")

    run = kestra.run(flow, mocks={"inside": {}, "call": {"outputs": {}}})

    assert [(task.id, task.state) for task in run.all_tasks] == [("inside", "SUCCESS"), ("call", "SUCCESS")]


def test_a_mock_of_a_task_that_is_not_there_is_refused(kestra: Engine) -> None:
    flow = Flow(id="plain", namespace="demo", tasks=[say("extract")])

    with pytest.raises(UsageError, match="no task 'extrct' to mock") as refused:
        kestra.run(flow, mocks={"extrct": {}})
    assert refused.value.hint == "did you mean 'extract'?"
    with pytest.raises(UsageError, match="is not a mock for 'extract'"):
        kestra.run(flow, mocks={"extract": "FAILED"})
