"""Writes the references of a flow as Kestra reads them, which depends on the task that reads and on the version."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.versions import version_of
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.parents import children
from kestra_dsl.errors import ExpressionError
from kestra_dsl.expressions.literals import OPENING_BRACE, path
from kestra_dsl.expressions.placeholders import SEPARATOR, broken, replace
from kestra_dsl.expressions.reprs import find_repr, repr_error
from kestra_dsl.lowering.iterations import FOR_EACH_ITEM, NEW_LOOP, Container, new_iteration, old_index, old_value
from kestra_dsl.yaml.texts import texts_of

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.loop_outputs import LoopOutput

__all__ = ["Around", "Resolver", "walk"]

Around = tuple[tuple[Any, str], ...]
"""The containers around a task, the outermost first, each with its field that holds the task or the next one."""


def walk(flow: Flow) -> list[tuple[BaseTask, Around]]:
    """Every task of a flow, in the order of its YAML, with the containers around it."""
    found: list[tuple[BaseTask, Around]] = []
    _walk(flow, (), found)
    return found


def _walk(node: Node, inside: Around, found: list[tuple[BaseTask, Around]]) -> None:
    for field, _, task in children(node):
        around = (*inside, (node, field)) if node._is_task else inside
        found.append((task, around))
        if task._children:
            _walk(task, around, found)


class Resolver:
    """Writes the references of one flow.

    Args:
        flow: The flow.
        target: The version to write them for. Without one, each loop is read as its own class requires.
    """

    def __init__(self, flow: Flow, target: str | None = None) -> None:
        self.flow = flow
        self.target = target
        self.kept: dict[str, dict[str, LoopOutput]] = {}
        """The outputs that loops of 2.0 have to declare, because texts collect them, by the ids of loop and output."""
        self._variables: dict[str, str] = {}

    @cached_property
    def places(self) -> dict[str, Around]:
        """The containers around each task that is in one, by its id."""
        found: list[tuple[BaseTask, Around]] = []
        for _, _, task in children(self.flow):
            if task._children:
                _walk(task, (), found)
        return {task.id: around for task, around in found}

    @cached_property
    def tasks(self) -> dict[str, BaseTask]:
        """The tasks by their ids."""
        return {task.id: task for task, _ in walk(self.flow)}

    def text(self, text: str, at: Node, around: Around) -> str:
        """A text with its references as Kestra reads them.

        Args:
            text: A text with placeholders of references.
            at: The node that has the text.
            around: The containers around that node.

        Raises:
            ExpressionError: A reference is not available there, or the text holds a damaged one.
        """
        form = find_repr(text)
        if form is not None:
            raise repr_error("a text", form, at.origin)
        if type_of(at) == FOR_EACH_ITEM and text != at.__dict__.get("run_if"):
            around = (*around, (at, "inputs"))
        resolved = replace(text, lambda kind, what, after: self._resolve(kind, what, after, at, around))
        if broken(resolved):
            raise ExpressionError(
                "a text with a reference in it was changed: cut, put in upper case, or quoted",
                hint="change the value in Kestra, with a filter such as f.upper(), f.urlencode() or f.slice()",
                origin=at.origin,
            )
        return resolved

    def _resolve(self, kind: str, what: str, after: str, at: Node, around: Around) -> str:
        if kind == "variable":
            known = self._variables.get(what)
            if known is None:
                known = self._variables[what] = self._variable(what.split(SEPARATOR))
            return known
        if kind in ("output", "free"):
            return self.output(what, at, around, iterations_follow=kind == "free" or after == "[")
        if kind == "collect":
            from kestra_dsl.lowering.loop_outputs import collect_expression

            return collect_expression(what, at, around, self)
        return self._iteration(kind, what, at, around)

    def _variable(self, names: list[str]) -> str:
        """A variable, in ``render()`` exactly when its value holds an expression."""
        text = path("vars", *names)
        value: Any = self.flow.variables or {}
        for name in names:
            value = value.get(name) if isinstance(value, Mapping) else None
        if not _holds_expression(value):
            return text
        # render() repeats until nothing is left to render, which would also render what literal() protects
        return f"renderOnce({text})" if _holds_literal(value) else f"render({text})"

    def output(self, task: str, at: Node, around: Around, *, iterations_follow: bool) -> str:
        """The outputs of a task: 1.x keys them by the value of each loop around it, the outermost first; 2.0 does not.

        Args:
            task: The id of the task.
            at: The node that reads.
            around: The containers around that node.
            iterations_follow: Whether the text itself names the iterations that the node is outside of.
        """
        text = path("outputs", task)
        for container, field in self.places.get(task, ()):
            if self.loops(container, field) and not self.is_new(container):
                # tasks compare by value
                if not any(container is known and field == way_in for known, way_in in around):
                    if not iterations_follow:
                        raise ExpressionError(
                            f"{task!r} runs once per iteration of {container.id!r}, and is read outside of the loop",
                            hint=f"collect the outputs of all iterations: {container.id}.collect({task}.outputs.name), "
                            f"or name one iteration by its value: {task}.outputs['value'].name",
                            origin=at.origin,
                        )
                    break
                text += f"[{self._iteration('item', container.id, at, around)}]"
        return text

    def _iteration(self, kind: str, loop: str, at: Node, around: Around) -> str:
        """The value or the number of the current iteration of a loop, read by a task in it."""
        containers = [self._container(container, field) for container, field in around]
        position = next((at for at, one in enumerate(containers) if one.loops and one.id == loop), None)
        if position is None:
            raise ExpressionError(
                f"the {'value' if kind == 'item' else 'number'} of an iteration of {loop!r} is read outside the loop",
                hint="only tasks in the loop's block can read it",
                origin=at.origin,
            )
        if self.is_new(around[position][0]):
            return new_iteration(containers, position, "value" if kind == "item" else "index")
        spelled = old_value(containers, position) if kind == "item" else old_index(containers, position)
        if spelled is None:
            raise ExpressionError(
                f"Kestra 1.x has no iteration number of {loop!r} below {containers[position + 1].id!r}",
                hint="read it in a task directly in the loop, and that task's output here",
                origin=at.origin,
            )
        return spelled

    def _container(self, container: Any, field: str) -> Container:
        is_task = isinstance(container, BaseTask)
        return Container(container.id if is_task else "", type_of(container), self.loops(container, field))

    def loops(self, container: Any, field: str) -> bool:
        """Whether tasks in a field run once per iteration: 1.x runs ``errors`` and ``finally`` once for the loop."""
        if not (isinstance(container, BaseTask) and container._loops):
            return False
        return field == "tasks" or self.is_new(container)

    def is_new(self, container: Any) -> bool:
        """Whether a loop is written as one of 2.0."""
        return bool(container._kestra.type == NEW_LOOP) if self.target is None else version_of(self.target).has_loop


def _holds_expression(value: Any) -> bool:
    return any("{{" in text or "{%" in text for text in texts_of(value))


def _holds_literal(value: Any) -> bool:
    return any(OPENING_BRACE in text for text in texts_of(value))
