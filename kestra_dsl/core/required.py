"""Find required properties that neither a node nor a plugin default sets."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kestra_dsl.core.class_facts import fields_in_order, required_in
from kestra_dsl.core.defaults import DefaultValues
from kestra_dsl.errors import MissingPropertyError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.shapes import Shape

__all__ = ["may_be_incomplete", "missing", "require_complete"]


def missing(flow: Flow, nodes: Iterable[Node], target: str) -> list[tuple[Node, str]]:
    """Return each node without a required property, and the Python name of the property."""
    found: list[tuple[Node, str]] = []
    required: dict[type[Node], tuple[str, ...]] = {}
    defaults_give = DefaultValues(flow.plugin_defaults)
    for node in nodes:
        cls, values = node.__class__, node.__dict__
        names = required.get(cls)
        if names is None:
            names = required[cls] = required_in(cls, target)
        for name in names:
            if values[name] is None or (name in cls._children and not values[name]):
                kestra_name = fields_in_order(cls)[name]
                if kestra_name not in defaults_give.to(node):
                    found.append((node, name))
    return found


def require_complete(flow: Flow, nodes: Iterable[Node], shapes: Iterable[Shape], target: str) -> None:
    """Raise ``MissingPropertyError`` if a required property is missing.

    Args:
        flow: The flow.
        nodes: Its nodes.
        shapes: Those of the nodes, without properties that are set to None.
        target: The Kestra version.
    """
    defaults = DefaultValues(flow.plugin_defaults)
    incomplete = {shape.cls for shape in shapes if may_be_incomplete(shape, defaults, target)}
    lacking = missing(flow, (node for node in nodes if node.__class__ in incomplete), target) if incomplete else ()
    if not lacking:
        return
    blocks_only = all(name in node._children or node is flow for node, name in lacking)
    raise MissingPropertyError(
        "; ".join(f"{_named(node)} needs {name!r}" for node, name in lacking),
        hint="add tasks to its block, or pass the property"
        if blocks_only
        else "set it on the task, or on all tasks of the type with flow.plugin_default(...)",
        origin=lacking[0][0].origin,
    )


def may_be_incomplete(shape: Shape, defaults: DefaultValues, target: str) -> bool:
    """Whether a required property is neither set nor has a default, or is a block, which may be empty."""
    cls, fields_set = shape.cls, shape.fields_set
    required = required_in(cls, target)
    unset = [fields_in_order(cls)[name] for name in required if name not in fields_set]
    if unset and (cls._verbatim or "plugin_defaults_ref" in fields_set):
        return True
    return any(name in cls._children for name in required) or not defaults.to_type(cls._kestra.type).keys() >= {*unset}


def _named(node: Node) -> str:
    known = node.__dict__.get("id")
    return f"{type(node).__name__} {known!r}" if known else type(node).__name__
