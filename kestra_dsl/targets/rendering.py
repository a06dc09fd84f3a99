"""From the model to plain data: names as Kestra has them, references resolved where they ended up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.errors import DefinitionError, ExpressionError
from kestra_dsl.expressions.literals import OPENING_BRACE, path
from kestra_dsl.expressions.placeholders import SEPARATOR, broken, holds, replace
from kestra_dsl.holders import children
from kestra_dsl.model import Node
from kestra_dsl.nodes import BaseTask
from kestra_dsl.plain import items

if TYPE_CHECKING:
    from kestra_dsl.flow import Flow

__all__ = ["render", "walk"]

Around = tuple[tuple[Any, str], ...]
"""The containers around a task, the outermost first, each with the field that the way goes through."""

_CORE = "io.kestra.plugin.core.flow."

# What 1.x counts in `parents` wherever it stands, because it has outputs; others count only directly in a loop.
_ALWAYS_PARENTS = frozenset((_CORE + "If", _CORE + "Switch", _CORE + "LoopUntil"))
_TRANSPARENT = _CORE + "WorkingDirectory"


def render(flow: Flow) -> dict[str, Any]:
    """A flow as the mapping that its YAML shows."""
    return _Renderer(flow).node(flow, ())


def walk(flow: Flow) -> Iterator[tuple[BaseTask, Around]]:
    """Every task of a flow in the order of its YAML, with what is around it."""

    def below(node: Node, around: Around) -> Iterator[tuple[BaseTask, Around]]:
        for field, _, task in children(node):
            here = around if node is flow else (*around, (node, field))
            yield task, here
            yield from below(task, here)

    return below(flow, ())


class _Renderer:
    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.places: dict[str, Around] = {}
        tasks: dict[str, BaseTask] = {}
        for task, around in walk(flow):
            if task.id in tasks:
                raise DefinitionError(
                    f"there are two tasks {task.id!r} in {flow.id!r}; the other one is at {tasks[task.id].origin}",
                    hint="ids are unique in a flow, whatever block the tasks stand in",
                    origin=task.origin,
                )
            tasks[task.id] = task
            self.places[task.id] = around
        self.at: Node = flow

    def node(self, node: Node, around: Around) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for kestra, name, value in items(node):
            if isinstance(value, str):
                self.at = node
                result[kestra] = self.text(value, around) if holds(value) else value
            elif isinstance(value, (bool, int, float)):
                result[kestra] = value
            else:
                self.at = node
                inside = (*around, (node, name)) if isinstance(node, BaseTask) else around
                result[kestra] = self.value(value, around, inside)
        return result

    def value(self, value: Any, around: Around, inside: Around) -> Any:
        """``around`` is where the value stands, ``inside`` where tasks stand that it holds."""
        if isinstance(value, str):
            return self.text(value, around) if holds(value) else value
        if isinstance(value, list):
            return [self.value(item, around, inside) for item in value]
        if isinstance(value, Mapping):
            return {
                self.text(key, around) if holds(key) else key: self.value(item, around, inside)
                for key, item in value.items()
            }
        if isinstance(value, BaseTask):
            return self.node(value, inside)
        if isinstance(value, Node):
            return {kestra: self.value(item, around, inside) for kestra, _, item in items(value)}
        return value

    def text(self, text: str, around: Around) -> str:
        resolved = replace(text, lambda kind, what, after: self.resolve(kind, what, after, around))
        if broken(resolved):
            raise ExpressionError(
                "a text with a reference in it was changed: cut, put in upper case, or quoted",
                hint="change the value in Kestra, with a filter such as f.upper(), f.urlencode() or f.slice()",
                origin=self.at.origin,
            )
        return resolved

    def resolve(self, kind: str, what: str, after: str, around: Around) -> str:
        if kind == "variable":
            return self.variable(what.split(SEPARATOR))
        if kind in ("output", "free"):
            return self.output(what, around, rounds_follow=kind == "free" or after == "[")
        return self.round(kind, what, around)

    def variable(self, names: list[str]) -> str:
        """``render()`` exactly when the value holds an expression."""
        text = path("vars", *names)
        value: Any = self.flow.variables or {}
        for name in names:
            value = value.get(name) if isinstance(value, Mapping) else None
        if not _holds_expression(value):
            return text
        # render() goes on until nothing is left to render, which would reach into text that is to stay as it is
        return f"renderOnce({text})" if _holds_literal(value) else f"render({text})"

    def output(self, task: str, around: Around, *, rounds_follow: bool) -> str:
        """1.x keys outputs by the value of every loop around the task, the outermost first; 2.0 does not."""
        text = path("outputs", task)
        known = {(id(container), field) for container, field in around}  # tasks compare by value
        for container, field in self.places.get(task, ()):
            if _is_loop(container, field) and not _is_new_loop(container):
                if (id(container), field) not in known:
                    if not rounds_follow:
                        raise ExpressionError(
                            f"{task!r} runs once a round of {container.id!r}, and is read from outside of the loop",
                            hint="say which round, by its value: task.outputs['value'].name",
                            origin=self.at.origin,
                        )
                    break
                text += f"[{self.round('item', container.id, around)}]"
        return text

    def round(self, kind: str, loop: str, around: Around) -> str:
        """The value or the number of the current round of a loop, seen from a task in it."""
        loops = [place for place, (container, field) in enumerate(around) if _is_loop(container, field)]
        mine = next((place for place in loops if around[place][0].id == loop), None)
        if mine is None:
            raise ExpressionError(
                f"the {'value' if kind == 'item' else 'number'} of the round of {loop!r} is used outside of the loop",
                hint="it exists for the tasks in the loop's block only",
                origin=self.at.origin,
            )
        if _is_new_loop(around[mine][0]):
            return _new_round(kind, loops.index(mine), len(loops))
        return _old_round(kind, around, mine, self.at)


def _new_round(kind: str, place: int, loops: int) -> str:
    name = "value" if kind == "item" else "index"
    if place == loops - 1:
        return f"item.{name}"
    if place == loops - 2:
        return f"item.parent.{name}"
    return f"item.parents[{place}].{name}"


def _old_round(kind: str, around: Around, mine: int, at: Node) -> str:
    """``taskrun`` directly in the loop; below, the ``parents`` that 1.x lists, the nearest first."""
    below = [container for container, _ in around[mine + 1 :]]
    while below and below[-1]._kestra.type == _TRANSPARENT:
        below.pop()
        if kind == "index":
            below.append(around[-1][0])  # 1.x shows the number to the working directory alone
            break
    if not below:
        return "taskrun.value" if kind == "item" else "taskrun.iteration"
    if kind == "index":
        raise ExpressionError(
            f"Kestra 1.x does not tell the number of the round of {around[mine][0].id!r} below {below[0].id!r}",
            hint="read it in a task directly in the loop, and that task's output here",
            origin=at.origin,
        )
    nearer = 0
    for place in range(mine + 2, mine + 1 + len(below)):
        container = around[place][0]
        directly = _is_loop(*around[place - 1])
        if directly or container._kestra.type in _ALWAYS_PARENTS:
            nearer += 1
    return f"parents[{nearer}].taskrun.value" if nearer else "parent.taskrun.value"


def _is_loop(container: Any, field: str) -> bool:
    """Whether the way through this field runs once a round: 1.x runs ``errors`` and ``finally`` once for the loop."""
    return isinstance(container, BaseTask) and container._loops and (field == "tasks" or _is_new_loop(container))


def _is_new_loop(container: Any) -> bool:
    return bool(container._kestra.type == _CORE + "Loop")


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
