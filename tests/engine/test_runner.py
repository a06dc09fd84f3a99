"""Flows on the real executor: what they are given, what becomes of them, and what a test gets to see of it."""

from datetime import timedelta
from pathlib import Path
from typing import Any, Literal

import pytest

from kestra_dsl import Flow, inputs, kv, models, read, retries, secret
from kestra_dsl.engine import Engine, failing
from kestra_dsl.errors import RefusedError, RunTimeoutError, UsageError
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.execution import Fail, Labels
from kestra_dsl.plugins.core.flow import (
    AllowFailure,
    ForEach,
    If,
    Parallel,
    Pause,
    Sequential,
    Sleep,
    Subflow,
    Switch,
)
from kestra_dsl.plugins.core.trigger import Schedule, Webhook
from kestra_dsl.plugins.scripts.shell import Commands
from tests.engine.parts import TIMEOUTS, say

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


def test_what_is_given_and_is_not_there_is_refused(kestra: Engine) -> None:
    """Kestra would take it, and make nothing of it."""
    with Flow(id="asks", namespace="demo") as flow:
        flow.input(inputs.String(id="colour", defaults="green"))
        flow.input(inputs.String(id="month.first", defaults="2024-01"))
        Pause(id="approve")
        say(message="{{ inputs.month.first }}")

    with pytest.raises(UsageError, match="flow 'asks' has no input 'colou'") as refused:
        kestra.run(flow, inputs={"colou": "red"})
    assert refused.value.hint == "did you mean 'colour'?"
    assert refused.value.origin == flow.origin
    with pytest.raises(UsageError, match="has no input 'month'"):
        kestra.run(flow, inputs={"month": {"first": "2024-02"}})
    with pytest.raises(UsageError, match="no Pause 'aprove' to resume") as refused:
        kestra.run(flow, resume={"aprove": {}})
    assert refused.value.hint == "did you mean 'approve'?"
    with pytest.raises(UsageError, match="no Pause 'say' to resume"):
        kestra.run(flow, resume={"say": {}})
    run = kestra.run(flow, inputs={"month.first": "2024-02"}, resume={"approve": {}})
    assert run.task("say").rendered["message"] == "2024-02"


@pytest.mark.engines("1.3")  # 1.1 has none
def test_inputs_of_a_form_are_given_with_its_id(kestra: Engine) -> None:
    with Flow(id="asks", namespace="demo") as flow:
        flow.input(inputs.Form(id="who", inputs=[inputs.String(id="name"), inputs.String(id="town", defaults="Ulm")]))
        say()

    assert kestra.run(flow, inputs={"who.name": "Ada"}).inputs == {"who": {"name": "Ada", "town": "Ulm"}}
    with pytest.raises(UsageError, match="has no input 'name'"):
        kestra.run(flow, inputs={"name": "Ada"})


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"trigger": {}}, "a run has one trigger, not 0"),
        ({"trigger": {"hook": {}, "daily": {}}}, "a run has one trigger, not 2"),
        ({"trigger": {"hook": {"body": 1}}, "at": "2024-03-01"}, "has both a date and variables"),
    ],
)
def test_a_run_has_one_trigger_which_either_fires_at_a_date_or_is_given_what_it_gives(
    kestra: Engine, given: dict[str, Any], why: str
) -> None:
    triggers = [Webhook(id="hook", key="k"), Schedule(id="daily", cron="0 9 * * *")]
    flow = Flow(id="started", namespace="demo", tasks=[say()], triggers=triggers)

    with pytest.raises(UsageError, match=why):
        kestra.run(flow, **given)


def test_two_flows_of_one_id_are_refused(kestra: Engine) -> None:
    here = Flow(id="same", namespace="demo", tasks=[say()])
    there = Flow(id="same", namespace="demo.other", tasks=[say()])

    with pytest.raises(UsageError, match=r"two flows .* 'same': demo/same and demo\.other/same"):
        kestra.run(here, subflows=[there])
    assert kestra.run(here, subflows=[here]).state == "SUCCESS"


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


def test_a_pause_ends_the_run_unless_somebody_resumes_it(kestra: Engine) -> None:
    with Flow(id="waits", namespace="demo") as flow:
        Pause(id="approve", on_resume=[inputs.Bool(id="ok")])
        say(message="{{ outputs.approve.onResume.ok }}")

    assert kestra.run(flow).state == "PAUSED"
    run = kestra.run(flow, resume={"approve": {"ok": True}})
    assert run.state == "SUCCESS"
    assert run.task("say").rendered["message"] == "true"


def test_attempts_at_random_intervals_need_not_wait(kestra: Engine) -> None:
    retry = retries.Random(min_interval=timedelta(hours=1), max_interval=timedelta(hours=2), max_attempts=2)
    flow = Flow(id="again", namespace="demo", tasks=[Commands(id="load", commands=["true"], retry=retry)])

    run = kestra.run(flow, mocks={"load": [failing("busy"), {"exitCode": 0}]}, retry_at_once=True)

    assert run.task("load").attempts == ["FAILED", "SUCCESS"]


def test_a_flow_of_limited_concurrency_runs_again_and_again(kestra: Engine) -> None:
    flow = Flow(id="one", namespace="demo", concurrency=models.Concurrency(limit=1), tasks=[say()])

    assert [kestra.run(flow).state for _ in range(3)] == ["SUCCESS"] * 3


@pytest.mark.parametrize(
    ("behavior", "second"), [("QUEUE", ["SUCCESS", "QUEUED"]), ("CANCEL", ["CANCELLED"]), ("FAIL", ["FAILED"])]
)
def test_what_is_over_the_limit_waits_or_ends_as_the_flow_says(
    kestra: Engine, behavior: Literal["QUEUE", "CANCEL", "FAIL"], second: list[str]
) -> None:
    one = Flow(
        id="one",
        namespace="demo",
        concurrency=models.Concurrency(limit=1, behavior=behavior),
        tasks=[Sleep(id="sleep", duration=timedelta(seconds=2))],
    )
    calls = [
        Subflow(id=f"call_{n}", namespace="demo", flow_id="one", wait=True, transmit_failed=False) for n in range(2)
    ]

    run = kestra.run(Flow(id="both", namespace="demo", tasks=[Parallel(id="all", tasks=calls)]), subflows=[one])

    first, other = sorted(run.others, key=lambda each: each.states == ["CREATED", "RUNNING", "SUCCESS"], reverse=True)
    assert first.states == ["CREATED", "RUNNING", "SUCCESS"]
    assert [state for state in second if state not in other.states] == []
    assert other.state == second[0]


@pytest.mark.engines("1.3")  # 1.1 has none
def test_a_check_that_blocks_refuses_a_run_that_is_started_by_hand(kestra: Engine) -> None:
    with Flow(
        id="checked",
        namespace="demo",
        checks=[
            models.Check(condition="{{ inputs.n < 5 }}", message="too many", behavior="BLOCK_EXECUTION", style="ERROR"),
            models.Check(condition="{{ inputs.n < 2 }}", message="some", behavior="CREATE_EXECUTION", style="WARNING"),
        ],
    ) as flow:
        flow.input(inputs.Int(id="n"))
        say()

    assert kestra.run(flow, inputs={"n": 3}).state == "SUCCESS"
    with pytest.raises(RefusedError, match="too many"):
        kestra.run(flow, inputs={"n": 9})


@pytest.mark.engines("1.3")
def test_a_check_that_fails_the_execution_lets_it_end_before_its_first_task(kestra: Engine) -> None:
    with Flow(
        id="checked",
        namespace="demo",
        checks=[models.Check(condition="{{ inputs.n < 5 }}", message="too many", behavior="FAIL_EXECUTION")],
    ) as flow:
        flow.input(inputs.Int(id="n"))
        say()
        with flow.on_error():
            say("never")

    assert kestra.run(flow, inputs={"n": 3}).state == "SUCCESS"
    run = kestra.run(flow, inputs={"n": 9})
    assert (run.states, run.all_tasks, run.errors) == (["CREATED", "FAILED"], [], ["too many"])


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

    states, message = {}, ""
    for seconds in TIMEOUTS:
        with pytest.raises(RunTimeoutError, match=f"within {seconds} seconds, and was killed") as late:
            kestra.run(flow, timeout=seconds)
        assert late.value.run is not None
        states, message = {task.id: task.state for task in late.value.run.all_tasks}, late.value.message
        if states.get("sleep") == "RUNNING":
            break
    assert states == {"sleep": "RUNNING"}
    assert message.endswith("and was killed during 'sleep'")
    assert kestra.run(Flow(id="next", namespace="demo", tasks=[say()])).state == "SUCCESS"


def test_events_tell_of_states_and_logs_in_their_order(kestra: Engine) -> None:
    events: list[dict[str, Any]] = []

    kestra.run(Flow(id="told", namespace="demo", tasks=[say(message="hello")]), on_event=events.append)

    told = [event["log"]["message"] if "log" in event else event["state"] for event in events]
    assert [one for one in told if one not in ("CREATED", "SUBMITTED")] == ["RUNNING", "hello", "SUCCESS"]


def test_a_flow_that_the_engine_refuses_does_not_run(kestra: Engine) -> None:
    flow = Flow(id="broken", namespace="demo", tasks=[say("same"), Sequential(id="a b", tasks=[say()])])

    with pytest.raises(RefusedError, match=r"test_runner\.py:\d+: kestra-.*a b"):
        kestra.run(flow)


def test_a_task_that_did_not_run_is_told_with_those_that_did(kestra: Engine) -> None:
    skipped = If(id="never", condition="{{ false }}", then=[say("other")])
    run = kestra.run(Flow(id="plain", namespace="demo", tasks=[say(), skipped]))

    assert not run.ran("other")
    assert run.tasks("other") == []
    with pytest.raises(UsageError, match="'other' did not run; the flow ended as SUCCESS") as refused:
        run.task("other")
    assert refused.value.hint == "tasks that ran: say, never"
