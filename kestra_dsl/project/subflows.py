"""Find the flows of a project that a flow calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kestra_dsl.core.names import full_name

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["called_names", "flows_called_by"]


def flows_called_by(flow: Flow, flows: Iterable[Flow]) -> list[Flow]:
    """Return the flows that a flow calls, and those that they call.

    Args:
        flow: The flow.
        flows: The flows of the project.
    """
    known = {full_name(other): other for other in flows}
    found: dict[str, Flow] = {}
    ahead = [*called_names(flow)]
    for name in ahead:
        if name in known and name not in found and name != full_name(flow):
            found[name] = known[name]
            ahead += called_names(known[name])
    return [*found.values()]


def called_names(caller: Flow) -> Iterator[str]:
    """Yield the `namespace/id` of each flow that a flow calls itself."""
    from kestra_dsl.core.class_facts import type_of
    from kestra_dsl.graph.calls import SUBFLOW_TYPES, called_flow
    from kestra_dsl.lowering.resolving import walk
    from kestra_dsl.reading.classes import own_name

    for task, _ in walk(caller):
        if own_name(str(type_of(task))) in SUBFLOW_TYPES:
            yield called_flow(task, caller.namespace)
