"""The properties that a task runs with: its own and those of plugin defaults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.lowering.defaults import inject
from kestra_dsl.lowering.rendered import mappings_in

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.engine.flow_parts import FlowPart
    from kestra_dsl.lowering.rendered import RenderedMapping

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
each batch or iteration, in the called flow, or on resume."""


def with_plugin_defaults(data: RenderedMapping, target: str) -> Callable[[FlowPart], Mapping[str, Any]]:
    """A function that returns the mapping of a part as Kestra sees it, after merging plugin defaults."""
    if not (data.get("pluginDefaults") or data.get("taskDefaults")):
        return lambda part: part.mapping
    copied = deepcopy(data)
    by_path = dict(mappings_in(copied))  # plugin defaults are merged in place
    inject(copied, target)
    return lambda part: by_path[part.path]


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
