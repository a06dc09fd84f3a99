"""What stands where: empty blocks, graphs, flows that call themselves, what a working directory can hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.giving import old_loops
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.flow import Flow
from kestra_dsl.core.parents import Parent
from kestra_dsl.plugins.core.condition import ExecutionFlow
from kestra_dsl.plugins.core.flow import Dag, ForEachItem, Pause, Switch, WorkingDirectory
from kestra_dsl.plugins.core.trigger import Flow as FlowTrigger

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject
    from kestra_dsl.core.nodes import BaseTask

__all__: list[str] = []

_CORE = "io.kestra.plugin.core."
_BY_THE_EXECUTOR = frozenset(
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
def blocks_hold_tasks(parent: Parent, subject: Subject) -> Problems:
    if isinstance(parent, Switch):
        if not parent.cases and not parent.defaults:
            yield Problem(f"the switch {parent.id!r} has no case", hint="give it a case with tasks, or defaults")
        return
    for field in parent._children:
        if field not in parent._kestra.required or subject.was_refused(parent, field):
            continue
        if not parent.__dict__[field]:
            name = subject.name_of(parent, field)
            who = "the flow" if isinstance(parent, Flow) else repr(parent.__dict__.get("id", type(parent).__name__))
            yield Problem(
                f"{who} has no {name}" if name == "tasks" else f"{who} has no tasks in {name!r}",
                hint="Kestra refuses an empty block: put a task into it",
                on=field,
            )


@rule("KD129", "A ForEachItem in a loop that is in a loop", ForEachItem)
def batches_are_in_one_loop(task: ForEachItem, subject: Subject) -> Problems:
    standing = subject.tasks.get(task.id)
    loops = old_loops(standing) if standing is not None and not subject.version.has_loop else []
    if len(loops) > 1:
        yield Problem(
            f"Kestra 1.x fails to run {task.id!r} in the loops {' and '.join(repr(loop.id) for loop in loops)}",
            hint="put the ForEachItem into a flow of its own, which the inner loop calls with a Subflow",
        )


@rule("KD120", "A graph that cannot be gone through", Dag)
def graphs_can_be_gone_through(dag: Dag, _subject: Subject) -> Problems:
    places = {place.task.id: place for place in dag.tasks or () if place.task is not None}
    after = {name: [str(other) for other in place.depends_on or ()] for name, place in places.items()}
    for name, waited in after.items():
        for other in waited:
            if other not in places:
                yield Problem(
                    f"{name!r} waits for {other!r}, which is no task of the graph {dag.id!r}",
                    hint=f"its tasks are {', '.join(map(repr, places))}",
                    at=places[name],
                    on="depends_on",
                )
    for name in after:
        way = _way_back(name, after)
        if way and name == min(way):
            yield Problem(
                f"{name!r} waits for itself"
                if len(way) == 1
                else f"tasks wait for each other: {', '.join(map(repr, way))}",
                hint="each has to come before those that wait for it",
                at=places[name],
                on="depends_on",
            )


def _way_back(start: str, after: Mapping[str, list[str]]) -> list[str]:
    """The tasks on a way from one to itself, if there is one."""
    ways = [[start]]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        for other in after.get(way[-1], ()):
            if other == start:
                return way
            if other not in seen:
                seen.add(other)
                ways.append([*way, other])
    return []


@rule("KD121", "A flow that calls itself", types=(f"{_CORE}flow.Subflow", f"{_CORE}flow.ForEachItem"))
def flows_do_not_call_themselves(task: Any, subject: Subject) -> Problems:
    namespace, called = _called(task)
    if called == subject.flow.id and namespace == subject.flow.namespace:
        yield Problem(
            f"{task.id!r} calls the flow that it is in",
            hint="Kestra refuses that: put what is repeated into a flow of its own, or use a loop",
        )


def _called(task: Any) -> tuple[Any, Any]:
    if task._verbatim:
        return task.properties.get("namespace"), task.properties.get("flowId")
    return task.namespace, task.flow_id


@rule("KD124", "A flow that starts itself", FlowTrigger)
def flows_do_not_start_themselves(trigger: FlowTrigger, subject: Subject) -> Problems:
    if not subject.version.restricts_flow_cycles:
        return
    upstream = trigger.depends_on or (trigger.preconditions.flows if trigger.preconditions else None) or ()
    named = [condition for condition in trigger.conditions or () if isinstance(condition, ExecutionFlow)]
    for other in (*upstream, *named):
        if (str(other.namespace), str(other.flow_id)) == (subject.flow.namespace, subject.flow.id):
            yield Problem(
                f"the trigger {trigger.id!r} starts this flow when this flow has ended",
                hint="Kestra 2.0 refuses a circle of flows: let a schedule start it, or another flow",
                at=other,
            )


@rule("KD122", "A task that a working directory cannot hold", WorkingDirectory)
def working_directories_hold_what_a_worker_runs(directory: WorkingDirectory, subject: Subject) -> Problems:
    for task in directory.tasks or ():
        if _runs_in_the_executor(task):
            yield Problem(
                f"{task.id!r} cannot run in the working directory {directory.id!r}",
                hint="it holds only tasks that a worker runs: put this one before or behind it",
                at=task,
            )
        for field in ("worker_group", "worker_selector"):
            if task.__dict__[field] is not None:
                yield Problem(
                    f"{task.id!r} chooses its worker in the working directory {directory.id!r}",
                    hint=f"its tasks run on one worker: give {subject.name_of(task, field)} to the directory",
                    at=task,
                    on=field,
                )


def _runs_in_the_executor(task: BaseTask) -> bool:
    type_ = task.__dict__["type"] if task._verbatim else task._kestra.type
    return type_ in _BY_THE_EXECUTOR or isinstance(task, (Parent, Pause))
