"""The engine's side of a run: start an execution, follow it to its end, and tell what became of it.

Each run has a tenant of its own: flows, executions, key-value pairs and files of one are not seen in another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.inside.acting import Refused, flow_of
from kestra_dsl.engine.inside.encrypted import decrypted
from kestra_dsl.engine.inside.following import Follower
from kestra_dsl.engine.inside.logs import Logs
from kestra_dsl.engine.inside.mocks import Mocks
from kestra_dsl.engine.inside.outputs import execution_outputs, task_outputs
from kestra_dsl.engine.inside.rendering import rendered
from kestra_dsl.engine.inside.sentinels import placeholder, sentinels
from kestra_dsl.engine.inside.starting import give_files, give_keys, give_secrets, start

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.conversation import Tell
    from kestra_dsl.engine.inside.session import Session

__all__ = ["execute"]


_numbers = count(1)


def execute(  # noqa: PLR0913 - what a run is given, each by its name
    session: Session,
    tell: Tell,
    *,
    flows: Sequence[str],
    started: Mapping[str, Any],
    kv: Sequence[Sequence[Any]],
    files: Sequence[Sequence[Any]],
    secrets: Mapping[str, str],
    resumes: Mapping[str, Any],
    mocks: Sequence[Mapping[str, Any]],
    renders: Mapping[str, Mapping[str, Any]],
    may_trigger: bool,
    network: bool | Sequence[str],
    timeout: float,
) -> dict[str, Any]:
    """Run the first of the flows; the others are there for it to call. ``renders`` are properties by flow and task."""
    session.run_flows()
    tenant = f"run{next(_numbers)}"
    service = session.bean("io.kestra.core.services.FlowService")
    names = [(one["namespace"], one["id"]) for one in map(session.read_yaml, flows)]
    watching = sentinels(session.release, names) if may_trigger else {}
    others = {given[0] for given in (*kv, *files)} - {namespace for namespace, _ in names}
    places = [placeholder(namespace) for namespace in others]
    imported = []
    try:
        for text in (*flows, *watching.values(), *places):
            imported += [service.importFlow(tenant, text)]
        give_keys(session, tenant, kv)
        give_files(session, tenant, files)
        give_secrets(session, secrets)
        mocked = Mocks(session, mocks, tenant)
        with session.gate.open_to(network), Logs(session, tenant) as logs:
            began = start(session, tenant, logs, **started)
            follower = Follower(session, began, resumes, logs, tell)
            try:
                ended = follower.follow(timeout, watching)
                found = follower.all()
                flows_found = {str(one.getId()): flow_of(session, one) for one in found}
                executions = [_told(session, execution, renders, mocked) for execution in found]
            finally:
                follower.leave()
            return {
                "ended": ended,
                "id": follower.last_try(),
                "executions": executions,
                "logs": logs.told(found),
                "network": session.gate.told(found, flows_found),
                "encrypted": decrypted(session, executions),
            }
    except Refused as refused:
        return {"refused": refused.reason, "pause": refused.pause, "network": session.gate.told([], {})}
    finally:
        for flow in imported:  # its triggers would look at the executions of other runs
            service.delete(flow)


def _told(session: Session, execution: Any, renders: Mapping[str, Mapping[str, Any]], mocks: Mocks) -> dict[str, Any]:
    """An execution as plain data."""
    flow = flow_of(session, execution)
    wanted = renders.get(str(execution.getFlowId()), {})
    runs = list(execution.getTaskRunList() or ())
    told: dict[str, Any] = session.plain(execution)
    told_runs: list[dict[str, Any]] = told.get("taskRunList") or []
    return {
        "id": told["id"],
        "namespace": told["namespace"],
        "flow": told["flowId"],
        "parent": told.get("parentId"),
        "loop": told.get("loopRun"),
        "state": told["state"]["current"],
        "states": [entry["state"] for entry in told["state"]["histories"]],
        "inputs": told.get("inputs") or {},
        "labels": {label["key"]: label["value"] for label in told.get("labels") or ()},
        "trigger": told.get("trigger"),
        "outputs": execution_outputs(session, execution, told),
        "tasks": [
            {
                "id": run["id"],
                "task": run["taskId"],
                "parent": run.get("parentTaskRunId"),
                "value": run.get("value"),
                "iteration": run.get("iteration"),
                "state": run["state"]["current"],
                "states": [entry["state"] for entry in run["state"]["histories"]],
                "attempts": [attempt["state"]["current"] for attempt in run.get("attempts") or ()],
                "outputs": task_outputs(session, java, run),
                "rendered": mocks.rendered.get(run["id"])
                or rendered(session, flow, execution, java, wanted.get(run["taskId"], {})),
            }
            for java, run in sorted(zip(runs, told_runs, strict=True), key=_began)
        ],
    }


def _began(pair: tuple[Any, Mapping[str, Any]]) -> datetime:
    """When a task was created: a worker reports the tasks of a WorkingDirectory in any order."""
    return datetime.fromisoformat(pair[1]["state"]["histories"][0]["date"])
