"""References spelled for the place where they ended up and for the Kestra version that reads them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.versions import version_of
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.parents import children
from kestra_dsl.errors import ExpressionError
from kestra_dsl.expressions.literals import OPENING_BRACE, path
from kestra_dsl.expressions.placeholders import SEPARATOR, broken, replace
from kestra_dsl.expressions.shown import found, refusal
from kestra_dsl.lowering.rounds import FOR_EACH_ITEM, NEW_LOOP, Step, new_round, old_index, old_value

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.collecting import Kept

__all__ = ["Around", "Resolver", "walk"]

Around = tuple[tuple[Any, str], ...]
"""The containers around a task, the outermost first, each with the field that the way goes through."""


def walk(flow: Flow) -> list[tuple[BaseTask, Around]]:
    """Every task of a flow in the order of its YAML, with what is around it."""
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
    """Spells the references of one flow. Without a target, each loop is spelled as its own class is."""

    def __init__(self, flow: Flow, target: str | None = None) -> None:
        self.flow = flow
        self.target = target
        self.kept: dict[str, dict[str, Kept]] = {}
        """What loops of 2.0 have to declare as outputs since texts collect it, by the ids of loops and outputs."""
        self._variables: dict[str, str] = {}

    @cached_property
    def places(self) -> dict[str, Around]:
        """The containers around each task, by its id."""
        return {task.id: around for task, around in walk(self.flow)}

    @cached_property
    def tasks(self) -> dict[str, BaseTask]:
        """The tasks by their ids."""
        return {task.id: task for task, _ in walk(self.flow)}

    def text(self, text: str, at: Node, around: Around) -> str:
        """A text of the node ``at``, which stands in ``around``, with Kestra's spelling for every reference in it."""
        form = found(text)
        if form is not None:
            raise refusal("a text", form, at.origin)
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
            return self.output(what, at, around, rounds_follow=kind == "free" or after == "[")
        if kind == "collect":
            from kestra_dsl.lowering.collecting import collected

            return collected(what, at, around, self)
        return self._round(kind, what, at, around)

    def _variable(self, names: list[str]) -> str:
        """``render()`` exactly when the value holds an expression."""
        text = path("vars", *names)
        value: Any = self.flow.variables or {}
        for name in names:
            value = value.get(name) if isinstance(value, Mapping) else None
        if not _holds_expression(value):
            return text
        # render() goes on until nothing is left to render, which would reach into text that is to stay as it is
        return f"renderOnce({text})" if _holds_literal(value) else f"render({text})"

    def output(self, task: str, at: Node, around: Around, *, rounds_follow: bool) -> str:
        """1.x keys outputs by the value of every loop around the task, the outermost first; 2.0 does not."""
        text = path("outputs", task)
        for container, field in self.places.get(task, ()):
            if self.loops(container, field) and not self.is_new(container):
                # tasks compare by value
                if not any(container is known and field == way for known, way in around):
                    if not rounds_follow:
                        raise ExpressionError(
                            f"{task!r} runs once a round of {container.id!r}, and is read from outside of the loop",
                            hint=f"collect what all rounds give: {container.id}.collect({task}.outputs.name), "
                            f"or say which one, by its value: {task}.outputs['value'].name",
                            origin=at.origin,
                        )
                    break
                text += f"[{self._round('item', container.id, at, around)}]"
        return text

    def _round(self, kind: str, loop: str, at: Node, around: Around) -> str:
        """The value or the number of the current round of a loop, seen from a task in it."""
        way = [self._step(container, field) for container, field in around]
        mine = next((place for place, step in enumerate(way) if step.rounds and step.id == loop), None)
        if mine is None:
            raise ExpressionError(
                f"the {'value' if kind == 'item' else 'number'} of the round of {loop!r} is used outside of the loop",
                hint="it exists for the tasks in the loop's block only",
                origin=at.origin,
            )
        if self.is_new(around[mine][0]):
            return new_round(way, mine, "value" if kind == "item" else "index")
        spelled = old_value(way, mine) if kind == "item" else old_index(way, mine)
        if spelled is None:
            raise ExpressionError(
                f"Kestra 1.x does not tell the number of the round of {loop!r} below {way[mine + 1].id!r}",
                hint="read it in a task directly in the loop, and that task's output here",
                origin=at.origin,
            )
        return spelled

    def _step(self, container: Any, field: str) -> Step:
        is_task = isinstance(container, BaseTask)
        return Step(container.id if is_task else "", type_of(container), self.loops(container, field))

    def loops(self, container: Any, field: str) -> bool:
        """Whether the way through a field runs once a round: 1.x runs ``errors`` and ``finally`` once for the loop."""
        if not (isinstance(container, BaseTask) and container._loops):
            return False
        return field == "tasks" or self.is_new(container)

    def is_new(self, container: Any) -> bool:
        """Whether a loop is one of 2.0."""
        return bool(container._kestra.type == NEW_LOOP) if self.target is None else version_of(self.target).has_loop


def _holds_expression(value: Any) -> bool:
    return any("{{" in text or "{%" in text for text in _texts(value))


def _holds_literal(value: Any) -> bool:
    return any(OPENING_BRACE in text for text in _texts(value))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (Mapping, list)):
        for item in value.values() if isinstance(value, Mapping) else value:
            yield from _texts(item)
