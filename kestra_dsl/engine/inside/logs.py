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
        self._seen = 0
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
        self._added.append({"level": "ERROR", "message": message, "flow": flow, "task": None, "run": None})

    def news(self) -> Iterator[dict[str, Any]]:
        """What was logged since this was asked."""
        while self._added:
            self._told.append(self._added.pop(0))
            yield self._told[-1]
        while self._seen < self._appender.list.size():
            entry = _entry(self._appender.list.get(self._seen), self._tenant)
            self._seen += 1
            if entry is not None:
                self._told.append(entry)
                yield entry

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
    run, flow, task = (known.get(name) for name in ("taskRunId", "flowId", "taskId"))
    if flow is None:  # 1.1 says it in the name only, as in flow.hello.say
        flow, _, task = str(event.getLoggerName()).removeprefix("flow.").rpartition(".")
    return {
        "level": str(event.getLevel()),
        "message": str(event.getFormattedMessage()),
        "flow": str(flow),
        "task": None if task is None else str(task),
        "run": None if run is None else str(run),
    }
