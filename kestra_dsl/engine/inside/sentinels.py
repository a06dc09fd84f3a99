"""Flows that tell when the flow triggers of a run have been looked at.

An execution that has ended may trigger others, a little later, and nothing says that it will not. So each run whose
flows have such triggers comes with flows that every end triggers: when they have begun, the others have as well. They
never end, nor pause, since that might trigger others in turn.
"""

from __future__ import annotations

import json
import time
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kestra_dsl.catalog.versions import Release

__all__ = ["FLOW_TRIGGER", "Watch", "is_sentinel", "is_sentinel_flow", "placeholder", "sentinels"]

_PREFIX = "kdsl-sentinel"
FLOW_TRIGGER = "io.kestra.plugin.core.trigger.Flow"
_NOTHING = {"id": "nothing", "type": "io.kestra.plugin.core.debug.Return"}
_AT_LEAST = 0.3
_SLOWER = 3
"""Others are triggered at the same time as the sentinels, which is not the same moment: so many times as long."""
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
"""It waits for its second attempt for ever, and keeps no worker busy."""
_QUEUED = {
    "concurrency": {"limit": 1, "behavior": "QUEUE"},
    "tasks": [{"id": "wait", "type": "io.kestra.plugin.core.flow.Loop", "values": ["once"], "tasks": [_NOTHING]}],
}
"""Likewise in 2.0, where a retry would trigger others: the round of the loop waits for the end of its flow."""


def sentinels(release: Release, flows: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Documents by their ids, one for each way in which a release looks at triggers. ``flows`` are to be watched."""
    ways = (_dependent,) if release.has_controller else (_conditional, _preconditional)
    found = {}
    for number, way in enumerate(ways):
        triggers = [
            {"id": f"end{place}", "type": FLOW_TRIGGER, "states": _ENDS, **way(namespace, flow, f"end{place}")}
            for place, (namespace, flow) in enumerate(flows)
        ]
        id_ = f"{_PREFIX}{number}"
        waits = _QUEUED if release.has_controller else _RETRIED
        found[id_] = json.dumps({"id": id_, "namespace": flows[0][0], **waits, "triggers": triggers})
    return found


def is_sentinel(execution: Any) -> bool:
    return is_sentinel_flow(str(execution.getFlowId()))


def is_sentinel_flow(id_: str) -> bool:
    return id_.startswith(_PREFIX)


class Watch:
    """Waits for sentinels after the end of everything, and for what was triggered with them."""

    def __init__(self, sentinels: Collection[str]) -> None:
        self._sentinels = sentinels
        self._over: float | None = None
        self._seen: float | None = None

    def is_settled(self, executions: Sequence[Any], *, over: bool) -> bool:
        """Whether nothing more will begin. ``over`` is whether all that began has ended."""
        if not self._sentinels or not over:
            self._over = self._seen = None
            return over
        now = time.monotonic()
        self._over = self._over or now
        if not self._have_told(executions):
            return False
        self._seen = self._seen or now
        return now - self._seen > max(_AT_LEAST, _SLOWER * (self._seen - self._over))

    def _have_told(self, executions: Sequence[Any]) -> bool:
        """Of the end of each execution."""
        told = {
            (str(execution.getFlowId()), str(execution.getTrigger().getVariables().get("executionId")))
            for execution in executions
            if is_sentinel(execution) and not _is_round(execution)
        }
        ended = [str(one.getId()) for one in executions if not is_sentinel(one) and not _is_round(one)]
        return all((sentinel, id_) in told for sentinel in self._sentinels for id_ in ended)


def _is_round(execution: Any) -> bool:
    """In 2.0 each round of a loop is an execution, which triggers nothing."""
    return hasattr(execution, "getLoopRun") and execution.getLoopRun() is not None


def placeholder(namespace: str) -> str:
    """Kestra knows the namespaces that have a flow."""
    return json.dumps({"id": "kdsl-placeholder", "namespace": namespace, "tasks": [_NOTHING]})


def _conditional(namespace: str, flow: str, _id: str) -> dict[str, Any]:
    condition = {"type": "io.kestra.plugin.core.condition.ExecutionFlow", "namespace": namespace, "flowId": flow}
    return {"conditions": [condition]}


def _preconditional(namespace: str, flow: str, id_: str) -> dict[str, Any]:
    return {"preconditions": {"id": id_, "flows": [{"namespace": namespace, "flowId": flow, "states": _ENDS}]}}


def _dependent(namespace: str, flow: str, _id: str) -> dict[str, Any]:
    return {"dependsOn": [{"namespace": namespace, "flowId": flow, "states": _ENDS}]}
