"""Run flows: import them, start an execution, follow it to its end, and return it as plain data.

Each run has a tenant of its own, so that it does not see the flows, executions, key-value pairs and files of others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING, Any, TypeAlias

from kestra_dsl.engine.inside.details import Details
from kestra_dsl.engine.inside.encrypted import decrypted
from kestra_dsl.engine.inside.events import Events
from kestra_dsl.engine.inside.executions import flow_of
from kestra_dsl.engine.inside.following import Follower
from kestra_dsl.engine.inside.logs import Logs
from kestra_dsl.engine.inside.mocks import Mocks
from kestra_dsl.engine.inside.outputs import execution_outputs, task_outputs
from kestra_dsl.engine.inside.refusals import Refused
from kestra_dsl.engine.inside.rendering import rendered
from kestra_dsl.engine.inside.sentinels import sentinel_flows
from kestra_dsl.engine.inside.starting import add_files, add_kv_entries, add_namespace, set_secrets, start

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.events import OnEvent
    from kestra_dsl.engine.inside.session import Session

__all__ = ["execute"]

_Rendering: TypeAlias = Callable[[Any, Any, Any], Mapping[str, Any]]

_numbers = count(1)


def execute(  # noqa: PLR0913 - what a run is given, each by its name
    session: Session,
    on_event: OnEvent,
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
    number: int = 0,
    details: bool = False,
) -> dict[str, Any]:
    """Run a flow.

    Args:
        session: The Kestra that runs it.
        on_event: Called with each event.
        flows: The YAML of the flow, and of those that it calls or triggers.
        started: The namespace, id, inputs, labels and trigger of the flow to start.
        kv: Namespace, key and value of each key-value pair.
        files: Namespace, name and content of each namespace file.
        secrets: Secrets by name.
        resumes: The inputs of each pause by its id.
        mocks: The mocks, see ``Mocks``.
        renders: The properties to render, by flow and task.
        may_trigger: Whether one of the flows has a flow trigger.
        network: The hosts that may be reached.
        timeout: Timeout in seconds.
        number: The number that a request to stop the run names.
        details: Whether events have outputs and rendered properties.

    Returns:
        The executions, their logs and their connections; or why Kestra refused to start or resume.
    """
    session.run_flows()
    tenant = f"run{next(_numbers)}"
    service = session.bean("io.kestra.core.services.FlowService")
    names = [(one["namespace"], one["id"]) for one in map(session.read_yaml, flows)]
    sentinels = sentinel_flows(session.release, names) if may_trigger else {}
    namespaces = {entry[0] for entry in (*kv, *files)} - {namespace for namespace, _ in names}
    imported = []
    try:
        for text in (*flows, *sentinels.values()):
            imported += [service.importFlow(tenant, text)]
        for namespace in namespaces:
            imported += [add_namespace(session, tenant, namespace)]
        add_kv_entries(session, tenant, kv)
        add_files(session, tenant, files)
        set_secrets(session, secrets)
        rendered_of = _rendering(session, renders, Mocks(session, mocks, tenant))
        with session.gate.open_to(network), Logs(session, tenant) as logs:
            first = start(session, tenant, logs, **started)
            more = Details(session, secrets.values(), rendered_of) if details else None
            follower = Follower(session, first, resumes, Events(logs, on_event, more))
            try:
                end = follower.follow(timeout, sentinels, lambda: session.stopped_run == number)
                follower.report_held()
                if end == "stopped":
                    follower.kill()
                found = follower.executions()
                flow_by_execution = {str(one.getId()): flow_of(session, one) for one in found}
                executions = [_plain(session, execution, rendered_of) for execution in found]
            finally:
                follower.kill()
            return {
                "ended": end,
                "id": follower.last_attempt(),
                "executions": executions,
                "logs": logs.entries_of(found),
                "network": session.gate.attempts_of(found, flow_by_execution),
                "ungated_processes": session.gate.ungated_processes,
                "encrypted": decrypted(session, executions),
            }
    except Refused as refused:
        return {"refused": refused.reason, "pause": refused.pause, "network": session.gate.attempts_of([], {})}
    finally:
        for flow in imported:  # its triggers would see the executions of other runs
            service.delete(flow)


def _rendering(session: Session, renders: Mapping[str, Mapping[str, Any]], mocks: Mocks) -> _Rendering:
    """A function that returns the rendered properties of a task run, given its flow and execution.

    A mock has recorded them when it ran. Those of other tasks are rendered once for each state.
    """
    known: dict[tuple[str, str], Mapping[str, Any]] = {}

    def rendered_of(flow: Any, execution: Any, run: Any) -> Mapping[str, Any]:
        id_ = str(run.getId())
        found = mocks.rendered.get(id_) or known.get((id_, str(run.getState())))
        if found is None:
            wanted = renders.get(str(execution.getFlowId()), {}).get(str(run.getTaskId()), {})
            found = known[id_, str(run.getState())] = rendered(session, flow, execution, run, wanted)
        return found

    return rendered_of


def _plain(session: Session, execution: Any, rendered_of: _Rendering) -> dict[str, Any]:
    """An execution as plain data."""
    flow = flow_of(session, execution)
    runs = list(execution.getTaskRunList() or ())
    plain: dict[str, Any] = session.plain(execution)
    plain_runs: list[dict[str, Any]] = plain.get("taskRunList") or []
    return {
        "id": plain["id"],
        "namespace": plain["namespace"],
        "flow": plain["flowId"],
        "parent": plain.get("parentId"),
        "loop": plain.get("loopRun"),
        "state": plain["state"]["current"],
        "states": [entry["state"] for entry in plain["state"]["histories"]],
        "inputs": plain.get("inputs") or {},
        "labels": {label["key"]: label["value"] for label in plain.get("labels") or ()},
        "trigger": plain.get("trigger"),
        "outputs": execution_outputs(session, execution, plain),
        "tasks": [
            {
                "id": run["id"],
                "task": run["taskId"],
                "parent": run.get("parentTaskRunId"),
                "value": run.get("value"),
                "iteration": run.get("iteration"),
                "state": run["state"]["current"],
                "states": [entry["state"] for entry in run["state"]["histories"]],
                "began": _seconds(run["state"]["histories"][0]["date"]),
                "at": _seconds(run["state"]["histories"][-1]["date"]),
                "attempts": [attempt["state"]["current"] for attempt in run.get("attempts") or ()],
                "outputs": task_outputs(session, java, run),
                "rendered": rendered_of(flow, execution, java),
            }
            for java, run in sorted(zip(runs, plain_runs, strict=True), key=_began)
        ],
    }


def _seconds(date: str) -> float:
    return datetime.fromisoformat(date).timestamp()


def _began(pair: tuple[Any, Mapping[str, Any]]) -> datetime:
    """When a task was created. The tasks of a WorkingDirectory are reported in any order."""
    return datetime.fromisoformat(pair[1]["state"]["histories"][0]["date"])
