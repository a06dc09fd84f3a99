"""Add outputs and rendered properties to the events of task runs that have ended, and mask secrets in events."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kestra_dsl.console.masking import Masking
from kestra_dsl.engine.inside.encrypted import decrypted
from kestra_dsl.engine.inside.executions import calls_subflow, flow_of, parent_of_iteration
from kestra_dsl.engine.inside.outputs import task_outputs

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["Details"]

_LARGEST = 64_000
"""Characters of JSON in an event for the outputs of a task run, and for its rendered properties."""


class Details:
    """Knows the outputs, rendered properties and secrets of one run.

    Secrets are the values that the run is given as such, and those that Kestra stores encrypted: SECRET inputs, and
    outputs of some tasks.

    Args:
        session: The Kestra that runs it.
        secrets: The values of secrets that the run is given.
        rendered: Returns the rendered properties of a run of a task, given its flow and execution.
    """

    def __init__(
        self, session: Session, secrets: Iterable[str], rendered: Callable[[Any, Any, Any], Mapping[str, Any]]
    ) -> None:
        self._session = session
        self._rendered = rendered
        self._masking = Masking(secrets)
        self._begun: set[str] = set()
        """The ids of the executions whose inputs are known."""
        self._expected: set[str] = set()
        """The ids of the executions that began, or that a task started."""
        self._outputs: dict[str, dict[str, Any]] = {}
        """The outputs of the task runs with a new state, by their ids."""

    def learn(self, executions: Sequence[Any], changed: Sequence[tuple[Any, Any]]) -> None:
        """Learn the secrets of executions, before any event about them.

        Args:
            executions: The executions of the run.
            changed: The task runs that have another state than last time, with their executions.
        """
        known: list[Any] = []
        for execution in executions:
            id_ = str(execution.getId())
            self._expected.add(id_)
            if id_ not in self._begun and self._has_inputs(execution):
                self._begun.add(id_)
                known += [self._plain(execution.getInputs()), self._plain(execution.getTrigger())]
        self._outputs = {
            str(run.getId()): task_outputs(self._session, run, self._session.plain(run)) for _, run in changed
        }
        for execution, run in changed:
            outputs = self._outputs[str(run.getId())]
            if outputs.get("executionId") and calls_subflow(flow_of(self._session, execution), run):
                self._expected.add(outputs["executionId"])
        self._masking.add(decrypted(self._session, [known, *self._outputs.values()]))

    def of(self, execution: Any, run: Any) -> dict[str, Any]:
        """The outputs and rendered properties of a task run that has just ended.

        Either is None if it is large, or while an execution may have secrets that are not known yet. The result of the
        run has them.
        """
        if not self._expected <= self._begun:
            return {"outputs": None, "rendered": None}
        rendered = self._rendered(flow_of(self._session, execution), execution, run)
        return {"outputs": _bounded(self._outputs[str(run.getId())]), "rendered": _bounded(rendered)}

    def masked(self, event: dict[str, Any]) -> dict[str, Any]:
        """An event without secrets."""
        if "log" in event:
            return {"log": {**event["log"], "message": self._masking.text(event["log"]["message"])}}
        names = [name for name in ("value", "outputs", "rendered") if name in event]
        return {**event, **{name: self._masking.data(event[name]) for name in names}}

    def _has_inputs(self, execution: Any) -> bool:
        """Whether Kestra has computed the inputs of an execution. An iteration of a loop has those of its parent."""
        if execution.getInputs() is not None:
            return True
        parent = parent_of_iteration(self._session, execution)
        if parent is not None:
            return parent in self._begun
        return not flow_of(self._session, execution).getInputs()

    def _plain(self, value: Any) -> Any:
        return None if value is None else self._session.plain(value)


def _bounded(value: Mapping[str, Any]) -> Mapping[str, Any] | None:
    return value if len(json.dumps(value)) <= _LARGEST else None
