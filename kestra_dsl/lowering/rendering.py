"""Renders the model as plain data, with Kestra's names and with references resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.plain_data import is_too_deep, yaml_items
from kestra_dsl.core.shapes import Shape, shape_of
from kestra_dsl.errors import DefinitionError
from kestra_dsl.expressions.placeholders import holds
from kestra_dsl.lowering.rendered import Rendered, RenderedMapping, mappings_in
from kestra_dsl.lowering.resolving import Around, Resolver
from kestra_dsl.yaml import MAX_DEPTH

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["NUMBERS", "Renderer", "is_plain", "render"]


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
    renderer = Renderer(resolver)
    data = renderer.mapping(flow, flow, (), (), 0)
    rendered = Rendered(data, renderer.nodes, renderer.texts, frozenset(renderer.shapes), renderer.deepest >= MAX_DEPTH)
    if resolver.kept:
        _declare_kept(rendered, resolver)
        rendered = rendered._replace(is_too_deep=is_too_deep(data))
    return rendered


def _declare_kept(rendered: Rendered, resolver: Resolver) -> None:
    """Declare the outputs that are collected from the iterations of loops, for 2.0."""
    from kestra_dsl.lowering.loop_outputs import declare_outputs

    for _, mapping in mappings_in(rendered.data):
        kept = resolver.kept.get(mapping["id"]) if isinstance(mapping.node, BaseTask) else None
        if kept:
            declare_outputs(mapping, kept.values())
            rendered.texts.extend(one.text for one in kept.values())


class Renderer:
    """``around`` are the containers around a value, ``inside`` those around tasks in it."""

    __slots__ = ("deepest", "nodes", "resolver", "shapes", "tasks", "texts")

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.nodes: list[Node] = []
        self.tasks: dict[str, BaseTask] = {}
        self.texts: list[str] = []
        self.shapes: set[Shape] = set()
        self.deepest = 0

    def task(self, task: BaseTask, around: Around, depth: int) -> RenderedMapping:
        self.refuse_double(task)
        return self.mapping(task, task, around, None, depth)

    def refuse_double(self, task: BaseTask) -> None:
        other = self.tasks.setdefault(task.id, task)
        if other is not task:
            raise DefinitionError(
                f"there are two tasks {task.id!r} in {self.resolver.flow.id!r}; the other one is at {other.origin}",
                hint="task ids must be unique in the whole flow",
                origin=task.origin,
            )

    def mapping(self, node: Node, at: Node, around: Around, inside: Around | None, depth: int) -> RenderedMapping:
        """The mapping of a node; without ``inside``, of a task, whose fields are around the tasks in them.

        ``at`` is the task or flow that the node is or belongs to.
        """
        shape, values, absent = shape_of(node), node.__dict__, False
        result = RenderedMapping(node)
        self.nodes.append(node)
        if shape.cls._verbatim:
            self.shapes.add(shape.present(values))
            around_tasks = around if inside is None else inside
            for kestra, _, item in yaml_items(node):
                result[kestra] = self.value(item, at, around, around_tasks, depth + 1)
            return result
        for kestra, name in shape.entries:
            if name is None:
                result[kestra] = shape.cls._kestra.type
                continue
            value: Any = values[name]
            kind = value.__class__
            if kind is str:
                result[kestra] = self.text(value, at, around) if "{" in value or holds(value) else value
            elif value is None:
                absent = True
            elif kind is bool or kind is int or kind is float:
                result[kestra] = value
            elif kind is list and is_plain(value):
                if depth >= self.deepest:
                    self.deepest = depth + 1
                result[kestra] = value[:]
            else:
                within = (*around, (node, name)) if inside is None else inside
                result[kestra] = self.value(value, at, around, within, depth + 1)
        self.shapes.add(shape.present(values) if absent else shape)
        return result

    def text(self, text: str, at: Node, around: Around) -> str:
        if holds(text):
            text = self.resolver.text(text, at, around)
        if "{" in text:
            self.texts.append(text)
        return text

    def value(self, value: Any, at: Node, around: Around, inside: Around, depth: int) -> Any:
        kind = value.__class__
        if kind is str:
            return self.text(value, at, around)
        if kind in NUMBERS or value is None:
            return value
        self.deepest = max(self.deepest, depth)
        if kind is list or isinstance(value, list):
            if is_plain(value):
                return value[:]
            return [self.value(item, at, around, inside, depth + 1) for item in value]
        if kind is dict or isinstance(value, dict):
            return {
                self.text(key, at, around): self.value(item, at, around, inside, depth + 1)
                for key, item in value.items()
            }
        if isinstance(value, str):
            return self.text(value, at, around)
        if not isinstance(value, Node):
            return value
        if value._is_task:
            return self.task(value, inside, depth)  # type: ignore[arg-type]
        return self.mapping(value, at, around, inside, depth)


NUMBERS = frozenset((bool, int, float))
"""The classes of scalars other than texts."""


def is_plain(values: list[Any]) -> bool:
    """Whether a list holds only texts, none with an expression."""
    try:
        joined = "\0".join(values)
    except TypeError:
        return False
    return "{" not in joined and not holds(joined)
