"""One definition, two versions of Kestra, the same run: states, values and logs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from definitions.production import taxi_backfill
from kestra_dsl import Flow, expr
from kestra_dsl.core.nodes import Condition
from kestra_dsl.engine import Engine
from kestra_dsl.engine.runs import Run
from kestra_dsl.errors import RefusedError
from kestra_dsl.models import Output
from kestra_dsl.plugins.core import condition
from kestra_dsl.plugins.core.flow import Subflow
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Flow as FlowTrigger
from kestra_dsl.plugins.core.trigger import FlowPreconditions, FlowUpstreamFlow, Schedule
from tests.conformance.portable import portable_flows

pytestmark = pytest.mark.engines("1.3", "2.0")

SUNDAY, MONDAY, HOLIDAY, SATURDAY = "2024-02-04", "2024-02-05", "2024-05-01", "2024-06-29"
"""The first Monday of a month, the last Saturday of one, and a holiday in France."""

CONDITIONS: dict[str, tuple[list[Condition], str, str]] = {
    "weekend": ([condition.Weekend()], SUNDAY, MONDAY),
    "weekday": ([condition.Not(conditions=[condition.Weekend()])], MONDAY, SUNDAY),
    "mondays": ([condition.DayWeek(day_of_week="MONDAY")], MONDAY, SUNDAY),
    "first_monday": ([condition.DayWeekInMonth(day_of_week="MONDAY", day_in_month="FIRST")], MONDAY, HOLIDAY),
    "last_saturday": ([condition.DayWeekInMonth(day_of_week="SATURDAY", day_in_month="LAST")], SATURDAY, SUNDAY),
    "holidays": ([condition.PublicHoliday(country="FR")], HOLIDAY, MONDAY),
    "between": (
        [condition.DateTimeBetween(after="2024-02-05T00:00:00Z", before="2024-06-01T00:00:00Z")],
        MONDAY,
        SUNDAY,
    ),
    "expression": ([condition.Expression(expression="{{ trigger.date | date('MM') == '02' }}")], SUNDAY, HOLIDAY),
    "either": (
        [condition.Or(conditions=[condition.Weekend(), condition.PublicHoliday(country="FR")])],
        HOLIDAY,
        MONDAY,
    ),
    "both": (
        [condition.Weekend(), condition.Expression(expression="{{ trigger.date | date('dd') == '29' }}")],
        SATURDAY,
        SUNDAY,
    ),
}
"""Conditions of a schedule, a day on which they hold, and one on which they do not."""

_UPSTREAM = condition.ExecutionFlow(namespace="demo", flow_id="upstream")
UPSTREAM: dict[str, tuple[list[Condition], bool]] = {
    "any_state": ([_UPSTREAM], True),
    "succeeded": ([_UPSTREAM, condition.ExecutionStatus(in_=["SUCCESS"])], True),
    "failed": ([_UPSTREAM, condition.ExecutionStatus(in_=["FAILED"])], False),
    "not_failed": ([_UPSTREAM, condition.ExecutionStatus(not_in=["FAILED"])], True),
    "another": ([condition.ExecutionFlow(namespace="demo", flow_id="another")], False),
    "prefix": ([_UPSTREAM, condition.ExecutionNamespace(namespace="de", comparison="PREFIX")], True),
    "old_prefix": ([condition.ExecutionNamespace(namespace="demo.x", prefix=True)], False),
    "suffix": ([_UPSTREAM, condition.ExecutionNamespace(namespace="mo", comparison="SUFFIX")], True),
    "more_rows": ([_UPSTREAM, condition.ExecutionOutputs(expression=expr("trigger.outputs.rows > 3"))], True),
    "fewer_rows": ([_UPSTREAM, condition.ExecutionOutputs(expression=expr("trigger.outputs.rows < 3"))], False),
    "labels": ([_UPSTREAM, condition.Expression(expression="{{ labels.team == 'data' }}")], True),
    "no_label": ([_UPSTREAM, condition.Expression(expression="{{ labels.nobody == 'data' }}")], False),
    "either_flow": (
        [condition.Or(conditions=[condition.ExecutionFlow(namespace="demo", flow_id="another"), _UPSTREAM])],
        True,
    ),
    "neither": ([_UPSTREAM, condition.Not(conditions=[condition.ExecutionStatus(in_=["SUCCESS", "FAILED"])])], False),
}
"""Conditions of a Flow trigger, and whether the upstream flow fulfils them."""


@pytest.fixture(scope="module")
def both(engine_of: Callable[[str], Engine]) -> tuple[Engine, Engine]:
    return engine_of("1.3"), engine_of("2.0")


def told(run: Run) -> dict[str, Any]:
    """What is the same on all versions. How often a loop itself is recorded is not."""
    tasks = [task for task in run.all_tasks if not task.id.startswith(("each", "outer", "inner"))]
    return {
        "state": run.state,
        "ran": Counter((task.id, task.value, task.state) for task in tasks),
        "values": Counter((task.id, task.value, str(task.outputs.get("value"))) for task in tasks),
        "logs": Counter((line.level, line.task, line.message) for line in run.logs),
    }


def fires(engine: Engine, flow: Flow, day: str) -> bool:
    """Whether a schedule starts the flow."""
    try:
        run = engine.run(flow, at=f"{day}T09:00:00")
    except RefusedError as error:
        if "does not start the flow" in error.message:
            return False
        raise
    return [line.message for line in run.logs] == [f"{day} 09:00"]


@pytest.mark.parametrize("flow", portable_flows(), ids=lambda flow: flow.id)
def test_a_flow_runs_in_the_same_way(flow: Flow, both: tuple[Engine, Engine]) -> None:
    old, new = (engine.run(flow) for engine in both)

    assert old.state == "SUCCESS"
    assert told(old) == told(new)


def test_what_is_compared_tells_runs_apart(both: tuple[Engine, Engine]) -> None:
    old, new = both
    one, other = (Flow(id="one", namespace="demo", tasks=[Log(id="say", message=text)]) for text in ("a", "b"))
    assert told(old.run(one)) != told(new.run(other))


@pytest.mark.parametrize("name", CONDITIONS)
def test_a_schedule_starts_the_flow_on_the_same_days(name: str, both: tuple[Engine, Engine]) -> None:
    conditions, held, not_held = CONDITIONS[name]
    with Flow(id="conditional", namespace="demo") as flow:
        Log(id="say", message="{{ trigger.date | date('yyyy-MM-dd HH:mm') }}")
        Schedule(id="daily", cron="0 9 * * *", conditions=conditions)

    assert [fires(engine, flow, day) for engine in both for day in (held, not_held)] == [True, False] * 2


def test_a_flow_is_started_by_the_end_of_the_same_flows(both: tuple[Engine, Engine]) -> None:
    upstream = Flow(
        id="upstream",
        namespace="demo",
        labels={"team": "data"},
        tasks=[Log(id="say", message="up")],
        outputs=[Output(id="rows", type="INT", value="5")],
    )
    downstream = []
    for name, (conditions, _) in UPSTREAM.items():
        with Flow(id=name, namespace="listening") as flow:
            Log(id="say", message="after {{ trigger.flowId }}")
            FlowTrigger(id="after", conditions=conditions)
        downstream.append(flow)

    old, new = (engine.run(upstream, subflows=downstream) for engine in both)

    wanted = [name for name, (_, fulfilled) in UPSTREAM.items() if fulfilled]
    assert sorted(run.flow for run in old.others) == sorted(wanted)
    assert sorted(run.flow for run in new.others) == sorted(wanted)
    assert [told(run) for run in old.others] == [told(run) for run in new.others]


@pytest.mark.parametrize(("labels", "second", "starts"), [("12", "2", 1), ("12", "1", 0), ("11", "1", 2)])
def test_a_flow_waits_for_executions_of_one_flow_with_each_label(
    labels: str, second: str, starts: int, both: tuple[Engine, Engine]
) -> None:
    upstream = Flow(id="upstream", namespace="demo", tasks=[Log(id="say", message="up")])
    with Flow(id="calling", namespace="demo") as calling:
        for number, label in enumerate(("1", second)):
            Subflow(id=f"call{number}", namespace="demo", flow_id="upstream", wait=True, labels={"k": label})
    with Flow(id="waiting", namespace="listening") as waiting:
        Log(id="say", message="after {{ trigger.flowId }}")
        wanted = [FlowUpstreamFlow(namespace="demo", flow_id="upstream", labels={"k": label}) for label in labels]
        FlowTrigger(id="after", preconditions=FlowPreconditions(id="each", flows=wanted))

    old, new = (engine.run(calling, subflows=[upstream, waiting]) for engine in both)

    assert [run.flow for run in old.others].count("waiting") == starts
    assert [run.flow for run in new.others].count("waiting") == starts


_HEARD = """\
id: heard
namespace: demo
tasks:
  - id: say
    type: io.kestra.plugin.core.FIRST
listeners:
  - tasks:
      - {id: always, type: io.kestra.plugin.core.log.Log, message: "{{ execution.state }}"}
  - conditions:
      - {type: io.kestra.plugin.core.condition.ExecutionStatusCondition, in: [FAILED]}
    tasks:
      - {id: failed, type: io.kestra.plugin.core.log.Log, message: "{{ execution.state }}"}
  - conditions:
      - {type: io.kestra.plugin.core.condition.ExecutionStatus, in: [SUCCESS]}
    tasks:
      - {id: succeeded, type: io.kestra.plugin.core.log.Log, message: "{{ execution.state }}"}
      - {id: more, type: io.kestra.plugin.core.log.Log, message: more}
afterExecution:
  - {id: end, type: io.kestra.plugin.core.log.Log, message: "{{ execution.state }}"}
"""


@pytest.mark.parametrize("fails", [False, True])
def test_listeners_run_after_the_same_executions(fails: bool, both: tuple[Engine, Engine]) -> None:
    flow = Flow.from_yaml(_HEARD.replace("FIRST", "execution.Fail" if fails else "log.Log\n    message: x"))

    old, new = (engine.run(flow) for engine in both)

    ran = ["always", "failed", "end"] if fails else ["always", "succeeded", "more", "end"]
    for run in (old, new):
        assert run.state == ("FAILED" if fails else "SUCCESS")
        assert [task.id for task in run.all_tasks if task.id in (*ran, "failed") and task.state == "SUCCESS"] == ran


def test_the_backfill_of_the_definitions_goes_through_the_same_pairs(both: tuple[Engine, Engine]) -> None:
    asked = {"taxis": ["yellow", "green"], "first": "2019-12", "last": "2020-01"}
    runs = [engine.run(taxi_backfill.flow, inputs=asked, mocks={"load_month": {}}) for engine in both]

    pairs = [f"{taxi} {month}" for month in ("2019-12", "2020-01") for taxi in ("yellow", "green")]
    assert [run.state for run in runs] == ["SUCCESS"] * 2
    assert [[task.value for task in run.tasks("load_month")] for run in runs] == [pairs] * 2
