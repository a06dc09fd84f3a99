"""Empty blocks, cycles in a Dag, flows that call themselves, and tasks that a working directory cannot contain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.task_outputs import loops_of_1_x
from kestra_dsl.core.flow import Flow
from kestra_dsl.core.parents import Parent
from kestra_dsl.plugins.core.condition import ExecutionFlow
from kestra_dsl.plugins.core.flow import Dag, ForEachItem, Pause, Switch, WorkingDirectory
from kestra_dsl.plugins.core.trigger import Flow as FlowTrigger

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.core.nodes import BaseTask

__all__: list[str] = []

_CORE = "io.kestra.plugin.core."
_RUN_BY_THE_EXECUTOR = frozenset(
    _CORE + name
    for name in (
        "execution.Exit",
        "execution.Labels",
        "execution.SetVariables",
        "execution.UnsetVariables",
        "flow.ForEachItem",
        "flow.Subflow",
        "flow.Template",
    )
)


@rule("KD107", "A block without tasks", Parent)
def blocks_have_tasks(parent: Parent, checked: CheckedFlow) -> Problems:
    if isinstance(parent, Switch):
        if not parent.cases and not parent.defaults:
            yield Problem(f"{parent.id!r} has no cases", hint="add a case with tasks, or defaults")
        return
    for field in parent._children:
        if field not in parent._kestra.required or checked.was_refused(parent, field):
            continue
        if not parent.__dict__[field]:
            name = checked.name_of(parent, field)
            who = "the flow" if isinstance(parent, Flow) else repr(parent.__dict__.get("id", type(parent).__name__))
            yield Problem(
                f"{who} has no {name}" if name == "tasks" else f"{who} has no tasks in {name!r}",
                hint="Kestra rejects an empty block: put a task into it",
                on=field,
            )


@rule("KD128", "A case without tasks", Switch)
def cases_have_tasks(switch: Switch, _checked: CheckedFlow) -> Problems:
    for case, tasks in (switch.cases or {}).items():
        if not tasks:
            yield Problem(
                f"case {case!r} of {switch.id!r} has no tasks",
                hint="an execution that reaches this case never ends: add a task, such as a Log",
                on="cases",
            )


@rule("KD129", "A ForEachItem in nested loops", ForEachItem)
def for_each_item_is_in_one_loop(task: ForEachItem, checked: CheckedFlow) -> Problems:
    visited = checked.tasks.get(task.id)
    loops = loops_of_1_x(visited) if visited is not None and not checked.version.has_loop else []
    if len(loops) > 1:
        yield Problem(
            f"Kestra 1.x fails on {task.id!r} in the nested loops {' and '.join(repr(loop.id) for loop in loops)}",
            hint="move the ForEachItem to a flow of its own, and call that with a Subflow in the inner loop",
        )


@rule("KD120", "An unknown or circular dependency in a Dag", Dag)
def dependencies_of_a_dag_can_be_met(dag: Dag, _checked: CheckedFlow) -> Problems:
    items = {item.task.id: item for item in dag.tasks or () if item.task is not None}
    depends = {name: [str(other) for other in item.depends_on or ()] for name, item in items.items()}
    for name, others in depends.items():
        for other in others:
            if other not in items:
                yield Problem(
                    f"{name!r} depends on {other!r}, which is not a task of the Dag {dag.id!r}",
                    hint=f"its tasks are {', '.join(map(repr, items))}",
                    at=items[name],
                    on="depends_on",
                )
    for name in depends:
        cycle = _cycle_from(name, depends)
        if cycle and name == min(cycle):
            yield Problem(
                f"{name!r} depends on itself"
                if len(cycle) == 1
                else f"tasks depend on each other: {', '.join(map(repr, cycle))}",
                hint="remove one of the dependencies",
                at=items[name],
                on="depends_on",
            )


def _cycle_from(start: str, depends: Mapping[str, list[str]]) -> list[str]:
    """The tasks of a cycle of dependencies that a task is in, if there is one."""
    paths = [[start]]
    seen: set[str] = set()
    while paths:
        path = paths.pop()
        for other in depends.get(path[-1], ()):
            if other == start:
                return path
            if other not in seen:
                seen.add(other)
                paths.append([*path, other])
    return []


@rule("KD121", "A flow that calls itself", types=(f"{_CORE}flow.Subflow", f"{_CORE}flow.ForEachItem"))
def flows_do_not_call_themselves(task: Any, checked: CheckedFlow) -> Problems:
    namespace, called = _called(task)
    if called == checked.flow.id and namespace == checked.flow.namespace:
        yield Problem(
            f"{task.id!r} calls the flow that it belongs to",
            hint="Kestra rejects that: move the repeated tasks to a flow of their own, or use a loop",
        )


def _called(task: Any) -> tuple[Any, Any]:
    if task._verbatim:
        return task.properties.get("namespace"), task.properties.get("flowId")
    return task.namespace, task.flow_id


@rule("KD124", "A flow that starts itself", FlowTrigger)
def flows_do_not_start_themselves(trigger: FlowTrigger, checked: CheckedFlow) -> Problems:
    if not checked.version.restricts_flow_cycles:
        return
    upstream = trigger.depends_on or (trigger.preconditions.flows if trigger.preconditions else None) or ()
    named = [condition for condition in trigger.conditions or () if isinstance(condition, ExecutionFlow)]
    for other in (*upstream, *named):
        if (str(other.namespace), str(other.flow_id)) == (checked.flow.namespace, checked.flow.id):
            yield Problem(
                f"the trigger {trigger.id!r} starts this flow whenever this flow has ended",
                hint="Kestra 2.0 rejects a cycle of flows: start it by a schedule or by another flow",
                at=other,
            )


@rule("KD122", "A task that a working directory cannot contain", WorkingDirectory)
def working_directories_contain_tasks_of_a_worker(directory: WorkingDirectory, checked: CheckedFlow) -> Problems:
    for task in directory.tasks or ():
        if _runs_in_the_executor(task):
            yield Problem(
                f"{task.id!r} cannot run in the working directory {directory.id!r}",
                hint="it only accepts tasks that a worker runs: move this one before or after it",
                at=task,
            )
        for field in ("worker_group", "worker_selector"):
            if task.__dict__[field] is not None:
                yield Problem(
                    f"{task.id!r} chooses its worker in the working directory {directory.id!r}",
                    hint=f"its tasks run on one worker: set {checked.name_of(task, field)} on the directory",
                    at=task,
                    on=field,
                )


def _runs_in_the_executor(task: BaseTask) -> bool:
    type_ = task.__dict__["type"] if task._verbatim else task._kestra.type
    return type_ in _RUN_BY_THE_EXECUTOR or isinstance(task, (Parent, Pause))
