"""Where the tasks of a rendered flow are, for lowering that puts tasks around others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from kestra_dsl.lowering.lowered_flow import YamlMapping

__all__ = ["SEQUENTIAL", "TaskPlace", "task_places", "unused_id", "wrap"]

SEQUENTIAL = "io.kestra.plugin.core.flow.Sequential"
_PARALLEL = "io.kestra.plugin.core.flow.Parallel"
_DAG = "io.kestra.plugin.core.flow.Dag"
_BLOCKS = ("tasks", "errors", "finally", "afterExecution", "then", "else", "defaults", "_")
_OF_WRAPPER = ("description", "disabled", "runIf", "allowFailure", "allowWarning")
"""Properties that are about whether the task runs, and how its failure counts."""


class TaskPlace(NamedTuple):
    """A task, and what holds it."""

    task: YamlMapping
    holder: Any
    """The list or mapping that holds the task, under ``key``."""
    key: Any
    in_order: bool
    """Whether the tasks of the holder run one after the other."""
    dag: tuple[YamlMapping, ...] = ()
    """The entries of the Dag around the task."""


def task_places(value: Any, dag: tuple[YamlMapping, ...] = ()) -> Iterator[TaskPlace]:
    """Every task below a mapping, inner ones first, and the last of a list first."""
    for key, item in value.items() if isinstance(value, dict) else ():
        inside = item.values() if key == "cases" and isinstance(item, dict) else (item,)
        for block in inside:
            if isinstance(block, list) and (key in _BLOCKS or key == "cases"):
                yield from _of_list(value, key, block)
        if key == "task" and _is_task(item):
            yield from task_places(item)
            yield TaskPlace(item, value, key, False, dag)


def _of_list(container: YamlMapping, key: str, block: list[Any]) -> Iterator[TaskPlace]:
    type_ = container.get("type")
    entries = tuple(item for item in block if isinstance(item, dict)) if type_ == _DAG else ()
    for place in range(len(block) - 1, -1, -1):
        item = block[place]
        if not isinstance(item, dict):
            continue
        if _is_task(item):
            yield from task_places(item)
            yield TaskPlace(item, block, place, not (type_ == _PARALLEL and key == "tasks"))
        else:
            yield from task_places(item, entries)


def _is_task(item: Any) -> bool:
    return isinstance(item, dict) and isinstance(item.get("type"), str) and "." in item["type"]


def unused_id(flow: YamlMapping, wanted: str) -> str:
    """An id that no task of the flow has."""
    ids = {place.task.get("id") for place in task_places(flow)}
    number = 1
    found = wanted
    while found in ids:
        number += 1
        found = f"{wanted}_{number}"
    return found


def wrap(place: TaskPlace, id_: str, after: list[YamlMapping]) -> YamlMapping:
    """Put a Sequential around a task, with other tasks after it, and its blocks ``errors`` and ``finally``.

    Args:
        place: The task.
        id_: The id of the Sequential.
        after: The tasks that run after it.

    Returns:
        The Sequential, which is where the task was.
    """
    task = place.task
    blocks: YamlMapping = {name: task.pop(name) for name in ("errors", "finally") if name in task}
    moved: YamlMapping = {name: task.pop(name) for name in _OF_WRAPPER if name in task}
    wrapper: YamlMapping = {"id": id_, "type": SEQUENTIAL, **moved, "tasks": [task, *after], **blocks}
    place.holder[place.key] = wrapper
    for entry in place.dag:
        names = entry.get("dependsOn")
        if isinstance(names, list):
            entry["dependsOn"] = [id_ if name == task.get("id") else name for name in names]
    return wrapper
