"""What flows have logged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["Logs"]


class Logs:
    """Collects while it is open. Kestra's loggers are named ``flow``, and something about where the flow is."""

    def __init__(self, session: Session, tenant: str) -> None:
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

    def told(self) -> list[dict[str, Any]]:
        """All that was logged."""
        for _ in self.news():
            pass
        return self._told


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
