"""Flows on the real executor: what they are given, what becomes of them, and what a test gets to see of it."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

import pytest

from kestra_dsl import Flow, ctx, inputs, kv, models, read, retries, secret
from kestra_dsl.engine import Engine
from kestra_dsl.errors import RefusedError, RunTimeoutError, UsageError
from kestra_dsl.plugins.core.condition import DayWeek
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.execution import Fail, Labels
from kestra_dsl.plugins.core.flow import AllowFailure, ForEach, If, Parallel, Pause, Sequential, Subflow, Switch
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Flow as FlowTrigger
from kestra_dsl.plugins.core.trigger import FlowPreconditions, FlowUpstreamFlow, Schedule, Webhook
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.plugins.scripts.shell import Commands
from kestra_dsl.testing import by_value, failing, giving

BERLIN_MORNING = datetime(2024, 3, 1, 8, 0, tzinfo=UTC)


def say(id_: str = "say", message: Any = "hello") -> Log:
    return Log(id=id_, message=message)


# What a run is given


def test_inputs_are_typed_and_defaults_are_applied(kestra: Engine) -> None:
    with Flow(id="typed", namespace="demo") as flow:
        number = flow.input(inputs.Int(id="number"))
        word = flow.input(inputs.String(id="word", defaults="one"))
        say(message=f"{number + 1} {word}")

    run = kestra.run(flow, inputs={"number": "41"})

    assert run.state == "SUCCESS"
    assert run.inputs == {"number": 41, "word": "one"}
    assert [line.message for line in run.logs] == ["42 one"]


def test_an_input_that_is_missing_is_refused_with_the_line_of_the_flow(kestra: Engine) -> None:
    with Flow(id="asks", namespace="demo") as flow:
        flow.input(inputs.Int(id="number"))
        say()

    with pytest.raises(RefusedError, match=r"(?i)missing required input") as refused:
        kestra.run(flow)
    assert refused.value.origin == flow.origin


def test_a_path_is_a_file_with_what_is_in_it(kestra: Engine, tmp_path: Path) -> None:
    file = tmp_path / "trips.csv"
    file.write_text("a,b\n1,2\n", encoding="utf-8")
    with Flow(id="reads", namespace="demo") as flow:
        given = flow.input(inputs.File(id="given"))
        made = Commands(id="make", commands=["true"])
        say("input", read(given))
        say("output", read(made.outputs.output_files["trips.csv"]))

    run = kestra.run(flow, inputs={"given": file}, mocks={"make": {"outputFiles": {"trips.csv": file}}})

    assert [line.message for line in run.logs] == ["a,b\n1,2\n", "a,b\n1,2\n"]


def test_key_value_pairs_and_secrets_are_there_for_one_run_alone(kestra: Engine) -> None:
    with Flow(id="keys", namespace="demo") as flow:
        Return(id="make", format=f"{kv('PLACE')} {kv('OTHER', namespace='demo.other')} {secret('TOKEN')}")
    with Flow(id="there", namespace="demo.other") as other:
        say()

    run = kestra.run(
        flow, kv={"PLACE": "here", ("demo.other", "OTHER"): 3}, secrets={"TOKEN": "hidden"}, subflows=[other]
    )
    assert run.task("make").outputs == {"value": "here 3 hidden"}

    again = kestra.run(flow)
    assert again.state == "FAILED"
    assert again.errors


def test_labels_of_the_flow_of_the_run_and_of_tasks_come_together(kestra: Engine) -> None:
    with Flow(id="labelled", namespace="demo", labels={"team": "data"}) as flow:
        Labels(id="label", labels={"file": "a.csv"})

    assert kestra.run(flow, labels={"why": "test"}).labels == {"team": "data", "why": "test", "file": "a.csv"}


# What becomes of it


def test_a_branch_is_taken_by_the_real_condition(kestra: Engine) -> None:
    with Flow(id="branches", namespace="demo") as flow:
        colour = flow.input(inputs.Select(id="colour", values=["green", "yellow"]))
        with If(id="is_green", condition=colour == "green") as branch:
            say("green")
        with branch.otherwise():
            say("yellow")
        switch = Switch(id="which", value=colour)
        with switch.case("green"):
            say("green_case")
        with switch.otherwise():
            say("other_case")

    run = kestra.run(flow, inputs={"colour": "green"})

    assert run.ran("green")
    assert not run.ran("yellow")
    assert run.ran("green_case")
    assert not run.ran("other_case")


def test_a_failure_runs_the_errors_and_the_end_and_what_comes_after(kestra: Engine) -> None:
    with Flow(id="fails", namespace="demo") as flow:
        Fail(id="fail", error_message="no such month")
        say("never")
        with flow.on_error():
            say("alert", "it failed")
        with flow.on_finish():
            say("tidy")
        with flow.afterwards():
            say("after", "{{ execution.state }}")

    run = kestra.run(flow)

    assert run.state == "FAILED"
    assert run.errors == ["no such month"]
    assert not run.ran("never")
    assert run.ran("alert")
    assert run.ran("tidy")
    assert run.task("after").rendered["message"] == "FAILED"


def test_a_loop_runs_once_for_each_value(kestra: Engine) -> None:
    with Flow(id="loops", namespace="demo") as flow, ForEach(id="each", values=["green", "yellow"]) as each:
        made = Return(id="make", format=f"{each.item}.csv")
        with If(id="always", condition="{{ true }}"):
            say("say", f"{each.item}: {made.outputs.value}")

    run = kestra.run(flow)

    assert run.state == "SUCCESS"
    assert [task.value for task in run.tasks("make")] == ["green", "yellow"]
    assert run.task("make", value="yellow").outputs == {"value": "yellow.csv"}
    assert run.task("say", value="green").rendered["message"] == "green: green.csv"
    with pytest.raises(UsageError, match="ran 2 times: 'green', 'yellow'"):
        run.task("make")


def test_parallel_tasks_and_a_failure_that_is_allowed(kestra: Engine) -> None:
    with Flow(id="side_by_side", namespace="demo") as flow:
        with Parallel(id="both"):
            say("one")
            say("two")
        with AllowFailure(id="allowed"):
            Fail(id="fail")
        say("last")

    run = kestra.run(flow)

    assert run.state == "WARNING"
    assert run.task("allowed").state == "WARNING"
    assert run.ran("last")


def test_a_subflow_runs_with_its_own_inputs_and_gives_its_outputs(kestra: Engine) -> None:
    with Flow(id="child", namespace="demo") as child:
        name = child.input(inputs.String(id="name"))
        made = Return(id="make", format=f"hello {name}")
        child.output(models.Output(id="greeting", type="STRING", value=made.outputs.value))
    with Flow(id="parent", namespace="demo") as parent:
        called = Subflow(id="call", namespace="demo", flow_id="child", inputs={"name": "taxi"}, wait=True)
        say(message=called.outputs.outputs_["greeting"])

    run = kestra.run(parent, subflows=[child])

    assert run.task("say").rendered["message"] == "hello taxi"
    assert run.other("child").inputs == {"name": "taxi"}
    assert run.other("child").outputs == {"greeting": "hello taxi"}


def test_a_task_of_a_subflow_is_mocked_by_the_name_of_both(kestra: Engine) -> None:
    with Flow(id="child", namespace="demo") as child:
        made = Request(id="make", uri="https://example.com")
        child.output(models.Output(id="got", type="STRING", value=made.outputs.body))
    with Flow(id="parent", namespace="demo") as parent:
        Subflow(id="call", namespace="demo", flow_id="child", wait=True)

    run = kestra.run(parent, subflows=[child], mocks={"child/make": {"body": "mocked"}})

    assert run.other("child").outputs == {"got": "mocked"}


def test_a_pause_ends_the_run_unless_somebody_resumes_it(kestra: Engine) -> None:
    with Flow(id="waits", namespace="demo") as flow:
        Pause(id="approve", on_resume=[inputs.Bool(id="ok")])
        say(message="{{ outputs.approve.onResume.ok }}")

    assert kestra.run(flow).state == "PAUSED"
    run = kestra.run(flow, resume={"approve": {"ok": True}})
    assert run.state == "SUCCESS"
    assert run.task("say").rendered["message"] == "true"


def test_a_flow_of_limited_concurrency_runs(kestra: Engine) -> None:
    flow = Flow(id="one", namespace="demo", concurrency=models.Concurrency(limit=1), tasks=[say()])

    assert [kestra.run(flow).state for _ in range(3)] == ["SUCCESS"] * 3


# Triggers


def test_a_schedule_gives_the_dates_around_the_one_at_which_it_fires(kestra: Engine) -> None:
    with Flow(id="monthly", namespace="demo") as flow:
        flow.input(inputs.String(id="colour"))
        say(message="{{ trigger.date | date('yyyy-MM') }} {{ inputs.colour }}")
        Schedule(id="first", cron="0 9 1 * *", timezone="Europe/Berlin", inputs={"colour": "green"})

    run = kestra.run(flow, at=BERLIN_MORNING)

    assert run.task("say").rendered["message"] == "2024-03 green"
    assert run.trigger is not None
    assert str(run.trigger["variables"]["previous"]).startswith("2024-02-01T09:00")
    assert kestra.run(flow, at=date(2024, 2, 10)).task("say").rendered["message"] == "2024-03 green"
    with pytest.raises(RefusedError, match="does not start the flow at 2024-03-02"):
        kestra.run(flow, at=datetime(2024, 3, 2, tzinfo=UTC))


def test_a_condition_keeps_a_schedule_from_starting_the_flow(kestra: Engine) -> None:
    schedule = Schedule(id="daily", cron="0 9 * * *", conditions=[DayWeek(day_of_week="MONDAY")])
    flow = Flow(id="mondays", namespace="demo", tasks=[say()], triggers=[schedule])

    assert kestra.run(flow, at="2024-03-04T09:00:00").state == "SUCCESS"
    if kestra.target != "1.1":  # which does not look for a date that the conditions allow
        assert "2024-03-11T09:00" in str(kestra.run(flow, at=date(2024, 3, 5)).trigger)
    with pytest.raises(RefusedError, match="does not start"):
        kestra.run(flow, at="2024-03-05T09:00:00")


def test_a_webhook_hands_its_body_over(kestra: Engine) -> None:
    flow = Flow(
        id="hooked",
        namespace="demo",
        tasks=[say(message="{{ trigger.body.a }}")],
        triggers=[Webhook(id="hook", key="k")],
    )

    run = kestra.run(flow, trigger={"hook": {"body": {"a": "from outside"}}})

    assert run.task("say").rendered["message"] == "from outside"


def test_a_flow_trigger_starts_the_other_flow(kestra: Engine) -> None:
    first = Flow(id="first", namespace="demo", tasks=[say()])
    after = FlowTrigger(
        id="after",
        preconditions=FlowPreconditions(id="done", flows=[FlowUpstreamFlow(namespace="demo", flow_id="first")]),
    )
    second = Flow(id="second", namespace="demo", tasks=[say(message="after {{ trigger.flowId }}")], triggers=[after])

    run = kestra.run(first, subflows=[second])

    assert run.other("second").task("say").rendered["message"] == "after first"


def test_what_a_triggered_flow_triggers_runs_too_and_what_waits_for_failures_does_not(kestra: Engine) -> None:
    def after(flow: str, state: Literal["SUCCESS", "FAILED"]) -> FlowTrigger:
        upstream = FlowUpstreamFlow(namespace="demo", flow_id=flow, states=[state])
        return FlowTrigger(id="after", preconditions=FlowPreconditions(id="done", flows=[upstream]))

    first = Flow(id="first", namespace="demo", tasks=[ForEach(id="each", values=["a", "b"], tasks=[say()])])
    second = Flow(id="second", namespace="demo", tasks=[say()], triggers=[after("first", "SUCCESS")])
    third = Flow(id="third", namespace="demo", tasks=[say()], triggers=[after("second", "SUCCESS")])
    alert = Flow(id="alert", namespace="demo", tasks=[say()], triggers=[after("first", "FAILED")])

    run = kestra.run(first, subflows=[second, third, alert])

    assert sorted(other.flow for other in run.others) == ["second", "third"]


def test_what_a_trigger_needs_is_asked_for(kestra: Engine) -> None:
    flow = Flow(id="plain", namespace="demo", tasks=[say()])
    hooked = Flow(id="hooked", namespace="demo", tasks=[say()], triggers=[Webhook(id="hook", key="k")])

    with pytest.raises(UsageError, match="has no schedule"):
        kestra.run(flow, at=date(2024, 1, 1))
    with pytest.raises(UsageError, match="has no trigger 'nope'"):
        kestra.run(hooked, trigger="nope")
    with pytest.raises(UsageError, match="needs to know what happened"):
        kestra.run(hooked, trigger="hook")


# Mocks


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
    assert [str(one) for one in run.stand_ins] == ["task 'create' (io.kestra.plugin.jdbc.postgresql.Query)"]
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

    rendered = kestra.run(flow).task("run").rendered

    assert rendered["env"] == {"A": "b"}
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

    run = kestra.run(flow, mocks={"allowed": failing(), "warned": giving({"a": 1}, state="WARNING")})

    assert [(task.id, task.state) for task in run.all_tasks] == [
        ("skipped", "SKIPPED"),
        ("allowed", "WARNING"),
        ("warned", "WARNING"),
        ("say", "SUCCESS"),
    ]
    assert run.state == "WARNING"
    assert not run.ran("skipped")


def test_a_mock_in_a_loop_gives_something_else_in_each_round(kestra: Engine) -> None:
    with Flow(id="rounds", namespace="demo") as flow, ForEach(id="each", values=["green", "yellow"]) as each:
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
    with pytest.raises(UsageError, match="is no mock of 'extract'"):
        kestra.run(flow, mocks={"extract": "FAILED"})


# Isolation, time, events


def test_nothing_of_one_run_is_seen_in_another(kestra: Engine) -> None:
    old = Flow(id="same", namespace="demo", tasks=[say(message="old")])
    new = Flow(id="same", namespace="demo", tasks=[say(message="new")])

    assert [line.message for line in kestra.run(old).logs] == ["old"]
    run = kestra.run(new)
    assert [line.message for line in run.logs] == ["new"]
    assert run.others == []


def test_a_run_that_hangs_is_killed(kestra: Engine) -> None:
    from kestra_dsl.plugins.core.flow import Sleep

    flow = Flow(id="hangs", namespace="demo", tasks=[Sleep(id="sleep", duration=timedelta(hours=1))])

    with pytest.raises(RunTimeoutError, match="within 1 seconds, and was killed, while it was at 'sleep'"):
        kestra.run(flow, timeout=1)
    assert kestra.run(Flow(id="next", namespace="demo", tasks=[say()])).state == "SUCCESS"


def test_events_tell_of_states_and_logs_in_their_order(kestra: Engine) -> None:
    events: list[dict[str, Any]] = []

    kestra.run(Flow(id="told", namespace="demo", tasks=[say(message="hello")]), on_event=events.append)

    states = [event["state"] for event in events if event.get("task") == "say"]
    assert states[-1] == "SUCCESS"
    assert any(event.get("log", {}).get("message") == "hello" for event in events)


def test_a_flow_that_the_engine_refuses_does_not_run(kestra: Engine) -> None:
    flow = Flow(id="broken", namespace="demo", tasks=[say("same"), Sequential(id="a b", tasks=[say()])])

    with pytest.raises(RefusedError, match=r"test_running\.py:\d+: kestra-.*a b"):
        kestra.run(flow)


def test_a_task_that_did_not_run_is_told_with_those_that_did(kestra: Engine) -> None:
    run = kestra.run(Flow(id="plain", namespace="demo", tasks=[say()]))

    with pytest.raises(UsageError, match="'other' did not run; the flow ended as SUCCESS") as refused:
        run.task("other")
    assert refused.value.hint == "these did: say"
