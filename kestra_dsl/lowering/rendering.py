"""From the model to plain data: names as Kestra has them, references resolved where they ended up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.plain_data import yaml_items
from kestra_dsl.errors import DefinitionError
from kestra_dsl.expressions.placeholders import holds
from kestra_dsl.lowering.resolving import Around, Resolver

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["Rendered", "render"]


class Rendered(NamedTuple):
    """A flow as the mapping that its YAML shows, and which node each mapping in it was made of."""

    data: dict[str, Any]
    mappings: list[dict[str, Any]]
    nodes: list[Node]
    """What each of the mappings was made of."""
    texts: list[str]
    """The texts with a brace in them, which may be templates."""

    def comments(self) -> dict[int, dict[str | None, str]]:
        """By the identity of the mapping: the Kestra name of a property, or None for the whole, to its comment.

        A silence is a comment too, so that whoever checks the YAML finds it.
        """
        found: dict[int, dict[str | None, str]] = {}
        for mapping, node in zip(self.mappings, self.nodes, strict=True):
            if node._metadata:
                names = fields_in_order(type(node))
                comments = {names[name] if name else None: text for name, text in node._metadata.comments.items()}
                silences = [
                    f"kdsl: silence {code} because {' '.join(reason.split())}"
                    for code, reason in node._metadata.silences.items()
                ]
                if silences:
                    comments[None] = "\n".join([*filter(None, [comments.get(None)]), *silences])
                found[id(mapping)] = comments
        return found


def render(flow: Flow, target: str | None = None) -> Rendered:
    """A flow as plain data. References to loops are spelled for the target, or each as its loop's class has them."""
    resolver = Resolver(flow, target)
    renderer = _Renderer(resolver)
    rendered = Rendered(renderer.node(flow, ()), renderer.mappings, renderer.nodes, renderer.texts)
    if resolver.kept:
        _declare_kept(rendered, resolver)
    return rendered


def _declare_kept(rendered: Rendered, resolver: Resolver) -> None:
    """Let loops of 2.0 keep what is collected from their rounds."""
    from kestra_dsl.lowering.collecting import declare

    for mapping, node in zip(rendered.mappings, rendered.nodes, strict=True):
        kept = resolver.kept.get(mapping["id"]) if isinstance(node, BaseTask) else None
        if kept:
            declare(mapping, kept.values())
            rendered.texts.extend(one.text for one in kept.values())


class _Renderer:
    __slots__ = ("at", "mappings", "nodes", "resolver", "tasks", "texts")

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.mappings: list[dict[str, Any]] = []
        self.nodes: list[Node] = []
        self.tasks: dict[str, BaseTask] = {}
        self.texts: list[str] = []
        self.at: Node = resolver.flow

    def node(self, node: Node, around: Around) -> dict[str, Any]:
        result: dict[str, Any] = {}
        self.mappings.append(result)
        self.nodes.append(node)
        for kestra, name, value in yaml_items(node):
            if value.__class__ is str:
                result[kestra] = self.text(value, node, around) if "{" in value or holds(value) else value
            elif value.__class__ in _PLAIN:
                result[kestra] = value
            else:
                self.at = node
                inside = (*around, (node, name)) if isinstance(node, BaseTask) else around
                result[kestra] = self.value(value, around, inside)
        return result

    def refuse_double(self, task: BaseTask) -> None:
        other = self.tasks.setdefault(task.id, task)
        if other is not task:
            raise DefinitionError(
                f"there are two tasks {task.id!r} in {self.resolver.flow.id!r}; the other one is at {other.origin}",
                hint="ids are unique in a flow, whatever block the tasks stand in",
                origin=task.origin,
            )

    def text(self, text: str, at: Node, around: Around) -> str:
        if holds(text):
            text = self.resolver.text(text, at, around)
        if "{" in text:
            self.texts.append(text)
        return text

    def value(self, value: Any, around: Around, inside: Around) -> Any:
        """``around`` is where the value stands, ``inside`` where tasks stand that it holds."""
        if isinstance(value, str):
            return self.text(value, self.at, around)
        if isinstance(value, list):
            if _is_plain(value):
                return value[:]
            return [self.value(item, around, inside) for item in value]
        if isinstance(value, Mapping):
            return {self.text(key, self.at, around): self.value(item, around, inside) for key, item in value.items()}
        if isinstance(value, BaseTask):
            self.refuse_double(value)
            return self.node(value, inside)
        if isinstance(value, Node):
            part = {kestra: self.value(item, around, inside) for kestra, _, item in yaml_items(value)}
            self.mappings.append(part)
            self.nodes.append(value)
            return part
        return value


_PLAIN = (bool, int, float)


def _is_plain(values: list[Any]) -> bool:
    """Whether a list holds texts alone, and none of them an expression."""
    try:
        joined = "\0".join(values)
    except TypeError:
        return False
    return "{" not in joined and not holds(joined)
