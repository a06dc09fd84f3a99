"""The texts and tasks of a rendered flow, each with the containers around it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.lowering.iterations import FOR_EACH_ITEM, NEW_LOOP, OLD_LOOPS, Container

if TYPE_CHECKING:
    from kestra_dsl.lowering.lowered_flow import YamlMapping

__all__ = ["Containers", "FoundText", "tasks_of", "texts_of"]

Containers = tuple[Container, ...]
"""The containers around a task, the outermost first."""

_BLOCKS = ("tasks", "errors", "finally", "then", "else", "cases", "defaults")
_FLOW_BLOCKS = ("tasks", "errors", "finally", "afterExecution")


class FoundText(NamedTuple):
    """A text of a flow."""

    holder: Any
    """The mapping or list that holds the text, under ``key``."""
    key: Any
    text: str
    containers: Containers
    task: YamlMapping
    """The task that the text belongs to, or the flow."""


def tasks_of(flow: YamlMapping) -> Mapping[str, Containers]:
    """The containers around each task, by its id."""
    return {
        mapping["id"]: containers
        for block in _FLOW_BLOCKS
        for mapping, containers in _mappings(flow.get(block), ())
        if _is_task(mapping)
    }


def texts_of(flow: YamlMapping) -> list[FoundText]:
    """Every text of a flow."""
    return [*_texts(flow, (), flow)]


def _mappings(value: Any, containers: Containers) -> Iterator[tuple[YamlMapping, Containers]]:
    if isinstance(value, list):
        for item in value:
            yield from _mappings(item, containers)
    elif isinstance(value, dict):
        yield value, containers
        for key, item in value.items():
            yield from _mappings(item, _inside(value, key, containers))


def _is_task(mapping: YamlMapping) -> bool:
    return isinstance(mapping.get("id"), str) and isinstance(mapping.get("type"), str) and "." in mapping["type"]


def _inside(mapping: YamlMapping, key: str, containers: Containers) -> Containers:
    type_ = mapping.get("type")
    if not isinstance(type_, str) or "." not in type_:
        return containers
    of_iterations = key == "outputs" and (type_ == NEW_LOOP or type_ in OLD_LOOPS)  # rendered in each iteration
    if key not in _BLOCKS and not of_iterations:
        return containers
    loops = type_ == NEW_LOOP or (type_ in OLD_LOOPS and (key == "tasks" or of_iterations))
    return (*containers, Container(str(mapping.get("id")), type_, loops))


def _texts(value: Any, containers: Containers, task: YamlMapping) -> Iterator[FoundText]:
    if isinstance(value, dict):
        task = value if _is_task(value) else task
        pairs: Sequence[tuple[Any, Any]] = list(value.items())
    else:
        pairs = list(enumerate(value))
    for key, item in pairs:
        if isinstance(item, str):
            below = task.get("type") == FOR_EACH_ITEM and (value is not task or key != "runIf")
            here = (*containers, Container(str(task.get("id")), FOR_EACH_ITEM, False)) if below else containers
            yield FoundText(value, key, item, here, task)
        elif isinstance(item, (dict, list)):
            yield from _texts(item, _inside(value, key, containers) if isinstance(value, dict) else containers, task)
