"""Replace what an engine cannot run: types of plugins that are not installed, and tasks that are mocked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.flow_rendering import rendered_flow
from kestra_dsl.core.nodes import AdditionalPlugin, BaseTask, BaseTrigger, Condition, TaskRunner
from kestra_dsl.engine.flow_parts import flow_parts
from kestra_dsl.engine.java_classes.mock_class import MOCKED
from kestra_dsl.engine.task_properties import COMMON_PROPERTIES, properties_of, with_plugin_defaults

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.engine.flow_parts import FlowPart
    from kestra_dsl.lowering.rendered import RenderedMapping

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
    data: RenderedMapping
    parts: list[FlowPart]
    """The parts of the flow, outer ones first. The mappings of stubbed and mocked parts have the stub's content."""
    stubs: list[Stub]
    properties: dict[str, dict[str, Any]]
    """The properties of each task that are rendered with its variables, plugin defaults included, by task id."""
    mocked: set[str]
    """The ids of tasks that are stubbed or mocked."""


def prepare(
    flow: Flow, target: str, absent: Callable[[Iterable[str]], set[str]], mocked: Collection[str] = ()
) -> PreparedFlow:
    """Render a flow for an engine, with stubs for what the engine does not have.

    Args:
        flow: The flow.
        target: The Kestra version of the engine.
        absent: Returns those of some types that the engine lacks.
        mocked: The ids of tasks to replace by mocks, besides those that are stubbed.

    Raises:
        DefinitionError: If the flow cannot be written for this version.
    """
    data = rendered_flow(flow, target).data
    parts = list(flow_parts(data))
    typed = [part for part in parts if isinstance(part.node, _TYPED) and isinstance(part.mapping.get("type"), str)]
    missing = absent(filter(_may_be_absent, (str(part.mapping["type"]) for part in typed)))
    lacking = {part.member_path for part in typed if part.mapping["type"] in missing}
    """The paths of tasks and triggers with a type that the engine does not have."""
    with_defaults = with_plugin_defaults(data, target)
    prepared = PreparedFlow(flow, data, parts, [], {}, set())
    for part in typed:
        type_ = str(part.mapping.get("type"))
        id_ = part.member.id
        if isinstance(part.node, BaseTask):
            whole = with_defaults(part)
            prepared.properties[id_] = properties_of(whole, part.node)
            if part.path in lacking:
                prepared.stubs.append(Stub("task", id_, type_, part.node))
            if part.path in lacking or id_ in mocked:
                prepared.mocked.add(id_)
                _replace_task(part.mapping, whole, keep_tasks=id_ not in mocked)
        elif type_ in missing and not isinstance(part.node, AdditionalPlugin):
            kind, core = next(found for base, found in _CORE.items() if isinstance(part.node, base))
            _replace(part.mapping, {**_kept_of_trigger(part), **core})
            prepared.stubs.append(Stub(kind, id_, type_, part.node))
    return prepared


_CORE: dict[type[Node], tuple[str, dict[str, Any]]] = {
    BaseTrigger: ("trigger", _TRIGGER),
    Condition: ("condition", _CONDITION),
    TaskRunner: ("task runner", _RUNNER),
}


_TYPED: tuple[type[Node], ...] = (BaseTask, AdditionalPlugin, *_CORE)
"""The nodes that have a type which an engine may not have."""


def _may_be_absent(type_: str) -> bool:
    return not type_.startswith(_CORE_TYPES) or type_.startswith(_OLD_SCRIPTS)


def _kept_of_trigger(part: FlowPart) -> dict[str, Any]:
    if not isinstance(part.node, BaseTrigger):
        return {}
    return {key: value for key, value in part.mapping.items() if key in _OF_ALL_TRIGGERS}


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
