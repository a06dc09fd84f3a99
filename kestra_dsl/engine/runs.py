"""The result of running a flow."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.catalog.states import ENDED
from kestra_dsl.engine.name_hints import name_hint
from kestra_dsl.engine.network import Connection, connections
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from kestra_dsl.engine.stubs import Stub

__all__ = ["LogLine", "Properties", "Run", "TaskRun", "Tasks", "run_of"]

__tracebackhide__ = True  # pytest shows the line of the test, not of this module


@dataclass(frozen=True)
class LogLine:
    """A line of the log of a run."""

    level: str
    message: str
    flow: str
    task: str | None
    run: str | None = field(default=None, repr=False)
    """The id of the task run, if known."""
    execution: str | None = field(default=None, repr=False)
    """The id of the execution; None in Kestra 1.1."""
    at: float | None = field(default=None, repr=False, compare=False)
    """When it was logged, in seconds since 1970."""

    def __str__(self) -> str:
        return f"{self.level} {self.task or self.flow}: {self.message}"


class Properties(Mapping[str, Any]):
    """The properties of a task under Kestra's names, with their expressions rendered.

    A property that could not be rendered raises ``UsageError`` with the reason when it is read.
    """

    def __init__(self, rendered: Mapping[str, Mapping[str, Any]], task: str) -> None:
        self._rendered = rendered
        self._task = task

    def __getitem__(self, name: str) -> Any:
        found = self._rendered.get(name)
        if found is None:
            hint = name_hint(name, self._rendered, "it has") if self._rendered else "it did not run"
            raise KeyError(f"task {self._task!r} has no property {name!r}; {hint}")
        if "untold" in found:
            raise UsageError(f"{name!r} of task {self._task!r} is not known: {found['untold']}")
        if "error" in found:
            raise UsageError(f"{name!r} of task {self._task!r} cannot be rendered: {found['error']}")
        return found["value"]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rendered)

    def __len__(self) -> int:
        return len(self._rendered)

    @property
    def unrendered(self) -> dict[str, str]:
        """Why properties could not be rendered, by name."""
        return {name: str(entry["error"]) for name, entry in self._rendered.items() if "error" in entry}

    def to_dict(self) -> dict[str, Any]:
        """The properties as plain data, with the reason in place of those that could not be rendered."""
        return {
            name: entry["value"] if "value" in entry else f"<{entry.get('error') or entry.get('untold')}>"
            for name, entry in self._rendered.items()
        }

    def __repr__(self) -> str:
        return repr(self.to_dict())


@dataclass(frozen=True)
class TaskRun:
    """The run of a task; in a loop, its run in one iteration."""

    id: str
    """The id of the task."""
    state: str
    outputs: dict[str, Any]
    attempts: list[str]
    """The end state of each attempt; more than one if the task was retried."""
    value: str | None
    """The value of the iteration of the innermost loop around the task."""
    rendered: Properties
    """The properties with their expressions rendered."""
    states: list[str]
    """All states in order."""
    logs: list[LogLine]
    mocked: bool = False
    """Whether the task was mocked, or stubbed because its plugin is not installed."""
    began: float | None = field(default=None, repr=False, compare=False)
    """When it was created, in seconds since 1970."""
    seconds: float | None = field(default=None, repr=False, compare=False)
    """The time from its creation to its last state."""

    @property
    def ended(self) -> bool:
        """Whether the task is in an end state."""
        return self.state in ENDED

    def to_dict(self) -> dict[str, Any]:
        """The task run as plain data."""
        return {
            "id": self.id,
            "value": self.value,
            "state": self.state,
            "mocked": self.mocked,
            "attempts": self.attempts,
            "outputs": self.outputs,
            "rendered": self.rendered.to_dict(),
        }


@dataclass(frozen=True)
class Run:
    """The result of running a flow."""

    id: str
    """The id of the execution."""
    flow: str
    """The id of the flow."""
    state: str
    states: list[str]
    """All states in order."""
    inputs: dict[str, Any]
    outputs: dict[str, Any]
    labels: dict[str, str]
    trigger: dict[str, Any] | None
    all_tasks: list[TaskRun]
    """The runs of all tasks, in the order in which they began."""
    logs: list[LogLine]
    """The log. Kestra 1.1 does not separate the logs of several executions of one flow."""
    stubs: list[Stub]
    """The parts whose plugin is not installed in the engine."""
    others: list[Run] = field(default_factory=list)
    """The executions that this one called or triggered."""
    network: list[Connection] = field(default_factory=list)
    """The connections that were made or refused, including those of the other executions."""
    encrypted: list[str] = field(default_factory=list, repr=False)
    """Values that Kestra stores encrypted, such as SECRET inputs, including those of the other executions."""
    ungated_processes: str | None = field(default=None, repr=False)
    """Why connections of processes that tasks start were neither refused nor listed in ``network``; None if they were,
    or if the engine has no plugins, whose tasks could start processes."""
    known: frozenset[str] = field(default=frozenset(), repr=False)
    """The ids of all tasks of the flow, including those that did not run."""

    def task(self, id: str, value: str | None = None) -> TaskRun:  # noqa: A002 - Kestra's own name
        """The run of a task.

        Args:
            id: The id of the task.
            value: The value of the iteration, for a task in a loop.

        Returns:
            The only run of the task, or that in the iteration.

        Raises:
            UsageError: If the task does not exist, did not run, or ran several times.
        """
        found = [task for task in self.tasks(id) if value is None or task.value == str(value)]
        if len(found) == 1:
            return found[0]
        if found:
            values = ", ".join(repr(task.value) for task in found)
            raise UsageError(f"task {id!r} ran {len(found)} times: {values}", hint=f"task({id!r}, value=...)")
        ran = list(dict.fromkeys(task.id for task in self.all_tasks))
        which = f" for {value!r}" if value is not None and self.tasks(id) else ""
        raise UsageError(
            f"task {id!r} did not run{which}; the flow ended as {self.state}",
            hint=f"tasks that ran: {', '.join(ran)}" if ran else "no task ran",
        )

    def tasks(self, id: str) -> list[TaskRun]:  # noqa: A002 - as above
        """All runs of a task, one for each iteration of its loop.

        Args:
            id: The id of the task.

        Returns:
            The runs, in the order in which they began; none if the task did not run.

        Raises:
            UsageError: If the flow has no such task.
        """
        found = [task for task in self.all_tasks if task.id == id]
        if not found and id not in self.known:
            raise UsageError(f"flow {self.flow!r} has no task {id!r}", hint=self._task_hint(id))
        return found

    def _repr_html_(self) -> str:
        from kestra_dsl.engine.run_table import TaskRow, table_of

        rows = [
            TaskRow(one.id, one.value or "", one.state, str(len(one.attempts) or 1), "mocked" if one.mocked else "")
            for one in self.all_tasks
        ]
        return table_of(self.flow, self.state, rows)

    def ran(self, id: str) -> bool:  # noqa: A002 - as above
        """Whether a task ran. A task whose ``runIf`` was false is SKIPPED and did not run.

        Args:
            id: The id of the task.

        Returns:
            Whether there is a run of the task that was not skipped.

        Raises:
            UsageError: If the flow has no such task.
        """
        return any(task.state != "SKIPPED" for task in self.tasks(id))

    def other(self, flow: str) -> Run:
        """The execution of another flow that this one called or triggered.

        Args:
            flow: The id of the other flow.

        Returns:
            The run of the other flow.

        Raises:
            UsageError: If the other flow did not run exactly once.
        """
        found = [run for run in self.others if run.flow == flow]
        if len(found) != 1:
            ran = ", ".join(run.flow for run in self.others) or "none"
            raise UsageError(f"flow {flow!r} ran {len(found)} times", hint=f"flows that ran: {ran}")
        return found[0]

    def _task_hint(self, task: str) -> str:
        flow = next((other.flow for other in self.others if task in other.known), None)
        return f"it is a task of run.other({flow!r})" if flow else name_hint(task, sorted(self.known), "its tasks")

    @property
    def unrendered(self) -> dict[str, str]:
        """Why properties could not be rendered, by task and property, such as ``load.sql``.

        On a server these tasks would fail. A mocked or stubbed task does not, so it raises ``UnrenderedError`` unless
        the run allows it.
        """
        return {
            f"{task.id}.{name}": reason for task in self.all_tasks for name, reason in task.rendered.unrendered.items()
        }

    @property
    def stand_ins(self) -> list[Stub]:
        """An old name of ``stubs``."""
        return self.stubs

    @property
    def errors(self) -> list[str]:
        """The messages that were logged as errors."""
        return [line.message for line in self.logs if line.level == "ERROR"]

    def to_dict(self) -> dict[str, Any]:
        """The run as plain data."""
        return {
            "id": self.id,
            "flow": self.flow,
            "state": self.state,
            "inputs": self.inputs,
            "outputs": self.outputs,
            "labels": self.labels,
            "trigger": self.trigger,
            "tasks": [task.to_dict() for task in self.all_tasks],
            "logs": [{"level": line.level, "task": line.task, "message": line.message} for line in self.logs],
            "stand_ins": [str(stub) for stub in self.stubs],
            "network": [one.to_dict() for one in self.network],
            "others": [other.to_dict() for other in self.others],
        }


class Tasks(NamedTuple):
    """The ids of a flow's tasks."""

    all: Collection[str] = ()
    mocked: Collection[str] = ()
    """The ids of tasks that are mocked or stubbed."""


def run_of(
    answer: Mapping[str, Any],
    stubs: list[Stub],
    tasks: Mapping[str, Tasks] | None = None,
) -> Run:
    """Make a run of an engine's answer. ``tasks`` are the tasks of each flow, by the flow's id."""
    executions = {execution["id"]: execution for execution in answer["executions"]}
    logs = [LogLine(**entry) for entry in answer["logs"]]
    iterations: dict[str, list[Mapping[str, Any]]] = {}
    for execution in executions.values():
        iterations.setdefault(_root(execution, executions), []).append(execution)
    known = tasks or {}
    runs = {
        id_: _run(executions[id_], [one for one in inside if one["id"] != id_], logs, stubs, known)
        for id_, inside in iterations.items()
    }
    first = runs.pop(answer["id"])
    first.others.extend(runs.values())
    first.network.extend(connections(answer.get("network", ())))
    first.encrypted.extend(answer.get("encrypted", ()))
    return first


def _root(execution: Mapping[str, Any], executions: Mapping[str, Any]) -> str:
    """The execution that an execution belongs to: in 2.0 each iteration of a loop is an execution of its own."""
    while execution["loop"] is not None and execution["loop"]["parent"]["id"] in executions:
        execution = executions[execution["loop"]["parent"]["id"]]
    return str(execution["id"])


def _run(
    execution: Mapping[str, Any],
    iterations: list[Mapping[str, Any]],
    logs: list[LogLine],
    stubs: list[Stub],
    known: Mapping[str, Tasks],
) -> Run:
    ids = {None, *(one["id"] for one in (execution, *iterations))}
    own = [line for line in logs if line.flow == execution["flow"] and line.execution in ids]
    of_flow = known.get(execution["flow"], Tasks())
    tasks = [task for one in (execution, *iterations) for task in _tasks(one, own, of_flow.mocked)]
    return Run(
        id=execution["id"],
        flow=execution["flow"],
        state=execution["state"],
        states=execution["states"],
        inputs=execution["inputs"],
        outputs=execution["outputs"],
        labels={key: value for key, value in execution["labels"].items() if not key.startswith("system.")},
        trigger=execution["trigger"],
        all_tasks=tasks,
        logs=own,
        stubs=stubs,
        known=frozenset(of_flow.all),
    )


def _tasks(execution: Mapping[str, Any], logs: list[LogLine], mocked: Collection[str]) -> Iterator[TaskRun]:
    by_id = {run["id"]: run for run in execution["tasks"]}
    for run in execution["tasks"]:
        yield TaskRun(
            id=run["task"],
            state=run["state"],
            outputs=run["outputs"],
            attempts=run["attempts"],
            value=_value(run, by_id, execution["loop"]),
            rendered=Properties(run["rendered"], run["task"]),
            states=run["states"],
            logs=[line for line in logs if line.run in (None, run["id"]) and line.task == run["task"]],
            mocked=run["task"] in mocked,
            began=run.get("began"),
            seconds=run["at"] - run["began"] if "at" in run else None,
        )


def _value(run: Mapping[str, Any], by_id: Mapping[str, Any], loop: Mapping[str, Any] | None) -> str | None:
    around: Mapping[str, Any] | None = run
    while around is not None:
        if around["value"] is not None:
            return str(around["value"])
        around = by_id.get(around["parent"])
    return None if loop is None else str(loop["value"])
