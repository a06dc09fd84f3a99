"""Collect what flows log."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["Logs"]

_POLL = 0.02
_UNTIL_KEPT = 0.5
"""Seconds to wait for an entry in Kestra's log store."""


class Logs:
    """The log of a run, collected while the context is open. The loggers of flows have names such as ``flow.x``."""

    def __init__(self, session: Session, tenant: str) -> None:
        self._session = session
        self._tenant = tenant
        self._appender = session.java("ch.qos.logback.core.read.ListAppender")()
        self._logger = session.java("org.slf4j.LoggerFactory").getLogger("flow")
        self._added: list[dict[str, Any]] = []
        self._entries: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        self._appender.start()
        self._logger.addAppender(self._appender)
        return self

    def __exit__(self, *_: object) -> None:
        self._logger.detachAppender(self._appender)
        self._appender.stop()

    def add_error(self, flow: str, message: str) -> None:
        """Add an error that a server logs before it starts the flow."""
        unknown = {"task": None, "run": None, "execution": None}
        self._added.append({"level": "ERROR", "message": message, "flow": flow, "at": time.time(), **unknown})

    def news(self) -> Iterator[dict[str, Any]]:
        """The entries that were logged since the last call."""
        while self._added:
            self._entries.append(self._added.pop(0))
            yield self._entries[-1]
        for event in self._taken():
            entry = _entry(event, self._tenant)
            if entry is not None:
                self._entries.append(entry)
                yield entry

    def _taken(self) -> list[Any]:
        """Take the events out of the list that the engine's threads write into."""
        import jpype

        with jpype.synchronized(self._appender):  # the appender holds the same lock while it writes
            events = list(self._appender.list)
            self._appender.list.clear()
        return events

    def entries_of(self, executions: Sequence[Any]) -> list[dict[str, Any]]:
        """All entries, and the errors of executions that failed without an error of a task."""
        for _ in self.news():
            pass
        logged = {entry["flow"] for entry in self._entries if entry["level"] == "ERROR"}
        silent = [one for one in executions if str(one.getState().getCurrent()) == "FAILED"]
        stored = [entry for one in silent if str(one.getFlowId()) not in logged for entry in self._stored(one)]
        return sorted([*self._entries, *stored], key=lambda entry: float(entry["at"]))

    def _stored(self, execution: Any) -> list[dict[str, Any]]:
        """The errors of the executor, such as a subflow that cannot be called, which only Kestra's log store has."""
        service = self._session.bean("io.kestra.core.services.ExecutionLogService")
        level = self._session.java("org.slf4j.event.Level").ERROR
        all_tasks = self._session.java("java.util.List").of()
        end = time.monotonic() + _UNTIL_KEPT
        while True:
            found = list(service.getExecutionLogs(self._tenant, execution.getId(), level, all_tasks, False).toList())
            if found or time.monotonic() > end:
                return [_stored_entry(entry) for entry in found]
            time.sleep(_POLL)


def _stored_entry(entry: Any) -> dict[str, Any]:
    names = {"message": "Message", "flow": "FlowId", "task": "TaskId", "run": "TaskRunId", "execution": "ExecutionId"}
    values = {name: getattr(entry, f"get{getter}")() for name, getter in names.items()}
    at = entry.getTimestamp().toEpochMilli() / 1000
    return {
        "level": "ERROR",
        "at": at,
        **{name: None if value is None else str(value) for name, value in values.items()},
    }


def _entry(event: Any, tenant: str) -> dict[str, Any] | None:
    """The entry of a log event, or None if another run is known to have logged it."""
    known = event.getMDCPropertyMap()
    if known.get("tenantId") not in (None, tenant):
        return None
    names = ("flowId", "taskId", "taskRunId", "executionId")
    flow, task, run, execution = (None if known.get(name) is None else str(known.get(name)) for name in names)
    if flow is None:  # 1.1 has it only in the name of the logger, such as flow.hello.say
        flow, _, task = str(event.getLoggerName()).removeprefix("flow.").rpartition(".")
    fields: dict[str, Any] = {"level": str(event.getLevel()), "message": str(event.getFormattedMessage())}
    fields["at"] = event.getTimeStamp() / 1000
    return {**fields, "flow": flow, "task": task, "run": run, "execution": execution}
