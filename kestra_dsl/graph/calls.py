"""The flow that a subflow task calls."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node

__all__ = ["SUBFLOW_TYPES", "called_flow"]

SUBFLOW_TYPES = ("io.kestra.plugin.core.flow.Subflow", "io.kestra.plugin.core.flow.ForEachItem")
_OWN_NAMESPACE = re.compile(r"\{\{-?\s*flow\.namespace\s*-?\}\}")


def called_flow(task: Node, namespace: str | None) -> str:
    """Return the ``namespace/id`` that a subflow task names.

    Args:
        task: The task, of one of the types in ``SUBFLOW_TYPES``.
        namespace: The namespace of its flow, which the task may name with a template.

    Returns:
        The name. It has templates if the task has other ones, and matches no flow then.
    """
    values = task.__dict__
    if task._verbatim:
        own, id_ = values["properties"].get("namespace"), values["properties"].get("flowId")
    else:
        own, id_ = values.get("namespace"), values.get("flow_id")
    return f"{_OWN_NAMESPACE.sub(lambda _: str(namespace), str(own))}/{id_}"
