"""What a run must not leave unsaid: properties that could not be rendered, and a network that it did not allow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from kestra_dsl.engine.locating import Places
from kestra_dsl.errors import NetworkError, UnrenderedError, UsageError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.engine.network import Connection
    from kestra_dsl.engine.runs import Run
    from kestra_dsl.engine.stand_ins import Prepared

__all__ = ["Unrendered", "network_error", "refuse_unknown_strictness", "unrendered_error"]

Unrendered: TypeAlias = Literal["error", "allow"] | list[str] | tuple[str, ...] | AbstractSet[str]
"""Whether a property that cannot be rendered is an error, or the properties for which it is not: ``load.sql``."""


class _Failure(NamedTuple):
    flow: str
    task: str
    property: str
    reason: str


def refuse_unknown_strictness(unrendered: Unrendered) -> None:
    if isinstance(unrendered, str) and unrendered not in ("error", "allow"):
        raise UsageError(
            f"unrendered is {unrendered!r}", hint='give "error", "allow", or a list of properties: ["load.sql"]'
        )


def unrendered_error(
    flows: Mapping[str, tuple[Flow, Prepared]], run: Run, unrendered: Unrendered
) -> UnrenderedError | None:
    """The error of a run in which a mocked task could not have run on a server.

    A task that ran for real needs none: it failed, and the state of the run says so.
    """
    if unrendered == "allow":
        return None
    accepted = () if isinstance(unrendered, str) else unrendered
    found = list(dict.fromkeys(one for one in _failures(run) if f"{one.task}.{one.property}" not in accepted))
    if not found:
        return None
    places = {id_: Places(flow, ready) for id_, (flow, ready) in flows.items()}
    lines = []
    for one in found:
        origin, subject = places[one.flow].of_property(one.task, one.property)
        lines.append(f"  {origin}: {subject}: {one.property}: {one.reason}")
    names = ", ".join(f'"{name}"' for name in sorted({f"{one.task}.{one.property}" for one in found}))
    count = f"{len(found)} {'property' if len(found) == 1 else 'properties'} of mocked tasks"
    told = "\n".join(lines)
    error = UnrenderedError(
        f"{count} cannot be rendered, so the flow {run.flow!r} would fail on a server\n{told}",
        hint=f"give what is missing: a secret, a key-value pair, a file, an output of a mock; or accept it with "
        f'unrendered="allow", or [{names}]',
    )
    error.run = run
    return error


def network_error(flow: Flow, flows: Mapping[str, tuple[Flow, Prepared]], refused: list[Connection]) -> NetworkError:
    """The error of a run that wanted what it does not allow."""
    lines = []
    for one in dict.fromkeys(refused):
        if one.flow is None or one.task is None:
            lines.append(f"  {flow.origin}: {'http() in an expression of the flow' if one.function else 'the flow'}")
        else:
            origin, subject = Places(*flows[one.flow]).of_property(one.task, None)
            lines.append(f"  {origin}: {subject}{' by http()' if one.function else ''}")
        lines[-1] += f": {one.address}"
    host = refused[0].host
    told = "\n".join(dict.fromkeys(lines))
    mockable = any(one.task is not None and not one.function for one in refused)
    return NetworkError(
        f"the flow {flow.id!r} uses the network, which the run does not allow\n{told}",
        hint=f"{'mock the task, or ' if mockable else ''}allow it with network=True, or this host with "
        f'network=["{host}"]; on the command line: --network, or --allow-host {host}',
    )


def _failures(run: Run) -> Iterator[_Failure]:
    for one in (run, *run.others):
        for task in one.all_tasks:
            if task.mocked:
                for name, reason in task.rendered.unrendered.items():
                    yield _Failure(one.flow, task.id, name, reason)
