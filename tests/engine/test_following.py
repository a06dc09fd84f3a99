"""When a run is over: pauses, retries of whole flows, what is triggered and what nobody waits for."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from kestra_dsl import Flow, inputs, retries
from kestra_dsl.engine import Engine
from kestra_dsl.errors import RefusedError
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.execution import Fail
from kestra_dsl.plugins.core.flow import LoopUntil, LoopUntilCheckFrequency, Parallel, Pause, Sequential, Sleep, Subflow
from kestra_dsl.plugins.core.trigger import Flow as FlowTrigger
from kestra_dsl.plugins.scripts.shell import Commands
from kestra_dsl.testing import failing
from tests.conformance.engines import EACH_ENGINE
from tests.engine.parts import say

On = Callable[[str], Engine]

# Pauses


@EACH_ENGINE
def test_of_two_pauses_each_gets_its_own_inputs(kestra_on: On, version: str) -> None:
    with Flow(id="asks_twice", namespace="demo") as flow, Parallel(id="both"):
        for id_ in ("a", "b"):
            with Sequential(id=f"branch_{id_}"):
                asked = Pause(id=id_, on_resume=[inputs.String(id="why")])
                say(f"say_{id_}", f"{id_} {asked.outputs.on_resume['why']}")

    run = kestra_on(version).run(flow, resume={"a": {"why": "first"}, "b": {"why": "second"}})

    assert run.state == "SUCCESS"
    assert sorted(line.message for line in run.logs) == ["a first", "b second"]


@EACH_ENGINE
def test_a_pause_behind_one_that_nobody_resumes_stays(kestra_on: On, version: str) -> None:
    with Flow(id="asks_twice", namespace="demo") as flow, Parallel(id="both"):
        for id_ in ("a", "b"):
            with Sequential(id=f"branch_{id_}"):
                Pause(id=id_)
                say(f"say_{id_}")

    run = kestra_on(version).run(flow, resume={"b": {}})

    (first, *_) = [task for task in run.all_tasks if task.id in ("a", "b")]
    if first.id == "a":  # Kestra resumes the one that began first
        assert (run.state, run.task("a").state, run.task("b").state) == ("PAUSED", "PAUSED", "PAUSED")
    else:
        assert (run.state, run.task("a").state, run.task("b").state) == ("PAUSED", "PAUSED", "SUCCESS")


@EACH_ENGINE
def test_inputs_of_a_resume_are_typed_checked_and_have_defaults(kestra_on: On, version: str) -> None:
    with Flow(id="asks", namespace="demo") as flow:
        Pause(id="ask", on_resume=[inputs.Int(id="n"), inputs.String(id="why", defaults="none")])
        say()

    run = kestra_on(version).run(flow, resume={"ask": {"n": "3"}})
    assert run.task("ask").outputs["onResume"] == {"n": 3, "why": "none"}

    with pytest.raises(RefusedError, match=r"(?s)does not resume 'ask'.*no number"):
        kestra_on(version).run(flow, resume={"ask": {"n": "no number"}})
    with pytest.raises(RefusedError, match=r"(?is)does not resume 'ask'.*missing required input"):
        kestra_on(version).run(flow, resume={"ask": {}})


@EACH_ENGINE
def test_a_pause_lets_what_is_at_work_end_and_nothing_begin(kestra_on: On, version: str) -> None:
    with Flow(id="beside", namespace="demo") as flow, Parallel(id="both"):
        with Sequential(id="asks"):
            say("first")
            say("second")
            Pause(id="ask")
        with Sequential(id="works"):
            Sleep(id="sleep", duration=timedelta(seconds=6))  # the pause comes before, on a busy machine too
            say()

    run = kestra_on(version).run(flow)

    assert (run.state, run.task("ask").state, run.task("sleep").state) == ("PAUSED", "PAUSED", "SUCCESS")
    assert run.logs[-1].task == "second"


@EACH_ENGINE
def test_a_subflow_that_is_paused_ends_the_run(kestra_on: On, version: str) -> None:
    child = Flow(id="child", namespace="demo", tasks=[Pause(id="ask")])
    flow = Flow(
        id="calls", namespace="demo", tasks=[Subflow(id="call", namespace="demo", flow_id="child", wait=True), say()]
    )

    run = kestra_on(version).run(flow, subflows=[child])
    assert (run.state, run.other("child").state, run.ran("say")) == ("RUNNING", "PAUSED", False)

    run = kestra_on(version).run(flow, subflows=[child], resume={"ask": {}})
    assert (run.state, run.other("child").state, run.ran("say")) == ("SUCCESS", "SUCCESS", True)


@EACH_ENGINE
def test_a_loop_until_goes_on_by_itself(kestra_on: On, version: str) -> None:
    with Flow(id="polls", namespace="demo") as flow:
        with LoopUntil(
            id="poll",
            condition="{{ outputs.look.vars.n == 3 }}",
            check_frequency=LoopUntilCheckFrequency(interval="PT0.5S"),
        ):
            Commands(id="look", commands=["true"])
        say()

    run = kestra_on(version).run(flow, mocks={"look": [{"vars": {"n": n}} for n in (1, 2, 3)]})

    assert (run.state, run.ran("say")) == ("SUCCESS", True)


# Retries of whole flows


@EACH_ENGINE
@pytest.mark.parametrize("triggers", [False, True], ids=["alone", "with a flow that it triggers"])
def test_a_flow_that_is_retried_as_a_whole_is_the_last_try(kestra_on: On, version: str, triggers: bool) -> None:
    flow = Flow(
        id="retried",
        namespace="demo",
        retry=retries.Constant(interval="PT1S", max_attempts=3, behavior="CREATE_NEW_EXECUTION"),
        tasks=[Commands(id="work", commands=["true"])],
    )
    with Flow(id="after", namespace="demo") as after:
        FlowTrigger(id="ended", states=["SUCCESS"])
        say()

    run = kestra_on(version).run(
        flow, mocks={"work": [failing("busy"), {"vars": {"n": 1}}]}, subflows=[after] if triggers else []
    )

    assert run.state == "SUCCESS"
    assert run.task("work").outputs == {"vars": {"n": 1}}
    assert [other.state for other in run.others if other.flow == "retried"] == ["RETRIED"]
    assert sum(other.flow == "after" for other in run.others) == triggers


# What is triggered


@EACH_ENGINE
@pytest.mark.parametrize("ends", ["of success", "of any end"])
def test_a_flow_that_every_end_triggers_runs_once(kestra_on: On, version: str, ends: str) -> None:
    trigger = FlowTrigger(id="ended", states=["SUCCESS"]) if ends == "of success" else FlowTrigger(id="ended")
    flow = Flow(id="one", namespace="demo", tasks=[say()])
    any_ = Flow(id="any", namespace="demo", tasks=[say()], triggers=[trigger])

    run = kestra_on(version).run(flow, subflows=[any_], timeout=200)

    assert [other.flow for other in run.others] == ["any"]


@EACH_ENGINE
def test_what_an_earlier_run_has_triggered_takes_no_mocks_of_a_later_one(kestra_on: On, version: str) -> None:
    flow = Flow(id="first", namespace="demo", tasks=[say()])
    with Flow(id="next", namespace="demo") as next_:
        FlowTrigger(id="ended", states=["SUCCESS"])
        Commands(id="work", commands=["true"])

    for _ in range(4):
        run = kestra_on(version).run(
            flow, subflows=[next_], mocks={"next/work": [{"vars": {"n": n}} for n in range(1, 5)]}
        )
        assert run.other("next").task("work").outputs == {"vars": {"n": 1}}


@EACH_ENGINE
def test_a_flow_trigger_is_fired_by_hand_with_what_it_gives(kestra_on: On, version: str) -> None:
    with Flow(id="downstream", namespace="demo") as flow:
        FlowTrigger(id="ended", states=["SUCCESS"])
        say(message="after {{ trigger.flowId }}")

    given = {"executionId": "abc", "namespace": "demo", "flowId": "upstream", "state": "SUCCESS"}
    run = kestra_on(version).run(flow, trigger={"ended": given})

    assert [line.message for line in run.logs] == ["after upstream"]


@EACH_ENGINE
def test_a_subflow_that_nobody_waits_for_belongs_to_the_run(kestra_on: On, version: str) -> None:
    child = Flow(id="child", namespace="demo", tasks=[Sleep(id="sleep", duration=timedelta(seconds=0.5)), say()])
    with Flow(id="calls", namespace="demo") as flow:
        Subflow(id="call", namespace="demo", flow_id="child", wait=False)

    for _ in range(3):
        run = kestra_on(version).run(flow, subflows=[child])
        assert (run.state, run.other("child").state) == ("SUCCESS", "SUCCESS")


def test_a_flow_that_cannot_be_taken_leaves_none_behind(kestra: Engine) -> None:
    fine = Flow(id="fine", namespace="demo", tasks=[Return(id="give", format="a")])
    failing_ = Flow(id="failing", namespace="demo", tasks=[Fail(id="fail")])
    run = kestra.run(fine, subflows=[failing_])
    assert (run.state, run.others) == ("SUCCESS", [])


# Stopping, and times


@EACH_ENGINE
def test_a_run_that_is_stopped_ends_as_killed_and_the_next_one_runs(kestra_on: On, version: str) -> None:
    kestra = kestra_on(version)
    flow = Flow(id="long", namespace="demo", tasks=[Sleep(id="sleep", duration=timedelta(minutes=5))])

    def stop(event: dict[str, Any]) -> None:
        if event.get("state") == "RUNNING":
            kestra.stop()

    run = kestra.run(flow, on_event=stop, timeout=200)

    # Kestra 1.1 ignores what the worker reports of a task after the execution has ended
    states = {"KILLED", "RUNNING"} if version == "1.1" else {"KILLED"}
    assert run.state == "KILLED"
    assert run.task("sleep").state in states
    kestra.stop()  # nothing runs any more
    assert kestra.run(Flow(id="next", namespace="demo", tasks=[say()])).state == "SUCCESS"


@EACH_ENGINE
def test_states_and_logs_carry_their_times(kestra_on: On, version: str) -> None:
    events: list[dict[str, Any]] = []
    tasks = [say("first", "1"), Sleep(id="sleep", duration=timedelta(seconds=0.2)), say("last", "2")]

    run = kestra_on(version).run(Flow(id="timed", namespace="demo", tasks=tasks), on_event=events.append)

    first, sleep, last = (run.task(id_) for id_ in ("first", "sleep", "last"))
    assert first.began is not None and last.began is not None and sleep.seconds is not None
    assert sleep.seconds >= 0.2
    assert last.began - first.began >= 0.2
    logged = {line.message: line.at for line in run.logs if line.at is not None}
    assert [*logged.values()] == sorted(logged.values())
    assert first.began - 0.01 <= logged["1"] < last.began - 0.01 <= logged["2"]
    for event in (event for event in events if "task" in event):
        assert first.began - 0.01 <= event["began"] <= event["at"]
