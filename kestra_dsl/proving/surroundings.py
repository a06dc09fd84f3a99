"""Flows around a flow: stubs of those that it calls, and stubs of those that its trigger waits for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.lowering.flow_triggers import FLOW_TRIGGER
from kestra_dsl.lowering.rendered import plain
from kestra_dsl.reading import read_flow
from kestra_dsl.yaml import emit

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.proving.trial import CalledFlow

__all__ = ["stub_flow", "upstream_flows"]

_CORE = "io.kestra.plugin.core."
_CONDITION = _CORE + "condition."


def stub_flow(called: CalledFlow) -> Flow:
    """A flow with the inputs that callers pass, and the outputs that they read."""
    data: dict[str, Any] = {"id": called.id, "namespace": called.namespace}
    if called.inputs:
        data["inputs"] = [{"id": name, "type": "STRING", "required": False} for name in called.inputs]
    data["tasks"] = [_log("called")]
    if called.outputs:
        data["outputs"] = [{"id": name, "type": "STRING", "value": "text"} for name in called.outputs]
    return read_flow(emit(data), file=f"{called.id}.yaml")


def upstream_flows(flow: Flow, version: str) -> list[Flow]:
    """The flows that the Flow triggers of a flow wait for, and first of all one that starts them if there are several.

    Args:
        flow: The flow.
        version: The version that its triggers are written for, which has conditions.

    Returns:
        Empty if the flow has no Flow trigger.
    """
    found: dict[tuple[str, str], dict[str, Any]] = {}
    data = plain(flow.to_dict(version))
    for trigger in data.get("triggers") or ():
        if trigger.get("type") == FLOW_TRIGGER:
            common = _common(trigger)
            for one in [*_named(trigger)] or [{"namespace": flow.namespace, "flowId": "upstream", **common}]:
                wanted = {**common, **one}
                key = (str(wanted.get("namespace") or flow.namespace), str(wanted.get("flowId") or "upstream"))
                if key != (flow.namespace, flow.id) and not (
                    wanted.get("prefix") and key[1] in {id_ for _, id_ in found}
                ):
                    found.setdefault(key, wanted)
    flows = [_upstream(namespace, id_, wanted) for (namespace, id_), wanted in found.items()]
    return [_starter(flow, flows), *flows] if len(flows) > 1 else flows


def _upstream(namespace: str, id_: str, wanted: Mapping[str, Any]) -> Flow:
    states = wanted.get("states") or ["SUCCESS"]
    task = next((_ENDING[state] for state in states if state in _ENDING), _ENDING["SUCCESS"])
    data: dict[str, Any] = {"id": id_, "namespace": namespace}
    if isinstance(wanted.get("labels"), dict):
        data["labels"] = wanted["labels"]
    data["tasks"] = [task]
    return read_flow(emit(data), file=f"{id_}.yaml")


def _starter(flow: Flow, upstream: list[Flow]) -> Flow:
    calls = [
        {
            "id": f"call{number}",
            "type": _CORE + "flow.Subflow",
            "namespace": one.namespace,
            "flowId": one.id,
            "transmitFailed": False,
        }
        for number, one in enumerate(upstream)
    ]
    starter = {"id": "starts-what-is-waited-for", "namespace": f"{flow.namespace}.starter", "tasks": calls}
    return read_flow(emit(starter), file="starter.yaml")


def _named(trigger: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    preconditions = trigger.get("preconditions") or {}
    yield from preconditions.get("flows") or ()
    for one in preconditions.get("where") or ():
        filters = one.get("filters") or ()
        named = {
            filter_.get("field"): filter_.get("value")
            for filter_ in filters
            if filter_.get("type") in ("EQUAL_TO", "STARTS_WITH")
        }
        if named:
            exact = any(one.get("field") == "NAMESPACE" and one.get("type") == "EQUAL_TO" for one in filters)
            yield {"namespace": named.get("NAMESPACE"), "flowId": named.get("FLOW_ID"), "prefix": not exact}
    for condition in _conditions(trigger):
        if condition.get("type") == _CONDITION + "ExecutionFlow":
            yield {name: condition[name] for name in ("namespace", "flowId") if name in condition}


def _common(trigger: Mapping[str, Any]) -> dict[str, Any]:
    """The conditions that hold for every flow that is waited for."""
    found: dict[str, Any] = {"states": trigger.get("states")}
    for condition in _conditions(trigger):
        name = str(condition.get("type")).removeprefix(_CONDITION)
        if name == "ExecutionStatus" and condition.get("in"):
            found["states"] = condition["in"]
        elif name == "ExecutionLabels":
            found["labels"] = condition.get("labels")
        elif name == "ExecutionNamespace":
            suffix = condition.get("comparison") == "SUFFIX"
            found["namespace"] = f"{'upstream' * suffix}{condition.get('namespace')}"
    return found


def _conditions(trigger: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for condition in trigger.get("conditions") or ():
        yield condition
        inside = condition.get("conditions")
        yield from inside.values() if isinstance(inside, dict) else inside or ()


_ENDING: Mapping[str, Mapping[str, Any]] = {
    "SUCCESS": {"id": "log", "type": _CORE + "log.Log", "message": "upstream"},
    "FAILED": {"id": "fail", "type": _CORE + "execution.Fail"},
    "WARNING": {"id": "exit", "type": _CORE + "execution.Exit", "state": "WARNING"},
    "PAUSED": {"id": "pause", "type": _CORE + "flow.Pause"},
    "KILLED": {"id": "exit", "type": _CORE + "execution.Exit", "state": "KILLED"},
}
"""A task that brings a flow into a state."""


def _log(message: str) -> dict[str, Any]:
    return {"id": "log", "type": _CORE + "log.Log", "message": message}
