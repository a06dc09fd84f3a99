"""Renders the model as plain data, with Kestra's names and with references resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.plain_data import yaml_items
from kestra_dsl.errors import DefinitionError
from kestra_dsl.expressions.placeholders import holds
from kestra_dsl.lowering.rendered import Rendered, RenderedMapping, mappings_in
from kestra_dsl.lowering.resolving import Around, Resolver

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["render"]


def render(flow: Flow, target: str | None = None) -> Rendered:
    """A flow as plain data, not lowered yet.

    Args:
        flow: The flow.
        target: The version that references to loops are written for. Without one, each is written as the class of its
            loop requires.

    Raises:
        DefinitionError: Two tasks have the same id, or a reference is not available where it is used.
    """
    resolver = Resolver(flow, target)
    renderer = _Renderer(resolver)
    rendered = Rendered(renderer.node(flow, ()), renderer.nodes, renderer.texts)
    if resolver.kept:
        _declare_kept(rendered, resolver)
    return rendered


def _declare_kept(rendered: Rendered, resolver: Resolver) -> None:
    """Declare the outputs that are collected from the iterations of loops, for 2.0."""
    from kestra_dsl.lowering.loop_outputs import declare_outputs

    for _, mapping in mappings_in(rendered.data):
        kept = resolver.kept.get(mapping["id"]) if isinstance(mapping.node, BaseTask) else None
        if kept:
            declare_outputs(mapping, kept.values())
            rendered.texts.extend(one.text for one in kept.values())


class _Renderer:
    __slots__ = ("at", "nodes", "resolver", "tasks", "texts")

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.nodes: list[Node] = []
        self.tasks: dict[str, BaseTask] = {}
        self.texts: list[str] = []
        self.at: Node = resolver.flow

    def node(self, node: Node, around: Around) -> RenderedMapping:
        result = RenderedMapping(node)
        self.nodes.append(node)
        for kestra, name, value in yaml_items(node):
            if value.__class__ is str:
                result[kestra] = self.text(value, node, around) if "{" in value or holds(value) else value
            elif value.__class__ in _PLAIN:
                result[kestra] = value
            else:
                self.at = node
                inside = (*around, (node, name)) if node._is_task else around
                result[kestra] = self.value(value, around, inside)
        return result

    def refuse_duplicate(self, task: BaseTask) -> None:
        other = self.tasks.setdefault(task.id, task)
        if other is not task:
            raise DefinitionError(
                f"there are two tasks {task.id!r} in {self.resolver.flow.id!r}; the other one is at {other.origin}",
                hint="task ids must be unique in the whole flow",
                origin=task.origin,
            )

    def text(self, text: str, at: Node, around: Around) -> str:
        if holds(text):
            text = self.resolver.text(text, at, around)
        if "{" in text:
            self.texts.append(text)
        return text

    def value(self, value: Any, around: Around, inside: Around) -> Any:
        """``around`` are the containers around the value, ``inside`` those around tasks in it."""
        if isinstance(value, str):
            return self.text(value, self.at, around)
        if isinstance(value, list):
            if _is_plain(value):
                return value[:]
            return [self.value(item, around, inside) for item in value]
        if isinstance(value, dict):
            return {self.text(key, self.at, around): self.value(item, around, inside) for key, item in value.items()}
        if not isinstance(value, Node):
            return value
        if value._is_task:
            self.refuse_duplicate(value)  # type: ignore[arg-type]
            return self.node(value, inside)
        part = RenderedMapping(value)
        self.nodes.append(value)
        for kestra, _, item in yaml_items(value):
            part[kestra] = self.value(item, around, inside)
        return part


_PLAIN = (bool, int, float)


def _is_plain(values: list[Any]) -> bool:
    """Whether a list holds only texts, none with an expression."""
    try:
        joined = "\0".join(values)
    except TypeError:
        return False
    return "{" not in joined and not holds(joined)
