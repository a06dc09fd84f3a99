"""The outputs of mocked and stubbed tasks, while a flow runs. The engine's side."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.inside.mock_class import MOCKED
from kestra_dsl.engine.inside.rendering import rendered_values
from kestra_dsl.engine.inside.storing import stored

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["Mocks"]


class Mocks:
    """Answers for the tasks of one run.

    Each mock is a mapping: ``flow`` and ``task`` say of what, ``renders`` are the task's own properties, and ``gives``
    is a list of what it gives, one entry for each time that it runs, the last one from then on. ``by_value`` has such
    lists for the rounds of a loop, by their values. An entry has ``outputs``, ``state`` and ``message``.
    """

    def __init__(self, session: Session, mocks: Sequence[Mapping[str, Any]], tenant: str | None = None) -> None:
        self._session = session
        self._tenant = tenant
        self._mocks = {(mock["flow"], mock["task"]): mock for mock in mocks}
        self._times: dict[tuple[str, str, str | None], int] = {}
        self._lock = threading.Lock()
        self.rendered: dict[str, dict[str, Any]] = {}
        """The properties of a task, by the id of its task run."""
        session.java(MOCKED).answer = self._answer

    def _answer(self, task: Any, context: Any) -> Any:
        """Called by the engine's workers, in threads of theirs."""
        session = self._session
        variables = context.getVariables()
        flow, run = variables.get("flow"), variables.get("taskrun")
        if self._tenant not in (None, str(flow.get("tenantId"))):
            raise session.java("java.lang.RuntimeException")("the run that this task was mocked for is over")
        mock = self._mocks[str(flow.get("id")), str(task.getId())]
        with session.gate.at_mock(mock["flow"], mock["task"]):
            values = rendered_values(context, mock["renders"], _own_variables(session, context))
        self.rendered[str(run.get("id"))] = values
        given = self._next(mock, _round(variables))
        if given["message"] is not None:
            raise session.java("java.lang.RuntimeException")(given["message"])
        names = (str(flow.get("tenantId")), str(flow.get("namespace")), str(flow.get("id")))
        outputs = stored(session, names, str(variables.get("execution").get("id")), given["outputs"])
        return _output(session, outputs, given["state"])

    def _next(self, mock: Mapping[str, Any], round_: str | None) -> Mapping[str, Any]:
        listed = mock["by_value"].get(round_) if round_ is not None else None
        key = (mock["flow"], mock["task"], round_ if listed else None)
        gives: Sequence[Mapping[str, Any]] = listed or mock["gives"]
        with self._lock:
            time = self._times.get(key, 0)
            self._times[key] = time + 1
        return gives[min(time, len(gives) - 1)]


def _own_variables(session: Session, context: Any) -> Any:
    """What tasks of plugins add to the variables when they render: where they work."""
    return session.java("java.util.Map").of("workingDir", str(context.workingDir().path()))


def _round(variables: Any) -> str | None:
    """The value of the innermost round of a loop that the task is in."""
    item = variables.get("item")
    if item is not None:  # 2.0
        return str(item.get("value"))
    around = [variables, *(variables.get("parents") or ())]
    for place in around:
        run = place.get("taskrun")
        if run is not None and run.get("value") is not None:
            return str(run.get("value"))
    return None


def _output(session: Session, outputs: Mapping[str, Any], state: str) -> Any:
    import jpype

    optional = session.java("java.util.Optional")
    final = optional.empty()
    if state != "SUCCESS":
        final = optional.of(session.java("io.kestra.core.models.flows.State$Type").valueOf(state))
    methods = {"toMap": lambda: session.value(outputs), "finalState": lambda: final}
    return jpype.JProxy("io.kestra.core.models.tasks.Output", dict=methods)
