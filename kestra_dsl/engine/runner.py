"""Run a flow on an engine: build the request, and turn the answer into a ``Run`` or an error."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.json_values import json_value
from kestra_dsl.engine.mocks import mock_request
from kestra_dsl.engine.namespaces import kv_entries, namespace_files
from kestra_dsl.engine.network import allowed_hosts, connections
from kestra_dsl.engine.run_errors import network_error, refused_error, timeout_error, unrendered_error
from kestra_dsl.engine.run_options import (
    RunOptions,
    flows_by_id,
    mocks_by_flow,
    refuse_invalid_options,
    refuse_unknown_names,
    task_ids,
    tasks_of_type,
    trigger_request,
)
from kestra_dsl.engine.runs import Run, Tasks, run_of
from kestra_dsl.engine.stubs import PreparedFlow, prepare
from kestra_dsl.engine.validating import validate_flows
from kestra_dsl.errors import RefusedError
from kestra_dsl.lowering.flow_triggers import FLOW_TRIGGER
from kestra_dsl.lowering.iterations import FOR_EACH_ITEM
from kestra_dsl.yaml import emit

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.engine.client import EngineClient

__all__ = ["run_flow"]

_OVERHEAD = 120
"""Seconds that the engine may take besides the run itself; the first run starts the executor."""

_SHORT_RETRY = {"interval": "PT0.01S", "minInterval": "PT0.01S", "maxInterval": "PT0.02S"}


def run_flow(engine: EngineClient, flow: Flow, options: RunOptions) -> Run:
    """Run a flow to its end. ``Engine.run`` documents the options and errors."""
    refuse_invalid_options(options)
    flows = flows_by_id(flow, options.subflows)
    refuse_unknown_names(flow, flows, options)
    mocks = mocks_by_flow(flow, flows, options.mocks)
    request = {
        "do": "run",
        "number": engine.next_run(),
        "started": {
            "namespace": flow.namespace,
            "flow": flow.id,
            "inputs": json_value(dict(options.inputs)),
            "labels": dict(options.labels),
            "trigger": trigger_request(flow, options),
        },
        "kv": kv_entries(flow, options.kv),
        "files": namespace_files(flow, options.files),
        "secrets": dict(options.secrets),
        "resumes": {task: json_value(dict(inputs)) for task, inputs in options.resume.items()},
        "network": allowed_hosts(options.network),
        "timeout": options.timeout,
        "details": options.on_event is not None,
    }
    _refuse_invalid_flows(engine, flows)
    prepared = {id_: prepare(one, engine.target, engine.absent, mocks.get(id_, {})) for id_, one in flows.items()}
    request |= _flows_request(prepared, mocks, retry_at_once=options.retry_at_once)
    answer = engine.ask(request, options.on_event or (lambda _: None), options.timeout + _OVERHEAD)
    run = _result(flow, prepared, answer, options)
    return replace(run, ungated_processes=answer["ungated_processes"]) if engine.has_plugins else run


def _flows_request(
    prepared: Mapping[str, PreparedFlow], mocks: Mapping[str, Mapping[str, Any]], *, retry_at_once: bool
) -> dict[str, Any]:
    """The part of the request about the flows: their YAML, their mocks, and the properties to render."""
    return {
        "flows": [emit(_without_waits(one.data) if retry_at_once else one.data) for one in prepared.values()],
        "mocks": [
            mock_request(id_, task, mocks.get(id_, {}).get(task), one.properties[task])
            for id_, one in prepared.items()
            for task in sorted(one.mocked)
        ],
        "renders": {id_: one.properties for id_, one in prepared.items()},
        "may_trigger": any(_has_flow_trigger(one) for one in prepared.values()),
    }


def _result(flow: Flow, prepared: Mapping[str, PreparedFlow], answer: Mapping[str, Any], options: RunOptions) -> Run:
    refused = [one for one in connections(answer["network"]) if not one.allowed]
    if refused and "executions" not in answer:  # refused before the execution began, such as by a default of an input
        raise network_error(flow, prepared, refused)
    if "refused" in answer:
        raise refused_error(flow, answer["refused"], answer["pause"])
    stubs = [stub for one in prepared.values() for stub in one.stubs]
    run = run_of(answer, stubs, {id_: Tasks(_all_tasks(one), one.mocked) for id_, one in prepared.items()})
    error = (
        network_error(flow, prepared, refused)
        if refused
        else timeout_error(flow, run, options.timeout)
        if answer["ended"] == "late"
        else unrendered_error(prepared, run, options.unrendered)
    )
    if error is not None:
        error.run = run
        raise error
    return run


def _refuse_invalid_flows(engine: EngineClient, flows: Mapping[str, Flow]) -> None:
    for flow, verdict in zip(flows.values(), validate_flows(engine, [*flows.values()]), strict=True):
        if verdict.errors:
            errors = "\n".join(str(found) for found in verdict.findings if found.severity == "error")
            raise RefusedError(f"Kestra {engine.target} rejects flow {flow.id!r}\n{errors}", origin=flow.origin)


def _without_waits(value: Any) -> Any:
    """The same data with almost no time between the attempts of a retry."""
    if isinstance(value, list):
        return [_without_waits(item) for item in value]
    if not isinstance(value, dict):
        return value
    result = {key: _without_waits(item) for key, item in value.items()}
    retry = result.get("retry")
    if isinstance(retry, dict):
        result["retry"] = {key: _SHORT_RETRY.get(key, item) for key, item in retry.items()}
    return result


def _all_tasks(prepared: PreparedFlow) -> list[str]:
    """The ids of tasks in the definition, in the YAML for this version, and of those that Kestra adds."""
    flow = prepared.flow
    added = [f"{task.id}_{part}" for task in tasks_of_type(flow, FOR_EACH_ITEM) for part in ("split", "items", "merge")]
    return [*task_ids(flow), *prepared.properties, *added]


def _has_flow_trigger(prepared: PreparedFlow) -> bool:
    return any(trigger.get("type") == FLOW_TRIGGER for trigger in prepared.data.get("triggers") or ())
