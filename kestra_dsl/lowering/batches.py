"""Replaces each ``ForEachItem`` by a ``Split`` of the file, and a ``Loop`` that runs a subflow for each part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.expressions.literals import path
from kestra_dsl.lowering.iterations import FOR_EACH_ITEM, NEW_LOOP
from kestra_dsl.lowering.loops.texts import tasks_of
from kestra_dsl.lowering.paths import after, restarted
from kestra_dsl.lowering.task_places import SEQUENTIAL, task_places
from kestra_dsl.lowering.template_texts import references_of, templates_in
from kestra_dsl.templates import is_template, parse
from kestra_dsl.templates.rewriting import rewritten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kestra_dsl.lowering.lowered_flow import LoweredFlow, YamlMapping

__all__ = ["lower_batches"]

_CORE = "io.kestra.plugin.core."
_OF_SUBFLOW = (
    "namespace", "flowId", "revision", "inputs", "labels", "inheritLabels", "wait", "transmitFailed",
    "scheduleDate", "restartBehavior",
)  # fmt: skip
_ITERATIONS = (("taskrun.items", "item.value"), ("taskrun.iteration", "item.index"))
_ADDED = ("_split", "_items", "_merge")
"""The ends of the ids of the tasks that 1.x adds."""
_BY_HAND = (
    "declare `outputs` in the called flow, give the Loop an output for each of them with fetchType STORE, and read "
    "outputs.<id>_items.uri"
)


def lower_batches(lowered: LoweredFlow) -> None:
    """Write each ForEachItem as a Split, and a Loop over its parts with a Subflow."""
    places = [place for place in task_places(lowered.data) if place.task.get("type") == FOR_EACH_ITEM]
    if not places:
        return
    around = tasks_of(lowered.data)
    _refuse_outputs(lowered, {str(place.task.get("id")) for place in places})
    for place in places:
        task = place.task
        if lowered.data.get("concurrency"):
            lowered.refuse(
                lowered.owner_of(task),
                f"the iterations of {task.get('id')!r} would wait for the flow itself: in 2.0 they are its executions "
                "and count towards its concurrency limit",
                "put the loop into a flow without a limit",
            )
        if any(container.loops for container in around.get(str(task.get("id")), ())):
            _refuse_in_loop(lowered, task)
        _convert(task, lowered.target)


def _convert(task: YamlMapping, target: str) -> None:
    id_ = task["id"]
    declared = task.pop("batch", None) or {"rows": 1}
    batch = {name: value if name == "bytes" else _number(value) for name, value in declared.items()}
    source = task.pop("items", None)
    called = {name: _iterations(task.pop(name), target) for name in _OF_SUBFLOW if name in task}
    blocks: dict[str, Any] = {name: task.pop(name) for name in ("errors", "finally") if name in task}
    loop: dict[str, Any] = {
        "id": f"{id_}_items",
        "type": NEW_LOOP,
        "values": f"{{{{ {path('outputs', f'{id_}_split')}.uris }}}}",
    }
    loop["concurrencyLimit"] = 0
    if called.get("transmitFailed") is False:
        loop["transmitFailed"] = False
    loop["tasks"] = [{"id": f"{id_}_call", "type": _CORE + "flow.Subflow", **called}]
    task["type"] = SEQUENTIAL
    from_source = {} if source is None else {"from": source}
    task["tasks"] = [{"id": f"{id_}_split", "type": _CORE + "storage.Split", **from_source, **batch}, loop]
    task.update(blocks)


def _number(value: Any) -> Any:
    """The number in a text: a batch has texts where a Split has numbers."""
    return int(value) if isinstance(value, str) and value.isdecimal() else value


def _iterations(value: Any, target: str) -> Any:
    """A value whose references to the part of the file and its number are those of a Loop."""
    if isinstance(value, dict):
        return {key: _iterations(inside, target) for key, inside in value.items()}
    if isinstance(value, list):
        return [_iterations(inside, target) for inside in value]
    if not isinstance(value, str) or not is_template(value):
        return value
    edits = {}
    for reference in references_of(value):
        for old, new in _ITERATIONS:
            if (left := after(reference, old)) is not None:
                edits[reference.span] = restarted(new, left)
    return rewritten(parse(value), edits, target) if edits else value


def _refuse_outputs(lowered: LoweredFlow, ids: set[str]) -> None:
    names = {id_ + end for id_ in ids for end in _ADDED} | ids
    for owned in lowered.mappings():
        for text in _texts(owned.mapping):
            read = {str(one.path[0]) for one in references_of(text) if one.root == "outputs" and one.path}
            if read & names:
                name = min(read & names)
                lowered.refuse(
                    owned.owner,
                    f"outputs of the ForEachItem task {name!r} are read, which a Loop of 2.0 does not have",
                    _BY_HAND,
                )


def _refuse_in_loop(lowered: LoweredFlow, task: YamlMapping) -> None:
    for text in templates_in({name: task.get(name) for name in _OF_SUBFLOW}):
        roots = {reference.root for reference in references_of(text)}
        if roots & {"item", "inputs", "trigger", "vars", "outputs", "parent", "parents"}:
            lowered.refuse(
                lowered.owner_of(task),
                f"the ForEachItem {task.get('id')!r} is in a loop, and passes values from around it to the subflow, "
                "which a Loop in a Loop of 2.0 cannot read",
                "put the ForEachItem into a flow of its own, and call it in the loop with these values as inputs",
            )


def _texts(mapping: YamlMapping) -> Iterator[str]:
    """The templates directly in a mapping, and in lists in it."""
    for value in mapping.values():
        for one in value if isinstance(value, list) else (value,):
            if isinstance(one, str) and is_template(one):
                yield one
