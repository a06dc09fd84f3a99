"""Required properties that neither a node nor a plugin default has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.class_facts import fields_in_order, required_in, type_of
from kestra_dsl.core.flow import Flow
from kestra_dsl.core.required import may_be_incomplete

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.core.node import Node

__all__: list[str] = []


@rule("KD108", "A missing required property", Flow)
def required_properties_are_set(_flow: Flow, checked: CheckedFlow) -> Problems:
    defaults, target = checked.plugin_defaults, checked.target
    shapes = {visited.shape for visited in checked.visited}
    incomplete = {shape for shape in shapes if may_be_incomplete(shape, defaults, target)}
    for visited in checked.visited:
        if visited.shape in incomplete:
            for problem in _absent(visited.node, checked):
                yield problem._replace(found=visited)


def _absent(node: Node, checked: CheckedFlow) -> Problems:
    values = node.__dict__
    required = required_in(type(node), checked.target)
    absent = [name for name in required if values[name] is None and name not in node._children]
    if not absent:
        return
    flow, names = checked.flow, fields_in_order(type(node))
    defaults = checked.plugin_defaults.to(node)
    absent = [name for name in absent if names[name] not in defaults]
    if not absent:
        return
    known = values.get("id")
    who = "the flow" if node is flow else repr(known) if known else f"this {type(node).__name__}"
    hint = "Kestra rejects the flow without it"
    if type_of(node) is not None and "." in str(type_of(node)):
        hint = "set it here, or in a plugin default for the type"
    for name in absent:
        if not checked.was_refused(node, name) and not _is_in_task_defaults(flow, node, names[name]):
            yield Problem(f"{who} needs {checked.name_of(node, name)!r}", hint=hint)


def _is_in_task_defaults(flow: Flow, node: Node, key: str) -> bool:
    """Whether ``taskDefaults``, the old name of plugin defaults, has the property."""
    type_ = type_of(node)
    entries: list[Any] = [entry for entry in flow.task_defaults or () if isinstance(entry, dict)]
    return type_ is not None and any(
        type_.startswith(str(entry.get("type"))) and key in (entry.get("values") or {}) for entry in entries
    )
