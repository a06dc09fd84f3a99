"""What an engine is given in place of the tasks and triggers that it does not have, or that a test speaks for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.core.class_facts import fields_in_order, type_of
from kestra_dsl.core.nodes import AdditionalPlugin, BaseTask, BaseTrigger, Condition, TaskRunner
from kestra_dsl.core.plain_data import nodes_in
from kestra_dsl.engine.defaulted import OF_ALL_TASKS, defaulted, properties_of
from kestra_dsl.engine.inside.mock_class import MOCKED
from kestra_dsl.lowering.rendered import mappings_in

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.rendered import Rendered

__all__ = ["Prepared", "StandIn", "prepared"]

_CORE_TYPES = ("io.kestra.plugin.core.", "io.kestra.core.")
"""Of these the engine knows all: what it lacks there is an error, and not the plugin of somebody else."""
_OLD_SCRIPTS = "io.kestra.core.tasks.scripts."
"""Those are in the plugin of the scripts, in spite of their name."""
_SEQUENTIAL = "io.kestra.plugin.core.flow.Sequential"
_TRIGGER = {"type": "io.kestra.plugin.core.http.Trigger", "uri": "http://localhost", "disabled": True}
_CONDITION = {"type": "io.kestra.plugin.core.condition.Expression", "expression": "{{ true }}"}
_RUNNER = {"type": "io.kestra.plugin.core.runner.Process"}

_OF_ALL_TRIGGERS = frozenset(fields_in_order(BaseTrigger).values()) - {"assets", "version", "pluginDefaultsRef"}


class StandIn(NamedTuple):
    """A part of a flow whose type an engine does not have. Its properties are known to the typed model alone."""

    kind: str
    """``task``, ``trigger``, ``condition`` or ``task runner``."""
    id: str
    """Of the task or trigger; that around it, for a part of one."""
    type: str
    node: Node

    def __str__(self) -> str:
        return f"{self.kind} {self.id!r} ({self.type})"


class Prepared(NamedTuple):
    """A flow as an engine gets it."""

    data: dict[str, Any]
    stand_ins: list[StandIn]
    properties: dict[str, dict[str, Any]]
    """What each task is given besides what all tasks have, by its id: its own and what plugin defaults give.

    What Kestra renders with other variables than the task's is left out.
    """
    mocked: set[str]
    """The tasks that run as stand-ins: those of a type that is absent, and those that a test speaks for."""
    rendered: Rendered


class _Part(NamedTuple):
    mapping: dict[str, Any]
    node: Node
    owner: str
    """The id of the task or trigger that it is, or is a part of."""


def prepared(
    flow: Flow, target: str, absent: Callable[[Iterable[str]], set[str]], spoken_for: Collection[str] = ()
) -> Prepared:
    """The flow for a Kestra version, without what its engine does not have."""
    rendered = flow._rendered(target)
    parts = _parts(rendered)
    types = (str(part.mapping["type"]) for part in parts)
    missing = absent(type_ for type_ in types if not type_.startswith(_CORE_TYPES) or type_.startswith(_OLD_SCRIPTS))
    with_defaults = defaulted(rendered.data, target)
    stand_ins: list[StandIn] = []
    properties: dict[str, dict[str, Any]] = {}
    mocked: set[str] = set()
    for mapping, node, owner in parts:
        type_ = str(mapping.get("type"))
        gone = type_ in missing
        if isinstance(node, BaseTask):
            whole = with_defaults(mapping)
            properties[owner] = properties_of(whole, node)
            gone = gone or bool(missing & {type_of(part) for part in _plugins_of(node)})
            if gone or owner in spoken_for:
                _stand_in_for_task(mapping, whole, holds_tasks=owner not in spoken_for)
                mocked.add(owner)
            if gone:
                stand_ins.append(StandIn("task", owner, type_, node))
        elif gone and not isinstance(node, AdditionalPlugin):
            kind, core = _CORE[_base(node)]
            _replace(mapping, {**_kept_of_trigger(mapping, node), **core})
            stand_ins.append(StandIn(kind, owner, type_, node))
    return Prepared(rendered.data, stand_ins, properties, mocked, rendered)


_CORE: dict[type[Node], tuple[str, dict[str, Any]]] = {
    BaseTrigger: ("trigger", _TRIGGER),
    Condition: ("condition", _CONDITION),
    TaskRunner: ("task runner", _RUNNER),
}


def _base(node: Node) -> type[Node]:
    return next(base for base in _CORE if isinstance(node, base))


def _parts(rendered: Rendered) -> list[_Part]:
    """What Kestra makes an object of a named class of, parents first."""
    kinds: tuple[type[Node], ...] = (BaseTask, AdditionalPlugin, *_CORE)
    owners = {id(part): member for member in rendered.nodes if _is_member(member) for part in _plugins_of(member)}
    found = []
    for _, mapping in mappings_in(rendered.data):
        node = mapping.node
        if isinstance(node, kinds) and isinstance(mapping.get("type"), str):
            member: Any = node if _is_member(node) else owners.get(id(node), rendered.nodes[0])
            found.append(_Part(mapping, node, member.id))
    return found


def _is_member(node: Node) -> bool:
    return isinstance(node, (BaseTask, BaseTrigger))


def _plugins_of(member: Node) -> Iterator[Node]:
    """The parts of a task or trigger that are of a named class, without those of the tasks in it."""
    inside = {id(part) for child in _tasks_in(member) for part in nodes_in(child)}
    for part in nodes_in(member):
        if isinstance(part, (AdditionalPlugin, Condition, TaskRunner)) and id(part) not in inside:
            yield part


def _tasks_in(member: Node) -> Iterator[Node]:
    for part in nodes_in(member):
        if part is not member and isinstance(part, BaseTask):
            yield part


def _kept_of_trigger(mapping: Mapping[str, Any], node: Node) -> dict[str, Any]:
    if not isinstance(node, BaseTrigger):
        return {}
    return {key: value for key, value in mapping.items() if key in _OF_ALL_TRIGGERS}


def _stand_in_for_task(mapping: dict[str, Any], whole: Mapping[str, Any], *, holds_tasks: bool) -> None:
    """The same task to all around it: what all tasks have is kept, and the tasks in it are."""
    kept = {key: value for key, value in whole.items() if key in OF_ALL_TASKS}
    inside = list(_listed_tasks(mapping)) if holds_tasks else []
    if not inside:
        _replace(mapping, {"id": mapping["id"], "type": MOCKED, **kept})
        return
    blocks: dict[str, Any] = {name: mapping[name] for name in ("errors", "finally") if name in mapping}
    _replace(mapping, {"id": mapping["id"], "type": _SEQUENTIAL, **kept, "tasks": inside, **blocks})


def _listed_tasks(mapping: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    tasks = mapping.get("tasks")
    for task in tasks if isinstance(tasks, list) else ():
        if isinstance(task, dict) and "id" in task and "type" in task:
            yield task


def _replace(mapping: dict[str, Any], content: Mapping[str, Any]) -> None:
    given = dict(content)
    mapping.clear()
    mapping.update(given)
