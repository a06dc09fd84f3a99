"""The errors of a run: refused by Kestra, out of time, properties not rendered, connections not allowed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from kestra_dsl.engine.locating import SourceLocations
from kestra_dsl.errors import NetworkError, RefusedError, RunTimeoutError, UnrenderedError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.engine.network import Connection
    from kestra_dsl.engine.runs import Run
    from kestra_dsl.engine.stubs import PreparedFlow

__all__ = ["Unrendered", "network_error", "refused_error", "timeout_error", "unrendered_error"]

Unrendered: TypeAlias = Literal["error", "allow"] | list[str] | tuple[str, ...] | AbstractSet[str]
"""Whether a property that cannot be rendered is an error, or the properties for which it is not: ``load.sql``."""


class _Failure(NamedTuple):
    """A property that could not be rendered."""

    flow: str
    task: str
    property: str
    reason: str


def refused_error(flow: Flow, reason: str, pause: str | None) -> RefusedError:
    """The error of a run that Kestra did not start, or of a pause that it did not resume."""
    action = f"start flow {flow.id!r}" if pause is None else f"resume {pause!r} of flow {flow.id!r}"
    return RefusedError(
        f"Kestra does not {action}: {reason}",
        hint=f"check the arguments of the run: {'inputs, trigger, at' if pause is None else 'resume'}",
        origin=flow.origin,
    )


def timeout_error(flow: Flow, run: Run, timeout: float) -> RunTimeoutError:
    """The error of a run that was killed."""
    unfinished = [task.id for task in run.all_tasks if not task.ended]
    during = f" during {', '.join(map(repr, unfinished))}" if unfinished else ""
    return RunTimeoutError(
        f"flow {flow.id!r} did not end within {timeout:g} seconds, and was killed{during}",
        hint="mock the slow tasks, or increase `timeout`",
        origin=flow.origin,
    )


def unrendered_error(flows: Mapping[str, PreparedFlow], run: Run, unrendered: Unrendered) -> UnrenderedError | None:
    """The error of a run in which a mocked task would have failed on a server.

    Tasks that ran for real are not listed: they have failed, and the state of the run shows it.
    """
    if unrendered == "allow":
        return None
    accepted = () if isinstance(unrendered, str) else unrendered
    found = list(dict.fromkeys(one for one in _failures(run) if f"{one.task}.{one.property}" not in accepted))
    if not found:
        return None
    locations = {id_: SourceLocations(prepared) for id_, prepared in flows.items()}
    lines = []
    for one in found:
        origin, subject = locations[one.flow].of_property(one.task, one.property)
        lines.append(f"  {origin}: {subject}: {one.property}: {one.reason}")
    names = ", ".join(f'"{name}"' for name in sorted({f"{one.task}.{one.property}" for one in found}))
    count = f"{len(found)} {'property' if len(found) == 1 else 'properties'} of mocked tasks"
    details = "\n".join(lines)
    return UnrenderedError(
        f"{count} cannot be rendered, so flow {run.flow!r} would fail on a server\n{details}",
        hint=f"add the missing secret, key-value pair, file or output of a mock; or accept it with "
        f'unrendered="allow", or [{names}]',
    )


def network_error(flow: Flow, flows: Mapping[str, PreparedFlow], refused: list[Connection]) -> NetworkError:
    """The error of a run that tried to connect to hosts that it does not allow."""
    lines = []
    for one in dict.fromkeys(refused):
        by = " by http()" if one.function else f" by {one.program}" if one.program else ""
        if one.flow is None or one.task is None:
            lines.append(f"  {flow.origin}: {'http() in an expression of the flow' if one.function else 'the flow'}")
        else:
            origin, subject = SourceLocations(flows[one.flow]).of_property(one.task, None)
            lines.append(f"  {origin}: {subject}{by}")
        lines[-1] += f": {one.address}{' (lookup of a host name)' if one.is_lookup else ''}"
    details = "\n".join(dict.fromkeys(lines))
    return NetworkError(
        f"flow {flow.id!r} uses the network, which the run does not allow\n{details}", hint=_network_hint(refused)
    )


def _network_hint(refused: list[Connection]) -> str:
    mock = "mock the task, or " if any(one.task is not None and not one.function for one in refused) else ""
    hosts = [one.host for one in refused if one.program is None or (one.port is not None and not one.is_lookup)]
    if hosts:
        return (
            f'{mock}allow it with network=True, or this host with network=["{hosts[0]}"]; '
            f"on the command line: --network, or --allow-host {hosts[0]}"
        )
    if any(one.is_lookup for one in refused):
        return (
            f"{mock}allow it with network=True, or the host that it looks up, such as "
            'network=["example.com"]; on the command line: --network, or --allow-host example.com'
        )
    return f"{mock}allow it with network=True; on the command line: --network"


def _failures(run: Run) -> Iterator[_Failure]:
    for one in (run, *run.others):
        for task in one.all_tasks:
            if task.mocked:
                for name, reason in task.rendered.unrendered.items():
                    yield _Failure(one.flow, task.id, name, reason)
