"""The evaluator for tests without an engine renders like the engine, for each task of the flows."""

from __future__ import annotations

from typing import Any

import pytest

from definitions import gcp_dbt, gcp_taxi, gcp_taxi_scheduled, postgres_dbt, postgres_taxi, postgres_taxi_scheduled
from definitions.production import (
    both_taxis,
    data_validation,
    git_sync,
    masked_trips,
    on_new_file,
    on_request,
    rag,
    taxi_dbt,
    taxi_dbt_clone,
)
from definitions.production import gcp_taxi as our_gcp_taxi
from definitions.production import postgres_taxi as our_postgres_taxi
from kestra_dsl import Flow
from kestra_dsl.engine import Run, TaskRun
from tests.definitions.rendering import Context, plain, render, started, task_of
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import KV, SECRETS, fetched, name_of

NOT_LISTED = {"id", "type", "description", "disabled", "retry", "then", "else", "cases", "tasks"}
"""Properties that the engine does not render."""

MASKED = {"outputFiles": {"masked.csv": "kestra:///masked.csv"}}
COUNTS = {"row": {"total": 3, "incomplete": 0, "repeated": 0}, "size": 1}
PIECES = {f"search_{name}": {"results": [f"A {words}", "x"]} for name, (_, words) in rag.KNOWN.items()}
JULY = {"year": "2020", "month": "07"}


def case(flow: Flow, mocks: Any = None, **given: Any) -> Any:
    return pytest.param(flow, {"mocks": mocks or {}, **given}, id=str(flow.id))


def month(flow: Flow, taxi: str, month: str, mocks: Any = None, **given: Any) -> Any:
    return case(flow, {"extract": fetched(taxi, month), **(mocks or {})}, **given)


def blob(taxi: str) -> dict[str, str]:
    return {"name": f"arrivals/{name_of(taxi, '2021-08')}", "uri": "kestra:///it's.csv"}


@pytest.mark.parametrize(
    ("flow", "given"),
    [
        month(postgres_taxi.flow, "yellow", "2020-07", inputs=JULY),
        month(postgres_taxi.flow, "green", "2020-07", inputs={"taxi": "green", **JULY}),
        month(postgres_taxi_scheduled.flow, "yellow", "2020-02", trigger="yellow_schedule", at="2020-02-01"),
        month(postgres_taxi_scheduled.flow, "green", "2020-02", trigger="green_schedule", at="2020-02-01"),
        month(gcp_taxi.flow, "yellow", "2021-01", inputs={"taxi": "yellow", "year": "2021"}),
        month(gcp_taxi.flow, "green", "2020-07", inputs=JULY),
        month(gcp_taxi_scheduled.flow, "yellow", "2020-02", trigger="yellow_schedule", at="2020-02-01"),
        month(gcp_taxi_scheduled.flow, "green", "2020-02", trigger="green_schedule", at="2020-02-01"),
        month(our_postgres_taxi.flow, "yellow", "2019-03", inputs={"taxi": "yellow", "month": "2019-03"}),
        month(our_postgres_taxi.flow, "green", "2019-11", trigger="green_schedule", at="2019-11-01"),
        month(our_gcp_taxi.flow, "green", "2019-03", inputs={"taxi": "green", "month": "2019-03"}),
        month(our_gcp_taxi.flow, "yellow", "2021-02", trigger="yellow_schedule", at="2021-02-01"),
        month(
            masked_trips.flow, "green", "2019-03", {"mask_places": MASKED}, inputs={"taxi": "green", "month": "2019-03"}
        ),
        case(on_new_file.flow, trigger={"arrived": {"blobs": [blob("yellow"), blob("green")]}}),
        case(data_validation.flow, {"measure": COUNTS}, inputs={"table": "public.green_trips"}),
        case(data_validation.flow, {"measure": COUNTS}, inputs={"table": "a", "least_rows": 4, "strict": False}),
        case(
            both_taxis.flow,
            {"load": {}, "validate_yellow": {"outputs": {"rows": 3}}, "validate_green": {"outputs": {"rows": 2}}},
        ),
        case(on_request.flow, {"load_month": {}}, inputs={"taxi": "green"}),
        case(git_sync.flow),
        case(git_sync.flow, at="2024-05-01"),
        case(rag.flow, PIECES),
        case(rag.answers, {"ask": {"textOutput": "Much."}}, inputs={"question": 'What is "new"?'}),
        case(postgres_dbt.flow),
        case(gcp_dbt.flow, inputs={"dbt_command": "dbt debug"}),
        case(taxi_dbt.flow),
        case(taxi_dbt_clone.flow),
    ],
)
def test_each_property_is_rendered_as_the_engine_renders_it(run: RunFlow, flow: Flow, given: dict[str, Any]) -> None:
    done = run(flow, **given)
    written = plain(flow)
    context = told_about(done, written, given.get("inputs", {}))
    assert done.state == "SUCCESS"
    assert context.variables["inputs"] == done.inputs
    for task in done.all_tasks:
        properties = {name: value for name, value in task_of(written, task.id).items() if name not in NOT_LISTED}
        assert render(properties, in_its_round(context, task)) == dict(task.rendered), task.id


def told_about(done: Run, written: dict[str, Any], inputs: dict[str, Any]) -> Context:
    """Return the variables of a run for the evaluator. It finds defaults of inputs itself."""
    trigger = None if done.trigger is None else done.trigger["variables"]
    asked = inputs if trigger is None else {name: value for name, value in done.inputs.items() if value is not None}
    context = started(written, inputs=asked, trigger=trigger, secrets=SECRETS, kv=KV)
    return context.having(
        execution={**context.variables["execution"], "id": done.id},
        outputs={task.id: task.outputs for task in done.all_tasks},
    )


def in_its_round(context: Context, task: TaskRun) -> Context:
    """Return the additional variables of a task in a loop."""
    if task.value is None:
        return context
    here = {"value": task.value}
    return context.having(taskrun=here, parent={"taskrun": here})
