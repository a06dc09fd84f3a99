"""What flows have logged."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["Logs"]

_POLL = 0.02
_UNTIL_KEPT = 0.5
"""Seconds that the store may be late."""


class Logs:
    """Collects while it is open. Kestra's loggers are named ``flow``, and something about where the flow is."""

    def __init__(self, session: Session, tenant: str) -> None:
        self._session = session
        self._tenant = tenant
        self._appender = session.java("ch.qos.logback.core.read.ListAppender")()
        self._logger = session.java("org.slf4j.LoggerFactory").getLogger("flow")
        self._added: list[dict[str, Any]] = []
        self._told: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        self._appender.start()
        self._logger.addAppender(self._appender)
        return self

    def __exit__(self, *_: object) -> None:
        self._logger.detachAppender(self._appender)
        self._appender.stop()

    def add_error(self, flow: str, message: str) -> None:
        """What a server would have logged before it starts the flow."""
        nowhere = {"task": None, "run": None, "execution": None}
        self._added.append({"level": "ERROR", "message": message, "flow": flow, **nowhere})

    def news(self) -> Iterator[dict[str, Any]]:
        """What was logged since this was asked."""
        while self._added:
            self._told.append(self._added.pop(0))
            yield self._told[-1]
        for event in self._taken():
            entry = _entry(event, self._tenant)
            if entry is not None:
                self._told.append(entry)
                yield entry

    def _taken(self) -> list[Any]:
        """What the list has got, which the engine's threads go on writing into."""
        import jpype

        with jpype.synchronized(self._appender):  # as it does itself for each line
            events = list(self._appender.list)
            self._appender.list.clear()
        return events

    def told(self, executions: Sequence[Any]) -> list[dict[str, Any]]:
        """All that was logged, and why executions failed of which no task has said so."""
        for _ in self.news():
            pass
        said = {entry["flow"] for entry in self._told if entry["level"] == "ERROR"}
        silent = [one for one in executions if str(one.getState().getCurrent()) == "FAILED"]
        return self._told + [entry for one in silent if str(one.getFlowId()) not in said for entry in self._kept(one)]

    def _kept(self, execution: Any) -> list[dict[str, Any]]:
        """The errors of the executor itself, such as of a subflow that cannot be called. They go to the store alone."""
        service = self._session.bean("io.kestra.core.services.ExecutionLogService")
        level = self._session.java("org.slf4j.event.Level").ERROR
        all_tasks = self._session.java("java.util.List").of()
        end = time.monotonic() + _UNTIL_KEPT
        while True:
            found = list(service.getExecutionLogs(self._tenant, execution.getId(), level, all_tasks, False).toList())
            if found or time.monotonic() > end:
                return [_kept_entry(entry) for entry in found]
            time.sleep(_POLL)


def _kept_entry(entry: Any) -> dict[str, Any]:
    names = {"message": "Message", "flow": "FlowId", "task": "TaskId", "run": "TaskRunId", "execution": "ExecutionId"}
    told = {name: getattr(entry, f"get{getter}")() for name, getter in names.items()}
    return {"level": "ERROR", **{name: None if value is None else str(value) for name, value in told.items()}}


def _entry(event: Any, tenant: str) -> dict[str, Any] | None:
    """None for what another run has logged, as far as that is known."""
    known = event.getMDCPropertyMap()
    if known.get("tenantId") not in (None, tenant):
        return None
    names = ("flowId", "taskId", "taskRunId", "executionId")
    flow, task, run, execution = (None if known.get(name) is None else str(known.get(name)) for name in names)
    if flow is None:  # 1.1 says it in the name only, as in flow.hello.say
        flow, _, task = str(event.getLoggerName()).removeprefix("flow.").rpartition(".")
    told = {"level": str(event.getLevel()), "message": str(event.getFormattedMessage())}
    return {**told, "flow": flow, "task": task, "run": run, "execution": execution}
