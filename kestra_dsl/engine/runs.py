"""The result of running a flow."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.engine.network import Connection, connections
from kestra_dsl.engine.spelling import meant
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from kestra_dsl.engine.stand_ins import StandIn

__all__ = ["LogLine", "Properties", "Run", "TaskRun", "Tasks", "run_of"]

__tracebackhide__ = True  # where a test asks for what there is not, pytest points at the test
_ENDED = frozenset("SUCCESS WARNING FAILED KILLED CANCELLED SKIPPED RETRIED".split())


@dataclass(frozen=True)
class LogLine:
    level: str
    message: str
    flow: str
    task: str | None
    run: str | None = field(default=None, repr=False)
    """The id of the task run, where Kestra tells it."""
    execution: str | None = field(default=None, repr=False)
    """The id of the execution, which 1.1 does not tell."""

    def __str__(self) -> str:
        return f"{self.level} {self.task or self.flow}: {self.message}"


class Properties(Mapping[str, Any]):
    """The properties of a task with their expressions rendered, under Kestra's names.

    One that could not be rendered raises the reason when it is asked for.
    """

    def __init__(self, rendered: Mapping[str, Mapping[str, Any]], task: str) -> None:
        self._rendered = rendered
        self._task = task

    def __getitem__(self, name: str) -> Any:
        found = self._rendered.get(name)
        if found is None:
            told = meant(name, self._rendered, "it has") if self._rendered else "it did not run"
            raise KeyError(f"the task {self._task!r} has no property {name!r}; {told}")
        if "untold" in found:
            raise UsageError(f"{name!r} of the task {self._task!r} is not told: {found['untold']}")
        if "error" in found:
            raise UsageError(f"{name!r} of the task {self._task!r} cannot be rendered: {found['error']}")
        return found["value"]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rendered)

    def __len__(self) -> int:
        return len(self._rendered)

    @property
    def unrendered(self) -> dict[str, str]:
        """The reasons why some could not be rendered, by their names."""
        return {name: str(entry["error"]) for name, entry in self._rendered.items() if "error" in entry}

    def to_dict(self) -> dict[str, Any]:
        """With the reason in place of what could not be rendered."""
        return {
            name: entry["value"] if "value" in entry else f"<{entry.get('error') or entry.get('untold')}>"
            for name, entry in self._rendered.items()
        }

    def __repr__(self) -> str:
        return repr(self.to_dict())


@dataclass(frozen=True)
class TaskRun:
    """One task, in one round of the loop that it is in, if any."""

    id: str
    """The task's."""
    state: str
    outputs: dict[str, Any]
    attempts: list[str]
    """The state that each attempt ended in; more than one where it was retried."""
    value: str | None
    """Of the round of the innermost loop around it."""
    rendered: Properties
    states: list[str]
    logs: list[LogLine]
    mocked: bool = False
    """Whether it did not run for real: a mock spoke for it, or the engine does not have its plugin."""

    @property
    def ended(self) -> bool:
        return self.state in _ENDED

    def to_dict(self) -> dict[str, Any]:
        """All of it as plain data."""
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
    """An execution of a flow, after its end."""

    id: str
    flow: str
    state: str
    states: list[str]
    inputs: dict[str, Any]
    outputs: dict[str, Any]
    labels: dict[str, str]
    trigger: dict[str, Any] | None
    all_tasks: list[TaskRun]
    """In the order in which they began."""
    logs: list[LogLine]
    """Of 1.1, which does not tell executions apart, those of all executions of the flow. So are ``errors``."""
    stand_ins: list[StandIn]
    """What the engine does not have, and what therefore did nothing but what its mock says."""
    others: list[Run] = field(default_factory=list)
    """The executions that this one has called or triggered."""
    network: list[Connection] = field(default_factory=list)
    """What went out into the network, or was refused. Also that of the other executions."""
    encrypted: list[str] = field(default_factory=list, repr=False)
    """The values that Kestra keeps encrypted, of inputs of type SECRET for one. Also those of the other executions."""
    known: frozenset[str] = field(default=frozenset(), repr=False)
    """The ids of all tasks of the flow, whether they ran or not."""

    def task(self, id: str, value: str | None = None) -> TaskRun:  # noqa: A002 - Kestra's own name
        """The run of a task; in a loop, that of the round with this value."""
        found = [task for task in self.tasks(id) if value is None or task.value == str(value)]
        if len(found) == 1:
            return found[0]
        if found:
            values = ", ".join(repr(task.value) for task in found)
            raise UsageError(f"the task {id!r} ran {len(found)} times: {values}", hint=f"task({id!r}, value=...)")
        ran = list(dict.fromkeys(task.id for task in self.all_tasks))
        which = f" for {value!r}" if value is not None and self.tasks(id) else ""
        raise UsageError(
            f"the task {id!r} did not run{which}; the flow ended as {self.state}",
            hint=f"these did: {', '.join(ran)}" if ran else "no task did",
        )

    def tasks(self, id: str) -> list[TaskRun]:  # noqa: A002 - as above
        """All runs of a task, one for each round."""
        found = [task for task in self.all_tasks if task.id == id]
        if not found and id not in self.known:  # what nobody has written has not run, which is no news
            raise UsageError(f"the flow {self.flow!r} has no task {id!r}", hint=self._where(id))
        return found

    def ran(self, id: str) -> bool:  # noqa: A002 - as above
        """Whether a task has run; one whose ``runIf`` was false is SKIPPED, and has not."""
        return any(task.state != "SKIPPED" for task in self.tasks(id))

    def other(self, flow: str) -> Run:
        """The execution of another flow, which this one has called or triggered."""
        found = [run for run in self.others if run.flow == flow]
        if len(found) != 1:
            ran = ", ".join(run.flow for run in self.others) or "none"
            raise UsageError(f"the flow {flow!r} ran {len(found)} times", hint=f"what this one started: {ran}")
        return found[0]

    def _where(self, task: str) -> str:
        flow = next((other.flow for other in self.others if task in other.known), None)
        return f"it is a task of run.other({flow!r})" if flow else meant(task, sorted(self.known), "its tasks are")

    @property
    def unrendered(self) -> dict[str, str]:
        """What could not be rendered in the properties of tasks, such as ``load.sql``, and why.

        On a server these tasks would have failed. One that is mocked or stubbed goes on, which is an
        ``UnrenderedError`` unless the run allows it.
        """
        return {
            f"{task.id}.{name}": reason for task in self.all_tasks for name, reason in task.rendered.unrendered.items()
        }

    @property
    def errors(self) -> list[str]:
        """What was logged as an error."""
        return [line.message for line in self.logs if line.level == "ERROR"]

    def to_dict(self) -> dict[str, Any]:
        """All of it as plain data."""
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
            "stand_ins": [str(one) for one in self.stand_ins],
            "network": [one.to_dict() for one in self.network],
            "others": [other.to_dict() for other in self.others],
        }


class Tasks(NamedTuple):
    """The ids of a flow's tasks."""

    all: Collection[str] = ()
    mocked: Collection[str] = ()
    """Those that a mock speaks for, or that the engine does not have."""


def run_of(
    answer: Mapping[str, Any],
    stand_ins: list[StandIn],
    tasks: Mapping[str, Tasks] | None = None,
) -> Run:
    """The answer of an engine as objects. ``tasks`` are those of each flow, by the flow's id."""
    told = {execution["id"]: execution for execution in answer["executions"]}
    logs = [LogLine(**entry) for entry in answer["logs"]]
    rounds: dict[str, list[Mapping[str, Any]]] = {}
    for execution in told.values():
        rounds.setdefault(_root(execution, told), []).append(execution)
    known = tasks or {}
    runs = {
        id_: _run(told[id_], [one for one in inside if one["id"] != id_], logs, stand_ins, known)
        for id_, inside in rounds.items()
    }
    first = runs.pop(answer["id"])
    first.others.extend(runs.values())
    first.network.extend(connections(answer.get("network", ())))
    first.encrypted.extend(answer.get("encrypted", ()))
    return first


def _root(execution: Mapping[str, Any], told: Mapping[str, Any]) -> str:
    """The execution that one belongs to: in 2.0 each round of a loop has its own."""
    while execution["loop"] is not None and execution["loop"]["parent"]["id"] in told:
        execution = told[execution["loop"]["parent"]["id"]]
    return str(execution["id"])


def _run(
    execution: Mapping[str, Any],
    rounds: list[Mapping[str, Any]],
    logs: list[LogLine],
    stand_ins: list[StandIn],
    known: Mapping[str, Tasks],
) -> Run:
    ids = {None, *(one["id"] for one in (execution, *rounds))}
    own = [line for line in logs if line.flow == execution["flow"] and line.execution in ids]
    of_flow = known.get(execution["flow"], Tasks())
    tasks = [task for one in (execution, *rounds) for task in _tasks(one, own, of_flow.mocked)]
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
        stand_ins=stand_ins,
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
        )


def _value(run: Mapping[str, Any], by_id: Mapping[str, Any], loop: Mapping[str, Any] | None) -> str | None:
    around: Mapping[str, Any] | None = run
    while around is not None:
        if around["value"] is not None:
            return str(around["value"])
        around = by_id.get(around["parent"])
    return None if loop is None else str(loop["value"])
