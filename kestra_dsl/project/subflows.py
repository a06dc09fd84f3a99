"""Find the flows of a project that a flow calls."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from kestra_dsl.project.selection import full_name

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["called_names", "flows_called_by"]

_CALLERS = ("io.kestra.plugin.core.flow.Subflow", "io.kestra.plugin.core.flow.ForEachItem")
_OWN_NAMESPACE = re.compile(r"\{\{-?\s*flow\.namespace\s*-?\}\}")


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
    from kestra_dsl.lowering.resolving import walk
    from kestra_dsl.reading.classes import own_name

    tasks: list[Any] = [task for task, _ in walk(caller) if own_name(str(type_of(task))) in _CALLERS]
    for task in tasks:
        properties = task.properties if task._verbatim else {"namespace": task.namespace, "flowId": task.flow_id}
        namespace = _OWN_NAMESPACE.sub(lambda _: str(caller.namespace), str(properties.get("namespace")))
        yield f"{namespace}/{properties.get('flowId')}"
