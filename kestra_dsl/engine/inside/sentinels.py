"""Flows that start when Kestra has evaluated the flow triggers of a run.

An execution that has ended may trigger others a little later, and Kestra does not report when it has evaluated all
triggers. So a run with flow triggers imports sentinel flows, which every end of its flows triggers: once the sentinels
have started, the other triggers have been evaluated as well. A sentinel never ends nor pauses, because its end could
trigger other flows.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kestra_dsl.catalog.versions import Release

__all__ = ["FLOW_TRIGGER", "are_started", "is_sentinel", "is_sentinel_flow", "sentinel_flows"]

FLOW_TRIGGER = "io.kestra.plugin.core.trigger.Flow"

_PREFIX = "kdsl-sentinel"
_NOTHING = {"id": "nothing", "type": "io.kestra.plugin.core.debug.Return"}
_ENDS = ["SUCCESS", "WARNING", "FAILED", "KILLED", "CANCELLED", "RETRIED"]
_RETRIED = {
    "tasks": [
        {
            "id": "wait",
            "type": "io.kestra.plugin.core.execution.Fail",
            "retry": {"type": "constant", "interval": "P365D", "maxAttempts": 2},
        }
    ],
}
"""Waits a year for its second attempt, without occupying a worker."""
_QUEUED = {
    "concurrency": {"limit": 1, "behavior": "QUEUE"},
    "tasks": [{"id": "wait", "type": "io.kestra.plugin.core.flow.Loop", "values": ["once"], "tasks": [_NOTHING]}],
}
"""The same for 2.0, where a retry would trigger other flows: the loop waits for the end of its flow."""


def sentinel_flows(release: Release, flows: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The sentinel flows of a run, by id: one for each kind of condition that this version of Kestra evaluates.

    Args:
        release: The version of Kestra.
        flows: Namespace and id of each flow whose end may trigger others.
    """
    kinds = (_dependent,) if release.has_controller else (_conditional, _preconditional)
    body = _QUEUED if release.has_controller else _RETRIED
    found = {}
    for number, kind in enumerate(kinds):
        triggers = [
            {"id": f"end{place}", "type": FLOW_TRIGGER, "states": _ENDS, **kind(namespace, flow, f"end{place}")}
            for place, (namespace, flow) in enumerate(flows)
        ]
        id_ = f"{_PREFIX}{number}"
        found[id_] = json.dumps({"id": id_, "namespace": flows[0][0], **body, "triggers": triggers})
    return found


def is_sentinel(execution: Any) -> bool:
    return is_sentinel_flow(str(execution.getFlowId()))


def is_sentinel_flow(id_: str) -> bool:
    return id_.startswith(_PREFIX)


def are_started(sentinels: Collection[str], executions: Sequence[Any]) -> bool:
    """Whether each sentinel has been started by the end of each execution."""
    own = [one for one in executions if not _is_round(one)]
    started = {
        (str(one.getFlowId()), str(one.getTrigger().getVariables().get("executionId")))
        for one in own
        if is_sentinel(one)
    }
    ended = [str(one.getId()) for one in own if not is_sentinel(one)]
    return all((sentinel, id_) in started for sentinel in sentinels for id_ in ended)


def _is_round(execution: Any) -> bool:
    """In 2.0 each iteration of a loop is an execution, whose end triggers nothing."""
    return hasattr(execution, "getLoopRun") and execution.getLoopRun() is not None


def _conditional(namespace: str, flow: str, _id: str) -> dict[str, Any]:
    condition = {"type": "io.kestra.plugin.core.condition.ExecutionFlow", "namespace": namespace, "flowId": flow}
    return {"conditions": [condition]}


def _preconditional(namespace: str, flow: str, id_: str) -> dict[str, Any]:
    return {"preconditions": {"id": id_, "flows": [{"namespace": namespace, "flowId": flow, "states": _ENDS}]}}


def _dependent(namespace: str, flow: str, _id: str) -> dict[str, Any]:
    return {"dependsOn": [{"namespace": namespace, "flowId": flow, "states": _ENDS}]}
