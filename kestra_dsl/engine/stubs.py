"""Replace what an engine cannot run: types of plugins that are not installed, and tasks that are mocked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.core.class_facts import fields_in_order, type_of
from kestra_dsl.core.nodes import AdditionalPlugin, BaseTask, BaseTrigger, Condition, TaskRunner
from kestra_dsl.core.plain_data import nodes_in
from kestra_dsl.engine.inside.mock_class import MOCKED
from kestra_dsl.engine.task_properties import COMMON_PROPERTIES, properties_of, with_plugin_defaults
from kestra_dsl.lowering.rendered import mappings_in

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.rendered import Rendered

__all__ = ["PreparedFlow", "StandIn", "Stub", "prepare"]

_CORE_TYPES = ("io.kestra.plugin.core.", "io.kestra.core.")
"""Types that every engine has; one that is missing is an error in the flow."""
_OLD_SCRIPTS = "io.kestra.core.tasks.scripts."
"""Old names of types in the script plugins, which are not installed by default."""
_SEQUENTIAL = "io.kestra.plugin.core.flow.Sequential"
_TRIGGER = {"type": "io.kestra.plugin.core.http.Trigger", "uri": "http://localhost", "disabled": True}
_CONDITION = {"type": "io.kestra.plugin.core.condition.Expression", "expression": "{{ true }}"}
_RUNNER = {"type": "io.kestra.plugin.core.runner.Process"}

_OF_ALL_TRIGGERS = frozenset(fields_in_order(BaseTrigger).values()) - {"assets", "version", "pluginDefaultsRef"}


class Stub(NamedTuple):
    """A task, trigger, condition or task runner that is stubbed, because its plugin is not installed in the engine.

    The engine cannot validate its properties; the checks of the typed model do.
    """

    kind: str
    """``task``, ``trigger``, ``condition`` or ``task runner``."""
    id: str
    """The id of the task or trigger; for a part of one, the id of that task or trigger."""
    type: str
    node: Node

    def __str__(self) -> str:
        return f"{self.kind} {self.id!r} ({self.type})"


StandIn = Stub
"""An old name of ``Stub``."""


class PreparedFlow(NamedTuple):
    """A flow as it is sent to an engine."""

    flow: Flow
    data: dict[str, Any]
    stubs: list[Stub]
    properties: dict[str, dict[str, Any]]
    """The properties of each task that are rendered with its variables, plugin defaults included, by task id."""
    mocked: set[str]
    """The ids of tasks that are stubbed or mocked."""
    rendered: Rendered


class _Part(NamedTuple):
    mapping: dict[str, Any]
    node: Node
    owner: str
    """The id of the task or trigger that it is or belongs to."""


def prepare(
    flow: Flow, target: str, absent: Callable[[Iterable[str]], set[str]], mocked: Collection[str] = ()
) -> PreparedFlow:
    """Render a flow for an engine, with stubs for what the engine does not have.

    Args:
        flow: The flow.
        target: The Kestra version of the engine.
        absent: Tells which of some types the engine does not have.
        mocked: The ids of tasks to replace by mocks, besides those that are stubbed.

    Raises:
        DefinitionError: If the flow cannot be written for this version.
    """
    rendered = flow._rendered(target)
    parts = _parts(rendered)
    types = (str(part.mapping["type"]) for part in parts)
    missing = absent(type_ for type_ in types if not type_.startswith(_CORE_TYPES) or type_.startswith(_OLD_SCRIPTS))
    with_defaults = with_plugin_defaults(rendered.data, target)
    stubs: list[Stub] = []
    properties: dict[str, dict[str, Any]] = {}
    replaced: set[str] = set()
    for mapping, node, owner in parts:
        type_ = str(mapping.get("type"))
        is_absent = type_ in missing
        if isinstance(node, BaseTask):
            whole = with_defaults(mapping)
            properties[owner] = properties_of(whole, node)
            is_absent = is_absent or bool(missing & {type_of(part) for part in _plugins_of(node)})
            if is_absent or owner in mocked:
                _replace_task(mapping, whole, keep_tasks=owner not in mocked)
                replaced.add(owner)
            if is_absent:
                stubs.append(Stub("task", owner, type_, node))
        elif is_absent and not isinstance(node, AdditionalPlugin):
            kind, core = _CORE[_base(node)]
            _replace(mapping, {**_kept_of_trigger(mapping, node), **core})
            stubs.append(Stub(kind, owner, type_, node))
    return PreparedFlow(flow, rendered.data, stubs, properties, replaced, rendered)


_CORE: dict[type[Node], tuple[str, dict[str, Any]]] = {
    BaseTrigger: ("trigger", _TRIGGER),
    Condition: ("condition", _CONDITION),
    TaskRunner: ("task runner", _RUNNER),
}


def _base(node: Node) -> type[Node]:
    return next(base for base in _CORE if isinstance(node, base))


def _parts(rendered: Rendered) -> list[_Part]:
    """The parts of the flow that have a type, parents first."""
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
    """The typed parts of a task or trigger, without those of tasks inside it."""
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


def _replace_task(mapping: dict[str, Any], whole: Mapping[str, Any], *, keep_tasks: bool) -> None:
    """Replace a task by a stub that keeps the properties of all tasks, and optionally the tasks inside it."""
    kept = {key: value for key, value in whole.items() if key in COMMON_PROPERTIES}
    inside = list(_listed_tasks(mapping)) if keep_tasks else []
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
    new = dict(content)
    mapping.clear()
    mapping.update(new)
