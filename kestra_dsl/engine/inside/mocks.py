"""Run mocked and stubbed tasks: render their properties, and return the outputs of their mocks."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.inside.rendering import rendered_values
from kestra_dsl.engine.inside.storing import store_files
from kestra_dsl.engine.java_classes.mock_class import MOCKED

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["Mocks"]


class Mocks:
    """The mocks of one run.

    Each mock is a mapping: ``flow`` and ``task`` name the task, ``renders`` are its properties, and ``gives`` lists its
    results, one for each run of the task; the last one is repeated. ``by_value`` has such lists by the value of a
    loop's iteration. A result has ``outputs``, ``state`` and ``message``.
    """

    def __init__(self, session: Session, mocks: Sequence[Mapping[str, Any]], tenant: str | None = None) -> None:
        self._session = session
        self._tenant = tenant
        self._mocks = {(mock["flow"], mock["task"]): mock for mock in mocks}
        self._counts: dict[tuple[str, str, str | None], int] = {}
        self._lock = threading.Lock()
        self.rendered: dict[str, dict[str, Any]] = {}
        """The rendered properties of a task by the id of its task run."""
        session.java(MOCKED).answer = self._answer

    def _answer(self, task: Any, context: Any) -> Any:
        """Run a task. The engine's workers call this in their threads."""
        session = self._session
        variables = context.getVariables()
        flow, run = variables.get("flow"), variables.get("taskrun")
        if self._tenant not in (None, str(flow.get("tenantId"))):
            raise session.java("java.lang.RuntimeException")("the run with the mock of this task has ended")
        mock = self._mocks[str(flow.get("id")), str(task.getId())]
        with session.gate.at_mock(mock["flow"], mock["task"]):
            values = rendered_values(context, mock["renders"], _own_variables(session, context))
        self.rendered[str(run.get("id"))] = values
        result = self._next_result(mock, _round_value(variables))
        if result["message"] is not None:
            raise session.java("java.lang.RuntimeException")(result["message"])
        names = (str(flow.get("tenantId")), str(flow.get("namespace")), str(flow.get("id")))
        execution = str(variables.get("execution").get("id"))
        outputs = store_files(session, names, execution, result["outputs"])
        return _output(session, outputs, result["state"])

    def _next_result(self, mock: Mapping[str, Any], value: str | None) -> Mapping[str, Any]:
        by_value = mock["by_value"].get(value) if value is not None else None
        key = (mock["flow"], mock["task"], value if by_value else None)
        results: Sequence[Mapping[str, Any]] = by_value or mock["gives"]
        with self._lock:
            count = self._counts.get(key, 0)
            self._counts[key] = count + 1
        return results[min(count, len(results) - 1)]


def _own_variables(session: Session, context: Any) -> Any:
    """The variables that tasks of plugins add when they render: the working directory."""
    return session.java("java.util.Map").of("workingDir", str(context.workingDir().path()))


def _round_value(variables: Any) -> str | None:
    """The value of the iteration of the innermost loop around the task."""
    item = variables.get("item")
    if item is not None:  # 2.0
        return str(item.get("value"))
    around = [variables, *(variables.get("parents") or ())]
    for level in around:
        run = level.get("taskrun")
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
