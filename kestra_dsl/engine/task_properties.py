"""The properties that tasks are given: their own, and those of plugin defaults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.lowering.defaults import inject

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node

__all__ = ["OF_ALL_TASKS", "defaulted", "properties_of"]

OF_ALL_TASKS = frozenset(fields_in_order(BaseTask).values()) - {"assets", "version", "pluginDefaultsRef"}

_CORE = "io.kestra.plugin.core.flow"
_RENDERED_ELSEWHERE = {
    (f"{_CORE}.ForEachItem", "inputs"): "taskrun",
    (f"{_CORE}.Loop", "outputs"): "{",
    (f"{_CORE}.Pause", "onResume"): "{",
    (f"{_CORE}.Subflow", "outputs"): "{",
}
"""What Kestra renders for each batch or round, in the flow that is called, or when somebody resumes: a task cannot tell
what came of it. It is so where this text is in it."""


def defaulted(data: dict[str, Any], target: str) -> Callable[[Mapping[str, Any]], Mapping[str, Any]]:
    """What finds a part of a flow as Kestra has it after it has merged the plugin defaults."""
    if not (data.get("pluginDefaults") or data.get("taskDefaults")):
        return lambda part: part
    copies: dict[int, Any] = {}
    inject(deepcopy(data, copies), target)
    return lambda part: copies.get(id(part), part)


def properties_of(mapping: Mapping[str, Any], node: Node) -> dict[str, Any]:
    """Those that a task has besides what all tasks have, as far as they are rendered with its variables."""
    names = fields_in_order(type(node))
    blocks = {names[name] for name in type(node)._children}
    return {
        key: value
        for key, value in mapping.items()
        if key not in blocks
        and key not in ("id", "type")
        and (key not in OF_ALL_TASKS or key in ("timeout", "runIf"))
        and not _holds(value, _RENDERED_ELSEWHERE.get((str(mapping["type"]), key)))
    }


def _holds(value: Any, text: str | None) -> bool:
    if text is None:
        return False
    if isinstance(value, dict):
        return any(_holds(part, text) for item in value.items() for part in item)
    if isinstance(value, list):
        return any(_holds(item, text) for item in value)
    return isinstance(value, str) and text in value
