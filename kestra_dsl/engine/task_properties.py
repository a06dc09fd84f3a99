"""The properties that a task runs with: its own and those of plugin defaults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.lowering.defaults import inject

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node

__all__ = ["COMMON_PROPERTIES", "properties_of", "with_plugin_defaults"]

COMMON_PROPERTIES = frozenset(fields_in_order(BaseTask).values()) - {"assets", "version", "pluginDefaultsRef"}
"""The properties that every task has, whatever its type."""

_CORE = "io.kestra.plugin.core.flow"
_RENDERED_ELSEWHERE = {
    (f"{_CORE}.ForEachItem", "inputs"): "taskrun",
    (f"{_CORE}.Loop", "outputs"): "{",
    (f"{_CORE}.Pause", "onResume"): "{",
    (f"{_CORE}.Subflow", "outputs"): "{",
}
"""Properties that Kestra does not render with the variables of the task, if they contain this text: it renders them for
each batch or round, in the called flow, or on resume."""


def with_plugin_defaults(data: dict[str, Any], target: str) -> Callable[[Mapping[str, Any]], Mapping[str, Any]]:
    """A function that returns a mapping of the flow as Kestra sees it, after merging plugin defaults."""
    if not (data.get("pluginDefaults") or data.get("taskDefaults")):
        return lambda part: part
    copies: dict[int, Any] = {}
    inject(deepcopy(data, copies), target)
    return lambda part: copies.get(id(part), part)


def properties_of(mapping: Mapping[str, Any], node: Node) -> dict[str, Any]:
    """The properties of a task's own type, as far as Kestra renders them with the variables of the task."""
    names = fields_in_order(type(node))
    blocks = {names[name] for name in type(node)._children}
    return {
        key: value
        for key, value in mapping.items()
        if key not in blocks
        and key not in ("id", "type")
        and (key not in COMMON_PROPERTIES or key in ("timeout", "runIf"))
        and not _contains(value, _RENDERED_ELSEWHERE.get((str(mapping["type"]), key)))
    }


def _contains(value: Any, text: str | None) -> bool:
    if text is None:
        return False
    if isinstance(value, dict):
        return any(_contains(part, text) for item in value.items() for part in item)
    if isinstance(value, list):
        return any(_contains(item, text) for item in value)
    return isinstance(value, str) and text in value
